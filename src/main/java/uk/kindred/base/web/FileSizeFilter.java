package uk.kindred.base.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form with a file that is too large for any page is answered in words before anything of it is read. How large it is, its
 * sender says; where none says it, the server stops reading at the same size.
 */
class FileSizeFilter extends OncePerRequestFilter {

    static final String TITLE = "This is too large to be sent";

    private final DataSize most;

    FileSizeFilter(DataSize most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() <= most.toBytes()) {
            chain.doFilter(request, response);
        } else {
            ErrorAnswer.write(
                    request,
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    TITLE,
                    "At most " + most.toMegabytes()
                            + " MB can be sent at once. Go back with your browser’s button: what you"
                            + " typed is still there. Then choose a smaller file.");
        }
    }
}
