package bitan.models;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import bitan.models.InstallStep.Downloading;
import bitan.models.InstallStep.Proving;
import bitan.models.InstallStep.Unpacking;
import bitan.models.InstallStep.Verifying;

import static org.assertj.core.api.Assertions.assertThat;

/** A screen is told enough, and not more. */
class StepsTest {
    private final AtomicLong nanos = new AtomicLong();
    private final List<InstallStep> told = new ArrayList<>();
    private final Steps steps = new Steps(told::add, nanos::get);

    @Test
    void at_manyBytesWithinASecond_tellsTenTimesAndTheLast() {
        for (int i = 1; i <= 10_000; i++) {
            nanos.addAndGet(100_000);
            steps.at(new Downloading(i, OptionalLong.of(10_000)));
        }
        assertThat(told).hasSize(11);
        assertThat(told.getLast()).isEqualTo(new Downloading(10_000, OptionalLong.of(10_000)));
    }

    @Test
    void at_nextKindOfStep_isToldAtOnce() {
        steps.at(new Downloading(1, OptionalLong.empty()));
        steps.at(new Downloading(2, OptionalLong.empty()));
        steps.at(new Verifying());
        steps.at(new Unpacking(1, 9));
        steps.at(new Unpacking(2, 9));
        steps.at(new Proving());
        assertThat(told).containsExactly(new Downloading(1, OptionalLong.empty()), new Verifying(),
                new Unpacking(1, 9), new Proving());
    }
}
