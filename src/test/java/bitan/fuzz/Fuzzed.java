package bitan.fuzz;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A test that reads {@value #INPUTS} damaged inputs of one format in every run, and with {@code -Dbitan.fuzz=100} a
 * hundred times as many.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(tries = Fuzzed.INPUTS, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
public @interface Fuzzed {
    /** Inputs of each format in an ordinary run of the tests. */
    int INPUTS = 2_000;
}
