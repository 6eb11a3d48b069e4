package uk.kindred.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.kindred.places.Councils;

/** What ids stand for, whichever module's they are. People are not among them. */
@Service
public class Names {

    private final Councils councils;
    private final List<NamedIds> modules;

    Names(Councils councils, ObjectProvider<NamedIds> modules) {
        this.councils = councils;
        this.modules = modules.orderedStream().toList();
    }

    /** By id; what has no name, or none any more, is left out. */
    public Map<String, String> of(Collection<String> ids) {
        Map<String, String> names = new HashMap<>();
        for (String id : ids) {
            councils.findByGss(id).ifPresent(council -> names.put(id, council.name()));
        }
        modules.forEach(module -> names.putAll(module.of(ids)));
        return names;
    }
}
