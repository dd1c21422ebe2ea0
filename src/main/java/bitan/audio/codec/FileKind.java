package bitan.audio.codec;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The format of a sound or video file that is not a WAV file, identified by its first bytes. */
public final class FileKind {
    /** Bytes that {@link #of} looks at, at most. */
    public static final int LOOKED_AT = 64;

    private static final Map<String, String> BEGINNINGS = beginnings();
    private static final Map<String, String> IN_OGG = Map.of("OpusHead", "OGG/Opus", "\u0001vorbis",
            "OGG/Vorbis",
            "Speex   ", "OGG/Speex", "\u007fFLAC", "OGG/FLAC");
    private static final int IN_OGG_AT = 28;

    private FileKind() {
    }

    /** The name of the format, the same in every language; empty if these bytes begin no such file. */
    public static Optional<String> of(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("OggS")) {
            return Optional
                    .of(IN_OGG.entrySet().stream().filter(one -> text.startsWith(one.getKey(), IN_OGG_AT))
                            .map(Map.Entry::getValue).findFirst().orElse("OGG"));
        }
        if (text.startsWith("RIFF") || text.startsWith("FORM")) {
            return Optional
                    .of(text.substring(Math.min(8, text.length()), Math.min(12, text.length())).strip())
                    .filter(form -> form.matches("\\w{3,4}"));
        }
        if (text.startsWith("ftyp", 4)) {
            return Optional.of(text.startsWith("3g", 8) ? "3GP" : "M4A/MP4 (AAC)");
        }
        return BEGINNINGS.entrySet().stream().filter(one -> text.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst().or(() -> mpeg(text));
    }

    /** A frame of MPEG audio begins with eleven bits that are set; ADTS is the one with layer 0. */
    private static Optional<String> mpeg(String text) {
        if (text.length() < 3 || text.charAt(0) != 0xff || (text.charAt(1) & 0xe0) != 0xe0) {
            return Optional.empty();
        }
        int version = (text.charAt(1) >> 3) & 3;
        int layer = (text.charAt(1) >> 1) & 3;
        if (layer == 0) {
            return version >= 2 ? Optional.of("AAC") : Optional.empty();
        }
        int bitRate = text.charAt(2) >> 4;
        int rate = (text.charAt(2) >> 2) & 3;
        boolean frame = version != 1 && bitRate != 15 && rate != 3;
        return frame ? Optional.of(layer == 1 ? "MP3" : layer == 2 ? "MP2" : "MP1") : Optional.empty();
    }

    private static Map<String, String> beginnings() {
        var names = new LinkedHashMap<String, String>();
        names.put("fLaC", "FLAC");
        names.put("#!AMR-WB", "AMR-WB");
        names.put("#!AMR", "AMR");
        names.put("#!SILK", "SILK");
        names.put("\u0002#!SILK", "SILK");
        names.put("#!EVRC", "EVRC");
        names.put("caff", "CAF");
        names.put(".snd", "AU");
        names.put("riff.\u0091\u00cf\u0011", "Wave64");
        names.put("0&\u00b2u\u008ef\u00cf\u0011", "WMA/ASF");
        names.put("\u001aE\u00df\u00a3", "WebM/Matroska");
        names.put("MAC ", "Monkey's Audio (APE)");
        names.put("wvpk", "WavPack");
        names.put("TTA1", "TTA");
        names.put("MThd", "MIDI");
        names.put("DSD ", "DSD");
        names.put("ADIF", "AAC");
        names.put(".RMF", "RealMedia");
        names.put(".ra\u00fd", "RealAudio");
        names.put("FLV\u0001", "FLV");
        names.put("NIST_1A", "NIST Sphere");
        names.put("Creative Voice File", "VOC");
        names.put("\u0000\u0000\u0001\u00ba", "MPEG-PS");
        names.put("\u000bw", "AC-3");
        return names;
    }
}
