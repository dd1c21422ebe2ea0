package bitan.app.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import bitan.app.installation.Build;
import bitan.app.installation.Folders;
import bitan.app.log.LogFiles;
import bitan.app.models.SpeechModels;
import bitan.settings.Settings;

/**
 * The files of a support bundle, all of them text. Only the logs are copied from the data folder; everything else is
 * collected for it.
 */
public final class SupportBundle {
    private static final List<String> OF_JAVA = List.of("java.vendor", "java.version", "java.vm.name",
            "os.name",
            "os.version", "os.arch", "user.timezone", "native.encoding");
    private static final List<String> OF_DESKTOP = List.of("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE", "LANG");

    private final Redaction discretion;
    private final Map<String, String> files = new LinkedHashMap<>();

    private SupportBundle(Redaction discretion) {
        this.discretion = discretion;
    }

    /**
     * Of a counter.
     *
     * @param data its data folder
     * @param doctor what was found, a line each
     */
    public static SupportBundle of(Folders folders, Path data, Settings settings, List<String> doctor) {
        var bundle = new SupportBundle(Redaction.of(settings));
        var logs = new LogFiles(folders.logs());
        bundle.add("doctor.txt", String.join("\n", doctor) + "\n");
        bundle.add("versions.txt", lines(versions(folders)));
        bundle.add("settings.txt", lines(kept(settings)));
        bundle.add("problems.txt", lines(problems(logs)));
        bundle.add("files.txt", FolderListing.of(data));
        logs.read().forEach((name, lines) -> bundle.add("logs/" + name, String.join("\n", lines) + "\n"));
        return bundle;
    }

    /** As one file. */
    public byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("into memory", e);
        }
        return bytes.toByteArray();
    }

    private void add(String name, String content) {
        files.put(name, discretion.in(content));
    }

    private static Map<String, Object> versions(Folders folders) {
        var all = new TreeMap<String, Object>();
        all.put("bitan", Build.NAME + ", " + Build.DATE);
        all.put("program", folders.program());
        OF_JAVA.forEach(name -> all.put(name, System.getProperty(name, "")));
        OF_DESKTOP.forEach(name -> all.put(name, System.getenv().getOrDefault(name, "")));
        all.put("processors", Runtime.getRuntime().availableProcessors());
        all.put("heap", Runtime.getRuntime().maxMemory());
        all.put("models", SpeechModels.in(folders).store().list().stream()
                .map(model -> model.name() + " " + model.bytes()).collect(Collectors.joining(", ")));
        return all;
    }

    private static Map<String, Object> kept(Settings settings) {
        var all = new LinkedHashMap<String, Object>();
        all.put("counterName", isGiven(Optional.of(settings.counterName()).filter(name -> !name.isEmpty())));
        all.put("microphone", isGiven(settings.microphone()));
        all.put("visitorMicrophone", isGiven(settings.visitorMicrophone()));
        all.put("visitorHeadphones", isGiven(settings.visitorHeadphones()));
        all.put("printer", isGiven(settings.printing().printer()));
        all.put("paper", settings.printing().paper());
        all.put("language", settings.language());
        all.put("model", settings.model().orElse(""));
        all.put("letterByLetter", settings.letterByLetter());
        all.put("steadiness", settings.steadiness());
        all.put("visitorTheme", settings.visitorTheme());
        all.put("visitorTextSize", settings.visitorTextSize());
        all.put("idleMinutes", settings.idleMinutes());
        all.put("keepDays", settings.retention().days());
        all.put("keepMasked", settings.retention().masked());
        all.put("desk", settings.desk());
        return all;
    }

    private static String isGiven(Optional<String> name) {
        return name.isPresent() ? "given" : "";
    }

    private static Map<String, Object> problems(LogFiles logs) {
        var all = new TreeMap<String, Object>();
        logs.problems().forEach((code, count) -> all.put(code, count.times() + " × " + count.last()));
        all.put("started again", logs.starts());
        return all;
    }

    private static String lines(Map<String, Object> facts) {
        return facts.entrySet().stream().map(fact -> fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
