<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdministratorVouch</name>
    <message>
        <source>An administrator&apos;s voucher needs a newer version of this program.</source>
        <translation>Die Bürgschaft eines Administrators erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>An administrator&apos;s voucher is damaged.</source>
        <translation>Die Bürgschaft eines Administrators ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ApprovalAnswer</name>
    <message>
        <source>The other computer&apos;s answer needs a newer version of this program.</source>
        <translation>Die Antwort des anderen Computers erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The other computer&apos;s answer is damaged.</source>
        <translation>Die Antwort des anderen Computers ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ApprovalGrant</name>
    <message>
        <source>The other computer&apos;s approval does not fit.</source>
        <translation>Die Zulassung durch den anderen Computer passt nicht.</translation>
    </message>
    <message>
        <source>The other computer&apos;s approval needs a newer version of this program.</source>
        <translation>Die Zulassung durch den anderen Computer erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The other computer&apos;s approval is damaged.</source>
        <translation>Die Zulassung durch den anderen Computer ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>ApprovalOffer</name>
    <message>
        <source>The new computer&apos;s request needs a newer version of this program.</source>
        <translation>Die Anfrage des neuen Computers erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The new computer&apos;s request is damaged.</source>
        <translation>Die Anfrage des neuen Computers ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>CborReader</name>
    <message>
        <source>The other side sent something this program can&apos;t read.</source>
        <translation>Die Gegenseite hat etwas gesendet, das dieses Programm nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>The mapping file is too large.</source>
        <translation>Die Zuordnungsdatei ist zu groß.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping file should read: column = field.</source>
        <translation>Zeile %1 der Zuordnungsdatei muss lauten: Spalte = Feld.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping file names a field that does not exist.</source>
        <translation>Zeile %1 der Zuordnungsdatei nennt ein Feld, das es nicht gibt.</translation>
    </message>
    <message>
        <source>An employer may not record the nature or cause of an illness, complaints, treatment or limitations (policy rules of the Dutch data-protection authority on sick employees).</source>
        <translation>Ein Arbeitgeber darf Art oder Ursache einer Krankheit, Beschwerden, Behandlung oder Einschränkungen nicht erfassen (Richtlinien der niederländischen Datenschutzbehörde zu kranken Arbeitnehmern).</translation>
    </message>
    <message>
        <source>An employer&apos;s file can&apos;t set %1.</source>
        <translation>Eine Datei des Arbeitgebers kann %1 nicht setzen.</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>This profile holds no account yet. Use &apos;kluis enrol&apos; or &apos;kluis login&apos;.</source>
        <translation>Dieses Profil enthält noch kein Konto. Verwenden Sie &apos;kluis enrol&apos; oder &apos;kluis login&apos;.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
</context>
<context>
    <name>ContentKeyRecord</name>
    <message>
        <source>This key can&apos;t be opened with the keys at hand.</source>
        <translation>Dieser Schlüssel lässt sich mit den vorhandenen Schlüsseln nicht öffnen.</translation>
    </message>
    <message>
        <source>A key record is damaged.</source>
        <translation>Ein Schlüsseleintrag ist beschädigt.</translation>
    </message>
    <message>
        <source>A key record needs a newer version of this program.</source>
        <translation>Ein Schlüsseleintrag erfordert eine neuere Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>CopyTexts</name>
    <message>
        <source>The copy can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Die Kopie kann dort nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another folder.</source>
        <translation>Es gibt dort bereits etwas mit diesem Namen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made there.</source>
        <translation>Der Ordner kann dort nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The absence course can&apos;t be read.</source>
        <translation>Der Fehlzeitenverlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The absence course needs a valid date.</source>
        <translation>Der Fehlzeitenverlauf braucht ein gültiges Datum.</translation>
    </message>
    <message>
        <source>The absence course has too many steps.</source>
        <translation>Der Fehlzeitenverlauf hat zu viele Schritte.</translation>
    </message>
</context>
<context>
    <name>CourseImport</name>
    <message>
        <source>This is no date, such as 31-1-2026.</source>
        <translation>Das ist kein Datum, wie etwa 31-1-2026.</translation>
    </message>
    <message>
        <source>The percentage should lie between 0 and 100.</source>
        <translation>Der Prozentsatz muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>The personnel number is missing.</source>
        <translation>Die Personalnummer fehlt.</translation>
    </message>
    <message>
        <source>The first day of absence is missing.</source>
        <translation>Der erste Fehltag fehlt.</translation>
    </message>
    <message>
        <source>The row reports a recovery without its day.</source>
        <translation>Die Zeile meldet eine Gesundmeldung ohne deren Tag.</translation>
    </message>
    <message>
        <source>The row&apos;s day lies before the first day of absence.</source>
        <translation>Der Tag der Zeile liegt vor dem ersten Fehltag.</translation>
    </message>
    <message>
        <source>The row&apos;s day lies before that of an earlier row about the same absence.</source>
        <translation>Der Tag der Zeile liegt vor dem einer früheren Zeile zu derselben Fehlzeit.</translation>
    </message>
</context>
<context>
    <name>CsvIntake</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file&apos;s first line can&apos;t be read. %1</source>
        <translation>Die erste Zeile der Datei kann nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>The file&apos;s first line has no column for: %1. Add it, or name it in a mapping file.</source>
        <translation>In der ersten Zeile der Datei fehlt eine Spalte für: %1. Fügen Sie sie hinzu oder nennen Sie sie in einer Zuordnungsdatei.</translation>
    </message>
    <message>
        <source>The row has fewer columns than the first line.</source>
        <translation>Die Zeile hat weniger Spalten als die erste Zeile.</translation>
    </message>
    <message>
        <source>The row has more columns than the first line.</source>
        <translation>Die Zeile hat mehr Spalten als die erste Zeile.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file is too large to import.</source>
        <translation>Die Datei ist zu groß für den Import.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end.</source>
        <translation>Die Datei kann nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>Die Datei hat zu viele Zeilen.</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>Die Zeile hat zu viele Spalten.</translation>
    </message>
    <message>
        <source>The row is too long; perhaps a quotation mark is not closed.</source>
        <translation>Die Zeile ist zu lang; vielleicht ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Hinter einem schließenden Anführungszeichen steht Text.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
</context>
<context>
    <name>DestructionConfirmation</name>
    <message>
        <source>The confirmation of a destruction needs a newer version of this program.</source>
        <translation>Die Bestätigung einer Vernichtung erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The confirmation of a destruction is damaged.</source>
        <translation>Die Bestätigung einer Vernichtung ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>DestructionEntry</name>
    <message>
        <source>An entry of the ledger of destructions needs a newer version of this program.</source>
        <translation>Ein Eintrag des Vernichtungsregisters braucht eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>An entry of the ledger of destructions is damaged.</source>
        <translation>Ein Eintrag des Vernichtungsregisters ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>DestructionOrder</name>
    <message>
        <source>An order of destruction needs a newer version of this program.</source>
        <translation>Ein Vernichtungsauftrag erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>An order of destruction is damaged.</source>
        <translation>Ein Vernichtungsauftrag ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>DeviceCertificate</name>
    <message>
        <source>A device certificate is damaged.</source>
        <translation>Ein Gerätezertifikat ist beschädigt.</translation>
    </message>
    <message>
        <source>A device certificate needs a newer version of this program.</source>
        <translation>Ein Gerätezertifikat erfordert eine neuere Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>document: part %1 of %2</source>
        <translation>Dokument: Teil %1 von %2</translation>
    </message>
    <message>
        <source>--category takes medical, process or capacity.</source>
        <translation>--category erwartet medical, process oder capacity.</translation>
    </message>
    <message>
        <source>Say where the document goes with --to FILE.</source>
        <translation>Geben Sie mit --to DATEI an, wohin das Dokument soll.</translation>
    </message>
    <message>
        <source>It will be fetched at the next synchronisation.</source>
        <translation>Es wird bei der nächsten Synchronisierung abgerufen.</translation>
    </message>
    <message>
        <source>Add a document; works offline.</source>
        <translation>Ein Dokument hinzufügen; funktioniert offline.</translation>
    </message>
    <message>
        <source>medical, process or capacity.</source>
        <translation>medical, process oder capacity.</translation>
    </message>
    <message>
        <source>What it is: a field such as action_plan or oe_report.</source>
        <translation>Was es ist: ein Feld wie action_plan oder oe_report.</translation>
    </message>
    <message>
        <source>The documents of a dossier that this role may see.</source>
        <translation>Die Dokumente einer Akte, die diese Rolle sehen darf.</translation>
    </message>
    <message>
        <source>Save a document, by its id or its name, in a file.</source>
        <translation>Ein Dokument anhand seiner ID oder seines Namens in einer Datei speichern.</translation>
    </message>
    <message>
        <source>The file; it must not be there yet.</source>
        <translation>Die Datei; sie darf noch nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>Keep a document on this computer, sealed, for work without the server.</source>
        <translation>Ein Dokument versiegelt auf diesem Computer behalten, um ohne den Server zu arbeiten.</translation>
    </message>
    <message>
        <source>No longer.</source>
        <translation>Nicht mehr.</translation>
    </message>
    <message>
        <source>The document that this is a newer version of.</source>
        <translation>Das Dokument, von dem dies eine neuere Version ist.</translation>
    </message>
    <message>
        <source>This password is shown only now. Tell it by another way than the file.</source>
        <translation>Dieses Passwort wird nur jetzt angezeigt. Übermitteln Sie es auf einem anderen Weg als die Datei.</translation>
    </message>
    <message>
        <source>Save a document for somebody outside, as a PDF file with a password.</source>
        <translation>Ein Dokument für jemanden außerhalb speichern, als PDF-Datei mit Passwort.</translation>
    </message>
    <message>
        <source>Whom it is for, in a few words; noted in the dossier.</source>
        <translation>Für wen es ist, in wenigen Worten; wird in der Akte vermerkt.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Ein Schlüssel hat die falsche Länge.</translation>
    </message>
    <message>
        <source>The document is larger than this program can open.</source>
        <translation>Das Dokument ist größer, als dieses Programm öffnen kann.</translation>
    </message>
    <message>
        <source>The document is damaged, or not the one that was put here. It was not opened.</source>
        <translation>Das Dokument ist beschädigt oder nicht das hier abgelegte. Es wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The document needs a newer version of this program.</source>
        <translation>Das Dokument erfordert eine neuere Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>DocumentRecord</name>
    <message>
        <source>What is known of a document is damaged.</source>
        <translation>Die Angaben zu einem Dokument sind beschädigt.</translation>
    </message>
    <message>
        <source>A document was made by a newer program. Update this one.</source>
        <translation>Ein Dokument wurde mit einem neueren Programm erstellt. Aktualisieren Sie dieses.</translation>
    </message>
    <message>
        <source>The document is larger than this program can open.</source>
        <translation>Das Dokument ist größer, als dieses Programm öffnen kann.</translation>
    </message>
</context>
<context>
    <name>DocumentSealer</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Ein Schlüssel hat die falsche Länge.</translation>
    </message>
    <message>
        <source>The document is larger than this program can seal.</source>
        <translation>Das Dokument ist größer, als dieses Programm versiegeln kann.</translation>
    </message>
    <message>
        <source>The document grew while it was read. Try again.</source>
        <translation>Das Dokument wurde beim Lesen größer. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document shrank while it was read. Try again.</source>
        <translation>Das Dokument wurde beim Lesen kleiner. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>This kind of file can&apos;t be added, or it is not what its name says. PDF, PNG, JPEG, TIFF, text, CSV, and office documents without macros (docx, xlsx, odt, ods) can.</source>
        <translation>Dateien dieser Art können nicht hinzugefügt werden, oder der Inhalt entspricht nicht dem Namen. Möglich sind PDF, PNG, JPEG, TIFF, Text, CSV und Office-Dokumente ohne Makros (docx, xlsx, odt, ods).</translation>
    </message>
</context>
<context>
    <name>EmployeeImport</name>
    <message>
        <source>Citizen service numbers may only be passed on of employees who are reported sick; leave the column out of files about all staff.</source>
        <translation>Bürgerservicenummern (BSN) dürfen nur für krankgemeldete Arbeitnehmer übermittelt werden; lassen Sie die Spalte in Dateien über das gesamte Personal weg.</translation>
    </message>
    <message>
        <source>The personnel number is missing.</source>
        <translation>Die Personalnummer fehlt.</translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>Der Nachname fehlt.</translation>
    </message>
    <message>
        <source>This personnel number stands in line %1 already.</source>
        <translation>Diese Personalnummer steht bereits in Zeile %1.</translation>
    </message>
    <message>
        <source>The same person stands in line %1 under another personnel number (same citizen service number).</source>
        <translation>Dieselbe Person steht in Zeile %1 unter einer anderen Personalnummer (gleiche Bürgerservicenummer).</translation>
    </message>
    <message>
        <source>The text seems to tell something medical or private and was left out; the employer may not record that.</source>
        <translation>Der Text scheint etwas Medizinisches oder Privates zu enthalten und wurde weggelassen; der Arbeitgeber darf das nicht erfassen.</translation>
    </message>
    <message>
        <source>The status should say: nieuw, wijziging, or nothing.</source>
        <translation>Der Status muss lauten: nieuw, wijziging, oder leer sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) seem to tell something medical or private, which the employer may not record. They were left out; their lines are among the warnings.</source>
        <translation>
            <numerusform>%n Freitext scheint etwas Medizinisches oder Privates zu enthalten, das der Arbeitgeber nicht erfassen darf. Er wurde weggelassen; seine Zeile steht bei den Warnungen.</numerusform>
            <numerusform>%n Freitexte scheinen etwas Medizinisches oder Privates zu enthalten, das der Arbeitgeber nicht erfassen darf. Sie wurden weggelassen; ihre Zeilen stehen bei den Warnungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptionKeyPair</name>
    <message>
        <source>An encryption key is damaged.</source>
        <translation>Ein Schlüssel zur Verschlüsselung ist beschädigt.</translation>
    </message>
    <message>
        <source>This can&apos;t be opened with the keys at hand.</source>
        <translation>Dies lässt sich mit den vorhandenen Schlüsseln nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This computer gives no secure random numbers, so the program can&apos;t work.</source>
        <translation>Dieser Computer liefert keine sicheren Zufallszahlen; das Programm kann daher nicht arbeiten.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it or log in.</source>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>There is no account in this data folder yet. Enrol or log in first.</source>
        <translation>In diesem Datenordner gibt es noch kein Konto. Registrieren Sie sich oder melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dieses Gerät hat noch keine medizinischen Schlüssel: Melden Sie sich noch einmal mit dem Kontoschlüssel aus Ihrem Wiederherstellungsset an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no account in this data folder, so nobody is logged in.</source>
        <translation>In diesem Datenordner gibt es kein Konto, also ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Unlock the vault first, so that the program can see whether changes still wait to be sent.</source>
        <translation>Entsperren Sie zuerst den Tresor, damit das Programm sehen kann, ob noch Änderungen auf das Senden warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still wait to be sent and would be lost. Synchronise first, or say that they may be thrown away.</source>
        <translation>
            <numerusform>%n Änderung wartet noch auf das Senden und ginge verloren. Synchronisieren Sie zuerst, oder geben Sie an, dass sie verworfen werden darf.</numerusform>
            <numerusform>%n Änderungen warten noch auf das Senden und gingen verloren. Synchronisieren Sie zuerst, oder geben Sie an, dass sie verworfen werden dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no employer of this name. Check the short name.</source>
        <translation>Sie haben keinen Arbeitgeber mit diesem Namen. Prüfen Sie den Kurznamen.</translation>
    </message>
    <message>
        <source>Only a company doctor can start the practice&apos;s medical group.</source>
        <translation>Nur ein Betriebsarzt kann die medizinische Gruppe des Dienstes beginnen.</translation>
    </message>
    <message>
        <source>The practice&apos;s medical group was started already. Ask one of its leads to approve you.</source>
        <translation>Die medizinische Gruppe des Dienstes wurde bereits begonnen. Bitten Sie eine ihrer Leitungen, Sie zuzulassen.</translation>
    </message>
    <message>
        <source>No recovery kit was made with this profile, so there is nothing to confirm.</source>
        <translation>Mit diesem Profil wurde kein Wiederherstellungsset erstellt; es gibt also nichts zu bestätigen.</translation>
    </message>
    <message>
        <source>This is not the check group of the kit. It stands on the first sheet, five characters.</source>
        <translation>Das ist nicht die Prüfgruppe des Wiederherstellungssets. Sie steht auf dem ersten Blatt, fünf Zeichen.</translation>
    </message>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Ihre Rolle arbeitet nicht mit medizinischen Daten.</translation>
    </message>
    <message>
        <source>The audit queue in the vault is damaged. Tell your administrator.</source>
        <translation>Die Protokollwarteschlange im Tresor ist beschädigt. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>No colleague with this user name works with medical data at your employers.</source>
        <translation>Bei Ihren Arbeitgebern arbeitet niemand mit diesem Benutzernamen mit medizinischen Daten.</translation>
    </message>
    <message>
        <source>This colleague is approved already.</source>
        <translation>Diese Person ist bereits zugelassen.</translation>
    </message>
    <message>
        <source>Only a company doctor can use the recovery shares.</source>
        <translation>Nur ein Betriebsarzt kann die Wiederherstellungsanteile verwenden.</translation>
    </message>
    <message>
        <source>You are in no medical group of such an employer.</source>
        <translation>Sie sind bei einem solchen Arbeitgeber in keiner medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>Give the device a name of at least one letter.</source>
        <translation>Geben Sie dem Gerät einen Namen mit mindestens einem Buchstaben.</translation>
    </message>
    <message>
        <source>Give a device&apos;s id as the list of devices shows it.</source>
        <translation>Geben Sie die ID eines Geräts an, wie die Geräteliste sie zeigt.</translation>
    </message>
    <message>
        <source>Before medical dossiers go to another service, every employee must have been told and the works council must have agreed.</source>
        <translation>Bevor medizinische Akten an einen anderen Dienst gehen, muss jeder Arbeitnehmer informiert worden sein und der Betriebsrat (ondernemingsraad) zugestimmt haben.</translation>
    </message>
    <message numerus="yes">
        <source>This computer is to be wiped by order. %n change(s) could not be sent; after %1 they are destroyed with everything else.</source>
        <translation>
            <numerusform>Dieser Computer soll auf Anordnung gelöscht werden. %n Änderung konnte nicht gesendet werden; nach dem %1 wird sie mit allem anderen vernichtet.</numerusform>
            <numerusform>Dieser Computer soll auf Anordnung gelöscht werden. %n Änderungen konnten nicht gesendet werden; nach dem %1 werden sie mit allem anderen vernichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is to be wiped by order. Log in to send what was not sent yet; after %1 it is destroyed with everything else.</source>
        <translation>Dieser Computer soll auf Anordnung gelöscht werden. Melden Sie sich an, um zu senden, was noch nicht gesendet wurde; nach dem %1 wird es mit allem anderen vernichtet.</translation>
    </message>
    <message>
        <source>This computer was wiped by order. Everything that was made here had been sent.</source>
        <translation>Dieser Computer wurde auf Anordnung gelöscht. Alles, was hier entstanden ist, war gesendet.</translation>
    </message>
    <message>
        <source>This computer was wiped by order. What was not sent is gone with it.</source>
        <translation>Dieser Computer wurde auf Anordnung gelöscht. Was nicht gesendet war, ist damit verloren.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is not at hand.</source>
        <translation>Der Schlüssel dieses Computers ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>This device can&apos;t sign for you yet: log in once more with the account key from your kit.</source>
        <translation>Dieses Gerät kann noch nicht für Sie unterschreiben: Melden Sie sich noch einmal mit dem Kontoschlüssel aus Ihrem Wiederherstellungsset an.</translation>
    </message>
    <message>
        <source>A wipe waits for 30 days at most.</source>
        <translation>Eine Löschung wartet höchstens 30 Tage.</translation>
    </message>
    <message>
        <source>The fingerprint is another one than the server&apos;s. Nothing was signed. Compare it with your colleague again, in person or by telephone.</source>
        <translation>Der Fingerabdruck ist ein anderer als der des Servers. Es wurde nichts unterschrieben. Vergleichen Sie ihn noch einmal mit Ihrem Kollegen, persönlich oder telefonisch.</translation>
    </message>
    <message>
        <source>There is no other administrator with this user name who has keys already.</source>
        <translation>Es gibt keinen anderen Administrator mit diesem Benutzernamen, der bereits Schlüssel hat.</translation>
    </message>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Diese Akte gibt es nicht, oder sie gehört nicht zu Ihren Akten.</translation>
    </message>
    <message>
        <source>Several documents have this name. Give the document&apos;s id.</source>
        <translation>Mehrere Dokumente haben diesen Namen. Geben Sie die ID des Dokuments an.</translation>
    </message>
    <message>
        <source>There is no such document, or it is not one of yours.</source>
        <translation>Dieses Dokument gibt es nicht, oder es gehört nicht zu Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>That is not a word of at most %1 letters.</source>
        <translation>Das ist kein Wort mit höchstens %1 Buchstaben.</translation>
    </message>
    <message>
        <source>No more than %1 words can be kept.</source>
        <translation>Es können nicht mehr als %1 Wörter gespeichert werden.</translation>
    </message>
    <message>
        <source>The document is too large to be shown here. Save a copy and open that.</source>
        <translation>Das Dokument ist zu groß, um hier angezeigt zu werden. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>HR gives the copy of the employer&apos;s part, and the company doctor that of the medical file.</source>
        <translation>Die Personalabteilung gibt die Kopie des Arbeitgeberteils, der Betriebsarzt die der medizinischen Akte.</translation>
    </message>
    <message>
        <source>Say for whom the copy is, in at most %1 letters.</source>
        <translation>Geben Sie in höchstens %1 Buchstaben an, für wen die Kopie ist.</translation>
    </message>
    <message>
        <source>The document is too large for an encrypted copy: at most %1 MB.</source>
        <translation>Das Dokument ist zu groß für eine verschlüsselte Kopie: höchstens %1 MB.</translation>
    </message>
    <message>
        <source>Such a copy is noted in the dossier, and your role writes no notes. Ask a colleague who does.</source>
        <translation>Eine solche Kopie wird in der Akte vermerkt, und Ihre Rolle schreibt keine Notizen. Bitten Sie jemanden, der das darf.</translation>
    </message>
    <message>
        <source>An encrypted copy of the document &quot;%1&quot; was made for: %2</source>
        <translation>Vom Dokument „%1“ wurde eine verschlüsselte Kopie erstellt für: %2</translation>
    </message>
    <message>
        <source>This computer has no account yet. Log in first.</source>
        <translation>Dieser Computer hat noch kein Konto. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>These are not the last groups of two of the shares. Five characters each stand at the end of the share&apos;s key, with a space between the two.</source>
        <translation>Das sind nicht die letzten Gruppen von zwei der Anteile. Es sind jeweils die fünf Zeichen am Ende des Schlüssels auf dem Anteil, mit einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>This is not the last group of the account key on your kit: five characters at its end.</source>
        <translation>Das ist nicht die letzte Gruppe des Kontoschlüssels in Ihrem Wiederherstellungsset: fünf Zeichen am Ende.</translation>
    </message>
    <message>
        <source>Nothing that was not accepted waits here for a lead.</source>
        <translation>Hier wartet nichts, was nicht angenommen wurde, auf eine Leitung.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group opens such a file.</source>
        <translation>Nur eine Leitung der medizinischen Gruppe öffnet eine solche Datei.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCode</name>
    <message>
        <source>This is not an enrolment code. Type the whole code as you got it.</source>
        <translation>Das ist kein Registrierungscode. Geben Sie den ganzen Code so ein, wie Sie ihn erhalten haben.</translation>
    </message>
    <message>
        <source>The enrolment code was mistyped. Compare it group by group.</source>
        <translation>Der Registrierungscode wurde falsch eingegeben. Vergleichen Sie ihn Gruppe für Gruppe.</translation>
    </message>
</context>
<context>
    <name>FieldEnvelope</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Ein Schlüssel hat die falsche Länge.</translation>
    </message>
    <message>
        <source>This value is too long. Shorten it to 1 MiB or less.</source>
        <translation>Dieser Wert ist zu lang. Kürzen Sie ihn auf höchstens 1 MiB.</translation>
    </message>
    <message>
        <source>This value can&apos;t be opened with the keys at hand.</source>
        <translation>Dieser Wert lässt sich mit den vorhandenen Schlüsseln nicht öffnen.</translation>
    </message>
    <message>
        <source>A sealed value is damaged.</source>
        <translation>Ein versiegelter Wert ist beschädigt.</translation>
    </message>
    <message>
        <source>A sealed value needs a newer version of this program.</source>
        <translation>Ein versiegelter Wert erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>A sealed value is larger than allowed.</source>
        <translation>Ein versiegelter Wert ist größer als erlaubt.</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a field&apos;s label, %2 what is wrong with its value or what was expected</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is a document: add a file or write a letter. It holds no text.</source>
        <extracomment>%1 is a field&apos;s label</extracomment>
        <translation>%1 ist ein Dokument: Fügen Sie eine Datei hinzu oder schreiben Sie einen Brief. Es enthält keinen Text.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>Personnel file (separated values)</source>
        <translation>Personaldatei (CSV)</translation>
    </message>
    <message>
        <source>Nmbrs, employees</source>
        <translation>Nmbrs, Arbeitnehmer</translation>
    </message>
    <message>
        <source>Visma Verzuim, employees</source>
        <translation>Visma Verzuim, Arbeitnehmer</translation>
    </message>
    <message>
        <source>Absence courses, a line a row (Visma)</source>
        <translation>Fehlzeitenverläufe, ein Schritt je Zeile (Visma)</translation>
    </message>
    <message>
        <source>VerzuimSignaal, employees</source>
        <translation>VerzuimSignaal, Arbeitnehmer</translation>
    </message>
    <message>
        <source>SIVI absence messages</source>
        <translation>SIVI-Fehlzeitmeldungen</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>This is no hand-over card, or it is damaged. Ask for the file again.</source>
        <translation>Das ist keine Übergabekarte, oder sie ist beschädigt. Fordern Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>The hand-over card needs a newer version of this program.</source>
        <translation>Die Übergabekarte erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The hand-over card is not signed by the key in it. Use none of it, and ask for the file again.</source>
        <translation>Die Übergabekarte ist nicht mit dem Schlüssel unterschrieben, der darin steht. Verwenden Sie nichts daraus und fordern Sie die Datei erneut an.</translation>
    </message>
</context>
<context>
    <name>HandOverPackage</name>
    <message>
        <source>These are too many dossiers for one file. Hand them over in parts.</source>
        <translation>Das sind zu viele Akten für eine Datei. Übergeben Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>This is no hand-over file, or it is damaged. Ask for it again.</source>
        <translation>Das ist keine Übergabedatei, oder sie ist beschädigt. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The file is larger than a hand-over file can be.</source>
        <translation>Die Datei ist größer, als eine Übergabedatei sein kann.</translation>
    </message>
    <message>
        <source>The hand-over file needs a newer version of this program.</source>
        <translation>Die Übergabedatei erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>The hand-over file was changed on its way, or is not the sender&apos;s. Ask for it again.</source>
        <translation>Die Übergabedatei wurde unterwegs verändert oder stammt nicht vom Absender. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The hand-over file is for somebody else. The sender needs your card.</source>
        <translation>Die Übergabedatei ist für jemand anderen bestimmt. Der Absender braucht Ihre Karte.</translation>
    </message>
    <message>
        <source>The hand-over file does not open with your keys. The sender needs the card you have now.</source>
        <translation>Die Übergabedatei lässt sich mit Ihren Schlüsseln nicht öffnen. Der Absender braucht die Karte, die Sie jetzt haben.</translation>
    </message>
</context>
<context>
    <name>HandOverTexts</name>
    <message>
        <source>Medical dossiers go from company doctor to company doctor only.</source>
        <translation>Medizinische Akten gehen nur von Betriebsarzt zu Betriebsarzt.</translation>
    </message>
    <message>
        <source>This computer does not have your keys. Log in with your account key first.</source>
        <translation>Dieser Computer hat Ihre Schlüssel nicht. Melden Sie sich zuerst mit Ihrem Kontoschlüssel an.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the file: it may be somebody else&apos;s, made in a colleague&apos;s name. Call the colleague and compare again.</source>
        <translation>Der Fingerabdruck ist nicht der der Datei: Sie kann von jemand anderem im Namen eines Kollegen erstellt worden sein. Rufen Sie den Kollegen an und vergleichen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Hpke</name>
    <message>
        <source>This can&apos;t be opened with the keys at hand.</source>
        <translation>Dies lässt sich mit den vorhandenen Schlüsseln nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>IdentityBundle</name>
    <message>
        <source>The keys are damaged.</source>
        <translation>Die Schlüssel sind beschädigt.</translation>
    </message>
</context>
<context>
    <name>KeepingTexts</name>
    <message>
        <source>This device can&apos;t sign for you yet: log in once more with the account key from your kit.</source>
        <translation>Dieses Gerät kann noch nicht für Sie unterschreiben: Melden Sie sich noch einmal mit dem Kontoschlüssel aus Ihrem Wiederherstellungsset an.</translation>
    </message>
</context>
<context>
    <name>KeyDerivation</name>
    <message>
        <source>The server asks for a way of protecting the password that this program does not accept. Tell your administrator.</source>
        <translation>Der Server verlangt einen Schutz des Passworts, den dieses Programm nicht akzeptiert. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Geben Sie ein Passwort ein.</translation>
    </message>
    <message>
        <source>The account&apos;s data is damaged. Tell your administrator.</source>
        <translation>Die Daten des Kontos sind beschädigt. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um das Passwort zu prüfen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>This is not the key that is asked for: it must begin with %1. Look at the kit again.</source>
        <translation>Das ist nicht der verlangte Schlüssel: Er muss mit %1 beginnen. Sehen Sie noch einmal im Wiederherstellungsset nach.</translation>
    </message>
    <message>
        <source>The key was not typed as it is printed. Compare it group by group with the kit.</source>
        <translation>Der Schlüssel wurde nicht so eingegeben, wie er gedruckt ist. Vergleichen Sie ihn Gruppe für Gruppe mit dem Wiederherstellungsset.</translation>
    </message>
</context>
<context>
    <name>KeyWrap</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Ein Schlüssel hat die falsche Länge.</translation>
    </message>
    <message>
        <source>This key can&apos;t be opened with the keys at hand.</source>
        <translation>Dieser Schlüssel lässt sich mit den vorhandenen Schlüsseln nicht öffnen.</translation>
    </message>
    <message>
        <source>A wrapped key is damaged.</source>
        <translation>Ein verpackter Schlüssel ist beschädigt.</translation>
    </message>
    <message>
        <source>A wrapped key needs a newer version of this program.</source>
        <translation>Ein verpackter Schlüssel erfordert eine neuere Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>The permission to work offline is not genuine. Sign in again.</source>
        <translation>Die Offline-Berechtigung ist nicht echt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The permission to work offline was made by a newer server.</source>
        <translation>Die Offline-Berechtigung wurde von einem neueren Server erstellt.</translation>
    </message>
</context>
<context>
    <name>LetterCommands</name>
    <message>
        <source>--language takes nl or en.</source>
        <translation>--language erwartet nl oder en.</translation>
    </message>
    <message>
        <source>--words takes a file like {&quot;goal&quot;: &quot;The goal&quot;}, at most 256 kB.</source>
        <translation>--words erwartet eine Datei wie {&quot;goal&quot;: &quot;Das Ziel&quot;}, höchstens 256 kB.</translation>
    </message>
    <message>
        <source>--reader takes employer, employee or uwv.</source>
        <translation>--reader erwartet employer, employee oder uwv.</translation>
    </message>
    <message>
        <source>Not recorded in the dossier, left open in the letter: %1.</source>
        <translation>In der Akte nicht erfasst, im Brief offen gelassen: %1.</translation>
    </message>
    <message>
        <source>The milestone was not recorded: %1</source>
        <translation>Der Meilenstein wurde nicht erfasst: %1</translation>
    </message>
    <message>
        <source>Say where the letter goes: --to FILE, or --keep for the dossier.</source>
        <translation>Geben Sie an, wohin der Brief soll: --to DATEI, oder --keep für die Akte.</translation>
    </message>
    <message>
        <source>The letters and forms that this role writes.</source>
        <translation>Die Briefe und Formulare, die diese Rolle schreibt.</translation>
    </message>
    <message>
        <source>Make a letter of a dossier as PDF; works offline.</source>
        <translation>Einen Brief zu einer Akte als PDF erstellen; funktioniert offline.</translation>
    </message>
    <message>
        <source>nl or en (default: that of the system).</source>
        <translation>nl oder en (Standard: Sprache des Systems).</translation>
    </message>
    <message>
        <source>Whom it is addressed to: employer, employee or uwv.</source>
        <translation>An wen er gerichtet ist: employer, employee oder uwv.</translation>
    </message>
    <message>
        <source>A file with what you write yourself: {&quot;goal&quot;: &quot;…&quot;}.</source>
        <translation>Eine Datei mit dem, was Sie selbst schreiben: {&quot;goal&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>The file; it must not be there yet.</source>
        <translation>Die Datei; sie darf noch nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>Put it in the dossier.</source>
        <translation>In die Akte legen.</translation>
    </message>
    <message>
        <source>The same, and record its milestone as done, with it as evidence.</source>
        <translation>Dasselbe, und seinen Meilenstein als erledigt erfassen, mit dem Brief als Nachweis.</translation>
    </message>
</context>
<context>
    <name>MedicalEpochKey</name>
    <message>
        <source>A medical key is not the one the membership log promises. Tell a medical lead.</source>
        <translation>Ein medizinischer Schlüssel ist nicht der, den das Mitgliederprotokoll zusagt. Melden Sie es einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>You are not in this employer&apos;s medical group.</source>
        <translation>Sie sind nicht in der medizinischen Gruppe dieses Arbeitgebers.</translation>
    </message>
</context>
<context>
    <name>MedicalInvite</name>
    <message>
        <source>This is not an invite to the medical group. Type the whole code as you got it.</source>
        <translation>Das ist keine Einladung in die medizinische Gruppe. Geben Sie den ganzen Code so ein, wie Sie ihn erhalten haben.</translation>
    </message>
    <message>
        <source>The invite was mistyped. Compare it group by group.</source>
        <translation>Die Einladung wurde falsch eingegeben. Vergleichen Sie sie Gruppe für Gruppe.</translation>
    </message>
    <message>
        <source>The invite kept here is damaged. Ask a lead for another one.</source>
        <translation>Die hier gespeicherte Einladung ist beschädigt. Bitten Sie eine Leitung um eine neue.</translation>
    </message>
</context>
<context>
    <name>MedicalLogBody</name>
    <message>
        <source>The medical membership log was continued by a newer version of this program. Update it.</source>
        <translation>Das medizinische Mitgliederprotokoll wurde mit einer neueren Version dieses Programms fortgesetzt. Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log is damaged.</source>
        <translation>Ein Eintrag des medizinischen Mitgliederprotokolls ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>MedicalLogEntry</name>
    <message>
        <source>An entry of the medical membership log is damaged.</source>
        <translation>Ein Eintrag des medizinischen Mitgliederprotokolls ist beschädigt.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log is larger than allowed.</source>
        <translation>Ein Eintrag des medizinischen Mitgliederprotokolls ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>The medical membership log was continued by a newer version of this program. Update it.</source>
        <translation>Das medizinische Mitgliederprotokoll wurde mit einer neueren Version dieses Programms fortgesetzt. Aktualisieren Sie es.</translation>
    </message>
</context>
<context>
    <name>MedicalLogState</name>
    <message>
        <source>The medical membership log does not continue what this device has seen.</source>
        <translation>Das medizinische Mitgliederprotokoll schließt nicht an das an, was dieses Gerät gesehen hat.</translation>
    </message>
    <message>
        <source>The medical membership log must start with its first lead, once.</source>
        <translation>Das medizinische Mitgliederprotokoll muss genau einmal mit seiner ersten Leitung beginnen.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log belongs to another practice.</source>
        <translation>Ein Eintrag des medizinischen Mitgliederprotokolls gehört zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log names the wrong employer.</source>
        <translation>Ein Eintrag des medizinischen Mitgliederprotokolls nennt den falschen Arbeitgeber.</translation>
    </message>
    <message>
        <source>Only a medical lead may change who reads medical data; this entry is not by one.</source>
        <translation>Nur eine Leitung der medizinischen Gruppe darf ändern, wer medizinische Daten liest; dieser Eintrag stammt nicht von einer Leitung.</translation>
    </message>
    <message>
        <source>The signature of a medical membership entry is not genuine.</source>
        <translation>Die Unterschrift unter einem Eintrag des medizinischen Mitgliederprotokolls ist nicht echt.</translation>
    </message>
    <message>
        <source>The first entry of the medical membership log has unusable keys.</source>
        <translation>Der erste Eintrag des medizinischen Mitgliederprotokolls hat unbrauchbare Schlüssel.</translation>
    </message>
    <message>
        <source>This person&apos;s keys are known already, or are another person&apos;s.</source>
        <translation>Die Schlüssel dieser Person sind bereits bekannt oder gehören einer anderen Person.</translation>
    </message>
    <message>
        <source>This employer has a medical group already.</source>
        <translation>Dieser Arbeitgeber hat bereits eine medizinische Gruppe.</translation>
    </message>
    <message>
        <source>This person can&apos;t be added: the group is missing, their keys are unknown, or they are in it.</source>
        <translation>Diese Person kann nicht hinzugefügt werden: Die Gruppe fehlt, die Schlüssel sind unbekannt, oder die Person ist bereits Mitglied.</translation>
    </message>
    <message>
        <source>A person was added to a medical group without its key.</source>
        <translation>Eine Person wurde ohne den Schlüssel in eine medizinische Gruppe aufgenommen.</translation>
    </message>
    <message>
        <source>This person can&apos;t become a lead: their keys are unknown, or they are one.</source>
        <translation>Diese Person kann keine Leitung werden: Die Schlüssel sind unbekannt, oder sie ist es bereits.</translation>
    </message>
    <message>
        <source>This employer has no medical group.</source>
        <translation>Dieser Arbeitgeber hat keine medizinische Gruppe.</translation>
    </message>
    <message>
        <source>A new medical key does not follow the one before.</source>
        <translation>Ein neuer medizinischer Schlüssel folgt nicht auf den vorherigen.</translation>
    </message>
    <message>
        <source>A new medical key was not given to exactly the members of its group.</source>
        <translation>Ein neuer medizinischer Schlüssel wurde nicht genau den Mitgliedern seiner Gruppe gegeben.</translation>
    </message>
    <message>
        <source>This person is not in the employer&apos;s medical group.</source>
        <translation>Diese Person ist nicht in der medizinischen Gruppe des Arbeitgebers.</translation>
    </message>
    <message>
        <source>This person is in no medical group and nobody vouches for the keys.</source>
        <translation>Diese Person ist in keiner medizinischen Gruppe, und niemand bürgt für die Schlüssel.</translation>
    </message>
    <message>
        <source>A lead must first stop being one before leaving the medical groups.</source>
        <translation>Eine Leitung muss diese Aufgabe erst abgeben, bevor sie die medizinischen Gruppen verlässt.</translation>
    </message>
    <message>
        <source>This person is no lead of the medical group.</source>
        <translation>Diese Person ist keine Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>The last lead of the medical group can&apos;t be removed. Make another lead first.</source>
        <translation>Die letzte Leitung der medizinischen Gruppe kann nicht entfernt werden. Ernennen Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>The new recovery keys are not usable, or were used before.</source>
        <translation>Die neuen Wiederherstellungsschlüssel sind nicht brauchbar oder wurden schon einmal verwendet.</translation>
    </message>
    <message>
        <source>The recovery secret can&apos;t make this person a lead with these keys.</source>
        <translation>Das Wiederherstellungsgeheimnis kann diese Person mit diesen Schlüsseln nicht zur Leitung machen.</translation>
    </message>
    <message>
        <source>The recovery secret was used: it must be replaced before a new key.</source>
        <translation>Das Wiederherstellungsgeheimnis wurde verwendet: Es muss vor einem neuen Schlüssel ersetzt werden.</translation>
    </message>
    <message>
        <source>This dossier can&apos;t be restricted to these people.</source>
        <translation>Diese Akte kann nicht auf diese Personen beschränkt werden.</translation>
    </message>
    <message>
        <source>A dossier can only be restricted to members of the employer&apos;s medical group.</source>
        <translation>Eine Akte kann nur auf Mitglieder der medizinischen Gruppe des Arbeitgebers beschränkt werden.</translation>
    </message>
    <message>
        <source>This dossier is not restricted.</source>
        <translation>Diese Akte ist nicht beschränkt.</translation>
    </message>
    <message>
        <source>This dossier is restricted to these people already.</source>
        <translation>Diese Akte ist bereits auf diese Personen beschränkt.</translation>
    </message>
</context>
<context>
    <name>MedicalLogWriter</name>
    <message>
        <source>The medical group has too many members for one key change.</source>
        <translation>Die medizinische Gruppe hat zu viele Mitglieder für einen Schlüsselwechsel.</translation>
    </message>
    <message>
        <source>This is not the medical group&apos;s current key.</source>
        <translation>Das ist nicht der aktuelle Schlüssel der medizinischen Gruppe.</translation>
    </message>
</context>
<context>
    <name>MedicalValue</name>
    <message>
        <source>A medical value is damaged.</source>
        <translation>Ein medizinischer Wert ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>NotAcceptedFile</name>
    <message>
        <source>These are too many changes for one file.</source>
        <translation>Das sind zu viele Änderungen für eine Datei.</translation>
    </message>
    <message>
        <source>This is no file of changes that were not accepted, or it is damaged. Ask for it again.</source>
        <translation>Das ist keine Datei mit nicht angenommenen Änderungen, oder sie ist beschädigt. Bitten Sie erneut darum.</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translation>Die Datei ist größer, als eine solche Datei sein kann.</translation>
    </message>
    <message>
        <source>The file needs a newer version of this program.</source>
        <translation>Für die Datei ist eine neuere Version dieses Programms nötig.</translation>
    </message>
</context>
<context>
    <name>OfflineCodes</name>
    <message>
        <source>The codes for working without the server are damaged. Log in.</source>
        <translation>Die Codes für die Arbeit ohne Server sind beschädigt. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The codes for working without the server were made by another version. Log in.</source>
        <translation>Die Codes für die Arbeit ohne Server wurden von einer anderen Version erstellt. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The codes for working without the server do not open. Log in.</source>
        <translation>Die Codes für die Arbeit ohne Server lassen sich nicht öffnen. Melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>This change is larger than the program allows.</source>
        <translation>Diese Änderung ist größer, als das Programm zulässt.</translation>
    </message>
    <message>
        <source>A change was made by a newer program. Update this one.</source>
        <translation>Eine Änderung wurde mit einem neueren Programm vorgenommen. Aktualisieren Sie dieses.</translation>
    </message>
</context>
<context>
    <name>PolicySource</name>
    <message>
        <source>The registry key can&apos;t be read, so nothing in it counts. Let everybody read it.</source>
        <translation>Der Registrierungsschlüssel kann nicht gelesen werden; nichts darin gilt. Geben Sie allen das Leserecht.</translation>
    </message>
</context>
<context>
    <name>RecoverySecret</name>
    <message>
        <source>The recovery secret has the wrong length.</source>
        <translation>Das Wiederherstellungsgeheimnis hat die falsche Länge.</translation>
    </message>
</context>
<context>
    <name>RequestProof</name>
    <message>
        <source>The request&apos;s proof is unreadable.</source>
        <translation>Der Nachweis der Anfrage ist unlesbar.</translation>
    </message>
</context>
<context>
    <name>RestrictedContentKey</name>
    <message>
        <source>A key of this dossier is not the one its record promises.</source>
        <translation>Ein Schlüssel dieser Akte ist nicht der, den sein Eintrag zusagt.</translation>
    </message>
    <message>
        <source>Nobody is named who may hold a key of this dossier.</source>
        <translation>Es ist niemand benannt, der einen Schlüssel dieser Akte haben darf.</translation>
    </message>
    <message>
        <source>This key of the dossier was made for other colleagues.</source>
        <translation>Dieser Schlüssel der Akte wurde für andere Kollegen erstellt.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>--secrets-fd must name an open file descriptor.</source>
        <translation>--secrets-fd muss einen offenen Dateideskriptor nennen.</translation>
    </message>
    <message>
        <source>--secrets-fd takes lines like password=… or totp=…; another line was given.</source>
        <translation>--secrets-fd erwartet Zeilen wie password=… oder totp=…; es wurde eine andere Zeile übergeben.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was changed.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Six-digit code of your authenticator: </source>
        <translation>Sechsstelliger Code Ihrer Authenticator-App: </translation>
    </message>
    <message>
        <source>A secret is needed and there is no terminal to ask at. Give it with --secrets-fd.</source>
        <translation>Ein Geheimnis wird benötigt, und es gibt kein Terminal, um danach zu fragen. Übergeben Sie es mit --secrets-fd.</translation>
    </message>
    <message>
        <source>Invite to the medical group: </source>
        <translation>Einladung in die medizinische Gruppe: </translation>
    </message>
    <message>
        <source>Recovery share %1 of 2: </source>
        <translation>Wiederherstellungsanteil %1 von 2: </translation>
    </message>
    <message>
        <source>Recovery key of the kit (UR-…): </source>
        <translation>Wiederherstellungsschlüssel des Sets (UR-…): </translation>
    </message>
    <message>
        <source>Password for the proxy: </source>
        <translation>Passwort für den Proxy: </translation>
    </message>
</context>
<context>
    <name>Shamir</name>
    <message>
        <source>The recovery secret has the wrong length.</source>
        <translation>Das Wiederherstellungsgeheimnis hat die falsche Länge.</translation>
    </message>
    <message>
        <source>A recovery share is damaged.</source>
        <translation>Ein Wiederherstellungsanteil ist beschädigt.</translation>
    </message>
    <message>
        <source>These two shares come from different kits. Use two shares of the newest kit.</source>
        <translation>Diese beiden Anteile stammen aus verschiedenen Sets. Verwenden Sie zwei Anteile des neuesten Sets.</translation>
    </message>
    <message>
        <source>This is the same share twice. Type a second, different one.</source>
        <translation>Das ist zweimal derselbe Anteil. Geben Sie einen zweiten, anderen ein.</translation>
    </message>
    <message>
        <source>This recovery share needs a newer version of this program.</source>
        <translation>Dieser Wiederherstellungsanteil erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>This recovery share is damaged or mistyped.</source>
        <translation>Dieser Wiederherstellungsanteil ist beschädigt oder falsch eingegeben.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPair</name>
    <message>
        <source>A signing key is damaged.</source>
        <translation>Ein Signaturschlüssel ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>SiviEmployees</name>
    <message>
        <source>The employment is missing.</source>
        <translation>Das Arbeitsverhältnis fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) whose meaning SIVI does not publish were left out: why an absence or an employment ended, and actions.</source>
        <translation>
            <numerusform>%n Code, dessen Bedeutung SIVI nicht veröffentlicht, wurde weggelassen: warum eine Fehlzeit oder ein Arbeitsverhältnis endete, und Aktionen.</numerusform>
            <numerusform>%n Codes, deren Bedeutung SIVI nicht veröffentlicht, wurden weggelassen: warum eine Fehlzeit oder ein Arbeitsverhältnis endete, und Aktionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s) and mail address(es) were left out: the message does not tell which are private.</source>
        <translation>
            <numerusform>%n Telefonnummer oder E-Mail-Adresse wurde weggelassen: Die Meldung sagt nicht, ob sie privat ist.</numerusform>
            <numerusform>%n Telefonnummern und E-Mail-Adressen wurden weggelassen: Die Meldung sagt nicht, welche privat sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>Der Nachname fehlt.</translation>
    </message>
    <message>
        <source>The personnel number is missing.</source>
        <translation>Die Personalnummer fehlt.</translation>
    </message>
    <message>
        <source>An address of unknown kind was left out.</source>
        <translation>Eine Adresse unbekannter Art wurde weggelassen.</translation>
    </message>
    <message>
        <source>An absence report with an unknown processing code was left out: it may take an earlier one back. Enter what it says by hand.</source>
        <translation>Eine Fehlzeitmeldung mit unbekanntem Verarbeitungscode wurde weggelassen: Sie kann eine frühere zurücknehmen. Erfassen Sie ihren Inhalt von Hand.</translation>
    </message>
    <message>
        <source>An absence report without its first day was left out.</source>
        <translation>Eine Fehlzeitmeldung ohne ersten Tag wurde weggelassen.</translation>
    </message>
    <message>
        <source>An absence report without a percentage between 0 and 100 was left out.</source>
        <translation>Eine Fehlzeitmeldung ohne Prozentsatz zwischen 0 und 100 wurde weggelassen.</translation>
    </message>
    <message>
        <source>An absence report whose day lies before its first day was left out.</source>
        <translation>Eine Fehlzeitmeldung, deren Tag vor ihrem ersten Tag liegt, wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>SiviReader</name>
    <message>
        <source>The file is XML, but no absence message of the SIVI standard.</source>
        <translation>Die Datei ist XML, aber keine Fehlzeitmeldung nach dem SIVI-Standard.</translation>
    </message>
    <message>
        <source>The message is of a release of the SIVI standard that this program does not know. It reads %1 to %2.</source>
        <translation>Die Meldung hat eine Version des SIVI-Standards, die dieses Programm nicht kennt. Es liest %1 bis %2.</translation>
    </message>
    <message>
        <source>The message is of release %1 of the SIVI standard. It was read as one of %2; look through what it would change.</source>
        <translation>Die Meldung hat Version %1 des SIVI-Standards. Sie wurde als Version %2 gelesen; prüfen Sie, was sie ändern würde.</translation>
    </message>
    <message>
        <source>The message is about several employers; only the first is read.</source>
        <translation>Die Meldung betrifft mehrere Arbeitgeber; nur der erste wird gelesen.</translation>
    </message>
    <message>
        <source>The message says of itself that it is a test.</source>
        <translation>Die Meldung bezeichnet sich selbst als Test.</translation>
    </message>
</context>
<context>
    <name>StrictCbor</name>
    <message>
        <source>A record is larger than allowed.</source>
        <translation>Ein Eintrag ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>A record is damaged.</source>
        <translation>Ein Eintrag ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Nothing was entered.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>UnsentTexts</name>
    <message>
        <source>It is sent by itself. Until then you can take it back.</source>
        <translation>Es wird von selbst gesendet. Bis dahin können Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>It may have reached the server already, so it can&apos;t be taken back. Change the field once more instead.</source>
        <translation>Es kann den Server bereits erreicht haben und lässt sich daher nicht zurücknehmen. Ändern Sie stattdessen das Feld noch einmal.</translation>
    </message>
    <message>
        <source>Copy your text for a colleague who may write there, then remove it here.</source>
        <translation>Kopieren Sie Ihren Text für jemanden, der dort schreiben darf, und entfernen Sie ihn dann hier.</translation>
    </message>
    <message>
        <source>Open the dossier and enter it in another form, then remove it here.</source>
        <translation>Öffnen Sie die Akte, geben Sie es in anderer Form ein und entfernen Sie es dann hier.</translation>
    </message>
    <message>
        <source>Use the dossier that is there. Copy what you need, then remove this one.</source>
        <translation>Verwenden Sie die vorhandene Akte. Kopieren Sie, was Sie brauchen, und entfernen Sie dann diese.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Senden Sie es erneut.</translation>
    </message>
    <message>
        <source>Once the medical group has let you in, send it again.</source>
        <translation>Sobald die medizinische Gruppe Sie zugelassen hat, senden Sie es erneut.</translation>
    </message>
    <message>
        <source>Send it again. If that does not help, copy your text and tell your administrator.</source>
        <translation>Senden Sie es erneut. Hilft das nicht, kopieren Sie Ihren Text und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Copy what must not be lost, then remove it here.</source>
        <translation>Kopieren Sie, was nicht verloren gehen darf, und entfernen Sie es dann hier.</translation>
    </message>
    <message>
        <source>Choose another time for it under Planning, or remove it here.</source>
        <translation>Wählen Sie dafür unter Planung eine andere Zeit, oder entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>Send it again to let yours take the place of theirs, or remove it here and theirs stays.</source>
        <translation>Senden Sie es erneut, damit Ihres an die Stelle des anderen tritt, oder entfernen Sie es hier; dann bleibt das andere.</translation>
    </message>
    <message>
        <source>Give the task anew to somebody else or to a role, then remove it here.</source>
        <translation>Geben Sie die Aufgabe neu an jemand anderen oder an eine Rolle, und entfernen Sie sie dann hier.</translation>
    </message>
    <message>
        <source>You may not read it any more, so it can&apos;t be shown. Save it in a file for a lead of the medical group, who can read it. If you get the right back, it can be sent.</source>
        <translation>Sie dürfen das nicht mehr lesen, daher wird es nicht gezeigt. Speichern Sie es in einer Datei für eine Leitung der medizinischen Gruppe, die es lesen kann. Erhalten Sie das Recht zurück, kann es gesendet werden.</translation>
    </message>
    <message>
        <source>You may not read it any more, so it can&apos;t be shown. If you get the right back, it can be sent; else remove it.</source>
        <translation>Sie dürfen das nicht mehr lesen, daher wird es nicht gezeigt. Erhalten Sie das Recht zurück, kann es gesendet werden; sonst entfernen Sie es.</translation>
    </message>
    <message>
        <source>Copy your text into a letter or a file and add that, then remove it here.</source>
        <translation>Kopieren Sie Ihren Text in einen Brief oder eine Datei und fügen Sie diese hinzu; entfernen Sie ihn danach hier.</translation>
    </message>
    <message>
        <source>Tell the employee why it is kept, then remove this here.</source>
        <translation>Teilen Sie dem Arbeitnehmer mit, warum es aufbewahrt wird, und entfernen Sie dies danach hier.</translation>
    </message>
    <message>
        <source>Look at what stands there now. Remove this here, and carry the request out again.</source>
        <translation>Sehen Sie nach, was jetzt dort steht. Entfernen Sie dies hier, und führen Sie die Anfrage erneut aus.</translation>
    </message>
    <message>
        <source>Register what the employee asks, and send it again.</source>
        <translation>Erfassen Sie, was der Arbeitnehmer verlangt, und senden Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>WipeOrder</name>
    <message>
        <source>A wipe order needs a newer version of this program.</source>
        <translation>Ein Löschbefehl erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>A wipe order is damaged.</source>
        <translation>Ein Löschbefehl ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>WipeReceipt</name>
    <message>
        <source>A wipe receipt needs a newer version of this program.</source>
        <translation>Eine Löschquittung erfordert eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>A wipe receipt is damaged.</source>
        <translation>Eine Löschquittung ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>XmlFeed</name>
    <message>
        <source>The file ends before it is complete.</source>
        <translation>Die Datei endet, bevor sie vollständig ist.</translation>
    </message>
    <message>
        <source>The file&apos;s elements are nested too deep.</source>
        <translation>Die Elemente der Datei sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which such messages don&apos;t have.</source>
        <translation>Die Datei deklariert einen Dokumenttyp oder Entitäten; solche Meldungen haben das nicht.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML.</source>
        <translation>Die Datei ist kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>The file is too large to import.</source>
        <translation>Die Datei ist zu groß für den Import.</translation>
    </message>
    <message>
        <source>The file holds a tag or text that is too long.</source>
        <translation>Die Datei enthält ein Tag oder einen Text, der zu lang ist.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>One person&apos;s part of the file is too large.</source>
        <translation>Der Teil der Datei über eine Person ist zu groß.</translation>
    </message>
</context>
<context>
    <name>kluis::app</name>
    <message>
        <source>Enrolling takes --server, --user and --code.</source>
        <translation>Zum Registrieren gehören --server, --user und --code.</translation>
    </message>
    <message>
        <source>Put this in your authenticator: %1</source>
        <translation>Tragen Sie dies in Ihre Authenticator-App ein: %1</translation>
    </message>
    <message>
        <source>Recovery codes, each usable once. Print them and keep them apart from this machine:</source>
        <translation>Wiederherstellungscodes, jeder einmal verwendbar. Drucken Sie sie aus und bewahren Sie sie getrennt von diesem Computer auf:</translation>
    </message>
    <message>
        <source>Your fingerprint: %1</source>
        <translation>Ihr Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Account key, needed on every further device: %1</source>
        <translation>Kontoschlüssel, auf jedem weiteren Gerät nötig: %1</translation>
    </message>
    <message>
        <source>Now sign in with &apos;kluis login&apos; and the first code: that confirms the account.</source>
        <translation>Melden Sie sich jetzt mit &apos;kluis login&apos; und dem ersten Code an: Das bestätigt das Konto.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Failed attempts to sign in as you since the last time: %1.</source>
        <translation>Fehlgeschlagene Versuche seit dem letzten Mal, sich als Sie anzumelden: %1.</translation>
    </message>
    <message>
        <source>New devices since the last time: %1.</source>
        <translation>Neue Geräte seit dem letzten Mal: %1.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>This profile holds no account yet.</source>
        <translation>Dieses Profil enthält noch kein Konto.</translation>
    </message>
    <message>
        <source>User: %1 at %2</source>
        <translation>Benutzer: %1 bei %2</translation>
    </message>
    <message>
        <source>Locked. %1</source>
        <translation>Gesperrt. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Offline until: %1</source>
        <translation>Offline bis: %1</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Letzte Synchronisierung: %1</translation>
    </message>
    <message>
        <source>Dossiers: %1, waiting: %2, refused: %3, conflicts: %4</source>
        <translation>Akten: %1, wartend: %2, abgelehnt: %3, Konflikte: %4</translation>
    </message>
    <message>
        <source>First use: set a password and make the keys.</source>
        <translation>Erste Verwendung: ein Passwort festlegen und die Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>The enrolment code you were given.</source>
        <translation>Der Registrierungscode, den Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Write the printable kit with your keys here.</source>
        <translation>Das druckbare Wiederherstellungsset mit Ihren Schlüsseln hierhin schreiben.</translation>
    </message>
    <message>
        <source>You have read the code of conduct and accept it.</source>
        <translation>Sie haben den Verhaltenskodex gelesen und nehmen ihn an.</translation>
    </message>
    <message>
        <source>Sign in with password and code; opens the vault.</source>
        <translation>Mit Passwort und Code anmelden; öffnet den Tresor.</translation>
    </message>
    <message>
        <source>Open the vault without the server, while the lease lasts.</source>
        <translation>Den Tresor ohne den Server öffnen, solange die Offline-Frist läuft.</translation>
    </message>
    <message>
        <source>Where this profile stands.</source>
        <translation>Der Stand dieses Profils.</translation>
    </message>
    <message>
        <source>Your own fingerprint, to be compared in person.</source>
        <translation>Ihr eigener Fingerabdruck, zum persönlichen Vergleich.</translation>
    </message>
    <message>
        <source>Close the vault until the next unlock or login.</source>
        <translation>Den Tresor schließen, bis er entsperrt wird oder sich jemand anmeldet.</translation>
    </message>
    <message>
        <source>Sign out; nothing that opens the vault stays here.</source>
        <translation>Abmelden; nichts, was den Tresor öffnet, bleibt hier.</translation>
    </message>
    <message>
        <source>Also when changes still wait to be sent: they are lost.</source>
        <translation>Auch wenn noch Änderungen auf das Senden warten: Sie gehen verloren.</translation>
    </message>
    <message>
        <source>Destroy this profile: keys first, then files.</source>
        <translation>Dieses Profil vernichten: erst die Schlüssel, dann die Dateien.</translation>
    </message>
    <message>
        <source>--category takes process, medical or working.</source>
        <translation>--category erwartet process, medical oder working.</translation>
    </message>
    <message>
        <source>A new dossier takes --employer, --number and --name.</source>
        <translation>Zu einer neuen Akte gehören --employer, --number und --name.</translation>
    </message>
    <message>
        <source>Give the first day with --from, like 2026-11-24.</source>
        <translation>Geben Sie den ersten Tag mit --from an, z. B. 2026-11-24.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Höchstens so viele.</translation>
    </message>
    <message>
        <source>The first day, like 2026-11-24.</source>
        <translation>Der erste Tag, z. B. 2026-11-24.</translation>
    </message>
    <message>
        <source>The dossiers of this role, by name.</source>
        <translation>Die Akten dieser Rolle, nach Namen.</translation>
    </message>
    <message>
        <source>Start of words in name, number or department.</source>
        <translation>Wortanfänge in Name, Nummer oder Abteilung.</translation>
    </message>
    <message>
        <source>What this role may see of a dossier (id or EMPLOYER/NUMBER).</source>
        <translation>Was diese Rolle von einer Akte sehen darf (ID oder ARBEITGEBER/NUMMER).</translation>
    </message>
    <message>
        <source>With every older value.</source>
        <translation>Mit jedem älteren Wert.</translation>
    </message>
    <message>
        <source>process, medical or working.</source>
        <translation>process, medical oder working.</translation>
    </message>
    <message>
        <source>Make a dossier.</source>
        <translation>Eine Akte anlegen.</translation>
    </message>
    <message>
        <source>Short name of the employer.</source>
        <translation>Kurzname des Arbeitgebers.</translation>
    </message>
    <message>
        <source>Personnel number.</source>
        <translation>Personalnummer.</translation>
    </message>
    <message>
        <source>Last name, or &quot;Last, Given&quot;.</source>
        <translation>Nachname, oder „Nachname, Vorname“.</translation>
    </message>
    <message>
        <source>Date of birth.</source>
        <translation>Geburtsdatum.</translation>
    </message>
    <message>
        <source>Department.</source>
        <translation>Abteilung.</translation>
    </message>
    <message>
        <source>Report sick.</source>
        <translation>Krankmelden.</translation>
    </message>
    <message>
        <source>Absence in per cent (default 100).</source>
        <translation>Fehlzeit in Prozent (Standard 100).</translation>
    </message>
    <message>
        <source>Report recovery.</source>
        <translation>Gesundmelden.</translation>
    </message>
    <message>
        <source>Recovered in per cent (default 100: fully).</source>
        <translation>Genesen in Prozent (Standard 100: vollständig).</translation>
    </message>
    <message>
        <source>Say with --kit where to write the recovery kit.</source>
        <translation>Geben Sie mit --kit an, wohin das Wiederherstellungsset geschrieben wird.</translation>
    </message>
    <message>
        <source>The recovery kit is written. Print it, then type its check group back with &apos;kluis medical kit-confirm GROUP&apos;. Until then nothing medical can be written.</source>
        <translation>Das Wiederherstellungsset ist geschrieben. Drucken Sie es aus und geben Sie dann seine Prüfgruppe mit &apos;kluis medical kit-confirm GRUPPE&apos; ein. Bis dahin kann nichts Medizinisches geschrieben werden.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht zugelassen</translation>
    </message>
    <message>
        <source>Compare the colleague&apos;s fingerprint in person or by telephone and give it with --fingerprint.</source>
        <translation>Vergleichen Sie den Fingerabdruck der Person persönlich oder telefonisch und geben Sie ihn mit --fingerprint an.</translation>
    </message>
    <message>
        <source>First medical lead: start the medical log and write the kit.</source>
        <translation>Erste medizinische Leitung: das medizinische Protokoll beginnen und das Set schreiben.</translation>
    </message>
    <message>
        <source>Where to write the recovery kit.</source>
        <translation>Wohin das Wiederherstellungsset geschrieben wird.</translation>
    </message>
    <message>
        <source>Type the kit&apos;s check group back.</source>
        <translation>Die Prüfgruppe des Sets eingeben.</translation>
    </message>
    <message>
        <source>Who holds the medical keys.</source>
        <translation>Wer die medizinischen Schlüssel hat.</translation>
    </message>
    <message>
        <source>Approve a colleague whose fingerprint you compared.</source>
        <translation>Jemanden zulassen, dessen Fingerabdruck Sie verglichen haben.</translation>
    </message>
    <message>
        <source>The membership log, verified.</source>
        <translation>Das Mitgliederprotokoll, geprüft.</translation>
    </message>
    <message>
        <source>Received %1, sent %2, refused %3, conflicts %4.</source>
        <translation>Empfangen %1, gesendet %2, abgelehnt %3, Konflikte %4.</translation>
    </message>
    <message>
        <source>The server&apos;s past was rewritten, for example by restoring a backup. Nothing was overwritten here. Speak to your administrator.</source>
        <translation>Die Vergangenheit des Servers wurde umgeschrieben, etwa durch Einspielen einer Sicherung. Hier wurde nichts überschrieben. Sprechen Sie mit Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Created %1, updated %2, unchanged %3, refused %4.</source>
        <translation>Angelegt %1, aktualisiert %2, unverändert %3, abgelehnt %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Send and fetch until nothing is left.</source>
        <translation>Senden und abrufen, bis nichts mehr übrig ist.</translation>
    </message>
    <message>
        <source>Fetch everything again.</source>
        <translation>Alles erneut abrufen.</translation>
    </message>
    <message>
        <source>A file with lines &apos;column = field&apos;.</source>
        <translation>Eine Datei mit Zeilen der Form &apos;Spalte = Feld&apos;.</translation>
    </message>
    <message>
        <source>Give this to your colleague on paper or by telephone, not by e-mail. Enrolling with &apos;kluis enrol --invite&apos; within 72 hours, your colleague is approved at your next synchronisation.</source>
        <translation>Geben Sie dies der Person auf Papier oder telefonisch, nicht per E-Mail. Wer sich innerhalb von 72 Stunden mit &apos;kluis enrol --invite&apos; registriert, wird bei Ihrer nächsten Synchronisierung zugelassen.</translation>
    </message>
    <message>
        <source>Say with --kit where to write the new recovery kit.</source>
        <translation>Geben Sie mit --kit an, wohin das neue Wiederherstellungsset geschrieben wird.</translation>
    </message>
    <message>
        <source>You are a lead of the medical group now, all keys are new, and the old shares open nothing that is written from now on. Print the new kit, then type its check group back with &apos;kluis medical kit-confirm GROUP&apos;.</source>
        <translation>Sie sind jetzt Leitung der medizinischen Gruppe, alle Schlüssel sind neu, und die alten Anteile öffnen nichts von dem, was ab jetzt geschrieben wird. Drucken Sie das neue Set aus und geben Sie dann seine Prüfgruppe mit &apos;kluis medical kit-confirm GRUPPE&apos; ein.</translation>
    </message>
    <message>
        <source>Make a code with which a colleague enrols and is approved by itself.</source>
        <translation>Einen Code erstellen, mit dem sich jemand registriert und von selbst zugelassen wird.</translation>
    </message>
    <message>
        <source>Become a lead by two of the three printed recovery shares.</source>
        <translation>Mit zwei der drei gedruckten Wiederherstellungsanteile Leitung werden.</translation>
    </message>
    <message>
        <source>Where to write the new recovery kit.</source>
        <translation>Wohin das neue Wiederherstellungsset geschrieben wird.</translation>
    </message>
    <message>
        <source>Take a colleague out of all medical groups; new keys for who stays.</source>
        <translation>Jemanden aus allen medizinischen Gruppen entfernen; neue Schlüssel für die Verbleibenden.</translation>
    </message>
    <message>
        <source>Make an approved company doctor a lead, who can approve and remove others.</source>
        <translation>Einen zugelassenen Betriebsarzt zur Leitung machen, die andere zulassen und entfernen kann.</translation>
    </message>
    <message>
        <source>Renew the medical key of an employer, or of all.</source>
        <translation>Den medizinischen Schlüssel eines Arbeitgebers oder aller Arbeitgeber erneuern.</translation>
    </message>
    <message>
        <source>You have an invite to the medical group: asked for, or a line invite=… of --secrets-fd.</source>
        <translation>Sie haben eine Einladung in die medizinische Gruppe: Sie wird abgefragt, oder eine Zeile invite=… von --secrets-fd.</translation>
    </message>
    <message>
        <source>The time for working without the server had ended: the next start needs the server.</source>
        <translation>Die Zeit für die Arbeit ohne Server war abgelaufen: Der nächste Start braucht den Server.</translation>
    </message>
    <message>
        <source>Remove an ended lease from the keychain; needs no password. For the system&apos;s scheduler.</source>
        <translation>Eine abgelaufene Offline-Berechtigung aus dem Schlüsselbund entfernen; braucht kein Passwort. Für die Aufgabenplanung des Systems.</translation>
    </message>
    <message>
        <source>Sealed again and sent: %1 values and notes.</source>
        <translation>Neu versiegelt und gesendet: %1 Werte und Notizen.</translation>
    </message>
    <message>
        <source>Seal all medical values again under the newest key, after &apos;medical rotate&apos;.</source>
        <translation>Alle medizinischen Werte mit dem neuesten Schlüssel neu versiegeln, nach &apos;medical rotate&apos;.</translation>
    </message>
    <message>
        <source>Current password: </source>
        <translation>Aktuelles Passwort: </translation>
    </message>
    <message>
        <source>The password is changed. All other sessions of this account have ended.</source>
        <translation>Das Passwort ist geändert. Alle anderen Sitzungen dieses Kontos sind beendet.</translation>
    </message>
    <message>
        <source>The new password holds and your keys are kept. Now sign in with &apos;kluis login&apos;.</source>
        <translation>Das neue Passwort gilt, und Ihre Schlüssel sind erhalten. Melden Sie sich jetzt mit &apos;kluis login&apos; an.</translation>
    </message>
    <message>
        <source>It counts from your next login with one of its codes on; until then the old one does.</source>
        <translation>Es zählt ab Ihrer nächsten Anmeldung mit einem seiner Codes; bis dahin gilt das alte.</translation>
    </message>
    <message>
        <source>Recovery codes left: %1</source>
        <translation>Verbleibende Wiederherstellungscodes: %1</translation>
    </message>
    <message>
        <source>Change your password: asks for the one so far, the new one and a code.</source>
        <translation>Ihr Passwort ändern: fragt nach dem bisherigen, dem neuen und einem Code.</translation>
    </message>
    <message>
        <source>Forgotten password: set a new one with the printed kit. Keeps your keys.</source>
        <translation>Passwort vergessen: mit dem gedruckten Set ein neues festlegen. Ihre Schlüssel bleiben erhalten.</translation>
    </message>
    <message>
        <source>Also when a vault lies here: it stays sealed under the old password, in a folder of its own.</source>
        <translation>Auch wenn hier ein Tresor liegt: Er bleibt mit dem alten Passwort versiegelt, in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>New authenticator: asks for password and code, or a recovery code, and shows a new secret.</source>
        <translation>Neue Authenticator-App: fragt nach Passwort und Code, oder einem Wiederherstellungscode, und zeigt ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>The code of conduct above must be accepted first: kluis login --conduct %1.</source>
        <translation>Der obige Verhaltenskodex muss zuerst angenommen werden: kluis login --conduct %1.</translation>
    </message>
    <message>
        <source>A recovery code was used. Set up your authenticator anew: kluis totp new.</source>
        <translation>Ein Wiederherstellungscode wurde verwendet. Richten Sie Ihre Authenticator-App neu ein: kluis totp new.</translation>
    </message>
    <message>
        <source>You have read this version of the code of conduct and accept it.</source>
        <translation>Sie haben diese Fassung des Verhaltenskodex gelesen und nehmen sie an.</translation>
    </message>
    <message>
        <source>(this one)</source>
        <translation>(dieser)</translation>
    </message>
    <message>
        <source>Revoked: its session has ended, and its vault stays shut once its lease is over.</source>
        <translation>Entzogen: Die Sitzung ist beendet, und der Tresor bleibt zu, sobald die Offline-Frist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Take a computer&apos;s access away.</source>
        <translation>Einem Computer den Zugang entziehen.</translation>
    </message>
    <message>
        <source>Give a computer another name.</source>
        <translation>Einem Computer einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Send the file to the colleague, and read the fingerprint out by telephone.</source>
        <translation>Senden Sie die Datei an die Person und lesen Sie den Fingerabdruck am Telefon vor.</translation>
    </message>
    <message>
        <source>Handed over to %1: %2 dossiers. Left out for want of consent: %3.</source>
        <translation>An %1 übergeben: %2 Akten. Mangels Einwilligung weggelassen: %3.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2 dossiers, %3 values, %4 notes.</source>
        <translation>Von %1 übernommen: %2 Akten, %3 Werte, %4 Notizen.</translation>
    </message>
    <message>
        <source>%1 values differ from yours: yours stand, theirs are in notes.</source>
        <translation>%1 Werte weichen von Ihren ab: Ihre bleiben stehen, die anderen stehen in Notizen.</translation>
    </message>
    <message>
        <source>Not found here, by personnel number: %1</source>
        <translation>Hier nach Personalnummer nicht gefunden: %1</translation>
    </message>
    <message>
        <source>Another date of birth here, nothing taken: %1</source>
        <translation>Hier anderes Geburtsdatum, nichts übernommen: %1</translation>
    </message>
    <message>
        <source>Write the card with which a company doctor elsewhere hands medical dossiers over to you.</source>
        <translation>Die Karte schreiben, mit der Ihnen ein Betriebsarzt von anderswo medizinische Akten übergibt.</translation>
    </message>
    <message>
        <source>Where to write the card.</source>
        <translation>Wohin die Karte geschrieben wird.</translation>
    </message>
    <message>
        <source>Write the medical dossiers of an employer, where the employee consented, for a company doctor elsewhere.</source>
        <translation>Die medizinischen Akten eines Arbeitgebers, sofern der Arbeitnehmer eingewilligt hat, für einen Betriebsarzt anderswo schreiben.</translation>
    </message>
    <message>
        <source>The receiver&apos;s card.</source>
        <translation>Die Karte des Empfängers.</translation>
    </message>
    <message>
        <source>Where to write the file.</source>
        <translation>Wohin die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Every employee was told who gets the dossiers, and could object.</source>
        <translation>Jeder Arbeitnehmer wurde informiert, wer die Akten erhält, und konnte widersprechen.</translation>
    </message>
    <message>
        <source>The works council agreed.</source>
        <translation>Der Betriebsrat hat zugestimmt.</translation>
    </message>
    <message>
        <source>Take the medical dossiers over that a company doctor elsewhere handed over.</source>
        <translation>Die medizinischen Akten übernehmen, die ein Betriebsarzt von anderswo übergeben hat.</translation>
    </message>
    <message>
        <source>The employer here, by its short name.</source>
        <translation>Der Arbeitgeber hier, mit seinem Kurznamen.</translation>
    </message>
    <message>
        <source>Your computers, and which of them may log in; with --user another person&apos;s, for administrators.</source>
        <translation>Ihre Computer und welche davon sich anmelden dürfen; mit --user die einer anderen Person, für Administratoren.</translation>
    </message>
    <message>
        <source>Ordered. The device is cut off now, and wiped at its next contact. What it had not sent is lost.</source>
        <translation>Angeordnet. Das Gerät ist jetzt ausgesperrt und wird beim nächsten Kontakt gelöscht. Was es nicht gesendet hatte, ist verloren.</translation>
    </message>
    <message>
        <source>Ordered. At its next contact the device sends what it has not sent yet, and is then wiped. See &apos;kluis device wipes&apos;.</source>
        <translation>Angeordnet. Beim nächsten Kontakt sendet das Gerät, was noch nicht gesendet ist, und wird dann gelöscht. Siehe &apos;kluis device wipes&apos;.</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>hier bekannt</translation>
    </message>
    <message>
        <source>not vouched for</source>
        <translation>ohne Bürgen</translation>
    </message>
    <message>
        <source>Order that a computer be wiped: your own, or with --user another person&apos;s, for administrators.</source>
        <translation>Anordnen, dass ein Computer gelöscht wird: Ihr eigener, oder mit --user der einer anderen Person, für Administratoren.</translation>
    </message>
    <message>
        <source>How long it may wait, from when it hears of this, to send what it has not sent yet (24).</source>
        <translation>Wie viele Stunden er, ab Kenntnis, warten darf, um zu senden, was noch nicht gesendet ist (24).</translation>
    </message>
    <message>
        <source>Cut it off now. What it had not sent is lost.</source>
        <translation>Sofort aussperren. Was nicht gesendet war, ist verloren.</translation>
    </message>
    <message>
        <source>Orders to wipe computers, and what became of them.</source>
        <translation>Anordnungen, Computer zu löschen, und was daraus wurde.</translation>
    </message>
    <message>
        <source>The administrators, and whose orders count here.</source>
        <translation>Die Administratoren, und wessen Anordnungen hier gelten.</translation>
    </message>
    <message>
        <source>For administrators: sign that another one&apos;s key is theirs, so that their orders count on all computers.</source>
        <translation>Für Administratoren: unterschreiben, dass der Schlüssel eines anderen ihm gehört, damit dessen Anordnungen auf allen Computern gelten.</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it to you.</source>
        <translation>Der Fingerabdruck, wie er Ihnen vorgelesen wird.</translation>
    </message>
    <message>
        <source>Left out because they are restricted to colleagues: %1.</source>
        <translation>Weggelassen, weil auf Kollegen beschränkt: %1.</translation>
    </message>
    <message>
        <source>Say with --members who may read the dossier&apos;s medical content, or with --lift that the whole medical group may again.</source>
        <translation>Geben Sie mit --members an, wer den medizinischen Inhalt der Akte lesen darf, oder mit --lift, dass es wieder die ganze medizinische Gruppe darf.</translation>
    </message>
    <message>
        <source>The whole medical group may read this dossier again. Who could read it so far seals it for the others at the next synchronisation.</source>
        <translation>Die ganze medizinische Gruppe darf diese Akte wieder lesen. Wer sie bisher lesen konnte, versiegelt sie bei der nächsten Synchronisierung für die anderen.</translation>
    </message>
    <message>
        <source>Only those named may read the medical content of this dossier now. The first of them who synchronises seals it for them alone; what others have read, they have read.</source>
        <translation>Nur die Genannten dürfen den medizinischen Inhalt dieser Akte jetzt lesen. Wer von ihnen zuerst synchronisiert, versiegelt ihn nur für sie; was andere gelesen haben, haben sie gelesen.</translation>
    </message>
    <message>
        <source>Restrict the medical content of a dossier to named members, or lift that.</source>
        <translation>Den medizinischen Inhalt einer Akte auf genannte Mitglieder beschränken, oder das aufheben.</translation>
    </message>
    <message>
        <source>Who may read it: user names with commas between.</source>
        <translation>Wer es lesen darf: Benutzernamen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Open it to the whole medical group again.</source>
        <translation>Wieder für die ganze medizinische Gruppe öffnen.</translation>
    </message>
    <message>
        <source>Waiting for your other computer. Choose &apos;Approve a new computer&apos; there, or run &apos;kluis device approve&apos;.</source>
        <translation>Warten auf Ihren anderen Computer. Wählen Sie dort &apos;Neuen Computer zulassen&apos;, oder führen Sie &apos;kluis device approve&apos; aus.</translation>
    </message>
    <message>
        <source>Type this number on your other computer: %1</source>
        <translation>Geben Sie diese Zahl auf Ihrem anderen Computer ein: %1</translation>
    </message>
    <message>
        <source>You are signed in, without medical content.</source>
        <translation>Sie sind angemeldet, ohne medizinische Inhalte.</translation>
    </message>
    <message>
        <source>This device has no medical keys. Sign in again and give your account key, or use --approve.</source>
        <translation>Dieses Gerät hat keine medizinischen Schlüssel. Melden Sie sich erneut an und geben Sie Ihren Kontoschlüssel ein, oder verwenden Sie --approve.</translation>
    </message>
    <message>
        <source>A further computer of a medical role: let another one of yours approve it, instead of giving the account key.</source>
        <translation>Ein weiterer Computer einer medizinischen Rolle: von einem Ihrer anderen Computer zulassen lassen, statt den Kontoschlüssel einzugeben.</translation>
    </message>
    <message>
        <source>A new computer of yours waits: %1 (%2), since %3.</source>
        <translation>Ein neuer Computer von Ihnen wartet: %1 (%2), seit %3.</translation>
    </message>
    <message>
        <source>Go on only when it stands before you. If it is not yours, refuse it: kluis device approve --refuse.</source>
        <translation>Machen Sie nur weiter, wenn er vor Ihnen steht. Gehört er nicht Ihnen, lehnen Sie ihn ab: kluis device approve --refuse.</translation>
    </message>
    <message>
        <source>Then give the number it shows: kluis device approve --number NNNNNN.</source>
        <translation>Geben Sie dann die Zahl an, die er zeigt: kluis device approve --number NNNNNN.</translation>
    </message>
    <message>
        <source>Number on the new computer: </source>
        <translation>Zahl auf dem neuen Computer: </translation>
    </message>
    <message>
        <source>Approved: the new computer has your medical keys now.</source>
        <translation>Zugelassen: Der neue Computer hat jetzt Ihre medizinischen Schlüssel.</translation>
    </message>
    <message>
        <source>Give a new computer of yours, which waits in &apos;kluis login --approve&apos;, your medical keys.</source>
        <translation>Einem neuen Computer von Ihnen, der mit &apos;kluis login --approve&apos; wartet, Ihre medizinischen Schlüssel geben.</translation>
    </message>
    <message>
        <source>The six digits that the new computer shows.</source>
        <translation>Die sechs Ziffern, die der neue Computer zeigt.</translation>
    </message>
    <message>
        <source>It is not yours, or you changed your mind.</source>
        <translation>Er gehört nicht Ihnen, oder Sie haben es sich anders überlegt.</translation>
    </message>
    <message>
        <source>You may not read this field any more. Only your own value can be let go, with --keep theirs.</source>
        <translation>Sie dürfen dieses Feld nicht mehr lesen. Nur Ihr eigener Wert kann aufgegeben werden, mit --keep theirs.</translation>
    </message>
    <message>
        <source>mine:  </source>
        <translation>meiner:  </translation>
    </message>
    <message>
        <source>theirs:</source>
        <translation>anderer: </translation>
    </message>
    <message>
        <source>before:</source>
        <translation>davor:   </translation>
    </message>
    <message>
        <source>Fields that you and somebody else changed at once, with both values and the one before.</source>
        <translation>Felder, die Sie und jemand anderes gleichzeitig geändert haben, mit beiden Werten und dem davor.</translation>
    </message>
    <message>
        <source>Decide one: keep your value, the other&apos;s, or a third.</source>
        <translation>Einen Konflikt entscheiden: Ihren Wert behalten, den des anderen, oder einen dritten.</translation>
    </message>
    <message>
        <source>mine, theirs, or the value that shall stand.</source>
        <translation>mine, theirs, oder der Wert, der stehen soll.</translation>
    </message>
    <message>
        <source>Somebody else has filled this in since, and it is not yours to read. Replace it with --keep mine, or let your own go with --keep theirs.</source>
        <translation>Jemand anderes hat dies inzwischen ausgefüllt, und Sie dürfen es nicht lesen. Ersetzen Sie es mit --keep mine, oder geben Sie Ihren Wert mit --keep theirs auf.</translation>
    </message>
    <message>
        <source>Where the vault is damaged: set its file aside, save what can be read of the changes that were not sent, and begin a new one that the next sync fills.</source>
        <translation>Wenn der Tresor beschädigt ist: seine Datei beiseitelegen, lesbare nicht gesendete Änderungen retten und einen neuen beginnen, den die nächste Synchronisierung füllt.</translation>
    </message>
    <message>
        <source>Illness adjoins maternity leave on both sides: ask the doctor whether it counts on (leave_joins).</source>
        <translation>Krankheit grenzt auf beiden Seiten an Mutterschutz: Fragen Sie den Betriebsarzt, ob sie weiterzählt (leave_joins).</translation>
    </message>
    <message>
        <source>The day it was done (default: today).</source>
        <translation>Der Tag der Erledigung (Standard: heute).</translation>
    </message>
    <message>
        <source>Id or name of the document that shows it.</source>
        <translation>ID oder Name des Dokuments, das es belegt.</translation>
    </message>
    <message>
        <source>A remark, without medical data.</source>
        <translation>Eine Bemerkung, ohne medizinische Daten.</translation>
    </message>
    <message>
        <source>Everybody&apos;s, not only what is yours.</source>
        <translation>Von allen, nicht nur Ihre.</translation>
    </message>
    <message>
        <source>What is late, due this week, or coming up for you.</source>
        <translation>Was für Sie überfällig ist, diese Woche fällig wird oder bevorsteht.</translation>
    </message>
    <message>
        <source>What is to be done, by due date; of one dossier also what was done.</source>
        <translation>Was zu tun ist, nach Fälligkeit; bei einer einzelnen Akte auch, was erledigt wurde.</translation>
    </message>
    <message>
        <source>The last day, like 2026-11-24.</source>
        <translation>Der letzte Tag, z. B. 2026-11-24.</translation>
    </message>
    <message>
        <source>People are told from this day on (default: a week before).</source>
        <translation>Ab diesem Tag wird erinnert (Standard: eine Woche vorher).</translation>
    </message>
    <message>
        <source>User name of a colleague, or a role.</source>
        <translation>Benutzername eines Kollegen, oder eine Rolle.</translation>
    </message>
    <message>
        <source>Say that a task was done.</source>
        <translation>Melden, dass eine Aufgabe erledigt ist.</translation>
    </message>
    <message>
        <source>Say that a task does not apply any more.</source>
        <translation>Melden, dass eine Aufgabe nicht mehr zutrifft.</translation>
    </message>
    <message>
        <source>Open a task again.</source>
        <translation>Eine Aufgabe wieder öffnen.</translation>
    </message>
    <message>
        <source>The law&apos;s calendar of a dossier.</source>
        <translation>Die gesetzlichen Fristen einer Akte.</translation>
    </message>
    <message>
        <source>Earlier spells too.</source>
        <translation>Auch frühere Fehlzeiten.</translation>
    </message>
    <message>
        <source>Record that a milestone was done: M04, or M06.2 for the second one.</source>
        <translation>Erfassen, dass ein Meilenstein erledigt ist: M04, oder M06.2 für den zweiten.</translation>
    </message>
    <message>
        <source>Record that a milestone does not apply.</source>
        <translation>Erfassen, dass ein Meilenstein nicht zutrifft.</translation>
    </message>
    <message>
        <source>Take back what was recorded of a milestone.</source>
        <translation>Zurücknehmen, was zu einem Meilenstein erfasst wurde.</translation>
    </message>
    <message>
        <source>Documents in the file: %1.</source>
        <translation>Dokumente in der Datei: %1.</translation>
    </message>
    <message>
        <source>Documents that could not be had from the server: %1.</source>
        <translation>Dokumente, die vom Server nicht zu bekommen waren: %1.</translation>
    </message>
    <message>
        <source>Documents taken over: %1.</source>
        <translation>Übernommene Dokumente: %1.</translation>
    </message>
    <message>
        <source>A proxy is &apos;system&apos;, &apos;none&apos; or &apos;own&apos;.</source>
        <translation>Ein Proxy ist &apos;system&apos;, &apos;none&apos; oder &apos;own&apos;.</translation>
    </message>
    <message>
        <source>Show or choose the proxy that leads to the server.</source>
        <translation>Den Proxy anzeigen oder wählen, der zum Server führt.</translation>
    </message>
    <message>
        <source>Name of the proxy; for &apos;system&apos; only where it asks for a password.</source>
        <translation>Name des Proxys; bei &apos;system&apos; nur, wenn er ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Sein Port.</translation>
    </message>
    <message>
        <source>User name there; the password is asked for, and kept in the keychain.</source>
        <translation>Benutzername dort; das Passwort wird abgefragt und im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>Go on: synchronise whenever the server says that something changed.</source>
        <translation>Weitermachen: synchronisieren, sobald der Server eine Änderung meldet.</translation>
    </message>
    <message>
        <source>The format is one of csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</source>
        <translation>Das Format ist eines von csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read. Check its path and rights.</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>Would create %1, update %2, leave %3 as they are, refuse %4. Nothing was changed.</source>
        <translation>Würde %1 anlegen, %2 aktualisieren, %3 unverändert lassen, %4 ablehnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>To undo it: kluis import undo %1</source>
        <translation>Rückgängig machen: kluis import undo %1</translation>
    </message>
    <message>
        <source>Kept for the doctor, in the medical part: %1.</source>
        <translation>Für den Arzt im medizinischen Teil aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>Set aside, because an employer may not pass it on: %1 causes, codes or texts. Nothing of it was stored.</source>
        <translation>Beiseitegelegt, weil ein Arbeitgeber es nicht weitergeben darf: %1 Ursachen, Codes oder Texte. Nichts davon wurde gespeichert.</translation>
    </message>
    <message>
        <source>Name the import by the number that kluis import list shows.</source>
        <translation>Nennen Sie den Import mit der Nummer, die kluis import list zeigt.</translation>
    </message>
    <message>
        <source>Values put back: %1. Dossiers removed: %2.</source>
        <translation>Zurückgesetzte Werte: %1. Entfernte Akten: %2.</translation>
    </message>
    <message>
        <source>Values that were changed since and stay: %1.</source>
        <translation>Werte, die seitdem geändert wurden und bleiben: %1.</translation>
    </message>
    <message>
        <source>Dossiers that stay, because the server has them or somebody wrote in them: %1.</source>
        <translation>Akten, die bleiben, weil der Server sie hat oder jemand darin geschrieben hat: %1.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>The format is one of csv, sivi.</source>
        <translation>Das Format ist eines von csv, sivi.</translation>
    </message>
    <message>
        <source>Employees in the file: %1.</source>
        <translation>Arbeitnehmer in der Datei: %1.</translation>
    </message>
    <message>
        <source>Left out because their dossier lacks what the message needs: %1 (%2).</source>
        <translation>Weggelassen, weil ihrer Akte fehlt, was die Meldung braucht: %1 (%2).</translation>
    </message>
    <message>
        <source>The file is not encrypted. Send it over a safe way and delete it afterwards.</source>
        <translation>Die Datei ist nicht verschlüsselt. Senden Sie sie auf einem sicheren Weg und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>Read a file of an employer&apos;s HR system.</source>
        <translation>Eine Datei aus dem HR-System eines Arbeitgebers lesen.</translation>
    </message>
    <message>
        <source>What the file is, where it is not recognised: csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</source>
        <translation>Was die Datei ist, falls sie nicht erkannt wird: csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Nur angeben, was geschehen würde.</translation>
    </message>
    <message>
        <source>Put back what an import changed, where nobody changed it since.</source>
        <translation>Zurücksetzen, was ein Import geändert hat, soweit es seitdem niemand geändert hat.</translation>
    </message>
    <message>
        <source>Write an employer&apos;s employees, or their absence, to a file for another system.</source>
        <translation>Die Arbeitnehmer eines Arbeitgebers oder ihre Fehlzeiten in eine Datei für ein anderes System schreiben.</translation>
    </message>
    <message>
        <source>csv or sivi.</source>
        <translation>csv oder sivi.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist.</source>
        <translation>Die zu schreibende Datei; sie darf noch nicht vorhanden sein.</translation>
    </message>
    <message>
        <source>SIVI: key of who sends.</source>
        <translation>SIVI: Schlüssel des Absenders.</translation>
    </message>
    <message>
        <source>SIVI: key of who receives.</source>
        <translation>SIVI: Schlüssel des Empfängers.</translation>
    </message>
    <message>
        <source>SIVI: the receiver&apos;s key of the employer.</source>
        <translation>SIVI: Schlüssel des Arbeitgebers beim Empfänger.</translation>
    </message>
    <message>
        <source>SIVI: number of the agreement to exchange data.</source>
        <translation>SIVI: Nummer der Vereinbarung zum Datenaustausch.</translation>
    </message>
    <message>
        <source>SIVI: last name of whom the receiver may call.</source>
        <translation>SIVI: Nachname der Person, die der Empfänger anrufen darf.</translation>
    </message>
    <message>
        <source>SIVI: that person&apos;s telephone number or mail address.</source>
        <translation>SIVI: Telefonnummer oder E-Mail-Adresse dieser Person.</translation>
    </message>
    <message>
        <source>SIVI: the message is a test.</source>
        <translation>SIVI: Die Meldung ist ein Test.</translation>
    </message>
    <message>
        <source>Imports that can be undone, the newest first.</source>
        <translation>Importe, die rückgängig gemacht werden können, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Keep the mapping under this name, for files with the same columns.</source>
        <translation>Die Zuordnung unter diesem Namen behalten, für Dateien mit denselben Spalten.</translation>
    </message>
    <message>
        <source>No scanner looks at files before they become documents.</source>
        <translation>Kein Virenscanner prüft Dateien, bevor sie Dokumente werden.</translation>
    </message>
    <message>
        <source>A scanner looks at files before they become documents.</source>
        <translation>Ein Virenscanner prüft Dateien, bevor sie Dokumente werden.</translation>
    </message>
    <message>
        <source>The scanner that is to look at files does not answer.</source>
        <translation>Der Virenscanner, der Dateien prüfen soll, antwortet nicht.</translation>
    </message>
    <message>
        <source>--when-away takes refuse or accept.</source>
        <translation>--when-away erwartet refuse oder accept.</translation>
    </message>
    <message>
        <source>Show or choose the malware scanner that looks at files before they become documents.</source>
        <translation>Den Virenscanner anzeigen oder wählen, der Dateien prüft, bevor sie Dokumente werden.</translation>
    </message>
    <message>
        <source>Path of ClamAV&apos;s socket.</source>
        <translation>Pfad des Sockets von ClamAV.</translation>
    </message>
    <message>
        <source>Not ClamAV.</source>
        <translation>Nicht ClamAV.</translation>
    </message>
    <message>
        <source>What becomes of files while it is away: refuse or accept.</source>
        <translation>Was mit Dateien geschieht, solange er nicht erreichbar ist: refuse oder accept.</translation>
    </message>
    <message>
        <source>Finds names (also misspelt ones), numbers, dates of birth and all text this role may read.</source>
        <translation>Findet Namen (auch falsch geschriebene), Nummern, Geburtsdaten und jeden Text, den diese Rolle lesen darf.</translation>
    </message>
    <message>
        <source>Value: </source>
        <translation>Wert: </translation>
    </message>
    <message>
        <source>The note: </source>
        <translation>Die Notiz: </translation>
    </message>
    <message>
        <source>Give the text of the note, or - to read it from standard input.</source>
        <translation>Geben Sie den Text der Notiz an, oder - um ihn von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>Change a field; works offline. A value - is read from standard input.</source>
        <translation>Ein Feld ändern; funktioniert offline. Bei - wird der Wert von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Add a note or contact moment; - or no text: from standard input or a prompt.</source>
        <translation>Eine Notiz oder einen Kontakt hinzufügen; - oder kein Text: von der Standardeingabe oder einer Abfrage.</translation>
    </message>
    <message>
        <source>policy of this computer, %1</source>
        <translation>Richtlinie dieses Computers, %1</translation>
    </message>
    <message>
        <source>policy of this user, %1</source>
        <translation>Richtlinie dieses Benutzers, %1</translation>
    </message>
    <message>
        <source>chosen by the person</source>
        <translation>von der Person gewählt</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Not heeded: %1. %2</source>
        <translation>Nicht beachtet: %1. %2</translation>
    </message>
    <message>
        <source>The templates can&apos;t be written there. Check the folder&apos;s rights and the free space.</source>
        <translation>Die Vorlagen können dort nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Show each setting that your organisation can fix: what holds, and who said so.</source>
        <translation>Jede Einstellung zeigen, die Ihre Organisation festlegen kann: was gilt und wer es bestimmt hat.</translation>
    </message>
    <message>
        <source>Write the templates for group policy, macOS profiles and Linux into a folder.</source>
        <translation>Die Vorlagen für Gruppenrichtlinien, macOS-Profile und Linux in einen Ordner schreiben.</translation>
    </message>
    <message>
        <source>%1; medical roles %2</source>
        <translation>%1; medizinische Rollen %2</translation>
    </message>
    <message>
        <source>What is to be done: </source>
        <translation>Was zu tun ist: </translation>
    </message>
    <message>
        <source>Give --text or --text-file, not both.</source>
        <translation>Geben Sie --text oder --text-file, nicht beide.</translation>
    </message>
    <message>
        <source>Say what changes: --due, --start, --owner, --text or --text-file.</source>
        <translation>Sagen Sie, was sich ändert: --due, --start, --owner, --text oder --text-file.</translation>
    </message>
    <message>
        <source>Give a task to a colleague or a role. A text - is read from standard input.</source>
        <translation>Gibt eine Aufgabe an einen Kollegen oder eine Rolle. Ein Text - wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Change a task: what stays unsaid stays as it is.</source>
        <translation>Ändert eine Aufgabe: Was nicht genannt wird, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>People are told from this day on.</source>
        <translation>Von diesem Tag an wird es gemeldet.</translation>
    </message>
    <message>
        <source>What is to be done; - is read from standard input.</source>
        <translation>Was zu tun ist; - wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>The same from a file.</source>
        <translation>Dasselbe aus einer Datei.</translation>
    </message>
    <message>
        <source>In thirteen words instead of twelve groups of digits.</source>
        <translation>In dreizehn Wörtern statt zwölf Zifferngruppen.</translation>
    </message>
    <message>
        <source>The fingerprint the receiver read out, 12 groups of 5 digits or 13 words.</source>
        <translation>Der Fingerabdruck, den der Empfänger vorgelesen hat, 12 Gruppen zu 5 Ziffern oder 13 Wörter.</translation>
    </message>
    <message>
        <source>The fingerprint the sender read out, 12 groups of 5 digits or 13 words.</source>
        <translation>Der Fingerabdruck, den der Absender vorgelesen hat, 12 Gruppen zu 5 Ziffern oder 13 Wörter.</translation>
    </message>
    <message>
        <source>The colleague&apos;s fingerprint as read out, 12 groups of 5 digits or 13 words.</source>
        <translation>Der vorgelesene Fingerabdruck des Kollegen, 12 Gruppen zu 5 Ziffern oder 13 Wörter.</translation>
    </message>
    <message>
        <source>  It is sealed under a key that is not here.</source>
        <translation>  Er ist unter einem Schlüssel versiegelt, der hier fehlt.</translation>
    </message>
    <message>
        <source>Something between this computer and the server opens the connection and reads along, as your organisation allows. It can&apos;t read your password and medical content. Did you not expect this? Tell your administrator.</source>
        <translation>Etwas zwischen diesem Computer und dem Server öffnet die Verbindung und liest mit, wie Ihre Organisation es erlaubt. Ihr Passwort und medizinische Inhalte kann es nicht lesen. Haben Sie das nicht erwartet? Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Why the medical part may hold it:</source>
        <translation>Warum der medizinische Teil es enthalten darf:</translation>
    </message>
    <message>
        <source>Say why the medical part may hold it.</source>
        <translation>Sagen Sie, warum der medizinische Teil es enthalten darf.</translation>
    </message>
    <message>
        <source>Line %1, set aside: %2</source>
        <translation>Zeile %1, beiseitegelegt: %2</translation>
    </message>
    <message>
        <source>Doctors: keep in the medical part what the employer should not have passed on, and why you may; - reads it from standard input.</source>
        <translation>Ärzte: im medizinischen Teil aufbewahren, was der Arbeitgeber nicht hätte weitergeben dürfen, und warum das erlaubt ist; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>There is no role of that name.</source>
        <translation>Es gibt keine Rolle dieses Namens.</translation>
    </message>
    <message>
        <source>Reason: </source>
        <translation>Grund: </translation>
    </message>
    <message>
        <source>Say why with --reason: whoever reads a release sees it.</source>
        <translation>Geben Sie mit --reason an, warum: Wer eine Freigabe liest, sieht es.</translation>
    </message>
    <message>
        <source>The value says something else by now. That is not released.</source>
        <translation>Der Wert sagt inzwischen etwas anderes. Das ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>Who reads it: hr, case-manager, or both with a comma between.</source>
        <translation>Wer es liest: hr, case-manager oder beide mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <source>Why; read with it. - is standard input; else it is asked for.</source>
        <translation>Warum; wird mitgelesen. - ist die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>The company doctor lets roles of the employer&apos;s side read values as they stand now; several fields with a comma between.</source>
        <translation>Der Betriebsarzt lässt Rollen auf Arbeitgeberseite Werte lesen, wie sie jetzt dastehen; mehrere Felder mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <source>When the employee agreed; needed for a screening&apos;s outcome.</source>
        <translation>Wann der Arbeitnehmer eingewilligt hat; nötig für das Ergebnis einer Untersuchung.</translation>
    </message>
    <message>
        <source>Take releases back: the copies leave the others&apos; computers at their next contact. What was read was read.</source>
        <translation>Freigaben zurücknehmen: Die Kopien verschwinden beim nächsten Kontakt von den Rechnern der anderen. Was gelesen ist, ist gelesen.</translation>
    </message>
    <message>
        <source>What is released of a dossier, to whom, by whom, when and why; one JSON object a line with --json.</source>
        <translation>Was von einer Akte freigegeben ist, für wen, von wem, wann und warum; mit --json ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Also what was released before.</source>
        <translation>Auch was früher freigegeben wurde.</translation>
    </message>
    <message>
        <source>A word for who wrote it: </source>
        <translation>Nachricht an den, der ihn schrieb: </translation>
    </message>
    <message>
        <source>Say with --word why the draft comes back.</source>
        <translation>Geben Sie mit --word an, warum der Entwurf zurückkommt.</translation>
    </message>
    <message>
        <source>The doctor&apos;s assistant leaves a draft of a value for the doctor, or changes it; works offline. A value - is read from standard input.</source>
        <translation>Die Praxisassistenz legt dem Betriebsarzt einen Entwurf eines Wertes bereit oder ändert ihn; geht offline. Ein Wert - wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>Take a draft back.</source>
        <translation>Einen Entwurf zurücknehmen.</translation>
    </message>
    <message>
        <source>The company doctor makes a draft the value, as it is or with --value.</source>
        <translation>Der Betriebsarzt macht einen Entwurf zum Wert, wie er ist oder mit --value.</translation>
    </message>
    <message>
        <source>What shall stand instead. - is standard input.</source>
        <translation>Was stattdessen dastehen soll. - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The company doctor sends a draft back with a word.</source>
        <translation>Der Betriebsarzt schickt einen Entwurf mit einer Nachricht zurück.</translation>
    </message>
    <message>
        <source>Why. - is standard input; else it is asked for.</source>
        <translation>Warum. - ist die Standardeingabe; sonst wird danach gefragt.</translation>
    </message>
    <message>
        <source>Drafts of a dossier and what became of them; one JSON object a line with --json.</source>
        <translation>Entwürfe einer Akte und was aus ihnen wurde; mit --json ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Reports of programs that ended unexpectedly; they are on this computer only. JSON: one object a line.</source>
        <translation>Berichte von Programmen, die unerwartet endeten; sie sind nur auf diesem Computer. JSON: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>All that one report says.</source>
        <translation>Alles, was ein Bericht sagt.</translation>
    </message>
    <message>
        <source>Delete one report.</source>
        <translation>Einen Bericht löschen.</translation>
    </message>
    <message>
        <source>given when the program was installed</source>
        <translation>bei der Installation angegeben</translation>
    </message>
</context>
<context>
    <name>kluis::app::AbsenceMerge</name>
    <message>
        <source>The file tells of absence after the recovery that is recorded. Correct one of them first.</source>
        <translation>Die Datei nennt eine Fehlzeit nach der erfassten Gesundmeldung. Berichtigen Sie zuerst eines von beiden.</translation>
    </message>
    <message>
        <source>An absence that began earlier still runs on that day. Report its recovery first.</source>
        <translation>Eine früher begonnene Fehlzeit läuft an diesem Tag noch. Melden Sie zuerst deren Ende.</translation>
    </message>
    <message>
        <source>That absence is closed here, and the file tells something else of it.</source>
        <translation>Diese Fehlzeit ist hier abgeschlossen, und die Datei sagt etwas anderes darüber.</translation>
    </message>
    <message>
        <source>A later absence is recorded already, and the file does not say when this one ended.</source>
        <translation>Eine spätere Fehlzeit ist bereits erfasst, und die Datei sagt nicht, wann diese endete.</translation>
    </message>
    <message>
        <source>That absence overlaps another one that is recorded.</source>
        <translation>Diese Fehlzeit überschneidet sich mit einer anderen, die erfasst ist.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AbsenceReport</name>
    <message>
        <source>A sick report needs a valid day and a percentage of absence above 0 up to 100.</source>
        <translation>Eine Krankmeldung braucht einen gültigen Tag und einen Fehlzeitanteil über 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A recovery report needs a valid day and a percentage recovered above 0 up to 100.</source>
        <translation>Eine Gesundmeldung braucht einen gültigen Tag und einen Genesungsanteil über 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>On that day no absence is recorded, so nothing can be reported as recovered.</source>
        <translation>An diesem Tag ist keine Fehlzeit erfasst; es kann also keine Genesung gemeldet werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AccountDesk</name>
    <message>
        <source>You answer for nobody with this user name.</source>
        <translation>Sie verwalten niemanden mit diesem Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AccountRecovery</name>
    <message>
        <source>Your role needs the account key of the kit too. Nothing was changed; begin again with the next code.</source>
        <translation>Ihre Rolle braucht auch den Kontoschlüssel des Sets. Es wurde nichts geändert; beginnen Sie mit dem nächsten Code noch einmal.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 24 letters and digits.</source>
        <translation>Das ist kein Wiederherstellungscode: Er hat 24 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This data folder belongs to another account. Choose another data folder for this one.</source>
        <translation>Dieser Datenordner gehört zu einem anderen Konto. Wählen Sie für dieses einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>What this computer holds was sealed with the old password. The new one will not open it: changes that were not sent yet stay shut, in a folder beside the profile. Say that this is all right, and begin again.</source>
        <translation>Was dieser Computer enthält, wurde mit dem alten Passwort versiegelt. Das neue öffnet es nicht: Noch nicht gesendete Änderungen bleiben verschlossen, in einem Ordner neben dem Profil. Geben Sie an, dass das in Ordnung ist, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The first login needs the server&apos;s address and the user name.</source>
        <translation>Die erste Anmeldung braucht die Adresse des Servers und den Benutzernamen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AdministratorPins</name>
    <message>
        <source>The server names %1 as an administrator, with a key that no administrator known here has vouched for. His orders to wipe are not obeyed on this computer. Ask your administrators whether this is right.</source>
        <translation>Der Server nennt %1 als Administrator, mit einem Schlüssel, für den kein hier bekannter Administrator gebürgt hat. Dessen Löschbefehle werden auf diesem Computer nicht befolgt. Fragen Sie Ihre Administratoren, ob das stimmt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ApprovalGiver</name>
    <message>
        <source>The vault is damaged.</source>
        <translation>Der Tresor ist beschädigt.</translation>
    </message>
    <message>
        <source>Five requests were answered here within a day. Approve the new computer from another one, or log in there with the account key of your kit.</source>
        <translation>Hier wurden innerhalb eines Tages fünf Anfragen beantwortet. Lassen Sie den neuen Computer von einem anderen aus zu, oder melden Sie sich dort mit dem Kontoschlüssel Ihres Sets an.</translation>
    </message>
    <message>
        <source>Another computer of yours answers this request already. Type the number there.</source>
        <translation>Ein anderer Computer von Ihnen beantwortet diese Anfrage bereits. Geben Sie die Zahl dort ein.</translation>
    </message>
    <message>
        <source>This computer has no medical keys itself, so it can&apos;t give them.</source>
        <translation>Dieser Computer hat selbst keine medizinischen Schlüssel und kann sie daher nicht geben.</translation>
    </message>
    <message>
        <source>The number on the new computer has six digits.</source>
        <translation>Die Zahl auf dem neuen Computer hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>The new computer shows no number yet. Wait a moment.</source>
        <translation>Der neue Computer zeigt noch keine Zahl. Warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The number is not the right one, so nothing was given and the request is over. This computer has %1. If the new one shows that, begin again there. If it shows another number, somebody may stand between the two: tell your administrator.</source>
        <translation>Die Zahl ist nicht die richtige; es wurde nichts gegeben, und die Anfrage ist beendet. Dieser Computer hat %1. Zeigt der neue dies auch, beginnen Sie dort noch einmal. Zeigt er eine andere Zahl, steht vielleicht jemand dazwischen: Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>No new computer of yours waits to be approved here.</source>
        <translation>Hier wartet kein neuer Computer von Ihnen auf Zulassung.</translation>
    </message>
    <message>
        <source>What the server gave of the new computer&apos;s request does not fit together. Nothing was given, and the request is over. Tell your administrator.</source>
        <translation>Was der Server zur Anfrage des neuen Computers lieferte, passt nicht zusammen. Es wurde nichts gegeben, und die Anfrage ist beendet. Melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ApprovalSeeker</name>
    <message>
        <source>Waiting for approval was given up.</source>
        <translation>Das Warten auf Zulassung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The other computer refused the request.</source>
        <translation>Der andere Computer hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Another number than this one was typed on the other computer, so nothing was given. Try again; if it happens once more, somebody may stand between the two: tell your administrator.</source>
        <translation>Auf dem anderen Computer wurde eine andere Zahl als diese eingegeben; es wurde daher nichts gegeben. Versuchen Sie es erneut; geschieht es noch einmal, steht vielleicht jemand dazwischen: Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Nobody approved this computer in time.</source>
        <translation>Niemand hat diesen Computer rechtzeitig zugelassen.</translation>
    </message>
    <message>
        <source>The server gave an approval that is not for this computer&apos;s request. Nothing of it was taken over. Tell your administrator.</source>
        <translation>Der Server lieferte eine Zulassung, die nicht zur Anfrage dieses Computers gehört. Nichts davon wurde übernommen. Melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AsideFolder</name>
    <message>
        <source>The old vault could not be set aside. Check the rights and the free space of the data folder, or move the file vault.db away, and log in.</source>
        <translation>Der alte Tresor konnte nicht beiseitegelegt werden. Prüfen Sie die Rechte und den freien Speicherplatz des Datenordners, oder verschieben Sie die Datei vault.db, und melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AuditCommands</name>
    <message>
        <source>A time is written as 2026-11-29 or 2026-11-29T14:30:00Z.</source>
        <translation>Eine Zeit wird als 2026-11-29 oder 2026-11-29T14:30:00Z geschrieben.</translation>
    </message>
    <message>
        <source>%1 entries were written.</source>
        <translation>%1 Einträge wurden geschrieben.</translation>
    </message>
    <message>
        <source>Who did it, or whom it is about.</source>
        <translation>Wer es getan hat oder wen es betrifft.</translation>
    </message>
    <message>
        <source>About this dossier: its id, or EMPLOYER/PERSONNELNUMBER.</source>
        <translation>Zu dieser Akte: ihre ID, oder ARBEITGEBER/PERSONALNUMMER.</translation>
    </message>
    <message>
        <source>Only these, such as &apos;login-failed&apos;; or C, R, U, D, E for create, read, update, delete, execute.</source>
        <translation>Nur diese, z. B. &apos;login-failed&apos;; oder C, R, U, D, E für anlegen, lesen, ändern, löschen, ausführen.</translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation>Ab diesem Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>Until before this day or moment.</source>
        <translation>Bis vor diesen Tag oder Zeitpunkt.</translation>
    </message>
    <message>
        <source>For the data-protection officer: who did what, newest first.</source>
        <translation>Für die Datenschutzbeauftragten: wer was getan hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>At most so many (100).</source>
        <translation>Höchstens so viele (100).</translation>
    </message>
    <message>
        <source>For the data-protection officer: the same to a file, JSON lines, or a table where its name ends in .csv.</source>
        <translation>Für die Datenschutzbeauftragten: dasselbe in eine Datei, JSON-Zeilen, oder eine Tabelle, wenn der Name auf .csv endet.</translation>
    </message>
    <message>
        <source>What this device has seen of the server&apos;s audit log, for &apos;kluis-server audit verify --checkpoint&apos;.</source>
        <translation>Was dieses Gerät vom Prüfprotokoll des Servers gesehen hat, für &apos;kluis-server audit verify --checkpoint&apos;.</translation>
    </message>
    <message>
        <source>The parts of the server&apos;s audit log that begin anew and that nobody has confirmed: for each what this device had seen, and what it sees now.</source>
        <translation>Die Teile des Audit-Protokolls des Servers, die neu beginnen und die niemand bestätigt hat: für jeden, was dieses Gerät gesehen hatte und was es jetzt sieht.</translation>
    </message>
    <message>
        <source>You asked, and a backup was put back: they are countersigned again.</source>
        <translation>Sie haben nachgefragt, und eine Sicherung wurde zurückgespielt: Sie werden wieder gegengezeichnet.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AuditDesk</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AuditSender</name>
    <message>
        <source>The server did not take over what this device logged. Tell your administrator.</source>
        <translation>Der Server hat nicht übernommen, was dieses Gerät protokolliert hat. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>What this device logged does not fit what the server has. A newer server is needed to go on. Tell your administrator.</source>
        <translation>Was dieses Gerät protokolliert hat, passt nicht zu dem, was der Server hat. Um weiterzumachen, ist ein neuerer Server nötig. Melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::BreachCommands</name>
    <message>
        <source>A time is written as 2026-11-29T14:30 or 2026-11-29T14:30:00Z.</source>
        <translation>Eine Zeit wird als 2026-11-29T14:30 oder 2026-11-29T14:30:00Z geschrieben.</translation>
    </message>
    <message>
        <source>The privacy office has your report.</source>
        <translation>Die Datenschutzstelle hat Ihre Meldung.</translation>
    </message>
    <message>
        <source>Your report is kept here and goes to the privacy office with the next sync.</source>
        <translation>Ihre Meldung ist hier gespeichert und geht mit der nächsten Synchronisierung an die Datenschutzstelle.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Reports what may be a data breach to the privacy office; the text comes from standard input.</source>
        <translation>Meldet der Datenschutzstelle eine mögliche Datenpanne; der Text kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>When it was noticed; else now.</source>
        <translation>Wann es bemerkt wurde; sonst jetzt.</translation>
    </message>
    <message>
        <source>What you reported, and whether it arrived.</source>
        <translation>Was Sie gemeldet haben und ob es angekommen ist.</translation>
    </message>
</context>
<context>
    <name>kluis::app::CarryingOut</name>
    <message>
        <source>There is no such open request that you answer for.</source>
        <translation>Es gibt keine solche offene Anfrage, die Sie beantworten.</translation>
    </message>
    <message>
        <source>The employee&apos;s statement is missing.</source>
        <translation>Die Erklärung des Arbeitnehmers fehlt.</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>Es gibt kein Feld dieses Namens.</translation>
    </message>
    <message>
        <source>Statement of the employee about &quot;%1&quot; (request of %2), who asked for another value:</source>
        <translation>Erklärung des Arbeitnehmers zu „%1“ (Anfrage vom %2), der einen anderen Wert verlangte:</translation>
    </message>
    <message>
        <source>Say which values are to be removed.</source>
        <translation>Geben Sie an, welche Werte entfernt werden sollen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::CertificatePaper</name>
    <message>
        <source>This is no certificate of destruction that this program knows.</source>
        <translation>Das ist keine Vernichtungsbescheinigung, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 (%2), signed %3</source>
        <translation>%1 (%2), unterschrieben %3</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Vernichtungsbescheinigung</translation>
    </message>
    <message>
        <source>Two people had a part of a dossier destroyed: its values, their history, notes, documents and keys, at the server, and in each client&apos;s cache at its next contact. Back-ups that were made before hold it until they are discarded.</source>
        <translation>Zwei Personen haben einen Teil einer Akte vernichten lassen: seine Werte, deren Verlauf, Notizen, Dokumente und Schlüssel, auf dem Server und beim nächsten Kontakt auch auf jedem Computer. Ältere Sicherungen enthalten ihn, bis sie verworfen werden.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Ganze Akte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Zulässig durch</translation>
    </message>
    <message>
        <source>the employee&apos;s request (BW 7:455)</source>
        <translation>den Antrag des Arbeitnehmers (BW 7:455)</translation>
    </message>
    <message>
        <source>the end of its retention term</source>
        <translation>das Ende der Aufbewahrungsfrist</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Operations, records, documents</source>
        <translation>Vorgänge, Einträge, Dokumente</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>Zum Vergleich</translation>
    </message>
    <message>
        <source>Number of the destruction</source>
        <translation>Nummer der Vernichtung</translation>
    </message>
    <message>
        <source>Hash of the dossier&apos;s number</source>
        <translation>Hash der Aktennummer</translation>
    </message>
    <message>
        <source>Digest of the chains&apos; ends</source>
        <translation>Prüfsumme der Kettenenden</translation>
    </message>
    <message>
        <source>Digest of the order</source>
        <translation>Prüfsumme des Auftrags</translation>
    </message>
    <message>
        <source>Signature of the confirmation</source>
        <translation>Unterschrift der Bestätigung</translation>
    </message>
</context>
<context>
    <name>kluis::app::Countersigner</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Die Antwort des Servers konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::CrashReports</name>
    <message>
        <source>There is no such crash report.</source>
        <translation>Diesen Absturzbericht gibt es nicht.</translation>
    </message>
    <message>
        <source>The crash report can&apos;t be read: it was cut off or damaged.</source>
        <translation>Der Absturzbericht kann nicht gelesen werden: Er ist abgebrochen oder beschädigt.</translation>
    </message>
    <message>
        <source>The crash report can&apos;t be removed. Check the rights of the data folder.</source>
        <translation>Der Absturzbericht kann nicht entfernt werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DiskEncryption</name>
    <message>
        <source>This computer&apos;s disk is encrypted.</source>
        <translation>Die Festplatte dieses Computers ist verschlüsselt.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is not encrypted, or not all of it. The vault is; but what the system writes of the memory is not. Ask your administrator to switch disk encryption on.</source>
        <translation>Die Festplatte dieses Computers ist nicht oder nicht ganz verschlüsselt. Der Tresor ist es, aber nicht, was das System vom Arbeitsspeicher schreibt. Bitten Sie Ihren Administrator, die Festplattenverschlüsselung einzuschalten.</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether this computer&apos;s disk is encrypted. Ask your administrator.</source>
        <translation>Es lässt sich nicht feststellen, ob die Festplatte dieses Computers verschlüsselt ist. Fragen Sie Ihren Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentExport</name>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentFetcher</name>
    <message>
        <source>The server gave another document than the one that was put here. It was not kept. Tell your administrator.</source>
        <translation>Der Server lieferte ein anderes Dokument als das hier abgelegte. Es wurde nicht behalten. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server did not give what was asked for. Try again; when it stays so, tell your administrator.</source>
        <translation>Der Server lieferte nicht, was angefragt wurde. Versuchen Sie es erneut; bleibt es so, melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>There is no room for the document. Make room on the disk and try again: it goes on where it stopped.</source>
        <translation>Für das Dokument ist kein Platz. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>The document can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Das Dokument kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentFiles</name>
    <message>
        <source>The folder for documents can&apos;t be made. Check the free space and the rights of the data folder.</source>
        <translation>Der Ordner für Dokumente kann nicht angelegt werden. Prüfen Sie den freien Speicherplatz und die Rechte des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentReading</name>
    <message>
        <source>The document is not the one its author described.</source>
        <translation>Das Dokument ist nicht das, welches sein Verfasser beschrieben hat.</translation>
    </message>
    <message>
        <source>The document can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Das Dokument kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentUploader</name>
    <message>
        <source>The server&apos;s answer does not fit what was sent. Your changes are kept; tell your administrator.</source>
        <translation>Die Antwort des Servers passt nicht zu dem, was gesendet wurde. Ihre Änderungen sind erhalten; melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>A document that was to be sent is damaged.</source>
        <translation>Ein zu sendendes Dokument ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentWriter</name>
    <message>
        <source>The file can&apos;t be read. Check its path and rights.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, more than the server takes.</source>
        <translation>Die Datei ist größer als %1 MB; mehr nimmt der Server nicht an.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long or holds signs that do not show. Give it another.</source>
        <translation>Der Dateiname ist zu lang oder enthält unsichtbare Zeichen. Geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no room for the document. Make room on the disk and try again.</source>
        <translation>Für das Dokument ist kein Platz. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The document is not the one its author described.</source>
        <translation>Das Dokument ist nicht das, welches sein Verfasser beschrieben hat.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DossierExport</name>
    <message>
        <source>The file can&apos;t be written there. Choose another folder.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written to its end. Is the disk full?</source>
        <translation>Die Datei kann nicht vollständig geschrieben werden. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Only the personnel department exports files for an HR system.</source>
        <translation>Nur die Personalabteilung exportiert Dateien für ein HR-System.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose another name.</source>
        <translation>Eine solche Datei gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A SIVI message needs the keys of sender, receiver and employer, the number of the connection, and whom the receiver may call.</source>
        <translation>Eine SIVI-Meldung braucht die Schlüssel von Absender, Empfänger und Arbeitgeber, die Anschlussnummer und die Person, die der Empfänger anrufen darf.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>There is no absence that a message could tell of, or the dossiers lack what it needs: birth date, initials, gender, employment, department.</source>
        <translation>Es gibt keine Fehlzeit, über die eine Meldung berichten könnte, oder den Akten fehlt, was sie braucht: Geburtsdatum, Initialen, Geschlecht, Arbeitsverhältnis, Abteilung.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DossierHistory</name>
    <message>
        <source>stands there now</source>
        <translation>steht jetzt da</translation>
    </message>
    <message>
        <source>not yet at the server</source>
        <translation>noch nicht auf dem Server</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>removed at the employee&apos;s request, with all that stood there</source>
        <translation>auf Wunsch des Arbeitnehmers entfernt, mit allem, was dort stand</translation>
    </message>
    <message>
        <source>corrected at the employee&apos;s request</source>
        <translation>auf Wunsch des Arbeitnehmers berichtigt</translation>
    </message>
    <message>
        <source>removed: should not have been recorded</source>
        <translation>entfernt: hätte nicht erfasst werden dürfen</translation>
    </message>
</context>
<context>
    <name>kluis::app::EmployeeCopy</name>
    <message>
        <source>Copy of what your employer keeps</source>
        <translation>Kopie dessen, was Ihr Arbeitgeber aufbewahrt</translation>
    </message>
    <message>
        <source>Copy of your medical file</source>
        <translation>Kopie Ihrer medizinischen Akte</translation>
    </message>
    <message>
        <source>%1, number %2. Made on %3 by %4, %5.</source>
        <translation>%1, Nummer %2. Erstellt am %3 von %4, %5.</translation>
    </message>
    <message>
        <source>The medical part is with the company doctor, who gives you a copy of it. Who looked at your data the privacy officer can tell you.</source>
        <translation>Der medizinische Teil liegt beim Betriebsarzt, der Ihnen davon eine Kopie gibt. Wer Ihre Daten eingesehen hat, kann Ihnen der Datenschutzbeauftragte sagen.</translation>
    </message>
    <message>
        <source>Personal working notes of the doctor are not part of the file. The employer gives you a copy of its own part. Who looked at your data the privacy officer can tell you.</source>
        <translation>Persönliche Arbeitsnotizen des Arztes gehören nicht zur Akte. Der Arbeitgeber gibt Ihnen eine Kopie seines eigenen Teils. Wer Ihre Daten eingesehen hat, kann Ihnen der Datenschutzbeauftragte sagen.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>before that (%1, %2)</source>
        <translation>davor (%1, %2)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks and milestones</source>
        <translation>Aufgaben und Meilensteine</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Released to the employer</source>
        <translation>Für den Arbeitgeber freigegeben</translation>
    </message>
    <message>
        <source>%1, to %2 (%3, %4)</source>
        <translation>%1, für %2 (%3, %4)</translation>
    </message>
</context>
<context>
    <name>kluis::app::Enrolment</name>
    <message>
        <source>This data folder belongs to an account already. Choose another data folder.</source>
        <translation>Dieser Datenordner gehört bereits zu einem Konto. Wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The code of conduct must be accepted first.</source>
        <translation>Der Verhaltenskodex muss zuerst angenommen werden.</translation>
    </message>
    <message>
        <source>An invite to the medical group is for medical staff. Enrol without it.</source>
        <translation>Eine Einladung in die medizinische Gruppe ist für medizinisches Personal. Registrieren Sie sich ohne sie.</translation>
    </message>
    <message>
        <source>Enrolling needs the server&apos;s address; your administrator knows it.</source>
        <translation>Zum Registrieren wird die Adresse des Servers benötigt; Ihr Administrator kennt sie.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Exchange</name>
    <message>
        <source>The file to import can&apos;t be read. Check its path and rights.</source>
        <translation>Die zu importierende Datei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Only the personnel department imports files of an HR system.</source>
        <translation>Nur die Personalabteilung importiert Dateien eines HR-Systems.</translation>
    </message>
    <message>
        <source>%1 Leave the column &quot;%2&quot; out of the import.</source>
        <translation>%1 Lassen Sie die Spalte „%2“ beim Import weg.</translation>
    </message>
    <message>
        <source>A ground to keep what the employer should not have passed on is a doctor&apos;s to give, in at most %1 characters.</source>
        <translation>Einen Grund, aufzubewahren, was der Arbeitgeber nicht hätte weitergeben dürfen, gibt nur ein Arzt an, in höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::FileCheck</name>
    <message>
        <source>%1 The file was not added. Start the scanner, or ask your administrator.</source>
        <translation>%1 Die Datei wurde nicht hinzugefügt. Starten Sie den Virenscanner oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>The scanner of this computer found malware in the file (%1). It was not added.</source>
        <translation>Der Virenscanner dieses Computers fand Schadsoftware in der Datei (%1). Sie wurde nicht hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::GivenText</name>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file with the text can&apos;t be read.</source>
        <translation>Die Datei mit dem Text kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>Der Text kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>Der Text ist kein UTF-8.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Guidance</name>
    <message>
        <source>The calendar of this dossier has no such milestone.</source>
        <translation>Der Kalender dieser Akte kennt diesen Meilenstein nicht.</translation>
    </message>
    <message>
        <source>Several documents have this name. Give the document&apos;s id.</source>
        <translation>Mehrere Dokumente haben diesen Namen. Geben Sie die ID des Dokuments an.</translation>
    </message>
    <message>
        <source>This dossier has no such document.</source>
        <translation>Diese Akte hat kein solches Dokument.</translation>
    </message>
    <message>
        <source>Nobody of that name works on dossiers here. Give a colleague&apos;s user name, or a role.</source>
        <translation>Niemand mit diesem Namen bearbeitet hier Akten. Geben Sie den Benutzernamen eines Kollegen oder eine Rolle an.</translation>
    </message>
    <message>
        <source>Several tasks begin like this. Give more of the id.</source>
        <translation>Mehrere Aufgaben beginnen so. Geben Sie mehr von der ID an.</translation>
    </message>
    <message>
        <source>There is no such task in this dossier.</source>
        <translation>In dieser Akte gibt es keine solche Aufgabe.</translation>
    </message>
    <message>
        <source>%1 does not work for the employer of this dossier, and would never see the task. Choose somebody else, or a role.</source>
        <translation>%1 arbeitet nicht für den Arbeitgeber dieser Akte und würde die Aufgabe nie sehen. Wählen Sie jemand anderen oder eine Rolle.</translation>
    </message>
    <message>
        <source>This is what an employee asked for, with a term of the law. Answer it under Requests.</source>
        <translation>Darum hat ein Arbeitnehmer gebeten, mit einer gesetzlichen Frist. Beantworten Sie es unter Anfragen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::GuidanceText</name>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandOver</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No dossier of this employer may be handed over: none has a consent to it that is valid today. Record each employee&apos;s consent in the medical part first, with &quot;hand-over&quot; as its kind.</source>
        <translation>Keine Akte dieses Arbeitgebers darf übergeben werden: In keiner liegt eine heute gültige Einwilligung vor. Erfassen Sie zuerst die Einwilligung jedes Arbeitnehmers im medizinischen Teil, mit der Art „Übergabe“.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandOverDocuments</name>
    <message>
        <source>Stopped. Hand over to the same file again to go on.</source>
        <translation>Abgebrochen. Übergeben Sie noch einmal in dieselbe Datei, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandOverFile</name>
    <message>
        <source>The file can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The document can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Das Dokument kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>A document on this computer is damaged. Fetch it anew and try again.</source>
        <translation>Ein Dokument auf diesem Computer ist beschädigt. Rufen Sie es neu ab und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check its path and rights.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>A document is not in the file. Ask for it again.</source>
        <translation>Ein Dokument ist nicht in der Datei. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>A document in the file was changed on its way. Ask for the file again.</source>
        <translation>Ein Dokument in der Datei wurde unterwegs verändert. Fordern Sie die Datei erneut an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandedOn</name>
    <message>
        <source>The file holds changes of an employer that you do not work for, or that are not medical. Nothing of it was opened.</source>
        <translation>Die Datei enthält Änderungen eines Arbeitgebers, für den Sie nicht arbeiten, oder solche, die nicht medizinisch sind. Nichts davon wurde geöffnet.</translation>
    </message>
    <message>
        <source>The file is not signed by a colleague known here, or was changed. Nothing of it was opened. Synchronise and try again, or ask for it anew.</source>
        <translation>Die Datei ist nicht von einem hier bekannten Kollegen unterschrieben oder wurde verändert. Nichts davon wurde geöffnet. Synchronisieren Sie und versuchen Sie es erneut, oder bitten Sie noch einmal darum.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HttpClient</name>
    <message>
        <source>The server&apos;s address must look like https://vault.example.nl or https://vault.example.nl:8443.</source>
        <translation>Die Adresse des Servers muss wie https://vault.example.nl oder https://vault.example.nl:8443 aussehen.</translation>
    </message>
    <message>
        <source>The program can&apos;t start safe connections: its OpenSSL is missing. Install it again.</source>
        <translation>Das Programm kann keine sicheren Verbindungen aufbauen: OpenSSL fehlt. Installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read. Check its path and rights.</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate in PEM form.</source>
        <translation>Die Zertifikatsdatei enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HttpTransfer</name>
    <message>
        <source>The server&apos;s answer is larger than allowed, so it was not read.</source>
        <translation>Die Antwort des Servers ist größer als erlaubt und wurde daher nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::IdlePolicy</name>
    <message>
        <source>The program was not used for half an hour. Unlock it or log in again.</source>
        <translation>Das Programm wurde eine halbe Stunde nicht benutzt. Entsperren Sie es oder melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it or log in.</source>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn oder melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportJournal</name>
    <message>
        <source>There is no such import, or it is too long ago.</source>
        <translation>Diesen Import gibt es nicht, oder er liegt zu lange zurück.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportPlanner</name>
    <message>
        <source>The row says that the employee is new, and there is a dossier already.</source>
        <translation>Die Zeile nennt den Arbeitnehmer neu, und es gibt bereits eine Akte.</translation>
    </message>
    <message>
        <source>The row says that the employee is known, and there is no dossier. Map the column of the status to nothing to import it all the same.</source>
        <translation>Die Zeile nennt den Arbeitnehmer bekannt, und es gibt keine Akte. Ordnen Sie der Statusspalte nichts zu, um ihn trotzdem zu importieren.</translation>
    </message>
    <message>
        <source>There is no dossier with this personnel number. Import the employees first.</source>
        <translation>Es gibt keine Akte mit dieser Personalnummer. Importieren Sie zuerst die Arbeitnehmer.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportRunner</name>
    <message>
        <source>%1 Values not taken over: %2.</source>
        <translation>%1 Nicht übernommene Werte: %2.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportUndo</name>
    <message>
        <source>This import is undone already.</source>
        <translation>Dieser Import ist bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The dossier stays.</source>
        <translation>Die Akte bleibt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightBook</name>
    <message>
        <source>Departments and ages are those of one employer. Choose an employer.</source>
        <translation>Abteilungen und Altersgruppen gehören zu einem Arbeitgeber. Wählen Sie einen Arbeitgeber.</translation>
    </message>
    <message>
        <source>The figures were not worked out.</source>
        <translation>Die Zahlen wurden nicht berechnet.</translation>
    </message>
    <message>
        <source>You have no employer of this name. Check the short name.</source>
        <translation>Sie haben keinen Arbeitgeber mit diesem Namen. Prüfen Sie den Kurznamen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightExport</name>
    <message>
        <source>Absence</source>
        <translation>Fehlzeiten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Twelve months up to and including</source>
        <translation>Zwölf Monate bis einschließlich</translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightText</name>
    <message>
        <source>Employees</source>
        <translation>Arbeitnehmer</translation>
    </message>
    <message>
        <source>Average employees</source>
        <translation>Durchschnittliche Zahl der Arbeitnehmer</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Fehlzeit %</translation>
    </message>
    <message>
        <source>Absence % with maternity leave</source>
        <translation>Fehlzeit % mit Mutterschutz</translation>
    </message>
    <message>
        <source>Reports an employee a year</source>
        <translation>Krankmeldungen je Arbeitnehmer und Jahr</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Krankmeldungen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Genesen</translation>
    </message>
    <message>
        <source>Mean duration in days</source>
        <translation>Mittlere Dauer in Tagen</translation>
    </message>
    <message>
        <source>Employees without a report, %</source>
        <translation>Arbeitnehmer ohne Krankmeldung, %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Keine Abteilung</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Alter unbekannt</translation>
    </message>
    <message>
        <source>Under %1 years</source>
        <translation>Unter %1 Jahren</translation>
    </message>
    <message>
        <source>%1 years and older</source>
        <translation>%1 Jahre und älter</translation>
    </message>
    <message>
        <source>%1-%2 years</source>
        <translation>%1-%2 Jahre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>fewer than %1 people</source>
        <translation>weniger als %1 Personen</translation>
    </message>
    <message>
        <source>withheld, because a small group could be worked out from it</source>
        <translation>nicht gezeigt, weil sich daraus eine kleine Gruppe errechnen ließe</translation>
    </message>
    <message>
        <source>There are figures from %1 people on: fewer could be recognised in them.</source>
        <translation>Zahlen gibt es ab %1 Personen: Weniger wären darin erkennbar.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not shown (*), and neither is a further one where a small group could be worked out from the total.</source>
        <translation>Gruppen mit weniger als %1 Personen werden nicht gezeigt (*), und eine weitere ebenso wenig, wenn sich eine kleine Gruppe aus der Summe errechnen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>%n employers with a month of fewer than %1 people are not counted here.</source>
        <translation>
            <numerusform>%n Arbeitgeber mit einem Monat mit weniger als %1 Personen ist hier nicht mitgezählt.</numerusform>
            <numerusform>%n Arbeitgeber mit einem Monat mit weniger als %1 Personen sind hier nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not see maternity leave, so there is no figure with it.</source>
        <translation>Ihre Rolle sieht den Mutterschutz nicht; daher gibt es keine Zahl damit.</translation>
    </message>
    <message>
        <source>Mean durations are those of at least %1 people who recovered at one employer; others are not shown (*) and not counted in, and neither is a further one where they could be worked out.</source>
        <translation>Mittlere Dauern sind die von mindestens %1 Personen, die bei einem Arbeitgeber genesen sind; andere werden nicht gezeigt (*) und nicht mitgezählt, ebenso wenig eine weitere, aus der sie sich errechnen ließen.</translation>
    </message>
    <message>
        <source>%1: cases</source>
        <comment>a duration class</comment>
        <translation>%1: Fälle</translation>
    </message>
    <message>
        <source>%1: absence %</source>
        <comment>a duration class</comment>
        <translation>%1: Fehlzeit %</translation>
    </message>
    <message>
        <source>Durations of a group are not shown (*) where fewer than %1 people are in one of its classes, and neither are those of a further group where they could be worked out.</source>
        <translation>Die Dauerklassen einer Gruppe werden nicht gezeigt (*), wenn in einer davon weniger als %1 Personen sind, und die einer weiteren Gruppe auch nicht, wenn man sie sonst errechnen könnte.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Keeping</name>
    <message>
        <source>HR keeps the employer&apos;s part of dossiers, and the company doctor the medical part; your role keeps neither.</source>
        <translation>Die Personalabteilung bewahrt den Arbeitgeberteil der Akten auf, der Betriebsarzt den medizinischen Teil; Ihre Rolle keinen von beiden.</translation>
    </message>
    <message>
        <source>Say why the dossier must not be destroyed.</source>
        <translation>Geben Sie an, warum die Akte nicht vernichtet werden darf.</translation>
    </message>
    <message>
        <source>Only a privacy officer holds a dossier.</source>
        <translation>Nur ein Datenschutzbeauftragter kann die Vernichtung einer Akte sperren.</translation>
    </message>
    <message>
        <source>You have no such employer.</source>
        <translation>Sie haben keinen solchen Arbeitgeber.</translation>
    </message>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Diese Akte gibt es nicht, oder sie gehört nicht zu Ihren Akten.</translation>
    </message>
    <message>
        <source>It must not be destroyed: %1</source>
        <translation>Es darf nicht vernichtet werden: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list of destructions is damaged.</source>
        <translation>Die Vernichtungsliste des Servers ist beschädigt.</translation>
    </message>
    <message>
        <source>There is no such proposal, or it is not for you to see.</source>
        <translation>Diesen Vorschlag gibt es nicht, oder er ist nicht für Sie bestimmt.</translation>
    </message>
    <message>
        <source>It is not destroyed: there is no certificate.</source>
        <translation>Es ist nicht vernichtet: Es gibt keine Bescheinigung.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KeepingCommands</name>
    <message>
        <source>must not be destroyed: %1</source>
        <translation>darf nicht vernichtet werden: %1</translation>
    </message>
    <message>
        <source>may be destroyed since %1</source>
        <translation>darf seit %1 vernichtet werden</translation>
    </message>
    <message>
        <source>%1  %2, %3 months from: %4</source>
        <translation>%1  %2, %3 Monate ab: %4</translation>
    </message>
    <message>
        <source>%1  %2: %3 may be destroyed, %4 run, %5 have not begun, %6 are held</source>
        <translation>%1  %2: %3 dürfen vernichtet werden, %4 laufen, %5 haben nicht begonnen, %6 sind gesperrt</translation>
    </message>
    <message>
        <source>Give the dossier&apos;s id, as the proposal or who works on it shows it.</source>
        <translation>Geben Sie die ID der Akte an, wie der Vorschlag oder wer daran arbeitet sie zeigt.</translation>
    </message>
    <message>
        <source>Proposed as %1. Nothing is destroyed until a second person confirms it.</source>
        <translation>Als %1 vorgeschlagen. Nichts wird vernichtet, bis eine zweite Person es bestätigt.</translation>
    </message>
    <message>
        <source>Give the number of the destruction, as the list shows it.</source>
        <translation>Geben Sie die Nummer der Vernichtung an, wie die Liste sie zeigt.</translation>
    </message>
    <message>
        <source>Short name of the employer.</source>
        <translation>Kurzname des Arbeitgebers.</translation>
    </message>
    <message>
        <source>How long your part of each dossier must be kept, and why; what may be destroyed first.</source>
        <translation>Wie lange Ihr Teil jeder Akte aufbewahrt werden muss und warum; was vernichtet werden darf, steht zuerst.</translation>
    </message>
    <message>
        <source>Only what may be destroyed.</source>
        <translation>Nur, was vernichtet werden darf.</translation>
    </message>
    <message>
        <source>The terms that count here, and where each comes from.</source>
        <translation>Die hier geltenden Fristen, und woher jede stammt.</translation>
    </message>
    <message>
        <source>For privacy officers: how many dossiers stand where.</source>
        <translation>Für Datenschutzbeauftragte: wie viele Akten sich in welchem Stand befinden.</translation>
    </message>
    <message>
        <source>Dossiers that must not be destroyed.</source>
        <translation>Akten, die nicht vernichtet werden dürfen.</translation>
    </message>
    <message>
        <source>For privacy officers: say that a dossier must not be destroyed.</source>
        <translation>Für Datenschutzbeauftragte: festlegen, dass eine Akte nicht vernichtet werden darf.</translation>
    </message>
    <message>
        <source>For privacy officers: take a hold back.</source>
        <translation>Für Datenschutzbeauftragte: eine Sperre aufheben.</translation>
    </message>
    <message>
        <source>Propose that your part of a dossier be destroyed; a second person confirms it.</source>
        <translation>Vorschlagen, dass Ihr Teil einer Akte vernichtet wird; eine zweite Person bestätigt es.</translation>
    </message>
    <message>
        <source>The employee asked for it; for the medical part only.</source>
        <translation>Der Arbeitnehmer hat darum gebeten; nur für den medizinischen Teil.</translation>
    </message>
    <message>
        <source>What was proposed by you or waits for you, and what became of it.</source>
        <translation>Was Sie vorgeschlagen haben oder was auf Sie wartet, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Give the second signature: the part is destroyed.</source>
        <translation>Die zweite Unterschrift leisten: Der Teil wird vernichtet.</translation>
    </message>
    <message>
        <source>Refuse a proposal, or take your own back.</source>
        <translation>Einen Vorschlag ablehnen, oder den eigenen zurückziehen.</translation>
    </message>
    <message>
        <source>Write the certificate of a destruction, as PDF or else as JSON.</source>
        <translation>Die Bescheinigung einer Vernichtung schreiben, als PDF oder sonst als JSON.</translation>
    </message>
    <message>
        <source>The file; one that ends in .pdf is for people.</source>
        <translation>Die Datei; endet sie auf .pdf, ist sie für Menschen.</translation>
    </message>
    <message>
        <source>Why: </source>
        <translation>Grund: </translation>
    </message>
    <message>
        <source>Give --reason, as text or as - to read it from standard input.</source>
        <translation>Geben Sie --reason an, als Text oder als - um ihn von der Standardeingabe zu lesen.</translation>
    </message>
    <message>
        <source>Why, or - to read it from standard input; HR and the doctor of the dossier read it.</source>
        <translation>Der Grund, oder - um ihn von der Standardeingabe zu lesen; die Personalabteilung und der Arzt der Akte lesen ihn.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KeptBook</name>
    <message>
        <source>The list was not made.</source>
        <translation>Die Liste wurde nicht erstellt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KeychainStore</name>
    <message>
        <source>This computer&apos;s keychain does not hold this profile&apos;s key, or it is locked. Unlock the keychain and try again.</source>
        <translation>Der Schlüsselbund dieses Computers enthält den Schlüssel dieses Profils nicht, oder er ist gesperrt. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be used. Unlock it, or sign in to the desktop again.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden. Entsperren Sie ihn, oder melden Sie sich neu am Desktop an.</translation>
    </message>
    <message>
        <source>This is too large for the keychain.</source>
        <translation>Das ist zu groß für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>An entry can&apos;t be removed from this computer&apos;s keychain. Unlock it and try again.</source>
        <translation>Ein Eintrag kann nicht aus dem Schlüsselbund dieses Computers entfernt werden. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KitKeys</name>
    <message>
        <source>The account key kept in profile.json is damaged. Nothing was deleted; log in with the account key from your kit.</source>
        <translation>Der in profile.json gespeicherte Kontoschlüssel ist beschädigt. Es wurde nichts gelöscht; melden Sie sich mit dem Kontoschlüssel aus Ihrem Set an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::LeaseClock</name>
    <message>
        <source>Your role works with the server only. Log in.</source>
        <translation>Ihre Rolle arbeitet nur mit dem Server. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right and log in at the server.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt. Stellen Sie sie richtig und melden Sie sich am Server an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed. Set it right and log in at the server.</source>
        <translation>Die Uhr dieses Computers wurde verstellt. Stellen Sie sie richtig und melden Sie sich am Server an.</translation>
    </message>
    <message>
        <source>The time for working without the server has ended. Log in.</source>
        <translation>Die Zeit für die Arbeit ohne Server ist abgelaufen. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The vault was open without the server for as long as is allowed. Log in.</source>
        <translation>Der Tresor war so lange ohne Server geöffnet, wie erlaubt ist. Melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::LeaseStore</name>
    <message>
        <source>The vault can&apos;t be opened without the server now. Log in.</source>
        <translation>Der Tresor kann jetzt nicht ohne den Server geöffnet werden. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so each start needs the server. Log in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; daher braucht jeder Start den Server. Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The lease in this computer&apos;s keychain is damaged. Log in to renew it.</source>
        <translation>Die Offline-Berechtigung im Schlüsselbund dieses Computers ist beschädigt. Melden Sie sich an, um sie zu erneuern.</translation>
    </message>
    <message>
        <source>The lease can&apos;t be kept.</source>
        <translation>Die Offline-Berechtigung kann nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The lease in this computer&apos;s keychain was made by another version. Log in to renew it.</source>
        <translation>Die Offline-Berechtigung im Schlüsselbund dieses Computers wurde von einer anderen Version erstellt. Melden Sie sich an, um sie zu erneuern.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Letters</name>
    <message>
        <source>There is no such letter in that language.</source>
        <translation>Diesen Brief gibt es in dieser Sprache nicht.</translation>
    </message>
    <message>
        <source>Your role does not write this letter.</source>
        <translation>Ihre Rolle schreibt diesen Brief nicht.</translation>
    </message>
    <message>
        <source>This letter is not written to that reader.</source>
        <translation>Dieser Brief richtet sich nicht an diesen Empfänger.</translation>
    </message>
    <message>
        <source>The letter has no part &quot;%1&quot; to be written.</source>
        <translation>Der Brief hat keinen auszufüllenden Teil „%1“.</translation>
    </message>
    <message>
        <source>The calendar of this dossier does not have the letter&apos;s milestone.</source>
        <translation>Der Kalender dieser Akte hat den Meilenstein des Briefs nicht.</translation>
    </message>
    <message>
        <source>%1 So this letter can&apos;t be written there.</source>
        <translation>%1 Deshalb kann dieser Brief dort nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Login</name>
    <message>
        <source>The account key belongs to another account. Check the kit, and log in again with the next code.</source>
        <translation>Der Kontoschlüssel gehört zu einem anderen Konto. Prüfen Sie das Set und melden Sie sich mit dem nächsten Code erneut an.</translation>
    </message>
    <message>
        <source>This data folder belongs to another account. Choose another data folder for this one.</source>
        <translation>Dieser Datenordner gehört zu einem anderen Konto. Wählen Sie für dieses einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The first login needs the server&apos;s address and the user name.</source>
        <translation>Die erste Anmeldung braucht die Adresse des Servers und den Benutzernamen.</translation>
    </message>
    <message>
        <source>The code from the authenticator has six digits.</source>
        <translation>Der Code aus der Authenticator-App hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 24 letters and digits.</source>
        <translation>Das ist kein Wiederherstellungscode: Er hat 24 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This data folder holds a vault.db that this profile has no key for. Nothing was deleted. Choose another data folder, or move the file away.</source>
        <translation>Dieser Datenordner enthält eine vault.db, für die dieses Profil keinen Schlüssel hat. Es wurde nichts gelöscht. Wählen Sie einen anderen Datenordner, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>This is not the server this account belongs to: its key is another one. Tell your administrator.</source>
        <translation>Das ist nicht der Server, zu dem dieses Konto gehört: Sein Schlüssel ist ein anderer. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit this account. Tell your administrator.</source>
        <translation>Die Antwort des Servers passt nicht zu diesem Konto. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not open with the server&apos;s and the keychain&apos;s shares: this profile was damaged or copied. Nothing was deleted. Restore it, or log in with another data folder.</source>
        <translation>Der Schlüssel des Tresors lässt sich mit den Anteilen des Servers und des Schlüsselbunds nicht öffnen: Dieses Profil wurde beschädigt oder kopiert. Es wurde nichts gelöscht. Stellen Sie es wieder her, oder melden Sie sich mit einem anderen Datenordner an.</translation>
    </message>
    <message>
        <source>The password is not right. Was it changed on another computer? Then log out here and log in again.</source>
        <translation>Das Passwort stimmt nicht. Wurde es auf einem anderen Computer geändert? Dann melden Sie sich hier ab und wieder an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ManageCommands</name>
    <message>
        <source>Give a role: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator or privacy-officer.</source>
        <translation>Geben Sie eine Rolle an: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator oder privacy-officer.</translation>
    </message>
    <message>
        <source>Medical content stays shut until a lead of the medical group approves the person.</source>
        <translation>Medizinische Inhalte bleiben verschlossen, bis eine Leitung der medizinischen Gruppe die Person zulässt.</translation>
    </message>
    <message>
        <source>%1 can enrol within 72 hours with this code, once:
%2</source>
        <translation>%1 kann sich innerhalb von 72 Stunden einmal mit diesem Code registrieren:
%2</translation>
    </message>
    <message>
        <source>The role has changed; all sessions have ended.</source>
        <translation>Die Rolle hat sich geändert; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>Disabled; all sessions have ended.</source>
        <translation>Deaktiviert; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>Enabled.</source>
        <translation>Aktiviert.</translation>
    </message>
    <message>
        <source>The failed logins are forgotten.</source>
        <translation>Die fehlgeschlagenen Anmeldungen sind vergessen.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Erteilt.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Entzogen.</translation>
    </message>
    <message>
        <source>Give a device&apos;s id as &apos;kluis manage list --json&apos; shows it.</source>
        <translation>Geben Sie die Kennung eines Geräts an, wie &apos;kluis manage list --json&apos; sie zeigt.</translation>
    </message>
    <message>
        <source>Revoked: its session has ended, and its vault stays shut once its lease is over.</source>
        <translation>Entzogen: Die Sitzung ist beendet, und der Tresor bleibt zu, sobald die Offline-Frist abgelaufen ist.</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended. Hand this code over in person: it logs in once, within 72 hours, in place of the authenticator.
%2</source>
        <translation>Alle Sitzungen von %1 sind beendet. Übergeben Sie diesen Code persönlich: Er ermöglicht innerhalb von 72 Stunden eine Anmeldung anstelle der Authenticator-App.
%2</translation>
    </message>
    <message>
        <source>This closes the account&apos;s keys, devices and sessions for good; the person enrols again and gets new keys. Does the person have the printed kit? Then kluis recover-account keeps everything. Nothing was changed. Otherwise repeat this with --yes.</source>
        <translation>Dies schließt die Schlüssel, Geräte und Sitzungen des Kontos endgültig; die Person registriert sich erneut und erhält neue Schlüssel. Hat die Person das gedruckte Set? Dann behält kluis recover-account alles. Es wurde nichts geändert. Wiederholen Sie dies sonst mit --yes.</translation>
    </message>
    <message>
        <source>Say what is left out by --without FIELD, or agree to --everything.</source>
        <translation>Geben Sie mit --without FELD an, was weggelassen wird, oder vereinbaren Sie alles mit --everything.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nichts ist ausgelassen.</translation>
    </message>
    <message>
        <source>hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator or privacy-officer.</source>
        <translation>hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator oder privacy-officer.</translation>
    </message>
    <message>
        <source>An employer&apos;s short name.</source>
        <translation>Der Kurzname eines Arbeitgebers.</translation>
    </message>
    <message>
        <source>Only this department&apos;s dossiers.</source>
        <translation>Nur die Akten dieser Abteilung.</translation>
    </message>
    <message>
        <source>For administrators: the accounts you answer for.</source>
        <translation>Für Administratoren: die Konten, die Sie verwalten.</translation>
    </message>
    <message>
        <source>For administrators: adds an account and prints its enrolment code, once.</source>
        <translation>Für Administratoren: legt ein Konto an und zeigt den Registrierungscode einmal.</translation>
    </message>
    <message>
        <source>The person&apos;s name as colleagues see it.</source>
        <translation>Der Name der Person, wie Kollegen ihn sehen.</translation>
    </message>
    <message>
        <source>For administrators: changes a role, within the employer&apos;s or the service&apos;s side.</source>
        <translation>Für Administratoren: ändert eine Rolle, innerhalb der Seite des Arbeitgebers oder des Dienstes.</translation>
    </message>
    <message>
        <source>For administrators: closes an account and ends its sessions.</source>
        <translation>Für Administratoren: schließt ein Konto und beendet seine Sitzungen.</translation>
    </message>
    <message>
        <source>For administrators: opens a disabled account again.</source>
        <translation>Für Administratoren: öffnet ein geschlossenes Konto wieder.</translation>
    </message>
    <message>
        <source>For administrators: reopens an account that failed logins have shut.</source>
        <translation>Für Administratoren: öffnet ein Konto, das fehlgeschlagene Anmeldungen gesperrt haben.</translation>
    </message>
    <message>
        <source>For administrators: lets a person work for an employer.</source>
        <translation>Für Administratoren: lässt jemanden für einen Arbeitgeber arbeiten.</translation>
    </message>
    <message>
        <source>For administrators: takes an employer away from a person.</source>
        <translation>Für Administratoren: entzieht jemandem einen Arbeitgeber.</translation>
    </message>
    <message>
        <source>For administrators: a new enrolment code for who has not confirmed yet.</source>
        <translation>Für Administratoren: ein neuer Registrierungscode für wer noch nicht bestätigt hat.</translation>
    </message>
    <message>
        <source>For administrators: a code in place of a lost authenticator, not of medical staff.</source>
        <translation>Für Administratoren: ein Code anstelle einer verlorenen Authenticator-App, nicht von medizinischem Personal.</translation>
    </message>
    <message>
        <source>For administrators: lets who lost password and kit enrol again.</source>
        <translation>Für Administratoren: lässt wer Passwort und Set verloren hat sich neu registrieren.</translation>
    </message>
    <message>
        <source>Having read what is lost by it.</source>
        <translation>Nachdem gelesen wurde, was dadurch verloren geht.</translation>
    </message>
    <message>
        <source>For administrators: takes a person&apos;s lost or old computer&apos;s access away.</source>
        <translation>Für Administratoren: entzieht einem verlorenen oder alten Computer einer Person den Zugang.</translation>
    </message>
    <message>
        <source>For administrators: what an employer&apos;s agreement leaves out; with an option, decides it.</source>
        <translation>Für Administratoren: was die Vereinbarung eines Arbeitgebers auslässt; mit einer Option: dies festlegen.</translation>
    </message>
    <message>
        <source>A field that is left out; several by commas or once more.</source>
        <translation>Ein Feld, das weggelassen wird; mehrere mit Kommas oder durch Wiederholung.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ManagedSettings</name>
    <message>
        <source>This version knows no policy of that name.</source>
        <translation>Diese Version kennt keine Richtlinie mit diesem Namen.</translation>
    </message>
    <message>
        <source>A proxy of one&apos;s own needs ProxyHost and ProxyPort beside it.</source>
        <translation>Ein eigener Proxy braucht daneben ProxyHost und ProxyPort.</translation>
    </message>
    <message>
        <source>It counts only beside ProxyMode.</source>
        <translation>Es zählt nur neben ProxyMode.</translation>
    </message>
    <message>
        <source>Your organisation has fixed this (%1); it can&apos;t be chosen here.</source>
        <translation>Ihre Organisation hat dies festgelegt (%1); es kann hier nicht gewählt werden.</translation>
    </message>
    <message>
        <source>Managed by your organisation: %1</source>
        <translation>Von Ihrer Organisation verwaltet: %1</translation>
    </message>
    <message>
        <source>ProxyHost and ProxyPort count only together.</source>
        <translation>ProxyHost und ProxyPort zählen nur zusammen.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy %1 can&apos;t be read, so nothing was sent to the server. Your administrator can mend it: %2</source>
        <translation>Die Richtlinie %1 Ihrer Organisation ist nicht lesbar; deshalb wurde nichts an den Server gesendet. Ihr Administrator kann das beheben: %2</translation>
    </message>
</context>
<context>
    <name>kluis::app::MappingBook</name>
    <message>
        <source>There is no mapping of that name.</source>
        <translation>Es gibt keine Zuordnung mit diesem Namen.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most %1 characters.</source>
        <translation>Eine Zuordnung braucht einen Namen mit höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>No more than %1 mappings can be kept.</source>
        <translation>Es können nicht mehr als %1 Zuordnungen gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalGroups</name>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dieses Gerät hat noch keine medizinischen Schlüssel: Melden Sie sich noch einmal mit dem Kontoschlüssel aus Ihrem Wiederherstellungsset an.</translation>
    </message>
    <message>
        <source>The practice&apos;s medical group was started already. Ask one of its leads to approve you.</source>
        <translation>Die medizinische Gruppe des Dienstes wurde bereits begonnen. Bitten Sie eine ihrer Leitungen, Sie zuzulassen.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group can approve a colleague.</source>
        <translation>Nur eine Leitung der medizinischen Gruppe kann jemanden zulassen.</translation>
    </message>
    <message>
        <source>No colleague with this user name works with medical data at your employers.</source>
        <translation>Bei Ihren Arbeitgebern arbeitet niemand mit diesem Benutzernamen mit medizinischen Daten.</translation>
    </message>
    <message>
        <source>This colleague has not enrolled yet, so there are no keys to approve.</source>
        <translation>Diese Person hat sich noch nicht registriert; es gibt also noch keine Schlüssel, die zugelassen werden könnten.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group can do this.</source>
        <translation>Nur eine Leitung der medizinischen Gruppe kann dies tun.</translation>
    </message>
    <message>
        <source>No colleague with this user name works at your employers.</source>
        <translation>Bei Ihren Arbeitgebern arbeitet niemand mit diesem Benutzernamen.</translation>
    </message>
    <message>
        <source>You can&apos;t take yourself out of the medical group. Let another lead do it.</source>
        <translation>Sie können sich nicht selbst aus der medizinischen Gruppe entfernen. Lassen Sie es eine andere Leitung tun.</translation>
    </message>
    <message>
        <source>This colleague is not in the medical group.</source>
        <translation>Diese Person ist nicht in der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>Only a company doctor can be a lead of the medical group.</source>
        <translation>Nur ein Betriebsarzt kann Leitung der medizinischen Gruppe sein.</translation>
    </message>
    <message>
        <source>This colleague is not in the medical group. Approve them first.</source>
        <translation>Diese Person ist nicht in der medizinischen Gruppe. Lassen Sie sie zuerst zu.</translation>
    </message>
    <message>
        <source>This colleague is a lead already.</source>
        <translation>Diese Person ist bereits Leitung.</translation>
    </message>
    <message>
        <source>There is no medical group here whose key you could renew.</source>
        <translation>Hier gibt es keine medizinische Gruppe, deren Schlüssel Sie erneuern könnten.</translation>
    </message>
    <message>
        <source>%1 is not in the medical group of this employer.</source>
        <translation>%1 ist nicht in der medizinischen Gruppe dieses Arbeitgebers.</translation>
    </message>
    <message>
        <source>A dossier can be restricted to 90 colleagues at most.</source>
        <translation>Eine Akte kann auf höchstens 90 Kollegen beschränkt werden.</translation>
    </message>
    <message>
        <source>Somebody who holds the dossier&apos;s key must stay, to seal it for the others. Name both now, and take the former off once they have synchronised.</source>
        <translation>Jemand, der den Schlüssel der Akte hat, muss bleiben, um sie für die anderen zu versiegeln. Benennen Sie jetzt beide, und nehmen Sie die erste Person heraus, sobald die anderen synchronisiert haben.</translation>
    </message>
    <message>
        <source>What was read out differs from the keys the server gave, so nothing was approved. Let your colleague read it out again; when it differs still, tell your administrator.</source>
        <translation>Das Vorgelesene passt nicht zu den Schlüsseln, die der Server gab, daher wurde niemand zugelassen. Lassen Sie es noch einmal vorlesen; passt es dann noch nicht, melden Sie es der Administration.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalInvites</name>
    <message>
        <source>Only a lead of the medical group can invite a colleague.</source>
        <translation>Nur eine Leitung der medizinischen Gruppe kann jemanden einladen.</translation>
    </message>
    <message>
        <source>The server shows another medical group than that of the lead who invited you. Nothing was sent. Tell the lead and your administrator.</source>
        <translation>Der Server zeigt eine andere medizinische Gruppe als die der Leitung, die Sie eingeladen hat. Es wurde nichts gesendet. Melden Sie es der Leitung und Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalKeys</name>
    <message>
        <source>A medical value stands in another field&apos;s place.</source>
        <translation>Ein medizinischer Wert steht an der Stelle eines anderen Feldes.</translation>
    </message>
    <message>
        <source>The key of this medical value did not arrive yet. Synchronise again.</source>
        <translation>Der Schlüssel dieses medizinischen Werts ist noch nicht angekommen. Synchronisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dieses Gerät hat noch keine medizinischen Schlüssel: Melden Sie sich noch einmal mit dem Kontoschlüssel aus Ihrem Wiederherstellungsset an.</translation>
    </message>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Ihre Rolle arbeitet nicht mit medizinischen Daten.</translation>
    </message>
    <message>
        <source>The practice&apos;s medical group was not started yet. A company doctor starts it and prints the recovery kit.</source>
        <translation>Die medizinische Gruppe des Dienstes wurde noch nicht begonnen. Ein Betriebsarzt beginnt sie und druckt das Wiederherstellungsset.</translation>
    </message>
    <message>
        <source>You were not approved for medical data yet. Compare your fingerprint with a lead of the medical group, in person or by telephone.</source>
        <translation>Sie wurden noch nicht für medizinische Daten zugelassen. Vergleichen Sie Ihren Fingerabdruck mit einer Leitung der medizinischen Gruppe, persönlich oder telefonisch.</translation>
    </message>
    <message>
        <source>You are not in this employer&apos;s medical group yet. A lead&apos;s next synchronisation adds you.</source>
        <translation>Sie sind noch nicht in der medizinischen Gruppe dieses Arbeitgebers. Die nächste Synchronisierung einer Leitung nimmt Sie auf.</translation>
    </message>
    <message>
        <source>This employer&apos;s medical group has no key yet. Synchronise again.</source>
        <translation>Die medizinische Gruppe dieses Arbeitgebers hat noch keinen Schlüssel. Synchronisieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Print the recovery kit and type its check group back first: without the kit, medical data can be lost for ever.</source>
        <translation>Drucken Sie zuerst das Wiederherstellungsset und geben Sie seine Prüfgruppe ein: Ohne das Set können medizinische Daten für immer verloren gehen.</translation>
    </message>
    <message>
        <source>This dossier has no medical key of the newest epoch yet.</source>
        <translation>Diese Akte hat noch keinen medizinischen Schlüssel der neuesten Generation.</translation>
    </message>
    <message>
        <source>A key of this dossier was not made for those who may read it. Tell a medical lead.</source>
        <translation>Ein Schlüssel dieser Akte wurde nicht für die erstellt, die sie lesen dürfen. Melden Sie es einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>The medical content of this dossier is restricted, and nobody is left who may open it. A lead of the medical group can name colleagues again.</source>
        <translation>Der medizinische Inhalt dieser Akte ist beschränkt, und niemand ist übrig, der ihn öffnen darf. Eine Leitung der medizinischen Gruppe kann wieder Kollegen benennen.</translation>
    </message>
    <message>
        <source>The medical content of this dossier is restricted to colleagues whom a lead of the medical group named. You are not one of them.</source>
        <translation>Der medizinische Inhalt dieser Akte ist auf Kollegen beschränkt, die eine Leitung der medizinischen Gruppe benannt hat. Sie gehören nicht dazu.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalLogClient</name>
    <message>
        <source>The medical group&apos;s log in the vault is damaged. Tell your administrator.</source>
        <translation>Das Protokoll der medizinischen Gruppe im Tresor ist beschädigt. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server shows another history of the medical group than this computer has seen. Nothing was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>Der Server zeigt eine andere Geschichte der medizinischen Gruppe, als dieser Computer gesehen hat. Nichts wurde übernommen. Melden Sie es Ihrem Administrator und einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>The server shows a shorter history of the medical group than this computer has seen. Nothing was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>Der Server zeigt eine kürzere Geschichte der medizinischen Gruppe, als dieser Computer gesehen hat. Nichts wurde übernommen. Melden Sie es Ihrem Administrator und einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>The server shows another history of the medical group than this computer has seen, or a forged one. Nothing was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>Der Server zeigt eine andere Geschichte der medizinischen Gruppe, als dieser Computer gesehen hat, oder eine gefälschte. Nichts wurde übernommen. Melden Sie es Ihrem Administrator und einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>The server shows another practice&apos;s medical group. Nothing was taken over. Tell your administrator.</source>
        <translation>Der Server zeigt die medizinische Gruppe eines anderen Dienstes. Nichts wurde übernommen. Melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalNews</name>
    <message>
        <source>%1 started the medical group.</source>
        <translation>%1 hat die medizinische Gruppe begonnen.</translation>
    </message>
    <message>
        <source>%1 approved %2 for medical data.</source>
        <translation>%1 hat %2 für medizinische Daten zugelassen.</translation>
    </message>
    <message>
        <source>%1 opened the medical group of %2.</source>
        <translation>%1 hat die medizinische Gruppe von %2 eröffnet.</translation>
    </message>
    <message>
        <source>%1 added %2 to the medical group of %3.</source>
        <translation>%1 hat %2 in die medizinische Gruppe von %3 aufgenommen.</translation>
    </message>
    <message>
        <source>%1 made %2 a lead of the medical group.</source>
        <translation>%1 hat %2 zur Leitung der medizinischen Gruppe gemacht.</translation>
    </message>
    <message>
        <source>%1 renewed the medical key of %2.</source>
        <translation>%1 hat den medizinischen Schlüssel von %2 erneuert.</translation>
    </message>
    <message>
        <source>%1 took %2 out of all medical groups.</source>
        <translation>%1 hat %2 aus allen medizinischen Gruppen entfernt.</translation>
    </message>
    <message>
        <source>%1 took %2 out of the medical group of %3.</source>
        <translation>%1 hat %2 aus der medizinischen Gruppe von %3 entfernt.</translation>
    </message>
    <message>
        <source>%1 ended that %2 is a lead of the medical group.</source>
        <translation>%1 hat beendet, dass %2 Leitung der medizinischen Gruppe ist.</translation>
    </message>
    <message>
        <source>%1 made a new recovery kit. The old shares open nothing that is written from now on.</source>
        <translation>%1 hat ein neues Wiederherstellungsset erstellt. Die alten Anteile öffnen nichts von dem, was ab jetzt geschrieben wird.</translation>
    </message>
    <message>
        <source>The recovery shares were used: %1 is a lead of the medical group now. Was this not agreed? Tell your administrator at once.</source>
        <translation>Die Wiederherstellungsanteile wurden verwendet: %1 ist jetzt Leitung der medizinischen Gruppe. War das nicht vereinbart? Melden Sie es sofort Ihrem Administrator.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>jemand, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>another employer</source>
        <translation>ein anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>%1 opened the medical content of %2 at %3 to the whole medical group again.</source>
        <translation>%1 hat den medizinischen Inhalt von %2 bei %3 wieder für die ganze medizinische Gruppe geöffnet.</translation>
    </message>
    <message>
        <source>%1 restricted the medical content of %2 at %3 to %4.</source>
        <translation>%1 hat den medizinischen Inhalt von %2 bei %3 auf %4 beschränkt.</translation>
    </message>
    <message>
        <source>dossier %1</source>
        <translation>Akte %1</translation>
    </message>
    <message>
        <source>a dossier unknown here</source>
        <translation>eine hier unbekannte Akte</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalTextWarning</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems medical or private: %1. The employer reads it, and may learn which work is possible, how long it may take and what has to be adapted; not the nature or cause of an illness (Dutch DPA, The sick employee, 2016).</source>
        <translation>Das wirkt medizinisch oder privat: %1. Der Arbeitgeber liest es und darf erfahren, welche Arbeit möglich ist, wie lange es dauern kann und was angepasst werden muss; nicht Art oder Ursache einer Krankheit (AP, De zieke werknemer, 2016).</translation>
    </message>
    <message>
        <source>This seems medical or private: %1. The employer may not record the nature or cause of an illness (Dutch DPA, The sick employee, 2016). You may write how long it is expected to take, which work has to be taken over, and what the company doctor advises.</source>
        <translation>Das scheint medizinisch oder privat: %1. Der Arbeitgeber darf Art oder Ursache einer Krankheit nicht erfassen (niederländische Datenschutzbehörde, De zieke werknemer, 2016). Schreiben dürfen Sie, wie lange es voraussichtlich dauert, welche Arbeit zu übernehmen ist und was der Betriebsarzt rät.</translation>
    </message>
</context>
<context>
    <name>kluis::app::NetworkFailure</name>
    <message>
        <source>The server&apos;s certificate is not trusted on this computer. Nothing was sent. Ask your administrator for the certificate of the practice&apos;s server and give it to the program.</source>
        <translation>Dem Zertifikat des Servers wird auf diesem Computer nicht vertraut. Es wurde nichts gesendet. Bitten Sie Ihren Administrator um das Zertifikat des Servers und geben Sie es dem Programm.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong. Nothing was sent. Check the clock, else tell your administrator.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch. Es wurde nichts gesendet. Prüfen Sie die Uhr; sonst melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, so this computer&apos;s clock is probably slow. Nothing was sent. Set the clock right.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig; wahrscheinlich geht die Uhr dieses Computers nach. Es wurde nichts gesendet. Stellen Sie die Uhr richtig.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name than the one you gave. Nothing was sent. Check the server&apos;s address.</source>
        <translation>Das Zertifikat des Servers gehört zu einem anderen Namen als dem, den Sie angegeben haben. Es wurde nichts gesendet. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Nothing was sent. Tell your administrator.</source>
        <translation>Das Zertifikat des Servers wurde nicht akzeptiert. Es wurde nichts gesendet. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server does not answer: nothing runs at this address. Check the address, or try later.</source>
        <translation>Der Server antwortet nicht: Unter dieser Adresse läuft nichts. Prüfen Sie die Adresse, oder versuchen Sie es später.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your connection.</source>
        <translation>Es gibt keinen Server mit diesem Namen. Prüfen Sie die Adresse und Ihre Verbindung.</translation>
    </message>
    <message>
        <source>No safe connection could be agreed on: the other side does not speak TLS 1.3. Check the server&apos;s address.</source>
        <translation>Es konnte keine sichere Verbindung vereinbart werden: Die Gegenseite spricht kein TLS 1.3. Prüfen Sie die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server ended the connection. Try again.</source>
        <translation>Der Server hat die Verbindung beendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection and try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server does not answer in time. Check your connection and try again.</source>
        <translation>Der Server antwortet nicht rechtzeitig. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server showed another key than before, as when somebody stands in between. The connection was ended. Try from another network, and tell your administrator.</source>
        <translation>Der Server zeigte einen anderen Schlüssel als zuvor, wie wenn jemand dazwischensteht. Die Verbindung wurde beendet. Versuchen Sie es aus einem anderen Netz, und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Dossierkluis server; a network&apos;s sign-in page does the same. Check the address, or sign in to the network first.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein Dossierkluis-Server; die Anmeldeseite eines Netzes verhält sich ebenso. Prüfen Sie die Adresse, oder melden Sie sich zuerst am Netz an.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked, as when its key was stolen. Nothing was sent. Tell your administrator.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen, wie wenn sein Schlüssel gestohlen wurde. Es wurde nichts gesendet. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server can&apos;t show that its certificate was not revoked. Nothing was sent. Try later, else tell your administrator that the certificate&apos;s OCSP staple is missing or old.</source>
        <translation>Der Server kann nicht zeigen, dass sein Zertifikat nicht widerrufen wurde. Es wurde nichts gesendet. Versuchen Sie es später; sonst melden Sie Ihrem Administrator, dass die OCSP-Antwort zum Zertifikat fehlt oder veraltet ist.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and a password, or does not accept the ones given. Give them under Settings, Network, or with &apos;kluis proxy&apos;.</source>
        <translation>Der Proxy des Netzes verlangt einen Benutzernamen und ein Passwort, oder er akzeptiert die angegebenen nicht. Geben Sie sie unter Einstellungen, Netzwerk, oder mit &apos;kluis proxy&apos; an.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not answer, or does not let the program through to the server. Check its name and port under Settings, Network, or tell your administrator.</source>
        <translation>Der Proxy des Netzes antwortet nicht, oder er lässt das Programm nicht zum Server durch. Prüfen Sie seinen Namen und Port unter Einstellungen, Netzwerk, oder melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server showed a key that is none of those your organisation named, as when somebody stands in between. Nothing was sent. Try from another network, and tell your administrator.</source>
        <translation>Der Server hat einen Schlüssel gezeigt, der keiner der von Ihrer Organisation genannten ist, wie wenn jemand dazwischen steht. Es wurde nichts gesendet. Versuchen Sie es aus einem anderen Netz und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s certificate was revoked can&apos;t be told, so nothing was sent.</source>
        <translation>Ob das Zertifikat des Servers widerrufen wurde, lässt sich nicht sagen; deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s policy RevokedFile is missing, can&apos;t be read or holds no list: your administrator must lay it down.</source>
        <translation>Die Datei der Richtlinie RevokedFile Ihrer Organisation fehlt, ist nicht lesbar oder enthält keine Liste: Ihr Administrator muss sie bereitstellen.</translation>
    </message>
    <message>
        <source>A list in the file of your organisation&apos;s policy RevokedFile is not in force now: your administrator must lay down a newer one.</source>
        <translation>Eine Liste in der Datei der Richtlinie RevokedFile Ihrer Organisation ist jetzt nicht gültig: Ihr Administrator muss eine neuere bereitstellen.</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s policy RevokedFile has no good list of an authority above that certificate: your administrator must lay it there.</source>
        <translation>Die Datei der Richtlinie RevokedFile Ihrer Organisation enthält keine gültige Liste einer Zertifizierungsstelle über diesem Zertifikat: Ihr Administrator muss sie hinzufügen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a Windows login (NTLM), which the program does not give by name and password. Ask your IT department to let the program through, or to offer Basic or Digest alone.</source>
        <translation>Der Proxy des Netzwerks verlangt eine Windows-Anmeldung (NTLM), die das Programm nicht mit Name und Passwort vornimmt. Bitten Sie Ihre IT-Abteilung, das Programm durchzulassen oder nur Basic oder Digest anzubieten.</translation>
    </message>
</context>
<context>
    <name>kluis::app::NetworkSettings</name>
    <message>
        <source>The proxy needs a name, such as proxy.example.nl, and a port, such as 3128.</source>
        <translation>Der Proxy braucht einen Namen, z. B. proxy.example.nl, und einen Port, z. B. 3128.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Prüfen Sie seine Rechte und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>kluis::app::OfficeDesk</name>
    <message>
        <source>Say what happened.</source>
        <translation>Geben Sie an, was geschehen ist.</translation>
    </message>
    <message>
        <source>This is too long; say in a few sentences what happened.</source>
        <translation>Das ist zu lang; beschreiben Sie in wenigen Sätzen, was geschehen ist.</translation>
    </message>
    <message>
        <source>The time at which it was noticed lies in the future.</source>
        <translation>Der Zeitpunkt, zu dem es bemerkt wurde, liegt in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>kluis::app::OfflineCodeStore</name>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Prüfen Sie seine Rechte und den freien Speicherplatz.</translation>
    </message>
    <message>
        <source>Codes can&apos;t be checked on this computer without the server now. Log in.</source>
        <translation>Codes können auf diesem Computer jetzt nicht ohne den Server geprüft werden. Melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::OpenVault</name>
    <message>
        <source>The last login was not finished. Log in again.</source>
        <translation>Die letzte Anmeldung wurde nicht abgeschlossen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The lease in the vault is another device&apos;s. Log in again.</source>
        <translation>Die Offline-Berechtigung im Tresor gehört einem anderen Gerät. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your role has changed. Log in again.</source>
        <translation>Ihre Rolle hat sich geändert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The vault on this computer is damaged: the file vault.db does not open. Nothing was deleted. Log in with the repair: the file is set aside, your changes that were not sent are saved as far as they can be read, and the rest is fetched from the server again.</source>
        <translation>Der Tresor auf diesem Computer ist beschädigt: Die Datei vault.db lässt sich nicht öffnen. Es wurde nichts gelöscht. Melden Sie sich mit der Reparatur an: Die Datei wird beiseitegelegt, Ihre nicht gesendeten Änderungen werden gerettet, soweit sie lesbar sind, und der Rest wird erneut vom Server abgerufen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Output</name>
    <message>
        <source>week %1, %2 %</source>
        <translation>Woche %1, %2 %</translation>
    </message>
    <message>
        <source>  (waiting)</source>
        <translation>  (wartet)</translation>
    </message>
    <message>
        <source>  (refused)</source>
        <translation>  (abgelehnt)</translation>
    </message>
    <message>
        <source>in the medical part</source>
        <translation>im medizinischen Teil</translation>
    </message>
    <message>
        <source>  (of an earlier absence)</source>
        <translation>  (aus einer früheren Fehlzeit)</translation>
    </message>
</context>
<context>
    <name>kluis::app::OwnFile</name>
    <message>
        <source>The file can&apos;t be read. Check its path and rights.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Prüfen Sie die Rechte des Ordners und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PageApplier</name>
    <message>
        <source>The server shows another history than before. Nothing of it was taken over. Tell your administrator.</source>
        <translation>Der Server zeigt eine andere Geschichte als zuvor. Nichts davon wurde übernommen. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer has seen another history of the medical group than the server shows here. Nothing of it was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>Der Computer eines Kollegen hat eine andere Geschichte der medizinischen Gruppe gesehen, als der Server hier zeigt. Nichts davon wurde übernommen. Melden Sie es Ihrem Administrator und einer Leitung der medizinischen Gruppe.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PaperBook</name>
    <message>
        <source>It can&apos;t be written down here that the paper is there. Check the data folder&apos;s rights and its free space.</source>
        <translation>Es lässt sich hier nicht festhalten, dass das Papier da ist. Prüfen Sie die Rechte und den freien Platz des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PasswordRenewal</name>
    <message>
        <source>The new password is the old one. Nothing was changed.</source>
        <translation>Das neue Passwort ist das alte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer does not have your keys. Log in with your account key first, or change the password on the computer that has them.</source>
        <translation>Dieser Computer hat Ihre Schlüssel nicht. Melden Sie sich zuerst mit Ihrem Kontoschlüssel an, oder ändern Sie das Passwort auf dem Computer, der sie hat.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the two passwords is yours now: log in with the new one, and with the old one if that is not accepted.</source>
        <translation>Die Verbindung brach ab, bevor der Server antwortete. Eines der beiden Passwörter gilt jetzt: Melden Sie sich mit dem neuen an, und mit dem alten, falls das nicht akzeptiert wird.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PasswordRules</name>
    <message numerus="yes">
        <source>The password is too short: take at least %n character(s), for instance four words that have nothing to do with each other.</source>
        <translation>
            <numerusform>Das Passwort ist zu kurz: Verwenden Sie mindestens %n Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.</numerusform>
            <numerusform>Das Passwort ist zu kurz: Verwenden Sie mindestens %n Zeichen, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Das Passwort ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Das Passwort ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password holds a character that can&apos;t be used.</source>
        <translation>Das Passwort enthält ein Zeichen, das nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The password is too easy to guess: it consists of common words, names, dates or patterns. Take four words that have nothing to do with each other.</source>
        <translation>Das Passwort ist zu leicht zu erraten: Es besteht aus gängigen Wörtern, Namen, Daten oder Mustern. Verwenden Sie vier Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Planning</name>
    <message>
        <source>There is no company doctor of that name here. Give the doctor&apos;s user name, after a sync.</source>
        <translation>Hier gibt es keinen Betriebsarzt mit diesem Namen. Geben Sie nach einer Synchronisierung den Benutzernamen des Arztes an.</translation>
    </message>
    <message>
        <source>Say with which doctor: the dossier names none that is known here.</source>
        <translation>Geben Sie an, bei welchem Arzt: Die Akte nennt keinen, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>Several appointments begin like this. Give more of the id.</source>
        <translation>Mehrere Termine beginnen so. Geben Sie mehr von der ID an.</translation>
    </message>
    <message>
        <source>There is no such appointment in this dossier.</source>
        <translation>In dieser Akte gibt es keinen solchen Termin.</translation>
    </message>
    <message>
        <source>Your role does not plan appointments.</source>
        <translation>Ihre Rolle vergibt keine Termine.</translation>
    </message>
    <message>
        <source>%1 does not work for the employer of this dossier. Choose another doctor.</source>
        <translation>%1 arbeitet nicht für den Arbeitgeber dieser Akte. Wählen Sie einen anderen Arzt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PlanningCommands</name>
    <message>
        <source>The clock is put forward over that time: there is none.</source>
        <translation>Die Uhr wird über diese Zeit hinweg vorgestellt: Diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>--minutes takes a whole number.</source>
        <translation>--minutes erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>When it begins: &quot;2026-03-02 09:20&quot;, on the wall clock of the Netherlands.</source>
        <translation>Wann er beginnt: &quot;2026-03-02 09:20&quot;, nach der Uhr in den Niederlanden.</translation>
    </message>
    <message>
        <source>How long (default: the slot&apos;s length, else 20).</source>
        <translation>Wie lange (Standard: die Länge des Zeitfensters, sonst 20).</translation>
    </message>
    <message>
        <source>User name of the doctor (default: the dossier&apos;s).</source>
        <translation>Benutzername des Arztes (Standard: der der Akte).</translation>
    </message>
    <message>
        <source>visit, phone, video or workplace (default: as the hours say).</source>
        <translation>visit, phone, video oder workplace (Standard: wie die Sprechstunde angibt).</translation>
    </message>
    <message>
        <source>first, follow-up or three-way.</source>
        <translation>first, follow-up oder three-way.</translation>
    </message>
    <message>
        <source>Where, or which number (default: as the hours say).</source>
        <translation>Wo, oder unter welcher Nummer (Standard: wie die Sprechstunde angibt).</translation>
    </message>
    <message>
        <source>Appointments of the coming week, or of one dossier; those the server refused first.</source>
        <translation>Termine der kommenden Woche oder einer Akte; zuerst die, die der Server abgelehnt hat.</translation>
    </message>
    <message>
        <source>The first day (default: today).</source>
        <translation>Der erste Tag (Standard: heute).</translation>
    </message>
    <message>
        <source>The last day (default: six days later).</source>
        <translation>Der letzte Tag (Standard: sechs Tage später).</translation>
    </message>
    <message>
        <source>Only those with this doctor.</source>
        <translation>Nur die bei diesem Arzt.</translation>
    </message>
    <message>
        <source>Cancelled ones too.</source>
        <translation>Auch abgesagte.</translation>
    </message>
    <message>
        <source>Plan an appointment.</source>
        <translation>Einen Termin vergeben.</translation>
    </message>
    <message>
        <source>Move an appointment, or choose another time for one the server refused.</source>
        <translation>Einen Termin verlegen, oder für einen vom Server abgelehnten eine andere Zeit wählen.</translation>
    </message>
    <message>
        <source>Cancel an appointment; its time is free again.</source>
        <translation>Einen Termin absagen; seine Zeit wird wieder frei.</translation>
    </message>
    <message>
        <source>Say that an appointment was kept.</source>
        <translation>Melden, dass ein Termin wahrgenommen wurde.</translation>
    </message>
    <message>
        <source>Say that the employee did not come.</source>
        <translation>Melden, dass der Arbeitnehmer nicht erschienen ist.</translation>
    </message>
    <message>
        <source>The consultation hours of a doctor (default: your own).</source>
        <translation>Die Sprechstunden eines Arztes (Standard: Ihre eigenen).</translation>
    </message>
    <message>
        <source>Set the consultation hours of a doctor from a file of lines like &quot;mon 09:00-12:00/20 visit Utrecht&quot; or &quot;2026-12-25 closed&quot;.</source>
        <translation>Die Sprechstunden eines Arztes aus einer Datei festlegen, mit Zeilen wie &quot;Mo 09:00-12:00/20 Sprechstunde Utrecht&quot; oder &quot;2026-12-25 geschlossen&quot;.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PolicyFolder</name>
    <message>
        <source>Others than the administrator can write it, so nothing in it counts. Let it belong to root, and take the right to write from everybody else.</source>
        <translation>Andere als der Administrator können darin schreiben, daher gilt nichts darin. Machen Sie root zum Eigentümer, und entziehen Sie allen anderen das Schreibrecht.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. A policy file is readable by everybody, and small.</source>
        <translation>Sie kann nicht gelesen werden. Eine Richtliniendatei ist für alle lesbar und klein.</translation>
    </message>
    <message>
        <source>It is not in the form of a policy file: a name, an equals sign and a value on each line.</source>
        <translation>Sie hat nicht die Form einer Richtliniendatei: ein Name, ein Gleichheitszeichen und ein Wert in jeder Zeile.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so nothing in it counts. Let everybody read and enter it and the folders above it.</source>
        <translation>Er kann nicht gelesen werden, daher gilt nichts darin. Geben Sie allen das Recht, ihn und die Ordner darüber zu lesen und zu betreten.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PolicySpec</name>
    <message>
        <source>It takes %1.</source>
        <translation>Erlaubt ist %1.</translation>
    </message>
    <message>
        <source>0 (off) or 1 (on)</source>
        <translation>0 (aus) oder 1 (ein)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of these words: %1</source>
        <translation>eines dieser Wörter: %1</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>a name or address without a port</source>
        <translation>ein Name oder eine Adresse ohne Port</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>der vollständige Pfad einer Datei</translation>
    </message>
    <message>
        <source>one to ten SHA-256 digests of keys in Base64, with spaces between</source>
        <translation>ein bis zehn SHA-256-Werte von Schlüsseln in Base64, mit Leerzeichen dazwischen</translation>
    </message>
</context>
<context>
    <name>kluis::app::Prelogin</name>
    <message>
        <source>The server gave other key parameters than before, so nothing was sent. Check the user name, and tell your administrator.</source>
        <translation>Der Server lieferte andere Schlüsselparameter als zuvor; es wurde nichts gesendet. Prüfen Sie den Benutzernamen, und melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Profile</name>
    <message>
        <source>There is no account in this data folder yet. Enrol or log in first.</source>
        <translation>In diesem Datenordner gibt es noch kein Konto. Registrieren Sie sich oder melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Das Profil kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>The file profile.json is damaged. Nothing was deleted; restore the file, or log in with another data folder.</source>
        <translation>Die Datei profile.json ist beschädigt. Es wurde nichts gelöscht; stellen Sie die Datei wieder her, oder melden Sie sich mit einem anderen Datenordner an.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written. Check the free space and the rights of the data folder.</source>
        <translation>Das Profil kann nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>This data folder was made by another version of the program. Use the newest version.</source>
        <translation>Dieser Datenordner wurde von einer anderen Version des Programms angelegt. Verwenden Sie die neueste Version.</translation>
    </message>
    <message>
        <source>This profile belongs to the environment %1, and the server says that it is %2. Nothing was sent. Use a profile of its own for each environment (--profile), and tell your administrator.</source>
        <translation>Dieses Profil gehört zur Umgebung %1, und der Server bezeichnet sich als %2. Es wurde nichts gesendet. Verwenden Sie für jede Umgebung ein eigenes Profil (--profile), und melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProfileContext</name>
    <message>
        <source>Your organisation has fixed the server: %1. Leave the address out.</source>
        <translation>Ihre Organisation hat den Server festgelegt: %1. Lassen Sie die Adresse weg.</translation>
    </message>
    <message>
        <source>Your organisation has fixed which roots are trusted: %1. Leave the file out.</source>
        <translation>Ihre Organisation hat festgelegt, welchen Stammzertifikaten vertraut wird: %1. Lassen Sie die Datei weg.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProfileLock</name>
    <message>
        <source>The data folder can&apos;t be made. Check the path and its rights.</source>
        <translation>Der Datenordner kann nicht angelegt werden. Prüfen Sie Pfad und Rechte.</translation>
    </message>
    <message>
        <source>The data folder&apos;s rights can&apos;t be set to yours alone.</source>
        <translation>Die Rechte des Datenordners lassen sich nicht auf Sie allein beschränken.</translation>
    </message>
    <message>
        <source>The program is already running with this data folder. Close it there, or choose another data folder.</source>
        <translation>Das Programm läuft bereits mit diesem Datenordner. Schließen Sie es dort, oder wählen Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Prüfen Sie seine Rechte und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProfileWipe</name>
    <message>
        <source>A file of the profile can&apos;t be removed. Check the rights of the data folder and remove the folder by hand.</source>
        <translation>Eine Datei des Profils kann nicht entfernt werden. Prüfen Sie die Rechte des Datenordners und entfernen Sie den Ordner von Hand.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Program</name>
    <message>
        <source>To repair it: kluis login --repair.</source>
        <translation>Zum Reparieren: kluis login --repair.</translation>
    </message>
    <message>
        <source>the dossier vault on the command line</source>
        <translation>der Aktentresor auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Secrets come from a prompt, from --secrets-fd, or from KLUIS_PASSWORD, KLUIS_TOTP and KLUIS_ACCOUNT_KEY; never from an argument.</source>
        <translation>Geheimnisse kommen aus einer Abfrage, von --secrets-fd, oder aus KLUIS_PASSWORD, KLUIS_TOTP und KLUIS_ACCOUNT_KEY; nie aus einem Argument.</translation>
    </message>
    <message>
        <source>The client&apos;s data folder (default: the platform&apos;s).</source>
        <translation>Der Datenordner des Programms (Standard: der des Systems).</translation>
    </message>
    <message>
        <source>Address of the server, for example https://dossiers.example:8443.</source>
        <translation>Adresse des Servers, zum Beispiel https://dossiers.example:8443.</translation>
    </message>
    <message>
        <source>A PEM file with the private root that signed the server&apos;s certificate.</source>
        <translation>Eine PEM-Datei mit dem eigenen Stammzertifikat, das das Zertifikat des Servers unterschrieben hat.</translation>
    </message>
    <message>
        <source>User name.</source>
        <translation>Benutzername.</translation>
    </message>
    <message>
        <source>Read lines from this descriptor: password=, new-password=, totp=, recovery-code=, account-key=, recovery-key=, proxy-password=.</source>
        <translation>Zeilen von diesem Deskriptor lesen: password=, new-password=, totp=, recovery-code=, account-key=, recovery-key=, proxy-password=.</translation>
    </message>
    <message>
        <source>The cryptographic library can&apos;t be started.</source>
        <translation>Die kryptografische Bibliothek kann nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProxyPassword</name>
    <message>
        <source>The keychain of this computer can&apos;t be used. Unlock it, or sign in to the desktop again.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden. Entsperren Sie ihn, oder melden Sie sich neu am Desktop an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PullRefusal</name>
    <message>
        <source>The server&apos;s answer does not fit or is not signed by who it says. Nothing of it was taken over. Tell your administrator.</source>
        <translation>Die Antwort des Servers passt nicht oder ist nicht von dem unterschrieben, den sie nennt. Nichts davon wurde übernommen. Melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Pusher</name>
    <message>
        <source>The server&apos;s answer does not fit what was sent. Your changes are kept; tell your administrator.</source>
        <translation>Die Antwort des Servers passt nicht zu dem, was gesendet wurde. Ihre Änderungen sind erhalten; melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::app::RecoveryKit</name>
    <message>
        <source>There is a file with the kit&apos;s name already. Choose another name, so that no older kit is lost.</source>
        <translation>Es gibt bereits eine Datei mit dem Namen des Sets. Wählen Sie einen anderen Namen, damit kein älteres Set verloren geht.</translation>
    </message>
    <message>
        <source>The kit can&apos;t be written there. Choose another folder.</source>
        <translation>Das Set kann dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The kit can&apos;t be written there: the disk may be full.</source>
        <translation>Das Set kann dort nicht geschrieben werden: Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>Recovery kit, sheet 1 of 4</source>
        <translation>Wiederherstellungsset, Blatt 1 von 4</translation>
    </message>
    <message>
        <source>Personal recovery kit</source>
        <translation>Persönliches Wiederherstellungsset</translation>
    </message>
    <message>
        <source>Of: %1 (%2)</source>
        <translation>Von: %1 (%2)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Keep this sheet where nobody else comes, apart from the computer. Nobody can make it again: not the administrator, not the server. Delete the file once it is printed.</source>
        <translation>Bewahren Sie dieses Blatt dort auf, wo sonst niemand hinkommt, getrennt vom Computer. Niemand kann es noch einmal erstellen: der Administrator nicht, der Server nicht. Löschen Sie die Datei, sobald sie gedruckt ist.</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Kontoschlüssel</translation>
    </message>
    <message>
        <source>Is asked for when you log in on another computer.</source>
        <translation>Wird abgefragt, wenn Sie sich auf einem anderen Computer anmelden.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Gives your keys back when the password is forgotten.</source>
        <translation>Gibt Ihnen Ihre Schlüssel zurück, wenn das Passwort vergessen ist.</translation>
    </message>
    <message>
        <source>Check group</source>
        <translation>Prüfgruppe</translation>
    </message>
    <message>
        <source>Type these five characters back into the program: they prove that the kit was printed. Before that, nothing medical can be written.</source>
        <translation>Geben Sie diese fünf Zeichen im Programm ein: Sie beweisen, dass das Set gedruckt wurde. Vorher kann nichts Medizinisches geschrieben werden.</translation>
    </message>
    <message>
        <source>Recovery share %1 of 3</source>
        <translation>Wiederherstellungsanteil %1 von 3</translation>
    </message>
    <message>
        <source>Two of the three shares together open this practice&apos;s medical data again when none of its doctors can any more. One share alone opens nothing.</source>
        <translation>Zwei der drei Anteile zusammen öffnen die medizinischen Daten dieses Dienstes wieder, wenn keiner seiner Ärzte es mehr kann. Ein Anteil allein öffnet nichts.</translation>
    </message>
    <message>
        <source>Give each share to another holder: two doctors, and a sealed envelope with the data protection officer or a notary. Never keep two in one place.</source>
        <translation>Geben Sie jeden Anteil einem anderen Verwahrer: zwei Ärzten, und in einem versiegelten Umschlag dem Datenschutzbeauftragten oder einem Notar. Bewahren Sie nie zwei an einem Ort auf.</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Holder:</source>
        <translation>Verwahrer:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
</context>
<context>
    <name>kluis::app::RemoteWipe</name>
    <message>
        <source>The server brought an order to wipe this computer that does not hold: it is old, or nobody known here signed it for this computer. It was not obeyed. Tell your administrator.</source>
        <translation>Der Server brachte eine Anordnung, diesen Computer zu löschen, die nicht gilt: Sie ist alt, oder niemand, der hier bekannt ist, hat sie für diesen Computer unterschrieben. Sie wurde nicht befolgt. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The order to wipe can&apos;t be read.</source>
        <translation>Der Löschbefehl kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::RepairReport</name>
    <message numerus="yes">
        <source>%n change(s) that were not sent yet are saved and go to the server now.</source>
        <translation>
            <numerusform>%n noch nicht gesendete Änderung ist gerettet und geht jetzt an den Server.</numerusform>
            <numerusform>%n noch nicht gesendete Änderungen sind gerettet und gehen jetzt an den Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: look through your last work, a change that was not sent may be missing.</source>
        <translation>Nicht alles war lesbar: Sehen Sie Ihre letzte Arbeit durch; es kann eine nicht gesendete Änderung fehlen.</translation>
    </message>
    <message>
        <source>The damaged vault was set aside, and a new one is being filled from the server.</source>
        <translation>Der beschädigte Tresor wurde beiseitegelegt, und ein neuer wird vom Server gefüllt.</translation>
    </message>
    <message>
        <source>The old file is kept in %1 until you log out or wipe this computer.</source>
        <translation>Die alte Datei bleibt in %1, bis Sie sich abmelden oder diesen Computer löschen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ReportCommands</name>
    <message>
        <source>--by takes employer, department, age or month.</source>
        <translation>--by erwartet employer, department, age oder month.</translation>
    </message>
    <message>
        <source>--classes takes usual or vernet.</source>
        <translation>--classes erwartet usual oder vernet.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Absence percentage, frequency and duration; groups of fewer than five people are not shown.</source>
        <translation>Fehlzeitenquote, Häufigkeit und Dauer; Gruppen mit weniger als fünf Personen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Short name of the employer; all of yours where it is not given.</source>
        <translation>Kurzname des Arbeitgebers; ohne Angabe alle Ihre Arbeitgeber.</translation>
    </message>
    <message>
        <source>First day of the period; a year before the last where it is not given.</source>
        <translation>Erster Tag des Zeitraums; ohne Angabe ein Jahr vor dem letzten.</translation>
    </message>
    <message>
        <source>Last day of the period; today where it is not given.</source>
        <translation>Letzter Tag des Zeitraums; ohne Angabe heute.</translation>
    </message>
    <message>
        <source>employer, department, age or month.</source>
        <translation>employer, department, age oder month.</translation>
    </message>
    <message>
        <source>Classes of duration: usual or vernet.</source>
        <translation>Dauerklassen: usual oder vernet.</translation>
    </message>
    <message>
        <source>As separated values.</source>
        <translation>Als CSV.</translation>
    </message>
    <message>
        <source>Twelve months up to and including %1</source>
        <translation>Zwölf Monate bis einschließlich %1</translation>
    </message>
</context>
<context>
    <name>kluis::app::RequestCommands</name>
    <message>
        <source>Written. Give it to the employee alone, after checking who it is.</source>
        <translation>Geschrieben. Geben Sie es nur dem Arbeitnehmer, nachdem Sie dessen Identität geprüft haben.</translation>
    </message>
    <message>
        <source>Write the copy that the employee may ask for: HR the employer&apos;s part, the doctor the medical file.</source>
        <translation>Die Kopie schreiben, um die der Arbeitnehmer bitten darf: die Personalabteilung den Arbeitgeberteil, der Arzt die medizinische Akte.</translation>
    </message>
    <message>
        <source>A new folder.</source>
        <translation>Ein neuer Ordner.</translation>
    </message>
    <message>
        <source>The day it came (default: today).</source>
        <translation>Der Tag des Eingangs (Standard: heute).</translation>
    </message>
    <message>
        <source>How long the law gives: 1, or up to 3 for destroying a medical file.</source>
        <translation>Wie viele Monate das Gesetz gibt: 1, oder bis zu 3 für die Vernichtung einer medizinischen Akte.</translation>
    </message>
    <message>
        <source>What the employee asked, and when it was answered.</source>
        <translation>Worum der Arbeitnehmer gebeten hat und wann geantwortet wurde.</translation>
    </message>
    <message>
        <source>Say that a request was answered.</source>
        <translation>Melden, dass eine Anfrage beantwortet wurde.</translation>
    </message>
    <message>
        <source>The day of the answer (default: today).</source>
        <translation>Der Tag der Antwort (Standard: heute).</translation>
    </message>
    <message>
        <source>Remark: </source>
        <translation>Bemerkung: </translation>
    </message>
    <message>
        <source>A remark, without medical data; - reads it from standard input.</source>
        <translation>Eine Bemerkung, ohne medizinische Daten; - liest sie von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Say it, or give it by standard input with -.</source>
        <translation>Geben Sie es an, oder mit - über die Standardeingabe.</translation>
    </message>
    <message>
        <source>Tell: %1 was released to %2 on %3.</source>
        <translation>Mitteilen: %1 wurde am %3 freigegeben an: %2.</translation>
    </message>
    <message>
        <source>Look: %1 of %2 may say it, and may have been sent.</source>
        <translation>Prüfen: %1 vom %2 kann es nennen und kann verschickt worden sein.</translation>
    </message>
    <message>
        <source>It goes with the next synchronisation. Exports and hand-overs stand in the access log: the privacy officer has its extract.</source>
        <translation>Es geht mit der nächsten Synchronisierung. Exporte und Übergaben stehen im Zugriffsprotokoll: den Auszug hat der Datenschutzbeauftragte.</translation>
    </message>
    <message>
        <source>Correct value: </source>
        <translation>Richtiger Wert: </translation>
    </message>
    <message>
        <source>Statement of the employee: </source>
        <translation>Erklärung des Arbeitnehmers: </translation>
    </message>
    <message>
        <source>Which values of the dossier a request can be carried out on, and what they are called.</source>
        <translation>An welchen Werten der Akte eine Anfrage ausgeführt werden kann, und wie sie heißen.</translation>
    </message>
    <message>
        <source>Correct a value at the employee&apos;s request; its history keeps the old one.</source>
        <translation>Einen Wert auf Wunsch des Arbeitnehmers berichtigen; der Verlauf behält den alten.</translation>
    </message>
    <message>
        <source>Where you do not agree: attach the employee&apos;s own statement to a value.</source>
        <translation>Wenn Sie nicht zustimmen: die eigene Erklärung des Arbeitnehmers einem Wert beifügen.</translation>
    </message>
    <message>
        <source>Remove values at the employee&apos;s request, for good and with their history.</source>
        <translation>Werte auf Wunsch des Arbeitnehmers entfernen, endgültig und mit ihrem Verlauf.</translation>
    </message>
    <message>
        <source>The kind is access, correction, deletion, statement, medical, found or medical-found.</source>
        <translation>Die Art ist access, correction, deletion, statement, medical, found oder medical-found.</translation>
    </message>
    <message>
        <source>Register what the employee asks: access, correction, deletion, statement, or medical. found or medical-found: nobody asked, and it should never have been recorded.</source>
        <translation>Erfassen, worum der Arbeitnehmer bittet: access, correction, deletion, statement oder medical. found oder medical-found: niemand bat darum, und es hätte nie erfasst werden dürfen.</translation>
    </message>
    <message>
        <source>They should never have been recorded: no term keeps them, and nobody need have asked (a request of kind found).</source>
        <translation>Sie hätten nie erfasst werden dürfen: keine Frist bewahrt sie, und niemand muss darum gebeten haben (eine Anfrage der Art found).</translation>
    </message>
</context>
<context>
    <name>kluis::app::ScannerSettings</name>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Prüfen Sie seine Rechte und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SealedCopy</name>
    <message>
        <source>Confidential document</source>
        <translation>Vertrauliches Dokument</translation>
    </message>
    <message>
        <source>This file holds a document as its attachment:</source>
        <translation>Diese Datei enthält ein Dokument als Anhang:</translation>
    </message>
    <message>
        <source>Open the list of attachments (often a paper clip) to read or save it.</source>
        <translation>Öffnen Sie die Liste der Anhänge (oft eine Büroklammer), um es zu lesen oder zu speichern.</translation>
    </message>
    <message>
        <source>A reader that shows no attachments can&apos;t open it: use another PDF reader.</source>
        <translation>Ein Leseprogramm, das keine Anhänge zeigt, kann es nicht öffnen: Verwenden Sie ein anderes PDF-Programm.</translation>
    </message>
    <message>
        <source>If you are not the person it is meant for, delete it and tell the sender.</source>
        <translation>Sind Sie nicht die Person, für die es bestimmt ist, löschen Sie es und informieren Sie den Absender.</translation>
    </message>
    <message>
        <source>The encrypted file can&apos;t be made.</source>
        <translation>Die verschlüsselte Datei kann nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SealedFileStore</name>
    <message>
        <source>This computer has no keychain, so each start needs the server: log in.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund; daher braucht jeder Start den Server: Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The file device.sealed with this device&apos;s key is missing. Restore it, or log in with another data folder.</source>
        <translation>Die Datei device.sealed mit dem Schlüssel dieses Geräts fehlt. Stellen Sie sie wieder her, oder melden Sie sich mit einem anderen Datenordner an.</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Der Schlüssel des Geräts kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be written. Check the free space and the rights of the data folder.</source>
        <translation>Der Schlüssel des Geräts kann nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>The file device.sealed can&apos;t be removed. Check the rights of the data folder.</source>
        <translation>Die Datei device.sealed kann nicht entfernt werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerDoor</name>
    <message>
        <source>This is not the server that made the enrolment code: its key is another one. Nothing was sent. Check the address and the code, and tell your administrator.</source>
        <translation>Das ist nicht der Server, der den Registrierungscode erstellt hat: Sein Schlüssel ist ein anderer. Es wurde nichts gesendet. Prüfen Sie Adresse und Code, und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In den Datenordner kann nicht geschrieben werden. Prüfen Sie seine Rechte und den freien Speicherplatz.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerIdentity</name>
    <message>
        <source>The server is newer than this program. Update this program.</source>
        <translation>Der Server ist neuer als dieses Programm. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The server is older than this program can work with. Tell your administrator.</source>
        <translation>Der Server ist zu alt für dieses Programm. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>This is not the server this account belongs to: its key is another one. Nothing was sent. Check the address, and tell your administrator.</source>
        <translation>Das ist nicht der Server, zu dem dieses Konto gehört: Sein Schlüssel ist ein anderer. Es wurde nichts gesendet. Prüfen Sie die Adresse, und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs by %n minute(s) from the server&apos;s. Set it right and try again.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers weicht um %n Minute von der des Servers ab. Stellen Sie sie richtig und versuchen Sie es erneut.</numerusform>
            <numerusform>Die Uhr dieses Computers weicht um %n Minuten von der des Servers ab. Stellen Sie sie richtig und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation asks for version %1 of this program or a newer one; this is %2. Update it, or ask your administrator. What was not sent yet stays here.</source>
        <translation>Ihre Organisation verlangt Version %1 dieses Programms oder eine neuere; dies ist %2. Aktualisieren Sie es, oder fragen Sie Ihre Verwaltung. Was noch nicht gesendet ist, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerRefusal</name>
    <message numerus="yes">
        <source>There were too many tries. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Es gab zu viele Versuche. Warten Sie %n Sekunde und versuchen Sie es erneut.</numerusform>
            <numerusform>Es gab zu viele Versuche. Warten Sie %n Sekunden und versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user name, the password or the code is not right. A code works once: wait for the next one.</source>
        <translation>Benutzername, Passwort oder Code stimmt nicht. Ein Code gilt einmal: Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again.</source>
        <translation>Die Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The server did not accept this device. Log in again.</source>
        <translation>Der Server hat dieses Gerät nicht akzeptiert. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs too much from the server&apos;s. Set it right and try again.</source>
        <translation>Die Uhr dieses Computers weicht zu stark von der des Servers ab. Stellen Sie sie richtig und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The account is shut after many failed logins. An administrator must open it again.</source>
        <translation>Das Konto ist nach vielen fehlgeschlagenen Anmeldungen geschlossen. Ein Administrator muss es wieder öffnen.</translation>
    </message>
    <message>
        <source>The enrolment code is not accepted: it is not known, was used, or has run out. Ask your administrator for a new one.</source>
        <translation>Der Registrierungscode wird nicht akzeptiert: Er ist unbekannt, wurde verwendet oder ist abgelaufen. Bitten Sie Ihren Administrator um einen neuen.</translation>
    </message>
    <message>
        <source>The server speaks another version. Update this program.</source>
        <translation>Der Server spricht eine andere Version. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>Somebody may stand between this computer and the server: the server says it showed another key. Nothing was given away. Try from another network, and tell your administrator.</source>
        <translation>Vielleicht steht jemand zwischen diesem Computer und dem Server: Der Server sagt, er habe einen anderen Schlüssel gezeigt. Es wurde nichts preisgegeben. Versuchen Sie es aus einem anderen Netz, und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server does not know this.</source>
        <translation>Der Server kennt dies nicht.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf dies nicht.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>Das ist größer, als der Server akzeptiert.</translation>
    </message>
    <message>
        <source>The server did not understand the program. Update this program.</source>
        <translation>Der Server hat das Programm nicht verstanden. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>A colleague changed the medical group at the same moment. Try again.</source>
        <translation>Jemand anderes hat die medizinische Gruppe im selben Moment geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server refused the change to the medical group.</source>
        <translation>Der Server hat die Änderung an der medizinischen Gruppe abgelehnt.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try later.</source>
        <translation>Der Server hat selbst ein Problem. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full or fails. What you changed is kept on this computer and sent later. Tell your administrator.</source>
        <translation>Der Datenträger des Servers ist voll oder fehlerhaft. Was Sie geändert haben, bleibt auf diesem Computer und wird später gesendet. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>This device may not send yet: give the account key from your kit at the next login.</source>
        <translation>Dieses Gerät darf noch nicht senden: Geben Sie bei der nächsten Anmeldung den Kontoschlüssel aus Ihrem Set ein.</translation>
    </message>
    <message>
        <source>The server did not accept who made this change.</source>
        <translation>Der Server hat nicht akzeptiert, wer diese Änderung vorgenommen hat.</translation>
    </message>
    <message>
        <source>The server did not accept this change&apos;s signature.</source>
        <translation>Der Server hat die Unterschrift dieser Änderung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server did not understand this change. Update this program.</source>
        <translation>Der Server hat diese Änderung nicht verstanden. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>The server does not know this dossier, or it is not yours to change.</source>
        <translation>Der Server kennt diese Akte nicht, oder Sie dürfen sie nicht ändern.</translation>
    </message>
    <message>
        <source>The dossier is there already.</source>
        <translation>Die Akte gibt es bereits.</translation>
    </message>
    <message>
        <source>The employer has another dossier with this personnel number.</source>
        <translation>Der Arbeitgeber hat eine andere Akte mit dieser Personalnummer.</translation>
    </message>
    <message>
        <source>Your role may not change this.</source>
        <translation>Ihre Rolle darf dies nicht ändern.</translation>
    </message>
    <message>
        <source>The server does not know this field. Update the server or this program.</source>
        <translation>Der Server kennt dieses Feld nicht. Aktualisieren Sie den Server oder dieses Programm.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>Der Server akzeptiert diesen Wert nicht.</translation>
    </message>
    <message>
        <source>The server knows less than this computer: it was put back to an earlier state. Tell your administrator.</source>
        <translation>Der Server weiß weniger als dieser Computer: Er wurde auf einen früheren Stand zurückgesetzt. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The employer has no medical group yet.</source>
        <translation>Der Arbeitgeber hat noch keine medizinische Gruppe.</translation>
    </message>
    <message>
        <source>You are not in the employer&apos;s medical group. Ask a lead to approve you.</source>
        <translation>Sie sind nicht in der medizinischen Gruppe des Arbeitgebers. Bitten Sie eine Leitung, Sie zuzulassen.</translation>
    </message>
    <message>
        <source>The medical group has a newer key. Synchronise and save again.</source>
        <translation>Die medizinische Gruppe hat einen neueren Schlüssel. Synchronisieren Sie und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server does not know the key of this text. Synchronise and save again.</source>
        <translation>Der Server kennt den Schlüssel dieses Textes nicht. Synchronisieren Sie und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Der Server hat dies abgelehnt.</translation>
    </message>
    <message>
        <source>Give the six-digit code of your authenticator too: your login was too long ago.</source>
        <translation>Geben Sie auch den sechsstelligen Code Ihrer Authenticator-App ein: Ihre Anmeldung liegt zu lange zurück.</translation>
    </message>
    <message>
        <source>This computer&apos;s access was taken away. What it holds is locked. Log in from another computer, or ask your administrator.</source>
        <translation>Diesem Computer wurde der Zugang entzogen. Sein Inhalt ist gesperrt. Melden Sie sich an einem anderen Computer an, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Log in and accept the code of conduct first.</source>
        <translation>Melden Sie sich an und nehmen Sie zuerst den Verhaltenskodex an.</translation>
    </message>
    <message>
        <source>The code of conduct was changed meanwhile. Log in again and read the new one.</source>
        <translation>Der Verhaltenskodex wurde inzwischen geändert. Melden Sie sich erneut an und lesen Sie den neuen.</translation>
    </message>
    <message>
        <source>This computer is to be wiped by order: it may only send what was not sent yet.</source>
        <translation>Dieser Computer soll auf Anordnung gelöscht werden: Er darf nur noch senden, was noch nicht gesendet ist.</translation>
    </message>
    <message>
        <source>The medical content of this dossier is restricted to colleagues whom a lead of the medical group named.</source>
        <translation>Der medizinische Inhalt dieser Akte ist auf Kollegen beschränkt, die eine Leitung der medizinischen Gruppe benannt hat.</translation>
    </message>
    <message>
        <source>Another new computer of yours waits to be approved already. Refuse it on a computer that has your medical keys, or wait ten minutes.</source>
        <translation>Ein anderer neuer Computer von Ihnen wartet bereits auf Zulassung. Lehnen Sie ihn auf einem Computer ab, der Ihre medizinischen Schlüssel hat, oder warten Sie zehn Minuten.</translation>
    </message>
    <message>
        <source>The request to approve a computer is over. Begin again on the new computer.</source>
        <translation>Die Anfrage, einen Computer zuzulassen, ist beendet. Beginnen Sie auf dem neuen Computer noch einmal.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not at the server, and not whole on this computer. Add the document once more.</source>
        <translation>Der Inhalt des Dokuments ist nicht auf dem Server und nicht vollständig auf diesem Computer. Fügen Sie das Dokument noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The server has no room for more documents. Tell your administrator; the document is kept here.</source>
        <translation>Der Server hat keinen Platz für weitere Dokumente. Melden Sie es Ihrem Administrator; das Dokument bleibt hier erhalten.</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile, and the new value can&apos;t be shown here. Yours was not taken over.</source>
        <translation>Jemand anderes hat inzwischen dasselbe geändert, und der neue Wert kann hier nicht gezeigt werden. Ihrer wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>A scanner found malware in this document. It was set aside, and nobody gets it. Check the file with your own scanner and tell your administrator.</source>
        <translation>Ein Virenscanner fand Schadsoftware in diesem Dokument. Es wurde beiseitegelegt, und niemand erhält es. Prüfen Sie die Datei mit Ihrem eigenen Virenscanner und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server can&apos;t check documents for malware now. This one is kept here and sent again later.</source>
        <translation>Der Server kann Dokumente derzeit nicht auf Schadsoftware prüfen. Dieses bleibt hier und wird später erneut gesendet.</translation>
    </message>
    <message>
        <source>Two people destroyed this part of the dossier. Your change was made before you knew.</source>
        <translation>Zwei Personen haben diesen Teil der Akte vernichtet. Ihre Änderung entstand, bevor Sie es wussten.</translation>
    </message>
    <message>
        <source>It must be kept: its retention term has not ended.</source>
        <translation>Es muss aufbewahrt werden: Die Aufbewahrungsfrist ist nicht abgelaufen.</translation>
    </message>
    <message>
        <source>It must not be destroyed: a privacy officer holds it. The reason is in the list of holds.</source>
        <translation>Es darf nicht vernichtet werden: Ein Datenschutzbeauftragter hat es gesperrt. Der Grund steht in der Liste der Sperren.</translation>
    </message>
    <message>
        <source>This destruction waits for its answer, or has one.</source>
        <translation>Diese Vernichtung wartet auf ihre Antwort, oder hat bereits eine.</translation>
    </message>
    <message>
        <source>Another appointment was made in this time before yours reached the server.</source>
        <translation>In dieser Zeit wurde ein anderer Termin vergeben, bevor Ihrer den Server erreichte.</translation>
    </message>
    <message>
        <source>Somebody else moved or ended this appointment at the same time. Theirs stands; yours waits for you.</source>
        <translation>Jemand anderes hat diesen Termin gleichzeitig verlegt oder beendet. Diese Änderung gilt; Ihre wartet auf Sie.</translation>
    </message>
    <message>
        <source>Somebody else changed these consultation hours meanwhile. Look at them and change them again.</source>
        <translation>Jemand anderes hat diese Sprechstunden inzwischen geändert. Sehen Sie sie an und ändern Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. It was not saved; look at what it is now.</source>
        <translation>Jemand anderes hat dies inzwischen geändert. Es wurde nicht gespeichert; sehen Sie den jetzigen Stand an.</translation>
    </message>
    <message>
        <source>The processing agreement with this employer leaves this field out: it can&apos;t be recorded.</source>
        <translation>Der Auftragsverarbeitungsvertrag mit diesem Arbeitgeber lässt dieses Feld weg: Es kann nicht erfasst werden.</translation>
    </message>
    <message>
        <source>Nothing was destroyed: the server can&apos;t write into its ledger of destructions. Tell your administrator, and confirm again later.</source>
        <translation>Nichts wurde vernichtet: Der Server kann nicht in sein Vernichtungsregister schreiben. Sagen Sie es Ihrem Administrator und bestätigen Sie später erneut.</translation>
    </message>
    <message>
        <source>The colleague whom this task is for does not work on this dossier, and would never see it.</source>
        <translation>Der Kollege, für den diese Aufgabe ist, arbeitet nicht an dieser Akte und würde sie nie sehen.</translation>
    </message>
    <message>
        <source>This field is a document: the server takes a file or a letter there, and no text.</source>
        <translation>Dieses Feld ist ein Dokument: Der Server nimmt dort eine Datei oder einen Brief an und keinen Text.</translation>
    </message>
    <message>
        <source>There is no open request of the employee for this. Register it first, and say that it was answered when all is carried out.</source>
        <translation>Dafür gibt es keine offene Anfrage des Arbeitnehmers. Erfassen Sie sie zuerst, und vermerken Sie sie als beantwortet, wenn alles ausgeführt ist.</translation>
    </message>
    <message>
        <source>This is your own account. Let another administrator do it.</source>
        <translation>Das ist Ihr eigenes Konto. Lassen Sie es einen anderen Administrator tun.</translation>
    </message>
    <message>
        <source>This account can&apos;t get that role. A second function is a second account.</source>
        <translation>Dieses Konto kann diese Rolle nicht bekommen. Eine zweite Funktion ist ein zweites Konto.</translation>
    </message>
    <message>
        <source>The authenticator of medical staff is replaced at the server, with a lead doctor there.</source>
        <translation>Die Authenticator-App von medizinischem Personal wird am Server ersetzt, im Beisein eines leitenden Arztes.</translation>
    </message>
    <message>
        <source>An administrator of some employers can&apos;t become one of the whole practice, nor the other way round.</source>
        <translation>Ein Administrator einiger Arbeitgeber kann nicht Administrator des ganzen Dienstes werden, und umgekehrt auch nicht.</translation>
    </message>
    <message>
        <source>This is the person&apos;s last employer here. Close the account instead.</source>
        <translation>Das ist hier der letzte Arbeitgeber dieser Person. Schließen Sie stattdessen das Konto.</translation>
    </message>
    <message>
        <source>There is somebody with this user name already.</source>
        <translation>Es gibt bereits jemanden mit diesem Benutzernamen.</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 characters: small letters, digits, dot, underscore, hyphen or @.</source>
        <translation>Ein Benutzername hat 1 bis 64 Zeichen: Kleinbuchstaben, Ziffern, Punkt, Unterstrich, Bindestrich oder @.</translation>
    </message>
    <message>
        <source>This role works for an employer. Choose one.</source>
        <translation>Diese Rolle arbeitet für einen Arbeitgeber. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>You don&apos;t answer for an employer of that name.</source>
        <translation>Sie verwalten keinen Arbeitgeber mit diesem Namen.</translation>
    </message>
    <message>
        <source>This person has enrolled already and needs no enrolment code.</source>
        <translation>Diese Person hat sich bereits registriert und braucht keinen Registrierungscode.</translation>
    </message>
    <message>
        <source>This person has not confirmed the account yet. Give a new enrolment code.</source>
        <translation>Diese Person hat das Konto noch nicht bestätigt. Geben Sie einen neuen Registrierungscode.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SetAsideNotes</name>
    <message>
        <source>Came in with a file of the employer, who should not have passed it on.</source>
        <translation>Kam mit einer Datei des Arbeitgebers, der es nicht hätte weitergeben dürfen.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Aufbewahrt, weil: %1</translation>
    </message>
</context>
<context>
    <name>kluis::app::SubjectRequests</name>
    <message>
        <source>A request can&apos;t have come on a day that is still to come.</source>
        <translation>Eine Anfrage kann nicht an einem Tag eingegangen sein, der noch bevorsteht.</translation>
    </message>
    <message>
        <source>The law gives one month, and three at most.</source>
        <translation>Das Gesetz gibt einen Monat, und höchstens drei.</translation>
    </message>
    <message>
        <source>The employer&apos;s side reads this too. Write what the employee asks the doctor in a consultation note.</source>
        <translation>Die Arbeitgeberseite liest dies auch. Schreiben Sie das, worum der Arbeitnehmer den Arzt bittet, in eine Sprechstundennotiz.</translation>
    </message>
    <message>
        <source>Several requests begin like this. Give more of the id.</source>
        <translation>Mehrere Anfragen beginnen so. Geben Sie mehr von der ID an.</translation>
    </message>
    <message>
        <source>There is no such request in this dossier.</source>
        <translation>In dieser Akte gibt es keine solche Anfrage.</translation>
    </message>
    <message>
        <source>The employer&apos;s side reads this too. Write what was answered in a consultation note.</source>
        <translation>Die Arbeitgeberseite liest dies auch. Schreiben Sie die Antwort in eine Sprechstundennotiz.</translation>
    </message>
    <message>
        <source>What should not have been recorded goes without delay.</source>
        <translation>Was nicht erfasst werden durfte, geht ohne Verzug weg.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SyncNotice</name>
    <message>
        <source>The server sent something that your role may not read. It was not kept. Tell your administrator.</source>
        <translation>Der Server hat etwas gesendet, das Ihre Rolle nicht lesen darf. Es wurde nicht behalten. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>A colleague&apos;s newer program wrote something that this one does not know. Update this program.</source>
        <translation>Das neuere Programm eines Kollegen hat etwas geschrieben, das dieses nicht kennt. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>A medical value came from somebody whose role may not write it. It is not shown. Tell a lead of the medical group.</source>
        <translation>Ein medizinischer Wert kam von jemandem, dessen Rolle ihn nicht schreiben darf. Er wird nicht gezeigt. Melden Sie es einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>A medical value does not open: it was damaged or put in another place. It is not shown. Tell your administrator and a lead of the medical group.</source>
        <translation>Ein medizinischer Wert lässt sich nicht öffnen: Er wurde beschädigt oder an eine andere Stelle gesetzt. Er wird nicht gezeigt. Melden Sie es Ihrem Administrator und einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>The server gave another key for a colleague than before. It was not taken over, and nothing signed with it is believed. Compare fingerprints with your colleagues, and tell your administrator.</source>
        <translation>Der Server lieferte für einen Kollegen einen anderen Schlüssel als zuvor. Er wurde nicht übernommen, und nichts damit Unterschriebenem wird geglaubt. Vergleichen Sie Fingerabdrücke mit Ihren Kollegen, und melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server named a colleague&apos;s computer that the colleague&apos;s key does not vouch for. Nothing from it is believed. Tell your administrator.</source>
        <translation>Der Server nannte den Computer eines Kollegen, für den der Schlüssel des Kollegen nicht bürgt. Nichts davon wird geglaubt. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server showed a value that is not signed by who it says. It was not taken over. Tell your administrator.</source>
        <translation>Der Server zeigte einen Wert, der nicht von dem unterschrieben ist, den er nennt. Er wurde nicht übernommen. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server confirmed a change of yours and does not show it now. It is kept here and sent again. Tell your administrator.</source>
        <translation>Der Server hat eine Änderung von Ihnen bestätigt und zeigt sie jetzt nicht. Sie bleibt hier erhalten und wird erneut gesendet. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>A document could not be sent: the server has no room for it, or a problem of its own. It is kept here and tried again. Tell your administrator when it stays so.</source>
        <translation>Ein Dokument konnte nicht gesendet werden: Der Server hat keinen Platz dafür oder selbst ein Problem. Es bleibt hier erhalten und wird erneut versucht. Melden Sie es Ihrem Administrator, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>A document that is to be kept on this computer could not be fetched, or was not the one that was put there. Tell your administrator.</source>
        <translation>Ein Dokument, das auf diesem Computer behalten werden soll, konnte nicht abgerufen werden oder war nicht das dort abgelegte. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server had lost changes that you made before, as when an old backup is put back. They were kept here and are sent again. Tell your administrator.</source>
        <translation>Der Server hatte Änderungen verloren, die Sie früher vorgenommen haben, wie beim Einspielen einer alten Sicherung. Sie blieben hier erhalten und werden erneut gesendet. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server had lost the last entries of the medical group&apos;s history, as when an old backup is put back. This computer had them, checked them and gave them back. Tell a lead of the medical group.</source>
        <translation>Der Server hatte die letzten Einträge der Geschichte der medizinischen Gruppe verloren, wie beim Einspielen einer alten Sicherung. Dieser Computer hatte sie, hat sie geprüft und zurückgegeben. Melden Sie es einer Leitung der medizinischen Gruppe.</translation>
    </message>
    <message>
        <source>Some dossiers here were not what the server holds. They were fetched again. Changes, By others lists what changed.</source>
        <translation>Einige Akten hier entsprachen nicht dem Stand des Servers. Sie wurden erneut abgerufen. Unter Änderungen, Von anderen, steht, was sich geändert hat.</translation>
    </message>
    <message>
        <source>This computer or the server went back to an earlier state. Both know it now. Look through your last changes: what was written here and not sent before that may be missing.</source>
        <translation>Dieser Computer oder der Server wurde auf einen früheren Stand zurückgesetzt. Beide wissen es jetzt. Sehen Sie Ihre letzten Änderungen durch: Was hier davor geschrieben und nicht gesendet wurde, kann fehlen.</translation>
    </message>
    <message>
        <source>The server&apos;s audit log is not the one that this computer saw before: entries were changed or taken away. Tell the data-protection officer and your administrator.</source>
        <translation>Das Prüfprotokoll des Servers ist nicht das, welches dieser Computer zuvor gesehen hat: Einträge wurden geändert oder entfernt. Melden Sie es dem Datenschutzbeauftragten und Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server gave a state of its audit log that it did not sign. It was not taken over. Tell the data-protection officer and your administrator.</source>
        <translation>Der Server lieferte einen Stand seines Prüfprotokolls, den er nicht unterschrieben hat. Er wurde nicht übernommen. Melden Sie es dem Datenschutzbeauftragten und Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The server&apos;s audit log went back to an earlier state, as when an old backup is put back. What this computer knew of it before is kept. Tell the data-protection officer.</source>
        <translation>Das Prüfprotokoll des Servers wurde auf einen früheren Stand zurückgesetzt, wie beim Einspielen einer alten Sicherung. Was dieser Computer davon wusste, bleibt erhalten. Melden Sie es dem Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>The server&apos;s audit log begins anew and is not countersigned until you say that a backup was put back. Ask who runs the server, then: kluis audit restored --confirm</source>
        <translation>Das Audit-Protokoll des Servers beginnt neu und wird nicht gegengezeichnet, bis Sie sagen, dass eine Sicherung zurückgespielt wurde. Fragen Sie den Betreiber des Servers, dann: kluis audit restored --confirm</translation>
    </message>
    <message>
        <source>What you may see changed, or this computer was away for long. Some dossiers or fields may be new, others gone.</source>
        <translation>Was Sie sehen dürfen, hat sich geändert, oder dieser Computer war lange weg. Manche Dossiers oder Angaben können neu sein, andere weg.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs by %n second(s) from the server&apos;s. Set it right: from two minutes on the server does not believe it.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers weicht um %n Sekunde von der des Servers ab. Stellen Sie sie richtig: Ab zwei Minuten glaubt der Server ihr nicht mehr.</numerusform>
            <numerusform>Die Uhr dieses Computers weicht um %n Sekunden von der des Servers ab. Stellen Sie sie richtig: Ab zwei Minuten glaubt der Server ihr nicht mehr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::SyncProgressMeter</name>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::TakeOver</name>
    <message>
        <source>Stopped. Take the file over again to go on.</source>
        <translation>Abgebrochen. Übernehmen Sie die Datei noch einmal, um fortzufahren.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3): %4</source>
        <translation>%1 bei %2 (%3): %4</translation>
    </message>
    <message>
        <source>From %1, %2:</source>
        <translation>Von %1, %2:</translation>
    </message>
    <message>
        <source>Taken over from %1:</source>
        <translation>Übernommen von %1:</translation>
    </message>
    <message>
        <source>: left out, a scanner found malware in it</source>
        <translation>: weggelassen, ein Virenscanner fand Schadsoftware darin</translation>
    </message>
</context>
<context>
    <name>kluis::app::TeamRecovery</name>
    <message>
        <source>Two of the three recovery shares are needed: one alone opens nothing.</source>
        <translation>Zwei der drei Wiederherstellungsanteile sind nötig: Einer allein öffnet nichts.</translation>
    </message>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dieses Gerät hat noch keine medizinischen Schlüssel: Melden Sie sich noch einmal mit dem Kontoschlüssel aus Ihrem Set an.</translation>
    </message>
    <message>
        <source>These shares are not of this practice&apos;s present recovery kit. Look for the newest ones.</source>
        <translation>Diese Anteile gehören nicht zum jetzigen Wiederherstellungsset dieses Dienstes. Suchen Sie die neuesten.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Vault</name>
    <message>
        <source>The vault is locked. Unlock it or log in.</source>
        <translation>Der Tresor ist gesperrt. Entsperren Sie ihn oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>Es gibt kein Feld mit diesem Namen.</translation>
    </message>
    <message>
        <source>Your role may not change this.</source>
        <translation>Ihre Rolle darf dies nicht ändern.</translation>
    </message>
    <message>
        <source>A note can&apos;t be empty.</source>
        <translation>Eine Notiz darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A dossier can&apos;t be without personnel number and last name.</source>
        <translation>Eine Akte braucht Personalnummer und Nachnamen.</translation>
    </message>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Diese Akte gibt es nicht, oder sie gehört nicht zu Ihren Akten.</translation>
    </message>
    <message>
        <source>This field holds one value, not notes.</source>
        <translation>Dieses Feld enthält einen Wert, keine Notizen.</translation>
    </message>
    <message>
        <source>There is no such employer, or it is not one of yours.</source>
        <translation>Diesen Arbeitgeber gibt es nicht, oder er gehört nicht zu Ihren.</translation>
    </message>
    <message>
        <source>A new dossier begins with administrative fields only.</source>
        <translation>Eine neue Akte beginnt nur mit Verwaltungsfeldern.</translation>
    </message>
    <message>
        <source>Only the personnel department makes new dossiers.</source>
        <translation>Nur die Personalabteilung legt neue Akten an.</translation>
    </message>
    <message>
        <source>There is a dossier with this personnel number already.</source>
        <translation>Es gibt bereits eine Akte mit dieser Personalnummer.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this field any more.</source>
        <translation>Zu diesem Feld ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>The field was changed once more meanwhile. Look at it and decide again.</source>
        <translation>Das Feld wurde inzwischen noch einmal geändert. Sehen Sie es an und entscheiden Sie erneut.</translation>
    </message>
    <message>
        <source>No documents go under this field.</source>
        <translation>Zu diesem Feld gehören keine Dokumente.</translation>
    </message>
    <message>
        <source>Your role may not add such a document.</source>
        <translation>Ihre Rolle darf ein solches Dokument nicht hinzufügen.</translation>
    </message>
    <message>
        <source>There is no such document, or it is not one of yours.</source>
        <translation>Dieses Dokument gibt es nicht, oder es gehört nicht zu Ihren Dokumenten.</translation>
    </message>
    <message>
        <source>This change does not wait any more: it was sent, replaced or taken back.</source>
        <translation>Diese Änderung wartet nicht mehr: Sie wurde gesendet, ersetzt oder zurückgenommen.</translation>
    </message>
    <message>
        <source>This change may have reached the server already, so it can&apos;t be taken back. Change the field once more instead.</source>
        <translation>Diese Änderung kann den Server bereits erreicht haben und lässt sich nicht zurücknehmen. Ändern Sie stattdessen das Feld noch einmal.</translation>
    </message>
    <message>
        <source>You changed this field once more since then, and that waits. Take it back first.</source>
        <translation>Sie haben dieses Feld seitdem noch einmal geändert, und das wartet. Nehmen Sie zuerst das zurück.</translation>
    </message>
    <message>
        <source>Your role has no figures of absence.</source>
        <translation>Ihre Rolle hat keine Fehlzeitenzahlen.</translation>
    </message>
    <message>
        <source>This task is somebody else&apos;s: who made it or whose it is may change it.</source>
        <translation>Diese Aufgabe gehört jemand anderem: Wer sie erstellt hat oder wem sie gehört, darf sie ändern.</translation>
    </message>
    <message>
        <source>Your role does not record this milestone.</source>
        <translation>Ihre Rolle erfasst diesen Meilenstein nicht.</translation>
    </message>
    <message>
        <source>What is done can&apos;t be done on a day that is still to come.</source>
        <translation>Was erledigt ist, kann nicht an einem Tag erledigt sein, der noch bevorsteht.</translation>
    </message>
    <message>
        <source>This dossier has no such document.</source>
        <translation>Diese Akte hat kein solches Dokument.</translation>
    </message>
    <message>
        <source>There is no such task in this dossier.</source>
        <translation>In dieser Akte gibt es keine solche Aufgabe.</translation>
    </message>
    <message>
        <source>There is no such appointment in this dossier.</source>
        <translation>In dieser Akte gibt es keinen solchen Termin.</translation>
    </message>
    <message>
        <source>Your role does not plan appointments.</source>
        <translation>Ihre Rolle vergibt keine Termine.</translation>
    </message>
    <message>
        <source>This time is taken already. Choose another one.</source>
        <translation>Diese Zeit ist bereits belegt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Appointments are planned one by one, not written as a field.</source>
        <translation>Termine werden einzeln vergeben und nicht als Feld geschrieben.</translation>
    </message>
    <message>
        <source>This change may have reached the server already. Open the dossier and write there what is different.</source>
        <translation>Diese Änderung kann schon beim Server sein. Öffnen Sie die Akte und schreiben Sie dort, was anders ist.</translation>
    </message>
    <message>
        <source>Only texts and notes are changed here. Open the dossier to enter another value.</source>
        <translation>Hier ändern Sie nur Texte und Notizen. Öffnen Sie die Akte, um einen anderen Wert einzugeben.</translation>
    </message>
    <message>
        <source>You changed this field once more since then, and that stands. Take this change back, or enter the value again in the dossier.</source>
        <translation>Sie haben dieses Feld danach noch einmal geändert, und das steht jetzt dort. Nehmen Sie diese Änderung zurück, oder geben Sie den Wert im Dossier neu ein.</translation>
    </message>
    <message>
        <source>This is not typed: the company doctor releases the value itself, and this says so.</source>
        <translation>Das wird nicht eingetippt: Der Betriebsarzt gibt den Wert selbst frei, und hier steht es.</translation>
    </message>
    <message>
        <source>%1 is not released to this role: %2.</source>
        <translation>%1 wird für diese Rolle nicht freigegeben: %2.</translation>
    </message>
    <message>
        <source>Only the company doctor releases something, or takes it back.</source>
        <translation>Nur der Betriebsarzt gibt etwas frei oder nimmt es zurück.</translation>
    </message>
    <message>
        <source>Say what is released, and to whom.</source>
        <translation>Geben Sie an, was freigegeben wird, und für wen.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to release.</source>
        <translation>%1 ist leer: Es gibt nichts freizugeben.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 too. Decide first which value stands.</source>
        <translation>Jemand anders hat %1 auch geändert. Entscheiden Sie zuerst, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>%1 says that the employee did not agree: it is not released.</source>
        <translation>%1 sagt, dass der Arbeitnehmer nicht eingewilligt hat: Es wird nicht freigegeben.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Look at it again before it is released.</source>
        <translation>%1 wurde inzwischen geändert. Sehen Sie es noch einmal an, bevor es freigegeben wird.</translation>
    </message>
    <message>
        <source>Nothing of this is released.</source>
        <translation>Davon ist nichts freigegeben.</translation>
    </message>
    <message>
        <source>There is no draft here that waits.</source>
        <translation>Hier wartet kein Entwurf.</translation>
    </message>
    <message>
        <source>Somebody else changed this too. Decide first which value stands.</source>
        <translation>Jemand anders hat das auch geändert. Entscheiden Sie zuerst, welcher Wert gilt.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again and decide then.</source>
        <translation>Das wurde inzwischen geändert. Sehen Sie es noch einmal an und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Of this field there are no drafts.</source>
        <translation>Von diesem Feld gibt es keine Entwürfe.</translation>
    </message>
    <message>
        <source>Drafts are the doctor&apos;s assistant&apos;s.</source>
        <translation>Entwürfe sind Sache der Praxisassistenz.</translation>
    </message>
    <message>
        <source>The company doctor decides about a draft.</source>
        <translation>Über einen Entwurf entscheidet der Betriebsarzt.</translation>
    </message>
    <message>
        <source>Your role prepares a draft of this, and the company doctor approves it.</source>
        <translation>Ihre Rolle schreibt hiervon einen Entwurf, den der Betriebsarzt genehmigt.</translation>
    </message>
    <message>
        <source>This is not typed: it is a draft of another field.</source>
        <translation>Das wird nicht eingetippt: Es ist ein Entwurf eines anderen Feldes.</translation>
    </message>
    <message>
        <source>HR carries out what concerns the employer&apos;s part, and the company doctor what concerns the medical file.</source>
        <translation>Die Personalabteilung führt aus, was den Teil des Arbeitgebers betrifft, und der Betriebsarzt, was die medizinische Akte betrifft.</translation>
    </message>
    <message>
        <source>This is no request to remove something that you answer for.</source>
        <translation>Das ist keine Anfrage auf Löschung, die Sie beantworten.</translation>
    </message>
    <message>
        <source>This is no request to correct something that you answer for.</source>
        <translation>Das ist keine Anfrage auf Berichtigung, die Sie beantworten.</translation>
    </message>
    <message>
        <source>This request was answered already. Register a new one first.</source>
        <translation>Diese Anfrage wurde schon beantwortet. Erfassen Sie zuerst eine neue.</translation>
    </message>
    <message>
        <source>This follows another field: correct that one.</source>
        <translation>Das folgt einem anderen Feld: Berichtigen Sie jenes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be removed by you: a dossier can&apos;t do without it, or it is somebody else&apos;s to answer for.</source>
        <translation>Sie können „%1“ nicht entfernen: Eine Akte kommt nicht ohne aus, oder jemand anders ist dafür zuständig.</translation>
    </message>
    <message>
        <source>There is nothing in &quot;%1&quot;, and nothing was.</source>
        <translation>In „%1“ steht nichts, und dort stand nichts.</translation>
    </message>
    <message>
        <source>This note is somebody else&apos;s to answer for.</source>
        <translation>Für diese Notiz ist jemand anders zuständig.</translation>
    </message>
    <message>
        <source>(removed at the employee&apos;s request)</source>
        <translation>(auf Wunsch des Arbeitnehmers entfernt)</translation>
    </message>
    <message>
        <source>Nobody asked for this: what you found goes only as what should never have been recorded.</source>
        <translation>Niemand bat darum: Was Sie selbst fanden, geht nur als etwas weg, das nie erfasst werden durfte.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultKey</name>
    <message>
        <source>The vault&apos;s key is damaged.</source>
        <translation>Der Schlüssel des Tresors ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultReader</name>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Diese Akte gibt es nicht, oder sie gehört nicht zu Ihren Akten.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultRescue</name>
    <message>
        <source>The new vault could not be put in its place. Check the rights of the data folder and log in again.</source>
        <translation>Der neue Tresor konnte nicht an seinen Platz gesetzt werden. Prüfen Sie die Rechte des Datenordners und melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultUnlock</name>
    <message>
        <source>There is no vault on this computer yet. Log in first.</source>
        <translation>Auf diesem Computer gibt es noch keinen Tresor. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The vault and the keychain do not belong to the same login. Log in again.</source>
        <translation>Tresor und Schlüsselbund gehören nicht zur selben Anmeldung. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The code from the authenticator has six digits.</source>
        <translation>Der Code aus der Authenticator-App hat sechs Ziffern.</translation>
    </message>
    <message>
        <source>The password or the code was wrong five times. From now on the vault opens with the server only: log in.</source>
        <translation>Passwort oder Code war fünfmal falsch. Ab jetzt öffnet sich der Tresor nur mit dem Server: Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The password or the code is not right. A code works once: wait for the next one.</source>
        <translation>Passwort oder Code stimmt nicht. Ein Code gilt einmal: Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>Your organisation asks for an encrypted disk to work without the server, and this computer&apos;s is not seen to be encrypted. Log in.</source>
        <translation>Ihre Organisation verlangt für die Arbeit ohne Server eine verschlüsselte Festplatte, und bei diesem Computer ist das nicht zu sehen. Melden Sie sich an.</translation>
    </message>
</context>
<context>
    <name>kluis::app::WipeJournal</name>
    <message>
        <source>The file wipe.json can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Die Datei wipe.json kann nicht gelesen werden. Prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>The file wipe.json is damaged. An administrator ordered that this computer be wiped: ask before you remove it.</source>
        <translation>Die Datei wipe.json ist beschädigt. Ein Administrator hat angeordnet, diesen Computer zu löschen: Fragen Sie nach, bevor Sie sie entfernen.</translation>
    </message>
    <message>
        <source>The file wipe.json can&apos;t be written. Check the free space and the rights of the data folder.</source>
        <translation>Die Datei wipe.json kann nicht geschrieben werden. Prüfen Sie den freien Speicherplatz und die Rechte des Datenordners.</translation>
    </message>
</context>
<context>
    <name>kluis::console::CommandLine</name>
    <message>
        <source>Print JSON on standard output and nothing else there.</source>
        <translation>JSON auf die Standardausgabe schreiben, und dort sonst nichts.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: %1 command [options] [arguments]</source>
        <translation>Verwendung: %1 Befehl [Optionen] [Argumente]</translation>
    </message>
    <message>
        <source>&apos;%1 command --help&apos; tells more about one of them.</source>
        <translation>&apos;%1 Befehl --help&apos; sagt mehr über einen davon.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Verwendung: %1</translation>
    </message>
    <message>
        <source>See &apos;%1 --help&apos;.</source>
        <translation>Siehe &apos;%1 --help&apos;.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no arguments.</source>
        <translation>&apos;%1&apos; erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes: %2.</source>
        <translation>&apos;%1&apos; erwartet: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not take --%2.</source>
        <translation>&apos;%1&apos; kennt kein --%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes on with one of: %2.</source>
        <translation>&apos;%1&apos; geht weiter mit einem von: %2.</translation>
    </message>
</context>
<context>
    <name>kluis::console::Invocation</name>
    <message>
        <source>Give --%1.</source>
        <translation>Geben Sie --%1 an.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes a date like 2026-11-24.</source>
        <translation>--%1 erwartet ein Datum wie 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>kluis::crypto::BackupKey</name>
    <message>
        <source>The backup key is mistyped or damaged.</source>
        <translation>Der Sicherungsschlüssel ist falsch eingegeben oder beschädigt.</translation>
    </message>
    <message>
        <source>There is no backup key in this file: it has a line that begins with BK-.</source>
        <translation>In dieser Datei steht kein Sicherungsschlüssel: Er ist eine Zeile, die mit BK- beginnt.</translation>
    </message>
</context>
<context>
    <name>kluis::crypto::BackupOpener</name>
    <message>
        <source>The backup does not open: this is not its key, or it was changed after it was made.</source>
        <translation>Die Sicherung lässt sich nicht öffnen: Das ist nicht ihr Schlüssel, oder sie wurde nach der Erstellung verändert.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>Die Sicherung wurde mit einer neueren Version dieses Programms erstellt. Installieren Sie diese Version.</translation>
    </message>
</context>
<context>
    <name>kluis::crypto::MerkleFrontier</name>
    <message>
        <source>What is known of a growing list does not fit its length.</source>
        <translation>Was von einer wachsenden Liste bekannt ist, passt nicht zu ihrer Länge.</translation>
    </message>
</context>
<context>
    <name>kluis::domain</name>
    <message>
        <source>expected a telephone number, such as 06-12345678 or +31 30 1234567</source>
        <translation>erwartet wird eine Telefonnummer, z. B. 06-12345678 oder +31 30 1234567</translation>
    </message>
    <message>
        <source>expected an e-mail address, such as name@example.nl</source>
        <translation>erwartet wird eine E-Mail-Adresse, z. B. name@example.nl</translation>
    </message>
    <message>
        <source>expected initials, such as P.J.</source>
        <translation>erwartet werden Initialen, z. B. P.J.</translation>
    </message>
    <message>
        <source>expected CAS codes, one a line, such as L101</source>
        <translation>erwartet werden CAS-Codes, einer je Zeile, z. B. L101</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>erwartet wird eines von %1</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>erwartet wird ja oder nein</translation>
    </message>
    <message>
        <source>expected a date, such as 2026-01-05 or 05-01-2026</source>
        <translation>erwartet wird ein Datum, z. B. 05.01.2026 oder 2026-01-05</translation>
    </message>
    <message>
        <source>expected a date and time, such as 2026-01-05 09:30</source>
        <translation>erwartet werden Datum und Uhrzeit, z. B. 05.01.2026 09:30</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2 with at most %3 decimals</source>
        <translation>erwartet wird eine Zahl von %1 bis %2 mit höchstens %3 Dezimalstellen</translation>
    </message>
    <message>
        <source>expected %1 digits</source>
        <translation>erwartet werden %1 Ziffern</translation>
    </message>
    <message>
        <source>expected nine digits that pass the 11-test</source>
        <translation>erwartet werden neun Ziffern, die die Elferprobe bestehen</translation>
    </message>
    <message>
        <source>expected a key of 32 hexadecimal digits</source>
        <translation>erwartet wird ein Schlüssel aus 32 hexadezimalen Ziffern</translation>
    </message>
    <message>
        <source>expected one name or code without spaces</source>
        <translation>erwartet wird ein Name oder Code ohne Leerzeichen</translation>
    </message>
    <message>
        <source>expected readable text</source>
        <translation>erwartet wird lesbarer Text</translation>
    </message>
    <message>
        <source>expected text on one line</source>
        <translation>erwartet wird Text in einer Zeile</translation>
    </message>
    <message>
        <source>expected text without control characters</source>
        <translation>erwartet wird Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>das ist zu lang</translation>
    </message>
    <message>
        <source>this is too long; at most %1 characters fit</source>
        <translation>das ist zu lang; höchstens %1 Zeichen passen hinein</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet wird %1</translation>
    </message>
    <message>
        <source>expected a single value</source>
        <translation>erwartet wird ein einzelner Wert</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>a date stands there twice</source>
        <translation>ein Datum steht zweimal da</translation>
    </message>
    <message>
        <source>at most %1 entries fit</source>
        <translation>höchstens %1 Einträge passen hinein</translation>
    </message>
</context>
<context>
    <name>kluis::domain::AppointmentRecord</name>
    <message>
        <source>This is no appointment.</source>
        <translation>Das ist kein Termin.</translation>
    </message>
    <message>
        <source>An appointment begins on a multiple of five minutes.</source>
        <translation>Ein Termin beginnt zu einem Vielfachen von fünf Minuten.</translation>
    </message>
    <message>
        <source>An appointment takes from 5 to 240 minutes, in steps of five minutes.</source>
        <translation>Ein Termin dauert 5 bis 240 Minuten, in Schritten von fünf Minuten.</translation>
    </message>
    <message>
        <source>An appointment needs somebody whose hour it is.</source>
        <translation>Ein Termin braucht jemanden, bei dem er stattfindet.</translation>
    </message>
</context>
<context>
    <name>kluis::domain::ConsultationHours</name>
    <message>
        <source>That is too long for consultation hours.</source>
        <translation>Das ist für Sprechstunden zu lang.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>expected a day of the week, such as mon, or a date</source>
        <translation>erwartet wird ein Wochentag, z. B. Mo, oder ein Datum</translation>
    </message>
    <message>
        <source>expected hours and a slot&apos;s minutes, such as 09:00-12:00/20, in steps of five minutes</source>
        <translation>erwartet werden Uhrzeiten und die Minuten je Termin, z. B. 09:00-12:00/20, in Schritten von fünf Minuten</translation>
    </message>
    <message>
        <source>a day of the week that no line names is closed</source>
        <translation>ein Wochentag, den keine Zeile nennt, ist geschlossen</translation>
    </message>
    <message>
        <source>a place has at most 100 characters</source>
        <translation>ein Ort hat höchstens 100 Zeichen</translation>
    </message>
    <message>
        <source>that is more than 200 lines</source>
        <translation>das sind mehr als 200 Zeilen</translation>
    </message>
    <message>
        <source>these hours overlap those of another line</source>
        <translation>diese Zeiten überschneiden sich mit denen einer anderen Zeile</translation>
    </message>
</context>
<context>
    <name>kluis::domain::DraftValue</name>
    <message>
        <source>A draft says something: to leave nothing, take it back.</source>
        <translation>Ein Entwurf sagt etwas: Nehmen Sie ihn zurück, wenn nichts dastehen soll.</translation>
    </message>
    <message>
        <source>Say in a word why the draft comes back.</source>
        <translation>Sagen Sie in einer Nachricht, warum der Entwurf zurückkommt.</translation>
    </message>
    <message>
        <source>the draft must be a value of %1</source>
        <translation>der Entwurf muss ein Wert von %1 sein</translation>
    </message>
</context>
<context>
    <name>kluis::domain::FieldAgreement</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>The processing agreement with this employer leaves out &quot;%1&quot;: it can&apos;t be recorded.</source>
        <translation>Der Auftragsverarbeitungsvertrag mit diesem Arbeitgeber lässt „%1“ weg: Es kann nicht erfasst werden.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; can&apos;t be left out: an agreement is about fields that a dossier can do without, and not about medical ones.</source>
        <translation>Das Feld &quot;%1&quot; kann nicht weggelassen werden: Eine Vereinbarung betrifft Felder, auf die ein Dossier verzichten kann, und keine medizinischen.</translation>
    </message>
</context>
<context>
    <name>kluis::domain::ReleasedValue</name>
    <message>
        <source>Say why: whoever reads a release, or looks at it later, sees it.</source>
        <translation>Geben Sie an, warum: Wer eine Freigabe liest oder später nachsieht, sieht es.</translation>
    </message>
    <message>
        <source>what is released must be a value of %1</source>
        <translation>was freigegeben wird, muss ein Wert von %1 sein</translation>
    </message>
    <message>
        <source>it is released only where the employee agreed; say when that was</source>
        <translation>das wird nur freigegeben, wenn der Arbeitnehmer eingewilligt hat; geben Sie an, wann das war</translation>
    </message>
</context>
<context>
    <name>kluis::domain::TaskRecord</name>
    <message>
        <source>This is no task.</source>
        <translation>Das ist keine Aufgabe.</translation>
    </message>
    <message>
        <source>A task needs somebody who made it.</source>
        <translation>Eine Aufgabe braucht jemanden, der sie erstellt hat.</translation>
    </message>
    <message>
        <source>What is done was done on a day: give it.</source>
        <translation>Was erledigt ist, wurde an einem Tag erledigt: Geben Sie ihn an.</translation>
    </message>
    <message>
        <source>The document that shows it is unknown.</source>
        <translation>Das Dokument, das es belegt, ist unbekannt.</translation>
    </message>
    <message>
        <source>There is no milestone of that name.</source>
        <translation>Es gibt keinen Meilenstein mit diesem Namen.</translation>
    </message>
    <message>
        <source>A task needs a description and a due date.</source>
        <translation>Eine Aufgabe braucht eine Beschreibung und einen Fälligkeitstag.</translation>
    </message>
    <message>
        <source>A task needs somebody, or a role, to do it.</source>
        <translation>Eine Aufgabe braucht jemanden, oder eine Rolle, der sie erledigt.</translation>
    </message>
</context>
<context>
    <name>kluis::insight::Period</name>
    <message>
        <source>A period needs a valid first and last day.</source>
        <translation>Ein Zeitraum braucht einen gültigen ersten und letzten Tag.</translation>
    </message>
    <message>
        <source>The last day of a period can&apos;t be before its first.</source>
        <translation>Der letzte Tag eines Zeitraums kann nicht vor dem ersten liegen.</translation>
    </message>
    <message>
        <source>A period is at most ten years.</source>
        <translation>Ein Zeitraum umfasst höchstens zehn Jahre.</translation>
    </message>
</context>
<context>
    <name>kluis::intake::ImportReport</name>
    <message>
        <source>The employer may not record or pass on what stands here; it was set aside.</source>
        <translation>Was hier steht, darf der Arbeitgeber weder festhalten noch weitergeben; es wurde beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>kluis::letters::LetterLibrary</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Of more than %1 templates in a folder the rest is left out.</source>
        <translation>Von mehr als %1 Vorlagen in einem Ordner wird der Rest weggelassen.</translation>
    </message>
</context>
<context>
    <name>kluis::letters::LetterParser</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>A template has at most %1 kB.</source>
        <translation>Eine Vorlage hat höchstens %1 kB.</translation>
    </message>
    <message>
        <source>A template is text in UTF-8, without signs that do not show.</source>
        <translation>Eine Vorlage ist Text in UTF-8, ohne unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>There is no @if that this belongs to.</source>
        <translation>Es gibt kein @if, zu dem dies gehört.</translation>
    </message>
    <message>
        <source>A template begins with &quot;letter 1&quot;.</source>
        <translation>Eine Vorlage beginnt mit &quot;letter 1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and hyphens.</source>
        <translation>Eine ID besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The language is nl or en.</source>
        <translation>Die Sprache ist nl oder en.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 letters and no placeholder.</source>
        <translation>Ein Titel hat 1 bis 100 Zeichen und keinen Platzhalter.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no milestone &quot;%1&quot;.</source>
        <translation>Es gibt keinen Meilenstein „%1“.</translation>
    </message>
    <message>
        <source>A template&apos;s head knows no &quot;%1&quot;.</source>
        <translation>Der Kopf einer Vorlage kennt kein „%1“.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Es gibt keine Rolle „%1“.</translation>
    </message>
    <message>
        <source>A letter&apos;s readers are employer, employee and uwv, not &quot;%1&quot;.</source>
        <translation>Die Empfänger eines Briefs sind employer, employee und uwv, nicht „%1“.</translation>
    </message>
    <message>
        <source>A template&apos;s head names id, title, authors, readers and file.</source>
        <translation>Der Kopf einer Vorlage nennt id, title, authors, readers und file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>@write is followed by an id and a label.</source>
        <translation>Auf @write folgen eine ID und eine Beschriftung.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation>Es gibt kein „%1“.</translation>
    </message>
    <message>
        <source>No more than %1 conditions stand in each other.</source>
        <translation>Mehr als %1 Bedingungen dürfen nicht ineinander stehen.</translation>
    </message>
    <message>
        <source>This @if has no @end.</source>
        <translation>Dieses @if hat kein @end.</translation>
    </message>
    <message>
        <source>This @if has an @else already.</source>
        <translation>Dieses @if hat bereits ein @else.</translation>
    </message>
    <message>
        <source>A row has two to %1 cells.</source>
        <translation>Eine Zeile hat zwei bis %1 Zellen.</translation>
    </message>
    <message>
        <source>There is no { that this belongs to.</source>
        <translation>Es gibt kein {, zu dem dies gehört.</translation>
    </message>
    <message>
        <source>This { has no }.</source>
        <translation>Dieses { hat kein }.</translation>
    </message>
</context>
<context>
    <name>kluis::letters::LetterRights</name>
    <message>
        <source>%1 adds no documents under &quot;%2&quot;, so it writes no such letter.</source>
        <translation>%1 fügt unter „%2“ keine Dokumente hinzu und schreibt daher keinen solchen Brief.</translation>
    </message>
    <message>
        <source>%1 does not record the milestone &quot;%2&quot;.</source>
        <translation>%1 erfasst den Meilenstein „%2“ nicht.</translation>
    </message>
    <message>
        <source>Line %1, column %2: &quot;%3&quot; may not stand in this letter: %4 may not see it.</source>
        <translation>Zeile %1, Spalte %2: „%3“ darf in diesem Brief nicht stehen: %4 darf es nicht sehen.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::AuditCheckpoint</name>
    <message>
        <source>This is no checkpoint of an audit log.</source>
        <translation>Das ist kein Kontrollpunkt eines Prüfprotokolls.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::BackupContents</name>
    <message>
        <source>The backup&apos;s list of contents is damaged.</source>
        <translation>Das Inhaltsverzeichnis der Sicherung ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::BackupManifest</name>
    <message>
        <source>This is no backup of a server, or it is damaged.</source>
        <translation>Das ist keine Sicherung eines Servers, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>Die Sicherung wurde mit einer neueren Version dieses Programms erstellt. Installieren Sie diese Version.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::BackupPart</name>
    <message>
        <source>A part of the backup is damaged.</source>
        <translation>Ein Teil der Sicherung ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::DigestMessages</name>
    <message>
        <source>The other side sent something this program can&apos;t read.</source>
        <translation>Die Gegenseite hat etwas gesendet, das dieses Programm nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::EvidenceFile</name>
    <message>
        <source>This is no evidence pack.</source>
        <translation>Das ist kein Nachweispaket.</translation>
    </message>
    <message>
        <source>A newer version of the server made this evidence pack.</source>
        <translation>Eine neuere Version des Servers hat dieses Nachweispaket erstellt.</translation>
    </message>
    <message>
        <source>The evidence pack was changed after it was signed.</source>
        <translation>Das Nachweispaket wurde nach der Unterschrift verändert.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::HandOverContent</name>
    <message>
        <source>The hand-over file holds no dossiers.</source>
        <translation>Die Übergabedatei enthält keine Akten.</translation>
    </message>
    <message>
        <source>The hand-over file needs a newer version of this program.</source>
        <translation>Die Übergabedatei erfordert eine neuere Version dieses Programms.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::HandOverParts</name>
    <message>
        <source>This is no hand-over file, or it is damaged. Ask for it again.</source>
        <translation>Das ist keine Übergabedatei, oder sie ist beschädigt. Fordern Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The file is larger than a hand-over file can be.</source>
        <translation>Die Datei ist größer, als eine Übergabedatei sein kann.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::OfficeRecord</name>
    <message>
        <source>This program does not know such a record.</source>
        <translation>Dieses Programm kennt einen solchen Eintrag nicht.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geben Sie einen Titel an.</translation>
    </message>
    <message>
        <source>Say when somebody of the organisation knew of it.</source>
        <translation>Geben Sie an, wann jemand in der Organisation davon wusste.</translation>
    </message>
    <message>
        <source>Say why the authority is not told (GDPR art. 33).</source>
        <translation>Geben Sie an, warum die Behörde nicht informiert wird (DSGVO Art. 33).</translation>
    </message>
    <message>
        <source>The authority can&apos;t be told before somebody knew.</source>
        <translation>Die Behörde kann nicht informiert werden, bevor jemand davon wusste.</translation>
    </message>
    <message>
        <source>The authority was told after 72 hours: say why (GDPR art. 33).</source>
        <translation>Die Behörde wurde nach 72 Stunden informiert: Geben Sie den Grund an (DSGVO Art. 33).</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::Packing</name>
    <message>
        <source>The server&apos;s answer is damaged. Try again.</source>
        <translation>Die Antwort des Servers ist beschädigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than allowed, so it was not read.</source>
        <translation>Die Antwort des Servers ist größer als erlaubt und wurde daher nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>kluis::retention::Policy</name>
    <message>
        <source>There is no retention term of that name.</source>
        <translation>Es gibt keine Aufbewahrungsfrist mit diesem Namen.</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to %1.</source>
        <translation>Geben Sie eine Zahl von Monaten von 1 bis %1 an.</translation>
    </message>
    <message>
        <source>No source lets this term begin on that day.</source>
        <translation>Keine Quelle lässt diese Frist an diesem Tag beginnen.</translation>
    </message>
</context>
<context>
    <name>kluis::retention::Reading</name>
    <message>
        <source>AP, policy rule BWBR0037896, 6.1</source>
        <translation>AP, Richtlinie BWBR0037896, 6.1</translation>
    </message>
    <message>
        <source>AP, policy rule BWBR0037896, 6.1; no statutory term</source>
        <translation>AP, Richtlinie BWBR0037896, 6.1; keine gesetzliche Frist</translation>
    </message>
    <message>
        <source>practice of absence systems</source>
        <translation>Praxis der Fehlzeitensysteme</translation>
    </message>
    <message>
        <source>practice of HR systems; AP says 5 years without a start</source>
        <translation>Praxis der Personalsysteme; die AP nennt 5 Jahre ohne Beginn</translation>
    </message>
    <message>
        <source>BW 7:454(3), since 1 January 2020</source>
        <translation>BW 7:454 Abs. 3, seit 1. Januar 2020</translation>
    </message>
</context>
<context>
    <name>kluis::retention::Review</name>
    <message>
        <source>There is nothing of it.</source>
        <translation>Davon ist nichts vorhanden.</translation>
    </message>
    <message>
        <source>It must be kept: the term &quot;%1&quot; (%2) has not begun, because the day it runs from is not recorded.</source>
        <translation>Es muss aufbewahrt werden: Die Frist „%1“ (%2) hat nicht begonnen, weil der Tag, ab dem sie läuft, nicht erfasst ist.</translation>
    </message>
    <message>
        <source>It must be kept until %1: the term &quot;%2&quot; (%3) runs from %4.</source>
        <translation>Es muss bis %1 aufbewahrt werden: Die Frist „%2“ (%3) läuft ab %4.</translation>
    </message>
    <message>
        <source>It counts as long as nobody said whether the employer is a self-insurer; the administrator can.</source>
        <translation>Sie gilt, solange niemand gesagt hat, ob der Arbeitgeber das Risiko selbst trägt; der Administrator kann es sagen.</translation>
    </message>
</context>
<context>
    <name>kluis::scan::AmsiTexts</name>
    <message>
        <source>The malware scanner takes no file of this size.</source>
        <translation>Der Virenscanner nimmt keine Datei dieser Größe an.</translation>
    </message>
    <message>
        <source>The malware scanner does not answer.</source>
        <translation>Der Virenscanner antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::scan::ClamdScanner</name>
    <message>
        <source>The malware scanner does not answer.</source>
        <translation>Der Virenscanner antwortet nicht.</translation>
    </message>
    <message>
        <source>The scanner&apos;s address is the path of its socket, such as /run/clamav/clamd.ctl.</source>
        <translation>Die Adresse des Virenscanners ist der Pfad seines Sockets, z. B. /run/clamav/clamd.ctl.</translation>
    </message>
    <message>
        <source>What answers there is not ClamAV.</source>
        <translation>Was dort antwortet, ist nicht ClamAV.</translation>
    </message>
    <message>
        <source>The malware scanner takes no file of this size.</source>
        <translation>Der Virenscanner nimmt keine Datei dieser Größe an.</translation>
    </message>
    <message>
        <source>The malware scanner&apos;s answer is not understood.</source>
        <translation>Die Antwort des Virenscanners ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>kluis::server</name>
    <message>
        <source>--certificate and --key go together.</source>
        <translation>--certificate und --key gehören zusammen.</translation>
    </message>
    <message>
        <source>A login has 1 to 64 small letters, digits, dots, hyphens, underscores or at-signs.</source>
        <translation>Ein Benutzername hat 1 bis 64 Kleinbuchstaben, Ziffern, Punkte, Bindestriche, Unterstriche oder At-Zeichen.</translation>
    </message>
    <message>
        <source>The server is ready. Its certificate, for clients&apos; --ca: %1
The first administrator, %2, can enrol within 72 hours with this code, once:
%3</source>
        <translation>Der Server ist bereit. Sein Zertifikat, für --ca der Programme: %1
Der erste Administrator, %2, kann sich innerhalb von 72 Stunden einmal mit diesem Code registrieren:
%3</translation>
    </message>
    <message>
        <source>The store is sound. Users: %1. Live sessions: %2. The certificate ends in %3 days.</source>
        <translation>Der Speicher ist in Ordnung. Benutzer: %1. Laufende Sitzungen: %2. Das Zertifikat läuft in %3 Tagen ab.</translation>
    </message>
    <message>
        <source>Give a role: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator or privacy-officer.</source>
        <translation>Geben Sie eine Rolle an: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator oder privacy-officer.</translation>
    </message>
    <message>
        <source>The employer %1 was new and has been made.</source>
        <translation>Der Arbeitgeber %1 war neu und wurde angelegt.</translation>
    </message>
    <message>
        <source>%1 can enrol within 72 hours with this code, once:
%2</source>
        <translation>%1 kann sich innerhalb von 72 Stunden einmal mit diesem Code registrieren:
%2</translation>
    </message>
    <message>
        <source>Disabled; all sessions have ended.</source>
        <translation>Deaktiviert; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>Enabled.</source>
        <translation>Aktiviert.</translation>
    </message>
    <message>
        <source>The failed logins are forgotten.</source>
        <translation>Die fehlgeschlagenen Anmeldungen sind vergessen.</translation>
    </message>
    <message>
        <source>The role has changed; all sessions have ended.</source>
        <translation>Die Rolle hat sich geändert; alle Sitzungen sind beendet.</translation>
    </message>
    <message>
        <source>Say which employer: --employer E.</source>
        <translation>Geben Sie den Arbeitgeber an: --employer E.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Erteilt.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Entzogen.</translation>
    </message>
    <message>
        <source>All sessions have ended. Hand this code over in person. It logs in once, within 72 hours, in place of the authenticator; the person then gets a new secret (kluis totp new, or the window):
%1</source>
        <translation>Alle Sitzungen sind beendet. Übergeben Sie diesen Code persönlich. Er ermöglicht innerhalb von 72 Stunden eine Anmeldung anstelle der Authenticator-App; die Person erhält dann ein neues Geheimnis (kluis totp new, oder im Fenster):
%1</translation>
    </message>
    <message>
        <source>This closes the account&apos;s keys, devices and sessions for good; the person enrols again and gets new keys. It opens no medical content: a lead of the medical group must approve the new keys first, and working notes that only this person could read are lost. Nothing was changed. Does the person have the printed kit? Then kluis recover-account keeps everything. Otherwise repeat this with --yes.</source>
        <translation>Dies schließt die Schlüssel, Geräte und Sitzungen des Kontos endgültig; die Person registriert sich erneut und erhält neue Schlüssel. Es öffnet keine medizinischen Inhalte: Eine Leitung der medizinischen Gruppe muss die neuen Schlüssel erst zulassen, und Arbeitsnotizen, die nur diese Person lesen konnte, sind verloren. Es wurde nichts geändert. Hat die Person das gedruckte Set? Dann erhält kluis recover-account alles. Andernfalls wiederholen Sie dies mit --yes.</translation>
    </message>
    <message>
        <source>Medical content stays shut until a lead of the medical group approves the new keys.</source>
        <translation>Medizinische Inhalte bleiben verschlossen, bis eine Leitung der medizinischen Gruppe die neuen Schlüssel zulässt.</translation>
    </message>
    <message>
        <source>The last backup is %1 hours old.</source>
        <translation>Die letzte Sicherung ist %1 Stunden alt.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>The backups of the plan are late; look in the server&apos;s log for backup-failed.</source>
        <translation>Die geplanten Sicherungen sind überfällig; suchen Sie im Protokoll des Servers nach backup-failed.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AccessReset</name>
    <message>
        <source>This user has not confirmed an account yet; user reissue makes a new code.</source>
        <translation>Dieser Benutzer hat noch kein Konto bestätigt; user reissue erstellt einen neuen Code.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AccountStore</name>
    <message>
        <source>This data folder was not set up completely; run init again in a new one.</source>
        <translation>Dieser Datenordner wurde nicht vollständig eingerichtet; führen Sie init in einem neuen aus.</translation>
    </message>
    <message>
        <source>An employer&apos;s short name has 1 to 40 small letters, digits or hyphens.</source>
        <translation>Der Kurzname eines Arbeitgebers hat 1 bis 40 Kleinbuchstaben, Ziffern oder Bindestriche.</translation>
    </message>
    <message>
        <source>A login has 1 to 64 small letters, digits, dots, hyphens, underscores or at-signs.</source>
        <translation>Ein Benutzername hat 1 bis 64 Kleinbuchstaben, Ziffern, Punkte, Bindestriche, Unterstriche oder At-Zeichen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AdministratorApi</name>
    <message>
        <source>This voucher does not hold.</source>
        <translation>Diese Bürgschaft gilt nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AgreementTexts</name>
    <message>
        <source>Say what is left out by --without FIELD, or agree to --everything.</source>
        <translation>Geben Sie mit --without FELD an, was weggelassen wird, oder vereinbaren Sie alles mit --everything.</translation>
    </message>
    <message>
        <source>Noted. Clients follow it at their next contact, and forget what is left out.</source>
        <translation>Vermerkt. Die Programme folgen dem beim nächsten Kontakt und vergessen, was weggelassen wird.</translation>
    </message>
    <message>
        <source>Short name of the employer.</source>
        <translation>Kurzname des Arbeitgebers.</translation>
    </message>
    <message>
        <source>A field that is left out; several by commas or once more.</source>
        <translation>Ein Feld, das weggelassen wird; mehrere mit Kommas oder durch Wiederholung.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Es wird nichts weggelassen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AlarmCommands</name>
    <message>
        <source>%1: off (%2)</source>
        <translation>%1: aus (%2)</translation>
    </message>
    <message>
        <source>%1: more than %2 within %3 minutes (%4)</source>
        <translation>%1: mehr als %2 innerhalb von %3 Minuten (%4)</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 o&apos;clock</source>
        <translation>%1, von %2 bis %3 Uhr</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Either --on or --off.</source>
        <translation>Entweder --on oder --off.</translation>
    </message>
    <message>
        <source>Only at-night has hours.</source>
        <translation>Nur at-night hat Uhrzeiten.</translation>
    </message>
    <message>
        <source>There is no such rule; &apos;alarm list&apos; shows them.</source>
        <translation>Eine solche Regel gibt es nicht; &apos;alarm list&apos; zeigt sie.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AlarmRule</name>
    <message>
        <source>different dossiers that one person opened</source>
        <translation>verschiedene Akten, die eine Person geöffnet hat</translation>
    </message>
    <message>
        <source>different dossiers that one person opened at night</source>
        <translation>verschiedene Akten, die eine Person nachts geöffnet hat</translation>
    </message>
    <message>
        <source>times that one person asked for what was refused</source>
        <translation>Male, dass eine Person etwas anfragte, das abgelehnt wurde</translation>
    </message>
    <message>
        <source>things that one person did with an employer without a grant for it</source>
        <translation>Vorgänge einer Person bei einem Arbeitgeber ohne Berechtigung dafür</translation>
    </message>
    <message>
        <source>failed logins of one account</source>
        <translation>fehlgeschlagene Anmeldungen eines Kontos</translation>
    </message>
    <message>
        <source>exports by one person</source>
        <translation>Exporte einer Person</translation>
    </message>
    <message>
        <source>times that a device&apos;s own log had something missing</source>
        <translation>Male, dass im eigenen Protokoll eines Geräts etwas fehlte</translation>
    </message>
    <message>
        <source>times that a device&apos;s own log was not what the device wrote, or its keys began anew</source>
        <translation>Male, dass das eigene Protokoll eines Geräts nicht war, was es schrieb, oder dass seine Schlüssel neu begannen</translation>
    </message>
    <message>
        <source>devices of one person that said nothing for so long after their lease</source>
        <translation>Geräte einer Person, die so lange nach Ablauf ihrer Offline-Frist nichts von sich hören ließen</translation>
    </message>
    <message>
        <source>values that one person removed because they should never have been recorded</source>
        <translation>Werte, die jemand entfernte, weil sie nie erfasst werden durften</translation>
    </message>
</context>
<context>
    <name>kluis::server::AnonymiseCommand</name>
    <message>
        <source>The data folder of the server to copy.</source>
        <translation>Der Datenordner des zu kopierenden Servers.</translation>
    </message>
    <message>
        <source>A new folder for the copy.</source>
        <translation>Ein neuer Ordner für die Kopie.</translation>
    </message>
    <message>
        <source>What the copy is for: test, acceptance or development; else test.</source>
        <translation>Wofür die Kopie ist: test, acceptance oder development; sonst test.</translation>
    </message>
    <message>
        <source>A name or address of the copy&apos;s certificate; may be given again.</source>
        <translation>Ein Name oder eine Adresse für das Zertifikat der Kopie; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>An empty PostgreSQL database for the copy; no password in it.</source>
        <translation>Eine leere PostgreSQL-Datenbank für die Kopie; ohne Passwort darin.</translation>
    </message>
    <message>
        <source>A copy of nobody is for test, acceptance or development.</source>
        <translation>Eine anonymisierte Kopie ist für test, acceptance oder development.</translation>
    </message>
    <message>
        <source>The folder for the copy is not empty; choose a new or an empty one.</source>
        <translation>Der Ordner für die Kopie ist nicht leer; wählen Sie einen neuen oder einen leeren.</translation>
    </message>
    <message>
        <source>Anonymised copy</source>
        <translation>Anonymisierte Kopie</translation>
    </message>
    <message>
        <source>What an earlier run left beside %1 could not be removed.</source>
        <translation>Was ein früherer Lauf neben %1 hinterlassen hat, konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The copy is whole: %1 dossiers with %2 changes, and %3 accounts, of nobody. Left out: %4 changes with medical content, documents or working notes.
Its administrator, %5, can enrol within 72 hours with this code, once:
%6</source>
        <translation>Die Kopie ist vollständig: %1 Akten mit %2 Änderungen und %3 Konten, von niemandem. Weggelassen: %4 Änderungen mit medizinischen Inhalten, Dokumenten oder Arbeitsnotizen.
Ihr Administrator, %5, kann sich innerhalb von 72 Stunden einmal mit diesem Code registrieren:
%6</translation>
    </message>
    <message>
        <source>Everybody else in it gets a code by &quot;user reissue LOGIN&quot;.</source>
        <translation>Alle anderen darin erhalten einen Code mit &quot;user reissue LOGIN&quot;.</translation>
    </message>
    <message>
        <source>The copy is whole but could not be given its name: rename %1.</source>
        <translation>Die Kopie ist vollständig, konnte aber ihren Namen nicht erhalten: Benennen Sie %1 um.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ApprovalApi</name>
    <message>
        <source>The request is over.</source>
        <translation>Die Anfrage ist beendet.</translation>
    </message>
    <message>
        <source>The record is not of this request.</source>
        <translation>Der Eintrag gehört nicht zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Another device waits to be approved.</source>
        <translation>Ein anderes Gerät wartet auf Zulassung.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditApi</name>
    <message>
        <source>The device sent something that is no audit event.</source>
        <translation>Das Gerät hat etwas gesendet, das kein Protokolleintrag ist.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditCommands</name>
    <message>
        <source>%1: %2 entries, %3 of them under a checkpoint, head %4</source>
        <translation>%1: %2 Einträge, davon %3 unter einem Kontrollpunkt, Kopf %4</translation>
    </message>
    <message>
        <source>A time is written as 2026-11-29 or 2026-11-29T14:30:00Z.</source>
        <translation>Eine Zeit wird als 2026-11-29 oder 2026-11-29T14:30:00Z geschrieben.</translation>
    </message>
    <message>
        <source>The one format is jsonl.</source>
        <translation>Das einzige Format ist jsonl.</translation>
    </message>
    <message>
        <source>The entries could not be written out.</source>
        <translation>Die Einträge konnten nicht ausgegeben werden.</translation>
    </message>
    <message>
        <source>%1 entries.</source>
        <translation>%1 Einträge.</translation>
    </message>
    <message>
        <source>, countersigned by %1 on %2</source>
        <translation>, gegengezeichnet von %1 am %2</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditCountersignApi</name>
    <message>
        <source>Only the data-protection officer countersigns the audit log.</source>
        <translation>Nur der Datenschutzbeauftragte zeichnet das Audit-Protokoll gegen.</translation>
    </message>
    <message>
        <source>There is no such checkpoint, or not any more.</source>
        <translation>Diesen Prüfpunkt gibt es nicht, oder nicht mehr.</translation>
    </message>
    <message>
        <source>This is not your signature.</source>
        <translation>Das ist nicht Ihre Unterschrift.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditExport</name>
    <message>
        <source>An entry of the audit log can&apos;t be read. audit verify says which.</source>
        <translation>Ein Eintrag des Prüfprotokolls kann nicht gelesen werden. audit verify sagt, welcher.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditFinding</name>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2: not what the server wrote there.</source>
        <translation>%1, %2: nicht das, was der Server dort geschrieben hat.</translation>
    </message>
    <message>
        <source>%1, %2: taken out.</source>
        <translation>%1, %2: herausgenommen.</translation>
    </message>
    <message>
        <source>%1, %2: put in between.</source>
        <translation>%1, %2: dazwischengesetzt.</translation>
    </message>
    <message>
        <source>%1, %2: not in the order in which they were written.</source>
        <translation>%1, %2: nicht in der Reihenfolge, in der sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>%1, %2: one of them was written anew by somebody with the server&apos;s keys.</source>
        <translation>%1, %2: Einer davon wurde von jemandem mit den Schlüsseln des Servers neu geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2: written anew from one of these on, by somebody with the server&apos;s keys.</source>
        <translation>%1, %2: ab einem davon von jemandem mit den Schlüsseln des Servers neu geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2: the end of the log was taken off.</source>
        <translation>%1, %2: Das Ende des Protokolls wurde entfernt.</translation>
    </message>
    <message>
        <source>%1: a checkpoint after entry %2 is forged or was taken away.</source>
        <translation>%1: Ein Kontrollpunkt nach Eintrag %2 ist gefälscht oder wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditTrail</name>
    <message>
        <source>There is no such event in the audit log.</source>
        <translation>Ein solches Ereignis gibt es im Prüfprotokoll nicht.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>This server has no such dossier.</source>
        <translation>Dieser Server hat keine solche Akte.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditTrailApi</name>
    <message>
        <source>Only the data-protection officer reads the audit log.</source>
        <translation>Nur der Datenschutzbeauftragte liest das Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditTree</name>
    <message>
        <source>An entry of the audit log is missing.</source>
        <translation>Ein Eintrag des Prüfprotokolls fehlt.</translation>
    </message>
    <message>
        <source>A part of the audit log&apos;s tree is missing.</source>
        <translation>Ein Teil des Baums des Prüfprotokolls fehlt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupCommand</name>
    <message>
        <source>A new file, or a folder of backups that share what did not change.</source>
        <translation>Eine neue Datei, oder ein Ordner mit Sicherungen, die gemeinsam nutzen, was sich nicht geändert hat.</translation>
    </message>
    <message>
        <source>A new file for the private key. Keep it elsewhere.</source>
        <translation>Eine neue Datei für den privaten Schlüssel. Bewahren Sie sie anderswo auf.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier key, which earlier backups still need.</source>
        <translation>Tritt an die Stelle eines früheren Schlüssels, den frühere Sicherungen noch brauchen.</translation>
    </message>
    <message>
        <source>This server&apos;s backups have a key already; --replace makes another one.</source>
        <translation>Die Sicherungen dieses Servers haben bereits einen Schlüssel; --replace erstellt einen anderen.</translation>
    </message>
    <message>
        <source>The key of the backups was made. Move this file to where neither the server nor its backups are, and print it: without it no backup opens.
%1</source>
        <translation>Der Schlüssel der Sicherungen wurde erstellt. Bringen Sie diese Datei an einen Ort, an dem weder der Server noch seine Sicherungen sind, und drucken Sie sie: Ohne sie öffnet sich keine Sicherung.
%1</translation>
    </message>
    <message>
        <source>The key of the backups lies beside them: %1. Move it to where neither the server nor its backups are, and print it: without it no backup opens.</source>
        <translation>Der Schlüssel der Sicherungen liegt daneben: %1. Bringen Sie ihn an einen Ort, an dem weder der Server noch seine Sicherungen sind, und drucken Sie ihn: Ohne ihn öffnet sich keine Sicherung.</translation>
    </message>
    <message>
        <source>Backup made: %1 rows and %2 documents as of %3. Written: %4; kept from earlier backups: %5.</source>
        <translation>Sicherung erstellt: %1 Zeilen und %2 Dokumente, Stand %3. Geschrieben: %4; aus früheren Sicherungen behalten: %5.</translation>
    </message>
    <message>
        <source>Not in the backup, because it is larger than 1 MiB and none of the server&apos;s own: %1</source>
        <translation>Nicht in der Sicherung, weil größer als 1 MiB und nicht vom Server selbst: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read and are not in the backup; look for them in an earlier one.</source>
        <translation>
            <numerusform>%n Dokument konnte nicht gelesen werden und ist nicht in der Sicherung; suchen Sie es in einer früheren.</numerusform>
            <numerusform>%n Dokumente konnten nicht gelesen werden und sind nicht in der Sicherung; suchen Sie sie in einer früheren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a folder: reads every part there and writes those anew that are damaged.</source>
        <translation>In einen Ordner: liest dort jeden Teil und schreibt die beschädigten neu.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupFile</name>
    <message>
        <source>The backup could not be read.</source>
        <translation>Die Sicherung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is a file of this name already; backups replace nothing.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen; Sicherungen ersetzen nichts.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written there; check the folder and its rights.</source>
        <translation>Die Sicherung kann dort nicht geschrieben werden; prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The backup could not be written; is the disk full?</source>
        <translation>Die Sicherung konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>This is no backup of a server, or it is damaged.</source>
        <translation>Das ist keine Sicherung eines Servers, oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>Die Sicherung wurde mit einer neueren Version dieses Programms erstellt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The backup is cut off or damaged: its end is missing.</source>
        <translation>Die Sicherung ist abgeschnitten oder beschädigt: Ihr Ende fehlt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupFolder</name>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>In diesem Ordner gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written there; check the folder and its rights.</source>
        <translation>Die Sicherung kann dort nicht geschrieben werden; prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>An old backup could not be removed; check the folder&apos;s rights.</source>
        <translation>Eine alte Sicherung konnte nicht entfernt werden; prüfen Sie die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupPlan</name>
    <message>
        <source>The plan of backups is damaged; make it again with backup plan.</source>
        <translation>Der Zeitplan der Sicherungen ist beschädigt; erstellen Sie ihn mit backup plan neu.</translation>
    </message>
    <message>
        <source>The plan of backups could not be removed.</source>
        <translation>Der Zeitplan der Sicherungen konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupPlanCommand</name>
    <message>
        <source>The folder of backups, on another disk or machine.</source>
        <translation>Der Ordner der Sicherungen, auf einem anderen Datenträger oder Rechner.</translation>
    </message>
    <message>
        <source>Hours between two backups, 1 to 720; 6 when nothing is said.</source>
        <translation>Stunden zwischen zwei Sicherungen, 1 bis 720; 6, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Of so many hours the last backup is kept; 24 when nothing is said.</source>
        <translation>Für so viele Stunden wird die jeweils letzte Sicherung behalten; 24, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>The same for days; 14.</source>
        <translation>Dasselbe für Tage; 14.</translation>
    </message>
    <message>
        <source>The same for weeks; 8.</source>
        <translation>Dasselbe für Wochen; 8.</translation>
    </message>
    <message>
        <source>The same for months; 12.</source>
        <translation>Dasselbe für Monate; 12.</translation>
    </message>
    <message>
        <source>Ends the plan. Backups that are there stay.</source>
        <translation>Beendet den Zeitplan. Vorhandene Sicherungen bleiben.</translation>
    </message>
    <message>
        <source>Say where backups go: --to FOLDER.</source>
        <translation>Geben Sie an, wohin die Sicherungen gehen: --to ORDNER.</translation>
    </message>
    <message>
        <source>Every %1 hours to %2. Kept: the last of %3 hours, %4 days, %5 weeks and %6 months.</source>
        <translation>Alle %1 Stunden nach %2. Behalten: die letzte von %3 Stunden, %4 Tagen, %5 Wochen und %6 Monaten.</translation>
    </message>
    <message>
        <source>There is no plan of backups any more.</source>
        <translation>Es gibt keinen Zeitplan der Sicherungen mehr.</translation>
    </message>
    <message>
        <source>There is no plan of backups. Make one with --to FOLDER.</source>
        <translation>Es gibt keinen Zeitplan der Sicherungen. Erstellen Sie einen mit --to ORDNER.</translation>
    </message>
    <message>
        <source>Make the key of the backups first, and keep it elsewhere: backup key --to FILE.</source>
        <translation>Erstellen Sie zuerst den Schlüssel der Sicherungen, und bewahren Sie ihn anderswo auf: backup key --to DATEI.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupReader</name>
    <message>
        <source>The backup was made for another backup key. Give the key that was in use when it was made.</source>
        <translation>Die Sicherung wurde für einen anderen Sicherungsschlüssel erstellt. Geben Sie den damals verwendeten Schlüssel an.</translation>
    </message>
    <message>
        <source>The backup does not come from the server this key belongs to, or was changed after it was made.</source>
        <translation>Die Sicherung stammt nicht von dem Server, zu dem dieser Schlüssel gehört, oder sie wurde danach verändert.</translation>
    </message>
    <message>
        <source>The backup&apos;s list of contents is damaged.</source>
        <translation>Das Inhaltsverzeichnis der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged or was changed; nothing was restored.</source>
        <translation>Ein Teil der Sicherung ist beschädigt oder wurde verändert; es wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupSource</name>
    <message>
        <source>There is no backup at this place.</source>
        <translation>An diesem Ort gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged or was changed; nothing was restored.</source>
        <translation>Ein Teil der Sicherung ist beschädigt oder wurde verändert; es wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupWriter</name>
    <message>
        <source>The backup was broken off.</source>
        <translation>Die Sicherung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A document could not be read.</source>
        <translation>Ein Dokument konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No backup was made: its list of contents would be too large to be read again. Take files that are none of the server&apos;s own out of the data folder (at most 1,000; with the list of documents 64 MiB).</source>
        <translation>Es wurde keine Sicherung erstellt: Ihr Inhaltsverzeichnis wäre zu groß, um wieder gelesen zu werden. Nehmen Sie Dateien, die nicht vom Server selbst sind, aus dem Datenordner (höchstens 1.000; mit der Liste der Dokumente 64 MiB).</translation>
    </message>
    <message>
        <source>No backup was made: it has more parts than a backup can be read with.</source>
        <translation>Es wurde keine Sicherung erstellt: Sie hat mehr Teile, als eine Sicherung zum Lesen haben kann.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BlobApi</name>
    <message>
        <source>There is no such document.</source>
        <translation>Ein solches Dokument gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no room for more documents.</source>
        <translation>Für weitere Dokumente ist kein Platz.</translation>
    </message>
    <message>
        <source>A part has the wrong length.</source>
        <translation>Ein Teil hat die falsche Länge.</translation>
    </message>
    <message>
        <source>The document holds malware and was set aside.</source>
        <translation>Das Dokument enthält Schadsoftware und wurde beiseitegelegt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BlobFiles</name>
    <message>
        <source>A document could not be written; is the disk full?</source>
        <translation>Ein Dokument konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>A document could not be read; restore it from a backup.</source>
        <translation>Ein Dokument konnte nicht gelesen werden; stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A document that is not needed any more could not be removed.</source>
        <translation>Ein nicht mehr benötigtes Dokument konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BookedTimes</name>
    <message>
        <source>Somebody else took this time in the same moment.</source>
        <translation>Jemand anderes hat diese Zeit im selben Moment belegt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ChangeStore</name>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>Die Datenbank des Servers ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::CheckpointFiles</name>
    <message>
        <source>A checkpoint of the audit log could not be kept; check the data folder.</source>
        <translation>Ein Kontrollpunkt des Prüfprotokolls konnte nicht gespeichert werden; prüfen Sie den Datenordner.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ColumnCipher</name>
    <message>
        <source>The server&apos;s database holds a value that its key does not open.</source>
        <translation>Die Datenbank des Servers enthält einen Wert, den ihr Schlüssel nicht öffnet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ColumnKeySource</name>
    <message>
        <source>The column key is not 64 hexadecimal digits.</source>
        <translation>Der Spaltenschlüssel besteht nicht aus 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>The column key is missing. Put keys/column.key back from its backup, or give it as the credential kluis-column-key or in KLUIS_COLUMN_KEY.</source>
        <translation>Der Spaltenschlüssel fehlt. Legen Sie keys/column.key aus der Sicherung zurück, oder geben Sie ihn als Credential kluis-column-key oder in KLUIS_COLUMN_KEY an.</translation>
    </message>
    <message>
        <source>The column key is given from outside: give the new one too, as the credential kluis-column-key-next or in KLUIS_COLUMN_KEY_NEXT.</source>
        <translation>Der Spaltenschlüssel kommt von außen: Geben Sie auch den neuen an, als Credential kluis-column-key-next oder in KLUIS_COLUMN_KEY_NEXT.</translation>
    </message>
    <message>
        <source>The column key&apos;s file can&apos;t be replaced; check the rights of keys/.</source>
        <translation>Die Datei des Spaltenschlüssels kann nicht ersetzt werden; prüfen Sie die Rechte von keys/.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ColumnKeys</name>
    <message>
        <source>The store has its keys already.</source>
        <translation>Der Speicher hat bereits seine Schlüssel.</translation>
    </message>
    <message>
        <source>The column key given is not the one this database was sealed with.</source>
        <translation>Der angegebene Spaltenschlüssel ist nicht der, mit dem diese Datenbank versiegelt wurde.</translation>
    </message>
    <message>
        <source>The server&apos;s database misses its keys; restore it from a backup.</source>
        <translation>In der Datenbank des Servers fehlen die Schlüssel; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>kluis::server::CommandLine</name>
    <message>
        <source>Say which data folder: --data DIR.</source>
        <translation>Geben Sie den Datenordner an: --data ORDNER.</translation>
    </message>
    <message>
        <source>The server&apos;s data folder.</source>
        <translation>Der Datenordner des Servers.</translation>
    </message>
    <message>
        <source>the dossier vault&apos;s server</source>
        <translation>der Server des Aktentresors</translation>
    </message>
</context>
<context>
    <name>kluis::server::ConductCommandTexts</name>
    <message>
        <source>The file with the text can&apos;t be read.</source>
        <translation>Die Datei mit dem Text kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Version %1 is in force. Everybody is asked to accept it before going on.</source>
        <translation>Version %1 gilt jetzt. Alle werden gebeten, sie anzunehmen, bevor es weitergeht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ConductStore</name>
    <message>
        <source>The code of conduct is a text of 1 to 60,000 bytes.</source>
        <translation>Der Verhaltenskodex ist ein Text von 1 bis 60.000 Bytes.</translation>
    </message>
    <message>
        <source>This is the code of conduct in force. Nothing was changed.</source>
        <translation>Das ist der geltende Verhaltenskodex. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>kluis::server::CountersignReport</name>
    <message>
        <source>%1: a countersignature is there that no data-protection officer made.</source>
        <translation>%1: Es gibt eine Gegenzeichnung, die kein Datenschutzbeauftragter geleistet hat.</translation>
    </message>
    <message>
        <source>%1: no data-protection officer has countersigned it yet.</source>
        <translation>%1: noch von keinem Datenschutzbeauftragten gegengezeichnet.</translation>
    </message>
    <message>
        <source>%1: last countersigned by %2 on %3, more than 8 days ago.</source>
        <translation>%1: zuletzt gegengezeichnet von %2 am %3, vor mehr als 8 Tagen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DataFolder</name>
    <message>
        <source>The data folder is not empty; choose a new or an empty one.</source>
        <translation>Der Datenordner ist nicht leer; wählen Sie einen neuen oder einen leeren.</translation>
    </message>
    <message>
        <source>The data folder has keys but no store; restore it from a backup.</source>
        <translation>Der Datenordner hat Schlüssel, aber keinen Speicher; stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This database holds another server&apos;s data; name an empty one.</source>
        <translation>Diese Datenbank enthält die Daten eines anderen Servers; nennen Sie eine leere.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DemoCommand</name>
    <message>
        <source>The number of employers lies between 1 and 1000.</source>
        <translation>Die Zahl der Arbeitgeber liegt zwischen 1 und 1000.</translation>
    </message>
    <message>
        <source>This server is labelled production; demonstration data stay out of it.</source>
        <translation>Dieser Server ist als Produktion gekennzeichnet; Vorführdaten gehören nicht hinein.</translation>
    </message>
    <message>
        <source>This server holds data already; choose an empty folder.</source>
        <translation>Dieser Server enthält bereits Daten; wählen Sie einen leeren Ordner.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DemoMedicalGroup</name>
    <message>
        <source>A practice needs a doctor.</source>
        <translation>Ein Dienst braucht einen Arzt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DestructionLedger</name>
    <message>
        <source>The folder of the ledger of destructions does not answer.</source>
        <translation>Der Ordner des Vernichtungsregisters antwortet nicht.</translation>
    </message>
    <message>
        <source>The ledger of destructions lacks what this server wrote into it last: its disk is away, or it is an older copy. Put it right, or accept what is there with kluis-server ledger --to FOLDER.</source>
        <translation>Im Vernichtungsregister fehlt, was dieser Server zuletzt hineinschrieb: Seine Platte ist nicht da, oder es ist eine ältere Kopie. Bringen Sie das in Ordnung, oder nehmen Sie an, was da ist, mit kluis-server ledger --to FOLDER.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions in this folder.</source>
        <translation>In diesem Ordner ist kein Vernichtungsregister.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DestructionTexts</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf dies nicht.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>Die Unterschrift gilt nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DeviceApi</name>
    <message>
        <source>The device&apos;s certificate does not hold.</source>
        <translation>Das Zertifikat des Geräts gilt nicht.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Ein solches Gerät gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DeviceCommandTexts</name>
    <message>
        <source>Give a device&apos;s id as device list shows it.</source>
        <translation>Geben Sie die ID eines Geräts an, wie device list sie zeigt.</translation>
    </message>
    <message>
        <source>Revoked: its session has ended, and its vault stays shut once its lease is over.</source>
        <translation>Entzogen: Die Sitzung ist beendet, und der Tresor bleibt zu, sobald die Offline-Frist abgelaufen ist.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DigestApi</name>
    <message>
        <source>There is no such employer.</source>
        <translation>Einen solchen Arbeitgeber gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DirectWriter</name>
    <message>
        <source>The role may not write this.</source>
        <translation>Die Rolle darf dies nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no such dossier.</source>
        <translation>Eine solche Akte gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DossierCommandTexts</name>
    <message>
        <source>--%1 takes a number.</source>
        <translation>--%1 erwartet eine Zahl.</translation>
    </message>
    <message>
        <source>%1 dossiers written; the accounts are in %2.</source>
        <translation>%1 Akten geschrieben; die Konten stehen in %2.</translation>
    </message>
    <message>
        <source>Say which employer: --employer E.</source>
        <translation>Geben Sie den Arbeitgeber an: --employer E.</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>%1 angelegt, %2 aktualisiert, %3 unverändert.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DrillCommand</name>
    <message>
        <source>A backup; else the newest of the plan, or the last one made.</source>
        <translation>Eine Sicherung; sonst die neueste des Zeitplans oder die zuletzt erstellte.</translation>
    </message>
    <message>
        <source>The file with the backup key; else backup.key beside the backup, or KLUIS_BACKUP_KEY.</source>
        <translation>Die Datei mit dem Sicherungsschlüssel; sonst backup.key neben der Sicherung, oder KLUIS_BACKUP_KEY.</translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>Von diesem Server wurde noch keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The restored server does not start.</source>
        <translation>Der wiederhergestellte Server startet nicht.</translation>
    </message>
    <message>
        <source>The restored server runs, and its store or audit log is not sound.</source>
        <translation>Der wiederhergestellte Server läuft, aber sein Speicher oder sein Prüfprotokoll ist nicht in Ordnung.</translation>
    </message>
    <message>
        <source>How the drill went could not be written down.</source>
        <translation>Der Verlauf der Übung konnte nicht festgehalten werden.</translation>
    </message>
    <message>
        <source>The drill went well: the backup of %1 was restored, served and checked in %2 seconds.</source>
        <translation>Die Übung ist gelungen: Die Sicherung vom %1 wurde in %2 Sekunden wiederhergestellt, gestartet und geprüft.</translation>
    </message>
    <message>
        <source>A folder with room for the store; else the server&apos;s own.</source>
        <translation>Ein Ordner mit Platz für den Speicher; sonst der des Servers.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EmployerTexts</name>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that is recorded of an employer.</source>
        <translation>„%1“ ist nichts, was von einem Arbeitgeber festgehalten wird.</translation>
    </message>
    <message>
        <source>Noted. Clients follow it at their next contact.</source>
        <translation>Festgehalten. Die Programme folgen dem beim nächsten Kontakt.</translation>
    </message>
    <message>
        <source>%1  %2: people %3, dossiers %4</source>
        <translation>%1  %2: Personen %3, Dossiers %4</translation>
    </message>
</context>
<context>
    <name>kluis::server::EnrolmentService</name>
    <message>
        <source>There is no such user.</source>
        <translation>Einen solchen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>This user has enrolled already and needs no code.</source>
        <translation>Dieser Benutzer hat sich bereits registriert und braucht keinen Code.</translation>
    </message>
    <message>
        <source>The enrolment code is not valid or was used; ask for a new one.</source>
        <translation>Der Registrierungscode ist ungültig oder wurde verwendet; fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The code of conduct must be accepted first.</source>
        <translation>Der Verhaltenskodex muss zuerst angenommen werden.</translation>
    </message>
    <message>
        <source>The keys sent do not have the expected form.</source>
        <translation>Die gesendeten Schlüssel haben nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate does not hold.</source>
        <translation>Das Zertifikat des Geräts gilt nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EnvironmentLabel</name>
    <message>
        <source>The environment is production, acceptance, test, development or demo.</source>
        <translation>Die Umgebung ist production, acceptance, test, development oder demo.</translation>
    </message>
    <message>
        <source>The file environment was changed by hand: it is not signed by this server. What a server is for is settled when it is made; the command anonymise makes a copy for another environment.</source>
        <translation>Die Datei environment wurde von Hand geändert: Sie ist nicht von diesem Server unterschrieben. Wofür ein Server da ist, wird bei seiner Einrichtung festgelegt; der Befehl anonymise erstellt eine Kopie für eine andere Umgebung.</translation>
    </message>
    <message>
        <source>These are data of the environment %1, and here is %2. They stay apart: the command anonymise makes a copy that may be used elsewhere.</source>
        <translation>Das sind Daten der Umgebung %1, und hier ist %2. Sie bleiben getrennt: Der Befehl anonymise erstellt eine Kopie, die anderswo verwendet werden darf.</translation>
    </message>
    <message>
        <source>What the place the data go to is for; data of another environment are refused.</source>
        <translation>Wofür der Ort da ist, an den die Daten gehen; Daten einer anderen Umgebung werden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EvidenceCommands</name>
    <message>
        <source>Say where the pack is to be written: --to DIR.</source>
        <translation>Geben Sie an, wohin das Paket geschrieben wird: --to ORDNER.</translation>
    </message>
    <message>
        <source>A pack of this second lies there already.</source>
        <translation>Dort liegt bereits ein Paket dieser Sekunde.</translation>
    </message>
    <message>
        <source>%1 and %2 are written, for their owner only: they name people. SHA-256 of the pack: %3</source>
        <translation>%1 und %2 sind geschrieben, nur für ihren Eigentümer: Sie nennen Personen. SHA-256 des Pakets: %3</translation>
    </message>
    <message>
        <source>Say whose signature it must be: --signer with 64 hexadecimal digits, or --server DIR.</source>
        <translation>Geben Sie an, wessen Unterschrift es sein muss: --signer mit 64 hexadezimalen Ziffern, oder --server ORDNER.</translation>
    </message>
    <message>
        <source>Another key signed this evidence pack.</source>
        <translation>Ein anderer Schlüssel hat dieses Nachweispaket unterschrieben.</translation>
    </message>
    <message>
        <source>The page for people does not lie beside it and was not looked at.</source>
        <translation>Die Seite für Menschen liegt nicht daneben und wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The page for people is not the one that was signed.</source>
        <translation>Die Seite für Menschen ist nicht die unterschriebene.</translation>
    </message>
    <message>
        <source>The pack is as it was signed at %1.</source>
        <translation>Das Paket ist so, wie es am %1 unterschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EvidencePage</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Control evidence</source>
        <translation>Nachweis der Kontrollen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Made at (UTC)</source>
        <translation>Erstellt am (UTC)</translation>
    </message>
    <message>
        <source>Accounts with a second factor</source>
        <translation>Konten mit zweitem Faktor</translation>
    </message>
    <message>
        <source>%1 of %2 active ones</source>
        <translation>%1 von %2 aktiven</translation>
    </message>
    <message>
        <source>Audit chains are sound</source>
        <translation>Protokollketten sind intakt</translation>
    </message>
    <message>
        <source>Last backup (UTC)</source>
        <translation>Letzte Sicherung (UTC)</translation>
    </message>
    <message>
        <source>The certificate ends (UTC)</source>
        <translation>Das Zertifikat endet (UTC)</translation>
    </message>
    <message>
        <source>Who has access to what</source>
        <translation>Wer worauf Zugriff hat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Last login (UTC)</source>
        <translation>Letzte Anmeldung (UTC)</translation>
    </message>
    <message>
        <source>Last good backup (UTC)</source>
        <translation>Letzte gute Sicherung (UTC)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Every how many hours</source>
        <translation>Alle wie viel Stunden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Wiederherstellungsübung</translation>
    </message>
    <message>
        <source>Backups and restore drills</source>
        <translation>Sicherungen und Wiederherstellungsübungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Audit chains</source>
        <translation>Protokollketten</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Under a checkpoint</source>
        <translation>Unter einem Kontrollpunkt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Offene Prüfungen</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Migrations applied</source>
        <translation>Ausgeführte Migrationen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Applied (UTC)</source>
        <translation>Ausgeführt am (UTC)</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>a false one</source>
        <translation>eine falsche</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: more than 8 days ago</source>
        <translation>%1: vor mehr als 8 Tagen</translation>
    </message>
    <message>
        <source>Countersigned (UTC)</source>
        <translation>Gegengezeichnet (UTC)</translation>
    </message>
</context>
<context>
    <name>kluis::server::ExportDossierCommand</name>
    <message>
        <source>This server has no such dossier.</source>
        <translation>Dieser Server hat keine solche Akte.</translation>
    </message>
</context>
<context>
    <name>kluis::server::FolderLock</name>
    <message>
        <source>The folder of backups can&apos;t be written to; check its rights.</source>
        <translation>In den Ordner der Sicherungen kann nicht geschrieben werden; prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Another backup is being written to this folder; wait for it.</source>
        <translation>In diesen Ordner wird gerade eine andere Sicherung geschrieben; warten Sie darauf.</translation>
    </message>
    <message>
        <source>The backup could not be written; is the disk full?</source>
        <translation>Die Sicherung konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>kluis::server::FolderTarget</name>
    <message>
        <source>The backup could not be written; is the disk full?</source>
        <translation>Die Sicherung konnte nicht geschrieben werden; ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>kluis::server::HoursApi</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf dies nicht.</translation>
    </message>
    <message>
        <source>There is no such company doctor.</source>
        <translation>Einen solchen Betriebsarzt gibt es nicht.</translation>
    </message>
    <message>
        <source>Somebody else changed these hours meanwhile.</source>
        <translation>Jemand anderes hat diese Zeiten inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ImportCommand</name>
    <message>
        <source>This server has no employer of that name.</source>
        <translation>Dieser Server hat keinen Arbeitgeber mit diesem Namen.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read.</source>
        <translation>Die Zuordnungsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file to import can&apos;t be read.</source>
        <translation>Die zu importierende Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>Spalte „%1“: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, column &quot;%2&quot;: %3</source>
        <translation>Zeile %1, Spalte &quot;%2&quot;: %3</translation>
    </message>
</context>
<context>
    <name>kluis::server::KeyCommandTexts</name>
    <message>
        <source>The server is running; stop it first.</source>
        <translation>Der Server läuft; halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The column key was changed. What was stored before lies under an earlier data key still: key reseal seals it anew. Make a backup of the new column key.</source>
        <translation>Der Spaltenschlüssel wurde gewechselt. Was zuvor gespeichert wurde, liegt noch unter einem früheren Datenschlüssel: key reseal versiegelt es neu. Erstellen Sie eine Sicherung des neuen Spaltenschlüssels.</translation>
    </message>
    <message>
        <source>Put the new key in the place of the old one before the server starts.</source>
        <translation>Setzen Sie den neuen Schlüssel an die Stelle des alten, bevor der Server startet.</translation>
    </message>
    <message>
        <source>Sealed anew: %1 values. The earlier keys are forgotten.</source>
        <translation>Neu versiegelt: %1 Werte. Die früheren Schlüssel sind vergessen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerCommand</name>
    <message>
        <source>The folder of the ledger, on another disk or machine than the data.</source>
        <translation>Der Ordner des Registers, auf einer anderen Platte oder Maschine als die Daten.</translation>
    </message>
    <message>
        <source>Back to the folder destructions beside the backups.</source>
        <translation>Zurück zum Ordner destructions neben den Sicherungen.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions: no folder was chosen (--to), and no backup was made yet.</source>
        <translation>Es gibt kein Vernichtungsregister: Es wurde kein Ordner gewählt (--to) und noch keine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The ledger of destructions lies in %1. It names %2 destructions.</source>
        <translation>Das Vernichtungsregister liegt in %1. Es nennt %2 Vernichtungen.</translation>
    </message>
    <message>
        <source>It is not whole: %1 places do not hold, %2 lines are not this server&apos;s.</source>
        <translation>Es ist nicht ganz: %1 Stellen stimmen nicht, %2 Zeilen sind nicht von diesem Server.</translation>
    </message>
    <message>
        <source>The ledger could not be set aside in %1: a restore may take it for the one in %2. Give the files destructions.* there another name.</source>
        <translation>Das Register konnte in %1 nicht beiseitegelegt werden: Eine Wiederherstellung hält es womöglich für das in %2. Geben Sie den Dateien destructions.* dort einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerFile</name>
    <message>
        <source>Another server writes to the ledger of destructions; try again in a moment.</source>
        <translation>Ein anderer Server schreibt in das Vernichtungsregister; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions in this folder.</source>
        <translation>In diesem Ordner ist kein Vernichtungsregister.</translation>
    </message>
    <message>
        <source>The ledger of destructions is larger than it can be.</source>
        <translation>Das Vernichtungsregister ist größer, als es sein kann.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerPlace</name>
    <message>
        <source>The ledger must not lie in the data folder: a restore would replace it. Choose a folder on another disk or machine.</source>
        <translation>Das Register darf nicht im Datenordner liegen: Eine Wiederherstellung würde es ersetzen. Wählen Sie einen Ordner auf einer anderen Platte oder Maschine.</translation>
    </message>
    <message>
        <source>The place of the ledger could not be forgotten.</source>
        <translation>Der Ort des Registers konnte nicht vergessen werden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerTexts</name>
    <message>
        <source>The ledger of destructions can&apos;t be written. Check its folder, disk and rights, or choose another one (kluis-server ledger).</source>
        <translation>Das Vernichtungsregister kann nicht geschrieben werden. Prüfen Sie Ordner, Platte und Rechte, oder wählen Sie einen anderen Ordner (kluis-server ledger).</translation>
    </message>
    <message>
        <source>The ledger of destructions can&apos;t be read. Check its folder, disk and rights.</source>
        <translation>Das Vernichtungsregister kann nicht gelesen werden. Prüfen Sie Ordner, Platte und Rechte.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ListenSocket</name>
    <message>
        <source>The address to listen on must be numeric, such as 0.0.0.0:8443.</source>
        <translation>Die Adresse, auf der gelauscht wird, muss numerisch sein, z. B. 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>Another program listens on this port; choose another one.</source>
        <translation>Ein anderes Programm lauscht auf diesem Port; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This address can&apos;t be listened on; check the address and the rights for its port.</source>
        <translation>Auf dieser Adresse kann nicht gelauscht werden; prüfen Sie die Adresse und die Rechte für ihren Port.</translation>
    </message>
</context>
<context>
    <name>kluis::server::Listener</name>
    <message>
        <source>The certificate&apos;s last day is over.</source>
        <translation>Der letzte Tag des Zertifikats ist vorbei.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ManageDesk</name>
    <message>
        <source>Only a functional administrator does this.</source>
        <translation>Nur ein fachlicher Administrator tut dies.</translation>
    </message>
    <message>
        <source>This is the administrator&apos;s own account.</source>
        <translation>Das ist das eigene Konto des Administrators.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such employer.</source>
        <translation>Einen solchen Arbeitgeber gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no user name.</source>
        <translation>Das ist kein Benutzername.</translation>
    </message>
    <message>
        <source>This role can&apos;t be given.</source>
        <translation>Diese Rolle kann nicht vergeben werden.</translation>
    </message>
    <message>
        <source>This role works for an employer.</source>
        <translation>Diese Rolle arbeitet für einen Arbeitgeber.</translation>
    </message>
    <message>
        <source>This is no role.</source>
        <translation>Das ist keine Rolle.</translation>
    </message>
    <message>
        <source>A second function is a second account.</source>
        <translation>Eine zweite Funktion ist ein zweites Konto.</translation>
    </message>
    <message>
        <source>This administrator answers for the whole practice.</source>
        <translation>Dieser Administrator verwaltet den ganzen Dienst.</translation>
    </message>
    <message>
        <source>This administrator answers for some employers.</source>
        <translation>Dieser Administrator verwaltet einige Arbeitgeber.</translation>
    </message>
    <message>
        <source>This is the person&apos;s last employer.</source>
        <translation>Das ist der letzte Arbeitgeber dieser Person.</translation>
    </message>
    <message>
        <source>Not of medical staff.</source>
        <translation>Nicht von medizinischem Personal.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Ein solches Gerät gibt es nicht.</translation>
    </message>
    <message>
        <source>An agreement has two sides.</source>
        <translation>Eine Vereinbarung hat zwei Seiten.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MedicalInviteApi</name>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Ihre Rolle arbeitet nicht mit medizinischen Daten.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group sees who answered an invite.</source>
        <translation>Nur eine Leitung der medizinischen Gruppe sieht, wer eine Einladung beantwortet hat.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MedicalLogApi</name>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Ihre Rolle arbeitet nicht mit medizinischen Daten.</translation>
    </message>
    <message>
        <source>Somebody else changed the medical log meanwhile.</source>
        <translation>Jemand anderes hat das medizinische Protokoll inzwischen geändert.</translation>
    </message>
    <message>
        <source>The medical log does not allow this change.</source>
        <translation>Das medizinische Protokoll lässt diese Änderung nicht zu.</translation>
    </message>
    <message>
        <source>Only a company doctor starts the practice&apos;s medical log.</source>
        <translation>Nur ein Betriebsarzt beginnt das medizinische Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>Only a company doctor uses the recovery shares, in his own name.</source>
        <translation>Nur ein Betriebsarzt verwendet die Wiederherstellungsanteile, im eigenen Namen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MedicalLogReplay</name>
    <message>
        <source>The medical log in the server&apos;s database is damaged.</source>
        <translation>Das medizinische Protokoll in der Datenbank des Servers ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MigrateStoreCommand</name>
    <message>
        <source>The database does not hold what this server&apos;s store holds; nothing was changed here.</source>
        <translation>Die Datenbank enthält nicht, was der Speicher dieses Servers enthält; hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy differs from the original, so it was undone. Try again.</source>
        <translation>Die Kopie weicht vom Original ab und wurde daher rückgängig gemacht. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Moved and compared: %1 rows in %2 tables. The server uses the database from its next start.</source>
        <translation>Umgezogen und verglichen: %1 Zeilen in %2 Tabellen. Der Server verwendet die Datenbank ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The embedded store, store.db, was left as it was. Remove it once the database has a backup. Documents stay in the folder blobs; all servers of this database need that folder.</source>
        <translation>Der eingebettete Speicher, store.db, blieb unverändert. Entfernen Sie ihn, sobald es eine Sicherung der Datenbank gibt. Dokumente bleiben im Ordner blobs; alle Server dieser Datenbank brauchen diesen Ordner.</translation>
    </message>
    <message>
        <source>This server&apos;s store is in PostgreSQL already.</source>
        <translation>Der Speicher dieses Servers liegt bereits in PostgreSQL.</translation>
    </message>
    <message>
        <source>The server is running; stop it first.</source>
        <translation>Der Server läuft; halten Sie ihn zuerst an.</translation>
    </message>
</context>
<context>
    <name>kluis::server::NamedEmployer</name>
    <message>
        <source>There is no employer &quot;%1&quot;.</source>
        <translation>Es gibt keinen Arbeitgeber „%1“.</translation>
    </message>
</context>
<context>
    <name>kluis::server::OfficeApi</name>
    <message>
        <source>There is a record of that id.</source>
        <translation>Es gibt bereits einen Eintrag mit dieser ID.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile.</source>
        <translation>Jemand anderes hat diesen Eintrag inzwischen geändert.</translation>
    </message>
</context>
<context>
    <name>kluis::server::OfficeCommandTexts</name>
    <message>
        <source>(late)</source>
        <translation>(überfällig)</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>Within so many days; else 14.</source>
        <translation>Innerhalb so vieler Tage; sonst 14.</translation>
    </message>
</context>
<context>
    <name>kluis::server::OwnerFile</name>
    <message>
        <source>%1 can&apos;t be made; check the path and its rights.</source>
        <translation>%1 kann nicht angelegt werden; prüfen Sie den Pfad und die Rechte.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; check the room on the disk and the rights of the folder.</source>
        <translation>%1 kann nicht geschrieben werden; prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; check its rights.</source>
        <translation>%1 kann nicht gelesen werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>%1 ist größer, als eine solche Datei sein kann.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PartPlace</name>
    <message>
        <source>A part of the backup is missing or cut off.</source>
        <translation>Ein Teil der Sicherung fehlt oder ist abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgConnection</name>
    <message>
        <source>The database server is spoken to with a client certificate; name one with sslcert= and sslkey= in its address.</source>
        <translation>Mit dem Datenbankserver wird mit einem Client-Zertifikat gesprochen; nennen Sie eines mit sslcert= und sslkey= in der Adresse.</translation>
    </message>
    <message>
        <source>The database server is older than PostgreSQL 15.</source>
        <translation>Der Datenbankserver ist älter als PostgreSQL 15.</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>Die Datenbank konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgError</name>
    <message>
        <source>The connection to the database server was lost. Check that it runs, then try again.</source>
        <translation>Die Verbindung zum Datenbankserver ist abgebrochen. Prüfen Sie, ob er läuft, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is already stored.</source>
        <translation>Das ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>The data does not fit the rules of the database.</source>
        <translation>Die Daten passen nicht zu den Regeln der Datenbank.</translation>
    </message>
    <message>
        <source>The database is in use. Try again in a moment.</source>
        <translation>Die Datenbank wird gerade verwendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The database server has no room left. Make room and try again; nothing was changed.</source>
        <translation>Der Datenbankserver hat keinen Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This database server only reads: it is a copy of another one.</source>
        <translation>Dieser Datenbankserver liest nur: Er ist die Kopie eines anderen.</translation>
    </message>
    <message>
        <source>The database server does not let this account do that.</source>
        <translation>Der Datenbankserver erlaubt diesem Konto das nicht.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>Die Datenbank ist beschädigt; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>Die Datenbank konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The database server could not prove who it is, or does not know this server&apos;s certificate. Check sslrootcert, sslcert and sslkey of its address.</source>
        <translation>Der Datenbankserver konnte nicht nachweisen, wer er ist, oder kennt das Zertifikat dieses Servers nicht. Prüfen Sie sslrootcert, sslcert und sslkey in der Adresse.</translation>
    </message>
    <message>
        <source>The database server does not let this account in. Check its name, its certificate or its password file.</source>
        <translation>Der Datenbankserver lässt dieses Konto nicht ein. Prüfen Sie seinen Namen, sein Zertifikat oder seine Passwortdatei.</translation>
    </message>
    <message>
        <source>The database server can&apos;t be reached. Check that it runs and that its address is right.</source>
        <translation>Der Datenbankserver ist nicht erreichbar. Prüfen Sie, ob er läuft und ob seine Adresse stimmt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgLock</name>
    <message>
        <source>The keys of this database are being changed; try again later.</source>
        <translation>Die Schlüssel dieser Datenbank werden gerade gewechselt; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>A server runs on this database; stop it first.</source>
        <translation>Ein Server läuft auf dieser Datenbank; halten Sie ihn zuerst an.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgMigrator</name>
    <message>
        <source>The data was made by a newer version of this program. Install that version.</source>
        <translation>Die Daten wurden mit einer neueren Version dieses Programms erstellt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The data was made by a different edition of this program. Install that edition.</source>
        <translation>Die Daten wurden mit einer anderen Ausgabe dieses Programms erstellt. Installieren Sie diese Ausgabe.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgTarget</name>
    <message>
        <source>This is no address of a PostgreSQL database; one looks like postgresql://host/database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank; eine solche sieht wie postgresql://host/database aus.</translation>
    </message>
    <message>
        <source>A password does not belong into the address: other people on this machine can read it. Use a client certificate, or name a password file with passfile=. Change this password.</source>
        <translation>Ein Passwort gehört nicht in die Adresse: Andere auf diesem Rechner können es lesen. Verwenden Sie ein Client-Zertifikat, oder nennen Sie eine Passwortdatei mit passfile=. Ändern Sie dieses Passwort.</translation>
    </message>
    <message>
        <source>The database server is spoken to over TLS 1.3 with its name checked, or over a Unix socket. Leave sslmode out.</source>
        <translation>Mit dem Datenbankserver wird über TLS 1.3 mit geprüftem Namen gesprochen, oder über einen Unix-Socket. Lassen Sie sslmode weg.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PullApi</name>
    <message>
        <source>There is no such employer.</source>
        <translation>Einen solchen Arbeitgeber gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RecordStore</name>
    <message>
        <source>There is no such dossier.</source>
        <translation>Eine solche Akte gibt es nicht.</translation>
    </message>
    <message>
        <source>A dossier needs a personnel number.</source>
        <translation>Eine Akte braucht eine Personalnummer.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RecoveryApi</name>
    <message>
        <source>The recovery was not accepted; begin it again.</source>
        <translation>Die Wiederherstellung wurde nicht akzeptiert; beginnen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>kluis::server::Restore</name>
    <message>
        <source>The backup holds everything but the column key, which this server got from outside its folder. Give it as the credential kluis-column-key or in KLUIS_COLUMN_KEY, and restore again.</source>
        <translation>Die Sicherung enthält alles außer dem Spaltenschlüssel, den dieser Server von außerhalb seines Ordners erhielt. Geben Sie ihn als Credential kluis-column-key oder in KLUIS_COLUMN_KEY an, und stellen Sie noch einmal wieder her.</translation>
    </message>
    <message>
        <source>The data folder is not empty; choose a new or an empty one.</source>
        <translation>Der Datenordner ist nicht leer; wählen Sie einen neuen oder einen leeren.</translation>
    </message>
    <message>
        <source>What was restored could not be put in its place; check the rights.</source>
        <translation>Das Wiederhergestellte konnte nicht an seinen Platz gelegt werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>An audit chain in the backup is broken, as it was on the server.</source>
        <translation>Eine Protokollkette in der Sicherung ist unterbrochen, wie sie es auf dem Server war.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RestoreCommand</name>
    <message>
        <source>The file with the backup key; else backup.key beside the backup, or KLUIS_BACKUP_KEY.</source>
        <translation>Die Datei mit dem Sicherungsschlüssel; sonst backup.key neben der Sicherung, oder KLUIS_BACKUP_KEY.</translation>
    </message>
    <message>
        <source>A backup: a file, a folder of backups (its newest), or one&apos;s .backup file.</source>
        <translation>Eine Sicherung: eine Datei, ein Ordner mit Sicherungen (die neueste), oder deren .backup-Datei.</translation>
    </message>
    <message>
        <source>An empty PostgreSQL database to restore the store into; no password in it.</source>
        <translation>Eine leere PostgreSQL-Datenbank, in der der Speicher wiederhergestellt wird; ohne Passwort darin.</translation>
    </message>
    <message>
        <source>A folder with room for the store; else the system&apos;s for temporary files.</source>
        <translation>Ein Ordner mit Platz für den Speicher; sonst der des Systems für temporäre Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not in the backup.</source>
        <translation>
            <numerusform>%n Dokument war nicht in der Sicherung.</numerusform>
            <numerusform>%n Dokumente waren nicht in der Sicherung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1 rows and %2 documents, as they were at %3. Start the server: clients offer again what they sent since.</source>
        <translation>Wiederhergestellt: %1 Zeilen und %2 Dokumente, Stand %3. Starten Sie den Server: Die Programme bieten erneut an, was sie seitdem gesendet haben.</translation>
    </message>
    <message>
        <source>What administrators did after %1 is undone: do again what took access away (disabled accounts, revoked devices, roles, grants, orders to wipe).</source>
        <translation>Was Administratoren nach dem %1 getan haben, ist rückgängig gemacht: Wiederholen Sie, was Zugang entzog (deaktivierte Konten, entzogene Geräte, Rollen, Berechtigungen, Löschbefehle).</translation>
    </message>
    <message>
        <source>The store was in PostgreSQL and is an embedded one now; migrate-store moves it.</source>
        <translation>Der Speicher lag in PostgreSQL und ist jetzt ein eingebetteter; migrate-store verschiebt ihn.</translation>
    </message>
    <message>
        <source>There is no scratch place: name a folder with --scratch.</source>
        <translation>Es gibt keinen Platz für Zwischendaten: Nennen Sie einen Ordner mit --scratch.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 rows and %2 documents, each as its digest says.</source>
        <translation>Die Sicherung ist vollständig: %1 Zeilen und %2 Dokumente, jedes wie seine Prüfsumme sagt.</translation>
    </message>
    <message>
        <source>The column key is not in this backup and was not given, so sealed values were compared and not opened. A restore will need it.</source>
        <translation>Der Spaltenschlüssel ist nicht in dieser Sicherung und wurde nicht angegeben; versiegelte Werte wurden daher verglichen und nicht geöffnet. Zur Wiederherstellung wird er gebraucht.</translation>
    </message>
    <message>
        <source>The server is running; stop it first.</source>
        <translation>Der Server läuft; halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Clients will offer again what is not here any more. Everybody logs in anew.</source>
        <translation>Die Programme bieten erneut an, was hier nicht mehr vorhanden ist. Alle melden sich neu an.</translation>
    </message>
    <message>
        <source>Holds on dossiers and choices of retention made after %1 are undone too: make them again before anything is destroyed. Proposals to destroy that were open are refused, and documents are scanned for malware again.</source>
        <translation>Sperren von Akten und gewählte Aufbewahrungsfristen nach dem %1 sind ebenfalls rückgängig gemacht: Setzen Sie sie erneut, bevor etwas vernichtet wird. Offene Vernichtungsvorschläge sind abgelehnt, und Dokumente werden erneut auf Schadsoftware geprüft.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RestoredLedger</name>
    <message>
        <source>The folder of the ledger of destructions; else where the server wrote it, or beside the backup.</source>
        <translation>Der Ordner des Vernichtungsregisters; sonst dort, wo der Server es schrieb, oder neben der Sicherung.</translation>
    </message>
    <message>
        <source>What was destroyed since the moment the database was put back to is here again.</source>
        <translation>Was seit dem Zeitpunkt vernichtet wurde, auf den die Datenbank zurückgesetzt wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>What was destroyed after %1 is here again.</source>
        <translation>Was nach %1 vernichtet wurde, ist wieder da.</translation>
    </message>
    <message>
        <source>Find the ledger and give kluis-server restored --ledger DIR before the server starts.</source>
        <translation>Suchen Sie das Register und geben Sie kluis-server restored --ledger DIR, bevor der Server startet.</translation>
    </message>
    <message>
        <source>No folder of a ledger of destructions is known.</source>
        <translation>Es ist kein Ordner eines Vernichtungsregisters bekannt.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions in %1.</source>
        <translation>In %1 ist kein Vernichtungsregister.</translation>
    </message>
    <message>
        <source>The ledger of destructions could not be read in %1.</source>
        <translation>Das Vernichtungsregister in %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The ledger of destructions in %1 is cut off: its end is not the one that the server noted. What stood behind it was not destroyed again.</source>
        <translation>Das Vernichtungsregister in %1 ist abgebrochen: Sein Ende ist nicht das, das der Server vermerkt hat. Was dahinter stand, wurde nicht erneut vernichtet.</translation>
    </message>
    <message>
        <source>The ledger of destructions in %1 was changed: at %2 places something is missing or was put in. Only what the server and two people signed was destroyed again.</source>
        <translation>Das Vernichtungsregister in %1 wurde verändert: An %2 Stellen fehlt etwas oder wurde etwas eingefügt. Nur was der Server und zwei Personen unterschrieben haben, wurde erneut vernichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of dossiers that two people had destroyed since were destroyed again.</source>
        <translation>
            <numerusform>%n Teil einer Akte, den zwei Personen seitdem vernichtet hatten, wurde erneut vernichtet.</numerusform>
            <numerusform>%n Teile von Akten, die zwei Personen seitdem vernichtet hatten, wurden erneut vernichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not destroyed again, because a privacy officer holds the dossier: %1. Ask the privacy officer.</source>
        <translation>Nicht erneut vernichtet, weil der Datenschutzbeauftragte die Akte gesperrt hat: %1. Fragen Sie den Datenschutzbeauftragten.</translation>
    </message>
    <message>
        <source>Not destroyed again, because something was written into it after it was destroyed: %1. Ask the two people who signed.</source>
        <translation>Nicht erneut vernichtet, weil nach der Vernichtung etwas hineingeschrieben wurde: %1. Fragen Sie die zwei Personen, die unterschrieben haben.</translation>
    </message>
    <message>
        <source>Signed by two people, and begun when the server stopped, so nobody knows whether it was destroyed: %1. It was left as it is; the two people can sign again.</source>
        <translation>Von zwei Personen unterschrieben und begonnen, als der Server anhielt, sodass niemand weiß, ob es vernichtet wurde: %1. Es wurde gelassen, wie es ist; die zwei Personen können erneut unterschreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the ledger were not followed: this server does not know the people who signed them, or their signatures do not hold.</source>
        <translation>
            <numerusform>%n Eintrag des Registers wurde nicht befolgt: Dieser Server kennt die Personen nicht, die ihn unterschrieben haben, oder ihre Unterschriften stimmen nicht.</numerusform>
            <numerusform>%n Einträge des Registers wurden nicht befolgt: Dieser Server kennt die Personen nicht, die sie unterschrieben haben, oder ihre Unterschriften stimmen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger lacks %n destructions that the backup knows of: it was cut off, or is another server&apos;s.</source>
        <translation>
            <numerusform>Im Register fehlt %n Vernichtung, die die Sicherung kennt: Es wurde abgeschnitten oder ist das eines anderen Servers.</numerusform>
            <numerusform>Im Register fehlen %n Vernichtungen, die die Sicherung kennt: Es wurde abgeschnitten oder ist das eines anderen Servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destructions could not be repeated now. Give kluis-server restored before the server starts.</source>
        <translation>
            <numerusform>%n Vernichtung konnte jetzt nicht wiederholt werden. Geben Sie kluis-server restored, bevor der Server startet.</numerusform>
            <numerusform>%n Vernichtungen konnten jetzt nicht wiederholt werden. Geben Sie kluis-server restored, bevor der Server startet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the ledger of destructions in %1 are not this server&apos;s: damaged, or of another server.</source>
        <translation>
            <numerusform>%n Zeile des Vernichtungsregisters in %1 ist nicht von diesem Server: beschädigt oder von einem anderen Server.</numerusform>
            <numerusform>%n Zeilen des Vernichtungsregisters in %1 sind nicht von diesem Server: beschädigt oder von einem anderen Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger of destructions that the server wrote is not in %1, or could not be read there. The one in %2 was read, which may be an older one: what was destroyed since may be here again.</source>
        <translation>Das Vernichtungsregister, das der Server schrieb, ist nicht in %1 oder konnte dort nicht gelesen werden. Das in %2 wurde gelesen, das ein älteres sein kann: Was seitdem vernichtet wurde, kann wieder da sein.</translation>
    </message>
    <message>
        <source>Not destroyed again, as an earlier restore told already: %1. The two people can sign again.</source>
        <translation>Nicht erneut vernichtet, wie eine frühere Wiederherstellung schon meldete: %1. Die zwei Personen können erneut unterschreiben.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RetentionApi</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Ihre Rolle darf dies nicht.</translation>
    </message>
    <message>
        <source>There is no such dossier.</source>
        <translation>Eine solche Akte gibt es nicht.</translation>
    </message>
    <message>
        <source>It must not be destroyed.</source>
        <translation>Es darf nicht vernichtet werden.</translation>
    </message>
    <message>
        <source>It must be kept for now.</source>
        <translation>Es muss vorerst aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It was proposed already.</source>
        <translation>Es wurde bereits vorgeschlagen.</translation>
    </message>
    <message>
        <source>You are not in the employer&apos;s medical group.</source>
        <translation>Sie sind nicht in der medizinischen Gruppe des Arbeitgebers.</translation>
    </message>
    <message>
        <source>Its medical content is restricted to others.</source>
        <translation>Ihr medizinischer Inhalt ist auf andere beschränkt.</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>Einen solchen Vorschlag gibt es nicht.</translation>
    </message>
    <message>
        <source>It was answered already.</source>
        <translation>Es wurde bereits beantwortet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RetentionCommandTexts</name>
    <message>
        <source>%1: %2 months, from %3</source>
        <translation>%1: %2 Monate, ab %3</translation>
    </message>
    <message>
        <source>--months takes a number.</source>
        <translation>--months erwartet eine Zahl.</translation>
    </message>
    <message>
        <source>--start takes a name that &apos;retention terms&apos; shows.</source>
        <translation>--start erwartet einen Namen, den &apos;retention terms&apos; zeigt.</translation>
    </message>
    <message>
        <source>Noted. Clients follow it from their next look at the list on.</source>
        <translation>Vermerkt. Die Programme folgen dem, sobald die Liste wieder abgerufen wird.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ScannerSetting</name>
    <message>
        <source>The document&apos;s record is not there.</source>
        <translation>Der Eintrag des Dokuments ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The setting of the malware scanner is damaged; make it again with scanner set.</source>
        <translation>Die Einstellung des Virenscanners ist beschädigt; erstellen Sie sie mit scanner set neu.</translation>
    </message>
    <message>
        <source>The setting of the malware scanner could not be removed.</source>
        <translation>Die Einstellung des Virenscanners konnte nicht entfernt werden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ScannerTexts</name>
    <message>
        <source>The scanner takes no documents of %1 MB. Set StreamMaxLength in clamd.conf to %1M.</source>
        <translation>Der Virenscanner nimmt keine Dokumente von %1 MB an. Setzen Sie StreamMaxLength in clamd.conf auf %1M.</translation>
    </message>
    <message>
        <source>While it is away documents are taken, and looked at later.</source>
        <translation>Solange er nicht erreichbar ist, werden Dokumente angenommen und später geprüft.</translation>
    </message>
    <message>
        <source>While it is away documents wait at their senders.</source>
        <translation>Solange er nicht erreichbar ist, warten Dokumente bei ihren Absendern.</translation>
    </message>
    <message>
        <source>No scanner looks at documents. See scanner set.</source>
        <translation>Kein Virenscanner prüft Dokumente. Siehe scanner set.</translation>
    </message>
    <message>
        <source>%1 looks at documents.</source>
        <translation>%1 prüft Dokumente.</translation>
    </message>
    <message>
        <source>ClamAV at %1 is to look at documents.</source>
        <translation>ClamAV unter %1 soll Dokumente prüfen.</translation>
    </message>
    <message>
        <source>--when-away takes refuse or accept.</source>
        <translation>--when-away erwartet refuse oder accept.</translation>
    </message>
    <message>
        <source>The serving server looks at every document again, within ten minutes.</source>
        <translation>Der laufende Server prüft jedes Dokument erneut, innerhalb von zehn Minuten.</translation>
    </message>
    <message>
        <source>No document is set aside.</source>
        <translation>Kein Dokument ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>No document of that name is set aside. See scanner list.</source>
        <translation>Kein Dokument mit diesem Namen ist beiseitegelegt. Siehe scanner list.</translation>
    </message>
    <message>
        <source>The document is free again. Who sent it in vain can offer it again.</source>
        <translation>Das Dokument ist wieder frei. Wer es vergeblich gesendet hat, kann es erneut anbieten.</translation>
    </message>
    <message>
        <source>Path of ClamAV&apos;s socket.</source>
        <translation>Pfad des Sockets von ClamAV.</translation>
    </message>
    <message>
        <source>What becomes of documents while it is away: refuse or accept.</source>
        <translation>Was mit Dokumenten geschieht, solange er nicht erreichbar ist: refuse oder accept.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServeCommand</name>
    <message>
        <source>The port file could not be written; check --port-file.</source>
        <translation>Die Portdatei konnte nicht geschrieben werden; prüfen Sie --port-file.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServeProcess</name>
    <message>
        <source>The lock file can&apos;t be made; check the data folder&apos;s rights.</source>
        <translation>Die Sperrdatei kann nicht angelegt werden; prüfen Sie die Rechte des Datenordners.</translation>
    </message>
    <message>
        <source>Another server runs on this data folder already; stop it first.</source>
        <translation>Auf diesem Datenordner läuft bereits ein anderer Server; halten Sie ihn zuerst an.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServeSettings</name>
    <message>
        <source>--listen takes a numeric address and a port, such as 0.0.0.0:8443.</source>
        <translation>--listen erwartet eine numerische Adresse und einen Port, z. B. 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 on.</source>
        <translation>--%1 erwartet eine Zahl ab %2.</translation>
    </message>
    <message>
        <source>--monitor takes a port of this machine, or an address that the server itself does not listen on, such as 10.0.0.5:9464.</source>
        <translation>--monitor erwartet einen Port dieses Rechners, oder eine Adresse, auf der der Server selbst nicht lauscht, z. B. 10.0.0.5:9464.</translation>
    </message>
    <message>
        <source>--balancer takes numeric addresses or networks with commas between them, such as 10.0.0.7,10.1.0.0/16.</source>
        <translation>--balancer erwartet numerische Adressen oder Netze mit Kommas dazwischen, zum Beispiel 10.0.0.7,10.1.0.0/16.</translation>
    </message>
    <message>
        <source>--channel-binding takes require or report.</source>
        <translation>--channel-binding verlangt require oder report.</translation>
    </message>
    <message>
        <source>--%1 takes a version of the program, such as 1.2.0.</source>
        <translation>--%1 verlangt eine Version des Programms, etwa 1.2.0.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServerBackupKey</name>
    <message>
        <source>The public key of the backups is damaged: keys/backup.public.</source>
        <translation>Der öffentliche Schlüssel der Sicherungen ist beschädigt: keys/backup.public.</translation>
    </message>
    <message>
        <source>There is a file of this name already; a key replaces nothing.</source>
        <translation>Es gibt bereits eine Datei mit diesem Namen; ein Schlüssel ersetzt nichts.</translation>
    </message>
    <message>
        <source>The backup key is missing: name its file with --key, or give its line in KLUIS_BACKUP_KEY. Without it no backup opens.</source>
        <translation>Der Sicherungsschlüssel fehlt: Nennen Sie seine Datei mit --key, oder geben Sie seine Zeile in KLUIS_BACKUP_KEY an. Ohne ihn öffnet sich keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServerKeys</name>
    <message>
        <source>This folder already holds a server&apos;s keys; choose another folder.</source>
        <translation>Dieser Ordner enthält bereits die Schlüssel eines Servers; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The server&apos;s key file is damaged; restore it from a backup.</source>
        <translation>Die Schlüsseldatei des Servers ist beschädigt; stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The key file was written by another version of this program that this one can&apos;t read.</source>
        <translation>Die Schlüsseldatei wurde von einer anderen Version dieses Programms geschrieben, die diese nicht lesen kann.</translation>
    </message>
    <message>
        <source>There is no server in this folder; run init first.</source>
        <translation>In diesem Ordner ist kein Server; führen Sie zuerst init aus.</translation>
    </message>
</context>
<context>
    <name>kluis::server::SessionGate</name>
    <message>
        <source>The session has ended; log in again.</source>
        <translation>Die Sitzung ist beendet; melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The request was not signed by the device it claims to come from.</source>
        <translation>Die Anfrage wurde nicht von dem Gerät unterschrieben, von dem sie angeblich kommt.</translation>
    </message>
    <message>
        <source>The device&apos;s clock differs from the server&apos;s; set it right.</source>
        <translation>Die Uhr des Geräts weicht von der des Servers ab; stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>The client saw another server&apos;s key: somebody is in between.</source>
        <translation>Das Programm hat den Schlüssel eines anderen Servers gesehen: Jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>The server is too busy; try again in a minute.</source>
        <translation>Der Server ist ausgelastet; versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This device&apos;s access was taken away.</source>
        <translation>Diesem Gerät wurde der Zugang entzogen.</translation>
    </message>
    <message>
        <source>The program is older than the server lets work here.</source>
        <translation>Das Programm ist älter, als der Server hier arbeiten lässt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::StoreLoader</name>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>Die Sicherung wurde mit einer neueren Version dieses Programms erstellt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>A table in the backup is damaged.</source>
        <translation>Eine Tabelle in der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>A table does not come out of the backup as it went in.</source>
        <translation>Eine Tabelle kommt nicht so aus der Sicherung, wie sie hineinging.</translation>
    </message>
</context>
<context>
    <name>kluis::server::StoreMove</name>
    <message>
        <source>This database holds a server&apos;s data already; name an empty one.</source>
        <translation>Diese Datenbank enthält bereits die Daten eines Servers; nennen Sie eine leere.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TableMask</name>
    <message>
        <source>The store has data that this program does not know how to mask.</source>
        <translation>Der Speicher enthält Daten, die dieses Programm nicht zu anonymisieren weiß.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TlsContext</name>
    <message>
        <source>The server&apos;s certificate or its key can&apos;t be used; check the files in tls/.</source>
        <translation>Das Zertifikat des Servers oder sein Schlüssel ist nicht verwendbar; prüfen Sie die Dateien in tls/.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TlsIdentity</name>
    <message>
        <source>A host is a name such as dossiers.example.org or a numeric address; check --host.</source>
        <translation>Ein Host ist ein Name wie dossiers.example.org oder eine numerische Adresse; prüfen Sie --host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be made.</source>
        <translation>Das Zertifikat des Servers konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read; give PEM files and a key without a passphrase.</source>
        <translation>Das Zertifikat oder sein Schlüssel konnte nicht gelesen werden; geben Sie PEM-Dateien und einen Schlüssel ohne Passphrase an.</translation>
    </message>
    <message>
        <source>The certificate and the key do not belong together.</source>
        <translation>Zertifikat und Schlüssel gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is too weak; use EC P-256 or RSA with at least 2048 bits.</source>
        <translation>Der Schlüssel des Zertifikats ist zu schwach; verwenden Sie EC P-256 oder RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is missing or can&apos;t be read.</source>
        <translation>Das Zertifikat des Servers fehlt oder kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TotpApi</name>
    <message>
        <source>The login was too long ago; log in again first.</source>
        <translation>Die Anmeldung liegt zu lange zurück; melden Sie sich zuerst erneut an.</translation>
    </message>
</context>
<context>
    <name>kluis::server::UserAdministration</name>
    <message>
        <source>This role works for an employer; name one with --employer.</source>
        <translation>Diese Rolle arbeitet für einen Arbeitgeber; nennen Sie einen mit --employer.</translation>
    </message>
    <message>
        <source>There is a user with this login already.</source>
        <translation>Es gibt bereits einen Benutzer mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Es gibt keinen Benutzer mit diesem Namen.</translation>
    </message>
    <message>
        <source>This user has no grant for this employer.</source>
        <translation>Dieser Benutzer hat keine Berechtigung für diesen Arbeitgeber.</translation>
    </message>
    <message>
        <source>This user has not confirmed an account yet; user reissue makes a new code.</source>
        <translation>Dieser Benutzer hat noch kein Konto bestätigt; user reissue erstellt einen neuen Code.</translation>
    </message>
    <message>
        <source>There is no device with this id.</source>
        <translation>Es gibt kein Gerät mit dieser ID.</translation>
    </message>
</context>
<context>
    <name>kluis::server::WipeApi</name>
    <message>
        <source>There is no such account.</source>
        <translation>Ein solches Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>Only an administrator orders this.</source>
        <translation>Nur ein Administrator ordnet dies an.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Ein solches Gerät gibt es nicht.</translation>
    </message>
    <message>
        <source>The order&apos;s signature does not hold.</source>
        <translation>Die Unterschrift der Anordnung gilt nicht.</translation>
    </message>
    <message>
        <source>The device has a newer order.</source>
        <translation>Das Gerät hat eine neuere Anordnung.</translation>
    </message>
    <message>
        <source>The receipt&apos;s signature does not hold.</source>
        <translation>Die Unterschrift der Quittung gilt nicht.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::Database</name>
    <message>
        <source>The data file can&apos;t be opened with this key.</source>
        <translation>Die Datendatei lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>The data file is not encrypted, so it is not one of this program&apos;s.</source>
        <translation>Die Datendatei ist nicht verschlüsselt und stammt daher nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Die Datendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The data file could not be used.</source>
        <translation>Die Datendatei konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::Migrator</name>
    <message>
        <source>The data was made by a newer version of this program. Install that version.</source>
        <translation>Die Daten wurden mit einer neueren Version dieses Programms erstellt. Installieren Sie diese Version.</translation>
    </message>
    <message>
        <source>The data was made by a different edition of this program. Install that edition.</source>
        <translation>Die Daten wurden mit einer anderen Ausgabe dieses Programms erstellt. Installieren Sie diese Ausgabe.</translation>
    </message>
    <message>
        <source>The data file could not be used.</source>
        <translation>Die Datendatei konnte nicht verwendet werden.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::PrivateFile</name>
    <message>
        <source>The data file can&apos;t be read.</source>
        <translation>Die Datendatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The data folder does not exist or can&apos;t be read.</source>
        <translation>Der Datenordner existiert nicht oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The data folder belongs to another account.</source>
        <translation>Der Datenordner gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>Other accounts have rights on the data folder. Take them away (chmod 700) and try again.</source>
        <translation>Andere Konten haben Rechte am Datenordner. Entziehen Sie diese (chmod 700) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The data file exists already.</source>
        <translation>Die Datendatei existiert bereits.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be made. Allow this account to write in the data folder.</source>
        <translation>Die Datendatei kann nicht angelegt werden. Geben Sie diesem Konto das Schreibrecht im Datenordner.</translation>
    </message>
    <message>
        <source>The data file does not exist.</source>
        <translation>Die Datendatei existiert nicht.</translation>
    </message>
    <message>
        <source>The data file is not a plain file.</source>
        <translation>Die Datendatei ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The data file belongs to another account.</source>
        <translation>Die Datendatei gehört einem anderen Konto.</translation>
    </message>
    <message>
        <source>The rights of the data file can&apos;t be restricted.</source>
        <translation>Die Rechte der Datendatei können nicht eingeschränkt werden.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be replaced.</source>
        <translation>Die Datendatei kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>The data folder does not exist.</source>
        <translation>Der Datenordner existiert nicht.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be made in its folder.</source>
        <translation>Die Datendatei kann in ihrem Ordner nicht angelegt werden.</translation>
    </message>
    <message>
        <source>What was written did not reach the disk.</source>
        <translation>Was geschrieben wurde, hat den Datenträger nicht erreicht.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::StorageError</name>
    <message>
        <source>The data file could not be used.</source>
        <translation>Die Datendatei konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Die Datendatei ist leer.</translation>
    </message>
    <message>
        <source>This is already stored.</source>
        <translation>Das ist bereits gespeichert.</translation>
    </message>
    <message>
        <source>The data does not fit the rules of the database.</source>
        <translation>Die Daten passen nicht zu den Regeln der Datenbank.</translation>
    </message>
    <message>
        <source>The data file is in use. Try again in a moment.</source>
        <translation>Die Datendatei wird gerade verwendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be opened with this key.</source>
        <translation>Die Datendatei lässt sich mit diesem Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Die Datendatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The data file or its folder is read-only. Allow this account to write there.</source>
        <translation>Die Datendatei oder ihr Ordner ist schreibgeschützt. Geben Sie diesem Konto dort das Schreibrecht.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be opened. Check that its folder exists and that this account may read and write there.</source>
        <translation>Die Datendatei kann nicht geöffnet werden. Prüfen Sie, ob ihr Ordner existiert und ob dieses Konto dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, then try again.</source>
        <translation>Der Datenträger meldete einen Fehler. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Das ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::Transaction</name>
    <message>
        <source>The data file could not be used.</source>
        <translation>Die Datendatei konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The change could not be stored and was undone.</source>
        <translation>Die Änderung konnte nicht gespeichert werden und wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Arbeitnehmer importieren</translation>
    </message>
    <message>
        <source>&amp;Undo the last import</source>
        <translation>Letzten Import &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AbsenceDialog</name>
    <message>
        <source>Report sick</source>
        <translation>Krankmelden</translation>
    </message>
    <message>
        <source>Report recovery</source>
        <translation>Gesundmelden</translation>
    </message>
    <message>
        <source>&amp;First day of absence</source>
        <translation>&amp;Erster Fehltag</translation>
    </message>
    <message>
        <source>&amp;Recovered from</source>
        <translation>&amp;Genesen ab</translation>
    </message>
    <message>
        <source>Part &amp;absent</source>
        <translation>&amp;Fehlzeit in Prozent</translation>
    </message>
    <message>
        <source>Part rec&amp;overed (100 % ends the absence)</source>
        <translation>Genesung in &amp;Prozent (100 % beendet die Fehlzeit)</translation>
    </message>
    <message>
        <source>Don&apos;t ask for the nature or cause of the illness, and don&apos;t write it down: that is for the company doctor only.</source>
        <translation>Fragen Sie nicht nach Art oder Ursache der Krankheit und halten Sie sie nicht fest: Das ist nur Sache des Betriebsarztes.</translation>
    </message>
    <message>
        <source>Report &amp;sick</source>
        <translation>&amp;Krankmelden</translation>
    </message>
    <message>
        <source>Report &amp;recovery</source>
        <translation>Ge&amp;sundmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountCodeDialog</name>
    <message>
        <source>Code, shown once</source>
        <translation>Code, einmal gezeigt</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code für %1</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>Der Code</translation>
    </message>
    <message>
        <source>It is shown only now. If it gets lost, give a new one.</source>
        <translation>Er wird nur jetzt gezeigt. Geht er verloren, geben Sie einen neuen.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Copied for half a minute</source>
        <translation>Für eine halbe Minute kopiert</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountController</name>
    <message>
        <source>The password is changed. Your other computers were logged out.</source>
        <translation>Das Passwort ist geändert. Ihre anderen Computer wurden abgemeldet.</translation>
    </message>
    <message>
        <source>Ordered. That computer is wiped at its next contact with the server.</source>
        <translation>Angeordnet. Dieser Computer wird beim nächsten Kontakt mit dem Server gelöscht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountPanel</name>
    <message>
        <source>This is your own account. Another administrator manages it.</source>
        <translation>Das ist Ihr eigenes Konto. Ein anderer Administrator verwaltet es.</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Nein, so lassen</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Andere Rolle</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Employers this person works for</source>
        <translation>Arbeitgeber, für die diese Person arbeitet</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Zugang entziehen</translation>
    </message>
    <message>
        <source>Employer to give access to</source>
        <translation>Arbeitgeber, zu dem Sie Zugang geben</translation>
    </message>
    <message>
        <source>Department to give access to; empty: all</source>
        <translation>Abteilung, zu der Sie Zugang geben; leer: alle</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle Abteilungen</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Zugang geben</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Computers of this person</source>
        <translation>Computer dieser Person</translation>
    </message>
    <message>
        <source>Take this computer&apos;s access away…</source>
        <translation>Diesem Computer den Zugang entziehen…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Forget failed logins</source>
        <translation>Fehlgeschlagene Anmeldungen vergessen</translation>
    </message>
    <message>
        <source>Lost password and kit…</source>
        <translation>Passwort und Set verloren…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>Konto schließen…</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Konto wieder öffnen</translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  %3</source>
        <translation>%1  ·  %2  ·  %3</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Yes, wipe it</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>Wipe this computer…</source>
        <translation>Diesen Computer löschen…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountText</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>has a code, not enrolled yet</source>
        <translation>hat einen Code, noch nicht registriert</translation>
    </message>
    <message>
        <source>enrolled, first login still to come</source>
        <translation>registriert, erste Anmeldung steht aus</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no employer</source>
        <translation>kein Arbeitgeber</translation>
    </message>
    <message>
        <source>the whole practice</source>
        <translation>der ganze Dienst</translation>
    </message>
    <message>
        <source>access taken away</source>
        <translation>Zugang entzogen</translation>
    </message>
    <message>
        <source>Replace the authenticator…</source>
        <translation>Authenticator-App ersetzen…</translation>
    </message>
    <message>
        <source>New enrolment code</source>
        <translation>Neuer Registrierungscode</translation>
    </message>
    <message>
        <source>%1 is logged out at once and can&apos;t log in until the account is opened again.</source>
        <translation>%1 wird sofort abgemeldet und kann sich nicht anmelden, bis das Konto wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>%1 is logged out at once and the authenticator counts no more. You get a code that logs in once in its place, within 72 hours. Hand it over in person.</source>
        <translation>%1 wird sofort abgemeldet, und die Authenticator-App zählt nicht mehr. Sie erhalten einen Code, der stattdessen innerhalb von 72 Stunden eine Anmeldung ermöglicht. Übergeben Sie ihn persönlich.</translation>
    </message>
    <message>
        <source>This is for who lost password and printed kit. The account&apos;s keys and computers are closed for good, and %1 enrols again with new keys. Does the kit still exist? Then the person recovers the account with it, and nothing is lost.</source>
        <translation>Dies ist für wer Passwort und gedrucktes Set verloren hat. Die Schlüssel und Computer des Kontos werden endgültig geschlossen, und %1 registriert sich erneut mit neuen Schlüsseln. Gibt es das Set noch? Dann stellt die Person das Konto damit wieder her, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>That computer&apos;s session ends at once, and what it holds stays shut once its time without the server is over. It can&apos;t be undone; the person can log in there again as on a new computer.</source>
        <translation>Die Sitzung dieses Computers endet sofort, und was er enthält bleibt verschlossen, sobald seine Zeit ohne Server vorbei ist. Das lässt sich nicht rückgängig machen; die Person kann sich dort wieder anmelden wie an einem neuen Computer.</translation>
    </message>
    <message>
        <source>Hand this code over in person. It logs in once, within 72 hours, in place of the authenticator; the person then sets up a new one.</source>
        <translation>Übergeben Sie diesen Code persönlich. Er ermöglicht innerhalb von 72 Stunden eine Anmeldung anstelle der Authenticator-App; die Person richtet dann eine neue ein.</translation>
    </message>
    <message>
        <source>Hand this code over in person. The person enrols with it once, within 72 hours.</source>
        <translation>Übergeben Sie diesen Code persönlich. Die Person registriert sich damit einmal, innerhalb von 72 Stunden.</translation>
    </message>
    <message>
        <source>Medical content stays shut until a lead doctor has compared the person&apos;s fingerprint and approved it.</source>
        <translation>Medizinische Inhalte bleiben verschlossen, bis ein leitender Arzt den Fingerabdruck der Person verglichen und zugelassen hat.</translation>
    </message>
    <message>
        <source>The role has changed; the person is logged out.</source>
        <translation>Die Rolle wurde geändert; die Person ist abgemeldet.</translation>
    </message>
    <message>
        <source>The account is closed; the person is logged out.</source>
        <translation>Das Konto ist geschlossen; die Person ist abgemeldet.</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>Das Konto ist wieder offen.</translation>
    </message>
    <message>
        <source>The failed logins are forgotten.</source>
        <translation>Die fehlgeschlagenen Anmeldungen sind vergessen.</translation>
    </message>
    <message>
        <source>Access was given.</source>
        <translation>Der Zugang wurde gegeben.</translation>
    </message>
    <message>
        <source>Access was taken away.</source>
        <translation>Der Zugang wurde entzogen.</translation>
    </message>
    <message>
        <source>That computer&apos;s access was taken away.</source>
        <translation>Diesem Computer wurde der Zugang entzogen.</translation>
    </message>
    <message>
        <source>At its next contact with the server that computer sends what it has not sent yet, and then destroys everything of this person that it holds. What it can&apos;t send within 24 hours after it hears of this is lost. It can&apos;t be undone.</source>
        <translation>Beim nächsten Kontakt mit dem Server sendet dieser Computer, was er noch nicht gesendet hat, und vernichtet dann alles von dieser Person. Was er innerhalb von 24 Stunden, nachdem er davon erfährt, nicht senden kann, ist verloren. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AgreementDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>What an employer agreed to</source>
        <translation>Was ein Arbeitgeber vereinbart hat</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>Fi&amp;nd a field</source>
        <translation>Feld s&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Fields the employer agreed to have recorded</source>
        <translation>&amp;Felder, die laut Vereinbarung festgehalten werden</translation>
    </message>
    <message>
        <source>What is not ticked nobody records or sees. What is stored of it stays, sealed, and comes back when it is agreed again. Computers follow at their next contact.</source>
        <translation>Was nicht angekreuzt ist, hält niemand fest und sieht niemand. Was davon gespeichert ist bleibt, versiegelt, und kommt zurück, wenn es wieder vereinbart wird. Computer folgen bei ihrem nächsten Kontakt.</translation>
    </message>
    <message>
        <source>The practice&apos;s own administrator changes an agreement, since it has two sides.</source>
        <translation>Der Administrator des Dienstes ändert eine Vereinbarung, da sie zwei Seiten hat.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Save first what you changed, or close this window to leave it as it was.</source>
        <translation>Speichern Sie erst, was Sie geändert haben, oder schließen Sie dieses Fenster, um es zu lassen, wie es war.</translation>
    </message>
    <message>
        <source>Saved. Computers follow at their next contact.</source>
        <translation>Gespeichert. Computer folgen bei ihrem nächsten Kontakt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AppController</name>
    <message>
        <source>Nobody seems to be here: the program locks in a minute.</source>
        <translation>Hier scheint niemand zu sein: In einer Minute sperrt sich das Programm.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisierung…</translation>
    </message>
    <message>
        <source>The server&apos;s past was changed, perhaps by restoring an old backup. Nothing here was overwritten. Tell your administrator.</source>
        <translation>Die Vergangenheit des Servers wurde geändert, vielleicht durch Einspielen einer alten Sicherung. Hier wurde nichts überschrieben. Melden Sie es Ihrem Administrator.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n changes. They are kept here.</source>
        <translation>
            <numerusform>Der Server hat %n Änderung abgelehnt. Sie ist hier aufbewahrt.</numerusform>
            <numerusform>Der Server hat %n Änderungen abgelehnt. Sie sind hier aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes still wait for the server. Sync before you log out.</source>
        <translation>
            <numerusform>%n Änderung wartet noch auf den Server. Synchronisieren Sie, bevor Sie sich abmelden.</numerusform>
            <numerusform>%n Änderungen warten noch auf den Server. Synchronisieren Sie, bevor Sie sich abmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n fields at the same time as you. Both values are kept.</source>
        <translation>
            <numerusform>Jemand anderes hat %n Feld gleichzeitig mit Ihnen geändert. Beide Werte sind erhalten.</numerusform>
            <numerusform>Jemand anderes hat %n Felder gleichzeitig mit Ihnen geändert. Beide Werte sind erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>due late milestones vandaag</source>
        <translation>heute fällig überfällig meilensteine fristen today due late milestones</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>list people employees lijst medewerkers</source>
        <translation>liste personen arbeitnehmer mitarbeiter list people employees</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>to do taken</source>
        <translation>zu erledigen aufgaben to do tasks</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>conflicts news waiting unsent outbox wijzigingen conflicten</source>
        <translation>konflikte neues wartend nicht gesendet ausgang conflicts news waiting changes</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>figures statistics absence cijfers verzuim</source>
        <translation>zahlen statistik fehlzeiten kennzahlen figures statistics absence insight</translation>
    </message>
    <message>
        <source>Medical group</source>
        <translation>Medizinische Gruppe</translation>
    </message>
    <message>
        <source>members recovery kit hand over medische groep</source>
        <translation>mitglieder wiederherstellungsset übergeben members recovery kit hand over medical group</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>language network devices notices instellingen taal</source>
        <translation>sprache netzwerk geräte computer hinweise language network devices notices settings</translation>
    </message>
    <message>
        <source>Report sick…</source>
        <translation>Krankmelden…</translation>
    </message>
    <message>
        <source>ill absence ziekmelden ziek melding verzuim</source>
        <translation>krank krankmeldung fehlzeit ausfall ill sick absence</translation>
    </message>
    <message>
        <source>Report recovery…</source>
        <translation>Gesundmelden…</translation>
    </message>
    <message>
        <source>better back herstel hersteld melden beter</source>
        <translation>gesund wieder da genesen gesundmeldung recovery better back</translation>
    </message>
    <message>
        <source>History of the dossier…</source>
        <translation>Verlauf der Akte…</translation>
    </message>
    <message>
        <source>values earlier who when geschiedenis wijzigingen wie wanneer</source>
        <translation>werte früher wer wann verlauf historie history values earlier who when</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Neue Akte…</translation>
    </message>
    <message>
        <source>add employee nieuw dossier toevoegen medewerker</source>
        <translation>hinzufügen arbeitnehmer neu akte anlegen new add employee</translation>
    </message>
    <message>
        <source>Filter the dossiers</source>
        <translation>Akten filtern</translation>
    </message>
    <message>
        <source>find list zoeken lijst filteren</source>
        <translation>suchen liste filtern find list</translation>
    </message>
    <message>
        <source>Part of the dossier: %1</source>
        <translation>Teil der Akte: %1</translation>
    </message>
    <message>
        <source>tab go to tabblad naar</source>
        <translation>reiter gehe zu tab go to</translation>
    </message>
    <message>
        <source>send fetch update synchroniseren verversen</source>
        <translation>senden abrufen aktualisieren synchronisieren sync send fetch update</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>leave away vergrendelen slot</source>
        <translation>weggehen schloss sperren leave away lock</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>wachtwoord wijzigen</source>
        <translation>kennwort passwort ändern password change</translation>
    </message>
    <message>
        <source>Set up the authenticator anew…</source>
        <translation>Authenticator-App neu einrichten…</translation>
    </message>
    <message>
        <source>code phone recovery codes authenticator telefoon herstelcodes</source>
        <translation>code telefon handy wiederherstellungscodes authenticator phone recovery codes</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>sign off uitloggen afmelden</source>
        <translation>abmelden ausloggen log out sign off</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>appointments consultation hours afspraken spreekuur agenda</source>
        <translation>termine sprechstunde kalender appointments consultation hours</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Termin vergeben…</translation>
    </message>
    <message>
        <source>appointment consultation afspraak spreekuur plannen</source>
        <translation>termin sprechstunde vergeben planen appointment consultation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>retention terms destruction hold bewaren bewaartermijn vernietigen</source>
        <translation>aufbewahren aufbewahrungsfrist vernichten vernichtung sperre retention terms destruction hold</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>audit log trail who read privacy logboek inzage</source>
        <translation>prüfprotokoll wer hat gelesen einsicht datenschutz audit log trail privacy</translation>
    </message>
    <message>
        <source>What the employee asks…</source>
        <translation>Anfragen des Arbeitnehmers…</translation>
    </message>
    <message>
        <source>request access copy correction deletion verzoek inzage kopie correctie verwijdering</source>
        <translation>anfrage auskunft kopie berichtigung löschung request access copy correction deletion</translation>
    </message>
    <message>
        <source>Report a data breach…</source>
        <translation>Datenpanne melden…</translation>
    </message>
    <message>
        <source>leak privacy incident datalek melden</source>
        <translation>leck datenschutzvorfall datenpanne melden leak privacy incident data breach</translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes that are not for you any more are removed in a week. Under Changes you can save them for a lead.</source>
        <translation>
            <numerusform>%n abgelehnte Änderung, die nicht mehr für Sie bestimmt ist, wird in einer Woche entfernt. Unter Änderungen können Sie sie für eine Leitung speichern.</numerusform>
            <numerusform>%n abgelehnte Änderungen, die nicht mehr für Sie bestimmt sind, werden in einer Woche entfernt. Unter Änderungen können Sie sie für eine Leitung speichern.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system keeps no window out of screenshots and shared screens.</source>
        <translation>Dieses System hält kein Fenster aus Bildschirmfotos und geteilten Bildschirmen heraus.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>accounts users people roles access computers agreement beheer accounts rollen</source>
        <translation>konten benutzer personen rollen zugang computer vereinbarung accounts users manage</translation>
    </message>
    <message>
        <source>Someone is beside me</source>
        <translation>Jemand sitzt neben mir</translation>
    </message>
    <message>
        <source>hide screen privacy visitor iemand naast mij verbergen meekijken</source>
        <translation>jemand neben mir verbergen mitlesen Bildschirm Besuch hide beside</translation>
    </message>
    <message>
        <source>Open the dossier that you want to show first.</source>
        <translation>Öffnen Sie zuerst die Akte, die Sie zeigen wollen.</translation>
    </message>
    <message>
        <source>Something you typed in a dossier is not saved yet, so the language stays for now. It changes when you choose it again, or the next time the program starts.</source>
        <translation>Etwas, das Sie in einer Akte geschrieben haben, ist noch nicht gespeichert; darum bleibt die Sprache vorerst. Sie wechselt, wenn Sie sie wieder wählen, oder beim nächsten Start des Programms.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>manual how explain question hulp uitleg handleiding vraag</source>
        <translation>hilfe anleitung handbuch frage wie help manual</translation>
    </message>
    <message>
        <source>That link leads to no dossier: it is not whole, or not of this program.</source>
        <translation>Diese Verknüpfung führt zu keinem Dossier: Sie ist unvollständig oder nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>That link leads to a dossier. Your role does not work on dossiers.</source>
        <translation>Diese Verknüpfung führt zu einem Dossier. Ihre Rolle arbeitet nicht in Dossiers.</translation>
    </message>
    <message>
        <source>Copy a link to this dossier</source>
        <translation>Verknüpfung zu diesem Dossier kopieren</translation>
    </message>
    <message>
        <source>share colleague agenda mail kopieer koppeling delen collega</source>
        <translation>share colleague agenda mail teilen Kollege Kalender Verknüpfung Link kopieren</translation>
    </message>
    <message>
        <source>There is version %1 of Dossierkluis; this is %2. Your administrator brings it to this computer.</source>
        <translation>Es gibt Version %1 von Dossierkluis; dies ist %2. Ihr Administrator bringt sie auf diesen Computer.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ApprovalController</name>
    <message>
        <source>A new computer, “%1”, asks for your medical keys.</source>
        <translation>Ein neuer Computer, „%1“, bittet um Ihre medizinischen Schlüssel.</translation>
    </message>
    <message>
        <source>Approved: the new computer has your medical keys now.</source>
        <translation>Zugelassen: Der neue Computer hat jetzt Ihre medizinischen Schlüssel.</translation>
    </message>
    <message>
        <source>Refused: the new computer gets nothing.</source>
        <translation>Abgelehnt: Der neue Computer erhält nichts.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ApprovalDialog</name>
    <message>
        <source>Approve this computer</source>
        <translation>Diesen Computer zulassen</translation>
    </message>
    <message>
        <source>Number to be typed on the other computer</source>
        <translation>Zahl, die auf dem anderen Computer einzugeben ist</translation>
    </message>
    <message>
        <source>&amp;Go on without medical content</source>
        <translation>&amp;Ohne medizinische Inhalte weiter</translation>
    </message>
    <message>
        <source>Take a computer on which you read medical content already. Open Dossierkluis there, choose Settings, and then “Approve a new computer”. A number then appears here.</source>
        <translation>Nehmen Sie einen Computer, auf dem Sie bereits medizinische Inhalte lesen. Öffnen Sie dort Dossierkluis, und wählen Sie Einstellungen und dann „Neuen Computer zulassen“. Dann erscheint hier eine Zahl.</translation>
    </message>
    <message>
        <source>Type this number on your other computer. Type it there yourself, and tell it to nobody: nobody else needs it.</source>
        <translation>Geben Sie diese Zahl auf Ihrem anderen Computer ein. Geben Sie sie dort selbst ein und sagen Sie sie niemandem: Niemand sonst braucht sie.</translation>
    </message>
    <message>
        <source>The request ends at %1.</source>
        <translation>Die Anfrage endet um %1.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ApproveDeviceDialog</name>
    <message>
        <source>Approve a new computer</source>
        <translation>Neuen Computer zulassen</translation>
    </message>
    <message>
        <source>&amp;Number that the new computer shows</source>
        <translation>&amp;Zahl, die der neue Computer zeigt</translation>
    </message>
    <message>
        <source>&amp;It is mine, go on</source>
        <translation>Er gehört &amp;mir, weiter</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Zu&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>E&amp;rneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>No new computer of yours waits. Log in on the new computer first, and choose there to let another computer approve it.</source>
        <translation>Es wartet kein neuer Computer von Ihnen. Melden Sie sich zuerst auf dem neuen Computer an, und wählen Sie dort, dass ein anderer Computer ihn zulässt.</translation>
    </message>
    <message>
        <source>“%1” logged in with your password and code, and asks for your medical keys (%2).</source>
        <translation>„%1“ hat sich mit Ihrem Passwort und Code angemeldet und bittet um Ihre medizinischen Schlüssel (%2).</translation>
    </message>
    <message>
        <source>Read it from the screen of the new computer, never from a message or a telephone call. There is one try: after a wrong number you begin again there.</source>
        <translation>Lesen Sie sie vom Bildschirm des neuen Computers ab, nie aus einer Nachricht oder einem Telefonat. Es gibt einen Versuch: Nach einer falschen Zahl beginnen Sie dort noch einmal.</translation>
    </message>
    <message>
        <source>Go on only when that computer stands before you and you began this there yourself. Otherwise somebody has your password and a code: refuse, change your password, and tell your administrator.</source>
        <translation>Machen Sie nur weiter, wenn dieser Computer vor Ihnen steht und Sie dies dort selbst begonnen haben. Sonst hat jemand Ihr Passwort und einen Code: Lehnen Sie ab, ändern Sie Ihr Passwort, und melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AttachDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Was es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Hinzuzufügende Dateien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Medical: only the medical group of this employer reads it. It is encrypted on this computer before it is sent.</source>
        <translation>Medizinisch: Nur die medizinische Gruppe dieses Arbeitgebers liest es. Es wird auf diesem Computer verschlüsselt, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Not medical: the employer reads it. No medical data here, such as the nature or cause of an illness.</source>
        <translation>Nicht medizinisch: Der Arbeitgeber liest es. Hier keine medizinischen Daten, wie Art oder Ursache einer Krankheit.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuditScreen</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Older entries</source>
        <translation>Ä&amp;ltere Einträge</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>employer/number</source>
        <translation>arbeitgeber/nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Einträge des Prüfprotokolls, die neuesten zuerst</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Akte</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Ereignis</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing like that is in the audit log in these days.</source>
        <translation>In diesen Tagen steht nichts dergleichen im Prüfprotokoll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln Eintrag.</numerusform>
            <numerusform>%Ln Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1 Durchsucht zurück bis %2.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wer was getan hat</translation>
    </message>
    <message>
        <source>Every reading and writing of a dossier, each login and each act of administration.</source>
        <translation>Jedes Lesen und Schreiben einer Akte, jede Anmeldung und jede Handlung der Verwaltung.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuditText</name>
    <message>
        <source>Logged in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Account shut by failed logins</source>
        <translation>Konto nach fehlgeschlagenen Anmeldungen geschlossen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation>Konto bestätigt</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Wiederherstellungscode verwendet</translation>
    </message>
    <message>
        <source>New computer</source>
        <translation>Neuer Computer</translation>
    </message>
    <message>
        <source>Computer certified</source>
        <translation>Computer zertifiziert</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>A spent session token came back</source>
        <translation>Ein verbrauchter Sitzungsnachweis kam zurück</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Wurde abgelehnt</translation>
    </message>
    <message>
        <source>Changed a dossier</source>
        <translation>Akte geändert</translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation>Änderung abgelehnt</translation>
    </message>
    <message>
        <source>Medical group changed</source>
        <translation>Medizinische Gruppe geändert</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Datei importiert</translation>
    </message>
    <message>
        <source>Exported on the server</source>
        <translation>Auf dem Server exportiert</translation>
    </message>
    <message>
        <source>Fetched a document</source>
        <translation>Dokument abgerufen</translation>
    </message>
    <message>
        <source>Dossiers sent to a computer</source>
        <translation>Akten an einen Computer gesendet</translation>
    </message>
    <message>
        <source>Keys of the medical group fetched</source>
        <translation>Schlüssel der medizinischen Gruppe abgerufen</translation>
    </message>
    <message>
        <source>Answered an invite to the medical group</source>
        <translation>Einladung in die medizinische Gruppe beantwortet</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Konto hinzugefügt</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Konto geschlossen</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Konto wieder geöffnet</translation>
    </message>
    <message>
        <source>Authenticator reset</source>
        <translation>Authenticator-App zurückgesetzt</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rolle geändert</translation>
    </message>
    <message>
        <source>Employer given</source>
        <translation>Arbeitgeber zugeteilt</translation>
    </message>
    <message>
        <source>Employer taken away</source>
        <translation>Arbeitgeber entzogen</translation>
    </message>
    <message>
        <source>Computer cut off</source>
        <translation>Computer ausgesperrt</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code ausgestellt</translation>
    </message>
    <message>
        <source>Employer added</source>
        <translation>Arbeitgeber hinzugefügt</translation>
    </message>
    <message>
        <source>Account reopened</source>
        <translation>Konto neu eröffnet</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Recovery begun with the kit</source>
        <translation>Wiederherstellung mit dem Set begonnen</translation>
    </message>
    <message>
        <source>Access recovered with the kit</source>
        <translation>Zugang mit dem Set wiederhergestellt</translation>
    </message>
    <message>
        <source>New authenticator begun</source>
        <translation>Neue Authenticator-App begonnen</translation>
    </message>
    <message>
        <source>New authenticator in use</source>
        <translation>Neue Authenticator-App in Gebrauch</translation>
    </message>
    <message>
        <source>Access reset</source>
        <translation>Zugang zurückgesetzt</translation>
    </message>
    <message>
        <source>Computer named</source>
        <translation>Computer benannt</translation>
    </message>
    <message>
        <source>Code of conduct accepted</source>
        <translation>Verhaltenskodex angenommen</translation>
    </message>
    <message>
        <source>Code of conduct changed</source>
        <translation>Verhaltenskodex geändert</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestartet</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server angehalten</translation>
    </message>
    <message>
        <source>The server&apos;s column key changed</source>
        <translation>Spaltenschlüssel des Servers gewechselt</translation>
    </message>
    <message>
        <source>Wiping a computer ordered</source>
        <translation>Löschung eines Computers angeordnet</translation>
    </message>
    <message>
        <source>Computer wiped</source>
        <translation>Computer gelöscht</translation>
    </message>
    <message>
        <source>Vouched for an administrator</source>
        <translation>Für einen Administrator gebürgt</translation>
    </message>
    <message>
        <source>New computer asked for approval</source>
        <translation>Neuer Computer bat um Zulassung</translation>
    </message>
    <message>
        <source>Approval answered</source>
        <translation>Zulassung beantwortet</translation>
    </message>
    <message>
        <source>Computer approved</source>
        <translation>Computer zugelassen</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>Zulassung beendet</translation>
    </message>
    <message>
        <source>Server set up</source>
        <translation>Server eingerichtet</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>Datenbank umgezogen</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Prüfprotokoll gelesen</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm rule changed</source>
        <translation>Alarmregel geändert</translation>
    </message>
    <message>
        <source>Entries of the audit log are missing</source>
        <translation>Einträge des Prüfprotokolls fehlen</translation>
    </message>
    <message>
        <source>Accounts listed on the server</source>
        <translation>Konten auf dem Server aufgelistet</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Server put back to a backup</source>
        <translation>Server auf eine Sicherung zurückgesetzt</translation>
    </message>
    <message>
        <source>Destruction proposed</source>
        <translation>Vernichtung vorgeschlagen</translation>
    </message>
    <message>
        <source>Part of a dossier destroyed</source>
        <translation>Teil einer Akte vernichtet</translation>
    </message>
    <message>
        <source>Destruction refused</source>
        <translation>Vernichtung abgelehnt</translation>
    </message>
    <message>
        <source>Dossier held: not to be destroyed</source>
        <translation>Akte gesperrt: nicht zu vernichten</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Retention term changed</source>
        <translation>Aufbewahrungsfrist geändert</translation>
    </message>
    <message>
        <source>Document with malware set aside</source>
        <translation>Dokument mit Schadsoftware beiseitegelegt</translation>
    </message>
    <message>
        <source>Document released by the operator</source>
        <translation>Dokument vom Betreiber freigegeben</translation>
    </message>
    <message>
        <source>Malware scanner changed</source>
        <translation>Virenscanner geändert</translation>
    </message>
    <message>
        <source>Looked at medical content</source>
        <translation>Medizinischen Inhalt angesehen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Asked for what the role may not do</source>
        <translation>Fragte an, was die Rolle nicht darf</translation>
    </message>
    <message>
        <source>Did not believe the server</source>
        <translation>Glaubte dem Server nicht</translation>
    </message>
    <message>
        <source>Opened a dossier</source>
        <translation>Akte geöffnet</translation>
    </message>
    <message>
        <source>Entry that can not be read</source>
        <translation>Nicht lesbarer Eintrag</translation>
    </message>
    <message>
        <source>opened unusually many dossiers</source>
        <translation>hat ungewöhnlich viele Akten geöffnet</translation>
    </message>
    <message>
        <source>opened dossiers at night</source>
        <translation>hat nachts Akten geöffnet</translation>
    </message>
    <message>
        <source>asked often for what is refused</source>
        <translation>hat oft Abgelehntes angefragt</translation>
    </message>
    <message>
        <source>worked for an employer without a grant</source>
        <translation>hat ohne Berechtigung für einen Arbeitgeber gearbeitet</translation>
    </message>
    <message>
        <source>many failed logins</source>
        <translation>viele fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>exported unusually often</source>
        <translation>hat ungewöhnlich oft exportiert</translation>
    </message>
    <message>
        <source>something is missing in a computer&apos;s own log</source>
        <translation>im eigenen Protokoll eines Computers fehlt etwas</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, without the server</source>
        <translation>%1, ohne den Server</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln Akte</numerusform>
            <numerusform>%Ln Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>the practice</source>
        <translation>der Dienst</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, Eintrag %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>Auf dem Computer</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Has the employer since</source>
        <translation>Hat den Arbeitgeber seit</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Stelle im Protokoll</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>All reading</source>
        <translation>Alles Lesen</translation>
    </message>
    <message>
        <source>All changing</source>
        <translation>Alles Ändern</translation>
    </message>
    <message>
        <source>Consultation hours changed</source>
        <translation>Sprechstunden geändert</translation>
    </message>
    <message>
        <source>Anonymised copy made</source>
        <translation>Anonymisierte Kopie erstellt</translation>
    </message>
    <message>
        <source>Data breach reported</source>
        <translation>Datenpanne gemeldet</translation>
    </message>
    <message>
        <source>Registers of the privacy office read</source>
        <translation>Verzeichnisse der Datenschutzstelle gelesen</translation>
    </message>
    <message>
        <source>Register of the privacy office changed</source>
        <translation>Verzeichnis der Datenschutzstelle geändert</translation>
    </message>
    <message>
        <source>Plan of backups changed</source>
        <translation>Zeitplan der Sicherungen geändert</translation>
    </message>
    <message>
        <source>Key of the backups made</source>
        <translation>Schlüssel der Sicherungen erstellt</translation>
    </message>
    <message>
        <source>Evidence pack made</source>
        <translation>Nachweispaket erstellt</translation>
    </message>
    <message>
        <source>Field agreement of an employer changed</source>
        <translation>Feldvereinbarung eines Arbeitgebers geändert</translation>
    </message>
    <message>
        <source>Destroyed again after a restore</source>
        <translation>Nach einer Wiederherstellung erneut vernichtet</translation>
    </message>
    <message>
        <source>Audit log countersigned</source>
        <translation>Audit-Protokoll gegengezeichnet</translation>
    </message>
    <message>
        <source>Keys of a computer&apos;s own log begun</source>
        <translation>Schlüssel des eigenen Protokolls eines Computers begonnen</translation>
    </message>
    <message>
        <source>Nothing came from a computer since its lease</source>
        <translation>Seit Ablauf seiner Offline-Frist kam nichts von einem Computer</translation>
    </message>
    <message>
        <source>Details of an employer changed</source>
        <translation>Angaben zu einem Arbeitgeber geändert</translation>
    </message>
    <message>
        <source>a computer&apos;s own log was rewritten</source>
        <translation>das eigene Protokoll eines Computers wurde umgeschrieben</translation>
    </message>
    <message>
        <source>a computer says nothing</source>
        <translation>ein Computer lässt nichts von sich hören</translation>
    </message>
    <message>
        <source>Number in the computer&apos;s own log</source>
        <translation>Nummer im eigenen Protokoll des Computers</translation>
    </message>
    <message>
        <source>Signed in over a line that somebody opens</source>
        <translation>Angemeldet über eine Leitung, die jemand öffnet</translation>
    </message>
    <message>
        <source>Left out of an import what an employer may not pass on</source>
        <translation>Aus einem Import weggelassen, was ein Arbeitgeber nicht weitergeben darf</translation>
    </message>
    <message>
        <source>Value released to the employer</source>
        <translation>Wert für den Arbeitgeber freigegeben</translation>
    </message>
    <message>
        <source>Release to the employer taken back</source>
        <translation>Freigabe für den Arbeitgeber zurückgenommen</translation>
    </message>
    <message>
        <source>Value corrected at the employee&apos;s request</source>
        <translation>Wert auf Wunsch des Arbeitnehmers berichtigt</translation>
    </message>
    <message>
        <source>Value removed at the employee&apos;s request</source>
        <translation>Wert auf Wunsch des Arbeitnehmers entfernt</translation>
    </message>
    <message>
        <source>Value removed that should never have been recorded</source>
        <translation>Wert entfernt, der nie erfasst werden durfte</translation>
    </message>
    <message>
        <source>Removed what should never have been recorded</source>
        <translation>Entfernte, was nie erfasst werden durfte</translation>
    </message>
    <message>
        <source>removed what should never have been recorded, before its term</source>
        <translation>entfernte vor Ablauf der Frist, was nie erfasst werden durfte</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuthenticatorDialog</name>
    <message>
        <source>New authenticator</source>
        <translation>Neue Authenticator-App</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app. It counts from your next login with one of its codes on; until then the old one does.</source>
        <translation>Scannen Sie dies mit Ihrer Authenticator-App. Es zählt ab Ihrer nächsten Anmeldung mit einem ihrer Codes; bis dahin gilt die alte.</translation>
    </message>
    <message>
        <source>Or type this into the app:</source>
        <translation>Oder geben Sie dies in die App ein:</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>Sie haben noch %n Wiederherstellungscode.</numerusform>
            <numerusform>Sie haben noch %n Wiederherstellungscodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::BesideStrip</name>
    <message>
        <source>Someone is beside you: only this part of the dossier is shown.</source>
        <translation>Jemand sitzt neben Ihnen: nur dieser Teil der Akte ist zu sehen.</translation>
    </message>
    <message>
        <source>Show everything  Ctrl+B</source>
        <translation>Alles zeigen  Strg+B</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::BreachDialog</name>
    <message>
        <source>&amp;Report it</source>
        <translation>&amp;Melden</translation>
    </message>
    <message>
        <source>Report a data breach</source>
        <translation>Datenpanne melden</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Ihre Meldungen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>A letter to the wrong person, a lost computer, somebody who saw what was not meant for him: report it at once, also when you are not sure. The privacy office must decide within 72 hours.</source>
        <translation>Ein Brief an die falsche Person, ein verlorener Computer, jemand, der sah, was nicht für ihn bestimmt war: Melden Sie es sofort, auch wenn Sie nicht sicher sind. Die Datenschutzstelle muss innerhalb von 72 Stunden entscheiden.</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Was ist geschehen</translation>
    </message>
    <message>
        <source>Name no illness. Only the data-protection officer reads this.</source>
        <translation>Nennen Sie keine Krankheit. Nur der Datenschutzbeauftragte liest dies.</translation>
    </message>
    <message>
        <source>When did you &amp;notice it</source>
        <translation>Wann haben Sie es &amp;bemerkt</translation>
    </message>
    <message>
        <source>waits here for the server</source>
        <translation>wartet hier auf den Server</translation>
    </message>
    <message>
        <source>Your report is kept. Below stands whether the privacy office has it.</source>
        <translation>Ihre Meldung ist gespeichert. Unten steht, ob die Datenschutzstelle sie hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CalendarLines</name>
    <message>
        <source>done %1</source>
        <translation>erledigt am %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not needed: recovered</source>
        <translation>nicht nötig: genesen</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Information</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>moved by a wage sanction</source>
        <translation>durch eine Lohnsanktion (loonsanctie) verschoben</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Absent since %1: day %2, week %3 of 104.</source>
        <translation>Krank seit %1: Tag %2, Woche %3 von 104.</translation>
    </message>
    <message>
        <source>Recovered on %1.</source>
        <translation>Genesen am %1.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier absence counts with it; %n days between do not.</source>
        <translation>
            <numerusform>Frühere Fehlzeit zählt mit; der %n Tag dazwischen nicht.</numerusform>
            <numerusform>Frühere Fehlzeit zählt mit; die %n Tage dazwischen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Illness adjoins the maternity leave on both sides. The doctor says whether it counts on.</source>
        <translation>Krankheit grenzt auf beiden Seiten an den Mutterschutz. Der Arzt sagt, ob sie weiterzählt.</translation>
    </message>
    <message>
        <source>%1 (%2 has left)</source>
        <translation>%1 (%2 ist nicht mehr da)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, because the WIA was applied for late</source>
        <translation>
            <numerusform>%n Tag später, weil die WIA zu spät beantragt wurde</numerusform>
            <numerusform>%n Tage später, weil die WIA zu spät beantragt wurde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::CalendarPanel</name>
    <message>
        <source>Calendar and tasks</source>
        <translation>Kalender und Aufgaben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Document that shows it</source>
        <translation>Dokument, das es belegt</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>E&amp;rledigt</translation>
    </message>
    <message>
        <source>Does not appl&amp;y</source>
        <translation>Trifft nicht &amp;zu</translation>
    </message>
    <message>
        <source>O&amp;pen again</source>
        <translation>&amp;Wieder öffnen</translation>
    </message>
    <message>
        <source>No absence is recorded. Terms of the law stand here once one is.</source>
        <translation>Es ist keine Fehlzeit erfasst. Sobald es eine gibt, stehen hier die gesetzlichen Fristen.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Kein Dokument</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Changes what is to be done, by when and by whom (F2)</source>
        <translation>Ändert, was bis wann und von wem zu tun ist (F2)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CarryOutDialog</name>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>Bei&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Remove for good…</source>
        <translation>Endgültig &amp;entfernen…</translation>
    </message>
    <message>
        <source>Carry out the request</source>
        <translation>Die Anfrage ausführen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Frühere Werte</translation>
    </message>
    <message>
        <source>Values that the request can be about</source>
        <translation>Werte, um die es in der Anfrage gehen kann</translation>
    </message>
    <message>
        <source>The history keeps the old value. Where you do not agree, attach the employee&apos;s own words.</source>
        <translation>Der Verlauf behält den alten Wert. Wenn Sie nicht zustimmen, fügen Sie die eigenen Worte des Arbeitnehmers bei.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Correct &amp;value of the chosen field</source>
        <translation>Richtiger &amp;Wert des gewählten Feldes</translation>
    </message>
    <message>
        <source>&amp;Statement of the employee, where you do not agree</source>
        <translation>Erklärung des Arbeitnehmers, wenn &amp;Sie nicht zustimmen</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>%1 was released to %2 on %3: tell them.</source>
        <translation>%1 wurde am %3 freigegeben an %2: Teilen Sie es mit.</translation>
    </message>
    <message>
        <source>%1 of %2 may say it: whoever got it is to be told.</source>
        <translation>%1 vom %2 kann es nennen: Teilen Sie es dem mit, der es erhielt.</translation>
    </message>
    <message>
        <source>Exports and hand-overs stand in the access log: the privacy officer has its extract.</source>
        <translation>Exporte und Übergaben stehen im Zugriffsprotokoll: den Auszug hat der Datenschutzbeauftragte.</translation>
    </message>
    <message>
        <source>Remove what is chosen with everything that stood there before? This can&apos;t be undone.</source>
        <translation>Das Gewählte entfernen, mit allem, was vorher dort stand? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>No longer &amp;needed</source>
        <translation>Nicht mehr &amp;nötig</translation>
    </message>
    <message>
        <source>Should never have &amp;been recorded</source>
        <translation>Hätte nie erfasst werden &amp;dürfen</translation>
    </message>
    <message>
        <source>What is removed is gone from the server and, at their next contact, from everybody&apos;s computer, with all that stood there before. That it was removed stays.</source>
        <translation>Was entfernt wird, ist vom Server weg und beim nächsten Kontakt von jedem Computer, mit allem, was vorher dort stand. Dass es entfernt wurde, bleibt stehen.</translation>
    </message>
    <message>
        <source>Why it is removed:</source>
        <translation>Warum es entfernt wird:</translation>
    </message>
    <message>
        <source>Such as what ails somebody, in the employer&apos;s part. It goes at once, whatever its term; only a hold keeps it. The privacy officer is told that you removed it, and the history says why.</source>
        <translation>Etwa was jemandem fehlt, im Teil des Arbeitgebers. Es geht sofort weg, gleich welche Frist gilt; nur eine Sperre bewahrt es. Der Datenschutzbeauftragte erfährt, dass Sie es entfernt haben, und der Verlauf sagt, warum.</translation>
    </message>
    <message>
        <source>The server refuses what a hold or a term keeps.</source>
        <translation>Der Server lehnt ab, was eine Sperre oder eine Frist bewahrt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ChangesPane</name>
    <message>
        <source>Kinds of changes</source>
        <translation>Arten von Änderungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Not at the server</source>
        <translation>Nicht auf dem Server</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Chart</name>
    <message>
        <source>A picture of the table below.</source>
        <translation>Ein Bild der Tabelle unten.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CodeField</name>
    <message>
        <source>Digit %1 of %2 of the code</source>
        <translation>Ziffer %1 von %2 des Codes</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ColumnTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Wozu %1 wird</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Part of another value</source>
        <translation>Teil eines anderen Werts</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConductDialog</name>
    <message>
        <source>Code of conduct</source>
        <translation>Verhaltenskodex</translation>
    </message>
    <message>
        <source>The code of conduct was changed. Read it and accept it to go on.</source>
        <translation>Der Verhaltenskodex wurde geändert. Lesen Sie ihn und nehmen Sie ihn an, um fortzufahren.</translation>
    </message>
    <message>
        <source>I &amp;accept it</source>
        <translation>Ich &amp;nehme ihn an</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConflictController</name>
    <message>
        <source>The other value stands. Yours was let go.</source>
        <translation>Der andere Wert bleibt stehen. Ihrer wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Your decision stands here and is on its way. The other value stays in the field&apos;s history.</source>
        <translation>Ihre Entscheidung steht hier und ist unterwegs. Der andere Wert bleibt im Verlauf des Feldes.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConflictDescription</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>A dossier that is not yours any more</source>
        <translation>Eine Akte, die nicht mehr zu Ihren gehört</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>You may not read this field any more. Your own value can only be let go.</source>
        <translation>Sie dürfen dieses Feld nicht mehr lesen. Ihr eigener Wert kann nur aufgegeben werden.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Somebody else has filled this in since. You may write this field and not read it. Replace what stands there by yours?</source>
        <translation>Jemand anderes hat dies inzwischen ausgefüllt. Sie dürfen dieses Feld schreiben, aber nicht lesen. Soll Ihr Wert ersetzen, was dort steht?</translation>
    </message>
    <message>
        <source>(not yours to read)</source>
        <translation>(nicht für Sie lesbar)</translation>
    </message>
    <message>
        <source>(sealed under a key that is not here)</source>
        <translation>(unter einem Schlüssel versiegelt, der hier fehlt)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConflictScreen</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>When somebody else changes a field at the same time as you, both values are kept and you are asked here which one shall stand.</source>
        <translation>Wenn jemand anderes ein Feld gleichzeitig mit Ihnen ändert, bleiben beide Werte erhalten, und Sie werden hier gefragt, welcher stehen soll.</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>&amp;Meinen behalten</translation>
    </message>
    <message>
        <source>The other value, which stands now</source>
        <translation>Der andere Wert, der jetzt gilt</translation>
    </message>
    <message>
        <source>Keep &amp;the other</source>
        <translation>Den an&amp;deren behalten</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorheriger</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Nächster</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Sho&amp;w the values</source>
        <translation>&amp;Werte anzeigen</translation>
    </message>
    <message>
        <source>Keep t&amp;his value</source>
        <translation>D&amp;iesen Wert behalten</translation>
    </message>
    <message>
        <source>Another value, such as both together</source>
        <translation>Ein anderer Wert, etwa beide zusammen</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Ein anderer Wert</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Ein anderer Wert für %1</translation>
    </message>
    <message>
        <source>Before both: %1 (%2)</source>
        <translation>Vor beiden: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CopyGuard</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Your organisation does not let medical text be copied.</source>
        <translation>Ihre Organisation erlaubt nicht, dass medizinischer Text kopiert wird.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CountsPage</name>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>May be destroyed</source>
        <translation>Darf vernichtet werden</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation>Muss aufbewahrt werden</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>How many dossiers stand where</source>
        <translation>Wie viele Akten in welchem Stand sind</translation>
    </message>
    <message>
        <source>HR and the company doctor propose what may be destroyed. A proposal comes to you under Destructions.</source>
        <translation>Die Personalabteilung und der Betriebsarzt schlagen vor, was vernichtet werden darf. Ein Vorschlag erreicht Sie unter Vernichtungen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CrashController</name>
    <message>
        <source>The program ended unexpectedly last time. What was entered and saved is kept. A small report without anybody&apos;s data was left on this computer; nothing was sent.</source>
        <translation>Das Programm endete beim letzten Mal unerwartet. Was eingegeben und gespeichert war, ist erhalten. Auf diesem Computer liegt ein kleiner Bericht ohne Daten von Personen; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Loo&amp;k at the report…</source>
        <translation>Bericht &amp;ansehen…</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What was entered and saved is kept. The report of it can&apos;t be read, and was deleted.</source>
        <translation>Das Programm endete beim letzten Mal unerwartet. Was eingegeben und gespeichert war, ist erhalten. Der Bericht darüber kann nicht gelesen werden und wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CrashDialog</name>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>This is all that was kept when the program ended unexpectedly: which places of the code it was at. It holds no name, no dossier and no password. It is on this computer only; nothing was sent.</source>
        <translation>Das ist alles, was aufbewahrt wurde, als das Programm unerwartet endete: an welchen Stellen des Codes es war. Es enthält keinen Namen, keine Akte und kein Passwort. Es ist nur auf diesem Computer; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Which &amp;one</source>
        <translation>W&amp;elcher Bericht</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>Was er &amp;sagt</translation>
    </message>
    <message>
        <source>Your administrator or the supplier can find the mistake with it. Save it, and hand over the file. A report goes by itself after 30 days.</source>
        <translation>Ihr Administrator oder der Lieferant kann damit den Fehler finden. Speichern Sie ihn und geben Sie die Datei weiter. Ein Bericht verschwindet nach 30 Tagen von selbst.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Als &amp;Datei speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <translation>Wo der Bericht gespeichert wird</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved. The file is yours to hand over.</source>
        <translation>Gespeichert. Die Datei geben Sie selbst weiter.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DestructionModel</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DestructionsPage</name>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Bestätigen…</translation>
    </message>
    <message>
        <source>Dec&amp;line…</source>
        <translation>&amp;Ablehnen…</translation>
    </message>
    <message>
        <source>Save the certi&amp;ficate…</source>
        <translation>Bes&amp;cheinigung speichern…</translation>
    </message>
    <message>
        <source>Yes, &amp;destroy it</source>
        <translation>Ja, &amp;vernichten</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Proposals to destroy, and what became of them</source>
        <translation>Vernichtungsvorschläge, und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals are chosen.</source>
        <translation>
            <numerusform>%Ln Vorschlag ist ausgewählt.</numerusform>
            <numerusform>%Ln Vorschläge sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals.</source>
        <translation>
            <numerusform>%Ln Vorschlag.</numerusform>
            <numerusform>%Ln Vorschläge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Destroy this for good, at the server and in every cache? In all: %2 and %3. It can&apos;t be undone.</source>
        <translation>%1
Dies endgültig vernichten, auf dem Server und in jedem Tresor? Insgesamt: %2 und %3. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), note(s) and task(s)</source>
        <translation>
            <numerusform>%n Wert, Notiz oder Aufgabe</numerusform>
            <numerusform>%n Werte, Notizen und Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln proposal(s) without destroying anything?</source>
        <translation>
            <numerusform>%Ln Vorschlag beenden, ohne etwas zu vernichten?</numerusform>
            <numerusform>%Ln Vorschläge beenden, ohne etwas zu vernichten?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::DevicesPanel</name>
    <message>
        <source>Re&amp;name</source>
        <translation>Umb&amp;enennen</translation>
    </message>
    <message>
        <source>Take access a&amp;way…</source>
        <translation>Zugang ent&amp;ziehen…</translation>
    </message>
    <message>
        <source>Your computers</source>
        <translation>Ihre Computer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name of the chosen computer</source>
        <translation>Name des ausgewählten Computers</translation>
    </message>
    <message>
        <source>This computer&apos;s session ends at once, and what it holds stays shut once its time without the server is over. It can&apos;t be undone; that computer can log in again as a new one.</source>
        <translation>Die Sitzung dieses Computers endet sofort, und was er enthält, bleibt verschlossen, sobald seine Offline-Frist abgelaufen ist. Es kann nicht rückgängig gemacht werden; dieser Computer kann sich als neuer wieder anmelden.</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Zugang entziehen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>access taken away</source>
        <translation>Zugang entzogen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>At its next contact with the server that computer sends what it has not sent yet, and then destroys everything of yours that it holds. What it can&apos;t send within 24 hours after it hears of this is lost. It can&apos;t be undone.</source>
        <translation>Beim nächsten Kontakt mit dem Server sendet dieser Computer, was er noch nicht gesendet hat, und vernichtet dann alles, was er von Ihnen enthält. Was er nicht innerhalb von 24 Stunden senden kann, nachdem er davon erfährt, ist verloren. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Approve a ne&amp;w computer…</source>
        <translation>Neuen &amp;Computer zulassen…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentList</name>
    <message>
        <source>Documents of the dossier</source>
        <translation>Dokumente der Akte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird abgerufen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Abzurufen</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>medizinisch</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentsController</name>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentsDescription</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Bild (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Bild (JPEG)</translation>
    </message>
    <message>
        <source>Picture (TIFF)</source>
        <translation>Bild (TIFF)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Letter (Word)</source>
        <translation>Brief (Word)</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Tabellenblatt (Excel)</translation>
    </message>
    <message>
        <source>Letter (OpenDocument)</source>
        <translation>Brief (OpenDocument)</translation>
    </message>
    <message>
        <source>Spreadsheet (OpenDocument)</source>
        <translation>Tabellenblatt (OpenDocument)</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentsPage</name>
    <message>
        <source>&amp;Save a copy</source>
        <translation>K&amp;opie speichern</translation>
    </message>
    <message>
        <source>Do &amp;not save</source>
        <translation>Nicht s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Stehen &amp;lassen</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Add files to the dossier; you can also drop them here.</source>
        <translation>Fügen Sie der Akte Dateien hinzu; Sie können sie auch hierher ziehen.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep here</source>
        <translation>Hier &amp;behalten</translation>
    </message>
    <message>
        <source>Keeps the document on this computer, encrypted, for work without the server.</source>
        <translation>Behält das Dokument verschlüsselt auf diesem Computer, für die Arbeit ohne Server.</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>Neue Ve&amp;rsion…</translation>
    </message>
    <message>
        <source>Adds a file that takes the place of this one. This one stays, under it.</source>
        <translation>Fügt eine Datei hinzu, die an die Stelle dieser tritt. Diese bleibt darunter stehen.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut vers&amp;uchen</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>Zur&amp;ücknehmen…</translation>
    </message>
    <message>
        <source>A copy on this computer is no longer encrypted, and medical secrecy is yours to keep. It is recorded that you made one.</source>
        <translation>Eine Kopie auf diesem Computer ist nicht mehr verschlüsselt, und die Schweigepflicht liegt dann bei Ihnen. Es wird festgehalten, dass Sie eine erstellt haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not at the server. Taken back, it is gone from here too.</source>
        <translation>„%1“ ist nicht auf dem Server. Nach dem Zurücknehmen ist es auch hier weg.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Drop files here, or attach them: PDF, pictures, text and office documents.</source>
        <translation>Ziehen Sie Dateien hierher, oder fügen Sie sie hinzu: PDF, Bilder, Text und Office-Dokumente.</translation>
    </message>
    <message>
        <source>Documents that others add show up here.</source>
        <translation>Dokumente, die andere hinzufügen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>It is kept here and sent by itself as soon as the server can be reached.</source>
        <translation>Es bleibt hier und wird von selbst gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message>
        <source>Files of this kind (%1) are not shown here: save a copy and open that.</source>
        <translation>Dateien dieser Art (%1) werden hier nicht angezeigt: Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Neue Version von %1</translation>
    </message>
    <message>
        <source>Sending a document of another dossier</source>
        <translation>Ein Dokument einer anderen Akte wird gesendet</translation>
    </message>
    <message>
        <source>Fetching a document of another dossier</source>
        <translation>Ein Dokument einer anderen Akte wird abgerufen</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wird gesendet</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>Bri&amp;ef…</translation>
    </message>
    <message>
        <source>Make a letter or form with what the dossier says.</source>
        <translation>Einen Brief oder ein Formular mit den Angaben der Akte erstellen.</translation>
    </message>
    <message>
        <source>&amp;Encrypted copy…</source>
        <translation>Vers&amp;chlüsselte Kopie…</translation>
    </message>
    <message>
        <source>A copy with a password, for somebody outside.</source>
        <translation>Eine Kopie mit Passwort, für jemanden außerhalb.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DoorController</name>
    <message>
        <source>Logging in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Ihre Schlüssel werden erzeugt…</translation>
    </message>
    <message>
        <source>The new password holds and your keys are kept. Log in with the next code.</source>
        <translation>Das neue Passwort gilt, und Ihre Schlüssel sind erhalten. Melden Sie sich mit dem nächsten Code an.</translation>
    </message>
    <message>
        <source>Everything of this profile was removed from this computer.</source>
        <translation>Alles aus diesem Profil wurde von diesem Computer entfernt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierController</name>
    <message>
        <source>A value in a dossier that you have left was not saved: %1 It stands there again when you open it.</source>
        <translation>Ein Wert in einer Akte, die Sie verlassen haben, wurde nicht gespeichert: %1 Er steht wieder da, wenn Sie sie öffnen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierDescription</name>
    <message>
        <source>No medical data here, such as the nature or cause of an illness.</source>
        <translation>Hier keine medizinischen Daten, wie Art oder Ursache einer Krankheit.</translation>
    </message>
    <message>
        <source>Only what the employee told of his own free will.</source>
        <translation>Nur, was der Arbeitnehmer freiwillig mitgeteilt hat.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Medical data can&apos;t be opened here yet.</source>
        <translation>Medizinische Daten können hier noch nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The employer reads this: nothing about the nature or cause of an illness here.</source>
        <translation>Der Arbeitgeber liest dies: hier nichts über Art oder Ursache einer Krankheit.</translation>
    </message>
    <message>
        <source>Removed at the employee&apos;s request.</source>
        <translation>Auf Wunsch des Arbeitnehmers entfernt.</translation>
    </message>
    <message>
        <source>Removed: should not have been recorded.</source>
        <translation>Entfernt: hätte nicht erfasst werden dürfen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierList</name>
    <message>
        <source>Filter by name, number or department</source>
        <translation>Nach Name, Nummer oder Abteilung filtern</translation>
    </message>
    <message>
        <source>Filter the dossiers</source>
        <translation>Akten filtern</translation>
    </message>
    <message>
        <source>&amp;New dossier</source>
        <translation>&amp;Neue Akte</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>No dossier fits this filter</source>
        <translation>Keine Akte passt zu diesem Filter</translation>
    </message>
    <message>
        <source>Each word must begin a name, number, department or employer.</source>
        <translation>Jedes Wort muss der Anfang eines Namens, einer Nummer, einer Abteilung oder eines Arbeitgebers sein.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln Akte</numerusform>
            <numerusform>%Ln Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossiers are on their way</source>
        <translation>Die Akten sind unterwegs</translation>
    </message>
    <message>
        <source>This is the first time on this computer. You can begin as soon as they appear.</source>
        <translation>Es ist das erste Mal auf diesem Computer. Sie können beginnen, sobald sie erscheinen.</translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <translation>Noch keine Akten</translation>
    </message>
    <message>
        <source>Make the first one here, or let your administrator import your personnel file.</source>
        <translation>Legen Sie hier die erste an, oder lassen Sie Ihren Administrator Ihre Personaldatei importieren.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>Dossiers appear here once an employer has entrusted them to you.</source>
        <translation>Akten erscheinen hier, sobald ein Arbeitgeber sie Ihnen anvertraut hat.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>column heading: week of absence</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>column heading: percentage absent</extracomment>
        <translation>Fehlzeit</translation>
    </message>
    <message>
        <source>Changes waiting for the server</source>
        <extracomment>column heading: changes not yet at the server</extracomment>
        <translation>Änderungen, die auf den Server warten</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierRowText</name>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage with its sign</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n changes waiting for the server</source>
        <translation>
            <numerusform>%n Änderung wartet auf den Server</numerusform>
            <numerusform>%n Änderungen warten auf den Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Not absent</source>
        <translation>Keine Fehlzeit</translation>
    </message>
    <message>
        <source>%1, week %2, %3 % absent</source>
        <translation>%1, Woche %2, %3 % Fehlzeit</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierScreen</name>
    <message>
        <source>No dossier chosen</source>
        <translation>Keine Akte ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a name into the filter (Ctrl+F).</source>
        <translation>Wählen Sie eine in der Liste, oder geben Sie einen Namen in den Filter ein (Strg+F).</translation>
    </message>
    <message>
        <source>Report s&amp;ick…</source>
        <translation>&amp;Krankmelden…</translation>
    </message>
    <message>
        <source>Report reco&amp;very…</source>
        <translation>&amp;Gesundmelden…</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Teile der Akte</translation>
    </message>
    <message>
        <source>Medical &amp;access…</source>
        <translation>&amp;Medizinischer Zugriff…</translation>
    </message>
    <message>
        <source>Who of the medical group may read the medical part of this dossier</source>
        <translation>Wer aus der medizinischen Gruppe den medizinischen Teil dieser Akte lesen darf</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Every value of every field, with who gave it and when</source>
        <translation>Jeder Wert jedes Feldes, mit Urheber und Zeit</translation>
    </message>
    <message>
        <source>Opening the dossier…</source>
        <translation>Die Akte wird geöffnet…</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>Die Akte konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Termin…</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Termin vergeben…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>An&amp;fragen…</translation>
    </message>
    <message>
        <source>What the employee asks about their own data: access, correction, deletion, and the copy</source>
        <translation>Was der Arbeitnehmer zu seinen eigenen Daten fragt: Auskunft, Berichtigung, Löschung und die Kopie</translation>
    </message>
    <message>
        <source>This dossier is not open any more</source>
        <translation>Diese Akte ist nicht mehr geöffnet</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierTabPage</name>
    <message>
        <source>Medical data are closed here</source>
        <translation>Medizinische Daten sind hier verschlossen</translation>
    </message>
    <message>
        <source>Medical group</source>
        <translation>Medizinische Gruppe</translation>
    </message>
    <message>
        <source>Medical secrecy: only the medical group of this employer can read this tab. Each look is recorded.</source>
        <translation>Schweigepflicht: Nur die medizinische Gruppe dieses Arbeitgebers kann diese Seite lesen. Jeder Blick wird festgehalten.</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <translation>Letzte Notizen</translation>
    </message>
    <message>
        <source>Medical secrecy: only the colleagues whom a lead named can read this tab. Each look is recorded.</source>
        <translation>Schweigepflicht: Nur die von einer Leitung benannten Kollegen können diese Seite lesen. Jeder Blick wird festgehalten.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DraftLines</name>
    <message>
        <source>Draft by %1, %2: waits for the company doctor. Nobody at the employer sees it.</source>
        <translation>Entwurf von %1, %2: wartet auf den Betriebsarzt. Beim Arbeitgeber sieht ihn niemand.</translation>
    </message>
    <message>
        <source>Draft by %1, sent back by %2, %3: %4</source>
        <translation>Entwurf von %1, zurückgeschickt von %2, %3: %4</translation>
    </message>
    <message>
        <source>Drafted by %1, approved by %2, %3.</source>
        <translation>Entworfen von %1, genehmigt von %2, %3.</translation>
    </message>
    <message>
        <source>%1 (not yet at the server)</source>
        <translation>%1 (noch nicht auf dem Server)</translation>
    </message>
    <message>
        <source>The value above was changed since the draft was written. Approving replaces it.</source>
        <translation>Der Wert oben wurde geändert, seit der Entwurf geschrieben wurde. Genehmigen ersetzt ihn.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DraftPanel</name>
    <message>
        <source>Prepare a draft…</source>
        <translation>Entwurf schreiben…</translation>
    </message>
    <message>
        <source>Prepare a draft of %1</source>
        <translation>Entwurf von %1 schreiben</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Entwurf zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the draft of %1</source>
        <translation>Entwurf von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Approve the draft of %1</source>
        <translation>Entwurf von %1 genehmigen</translation>
    </message>
    <message>
        <source>Change and approve…</source>
        <translation>Ändern und genehmigen…</translation>
    </message>
    <message>
        <source>Change the draft of %1 and approve it</source>
        <translation>Entwurf von %1 ändern und genehmigen</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Zurückschicken…</translation>
    </message>
    <message>
        <source>Send back the draft of %1</source>
        <translation>Entwurf von %1 zurückschicken</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>A word for who wrote it</source>
        <translation>Nachricht an den, der ihn schrieb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the draft…</source>
        <translation>Entwurf ändern…</translation>
    </message>
    <message>
        <source>Send the draft back</source>
        <translation>Entwurf zurückschicken</translation>
    </message>
    <message>
        <source>Draft for the company doctor</source>
        <translation>Entwurf für den Betriebsarzt</translation>
    </message>
    <message>
        <source>Change and approve</source>
        <translation>Ändern und genehmigen</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Zurückschicken</translation>
    </message>
    <message>
        <source>Leave for the doctor</source>
        <translation>Für den Betriebsarzt bereitlegen</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Es ist noch nichts ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DueGroup</name>
    <message>
        <source>Late (%1)</source>
        <translation>Überfällig (%1)</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <translation>Diese Woche (%1)</translation>
    </message>
    <message>
        <source>Later (%1)</source>
        <translation>Später (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DueList</name>
    <message>
        <source>There is more than is shown here: these are the first.</source>
        <translation>Es gibt mehr, als hier gezeigt wird: Das sind die ersten.</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Done &amp;today</source>
        <translation>&amp;Heute erledigt</translation>
    </message>
    <message>
        <source>Records that it was done today (Space). For another day or a document, open the dossier.</source>
        <translation>Hält fest, dass es heute erledigt wurde (Leertaste). Für einen anderen Tag oder ein Dokument öffnen Sie die Akte.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Changes what is to be done, by when and by whom (F2). Milestones are the law&apos;s.</source>
        <translation>Ändert, was bis wann und von wem zu tun ist (F2). Meilensteine sind die des Gesetzes.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EncryptDialog</name>
    <message>
        <source>Encrypted copy</source>
        <translation>Verschlüsselte Kopie</translation>
    </message>
    <message>
        <source>The copy is a PDF file that opens with a password in common PDF readers. That it was made, and for whom, is noted in the dossier.</source>
        <translation>Die Kopie ist eine PDF-Datei, die sich in gängigen PDF-Programmen mit einem Passwort öffnet. Dass sie erstellt wurde, und für wen, wird in der Akte vermerkt.</translation>
    </message>
    <message>
        <source>Medical: only with the employee&apos;s consent, or where the law asks for it.</source>
        <translation>Medizinisch: nur mit Einwilligung des Arbeitnehmers, oder wo das Gesetz es verlangt.</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Für &amp;wen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>Kopie &amp;erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The password of the copy</source>
        <translation>Das Passwort der Kopie</translation>
    </message>
    <message>
        <source>It is shown only now and kept nowhere. Tell it by another way than you send the file, such as by telephone.</source>
        <translation>Es wird nur jetzt gezeigt und nirgends gespeichert. Übermitteln Sie es auf einem anderen Weg als die Datei, etwa telefonisch.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Yes, close</source>
        <translation>&amp;Ja, schließen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Close it? The password is not shown again, and without it nobody can open the copy.</source>
        <translation>Schließen? Das Passwort wird nicht noch einmal gezeigt, und ohne es kann niemand die Kopie öffnen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolAuthenticatorPage</name>
    <message>
        <source>Scan this picture with an authenticator app on your telephone. From now on the app shows a new six-digit code every half minute.</source>
        <translation>Scannen Sie dieses Bild mit einer Authenticator-App auf Ihrem Telefon. Ab jetzt zeigt die App jede halbe Minute einen neuen sechsstelligen Code.</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app:</source>
        <translation>Keine Kamera? Geben Sie diesen Schlüssel in die App ein:</translation>
    </message>
    <message>
        <source>Setup key for the authenticator app</source>
        <translation>Einrichtungsschlüssel für die Authenticator-App</translation>
    </message>
    <message>
        <source>Time based, six digits, 30 seconds.</source>
        <translation>Zeitbasiert, sechs Ziffern, 30 Sekunden.</translation>
    </message>
    <message>
        <source>The app shows &amp;codes for Dossierkluis</source>
        <translation>Die App zeigt &amp;Codes für Dossierkluis</translation>
    </message>
    <message>
        <source>Scan the picture first, and tick the box when the app shows codes.</source>
        <translation>Scannen Sie zuerst das Bild, und setzen Sie das Häkchen, wenn die App Codes zeigt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolCodePage</name>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Enrolment code</source>
        <translation>&amp;Registrierungscode</translation>
    </message>
    <message>
        <source>Your administrator gave you this code on paper. It works once, and it also proves that you are talking to the right server.</source>
        <translation>Ihr Administrator hat Ihnen diesen Code auf Papier gegeben. Er gilt einmal und beweist auch, dass Sie mit dem richtigen Server sprechen.</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address; your administrator knows it.</source>
        <translation>Geben Sie die Adresse des Servers ein; Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>Fill in your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Fill in the enrolment code you were given.</source>
        <translation>Geben Sie den Registrierungscode ein, den Sie erhalten haben.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolConductPage</name>
    <message>
        <source>I &amp;accept this code of conduct</source>
        <translation>Ich nehme diesen Verhaltenskodex &amp;an</translation>
    </message>
    <message>
        <source>Accept the code of conduct to go on.</source>
        <translation>Nehmen Sie den Verhaltenskodex an, um fortzufahren.</translation>
    </message>
    <message>
        <source>I only open dossiers that my work needs.</source>
        <translation>Ich öffne nur Akten, die meine Arbeit erfordert.</translation>
    </message>
    <message>
        <source>I write medical data in the medical fields only, never in tasks, notes or file names.</source>
        <translation>Ich schreibe medizinische Daten nur in die medizinischen Felder, nie in Aufgaben, Notizen oder Dateinamen.</translation>
    </message>
    <message>
        <source>I share my password, codes, recovery codes and keys with nobody.</source>
        <translation>Ich teile mein Passwort, Codes, Wiederherstellungscodes und Schlüssel mit niemandem.</translation>
    </message>
    <message>
        <source>I lock my screen when I walk away and report a lost or stolen computer at once.</source>
        <translation>Ich sperre meinen Bildschirm, wenn ich weggehe, und melde einen verlorenen oder gestohlenen Computer sofort.</translation>
    </message>
    <message>
        <source>I know that it is recorded who saw or changed what, and when.</source>
        <translation>Ich weiß, dass festgehalten wird, wer wann was gesehen oder geändert hat.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolConfirmPage</name>
    <message>
        <source>Type the six digits the app shows now. That switches your account on and opens the program.</source>
        <translation>Geben Sie die sechs Ziffern ein, die die App jetzt zeigt. Das schaltet Ihr Konto ein und öffnet das Programm.</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolKeysPage</name>
    <message>
        <source>Your account key</source>
        <translation>Ihr Kontoschlüssel</translation>
    </message>
    <message>
        <source>On another computer you need this key, once, to read medical data there. It is shown only now: keep it on paper, apart from your password.</source>
        <translation>Auf einem anderen Computer brauchen Sie diesen Schlüssel einmal, um dort medizinische Daten zu lesen. Er wird nur jetzt gezeigt: Bewahren Sie ihn auf Papier auf, getrennt von Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Kontoschlüssel</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Ihr Fingerabdruck</translation>
    </message>
    <message>
        <source>I &amp;keep the account key in a safe place</source>
        <translation>Ich &amp;bewahre den Kontoschlüssel an einem sicheren Ort auf</translation>
    </message>
    <message>
        <source>Write the account key down, and tick the box.</source>
        <translation>Schreiben Sie den Kontoschlüssel auf, und setzen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>Colleagues compare this with you in person, the digits or the words, so that they know that your keys are yours. It is no secret, and you find it again under Settings.</source>
        <translation>Kollegen vergleichen dies persönlich mit Ihnen, die Ziffern oder die Wörter, damit sie wissen, dass Ihre Schlüssel Ihnen gehören. Es ist kein Geheimnis; Sie finden es unter Einstellungen wieder.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolPasswordPage</name>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Passworts</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dasselbe noch &amp;einmal</translation>
    </message>
    <message>
        <source>The password seals what is kept on this computer. Nobody can look it up for you, not even the administrator.</source>
        <translation>Das Passwort versiegelt, was auf diesem Computer aufbewahrt wird. Niemand kann es für Sie nachsehen, auch der Administrator nicht.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>The two passwords differ; type the second one again.</source>
        <translation>Die beiden Passwörter sind verschieden; geben Sie das zweite noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolRecoveryPage</name>
    <message>
        <source>With one of these codes you get in when your telephone is lost. Each works once. Keep them on paper, apart from this computer; they are shown only now.</source>
        <translation>Mit einem dieser Codes kommen Sie hinein, wenn Ihr Telefon verloren ist. Jeder gilt einmal. Bewahren Sie sie auf Papier auf, getrennt von diesem Computer; sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation>Einmal &amp;kopieren</translation>
    </message>
    <message>
        <source>I &amp;keep these codes in a safe place</source>
        <translation>Ich &amp;bewahre diese Codes an einem sicheren Ort auf</translation>
    </message>
    <message>
        <source>Recovery code %1: %2</source>
        <translation>Wiederherstellungscode %1: %2</translation>
    </message>
    <message>
        <source>Print the codes or write them down, and tick the box.</source>
        <translation>Drucken Sie die Codes oder schreiben Sie sie auf, und setzen Sie das Häkchen.</translation>
    </message>
    <message>
        <source>Dossierkluis recovery codes</source>
        <translation>Dossierkluis-Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Dossierkluis: recovery codes of %1. Each works once.</source>
        <translation>Dossierkluis: Wiederherstellungscodes von %1. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after half a minute at most</source>
        <translation>Verschwindet nach höchstens einer halben Minute wieder aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Copied, for half a minute at most</source>
        <translation>Kopiert, für höchstens eine halbe Minute</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolScreen</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>I have an account already: log in</source>
        <translation>Ich habe bereits ein Konto: anmelden</translation>
    </message>
    <message>
        <source>Welcome to Dossierkluis</source>
        <translation>Willkommen bei Dossierkluis</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Verhaltenskodex</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Your authenticator app</source>
        <translation>Ihre Authenticator-App</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Ihre Schlüssel</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>Der erste Code</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Make my account</source>
        <translation>&amp;Mein Konto anlegen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Be&amp;ginnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ExportController</name>
    <message numerus="yes">
        <source>The export that ran when the program locked was finished: %n employee(s).</source>
        <translation>
            <numerusform>Der Export, der beim Sperren des Programms lief, wurde beendet: %n beschäftigte Person.</numerusform>
            <numerusform>Der Export, der beim Sperren des Programms lief, wurde beendet: %n Beschäftigte.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export was stopped because the program locked. No file was written.</source>
        <translation>Ein Export wurde gestoppt, weil das Programm gesperrt wurde. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ExportDialog</name>
    <message>
        <source>Key of the sender</source>
        <translation>Schlüssel des Absenders</translation>
    </message>
    <message>
        <source>Key of the receiver</source>
        <translation>Schlüssel des Empfängers</translation>
    </message>
    <message>
        <source>The receiver&apos;s key of the employer</source>
        <translation>Schlüssel des Arbeitgebers beim Empfänger</translation>
    </message>
    <message>
        <source>Number of the agreement to exchange data</source>
        <translation>Nummer der Vereinbarung zum Datenaustausch</translation>
    </message>
    <message>
        <source>Whom the receiver may call: last name</source>
        <translation>Wen der Empfänger anrufen darf: Nachname</translation>
    </message>
    <message>
        <source>That person&apos;s telephone number or mail address</source>
        <translation>Telefonnummer oder E-Mail-Adresse dieser Person</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>&amp;Datei zum Schreiben</translation>
    </message>
    <message>
        <source>Separated values (*.csv);;SIVI messages (*.xml);;All files (*)</source>
        <translation>Getrennte Werte (*.csv);;SIVI-Nachrichten (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The message is a &amp;test</source>
        <translation>Die Nachricht ist ein &amp;Test</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export employees</source>
        <translation>Beschäftigte exportieren</translation>
    </message>
    <message>
        <source>Employees, as separated values (CSV)</source>
        <translation>Beschäftigte, als getrennte Werte (CSV)</translation>
    </message>
    <message>
        <source>Absence, as SIVI messages (XML)</source>
        <translation>Fehlzeiten, als SIVI-Nachrichten (XML)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Citizen service numbers, causes and free text are not in it. The file is not encrypted: send it over a safe way, and delete it afterwards.</source>
        <translation>Bürgerservicenummern, Ursachen und freier Text stehen nicht darin. Die Datei ist nicht verschlüsselt: Senden Sie sie auf einem sicheren Weg, und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>%1 of %2 employees</source>
        <translation>%1 von %2 Beschäftigten</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) are in the file.</source>
        <translation>
            <numerusform>%n beschäftigte Person steht in der Datei.</numerusform>
            <numerusform>%n Beschäftigte stehen in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no absence to tell of.</source>
        <translation>
            <numerusform>%n hat keine Fehlzeit zu melden.</numerusform>
            <numerusform>%n haben keine Fehlzeit zu melden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, because their dossiers lack what the message needs: %1.</source>
        <translation>
            <numerusform>%n ist weggelassen, weil im Dossier fehlt, was die Nachricht braucht: %1.</numerusform>
            <numerusform>%n sind weggelassen, weil in ihren Dossiers fehlt, was die Nachricht braucht: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>Es wurde gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FactorDialog</name>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>You logged in a while ago. Before somebody gets access, show once more that it is you.</source>
        <translation>Sie haben sich vor einer Weile angemeldet. Zeigen Sie noch einmal, dass Sie es sind, bevor jemand Zugang bekommt.</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FieldEditor</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Somebody else changed this too: a decision is needed</source>
        <translation>Jemand anderes hat dies auch geändert: Eine Entscheidung ist nötig</translation>
    </message>
    <message>
        <source>Kept here, waiting for the server</source>
        <translation>Hier gespeichert, wartet auf den Server</translation>
    </message>
    <message>
        <source>Last changed by %1</source>
        <translation>Zuletzt geändert von %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Somebody else changed this too. Decide…</source>
        <translation>Jemand anderes hat dies auch geändert. Entscheiden…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Über %1 entscheiden</translation>
    </message>
    <message>
        <source>History of %1 (Ctrl+H)</source>
        <translation>Verlauf von %1 (Strg+H)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FieldSections</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Arbeitsverhältnis</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Umstände</translation>
    </message>
    <message>
        <source>Plans and evaluations</source>
        <translation>Pläne und Bewertungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>UWV and others</source>
        <translation>UWV und andere</translation>
    </message>
    <message>
        <source>List of functional possibilities (FML)</source>
        <translation>Liste der funktionellen Möglichkeiten (FML)</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Sprechstunde</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Papers and other facts</source>
        <translation>Unterlagen und andere Angaben</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FingerprintView</name>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Fingerabdruck in Ziffern</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Fingerabdruck in Wörtern</translation>
    </message>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>QR-Code des Fingerabdrucks</translation>
    </message>
    <message>
        <source>The same digits stand beside it as text.</source>
        <translation>Dieselben Ziffern stehen daneben als Text.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::GuidanceController</name>
    <message numerus="yes">
        <source>%n things are due today or late.</source>
        <translation>
            <numerusform>%n Vorgang ist heute fällig oder überfällig.</numerusform>
            <numerusform>%n Vorgänge sind heute fällig oder überfällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded as done today: %1</source>
        <translation>Als heute erledigt festgehalten: %1</translation>
    </message>
    <message>
        <source>A task in a dossier that you have left was not given: %1 Its text stands there again when you open it.</source>
        <translation>Eine Aufgabe in einer Akte, die Sie verlassen haben, wurde nicht erteilt: %1 Ihr Text steht wieder da, wenn Sie sie öffnen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOnDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Changes not accepted (*.kluis-changes)</source>
        <translation>Nicht angenommene Änderungen (*.kluis-changes)</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation>Datei &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Datei &amp;öffnen</translation>
    </message>
    <message>
        <source>For a lead</source>
        <translation>Für eine Leitung</translation>
    </message>
    <message>
        <source>A colleague&apos;s changes</source>
        <translation>Änderungen eines Kollegen</translation>
    </message>
    <message>
        <source>What you wrote in medical parts that are closed to you now goes into the file as it is: encrypted. Only the medical group can open it. Give it to a lead, in any way.</source>
        <translation>Was Sie in medizinischen Teilen geschrieben haben, die Ihnen jetzt verschlossen sind, kommt so in die Datei, wie es ist: verschlüsselt. Nur die medizinische Gruppe kann es öffnen. Geben Sie sie auf beliebigem Weg einer Leitung.</translation>
    </message>
    <message>
        <source>A colleague gave you a file of medical changes that the server did not accept. They are shown and not taken over: write into the dossiers what has to stand there. Each look is recorded.</source>
        <translation>Ein Kollege hat Ihnen eine Datei mit medizinischen Änderungen gegeben, die der Server nicht angenommen hat. Sie werden gezeigt und nicht übernommen: Schreiben Sie in die Akten, was dort stehen muss. Jede Einsicht wird protokolliert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Änderungen in der Datei</translation>
    </message>
    <message>
        <source>Text of the change</source>
        <translation>Text der Änderung</translation>
    </message>
    <message>
        <source>A dossier that is not here</source>
        <translation>Eine Akte, die nicht hier ist</translation>
    </message>
    <message>
        <source>Does not open with your keys</source>
        <translation>Öffnet sich nicht mit Ihren Schlüsseln</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverController</name>
    <message numerus="yes">
        <source>%n dossiers were written for %1.</source>
        <translation>
            <numerusform>%n Akte wurde für %1 geschrieben.</numerusform>
            <numerusform>%n Akten wurden für %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed for want of consent.</source>
        <translation>
            <numerusform>%n blieb mangels Einwilligung zurück.</numerusform>
            <numerusform>%n blieben mangels Einwilligung zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed because they are restricted to colleagues.</source>
        <translation>
            <numerusform>%n blieb zurück, weil sie auf Kollegen beschränkt ist.</numerusform>
            <numerusform>%n blieben zurück, weil sie auf Kollegen beschränkt sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the file in any way, and read out the digits under Settings.</source>
        <translation>Senden Sie die Datei auf beliebigem Weg, und lesen Sie die Ziffern unter Einstellungen vor.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were taken over from %1.</source>
        <translation>
            <numerusform>%n Akte wurde von %1 übernommen.</numerusform>
            <numerusform>%n Akten wurden von %1 übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ from yours: yours stand, theirs are in notes.</source>
        <translation>
            <numerusform>%n Wert weicht von Ihrem ab: Ihrer bleibt stehen, der andere steht in einer Notiz.</numerusform>
            <numerusform>%n Werte weichen von Ihren ab: Ihre bleiben stehen, die anderen stehen in Notizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found here, by personnel number: %1.</source>
        <translation>Hier nach Personalnummer nicht gefunden: %1.</translation>
    </message>
    <message>
        <source>Another date of birth here, so nothing was taken: %1.</source>
        <translation>Hier ein anderes Geburtsdatum, daher nichts übernommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents go along.</source>
        <translation>
            <numerusform>%n Dokument geht mit.</numerusform>
            <numerusform>%n Dokumente gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents could not be had from the server and are not in the file.</source>
        <translation>
            <numerusform>%n Dokument war vom Server nicht zu bekommen und ist nicht in der Datei.</numerusform>
            <numerusform>%n Dokumente waren vom Server nicht zu bekommen und sind nicht in der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents came along.</source>
        <translation>
            <numerusform>%n Dokument kam mit.</numerusform>
            <numerusform>%n Dokumente kamen mit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverForm</name>
    <message>
        <source>The &amp;card of the colleague</source>
        <translation>&amp;Karte des Kollegen</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Karten (*.card);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>Zu schreibende &amp;Datei</translation>
    </message>
    <message>
        <source>Hand-over files (*.handover)</source>
        <translation>Übergabedateien (*.handover)</translation>
    </message>
    <message>
        <source>Every &amp;employee was told who gets the dossier, and could object</source>
        <translation>Jeder Arbeitneh&amp;mer wurde informiert, wer die Akte erhält, und konnte widersprechen</translation>
    </message>
    <message>
        <source>The &amp;works council agreed</source>
        <translation>Der Betriebs&amp;rat hat zugestimmt</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>&amp;Yes, hand over</source>
        <translation>&amp;Ja, übergeben</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>E&amp;mployer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>Choose the card that your colleague sent you.</source>
        <translation>Wählen Sie die Karte, die Ihnen Ihr Kollege geschickt hat.</translation>
    </message>
    <message>
        <source>Choose where the file is written.</source>
        <translation>Wählen Sie, wohin die Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Before medical dossiers go, every employee must have been told and the works council must have agreed.</source>
        <translation>Bevor medizinische Akten weggehen, muss jeder Arbeitnehmer informiert worden sein und der Betriebsrat zugestimmt haben.</translation>
    </message>
    <message>
        <source>Hand over the medical dossiers of %1 whose employees consented? Each is recorded as an export. The file opens for this colleague alone; what was handed over can&apos;t be called back.</source>
        <translation>Die medizinischen Akten von %1 übergeben, deren Arbeitnehmer eingewilligt haben? Jede wird als Export festgehalten. Die Datei öffnet sich nur für diesen Kollegen; was übergeben ist, lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Digits or words that the colleague reads out by telephone</source>
        <translation>&amp;Ziffern oder Wörter, die der Kollege am Telefon vorliest</translation>
    </message>
    <message>
        <source>Type the digits or the words that your colleague reads out.</source>
        <translation>Geben Sie die Ziffern oder die Wörter ein, die Ihr Kollege vorliest.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverPanel</name>
    <message>
        <source>Hand over to a colleague elsewhere</source>
        <translation>An einen Kollegen anderswo übergeben</translation>
    </message>
    <message>
        <source>An employer goes to another service. Dossiers go of employees whose medical part has a valid consent to a hand-over; working notes stay with you.</source>
        <translation>Ein Arbeitgeber wechselt zu einem anderen Dienst. Es gehen die Akten von Arbeitnehmern, deren medizinischer Teil eine gültige Einwilligung in die Übergabe enthält; Arbeitsnotizen bleiben bei Ihnen.</translation>
    </message>
    <message>
        <source>Take over from a colleague elsewhere</source>
        <translation>Von einem Kollegen anderswo übernehmen</translation>
    </message>
    <message>
        <source>Compare the sender&apos;s digits before you take anything over. Doing it twice does no harm.</source>
        <translation>Vergleichen Sie die Ziffern des Absenders, bevor Sie etwas übernehmen. Es zweimal zu tun, schadet nicht.</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Ihre eigene Karte</translation>
    </message>
    <message>
        <source>Whoever hands dossiers over to you needs your card. It holds no secret: send it in any way, and read its digits out by telephone.</source>
        <translation>Wer Ihnen Akten übergibt, braucht Ihre Karte. Sie enthält kein Geheimnis: Senden Sie sie auf beliebigem Weg, und lesen Sie ihre Ziffern am Telefon vor.</translation>
    </message>
    <message>
        <source>Car&amp;d to write</source>
        <translation>Zu schreibende Kar&amp;te</translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation>Karten (*.card)</translation>
    </message>
    <message>
        <source>Write my c&amp;ard</source>
        <translation>Meine Karte &amp;schreiben</translation>
    </message>
    <message>
        <source>Choose where the card is written.</source>
        <translation>Wählen Sie, wohin die Karte geschrieben wird.</translation>
    </message>
    <message>
        <source>Progress of the hand-over</source>
        <translation>Fortschritt der Übergabe</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 von %2 Akten</translation>
    </message>
    <message>
        <source>Documents: %1 of %2 MB</source>
        <translation>Dokumente: %1 von %2 MB</translation>
    </message>
    <message>
        <source>Written. Read this out to your colleague, the digits or the words:</source>
        <translation>Geschrieben. Lesen Sie dies Ihrem Kollegen vor, die Ziffern oder die Wörter:</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HelpWindow</name>
    <message>
        <source>Page before (Alt+Left)</source>
        <translation>Vorherige Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>Nächste Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n Seite gefunden</numerusform>
            <numerusform>%n Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryController</name>
    <message>
        <source>Save the history</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>verlauf</translation>
    </message>
    <message>
        <source>The history was saved.</source>
        <translation>Der Verlauf wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Values, newest first</source>
        <translation>Werte, die neuesten zuerst</translation>
    </message>
    <message>
        <source>What is listed, as separated values. That it was exported is logged.</source>
        <translation>Was aufgelistet ist, als CSV. Dass exportiert wurde, wird protokolliert.</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>The value in full, changes marked</source>
        <translation>Der vollständige Wert, Änderungen markiert</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryModel</name>
    <message>
        <source>(emptied)</source>
        <translation>(geleert)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryPopup</name>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(geleert)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HoldsPage</name>
    <message>
        <source>&amp;Hold it</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>Li&amp;ft the hold…</source>
        <translation>Sperre auf&amp;heben…</translation>
    </message>
    <message>
        <source>Yes, &amp;lift it</source>
        <translation>&amp;Ja, aufheben</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Gesperrt seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Dossiers that must not be destroyed</source>
        <translation>Akten, die nicht vernichtet werden dürfen</translation>
    </message>
    <message>
        <source>As the proposal or who works on it shows it</source>
        <translation>Wie der Vorschlag oder wer daran arbeitet sie zeigt</translation>
    </message>
    <message>
        <source>HR and the doctor of the dossier read it</source>
        <translation>Die Personalabteilung und der Arzt der Akte lesen es</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Why it must not be destroyed</source>
        <translation>&amp;Warum sie nicht vernichtet werden darf</translation>
    </message>
    <message>
        <source>That is not the number of a dossier. Copy it from the proposal, or ask who works on it.</source>
        <translation>Das ist keine Aktennummer. Kopieren Sie sie aus dem Vorschlag, oder fragen Sie, wer daran arbeitet.</translation>
    </message>
    <message>
        <source>N&amp;umber of the dossier</source>
        <translation>N&amp;ummer der Akte</translation>
    </message>
    <message>
        <source>Lift the hold on %1 (%2)? From then on the dossier may be destroyed once its terms are over.</source>
        <translation>Die Sperre von %1 (%2) aufheben? Ab dann darf die Akte vernichtet werden, sobald ihre Fristen abgelaufen sind.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HoursDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>Sprechstunden</translation>
    </message>
    <message>
        <source>A line for each: the day, the hours, the minutes of a slot, and how or where.</source>
        <translation>Je eine Zeile: der Tag, die Zeiten, die Minuten je Termin, und wie oder wo.</translation>
    </message>
    <message>
        <source>mon 09:00-12:00/20 visit Utrecht, room 4
thu 13:30-16:30/30 phone
2026-12-25..2026-12-31 closed</source>
        <translation>Mo 09:00-12:00/20 Sprechstunde Utrecht, Raum 4
Do 13:30-16:30/30 Telefon
2026-12-25..2026-12-31 geschlossen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportController</name>
    <message>
        <source>An import was stopped because the program locked: %1 added, %2 changed. Choose the same file again to go on; what is there already stays as it is.</source>
        <translation>Ein Import wurde angehalten, weil sich das Programm gesperrt hat: %1 hinzugefügt, %2 geändert. Wählen Sie dieselbe Datei noch einmal, um fortzufahren; was schon da ist, bleibt unverändert.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportDialog</name>
    <message>
        <source>&amp;File of the HR system</source>
        <translation>&amp;Datei des HR-Systems</translation>
    </message>
    <message>
        <source>Files of HR systems (*.csv *.txt *.xml);;All files (*)</source>
        <translation>Dateien aus HR-Systemen (*.csv *.txt *.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>A name, to know the same columns again next time</source>
        <translation>Ein Name, um dieselben Spalten beim nächsten Mal zu erkennen</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Remember these columns as</source>
        <translation>Diese Spalten &amp;merken als</translation>
    </message>
    <message>
        <source>It is read as: %1.</source>
        <translation>Gelesen wird sie als: %1.</translation>
    </message>
    <message>
        <source>It is read as: %1, with the columns remembered as %2.</source>
        <translation>Gelesen wird sie als: %1, mit den als %2 gemerkten Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n Arbeitnehmer</numerusform>
            <numerusform>%n Arbeitnehmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportText</name>
    <message numerus="yes">
        <source>%n dossier(s) would be new.</source>
        <translation>
            <numerusform>%n Akte wäre neu.</numerusform>
            <numerusform>%n Akten wären neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>%n würde sich ändern.</numerusform>
            <numerusform>%n würden sich ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) are new.</source>
        <translation>
            <numerusform>%n Akte ist neu.</numerusform>
            <numerusform>%n Akten sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n geändert.</numerusform>
            <numerusform>%n geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n bleibt unverändert.</numerusform>
            <numerusform>%n bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; see below.</source>
        <translation>
            <numerusform>%n Zeile ist abgelehnt; siehe unten.</numerusform>
            <numerusform>%n Zeilen sind abgelehnt; siehe unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are left out because an employer may not pass them on.</source>
        <translation>
            <numerusform>%n Wert ist weggelassen, weil ein Arbeitgeber ihn nicht weitergeben darf.</numerusform>
            <numerusform>%n Werte sind weggelassen, weil ein Arbeitgeber sie nicht weitergeben darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was done stands. The same file goes on where it stopped.</source>
        <translation>Es wurde angehalten; was getan ist, bleibt bestehen. Dieselbe Datei geht dort weiter, wo sie aufgehört hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are what they were.</source>
        <translation>
            <numerusform>%n Wert ist wieder, was er war.</numerusform>
            <numerusform>%n Werte sind wieder, was sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dossier(s) are gone.</source>
        <translation>
            <numerusform>%n neue Akte ist weg.</numerusform>
            <numerusform>%n neue Akten sind weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay, because somebody changed them since.</source>
        <translation>
            <numerusform>%n Wert bleibt, weil ihn seitdem jemand geändert hat.</numerusform>
            <numerusform>%n Werte bleiben, weil sie seitdem jemand geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dossier(s) stay, because the server has them or somebody wrote in them.</source>
        <translation>
            <numerusform>%n neue Akte bleibt, weil der Server sie hat oder jemand darin geschrieben hat.</numerusform>
            <numerusform>%n neue Akten bleiben, weil der Server sie hat oder jemand darin geschrieben hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Ändert sich: %1</translation>
    </message>
    <message>
        <source>It was stopped. Undo it again to go on where it stopped.</source>
        <translation>Es wurde angehalten. Machen Sie es noch einmal rückgängig, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>Left out, because an employer may not record or pass it on: %1</source>
        <translation>Weggelassen, weil ein Arbeitgeber es nicht festhalten oder weitergeben darf: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightController</name>
    <message>
        <source>Save the figures</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>fehlzeiten</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>Die Zahlen wurden gespeichert.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written there. Choose another folder.</source>
        <translation>Die Zahlen können dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightDescription</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fehlzeiten</translation>
    </message>
    <message>
        <source>%1 with maternity leave</source>
        <translation>%1 mit Mutterschutz</translation>
    </message>
    <message>
        <source>Reports an employee a year</source>
        <translation>Krankmeldungen je Arbeitnehmer und Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n reports in the period</source>
        <translation>
            <numerusform>%n Krankmeldung im Zeitraum</numerusform>
            <numerusform>%n Krankmeldungen im Zeitraum</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message numerus="yes">
        <source>of %n that ended</source>
        <translation>
            <numerusform>von %n beendetem Fall</numerusform>
            <numerusform>von %n beendeten Fällen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a report</source>
        <translation>Ohne Krankmeldung</translation>
    </message>
    <message numerus="yes">
        <source>of %n employees</source>
        <translation>
            <numerusform>von %n Arbeitnehmer</numerusform>
            <numerusform>von %n Arbeitnehmern</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence by group</source>
        <translation>Fehlzeiten nach Gruppe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Fehlzeit %</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr davor</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>Absence by month, a year before, and over twelve months</source>
        <translation>Fehlzeiten nach Monat, ein Jahr zuvor und über zwölf Monate</translation>
    </message>
    <message>
        <source>Rolling year, absence %</source>
        <translation>Gleitendes Jahr, Fehlzeit %</translation>
    </message>
    <message>
        <source>Rolling year, reports</source>
        <translation>Gleitendes Jahr, Meldungen</translation>
    </message>
    <message>
        <source>Rolling year: the twelve months up to then</source>
        <translation>Gleitendes Jahr: die zwölf Monate bis dahin</translation>
    </message>
    <message>
        <source>Absence by how long cases last</source>
        <translation>Fehlzeiten nach Dauer der Fälle</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightPdf</name>
    <message>
        <source>Absence figures</source>
        <translation>Fehlzeitenzahlen</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Nach Gruppe</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Nach Dauer</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightScreen</name>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>Zahlen nach Gruppe</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Zahlen nach Monat</translation>
    </message>
    <message>
        <source>Cases by duration</source>
        <translation>Fälle nach Dauer</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Letzte zwölf Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Nicht aufgeschlüsselt</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Nach Alter</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>Nach Arbeitgeber</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Alle Arbeitgeber</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Gruppen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Nobody was employed in this period</source>
        <translation>In diesem Zeitraum war niemand beschäftigt</translation>
    </message>
    <message>
        <source>Choose another period, or another employer.</source>
        <translation>Wählen Sie einen anderen Zeitraum oder einen anderen Arbeitgeber.</translation>
    </message>
    <message>
        <source>Working the figures out: %1 of %2 dossiers</source>
        <translation>Zahlen werden berechnet: %1 von %2 Akten</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>Die Zahlen werden berechnet</translation>
    </message>
    <message>
        <source>They are made on this computer, of the dossiers of your role.</source>
        <translation>Sie entstehen auf diesem Computer, aus den Akten Ihrer Rolle.</translation>
    </message>
    <message>
        <source>Classes of duration</source>
        <translation>Dauerklassen</translation>
    </message>
    <message>
        <source>Durations: %1</source>
        <translation>Dauer: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingController</name>
    <message>
        <source>The dossier is held.</source>
        <translation>Die Akte ist gesperrt.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Die Sperre wurde aufgehoben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) made. A second person has to confirm.</source>
        <translation>
            <numerusform>%Ln Vorschlag gemacht. Eine zweite Person muss ihn bestätigen.</numerusform>
            <numerusform>%Ln Vorschläge gemacht. Eine zweite Person muss sie bestätigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) destroyed. The certificate can be saved here.</source>
        <translation>
            <numerusform>%Ln Teil vernichtet. Die Bescheinigung kann hier gespeichert werden.</numerusform>
            <numerusform>%Ln Teile vernichtet. Die Bescheinigungen können hier gespeichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) ended. Nothing was destroyed.</source>
        <translation>
            <numerusform>%Ln Vorschlag beendet. Es wurde nichts vernichtet.</numerusform>
            <numerusform>%Ln Vorschläge beendet. Es wurde nichts vernichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, then: %1</source>
        <translation>
            <numerusform>%Ln erledigt, dann: %1</numerusform>
            <numerusform>%Ln erledigt, dann: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>certificate-of-destruction</source>
        <translation>vernichtungsbescheinigung</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>Die Bescheinigung wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingScreen</name>
    <message>
        <source>Parts of this place</source>
        <translation>Teile dieses Bereichs</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Destructions</source>
        <translation>Vernichtungen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Destructions (%1)</source>
        <translation>Vernichtungen (%1)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>Gesperrt: %1</translation>
    </message>
    <message>
        <source>May be destroyed since %1</source>
        <translation>Darf seit %1 vernichtet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as this service decided</source>
        <translation>
            <numerusform>%n Monat, wie dieser Dienst entschieden hat</numerusform>
            <numerusform>%n Monate, wie dieser Dienst entschieden hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; oder %2</translation>
    </message>
    <message>
        <source>%1. The sources differ, so both must be over.</source>
        <translation>%1. Die Quellen weichen voneinander ab, daher müssen beide abgelaufen sein.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not begun: the day is not recorded</source>
        <translation>nicht begonnen: Der Tag ist nicht erfasst</translation>
    </message>
    <message>
        <source>the employee asked for it (BW 7:455)</source>
        <translation>der Arbeitnehmer darum gebeten hat (BW 7:455)</translation>
    </message>
    <message>
        <source>its term is over</source>
        <translation>die Frist abgelaufen ist</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wartet auf eine zweite Person</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2, because %3. Proposed by %4, %5.</source>
        <translation>%1 von %2, weil %3. Vorgeschlagen von %4, %5.</translation>
    </message>
    <message>
        <source>What would go: %1; %2 and %3.</source>
        <translation>Was verschwinden würde: %1; %2 und %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), note(s) and task(s)</source>
        <translation>
            <numerusform>%n Wert, Notiz oder Aufgabe</numerusform>
            <numerusform>%n Werte, Notizen und Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the dossier would stay.</source>
        <translation>Von der Akte bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>Destroyed %1, confirmed by %2. The certificate says what went.</source>
        <translation>Vernichtet am %1, bestätigt von %2. Die Bescheinigung sagt, was verschwunden ist.</translation>
    </message>
    <message>
        <source>Declined or taken back %1. Nothing was destroyed.</source>
        <translation>Abgelehnt oder zurückgezogen am %1. Es wurde nichts vernichtet.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeptModel</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>May it go?</source>
        <translation>Darf sie weg?</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeptPage</name>
    <message>
        <source>The &amp;employee asked for it (BW 7:455)</source>
        <translation>Der A&amp;rbeitnehmer hat darum gebeten (BW 7:455)</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Propose destruction…</source>
        <translation>&amp;Vernichtung vorschlagen…</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Dossiers and how long they must be kept</source>
        <translation>Akten, und wie lange sie aufbewahrt werden müssen</translation>
    </message>
    <message>
        <source>What may be destroyed</source>
        <translation>Was vernichtet werden darf</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Was gesperrt ist</translation>
    </message>
    <message>
        <source>What must be kept</source>
        <translation>Was aufbewahrt werden muss</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Terms of the chosen dossier</source>
        <translation>Fristen der ausgewählten Akte</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Name or n&amp;umber</source>
        <translation>Name oder N&amp;ummer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s).</source>
        <translation>
            <numerusform>%Ln Akte.</numerusform>
            <numerusform>%Ln Akten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>It takes: %1. Number of the dossier, for a privacy officer: %2</source>
        <translation>Betroffen: %1. Nummer der Akte, für einen Datenschutzbeauftragten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers are chosen.</source>
        <translation>
            <numerusform>%Ln Akte ist ausgewählt.</numerusform>
            <numerusform>%Ln Akten sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln Akte</numerusform>
            <numerusform>%Ln Akten</numerusform>
        </translation>
    </message>
    <message>
        <source>the employee asked for it</source>
        <translation>der Arbeitnehmer hat darum gebeten</translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation>die Frist ist abgelaufen</translation>
    </message>
    <message>
        <source>Propose that this be destroyed for good: %1 of %2? Reason: %3. Master data and capacity go when no other part needs them. Nothing is destroyed until a second person confirms it.</source>
        <translation>Vorschlagen, dies endgültig zu vernichten: %1 von %2? Grund: %3. Stammdaten und Belastbarkeit gehen mit, wenn kein anderer Teil sie braucht. Nichts wird vernichtet, bis eine zweite Person es bestätigt.</translation>
    </message>
    <message>
        <source>&amp;Yes, propose it</source>
        <translation>&amp;Ja, vorschlagen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeysController</name>
    <message>
        <source>The keys are new. Every member gets them at the next synchronisation.</source>
        <translation>Die Schlüssel sind neu. Jedes Mitglied bekommt sie bei der nächsten Synchronisation.</translation>
    </message>
    <message>
        <source>Everything is sealed under the newest keys.</source>
        <translation>Alles ist unter den neuesten Schlüsseln versiegelt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeysPanel</name>
    <message>
        <source>Progress of the sealing</source>
        <translation>Fortschritt der Versiegelung</translation>
    </message>
    <message>
        <source>Dossiers of the e&amp;mployer</source>
        <translation>Dossiers des &amp;Arbeitgebers</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>When a computer was lost, or a key may be known to somebody. Who takes a colleague out of the group makes new ones by that alone.</source>
        <translation>Wenn ein Computer verloren ging oder jemand einen Schlüssel kennen kann. Wer einen Kollegen aus der Gruppe nimmt, macht schon damit neue.</translation>
    </message>
    <message>
        <source>Make &amp;new keys…</source>
        <translation>&amp;Neue Schlüssel machen…</translation>
    </message>
    <message>
        <source>&amp;Yes, new keys</source>
        <translation>&amp;Ja, neue Schlüssel</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;ein</translation>
    </message>
    <message>
        <source>What is written from now on is sealed under new keys, which every member gets at the next synchronisation. What stands already stays under the old ones until it is sealed again.</source>
        <translation>Was ab jetzt geschrieben wird, wird unter neuen Schlüsseln versiegelt, die jedes Mitglied bei der nächsten Synchronisation bekommt. Was schon da steht, bleibt unter den alten, bis es neu versiegelt ist.</translation>
    </message>
    <message>
        <source>Seal everything again</source>
        <translation>Alles neu versiegeln</translation>
    </message>
    <message>
        <source>What stands already is sealed under the newest keys. It takes a while, may be stopped, and goes on where it stopped. Nothing changes for who may read it.</source>
        <translation>Was schon da steht, wird unter den neuesten Schlüsseln versiegelt. Es dauert eine Weile, darf angehalten werden und geht dort weiter. Wer es lesen darf, bleibt gleich.</translation>
    </message>
    <message>
        <source>&amp;Seal again</source>
        <translation>Neu &amp;versiegeln</translation>
    </message>
    <message>
        <source>No lead is left</source>
        <translation>Es ist keine Leitung mehr da</translation>
    </message>
    <message>
        <source>Two of the three printed shares of the recovery kit make you the lead of the medical group and open its keys for you. All keys are new then, and so is the kit: the old shares open nothing that is written from then on. All members are told.</source>
        <translation>Zwei der drei gedruckten Wiederherstellungsanteile machen Sie zur Leitung der medizinischen Gruppe und öffnen Ihnen ihre Schlüssel. Alle Schlüssel sind dann neu und das Set auch: die alten Anteile öffnen nichts von dem, was danach geschrieben wird. Alle Mitglieder werden benachrichtigt.</translation>
    </message>
    <message>
        <source>&amp;One share</source>
        <translation>&amp;Ein Anteil</translation>
    </message>
    <message>
        <source>&amp;Another share</source>
        <translation>Ein &amp;anderer Anteil</translation>
    </message>
    <message>
        <source>New &amp;kit to write, to print</source>
        <translation>Neues &amp;Set, zum Drucken</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Take the group &amp;back</source>
        <translation>Die Gruppe &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Type two of the three shares, as they stand on the printed sheets.</source>
        <translation>Geben Sie zwei der drei Anteile ein, wie sie auf den gedruckten Blättern stehen.</translation>
    </message>
    <message>
        <source>Choose where the new kit is written.</source>
        <translation>Wählen Sie, wohin das neue Set geschrieben wird.</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Alle Arbeitgeber</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 von %2 Dossiers</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KitPanel</name>
    <message>
        <source>Start the medical group</source>
        <translation>Medizinische Gruppe beginnen</translation>
    </message>
    <message>
        <source>Medical data are sealed so that only the doctors and their assistants can open them: not the employer, not the administrator, not whoever runs the server. As the first doctor you make the practice&apos;s keys.</source>
        <translation>Medizinische Daten sind so versiegelt, dass nur die Ärzte und ihre Assistenten sie öffnen können: nicht der Arbeitgeber, nicht der Administrator, nicht wer den Server betreibt. Als erster Arzt erzeugen Sie die Schlüssel des Dienstes.</translation>
    </message>
    <message>
        <source>You get a recovery kit of several sheets. Any two of its shares together can open the medical data if no doctor is left: give them to different people. If the shares are lost too, the data are lost.</source>
        <translation>Sie erhalten ein Wiederherstellungsset aus mehreren Blättern. Zwei beliebige seiner Anteile können zusammen die medizinischen Daten öffnen, wenn kein Arzt mehr da ist: Geben Sie sie verschiedenen Personen. Gehen auch die Anteile verloren, sind die Daten verloren.</translation>
    </message>
    <message>
        <source>Dossierkluis recovery kit.pdf</source>
        <translation>Dossierkluis Wiederherstellungsset.pdf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Kit file, to print</source>
        <translation>Datei des Se&amp;ts, zum Drucken</translation>
    </message>
    <message>
        <source>&amp;Make keys and kit</source>
        <translation>Schlüssel und Set &amp;erzeugen</translation>
    </message>
    <message>
        <source>Choose where the kit is written.</source>
        <translation>Wählen Sie, wohin das Set geschrieben wird.</translation>
    </message>
    <message>
        <source>Print the kit and confirm it</source>
        <translation>Set drucken und bestätigen</translation>
    </message>
    <message>
        <source>&amp;Open the kit to print it</source>
        <translation>Set zum Drucken ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Then type the check group from the printed sheet. Only after that medical data can be written. Delete the file once the sheets lie where they belong.</source>
        <translation>Geben Sie dann die Prüfgruppe vom gedruckten Blatt ein. Erst danach können medizinische Daten geschrieben werden. Löschen Sie die Datei, sobald die Blätter dort liegen, wo sie hingehören.</translation>
    </message>
    <message>
        <source>&amp;Check group from the paper</source>
        <translation>&amp;Prüfgruppe vom Papier</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Type the check group that stands on the printed kit.</source>
        <translation>Geben Sie die Prüfgruppe ein, die auf dem gedruckten Set steht.</translation>
    </message>
    <message>
        <source>Where to write the recovery kit</source>
        <translation>Wohin das Wiederherstellungsset geschrieben wird</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The kit was written as a PDF file. Print it now.</source>
        <translation>Das Set wurde als PDF-Datei geschrieben. Drucken Sie es jetzt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LetterController</name>
    <message>
        <source>There are no letters that your role writes.</source>
        <translation>Es gibt keine Briefe, die Ihre Rolle schreibt.</translation>
    </message>
    <message>
        <source>Templates that are left out:</source>
        <translation>Weggelassene Vorlagen:</translation>
    </message>
    <message>
        <source>The letter is in the dossier.</source>
        <translation>Der Brief ist in der Akte.</translation>
    </message>
    <message>
        <source>The letter is in the dossier; its milestone was not recorded. %1</source>
        <translation>Der Brief ist in der Akte; sein Meilenstein wurde nicht erfasst. %1</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LetterDialog</name>
    <message>
        <source>Put in the &amp;dossier</source>
        <translation>In die &amp;Akte legen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Kopie &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>The letter on paper</source>
        <translation>Der Brief auf Papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Record &quot;%1&quot; as done, with this letter as evidence</source>
        <translation>„%1“ als erledigt e&amp;rfassen, mit diesem Brief als Nachweis</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>&amp;Yes, throw it away</source>
        <translation>&amp;Ja, verwerfen</translation>
    </message>
    <message>
        <source>&amp;No, go on writing</source>
        <translation>&amp;Nein, weiterschreiben</translation>
    </message>
    <message>
        <source>Throw away what you wrote?</source>
        <translation>Verwerfen, was Sie geschrieben haben?</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LetterForm</name>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Brief</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Addressed &amp;to</source>
        <translation>G&amp;erichtet an</translation>
    </message>
    <message>
        <source>Not recorded in the dossier, dots stand there: %1.</source>
        <translation>In der Akte nicht erfasst, dort stehen Punkte: %1.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>With your password and the six digits of your authenticator app.</source>
        <translation>Mit Ihrem Passwort und den sechs Ziffern Ihrer Authenticator-App.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>One of your &amp;recovery codes</source>
        <translation>Einer Ihrer &amp;Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Account &amp;key (medical roles, first time on this computer)</source>
        <translation>Kont&amp;oschlüssel (medizinische Rollen, erstes Mal auf diesem Computer)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>First time on this computer with a medical role?</source>
        <translation>Zum ersten Mal mit einer medizinischen Rolle auf diesem Computer?</translation>
    </message>
    <message>
        <source>First time here? Use your enrolment code</source>
        <translation>Zum ersten Mal hier? Verwenden Sie Ihren Registrierungscode</translation>
    </message>
    <message>
        <source>Work without the server</source>
        <translation>Ohne den Server arbeiten</translation>
    </message>
    <message>
        <source>Use the code of the app after all</source>
        <translation>Doch den Code der App verwenden</translation>
    </message>
    <message>
        <source>Telephone lost? Use a recovery code</source>
        <translation>Telefon verloren? Verwenden Sie einen Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address; your administrator knows it.</source>
        <translation>Geben Sie die Adresse des Servers ein; Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>Fill in your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Fill in your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Fill in one of your recovery codes.</source>
        <translation>Geben Sie einen Ihrer Wiederherstellungscodes ein.</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
    <message>
        <source>Password forgotten? Use your printed kit</source>
        <translation>Passwort vergessen? Verwenden Sie Ihr gedrucktes Set</translation>
    </message>
    <message>
        <source>Or appro&amp;ve from another computer of mine</source>
        <translation>Oder von einem anderen Computer von mir &amp;zulassen</translation>
    </message>
    <message>
        <source>Re&amp;pair the vault: set the damaged file aside and fetch everything again</source>
        <translation>Tresor &amp;reparieren: beschädigte Datei beiseitelegen und alles erneut abrufen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MainWindow</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Medical group</source>
        <translation>Medizinische Gruppe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Heute (%1)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Privacy office</source>
        <translation>Datenschutzstelle</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>Teile dieses Bereichs</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ManageController</name>
    <message>
        <source>This code is not right, or was used before. Wait for the next one.</source>
        <translation>Dieser Code stimmt nicht oder wurde schon verwendet. Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>The wipe is ordered. That computer hears of it at its next contact.</source>
        <translation>Das Löschen ist angeordnet. Dieser Computer erfährt davon beim nächsten Kontakt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ManageScreen</name>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Neues Konto…</translation>
    </message>
    <message>
        <source>A&amp;greements…</source>
        <translation>&amp;Vereinbarungen…</translation>
    </message>
    <message>
        <source>Name, user name, role, state or employer</source>
        <translation>Name, Benutzername, Rolle, Stand oder Arbeitgeber</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People with an account</source>
        <translation>Personen mit einem Konto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s).</source>
        <translation>
            <numerusform>%n Konto.</numerusform>
            <numerusform>%n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Nobody&apos;s name, role, state or employer is like that.</source>
        <translation>Niemandes Name, Rolle, Stand oder Arbeitgeber ist so.</translation>
    </message>
    <message>
        <source>Choose somebody, or make a new account. What is in dossiers is not shown here, nor to you anywhere.</source>
        <translation>Wählen Sie jemanden, oder legen Sie ein neues Konto an. Was in Akten steht wird hier nicht gezeigt, und Ihnen nirgends.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalController</name>
    <message>
        <source>The medical group does not exist yet: the company doctor starts it.</source>
        <translation>Die medizinische Gruppe gibt es noch nicht: Der Betriebsarzt beginnt sie.</translation>
    </message>
    <message>
        <source>You are not in the group yet. Read your fingerprint (under Settings) to one of the leads, who can approve you.</source>
        <translation>Sie sind noch nicht in der Gruppe. Lesen Sie Ihren Fingerabdruck (unter Einstellungen) einer der Leitungen vor, die Sie zulassen kann.</translation>
    </message>
    <message>
        <source>The kit is confirmed: medical data can be written now.</source>
        <translation>Das Set ist bestätigt: Medizinische Daten können jetzt geschrieben werden.</translation>
    </message>
    <message>
        <source>Approved. Medical data open for your colleague after the next sync.</source>
        <translation>Zugelassen. Nach der nächsten Synchronisierung öffnen sich die medizinischen Daten für Ihren Kollegen.</translation>
    </message>
    <message>
        <source>Your colleague is a lead now, and can approve, invite and take out others.</source>
        <translation>Ihr Kollege ist jetzt Leitung und kann andere zulassen, einladen und entfernen.</translation>
    </message>
    <message>
        <source>Taken out of the medical group. The keys of those who stay are new.</source>
        <translation>Aus der medizinischen Gruppe entfernt. Die Schlüssel der Verbleibenden sind neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the log of the medical group.</source>
        <translation>
            <numerusform>%n frühere Änderung steht im Protokoll der medizinischen Gruppe.</numerusform>
            <numerusform>%n frühere Änderungen stehen im Protokoll der medizinischen Gruppe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalScreen</name>
    <message>
        <source>Medical group</source>
        <translation>Medizinische Gruppe</translation>
    </message>
    <message>
        <source>Parts of the medical group</source>
        <translation>Teile der medizinischen Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Anderer Dienst</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalTextNotice</name>
    <message>
        <source>No medical word here</source>
        <translation>Hier kein medizinisches Wort</translation>
    </message>
    <message>
        <source>These words are not marked any more at this employer, on this device.</source>
        <translation>Diese Wörter werden bei diesem Arbeitgeber auf diesem Gerät nicht mehr markiert.</translation>
    </message>
    <message>
        <source>Takes the sentences with these words out. The employee tells the company doctor himself.</source>
        <translation>Entfernt die Sätze mit diesen Wörtern. Der Arbeitnehmer sagt es dem Betriebsarzt selbst.</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z brings it back. The employee can tell it to the company doctor himself: ask the occupational health service for an appointment. Don&apos;t pass it on yourself.</source>
        <translation>Entfernt; Strg+Z holt es zurück. Der Arbeitnehmer kann es dem Betriebsarzt selbst sagen: Bitten Sie den Arbeitsmedizinischen Dienst um einen Termin. Geben Sie es nicht selbst weiter.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Move to the medical notes</source>
        <translation>In die medizinischen Notizen verschieben</translation>
    </message>
    <message>
        <source>Makes a consultation note of the sentences with these words, and takes them out here.</source>
        <translation>Macht aus den Sätzen mit diesen Wörtern eine Sprechstundennotiz und nimmt sie hier heraus.</translation>
    </message>
    <message>
        <source>Moved to the medical notes. Ctrl+Z brings it back here; the note stays.</source>
        <translation>In die medizinischen Notizen verschoben. Strg+Z holt es hierher zurück; die Notiz bleibt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MemberActions</name>
    <message>
        <source>Make &amp;lead</source>
        <translation>Zur &amp;Leitung machen</translation>
    </message>
    <message>
        <source>&amp;Take out of the medical group…</source>
        <translation>Aus der medizinischen &amp;Gruppe entfernen…</translation>
    </message>
    <message>
        <source>A lead can approve, invite and take out others</source>
        <translation>Eine Leitung kann andere zulassen, einladen und entfernen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1 reads no medical data any more after the next contact, and nothing that is written from now on. What was read or printed before can&apos;t be called back.</source>
        <translation>%1 liest nach dem nächsten Kontakt keine medizinischen Daten mehr, und nichts, was ab jetzt geschrieben wird. Was vorher gelesen oder gedruckt wurde, lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MembersPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Members of the medical group</source>
        <translation>Mitglieder der medizinischen Gruppe</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of your colleague</source>
        <translation>&amp;Fingerabdruck Ihres Kollegen</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>Zu&amp;lassen</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Zulassung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 zulassen</translation>
    </message>
    <message>
        <source>&amp;Invite instead, with a code on paper or by telephone</source>
        <translation>Stattdessen &amp;einladen, mit einem Code auf Papier oder telefonisch</translation>
    </message>
    <message>
        <source>Give this code on paper or by telephone, not by e-mail. Whoever enrols with it within 72 hours is approved at your next synchronisation, without comparing digits.</source>
        <translation>Geben Sie diesen Code auf Papier oder telefonisch weiter, nicht per E-Mail. Wer sich damit innerhalb von 72 Stunden registriert, wird bei Ihrer nächsten Synchronisierung zugelassen, ohne dass Ziffern verglichen werden.</translation>
    </message>
    <message>
        <source>Invite for %1</source>
        <translation>Einladung für %1</translation>
    </message>
    <message>
        <source>Let your colleague read out the digits or the words under Settings, in person or on a call in which you know the voice, and type them here. A reader of QR codes may type them too.</source>
        <translation>Lassen Sie Ihren Kollegen die Ziffern oder die Wörter unter Einstellungen vorlesen, persönlich oder am Telefon, wenn Sie die Stimme kennen, und geben Sie sie hier ein. Ein QR-Leser darf sie auch eingeben.</translation>
    </message>
    <message>
        <source>Type the digits or the words your colleague reads out.</source>
        <translation>Geben Sie die Ziffern oder die Wörter ein, die Ihr Kollege vorliest.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NetworkController</name>
    <message>
        <source>Saved. Connections from now on go this way.</source>
        <translation>Gespeichert. Verbindungen gehen ab jetzt diesen Weg.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NetworkPanel</name>
    <message>
        <source>Save &amp;network settings</source>
        <translation>&amp;Netzwerkeinstellungen speichern</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy wie im System</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg zum Server</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>Name des Proxys</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name there, if it asks for one</source>
        <translation>Benutzername dort, falls er einen verlangt</translation>
    </message>
    <message>
        <source>Password there; empty keeps the one given before</source>
        <translation>Passwort dort; leer behält das zuvor angegebene</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewAccountDialog</name>
    <message>
        <source>&amp;Make the account</source>
        <translation>Konto &amp;anlegen</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>&amp;Name, as colleagues see it</source>
        <translation>&amp;Name, wie Kollegen ihn sehen</translation>
    </message>
    <message>
        <source>&amp;User name, to log in with</source>
        <translation>&amp;Benutzername, zum Anmelden</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Employers</source>
        <translation>Arbeit&amp;geber</translation>
    </message>
    <message>
        <source>Only this &amp;department (may be left empty)</source>
        <translation>Nur diese Ab&amp;teilung (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You ask for this account. Medical content opens once a lead doctor has approved the person in the medical group.</source>
        <translation>Sie beantragen dieses Konto. Medizinische Inhalte öffnen sich, sobald ein leitender Arzt die Person in der medizinischen Gruppe zugelassen hat.</translation>
    </message>
    <message>
        <source>Without employers this administrator manages the whole practice; with employers only the people there. That can&apos;t be changed later.</source>
        <translation>Ohne Arbeitgeber verwaltet dieser Administrator den ganzen Dienst; mit Arbeitgebern nur die Personen dort. Das lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Somebody with two functions gets two accounts.</source>
        <translation>Wer zwei Funktionen hat, bekommt zwei Konten.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Fill in the user name.</source>
        <translation>Geben Sie den Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Choose an employer: this role works for one.</source>
        <translation>Wählen Sie einen Arbeitgeber: Diese Rolle arbeitet für einen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>Last name, given name</source>
        <translation>Nachname, Vorname</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Arbeitgeber</translation>
    </message>
    <message>
        <source>Personnel n&amp;umber</source>
        <translation>Personaln&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Date of &amp;birth (may be left empty)</source>
        <translation>&amp;Geburtsdatum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Department (may be left empty)</source>
        <translation>A&amp;bteilung (kann leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Make dossier</source>
        <translation>Akte an&amp;legen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill in the personnel number.</source>
        <translation>Geben Sie die Personalnummer ein.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewsGroup</name>
    <message>
        <source>New dossier</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>Medical part</source>
        <translation>Medizinischer Teil</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewsScreen</name>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Mark &amp;all as seen</source>
        <translation>&amp;Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>What others change in your dossiers is listed here until you open the dossier.</source>
        <translation>Was andere in Ihren Akten ändern, steht hier, bis Sie die Akte öffnen.</translation>
    </message>
    <message>
        <source>Dossier and field</source>
        <translation>Akte und Feld</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation>Was andere geändert haben</translation>
    </message>
    <message>
        <source>There is more than is shown here: these are the newest.</source>
        <translation>Es gibt mehr, als hier gezeigt wird: Das sind die neuesten.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NotesPanel</name>
    <message>
        <source>For me &amp;only (working note)</source>
        <translation>N&amp;ur für mich (Arbeitsnotiz)</translation>
    </message>
    <message>
        <source>Save &amp;note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Noch keine Notizen.</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Ältere Notizen anzeigen</translation>
    </message>
    <message>
        <source>Write a note: what was said or agreed</source>
        <translation>Notiz schreiben: was gesagt oder vereinbart wurde</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Ctrl+Enter. A saved note stays as it is.</source>
        <translation>Strg+Eingabe. Eine gespeicherte Notiz bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>for me only</source>
        <translation>nur für mich</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>wartet auf den Server</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NoticeBoard</name>
    <message>
        <source>A part of the vault on this computer can&apos;t be read any more: its file is damaged. Nothing was deleted. The repair sets the file aside, saves your changes that were not sent as far as they can be read, and fetches the rest from the server again.</source>
        <translation>Ein Teil des Tresors auf diesem Computer ist nicht mehr lesbar: Seine Datei ist beschädigt. Es wurde nichts gelöscht. Die Reparatur legt die Datei beiseite, rettet Ihre nicht gesendeten Änderungen, soweit sie lesbar sind, und ruft den Rest erneut vom Server ab.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeForm</name>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation>Der Behörde melden</translation>
    </message>
    <message>
        <source>Do not tell: no risk is likely</source>
        <translation>Nicht melden: Ein Risiko ist unwahrscheinlich</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>Sac&amp;hverhalt</translation>
    </message>
    <message>
        <source>Somebody &amp;knew of it at</source>
        <translation>Jemand &amp;wusste davon am</translation>
    </message>
    <message>
        <source>&amp;Effects, for whom</source>
        <translation>A&amp;uswirkungen, für wen</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Entscheidung</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Gründe</translation>
    </message>
    <message>
        <source>The &amp;authority was told at</source>
        <translation>Der &amp;Behörde gemeldet am</translation>
    </message>
    <message>
        <source>The &amp;people were told at</source>
        <translation>Den Betro&amp;ffenen gemeldet am</translation>
    </message>
    <message>
        <source>Looked at or &amp;held at</source>
        <translation>Angesehen oder &amp;durchgeführt am</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maßnahmen</translation>
    </message>
    <message>
        <source>Nothing &amp;is to be done about this any more</source>
        <translation>Hier &amp;ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>&amp;Who was there</source>
        <translation>We&amp;r war dabei</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeScreen</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Records of the privacy office, what is due first</source>
        <translation>Einträge der Datenschutzstelle, Fälliges zuerst</translation>
    </message>
    <message>
        <source>The privacy office</source>
        <translation>Die Datenschutzstelle</translation>
    </message>
    <message>
        <source>Choose a record, or make a new one. Reports of colleagues come in by themselves.</source>
        <translation>Wählen Sie einen Eintrag, oder legen Sie einen neuen an. Meldungen von Kollegen kommen von selbst herein.</translation>
    </message>
    <message>
        <source>Privacy office</source>
        <translation>Datenschutzstelle</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Save or discard first what you changed.</source>
        <translation>Speichern oder verwerfen Sie zuerst, was Sie geändert haben.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeText</name>
    <message>
        <source>Processing</source>
        <translation>Verarbeitung</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Auftragsverarbeiter</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>Folgenabschätzung</translation>
    </message>
    <message>
        <source>Penetration test</source>
        <translation>Penetrationstest</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Schulung zur Sensibilisierung</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Datenpanne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not to be notified</source>
        <translation>Nicht zu melden</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>Notify by %1</source>
        <translation>Zu melden bis %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Zu prüfen bis %1</translation>
    </message>
    <message numerus="yes">
        <source>Privacy office: %n thing(s) to do. First: %1, %2.</source>
        <translation>
            <numerusform>Datenschutzstelle: %n Vorgang zu erledigen. Zuerst: %1, %2.</numerusform>
            <numerusform>Datenschutzstelle: %n Vorgänge zu erledigen. Zuerst: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxController</name>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>It waits for the server once more.</source>
        <translation>Es wartet noch einmal auf den Server.</translation>
    </message>
    <message>
        <source>Saved. Give the file to a lead, who can read what you wrote.</source>
        <translation>Gespeichert. Geben Sie die Datei einer Leitung, die lesen kann, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Saved, but look once more:</source>
        <translation>Gespeichert, aber sehen Sie noch einmal hin:</translation>
    </message>
    <message>
        <source>Saved. It waits for the server.</source>
        <translation>Gespeichert. Es wartet auf den Server.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxLine</name>
    <message>
        <source>New dossier</source>
        <translation>Neue Akte</translation>
    </message>
    <message>
        <source>Medical part</source>
        <translation>Medizinischer Teil</translation>
    </message>
    <message>
        <source>A dossier that is not yours any more</source>
        <translation>Eine Akte, die nicht mehr zu Ihren gehört</translation>
    </message>
    <message>
        <source>(not for you any more)</source>
        <translation>(nicht mehr für Sie)</translation>
    </message>
    <message>
        <source>(medical: shown when chosen)</source>
        <translation>(medizinisch: wird bei Auswahl gezeigt)</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(geleert)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxScreen</name>
    <message>
        <source>&amp;Send now</source>
        <translation>Jetzt &amp;senden</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Changes that are not at the server</source>
        <translation>Änderungen, die nicht auf dem Server sind</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Alles ist auf dem Server</translation>
    </message>
    <message>
        <source>What you change is kept here first and sent by itself as soon as the server can be reached.</source>
        <translation>Was Sie ändern, wird zuerst hier gespeichert und von selbst gesendet, sobald der Server erreichbar ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for the server.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf den Server.</numerusform>
            <numerusform>%Ln Änderungen warten auf den Server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and are kept here.</source>
        <translation>
            <numerusform>%Ln wurde abgelehnt und bleibt hier.</numerusform>
            <numerusform>%Ln wurden abgelehnt und bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Open a colleague&apos;s changes that were not accepted…</source>
        <translation>Nicht angenommene Änderungen eines Kollegen öffnen…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks, actions</source>
        <translation>Personen, Akten, Aufgaben, Aktionen suchen</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks and actions</source>
        <translation>Personen, Akten, Aufgaben und Aktionen suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Used last first. Arrows choose, Enter opens, Escape closes.</source>
        <translation>Zuletzt Verwendetes zuerst. Pfeile wählen, Eingabe öffnet, Esc schließt.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaletteLine</name>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>In the medical part</source>
        <translation>Im medizinischen Teil</translation>
    </message>
    <message>
        <source>A name like it</source>
        <translation>Ein ähnlicher Name</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaperController</name>
    <message>
        <source>A year went by: is your recovery kit still there?</source>
        <translation>Ein Jahr ist vergangen: Ist Ihr Wiederherstellungsset noch da?</translation>
    </message>
    <message>
        <source>A year went by: are the recovery shares still there?</source>
        <translation>Ein Jahr ist vergangen: Sind die Wiederherstellungsanteile noch da?</translation>
    </message>
    <message>
        <source>Good. You are asked again in a year.</source>
        <translation>Gut. In einem Jahr werden Sie wieder gefragt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaperDialog</name>
    <message>
        <source>Is your kit still there?</source>
        <translation>Ist Ihr Wiederherstellungsset noch da?</translation>
    </message>
    <message>
        <source>Are the recovery shares still there?</source>
        <translation>Sind die Wiederherstellungsanteile noch da?</translation>
    </message>
    <message>
        <source>Without the printed kit a forgotten password or a lost computer can cost you all you may read. Get it from where you keep it, and type the last five characters of the account key.</source>
        <translation>Ohne das gedruckte Wiederherstellungsset kann ein vergessenes Passwort oder ein verlorener Computer Sie alles kosten, was Sie lesen dürfen. Holen Sie es von seinem Platz, und tippen Sie die letzten fünf Zeichen des Kontoschlüssels ein.</translation>
    </message>
    <message>
        <source>If no doctor is left, two of the three shares open the medical data. Let two of the holders read you the last five characters of theirs, no more, and type both with a space between them.</source>
        <translation>Ist kein Arzt mehr da, öffnen zwei der drei Anteile die medizinischen Daten. Lassen Sie sich von zwei der Inhaber die letzten fünf Zeichen vorlesen, nicht mehr, und tippen Sie beide mit einem Leerzeichen dazwischen ein.</translation>
    </message>
    <message>
        <source>&amp;Last five characters</source>
        <translation>&amp;Letzte fünf Zeichen</translation>
    </message>
    <message>
        <source>&amp;Last five characters of two shares</source>
        <translation>&amp;Letzte fünf Zeichen von zwei Anteilen</translation>
    </message>
    <message>
        <source>Not there? Then make sure that a lead can approve you anew, and tell your administrator.</source>
        <translation>Nicht da? Dann sorgen Sie dafür, dass eine Leitung Sie neu freigeben kann, und sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Not there? Then tell the other leads: while a doctor is left, nothing is lost.</source>
        <translation>Nicht da? Dann sagen Sie es den anderen Leitungen: Solange ein Arzt da ist, ist nichts verloren.</translation>
    </message>
    <message>
        <source>&amp;It is there</source>
        <translation>&amp;Es ist da</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaperView</name>
    <message>
        <source>This page can&apos;t be drawn.</source>
        <translation>Diese Seite kann nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PasswordDialog</name>
    <message>
        <source>&amp;Change password</source>
        <translation>Passwort &amp;ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Password so far</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Your other computers are logged out. There you log in with the new password.</source>
        <translation>Ihre anderen Computer werden abgemeldet. Dort melden Sie sich mit dem neuen Passwort an.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill in the password you have now.</source>
        <translation>Geben Sie Ihr jetziges Passwort ein.</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PasswordStrength</name>
    <message numerus="yes">
        <source>At least %n characters. Four or five words that don&apos;t belong together are strong and easy to keep.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</numerusform>
            <numerusform>Mindestens %n Zeichen. Vier oder fünf Wörter, die nicht zusammengehören, sind stark und leicht zu merken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed.</source>
        <translation>
            <numerusform>Noch %n Zeichen nötig.</numerusform>
            <numerusform>Noch %n Zeichen nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Sehr stark.</translation>
    </message>
    <message>
        <source>Strong enough. Another word makes it much stronger.</source>
        <translation>Stark genug. Ein weiteres Wort macht es viel stärker.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningController</name>
    <message>
        <source>Planned for %1: %2.</source>
        <translation>Vergeben für %1: %2.</translation>
    </message>
    <message>
        <source>Open the dossier of whom it is for, and choose &quot;Plan…&quot; there.</source>
        <translation>Öffnen Sie die Akte der Person, für die er ist, und wählen Sie dort „Termin…“.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningDays</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>vergeben</translation>
    </message>
    <message>
        <source>came</source>
        <translation>erschienen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningScreen</name>
    <message>
        <source>&amp;Hours…</source>
        <translation>&amp;Sprechstunden…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verlegen…</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>Sprechstunden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Wie viele Tage</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Came</source>
        <translation>&amp;Erschienen</translation>
    </message>
    <message>
        <source>Did &amp;not come</source>
        <translation>&amp;Nicht erschienen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Choose a free time for %1, and press Enter.</source>
        <translation>Wählen Sie eine freie Zeit für %1, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Choose another time for the appointment of %1, and press Enter.</source>
        <translation>Wählen Sie eine andere Zeit für den Termin von %1, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Don&apos;t plan</source>
        <translation>Nicht vergeben</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Choose a free time for it here, or let it go under Changes.</source>
        <translation>Wählen Sie hier eine freie Zeit dafür, oder geben Sie ihn unter Änderungen auf.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Yes, cancel it</source>
        <translation>&amp;Ja, absagen</translation>
    </message>
    <message>
        <source>No, &amp;keep it</source>
        <translation>Nein, &amp;behalten</translation>
    </message>
    <message>
        <source>Cance&amp;l the appointment</source>
        <translation>Termin &amp;absagen</translation>
    </message>
    <message>
        <source>Cancel the appointment of %1, %2?</source>
        <translation>Den Termin von %1, %2, absagen?</translation>
    </message>
    <message>
        <source>No doctor works for the employer of %1: an administrator gives one the right.</source>
        <translation>Für den Arbeitgeber von %1 arbeitet kein Arzt: Ein Administrator erteilt einem die Berechtigung.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningView</name>
    <message>
        <source>Consultation hours</source>
        <translation>Sprechstunden</translation>
    </message>
    <message>
        <source>No hours on this day.</source>
        <translation>An diesem Tag keine Sprechstunde.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PolicyPanel</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Not heeded, tell your administrator: %1. %2</source>
        <translation>Nicht beachtet, melden Sie es Ihrem Administrator: %1. %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PreviewProcess</name>
    <message>
        <source>The document takes too long to show. Save a copy and open that.</source>
        <translation>Das Dokument braucht zu lange für die Anzeige. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The document can&apos;t be shown here. Save a copy and open that.</source>
        <translation>Das Dokument kann hier nicht angezeigt werden. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The document opens with a password only. Save a copy and open that.</source>
        <translation>Das Dokument öffnet sich nur mit einem Passwort. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. Save a copy and open that.</source>
        <translation>Das Bild ist zu groß, um hier angezeigt zu werden. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The document is damaged, or of a kind that is not shown here. Save a copy and open that.</source>
        <translation>Das Dokument ist beschädigt, oder von einer Art, die hier nicht angezeigt wird. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>This version of the program does not show PDF documents. Save a copy and open that.</source>
        <translation>Diese Version des Programms zeigt keine PDF-Dokumente. Speichern Sie eine Kopie und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PrivacyController</name>
    <message>
        <source>Save the audit log</source>
        <translation>Prüfprotokoll speichern</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>audit-log</source>
        <translation>pruefprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were saved.</source>
        <translation>
            <numerusform>%Ln Eintrag wurde gespeichert.</numerusform>
            <numerusform>%Ln Einträge wurden gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
    <message>
        <source>The same setup key stands beside it as text.</source>
        <translation>Derselbe Einrichtungsschlüssel steht daneben als Text.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RecoverDialog</name>
    <message>
        <source>I &amp;know that changes which were not sent from this computer stay shut</source>
        <translation>Ich weiß, dass &amp;Änderungen, die von diesem Computer nicht gesendet wurden, verschlossen bleiben</translation>
    </message>
    <message>
        <source>&amp;Set the new password</source>
        <translation>Neues Passwort &amp;festlegen</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>With your printed kit you keep all your keys. Without it, ask your administrator: you get new keys then, and medical content stays shut until a colleague approves them.</source>
        <translation>Mit Ihrem gedruckten Set behalten Sie alle Ihre Schlüssel. Ohne es wenden Sie sich an Ihren Administrator: Sie erhalten dann neue Schlüssel, und medizinische Inhalte bleiben verschlossen, bis ein Kollege sie zulässt.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Recovery key of the kit (UR-…)</source>
        <translation>&amp;Wiederherstellungsschlüssel des Sets (UR-…)</translation>
    </message>
    <message>
        <source>Account &amp;key of the kit (AK-…; medical roles)</source>
        <translation>Kont&amp;oschlüssel des Sets (AK-…; medizinische Rollen)</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address; your administrator knows it.</source>
        <translation>Geben Sie die Adresse des Servers ein; Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>Fill in your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Fill in the recovery key of your kit.</source>
        <translation>Geben Sie den Wiederherstellungsschlüssel Ihres Sets ein.</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
    <message>
        <source>This computer holds what was sealed with the old password. Tick that you know it stays shut.</source>
        <translation>Dieser Computer enthält, was mit dem alten Passwort versiegelt wurde. Bestätigen Sie mit dem Häkchen, dass Sie wissen, dass es verschlossen bleibt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ReleaseLines</name>
    <message>
        <source>%1 took it back, %2: %3</source>
        <translation>%1 nahm es zurück, %2: %3</translation>
    </message>
    <message>
        <source>%1: taken back by %2, %3: %4</source>
        <translation>%1: zurückgenommen von %2, %3: %4</translation>
    </message>
    <message>
        <source>Released by %1, %2: %3</source>
        <translation>Freigegeben von %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: released by %2, %3: %4</source>
        <translation>%1: freigegeben von %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 (the employee agreed on %2)</source>
        <translation>%1 (der Arbeitnehmer hat am %2 eingewilligt)</translation>
    </message>
    <message>
        <source>%1 (not yet at the server)</source>
        <translation>%1 (noch nicht auf dem Server)</translation>
    </message>
    <message>
        <source>The value says something else by now. %1 reads what it said then.</source>
        <translation>Der Wert sagt inzwischen etwas anderes. %1 liest, was damals dort stand.</translation>
    </message>
    <message>
        <source>Name the message to UWV that needs it.</source>
        <translation>Nennen Sie die Meldung an das UWV, die das braucht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ReleasePanel</name>
    <message>
        <source>Release to the employer…</source>
        <translation>Für den Arbeitgeber freigeben…</translation>
    </message>
    <message>
        <source>Release %1 to the employer</source>
        <translation>%1 für den Arbeitgeber freigeben</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back the release of %1</source>
        <translation>Freigabe von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Also the other parts of the list that are filled in</source>
        <translation>Auch die anderen ausgefüllten Teile der Liste</translation>
    </message>
    <message>
        <source>Reason (is read with it)</source>
        <translation>Grund (wird mitgelesen)</translation>
    </message>
    <message>
        <source>The employee agreed to it, on</source>
        <translation>Der Arbeitnehmer hat eingewilligt, am</translation>
    </message>
    <message>
        <source>Day on which the employee agreed</source>
        <translation>Tag, an dem der Arbeitnehmer eingewilligt hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Release to the employer</source>
        <translation>Für den Arbeitgeber freigeben</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>The copy leaves their computers when they next reach the server. What was read was read.</source>
        <translation>Die Kopie verschwindet von deren Rechnern, sobald sie den Server wieder erreichen. Was gelesen ist, ist gelesen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Say who is to read it.</source>
        <translation>Geben Sie an, wer es lesen soll.</translation>
    </message>
    <message>
        <source>This will be read by: %1</source>
        <translation>Das liest dann: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RequestsController</name>
    <message>
        <source>Recorded as answered.</source>
        <translation>Als beantwortet erfasst.</translation>
    </message>
    <message>
        <source>A new folder for the copy</source>
        <translation>Ein neuer Ordner für die Kopie</translation>
    </message>
    <message>
        <source>copy-for-the-employee</source>
        <translation>kopie-fuer-den-arbeitnehmer</translation>
    </message>
    <message>
        <source>The copy was made. Give it to the employee alone, after checking who it is.</source>
        <translation>Die Kopie wurde erstellt. Geben Sie sie nur dem Arbeitnehmer, nachdem Sie dessen Identität geprüft haben.</translation>
    </message>
    <message>
        <source>Removed here. It goes to the server with the next synchronisation, and from there to everybody.</source>
        <translation>Hier entfernt. Es geht mit der nächsten Synchronisierung zum Server und von dort zu allen.</translation>
    </message>
    <message>
        <source>Corrected, with the request beside it.</source>
        <translation>Berichtigt, mit der Anfrage daneben.</translation>
    </message>
    <message>
        <source>The employee&apos;s own words stand in a note now.</source>
        <translation>Die eigenen Worte des Arbeitnehmers stehen jetzt in einer Notiz.</translation>
    </message>
    <message>
        <source>Registered. Today shows it in the last week before its day, and at once what you found.</source>
        <translation>Erfasst. Heute zeigt es in der letzten Woche vor seinem Tag, und sofort, was Sie selbst fanden.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RequestsDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>It was &amp;answered</source>
        <translation>Wurde &amp;beantwortet</translation>
    </message>
    <message>
        <source>Make the &amp;copy for the employee…</source>
        <translation>&amp;Kopie für den Arbeitnehmer erstellen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>What the employee asks</source>
        <translation>Was der Arbeitnehmer fragt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Eingegangen am</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Requests of the employee, oldest first</source>
        <translation>Anfragen des Arbeitnehmers, die ältesten zuerst</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Die Kopie</translation>
    </message>
    <message>
        <source>What %1 asks about their own data</source>
        <translation>Was %1 zu den eigenen Daten fragt</translation>
    </message>
    <message>
        <source>The employer&apos;s side sees that there is a request, and no more. What is asked and answered stands in a consultation note.</source>
        <translation>Die Arbeitgeberseite sieht, dass es eine Anfrage gibt, und nicht mehr. Was gefragt und geantwortet wurde, steht in einer Sprechstundennotiz.</translation>
    </message>
    <message>
        <source>Write no medical data in a remark. The copy is not encrypted: give it to the employee alone, after checking who it is.</source>
        <translation>Schreiben Sie keine medizinischen Daten in eine Bemerkung. Die Kopie ist nicht verschlüsselt: Geben Sie sie nur dem Arbeitnehmer, nachdem Sie dessen Identität geprüft haben.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>One; up to three where a medical file is to be destroyed or the answer was put off in time.</source>
        <translation>Einen; bis zu drei, wenn eine medizinische Akte zu vernichten ist oder die Antwort rechtzeitig aufgeschoben wurde.</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neue Anfrage</translation>
    </message>
    <message>
        <source>Ca&amp;me on</source>
        <translation>Ein&amp;gegangen am</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>Chosen request: answered &amp;on</source>
        <translation>Gewählte Anfrage: beantwortet &amp;am</translation>
    </message>
    <message>
        <source>&amp;How it was answered</source>
        <translation>&amp;Wie sie beantwortet wurde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mon&amp;ths the law gives</source>
        <translation>Mona&amp;te, die das Gesetz gibt</translation>
    </message>
    <message>
        <source>Carry o&amp;ut…</source>
        <translation>A&amp;usführen…</translation>
    </message>
    <message>
        <source>Correct or remove the values that the chosen request is about.</source>
        <translation>Berichtigen oder entfernen Sie die Werte, um die es in der gewählten Anfrage geht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RestrictDialog</name>
    <message>
        <source>The &amp;whole medical group of the employer</source>
        <translation>Die &amp;ganze medizinische Gruppe des Arbeitgebers</translation>
    </message>
    <message>
        <source>&amp;Only those ticked here</source>
        <translation>N&amp;ur die hier angekreuzten</translation>
    </message>
    <message>
        <source>&amp;Change access…</source>
        <translation>&amp;Zugriff ändern…</translation>
    </message>
    <message>
        <source>&amp;Yes, change it</source>
        <translation>&amp;Ja, ändern</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Medical access</source>
        <translation>Medizinischer Zugriff</translation>
    </message>
    <message>
        <source>Members of the medical group</source>
        <translation>Mitglieder der medizinischen Gruppe</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Who may read and write the medical part of this dossier?</source>
        <translation>Wer darf den medizinischen Teil dieser Akte lesen und schreiben?</translation>
    </message>
    <message>
        <source>Name at least one doctor. You need not be among them. What somebody has read before, that person has read.</source>
        <translation>Benennen Sie mindestens einen Arzt. Sie selbst müssen nicht dabei sein. Was jemand zuvor gelesen hat, hat er gelesen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Tick who shall read it.</source>
        <translation>Kreuzen Sie an, wer sie lesen soll.</translation>
    </message>
    <message>
        <source>That is how it is already.</source>
        <translation>So ist es bereits.</translation>
    </message>
    <message>
        <source>Everybody in the group is told, and it stands in the group&apos;s log.</source>
        <translation>Alle in der Gruppe werden informiert, und es steht im Protokoll der Gruppe.</translation>
    </message>
    <message>
        <source>Open the medical part to the whole group again? Who could read it so far seals it for the others at the next synchronisation.</source>
        <translation>Den medizinischen Teil wieder für die ganze Gruppe öffnen? Wer ihn bisher lesen konnte, versiegelt ihn bei der nächsten Synchronisierung für die anderen.</translation>
    </message>
    <message>
        <source>Restrict the medical part to all who are in the group now? Who joins later is left out.</source>
        <translation>Den medizinischen Teil auf alle beschränken, die jetzt in der Gruppe sind? Wer später hinzukommt, bleibt außen vor.</translation>
    </message>
    <message>
        <source>Close the medical part to %1? It goes from their computers at the next synchronisation.</source>
        <translation>Den medizinischen Teil für %1 schließen? Er verschwindet bei der nächsten Synchronisierung von deren Computern.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RestrictionController</name>
    <message>
        <source>The whole medical group may read this dossier again.</source>
        <translation>Die ganze medizinische Gruppe darf diese Akte wieder lesen.</translation>
    </message>
    <message>
        <source>The medical part of this dossier is for those named only. The first of them who synchronises seals it for them alone.</source>
        <translation>Der medizinische Teil dieser Akte ist nur noch für die Benannten. Wer von ihnen zuerst synchronisiert, versiegelt ihn nur für sie.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>Diesen Computer verlassen</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Ends the session; opening again needs the server</source>
        <translation>Beendet die Sitzung; erneutes Öffnen braucht den Server</translation>
    </message>
    <message>
        <source>&amp;Remove everything from this computer…</source>
        <translation>&amp;Alles von diesem Computer entfernen…</translation>
    </message>
    <message>
        <source>This destroys the keys and the files of this profile on this computer. What is at the server stays; changes that still wait are lost.</source>
        <translation>Dies vernichtet die Schlüssel und die Dateien dieses Profils auf diesem Computer. Was auf dem Server ist, bleibt; noch wartende Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Passwort ändern…</translation>
    </message>
    <message>
        <source>New &amp;authenticator…</source>
        <translation>Neue A&amp;uthenticator-App…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Let the desktop tell once a day how much is &amp;due</source>
        <translation>Einmal am Tag auf dem &amp;Desktop melden, wie viel fällig ist</translation>
    </message>
    <message>
        <source>It tells a number, never about whom or what.</source>
        <translation>Gemeldet wird eine Zahl, nie zu wem oder was.</translation>
    </message>
    <message>
        <source>Colleagues compare this with you in person, the digits or the words, before they trust your keys.</source>
        <translation>Kollegen vergleichen dies persönlich mit Ihnen, die Ziffern oder die Wörter, bevor sie Ihren Schlüsseln vertrauen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>kluis::ui::StartOptions</name>
    <message>
        <source>The dossier vault&apos;s window.</source>
        <translation>Das Fenster des Aktentresors.</translation>
    </message>
    <message>
        <source>Folder that holds this profile&apos;s data.</source>
        <translation>Ordner mit den Daten dieses Profils.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse des Servers.</translation>
    </message>
    <message>
        <source>File with the certificate of a private root.</source>
        <translation>Datei mit dem eigenen Stammzertifikat.</translation>
    </message>
    <message>
        <source>User name to fill in.</source>
        <translation>Benutzername, der eingetragen wird.</translation>
    </message>
    <message>
        <source>Language of the window: nl, en or de.</source>
        <translation>Sprache des Fensters: nl, en oder de.</translation>
    </message>
    <message>
        <source>--language takes nl, en or de.</source>
        <translation>--language erwartet nl, en oder de.</translation>
    </message>
    <message>
        <source>Link to a dossier, to be shown once it is unlocked.</source>
        <translation>Verknüpfung zu einem Dossier, das nach dem Entsperren gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::StatusText</name>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln Akte</numerusform>
            <numerusform>%Ln Akten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes refused</source>
        <translation>
            <numerusform>%Ln Änderung abgelehnt</numerusform>
            <numerusform>%Ln Änderungen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions needed</source>
        <translation>
            <numerusform>%Ln Entscheidung nötig</numerusform>
            <numerusform>%Ln Entscheidungen nötig</numerusform>
        </translation>
    </message>
    <message>
        <source>offline until %1</source>
        <extracomment>until when the program may be used without the server</extracomment>
        <translation>offline bis %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Synchronisiert %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisierung…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Senden: %1 von %2</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <translation>Abrufen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration: made-up people only</source>
        <translation>Vorführung: nur erfundene Personen</translation>
    </message>
    <message>
        <source>Test environment: no real data here</source>
        <translation>Testumgebung: hier keine echten Daten</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Umgebung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n Arbeitgeber</numerusform>
            <numerusform>%n Arbeitgeber</numerusform>
        </translation>
    </message>
    <message>
        <source>You used a recovery code. Set up your authenticator anew.</source>
        <translation>Sie haben einen Wiederherstellungscode verwendet. Richten Sie Ihre Authenticator-App neu ein.</translation>
    </message>
    <message numerus="yes">
        <source>Since your last login here %n other computer(s) logged in as you for the first time. Was that not you? Revoke them under Settings and tell your administrator.</source>
        <translation>
            <numerusform>Seit Ihrer letzten Anmeldung hier hat sich %n anderer Computer zum ersten Mal als Sie angemeldet. Waren Sie das nicht? Entziehen Sie ihm unter Einstellungen den Zugang, und melden Sie es Ihrem Administrator.</numerusform>
            <numerusform>Seit Ihrer letzten Anmeldung hier haben sich %n andere Computer zum ersten Mal als Sie angemeldet. Waren Sie das nicht? Entziehen Sie ihnen unter Einstellungen den Zugang, und melden Sie es Ihrem Administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last login there were %n failed tries. Was that not you? Tell your administrator.</source>
        <translation>
            <numerusform>Seit Ihrer letzten Anmeldung gab es %n fehlgeschlagenen Versuch. Waren Sie das nicht? Melden Sie es Ihrem Administrator.</numerusform>
            <numerusform>Seit Ihrer letzten Anmeldung gab es %n fehlgeschlagene Versuche. Waren Sie das nicht? Melden Sie es Ihrem Administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no medical keys yet. Log in once with your account key, or let another computer of yours approve this one, to read medical data.</source>
        <translation>Dieser Computer hat noch keine medizinischen Schlüssel. Melden Sie sich einmal mit Ihrem Kontoschlüssel an, oder lassen Sie ihn von einem anderen Ihrer Computer zu, um medizinische Daten zu lesen.</translation>
    </message>
    <message>
        <source>documents wait: metered network</source>
        <extracomment>the network costs by volume: documents that are to be kept here are fetched on another one</extracomment>
        <translation>Dokumente warten: Netz mit Volumentarif</translation>
    </message>
    <message>
        <source>Acceptance environment: no real data here</source>
        <translation>Abnahmeumgebung: hier keine echten Daten</translation>
    </message>
    <message>
        <source>Development environment: no real data here</source>
        <translation>Entwicklungsumgebung: hier keine echten Daten</translation>
    </message>
    <message>
        <source>Something between this computer and the server opens the connection and reads along, as your organisation allows. It can&apos;t read your password and medical content. Did you not expect this? Tell your administrator.</source>
        <translation>Etwas zwischen diesem Computer und dem Server öffnet die Verbindung und liest mit, wie Ihre Organisation es erlaubt. Ihr Passwort und medizinische Inhalte kann es nicht lesen. Haben Sie das nicht erwartet? Melden Sie es Ihrem Administrator.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TakeOverForm</name>
    <message>
        <source>File that you &amp;received</source>
        <translation>Datei, die Sie &amp;erhalten haben</translation>
    </message>
    <message>
        <source>Hand-over files (*.handover);;All files (*)</source>
        <translation>Übergabedateien (*.handover);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>Ü&amp;bernehmen…</translation>
    </message>
    <message>
        <source>&amp;Yes, take over</source>
        <translation>&amp;Ja, übernehmen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Em&amp;ployer here</source>
        <translation>Arbeitgeber &amp;hier</translation>
    </message>
    <message>
        <source>Choose the file that you received.</source>
        <translation>Wählen Sie die Datei, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Take these dossiers over into those of %1 with the same personnel number? Nothing of yours is overwritten: what differs goes into notes.</source>
        <translation>Diese Akten in die von %1 mit derselben Personalnummer übernehmen? Nichts von Ihnen wird überschrieben: Abweichendes kommt in Notizen.</translation>
    </message>
    <message>
        <source>Digits or words that the &amp;sender reads out by telephone</source>
        <translation>Ziffern oder Wörter, die der &amp;Absender am Telefon vorliest</translation>
    </message>
    <message>
        <source>Type the digits or the words that the sender reads out.</source>
        <translation>Geben Sie die Ziffern oder die Wörter ein, die der Absender vorliest.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TaskDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Eine Aufgabe ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TaskFields</name>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>A task: what is to be done</source>
        <translation>Eine Aufgabe: was zu tun ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>A role, or a colleague of this employer</source>
        <translation>Eine Rolle oder ein Kollege bei diesem Arbeitgeber</translation>
    </message>
    <message>
        <source>No medical data here, such as the nature or cause of an illness.</source>
        <translation>Hier keine medizinischen Daten, wie Art oder Ursache einer Krankheit.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (nicht mehr da)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TaskForm</name>
    <message>
        <source>Add &amp;task</source>
        <translation>Aufgabe &amp;hinzufügen</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TasksScreen</name>
    <message>
        <source>Also what is &amp;others&apos; to do</source>
        <translation>Auch, was andere zu &amp;tun haben</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Keine Aufgaben</translation>
    </message>
    <message>
        <source>Milestones come by themselves with each absence. A task of your own you add in a dossier, under Reintegration.</source>
        <translation>Meilensteine entstehen mit jeder Fehlzeit von selbst. Eine eigene Aufgabe fügen Sie in einer Akte unter Eingliederung hinzu.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimeText</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelineDescription</name>
    <message>
        <source>Absence, %1 %</source>
        <translation>Fehlzeit, %1 %</translation>
    </message>
    <message>
        <source>counts on</source>
        <translation>zählt weiter</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>Appointment at %1</source>
        <translation>Termin um %1</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Fehlzeiten</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelinePanel</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als Tabe&amp;lle</translation>
    </message>
    <message>
        <source>Course of the dossier</source>
        <translation>Verlauf der Akte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Arrow keys go through it, plus and minus zoom.</source>
        <translation>Mit den Pfeiltasten bewegen Sie sich darin, mit Plus und Minus zoomen Sie.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelineView</name>
    <message>
        <source>Course of the dossier</source>
        <translation>Verlauf der Akte</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n things.</source>
        <translation>
            <numerusform>%n Eintrag.</numerusform>
            <numerusform>%n Einträge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::TodayScreen</name>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>What the law asks of you for each absence, and the tasks that colleagues give you, stand here ahead of their day.</source>
        <translation>Was das Gesetz bei jeder Fehlzeit von Ihnen verlangt, und die Aufgaben, die Ihnen Kollegen geben, stehen hier vor ihrem Tag.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Appointments of today</source>
        <translation>Heutige Termine</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Jetzt synchronisieren (F5)</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Fortschritt der Synchronisierung</translation>
    </message>
    <message>
        <source>Stop; what was fetched stays</source>
        <translation>Anhalten; was abgerufen ist, bleibt</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Synchronisierung anhalten</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: Menü</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Suchen  Strg+K</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks and actions (Ctrl+K)</source>
        <translation>Personen, Akten, Aufgaben und Aktionen suchen (Strg+K)</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks and actions</source>
        <translation>Personen, Akten, Aufgaben und Aktionen suchen</translation>
    </message>
    <message>
        <source>&amp;Report a data breach…</source>
        <translation>&amp;Datenpanne melden…</translation>
    </message>
    <message>
        <source>Report a security &amp;hole…</source>
        <translation>&amp;Sicherheitslücke melden…</translation>
    </message>
    <message>
        <source>Someone is &amp;beside me	Ctrl+B</source>
        <translation>Jemand sitzt &amp;neben mir	Strg+B</translation>
    </message>
    <message>
        <source>H&amp;elp	F1</source>
        <translation>&amp;Hilfe	F1</translation>
    </message>
    <message>
        <source>&amp;Crash reports…</source>
        <translation>A&amp;bsturzberichte…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TransferBar</name>
    <message>
        <source>Progress of the document</source>
        <translation>Fortschritt des Dokuments</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>What is done so far stays; it goes on there next time.</source>
        <translation>Was bisher erledigt ist, bleibt; beim nächsten Mal geht es dort weiter.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TransferRate</name>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 von %2 MB</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>noch %n Minute</numerusform>
            <numerusform>noch %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::UnlockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Log in at the server instead</source>
        <translation>Stattdessen am Server anmelden</translation>
    </message>
    <message>
        <source>Everything on this computer is sealed until %1 unlocks it.</source>
        <translation>Alles auf diesem Computer ist versiegelt, bis %1 es entsperrt.</translation>
    </message>
    <message>
        <source>You can work without the server until %1.</source>
        <translation>Sie können bis %1 ohne den Server arbeiten.</translation>
    </message>
    <message>
        <source>Your role can&apos;t work without the server: log in there.</source>
        <translation>Ihre Rolle kann nicht ohne den Server arbeiten: Melden Sie sich dort an.</translation>
    </message>
    <message>
        <source>Fill in your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code aus Ihrer Authenticator-App</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Geben Sie die sechs Ziffern ein, die Ihre Authenticator-App jetzt zeigt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::UnsentDetail</name>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>Akte ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>E&amp;rneut senden</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Text of the change</source>
        <translation>Text der Änderung</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remove it? This text is nowhere else: it can&apos;t be brought back.</source>
        <translation>Entfernen? Dieser Text steht nirgends sonst: Er kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Waits for the server since %1.</source>
        <translation>Wartet seit %1 auf den Server.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Zurücknehmen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after half a minute at most</source>
        <translation>Verschwindet nach höchstens einer halben Minute wieder aus der Zwischenablage</translation>
    </message>
    <message>
        <source>For a &amp;lead…</source>
        <translation>Für eine &amp;Leitung…</translation>
    </message>
    <message>
        <source>It is kept until %1, then it is removed.</source>
        <translation>Es wird bis %1 aufbewahrt und danach entfernt.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Chan&amp;ge the text</source>
        <translation>Text &amp;ändern</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ValueInput</name>
    <message>
        <source>day-month-year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ViewerDialog</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>So breit wie das Fenster (Strg+0)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Nicht angezeigt</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nichts weiter</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::VulnerabilityDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Report a security hole</source>
        <translation>Sicherheitslücke melden</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben Sie an</translation>
    </message>
    <message>
        <source>You saw a way to get at what is not meant for you, or to change it? Write to whoever runs the server:</source>
        <translation>Haben Sie einen Weg gesehen, an etwas zu kommen, das nicht für Sie bestimmt ist, oder es zu ändern? Schreiben Sie an den Betreiber des Servers:</translation>
    </message>
    <message>
        <source>Say what you did, what happened and what you expected. Send nobody&apos;s data along. Data that came into wrong hands is a data breach: report that in the menu too.</source>
        <translation>Schreiben Sie, was Sie getan haben, was geschehen ist und was Sie erwartet haben. Senden Sie keine Daten anderer mit. Daten, die in falsche Hände geraten sind, sind eine Datenpanne: Melden Sie auch das im Menü.</translation>
    </message>
    <message>
        <source>The server did not say. Ask your administrator.</source>
        <translation>Der Server sagt es nicht. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::WorkBar</name>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The cryptographic library can&apos;t be started.</source>
        <translation>Die kryptografische Bibliothek kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>A policy is not heeded:</source>
        <translation>Eine Richtlinie wird nicht beachtet:</translation>
    </message>
</context>
</TS>
