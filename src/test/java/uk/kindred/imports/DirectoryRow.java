package uk.kindred.imports;

import java.util.List;

/** A row of CQC's directory, of which a test says only what it is about. */
record DirectoryRow(
        String id,
        String name,
        String alsoKnownAs,
        String address,
        String postcode,
        String phone,
        String website,
        String services,
        String checked,
        String specialisms,
        String provider,
        String providerId,
        String council,
        String region) {

    /** A care home in Leeds. */
    static DirectoryRow location(String id) {
        return new DirectoryRow(
                id,
                "Home " + id,
                "",
                "1 Park Row, Leeds, West Yorkshire",
                "LS1 5AB",
                "0113 496 0001",
                "https://www.example.org/home",
                "Residential homes",
                "12/03/2025",
                "Dementia|Caring for adults over 65 yrs",
                "Example Care Limited",
                "1-9000001",
                "Leeds",
                "Yorkshire & Humberside");
    }

    DirectoryRow named(String other) {
        return with(other, address, postcode, phone, services, provider);
    }

    DirectoryRow at(String otherAddress, String otherPostcode) {
        return with(name, otherAddress, otherPostcode, phone, services, provider);
    }

    DirectoryRow phone(String other) {
        return with(name, address, postcode, other, services, provider);
    }

    DirectoryRow serving(String other) {
        return with(name, address, postcode, phone, other, provider);
    }

    DirectoryRow runBy(String other) {
        return with(name, address, postcode, phone, services, other);
    }

    DirectoryRow website(String other) {
        return new DirectoryRow(
                id,
                name,
                alsoKnownAs,
                address,
                postcode,
                phone,
                other,
                services,
                checked,
                specialisms,
                provider,
                providerId,
                council,
                region);
    }

    DirectoryRow checked(String other) {
        return new DirectoryRow(
                id,
                name,
                alsoKnownAs,
                address,
                postcode,
                phone,
                website,
                services,
                other,
                specialisms,
                provider,
                providerId,
                council,
                region);
    }

    DirectoryRow in(String otherCouncil) {
        return new DirectoryRow(
                id,
                name,
                alsoKnownAs,
                address,
                postcode,
                phone,
                website,
                services,
                checked,
                specialisms,
                provider,
                providerId,
                otherCouncil,
                "");
    }

    private DirectoryRow with(
            String otherName,
            String otherAddress,
            String otherPostcode,
            String otherPhone,
            String otherServices,
            String otherProvider) {
        return new DirectoryRow(
                id,
                otherName,
                alsoKnownAs,
                otherAddress,
                otherPostcode,
                otherPhone,
                website,
                otherServices,
                checked,
                specialisms,
                otherProvider,
                providerId,
                council,
                region);
    }

    List<String> cells() {
        return List.of(
                name,
                alsoKnownAs,
                address,
                postcode,
                phone,
                website,
                services,
                checked,
                specialisms,
                provider,
                council,
                region,
                "https://www.cqc.org.uk/location/" + id,
                id,
                providerId);
    }
}
