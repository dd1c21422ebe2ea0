package bitan.handwriting;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;

/**
 * Keeps ONNX Runtime from telling anybody anything: its official builds send events to their maker and leave files in
 * the temporary folder unless an environment variable says no before the library is loaded (its Privacy.md).
 */
final class OnnxTelemetryOff {
    private static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private OnnxTelemetryOff() {
    }

    /**
     * Says no, for this process. On Windows the library sends nothing by itself.
     *
     * @throws IllegalStateException if it cannot be said: then the library must not be loaded
     */
    @SuppressWarnings("restricted") // one C function, named here
    static void off() {
        var setenv = Linker.nativeLinker().defaultLookup().find("setenv");
        if (setenv.isEmpty()) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw new IllegalStateException("telemetry cannot be switched off");
            }
            return;
        }
        var call = Linker.nativeLinker().downcallHandle(setenv.get(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            int failed = (int) call.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom("1"), 1);
            if (failed != 0) {
                throw new IllegalStateException("telemetry cannot be switched off");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("telemetry cannot be switched off", e);
        }
    }
}
