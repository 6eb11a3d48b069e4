package uk.kindred.base.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** What people type, and what attackers and broken programs send in its place; the same in every run. */
final class Hostile {

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\0",
            "\r\nX-Injected: yes\r\n\r\n",
            "'",
            "\"'; drop table listing; --",
            "1 or 1=1",
            "' union select password from person --",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}#{7*7}%{7*7}",
            "*{T(kindred.Fuzz).run()}",
            "<script>kindredFuzz()</script>",
            "\"'><img src=kindredFuzz onerror=kindredFuzz()>",
            "javascript:kindredFuzz()",
            "../../../../etc/passwd",
            "..\\..\\windows",
            "//elsewhere.example/x",
            "https://elsewhere.example/x",
            "-1",
            "0",
            "00000000000000000000",
            "2147483648",
            "9223372036854775808",
            "-99999999999999999999999999",
            "1e309",
            "1.5",
            "NaN",
            "Infinity",
            "0x1F",
            "١٢٣",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "[object Object]",
            "(((((((((((((((((((",
            "a:b AND * OR [1 TO 2}~^\\",
            "*?%_",
            "\uD83E\uDDD3\u200D\u2640\uFE0F",
            "\u202Etxt.exe\u202C",
            "a\u0300\u0301\u0302\u0303\u0304",
            "\uFEFF",
            "\uFFFF",
            "İıſK",
            "ﷺ",
            "2026-02-30",
            "9999-99-99",
            "+999999999-12-31",
            "Leeds",
            "LS6 3AA",
            "ZZ99 9ZZ",
            "-180,-90,180,90",
            "180,90,-180,-90",
            "care-home",
            "week:1e9",
            "x".repeat(4_000));

    /** What is no text at all where an address or a form is read. */
    private static final List<String> BROKEN = List.of(
            "%",
            "%%",
            "%z",
            "%zz",
            "%u0041",
            "%00",
            "%c0%af",
            "%ff",
            "%ed%a0%80",
            "%f4%90%80%80",
            "%e2%82",
            "+%2B",
            "a[b]",
            "<i>|{c}",
            "^`\"\\",
            "caf\u00e9");

    private final Random chance;

    Hostile(long seed) {
        this.chance = new Random(seed);
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    <T> T oneOf(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }

    /** As text. */
    String value() {
        return oneOf(VALUES);
    }

    /** Encoded for an address or a form, now and then in no way that can be read. */
    String encoded() {
        return chance.nextInt(8) == 0
                ? oneOf(BROKEN)
                : URLEncoder.encode(value(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Some of these names, some of them several times, now and then one that nobody knows. */
    String pairs(List<String> names) {
        StringBuilder pairs = new StringBuilder();
        int count = 1 + chance.nextInt(4);
        for (int i = 0; i < count; i++) {
            String name = names.isEmpty() || chance.nextInt(12) == 0 ? encoded() : oneOf(names);
            pairs.append(i == 0 ? "" : "&").append(name).append('=').append(encoded());
            if (chance.nextInt(6) == 0) {
                pairs.append('&').append(name).append('=').append(encoded());
            }
        }
        return pairs.toString();
    }
}
