/** Bitan: a text-conversation kiosk with two screens, for people who cannot follow speech. */
module bitan {
    requires static org.jspecify;

    requires java.desktop;
    requires java.logging;
    requires java.net.http;
    requires java.sql;

    requires atlantafx.base;
    requires ch.qos.logback.classic;
    requires ch.qos.logback.core;
    requires com.google.zxing;
    requires com.microsoft.onnxruntime;
    requires com.sun.jna;
    requires info.picocli;
    requires javafx.controls;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires pinyin4j;
    requires tools.jackson.databind;
    requires vosk;

    opens bitan.app.command to info.picocli, tools.jackson.databind;
    opens bitan.app.demo to tools.jackson.databind;
    opens bitan.app.kiosk to tools.jackson.databind;
    opens bitan.archive to tools.jackson.databind;
    opens bitan.replies to tools.jackson.databind;
    opens bitan.settings to tools.jackson.databind;

    provides ch.qos.logback.classic.spi.Configurator with bitan.app.machine.LogSetup;
}
