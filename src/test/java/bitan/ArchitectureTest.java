package bitan;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The house stays as drawn: which room may know which, and what each library is for. */
@AnalyzeClasses(packages = "bitan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchRule rooms_haveNoCycles = slices().matching("bitan.(**)").should()
            .beFreeOfCycles();

    @ArchTest static final ArchRule javafx_onlyInScreensAndApp = noClasses().that()
            .resideOutsideOfPackages("bitan.screens..", "bitan.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..")
            .because("the core must run, and be tested, without a screen");
}
