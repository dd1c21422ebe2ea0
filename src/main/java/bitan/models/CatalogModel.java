package bitan.models;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import bitan.models.unpack.SafeName;

/**
 * What the catalogue knows of one model. Immutable.
 *
 * @param language a BCP 47 tag, such as {@code zh-CN}
 * @param address the official archive; empty for the model that comes with Bitan
 * @param bytes the archive's exact size, where known
 * @param aboutBytes its rough size, for people and for the free disk; the exact one where known
 * @param sha256 the archive's checksum in lower-case hexadecimal, where known
 * @param licence an SPDX identifier or name
 * @param errorRates as published, on their test sets
 * @param errorRatesFrom who published them
 * @param goodForChinese what it is good for, one sentence
 * @param goodForEnglish the same in English
 */
public record CatalogModel(String name, String language, Optional<URI> address, OptionalLong bytes,
        long aboutBytes,
        Optional<String> sha256, String licence, List<ErrorRate> errorRates, String errorRatesFrom,
        String goodForChinese, String goodForEnglish) {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** What an error rate counts. */
    public enum Unit {
        CHARACTER, WORD, PHONE,
        /** The publisher does not say; for Chinese usually characters. */
        UNSTATED
    }

    /**
     * A published error rate.
     *
     * @param percent of the units that were wrong; above 100 is possible
     */
    public record ErrorRate(String testSet, Unit unit, double percent) {}

    /** @throws IllegalArgumentException if the name, address, size or checksum cannot be one */
    public CatalogModel {
        require(SafeName.isModel(name), "name " + name);
        require(address.isEmpty() || ModelOrigin.isWeb(address.get()), "address of " + name);
        require(bytes.orElse(1) > 0 && aboutBytes > 0, "bytes of " + name);
        require(sha256.isEmpty() || SHA256.matcher(sha256.get()).matches(), "sha256 of " + name);
        errorRates = List.copyOf(errorRates);
    }

    /** What it is good for, in Chinese for a Chinese locale, in English for every other. */
    public String goodFor(Locale locale) {
        return locale.getLanguage().equals("zh") ? goodForChinese : goodForEnglish;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }
}
