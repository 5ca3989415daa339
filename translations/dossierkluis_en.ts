<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EmployeeImport</name>
    <message numerus="yes">
        <source>%n free text(s) seem to tell something medical or private, which the employer may not record. They were left out; their lines are among the warnings.</source>
        <translation>
            <numerusform>%n free text seems to tell something medical or private, which the employer may not record. It was left out; its line is among the warnings.</numerusform>
            <numerusform>%n free texts seem to tell something medical or private, which the employer may not record. They were left out; their lines are among the warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message numerus="yes">
        <source>%n change(s) still wait to be sent and would be lost. Synchronise first, or say that they may be thrown away.</source>
        <translation>
            <numerusform>%n change still waits to be sent and would be lost. Synchronise first, or say that it may be thrown away.</numerusform>
            <numerusform>%n changes still wait to be sent and would be lost. Synchronise first, or say that they may be thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer is to be wiped by order. %n change(s) could not be sent; after %1 they are destroyed with everything else.</source>
        <translation>
            <numerusform>This computer is to be wiped by order. %n change could not be sent; after %1 it is destroyed with everything else.</numerusform>
            <numerusform>This computer is to be wiped by order. %n changes could not be sent; after %1 they are destroyed with everything else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiviEmployees</name>
    <message numerus="yes">
        <source>%n code(s) whose meaning SIVI does not publish were left out: why an absence or an employment ended, and actions.</source>
        <translation>
            <numerusform>%n code whose meaning SIVI does not publish was left out: why an absence or an employment ended, and actions.</numerusform>
            <numerusform>%n codes whose meaning SIVI does not publish were left out: why an absence or an employment ended, and actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s) and mail address(es) were left out: the message does not tell which are private.</source>
        <translation>
            <numerusform>%n telephone number or mail address was left out: the message does not tell whether it is private.</numerusform>
            <numerusform>%n telephone numbers and mail addresses were left out: the message does not tell which are private.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightText</name>
    <message numerus="yes">
        <source>%n employers with a month of fewer than %1 people are not counted here.</source>
        <translation>
            <numerusform>%n employer with a month of fewer than %1 people is not counted here.</numerusform>
            <numerusform>%n employers with a month of fewer than %1 people are not counted here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalTextWarning</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::PasswordRules</name>
    <message numerus="yes">
        <source>The password is too short: take at least %n character(s), for instance four words that have nothing to do with each other.</source>
        <translation>
            <numerusform>The password is too short: take at least %n character, for instance four words that have nothing to do with each other.</numerusform>
            <numerusform>The password is too short: take at least %n characters, for instance four words that have nothing to do with each other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long: at most %n character(s).</source>
        <translation>
            <numerusform>The password is too long: at most %n character.</numerusform>
            <numerusform>The password is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::RepairReport</name>
    <message numerus="yes">
        <source>%n change(s) that were not sent yet are saved and go to the server now.</source>
        <translation>
            <numerusform>%n change that was not sent yet is saved and goes to the server now.</numerusform>
            <numerusform>%n changes that were not sent yet are saved and go to the server now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerIdentity</name>
    <message numerus="yes">
        <source>This computer&apos;s clock differs by %n minute(s) from the server&apos;s. Set it right and try again.</source>
        <translation>
            <numerusform>This computer&apos;s clock differs by %n minute from the server&apos;s. Set it right and try again.</numerusform>
            <numerusform>This computer&apos;s clock differs by %n minutes from the server&apos;s. Set it right and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerRefusal</name>
    <message numerus="yes">
        <source>There were too many tries. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>There were too many tries. Wait %n second and try again.</numerusform>
            <numerusform>There were too many tries. Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::SyncNotice</name>
    <message numerus="yes">
        <source>This computer&apos;s clock differs by %n second(s) from the server&apos;s. Set it right: from two minutes on the server does not believe it.</source>
        <translation>
            <numerusform>This computer&apos;s clock differs by %n second from the server&apos;s. Set it right: from two minutes on the server does not believe it.</numerusform>
            <numerusform>This computer&apos;s clock differs by %n seconds from the server&apos;s. Set it right: from two minutes on the server does not believe it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupCommand</name>
    <message numerus="yes">
        <source>%n document(s) could not be read and are not in the backup; look for them in an earlier one.</source>
        <translation>
            <numerusform>%n document could not be read and is not in the backup; look for it in an earlier one.</numerusform>
            <numerusform>%n documents could not be read and are not in the backup; look for them in an earlier one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::server::RestoreCommand</name>
    <message numerus="yes">
        <source>%n document(s) were not in the backup.</source>
        <translation>
            <numerusform>%n document was not in the backup.</numerusform>
            <numerusform>%n documents were not in the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::server::RestoredLedger</name>
    <message numerus="yes">
        <source>%n part(s) of dossiers that two people had destroyed since were destroyed again.</source>
        <translation>
            <numerusform>%n part of a dossier that two people had destroyed since was destroyed again.</numerusform>
            <numerusform>%n parts of dossiers that two people had destroyed since were destroyed again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the ledger were not followed: this server does not know the people who signed them, or their signatures do not hold.</source>
        <translation>
            <numerusform>%n entry of the ledger was not followed: this server does not know the people who signed it, or their signatures do not hold.</numerusform>
            <numerusform>%n entries of the ledger were not followed: this server does not know the people who signed them, or their signatures do not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger lacks %n destructions that the backup knows of: it was cut off, or is another server&apos;s.</source>
        <translation>
            <numerusform>The ledger lacks %n destruction that the backup knows of: it was cut off, or is another server&apos;s.</numerusform>
            <numerusform>The ledger lacks %n destructions that the backup knows of: it was cut off, or is another server&apos;s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destructions could not be repeated now. Give kluis-server restored before the server starts.</source>
        <translation>
            <numerusform>%n destruction could not be repeated now. Give kluis-server restored before the server starts.</numerusform>
            <numerusform>%n destructions could not be repeated now. Give kluis-server restored before the server starts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the ledger of destructions in %1 are not this server&apos;s: damaged, or of another server.</source>
        <translation>
            <numerusform>%n line of the ledger of destructions in %1 is not this server&apos;s: damaged, or of another server.</numerusform>
            <numerusform>%n lines of the ledger of destructions in %1 are not this server&apos;s: damaged, or of another server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::AppController</name>
    <message numerus="yes">
        <source>The server refused %n changes. They are kept here.</source>
        <translation>
            <numerusform>The server refused %n change. It is kept here.</numerusform>
            <numerusform>The server refused %n changes. They are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes still wait for the server. Sync before you log out.</source>
        <translation>
            <numerusform>%n change still waits for the server. Sync before you log out.</numerusform>
            <numerusform>%n changes still wait for the server. Sync before you log out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n fields at the same time as you. Both values are kept.</source>
        <translation>
            <numerusform>Somebody else changed %n field at the same time as you. Both values are kept.</numerusform>
            <numerusform>Somebody else changed %n fields at the same time as you. Both values are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes that are not for you any more are removed in a week. Under Changes you can save them for a lead.</source>
        <translation>
            <numerusform>%n refused change that is not for you any more is removed in a week. Under Changes you can save it for a lead.</numerusform>
            <numerusform>%n refused changes that are not for you any more are removed in a week. Under Changes you can save them for a lead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuditScreen</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuditText</name>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuthenticatorDialog</name>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>You have %n recovery code left.</numerusform>
            <numerusform>You have %n recovery codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::CalendarLines</name>
    <message numerus="yes">
        <source>Earlier absence counts with it; %n days between do not.</source>
        <translation>
            <numerusform>Earlier absence counts with it; the day between does not.</numerusform>
            <numerusform>Earlier absence counts with it; the %n days between do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, because the WIA was applied for late</source>
        <translation>
            <numerusform>%n day later, because the WIA was applied for late</numerusform>
            <numerusform>%n days later, because the WIA was applied for late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::DestructionsPage</name>
    <message numerus="yes">
        <source>%Ln proposals are chosen.</source>
        <translation>
            <numerusform>%Ln proposal is chosen.</numerusform>
            <numerusform>%Ln proposals are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals.</source>
        <translation>
            <numerusform>%Ln proposal.</numerusform>
            <numerusform>%Ln proposals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), note(s) and task(s)</source>
        <translation>
            <numerusform>%n value, note or task</numerusform>
            <numerusform>%n values, notes and tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln proposal(s) without destroying anything?</source>
        <translation>
            <numerusform>End %Ln proposal without destroying anything?</numerusform>
            <numerusform>End %Ln proposals without destroying anything?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierList</name>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierRowText</name>
    <message numerus="yes">
        <source>%n changes waiting for the server</source>
        <translation>
            <numerusform>%n change waiting for the server</numerusform>
            <numerusform>%n changes waiting for the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::DueGroup</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ExportController</name>
    <message numerus="yes">
        <source>The export that ran when the program locked was finished: %n employee(s).</source>
        <translation>
            <numerusform>The export that ran when the program locked was finished: %n employee.</numerusform>
            <numerusform>The export that ran when the program locked was finished: %n employees.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%n employee(s) are in the file.</source>
        <translation>
            <numerusform>%n employee is in the file.</numerusform>
            <numerusform>%n employees are in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no absence to tell of.</source>
        <translation>
            <numerusform>%n has no absence to tell of.</numerusform>
            <numerusform>%n have no absence to tell of.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, because their dossiers lack what the message needs: %1.</source>
        <translation>
            <numerusform>%n is left out, because the dossier lacks what the message needs: %1.</numerusform>
            <numerusform>%n are left out, because their dossiers lack what the message needs: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::GuidanceController</name>
    <message numerus="yes">
        <source>%n things are due today or late.</source>
        <translation>
            <numerusform>One thing is due today or late.</numerusform>
            <numerusform>%n things are due today or late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverController</name>
    <message numerus="yes">
        <source>%n dossiers were written for %1.</source>
        <translation>
            <numerusform>%n dossier was written for %1.</numerusform>
            <numerusform>%n dossiers were written for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed for want of consent.</source>
        <translation>
            <numerusform>%n stayed for want of consent.</numerusform>
            <numerusform>%n stayed for want of consent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed because they are restricted to colleagues.</source>
        <translation>
            <numerusform>%n stayed because it is restricted to colleagues.</numerusform>
            <numerusform>%n stayed because they are restricted to colleagues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were taken over from %1.</source>
        <translation>
            <numerusform>%n dossier was taken over from %1.</numerusform>
            <numerusform>%n dossiers were taken over from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ from yours: yours stand, theirs are in notes.</source>
        <translation>
            <numerusform>%n value differs from yours: yours stands, theirs is in a note.</numerusform>
            <numerusform>%n values differ from yours: yours stand, theirs are in notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents go along.</source>
        <translation>
            <numerusform>%n document goes along.</numerusform>
            <numerusform>%n documents go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents could not be had from the server and are not in the file.</source>
        <translation>
            <numerusform>%n document could not be had from the server and is not in the file.</numerusform>
            <numerusform>%n documents could not be had from the server and are not in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents came along.</source>
        <translation>
            <numerusform>%n document came along.</numerusform>
            <numerusform>%n documents came along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HelpWindow</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page found</numerusform>
            <numerusform>%n pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryDialog</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n employee</numerusform>
            <numerusform>%n employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportText</name>
    <message numerus="yes">
        <source>%n dossier(s) would be new.</source>
        <translation>
            <numerusform>%n dossier would be new.</numerusform>
            <numerusform>%n dossiers would be new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>%n would change.</numerusform>
            <numerusform>%n would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) are new.</source>
        <translation>
            <numerusform>%n dossier is new.</numerusform>
            <numerusform>%n dossiers are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n changed.</numerusform>
            <numerusform>%n changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n stays as it is.</numerusform>
            <numerusform>%n stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; see below.</source>
        <translation>
            <numerusform>%n row is refused; see below.</numerusform>
            <numerusform>%n rows are refused; see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are left out because an employer may not pass them on.</source>
        <translation>
            <numerusform>%n value is left out because an employer may not pass it on.</numerusform>
            <numerusform>%n values are left out because an employer may not pass them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are what they were.</source>
        <translation>
            <numerusform>%n value is what it was.</numerusform>
            <numerusform>%n values are what they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dossier(s) are gone.</source>
        <translation>
            <numerusform>%n new dossier is gone.</numerusform>
            <numerusform>%n new dossiers are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay, because somebody changed them since.</source>
        <translation>
            <numerusform>%n value stays, because somebody changed it since.</numerusform>
            <numerusform>%n values stay, because somebody changed them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dossier(s) stay, because the server has them or somebody wrote in them.</source>
        <translation>
            <numerusform>%n new dossier stays, because the server has it or somebody wrote in it.</numerusform>
            <numerusform>%n new dossiers stay, because the server has them or somebody wrote in them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightDescription</name>
    <message numerus="yes">
        <source>%n reports in the period</source>
        <translation>
            <numerusform>%n report in the period</numerusform>
            <numerusform>%n reports in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n that ended</source>
        <translation>
            <numerusform>of %n that ended</numerusform>
            <numerusform>of %n that ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n employees</source>
        <translation>
            <numerusform>of %n employee</numerusform>
            <numerusform>of %n employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingController</name>
    <message numerus="yes">
        <source>%Ln proposal(s) made. A second person has to confirm.</source>
        <translation>
            <numerusform>%Ln proposal made. A second person has to confirm it.</numerusform>
            <numerusform>%Ln proposals made. A second person has to confirm them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) destroyed. The certificate can be saved here.</source>
        <translation>
            <numerusform>%Ln part destroyed. The certificate can be saved here.</numerusform>
            <numerusform>%Ln parts destroyed. The certificates can be saved here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) ended. Nothing was destroyed.</source>
        <translation>
            <numerusform>%Ln proposal ended. Nothing was destroyed.</numerusform>
            <numerusform>%Ln proposals ended. Nothing was destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, then: %1</source>
        <translation>
            <numerusform>%Ln done, then: %1</numerusform>
            <numerusform>%Ln done, then: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingText</name>
    <message numerus="yes">
        <source>%n month(s), as this service decided</source>
        <translation>
            <numerusform>%n month, as this service decided</numerusform>
            <numerusform>%n months, as this service decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), note(s) and task(s)</source>
        <translation>
            <numerusform>%n value, note or task</numerusform>
            <numerusform>%n values, notes and tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeptPage</name>
    <message numerus="yes">
        <source>%Ln dossier(s).</source>
        <translation>
            <numerusform>%Ln dossier.</numerusform>
            <numerusform>%Ln dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers are chosen.</source>
        <translation>
            <numerusform>%Ln dossier is chosen.</numerusform>
            <numerusform>%Ln dossiers are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ManageScreen</name>
    <message numerus="yes">
        <source>%n account(s).</source>
        <translation>
            <numerusform>%n account.</numerusform>
            <numerusform>%n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalController</name>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the log of the medical group.</source>
        <translation>
            <numerusform>%n earlier change stands in the log of the medical group.</numerusform>
            <numerusform>%n earlier changes stand in the log of the medical group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeText</name>
    <message numerus="yes">
        <source>Privacy office: %n thing(s) to do. First: %1, %2.</source>
        <translation>
            <numerusform>Privacy office: %n thing to do. First: %1, %2.</numerusform>
            <numerusform>Privacy office: %n things to do. First: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxScreen</name>
    <message numerus="yes">
        <source>%Ln changes wait for the server.</source>
        <translation>
            <numerusform>%Ln change waits for the server.</numerusform>
            <numerusform>%Ln changes wait for the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and are kept here.</source>
        <translation>
            <numerusform>%Ln was refused and is kept here.</numerusform>
            <numerusform>%Ln were refused and are kept here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::Palette</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PasswordStrength</name>
    <message numerus="yes">
        <source>At least %n characters. Four or five words that don&apos;t belong together are strong and easy to keep.</source>
        <translation>
            <numerusform>At least %n character. Four or five words that don&apos;t belong together are strong and easy to keep.</numerusform>
            <numerusform>At least %n characters. Four or five words that don&apos;t belong together are strong and easy to keep.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningDays</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PrivacyController</name>
    <message numerus="yes">
        <source>%Ln entries were saved.</source>
        <translation>
            <numerusform>%Ln entry was saved.</numerusform>
            <numerusform>%Ln entries were saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::StatusText</name>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes refused</source>
        <translation>
            <numerusform>%Ln change refused</numerusform>
            <numerusform>%Ln changes refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions needed</source>
        <translation>
            <numerusform>%Ln decision needed</numerusform>
            <numerusform>%Ln decisions needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n employer</numerusform>
            <numerusform>%n employers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last login here %n other computer(s) logged in as you for the first time. Was that not you? Revoke them under Settings and tell your administrator.</source>
        <translation>
            <numerusform>Since your last login here %n other computer logged in as you for the first time. Was that not you? Revoke it under Settings and tell your administrator.</numerusform>
            <numerusform>Since your last login here %n other computers logged in as you for the first time. Was that not you? Revoke them under Settings and tell your administrator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last login there were %n failed tries. Was that not you? Tell your administrator.</source>
        <translation>
            <numerusform>Since your last login there was %n failed try. Was that not you? Tell your administrator.</numerusform>
            <numerusform>Since your last login there were %n failed tries. Was that not you? Tell your administrator.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n things.</source>
        <translation>
            <numerusform>%n thing.</numerusform>
            <numerusform>%n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::TransferRate</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
