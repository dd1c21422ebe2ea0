package bitan.app.doctor;

import java.util.Optional;

import bitan.app.installation.CounterFiles;
import bitan.problem.Problem;
import bitan.problem.ProblemCode;
import bitan.problem.ProblemException;

/** Whether records of visits are kept, and when they were last purged: also where none are kept any more. */
record RecordsCheck(CounterFiles files, int days) {

    Finding finding() {
        var records = files.records();
        try {
            var proof = records.proof();
            int there = records.list().size();
            var last = proof.last().map(line -> line.at().toString()).orElse("-");
            boolean isShut = days > 0 && records.keys().sealing().isEmpty();
            return (days == 0 && there == 0
                    ? Finding.of("records", "notKept")
                    : Finding.of("records", "kept", days, there, last))
                    .with(isShut ? Optional.of(Problem.of(ProblemCode.REC_01)) : proof.problem());
        } catch (ProblemException e) {
            return Finding.plain("records", "").with(e.problem());
        }
    }
}
