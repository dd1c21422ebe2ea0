package bitan.problem;

/** The short codes shown on the staff screen, printed by the commands and explained in {@code problem-codes.md}. */
public enum ProblemCode {
    /** No display at all. */
    SCR_01,
    /** One monitor only: both screens stand in windows. */
    SCR_02,
    /** No monitor of the number asked for. {0} the number, {1} how many there are. */
    SCR_03,
    /** The display is there and does not answer. {0} which, {1} seconds waited. */
    SCR_04,
    /** Windows cannot be opened. {0} why. */
    SCR_05,
    /** No microphone. */
    MIC_01,
    /** The microphone went away or was taken by another program. {0} its name. */
    MIC_02,
    /** The microphone named in the settings is not there; the default is used. {0} its name. */
    MIC_03,
    /** The microphone gives only silence. {0} its name. */
    MIC_04,
    /** The visitor's own microphone is not there, or went away. {0} its name. */
    MIC_05,
    /** The sound system is there and does not answer. {0} seconds waited. */
    MIC_06,
    /** The visitor's own microphone gives only silence. {0} its name. */
    MIC_07,
    /** The output for the visitor's ears is not there, or went away. {0} its name. */
    EAR_01,
    /** The microphone hears the output for the visitor's ears, which is silent therefore. {0} its name. */
    EAR_02,
    /** No speech model was found. */
    MOD_01,
    /** A model folder is damaged or not a model. {0} the folder, {1} what is wrong. */
    MOD_02,
    /** The demonstration model is in use; it does not understand people well. {0} its name. */
    MOD_03,
    /** A model could not be downloaded or read. {0} the address, {1} why. */
    MOD_04,
    /** A model archive has the wrong size or checksum. {0} the name, {1} expected, {2} found. */
    MOD_05,
    /** A model archive holds unsafe or senseless entries. {0} the name, {1} which. */
    MOD_06,
    /** No model of that name. {0} the name. */
    MOD_07,
    /** Not enough free disk for a model. {0} megabytes needed, {1} megabytes free. */
    MOD_08,
    /** The catalogue of models cannot be read. {0} the file, {1} why. */
    MOD_09,
    /** Another Bitan is installing a model into the same folder. {0} the folder. */
    MOD_10,
    /** A model's folder holds another model. {0} the folder's name, {1} the model in it. */
    MOD_11,
    /** A model is not as its maker published it. {0} its name, {1} the first file that differs. */
    MOD_12,
    /** The recognition library cannot be loaded. {0} why. */
    SPE_01,
    /** Recognition stopped. {0} why. */
    SPE_02,
    /** Recognition cannot keep up. {0} seconds behind. */
    SPE_03,
    /** Recognition of the visitor's voice stopped. {0} why. */
    SPE_04,
    /** Recognition is so far behind that listening pauses until it has caught up. {0} seconds behind. */
    SPE_05,
    /** The settings file cannot be read from some line on; what stands before it is used. {0} the file, {1} the line, {2} why. */
    SET_01,
    /** The settings come from a newer Bitan; what is understood of them is used. {0} the file, {1} its version. */
    SET_02,
    /** The settings could not be saved. {0} the file, {1} why. */
    SET_03,
    /** Fields of the settings that are wrong; their defaults are used. {0} the file, {1} which, {2} these with their values. */
    SET_04,
    /** Fields the settings do not have, or have twice. {0} the file, {1} which. */
    SET_05,
    /** Fields that the machine's administrator has locked. {0} which, {1} the administrator's file. */
    SET_06,
    /** A file of another counter's setup that cannot be taken over; nothing of it was. {0} the file, {1} why. */
    SET_07,
    /** A file of another counter's setup is of a newer Bitan; nothing of it was taken over. {0} the file, {1} its version. */
    SET_08,
    /** The glossary cannot be read; kept aside, shipped terms are used. {0} kept as, {1} the line or 0, {2} why. */
    GLO_01,
    /** The glossary could not be saved. {0} the file, {1} why. */
    GLO_02,
    /** A glossary file that cannot be opened. {0} the file, {1} why. */
    GLO_03,
    /** A glossary file that is not JSON of the expected form. {0} the file, {1} the line, {2} what is wrong. */
    GLO_04,
    /** An entry of a glossary file that cannot be a term. {0} the file, {1} the line, {2} how it begins. */
    GLO_05,
    /** The ready sentences cannot be read; the shipped ones are used. {0} the file, {1} why. */
    SEN_01,
    /** Entries of ready sentences that cannot be one, or stand twice. {0} the file, {1} how many, {2} the line of the first. */
    SEN_02,
    /** More ready sentences than are used. {0} the file, {1} how many are used, {2} how many are not. */
    SEN_03,
    /** The ready sentences could not be saved. {0} the file, {1} why. */
    SEN_04,
    /** The ready sentences can no longer be read; those in use stay. {0} the file, {1} why. */
    SEN_05,
    /** A file of ready sentences somebody chose cannot be read. {0} the file, {1} why. */
    SEN_06,
    /** The uses of the ready sentences cannot be read; counting begins anew. {0} kept as, {1} why. */
    SEN_07,
    /** The counter's own wishes cannot be used. {0} the file, {1} the line, {2} what is wrong there. */
    WIS_01,
    /** The folder of guides cannot be read. {0} the folder, {1} why. */
    GUI_01,
    /** A guide's file cannot be read. {0} the file, {1} why. */
    GUI_02,
    /** A guide's file is too large. {0} the file, {1} kilobytes allowed. */
    GUI_03,
    /** A guide's file is not UTF-8. {0} the file, {1} the line. */
    GUI_04,
    /** A guide's file is not JSON. {0} the file, {1} the line, {2} the column. */
    GUI_05,
    /** A guide's file ends in the middle. {0} the file, {1} the line. */
    GUI_06,
    /** A guide lacks a field. {0} the file, {1} the line, {2} the field. */
    GUI_07,
    /** A field of a guide is of another form. {0} the file, {1} the line, {2} the field, {3} a sample. */
    GUI_08,
    /** A text of a guide is no line of its length. {0} the file, {1} the line, {2} the field, {3} least, {4} most. */
    GUI_09,
    /** Too few or too many in a guide. {0} the file, {1} the line, {2} the field, {3} least, {4} most. */
    GUI_10,
    /** A guide's id, or a name in it, is used twice. {0} the file, {1} the line, {2} the id or name. */
    GUI_11,
    /** A material is for a condition that does not exist. {0} the file, {1} the line, {2} the condition. */
    GUI_12,
    /** A picture's or form's name that is not allowed. {0} the file, {1} the line, {2} the name. */
    GUI_13,
    /** A picture or form is not in the folder. {0} the file, {1} the line, {2} the name. */
    GUI_14,
    /** A field that guides do not have; it is passed over. {0} the file, {1} the line, {2} the field. */
    GUI_15,
    /** A guide could not be saved. {0} the file, {1} why. */
    GUI_16,
    /** More guides than are read. {0} the folder, {1} how many are read. */
    GUI_17,
    /** A form cannot be drawn. {0} the file, {1} why. */
    GUI_18,
    /** A form is too large to be shown. {0} the file, {1} most pages, {2} most megabytes. */
    GUI_19,
    /** A guide could not be deleted. {0} the folder, {1} why. */
    GUI_20,
    /** A guide of a later version of the format. {0} the file, {1} the line, {2} its version, {3} the latest known. */
    GUI_21,
    /** Conditions of a guide are asked only after each other. {0} the file, {1} the line, {2} their ids. */
    GUI_22,
    /** The day until which a guide counts as checked is over; it is used. {0} the file, {1} the line, {2} the day. */
    GUI_23,
    /** A file is no table of which guides can be made. {0} the file. */
    GUI_24,
    /** A cell of a table is not understood. {0} the file, {1} row, {2} column, {3} the cell, {4} what can stand there. */
    GUI_25,
    /** A column of a table is not known; it is passed over. {0} the file, {1} row, {2} column, {3} its heading. */
    GUI_26,
    /** A cell of a table is too long. {0} the file, {1} row, {2} column, {3} its beginning, {4} most characters. */
    GUI_27,
    /** A table has too few or too many rows for a guide. {0} the file, {1} title, {2} materials, {3} steps, {4} conditions. */
    GUI_28,
    /** A guide of a table is there already; it is left as it is. {0} the table, {1} the title, {2} the id. */
    GUI_29,
    /** A picture of a material cannot be shown. {0} the file. */
    GUI_30,
    /** The handwriting engine cannot be loaded: ink stays ink. {0} why. */
    INK_01,
    /** An ink file that cannot be read. {0} the file, {1} what is wrong. */
    INK_02,
    /** Too little memory to read handwriting: ink stays ink. {0} megabytes needed. */
    INK_03,
    /** More ink than anybody writes at once. {0} the file, {1} strokes and {2} points in it. */
    INK_04,
    /** No font with Chinese characters. */
    FNT_01,
    /** The font that Chinese is shown in is not whole. {0} the font, {1} what it lacks. */
    FNT_02,
    /** No Chinese font that a sheet can embed. */
    NOT_01,
    /** No printer, or none of that name. {0} the name asked for, or "default". */
    NOT_02,
    /** A printer is gone, out of paper, or does not answer. {0} its name, {1} what the system says. */
    NOT_03,
    /** The key of the resume codes cannot be used. {0} the file, {1} why. */
    NOT_04,
    /** No guide, or no material, of that name. {0} the name, {1} what there is. */
    NOT_05,
    /** A resume code of another counter, a misread one, or one whose guide has changed since. */
    RES_01,
    /** What a scanner read of a resume code came as other characters, by a keyboard layout or an input method. */
    RES_02,
    /** A thank-you letter could not be kept. {0} the file, {1} why. */
    LET_01,
    /** A file that is no letter; it is passed over. {0} the file, {1} what is wrong. */
    LET_02,
    /** The folder of letters cannot be read. {0} the folder, {1} why. */
    LET_03,
    /** The journal was damaged: it was kept aside and a new one begun. {0} kept as, {1} how many entries were saved. */
    JOU_01,
    /** What happens in the conversation cannot be written. {0} the file, {1} why. */
    JOU_02,
    /** Another program has the journal open. {0} the file. */
    JOU_03,
    /** A closed conversation could not be erased. {0} the file, {1} why. */
    JOU_04,
    /** An entry of the journal that cannot be read. {0} what is wrong with it. */
    JOU_05,
    /** The journal is of a newer Bitan: kept aside, a new one begun. {0} kept as, {1} its version. */
    JOU_06,
    /** Not a PIN. {0} fewest digits, {1} most. */
    PIN_01,
    /** A PIN that everybody would try first. */
    PIN_02,
    /** What is kept of the PIN cannot be used; the gate is shut. {0} kept as, {1} why. */
    PIN_03,
    /** What is kept of the PIN could not be written. {0} the file, {1} why. */
    PIN_04,
    /** A reset that others than the administrator can have made; it is passed over. {0} the file. */
    PIN_05,
    /** The two PINs that were entered differ. */
    PIN_06,
    /** The PIN was wrong, or it is too early to try again. {0} seconds to wait. */
    PIN_07,
    /** No terminal to ask for the PIN on. */
    PIN_08,
    /** Records are to be kept and no passphrase was ever set: none is kept. */
    REC_01,
    /** A record, or its keys, could not be written. {0} where, {1} why. */
    REC_02,
    /** Records could not be read or purged. {0} the folder, {1} why, or how many should be gone. */
    REC_03,
    /** A record that does not open. {0} the file, {1} why. */
    REC_04,
    /** The passphrase was wrong. */
    REC_05,
    /** The proof of purges was changed. {0} the folder, {1} the first line that is wrong. */
    REC_06,
    /** The two passphrases that were entered differ. */
    REC_07,
    /** A passphrase of the wrong length. {0} fewest characters, {1} most. */
    REC_08,
    /** The keys of the records cannot be used. {0} the file, {1} why. */
    REC_09,
    /** Records are not to be kept any more, and will be deleted. {0} how many. */
    REC_10,
    /** Not a WAV file that can be read. {0} the file, {1} why, {2} what was found. */
    WAV_01,
    /** A WAV file ends before its header says. {0} the file, {1} seconds read. */
    WAV_02,
    /** A WAV file without sound. {0} the file. */
    WAV_03,
    /** A file that cannot be opened. {0} the file, {1} why. */
    WAV_04,
    /** Little free disk. {0} megabytes free, {1} the folder. */
    DSK_01,
    /** A file or folder cannot be written. {0} which, {1} why. */
    DSK_02,
    /** The demonstration's lines were not all heard. {0} heard, {1} of. */
    DEM_01,
    /** Another kiosk runs on the same data folder. {0} the folder. */
    RUN_01,
    /** A thread without which nothing goes on was silent: the program was ended, to be started again. {0} which, {1} seconds. */
    RUN_02,
    /** The journal is damaged; the next start keeps it aside. {0} the file, {1} entries that can be read. */
    RUN_03,
    /** Others than the owner can look into the data folder. {0} the folder. */
    RUN_04,
    /** The clock is wrong: before this program was built. {0} what it says. */
    RUN_05,
    /** The program is not started by itself. */
    RUN_06,
    /** What starts the program by itself names another place. {0} the file. */
    RUN_07,
    /** The program does not lie where it can be started from: it is not the packaged one. {0} the file that is missing. */
    RUN_08,
    /** No staff PIN is set. */
    RUN_09,
    /** Java got no memory for the program or its recogniser process. */
    RUN_10,
    /** The user has no home, and nothing else says where the data folder is. */
    RUN_11,
    /** No kiosk runs that could come forward: data folder. */
    RUN_12,
    /** Standard input is not UTF-8. {0} the first line that is not. */
    TXT_01,
    /** A line of standard input could not be worked on and came out as it was. {0} its number, {1} what failed. */
    TXT_02,
    /** An error nobody foresaw. {0} what. */
    APP_01;

    /** The code as people read it, such as {@code MIC-01}. */
    public String label() {
        return name().replace('_', '-');
    }
}
