package bitan.audio.codec;

import java.util.Map;

/** The numbers of codecs in WAV files, and their names (RFC 2361 and later registrations). */
public final class FormatTag {
    public static final int PCM = 0x0001;
    public static final int MS_ADPCM = 0x0002;
    public static final int FLOAT = 0x0003;
    public static final int A_LAW = 0x0006;
    public static final int MU_LAW = 0x0007;
    public static final int IMA_ADPCM = 0x0011;
    /** The real number stands in the extension. */
    public static final int EXTENSIBLE = 0xfffe;

    private static final Map<Integer, String> NAMES = Map.ofEntries(Map.entry(0x0008, "DTS"),
            Map.entry(0x000a, "WMA Voice"), Map.entry(0x0010, "OKI ADPCM"),
            Map.entry(0x0017, "Dialogic OKI ADPCM"),
            Map.entry(0x0020, "Yamaha ADPCM"), Map.entry(0x0022, "TrueSpeech"), Map.entry(0x0031, "GSM 6.10"),
            Map.entry(0x0038, "RockWell ADPCM"), Map.entry(0x003b, "RockWell ADPCM"),
            Map.entry(0x0040, "G.721 ADPCM"),
            Map.entry(0x0042, "G.723.1"), Map.entry(0x0045, "G.726 ADPCM"), Map.entry(0x0050, "MP2"),
            Map.entry(0x0055, "MP3"), Map.entry(0x0057, "AMR-NB"), Map.entry(0x0058, "AMR-WB"),
            Map.entry(0x0064, "G.726 ADPCM"), Map.entry(0x0065, "G.722"), Map.entry(0x0069, "Xbox ADPCM"),
            Map.entry(0x0083, "G.729"), Map.entry(0x0092, "AC-3"), Map.entry(0x00ff, "AAC"),
            Map.entry(0x0130, "ACELP.net"), Map.entry(0x0133, "G.729"), Map.entry(0x0160, "WMA"),
            Map.entry(0x0161, "WMA"), Map.entry(0x0162, "WMA Pro"), Map.entry(0x0163, "WMA Lossless"),
            Map.entry(0x0200, "Creative ADPCM"), Map.entry(0x028f, "G.722"), Map.entry(0x1610, "AAC"),
            Map.entry(0x2000, "AC-3"), Map.entry(0x674f, "OGG/Vorbis"), Map.entry(0x6771, "OGG/Vorbis"),
            Map.entry(0x704f, "Opus"), Map.entry(0x7a21, "AMR-NB"), Map.entry(0x7a22, "AMR-WB"),
            Map.entry(0xa106, "AAC"), Map.entry(0xa109, "Speex"), Map.entry(0xf1ac, "FLAC"));

    private FormatTag() {
    }

    /** The number with its name, if it has one: {@code GSM 6.10, 0x0031}. */
    public static String named(int tag) {
        var number = "0x%04x".formatted(tag);
        return NAMES.containsKey(tag) ? NAMES.get(tag) + ", " + number : number;
    }
}
