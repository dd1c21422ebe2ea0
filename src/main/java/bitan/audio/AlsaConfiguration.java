package bitan.audio;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * ALSA's configuration inside this process. ALSA asks once whether PulseAudio runs and remembers the answer, so a
 * program started before the sound server would never find a microphone.
 */
final class AlsaConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AlsaConfiguration.class);

    private AlsaConfiguration() {
    }

    /**
     * Lets ALSA read its configuration anew at its next use. Nothing that is open is disturbed.
     *
     * @return whether there is an ALSA here that did so
     */
    @SuppressWarnings("restricted") // No other way leads into the library that Java Sound has loaded.
    static boolean forget() {
        try (var arena = Arena.ofConfined()) {
            var forget = SymbolLookup.libraryLookup("libasound.so.2", arena)
                    .findOrThrow("snd_config_update_free_global");
            var call = Linker.nativeLinker().downcallHandle(forget,
                    FunctionDescriptor.of(ValueLayout.JAVA_INT));
            return (int) call.invokeExact() == 0;
        } catch (Throwable e) {
            LOG.debug("No ALSA here: {}", e.toString());
            return false;
        }
    }
}
