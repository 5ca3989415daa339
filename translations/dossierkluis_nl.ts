<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AdministratorVouch</name>
    <message>
        <source>An administrator&apos;s voucher needs a newer version of this program.</source>
        <translation>De waarborg van een beheerder vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>An administrator&apos;s voucher is damaged.</source>
        <translation>De waarborg van een beheerder is beschadigd.</translation>
    </message>
</context>
<context>
    <name>ApprovalAnswer</name>
    <message>
        <source>The other computer&apos;s answer needs a newer version of this program.</source>
        <translation>Het antwoord van de andere computer vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The other computer&apos;s answer is damaged.</source>
        <translation>Het antwoord van de andere computer is beschadigd.</translation>
    </message>
</context>
<context>
    <name>ApprovalGrant</name>
    <message>
        <source>The other computer&apos;s approval does not fit.</source>
        <translation>De toelating van de andere computer klopt niet.</translation>
    </message>
    <message>
        <source>The other computer&apos;s approval needs a newer version of this program.</source>
        <translation>De toelating van de andere computer vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The other computer&apos;s approval is damaged.</source>
        <translation>De toelating van de andere computer is beschadigd.</translation>
    </message>
</context>
<context>
    <name>ApprovalOffer</name>
    <message>
        <source>The new computer&apos;s request needs a newer version of this program.</source>
        <translation>Het verzoek van de nieuwe computer vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The new computer&apos;s request is damaged.</source>
        <translation>Het verzoek van de nieuwe computer is beschadigd.</translation>
    </message>
</context>
<context>
    <name>CborReader</name>
    <message>
        <source>The other side sent something this program can&apos;t read.</source>
        <translation>De andere kant stuurde iets wat dit programma niet kan lezen.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>The mapping file is too large.</source>
        <translation>Het koppelbestand is te groot.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping file should read: column = field.</source>
        <translation>Regel %1 van het koppelbestand moet luiden: kolom = veld.</translation>
    </message>
    <message>
        <source>Line %1 of the mapping file names a field that does not exist.</source>
        <translation>Regel %1 van het koppelbestand noemt een veld dat niet bestaat.</translation>
    </message>
    <message>
        <source>An employer may not record the nature or cause of an illness, complaints, treatment or limitations (policy rules of the Dutch data-protection authority on sick employees).</source>
        <translation>Een werkgever mag de aard of oorzaak van een ziekte, klachten, behandeling of beperkingen niet vastleggen (beleidsregels De zieke werknemer van de Autoriteit Persoonsgegevens).</translation>
    </message>
    <message>
        <source>An employer&apos;s file can&apos;t set %1.</source>
        <translation>Een bestand van een werkgever kan %1 niet vullen.</translation>
    </message>
</context>
<context>
    <name>CommandContext</name>
    <message>
        <source>This profile holds no account yet. Use &apos;kluis enrol&apos; or &apos;kluis login&apos;.</source>
        <translation>Dit profiel heeft nog geen account. Gebruik &apos;kluis enrol&apos; of &apos;kluis login&apos;.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Wachtwoord: </translation>
    </message>
</context>
<context>
    <name>ContentKeyRecord</name>
    <message>
        <source>This key can&apos;t be opened with the keys at hand.</source>
        <translation>Deze sleutel kan niet worden geopend met de sleutels die er zijn.</translation>
    </message>
    <message>
        <source>A key record is damaged.</source>
        <translation>Een sleutelgegeven is beschadigd.</translation>
    </message>
    <message>
        <source>A key record needs a newer version of this program.</source>
        <translation>Voor een sleutelgegeven is een nieuwere versie van dit programma nodig.</translation>
    </message>
</context>
<context>
    <name>CopyTexts</name>
    <message>
        <source>The copy can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>De kopie kan daar niet worden geschreven. Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>There is something of that name already. Choose another folder.</source>
        <translation>Er is al iets met die naam. Kies een andere map.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made there.</source>
        <translation>De map kan daar niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>The absence course can&apos;t be read.</source>
        <translation>Het verzuimverloop kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The absence course needs a valid date.</source>
        <translation>Het verzuimverloop heeft een geldige datum nodig.</translation>
    </message>
    <message>
        <source>The absence course has too many steps.</source>
        <translation>Het verzuimverloop heeft te veel stappen.</translation>
    </message>
</context>
<context>
    <name>CourseImport</name>
    <message>
        <source>This is no date, such as 31-1-2026.</source>
        <translation>Dit is geen datum, zoals 31-1-2026.</translation>
    </message>
    <message>
        <source>The percentage should lie between 0 and 100.</source>
        <translation>Het percentage hoort tussen 0 en 100 te liggen.</translation>
    </message>
    <message>
        <source>The personnel number is missing.</source>
        <translation>Het personeelsnummer ontbreekt.</translation>
    </message>
    <message>
        <source>The first day of absence is missing.</source>
        <translation>De eerste verzuimdag ontbreekt.</translation>
    </message>
    <message>
        <source>The row reports a recovery without its day.</source>
        <translation>De regel meldt een herstel zonder de dag ervan.</translation>
    </message>
    <message>
        <source>The row&apos;s day lies before the first day of absence.</source>
        <translation>De dag van de regel ligt voor de eerste verzuimdag.</translation>
    </message>
    <message>
        <source>The row&apos;s day lies before that of an earlier row about the same absence.</source>
        <translation>De dag van de regel ligt voor die van een eerdere regel over hetzelfde verzuim.</translation>
    </message>
</context>
<context>
    <name>CsvIntake</name>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file&apos;s first line can&apos;t be read. %1</source>
        <translation>De eerste regel van het bestand is niet te lezen. %1</translation>
    </message>
    <message>
        <source>The file&apos;s first line has no column for: %1. Add it, or name it in a mapping file.</source>
        <translation>De eerste regel van het bestand heeft geen kolom voor: %1. Voeg die toe, of noem de kolom in een koppelbestand.</translation>
    </message>
    <message>
        <source>The row has fewer columns than the first line.</source>
        <translation>De regel heeft minder kolommen dan de eerste regel.</translation>
    </message>
    <message>
        <source>The row has more columns than the first line.</source>
        <translation>De regel heeft meer kolommen dan de eerste regel.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The file is too large to import.</source>
        <translation>Het bestand is te groot om in te lezen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read to its end.</source>
        <translation>Het bestand kan niet helemaal worden gelezen.</translation>
    </message>
    <message>
        <source>The file has too many rows.</source>
        <translation>Het bestand heeft te veel rijen.</translation>
    </message>
    <message>
        <source>The row has too many columns.</source>
        <translation>De rij heeft te veel kolommen.</translation>
    </message>
    <message>
        <source>The row is too long; perhaps a quotation mark is not closed.</source>
        <translation>De rij is te lang; misschien is een aanhalingsteken niet gesloten.</translation>
    </message>
    <message>
        <source>There is text behind a closing quotation mark.</source>
        <translation>Er staat tekst achter een sluitend aanhalingsteken.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Een aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>The row is too long.</source>
        <translation>De rij is te lang.</translation>
    </message>
</context>
<context>
    <name>DestructionConfirmation</name>
    <message>
        <source>The confirmation of a destruction needs a newer version of this program.</source>
        <translation>De bevestiging van een vernietiging vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>The confirmation of a destruction is damaged.</source>
        <translation>De bevestiging van een vernietiging is beschadigd.</translation>
    </message>
</context>
<context>
    <name>DestructionEntry</name>
    <message>
        <source>An entry of the ledger of destructions needs a newer version of this program.</source>
        <translation>Een regel van het vernietigingsregister vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>An entry of the ledger of destructions is damaged.</source>
        <translation>Een regel van het vernietigingsregister is beschadigd.</translation>
    </message>
</context>
<context>
    <name>DestructionOrder</name>
    <message>
        <source>An order of destruction needs a newer version of this program.</source>
        <translation>Een opdracht tot vernietiging vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>An order of destruction is damaged.</source>
        <translation>Een opdracht tot vernietiging is beschadigd.</translation>
    </message>
</context>
<context>
    <name>DeviceCertificate</name>
    <message>
        <source>A device certificate is damaged.</source>
        <translation>Een apparaatcertificaat is beschadigd.</translation>
    </message>
    <message>
        <source>A device certificate needs a newer version of this program.</source>
        <translation>Voor een apparaatcertificaat is een nieuwere versie van dit programma nodig.</translation>
    </message>
</context>
<context>
    <name>DocumentCommands</name>
    <message>
        <source>document: part %1 of %2</source>
        <translation>document: deel %1 van %2</translation>
    </message>
    <message>
        <source>--category takes medical, process or capacity.</source>
        <translation>--category is medical, process of capacity.</translation>
    </message>
    <message>
        <source>Say where the document goes with --to FILE.</source>
        <translation>Geef met --to BESTAND aan waar het document heen gaat.</translation>
    </message>
    <message>
        <source>It will be fetched at the next synchronisation.</source>
        <translation>Het wordt bij de volgende synchronisatie opgehaald.</translation>
    </message>
    <message>
        <source>Add a document; works offline.</source>
        <translation>Een document toevoegen; werkt offline.</translation>
    </message>
    <message>
        <source>medical, process or capacity.</source>
        <translation>medical, process of capacity.</translation>
    </message>
    <message>
        <source>What it is: a field such as action_plan or oe_report.</source>
        <translation>Wat het is: een veld zoals action_plan of oe_report.</translation>
    </message>
    <message>
        <source>The documents of a dossier that this role may see.</source>
        <translation>De documenten van een dossier die deze rol mag zien.</translation>
    </message>
    <message>
        <source>Save a document, by its id or its name, in a file.</source>
        <translation>Een document, met zijn id of naam, in een bestand opslaan.</translation>
    </message>
    <message>
        <source>The file; it must not be there yet.</source>
        <translation>Het bestand; het mag nog niet bestaan.</translation>
    </message>
    <message>
        <source>Keep a document on this computer, sealed, for work without the server.</source>
        <translation>Een document verzegeld op deze computer bewaren, om zonder de server te werken.</translation>
    </message>
    <message>
        <source>No longer.</source>
        <translation>Niet meer.</translation>
    </message>
    <message>
        <source>The document that this is a newer version of.</source>
        <translation>Het document waarvan dit een nieuwere versie is.</translation>
    </message>
    <message>
        <source>This password is shown only now. Tell it by another way than the file.</source>
        <translation>Dit wachtwoord wordt alleen nu getoond. Geef het langs een andere weg door dan het bestand.</translation>
    </message>
    <message>
        <source>Save a document for somebody outside, as a PDF file with a password.</source>
        <translation>Een document voor iemand buiten opslaan, als pdf-bestand met een wachtwoord.</translation>
    </message>
    <message>
        <source>Whom it is for, in a few words; noted in the dossier.</source>
        <translation>Voor wie het is, in een paar woorden; komt als notitie in het dossier.</translation>
    </message>
</context>
<context>
    <name>DocumentOpener</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Een sleutel heeft de verkeerde lengte.</translation>
    </message>
    <message>
        <source>The document is larger than this program can open.</source>
        <translation>Het document is groter dan dit programma kan openen.</translation>
    </message>
    <message>
        <source>The document is damaged, or not the one that was put here. It was not opened.</source>
        <translation>Het document is beschadigd, of niet het document dat hier is neergelegd. Het is niet geopend.</translation>
    </message>
    <message>
        <source>The document needs a newer version of this program.</source>
        <translation>Voor dit document is een nieuwere versie van dit programma nodig.</translation>
    </message>
</context>
<context>
    <name>DocumentRecord</name>
    <message>
        <source>What is known of a document is damaged.</source>
        <translation>De gegevens van een document zijn beschadigd.</translation>
    </message>
    <message>
        <source>A document was made by a newer program. Update this one.</source>
        <translation>Een document is met een nieuwer programma gemaakt. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The document is larger than this program can open.</source>
        <translation>Het document is groter dan dit programma kan openen.</translation>
    </message>
</context>
<context>
    <name>DocumentSealer</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Een sleutel heeft de verkeerde lengte.</translation>
    </message>
    <message>
        <source>The document is larger than this program can seal.</source>
        <translation>Het document is groter dan dit programma kan verzegelen.</translation>
    </message>
    <message>
        <source>The document grew while it was read. Try again.</source>
        <translation>Het document werd groter terwijl het werd gelezen. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The document shrank while it was read. Try again.</source>
        <translation>Het document werd kleiner terwijl het werd gelezen. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>This kind of file can&apos;t be added, or it is not what its name says. PDF, PNG, JPEG, TIFF, text, CSV, and office documents without macros (docx, xlsx, odt, ods) can.</source>
        <translation>Dit soort bestand kan niet worden toegevoegd, of het is niet wat de naam zegt. PDF, PNG, JPEG, TIFF, tekst, CSV en kantoordocumenten zonder macro&apos;s (docx, xlsx, odt, ods) kunnen wel.</translation>
    </message>
</context>
<context>
    <name>EmployeeImport</name>
    <message>
        <source>Citizen service numbers may only be passed on of employees who are reported sick; leave the column out of files about all staff.</source>
        <translation>Burgerservicenummers mogen alleen worden doorgegeven van werknemers die ziek zijn gemeld; laat de kolom weg uit bestanden over al het personeel.</translation>
    </message>
    <message>
        <source>The personnel number is missing.</source>
        <translation>Het personeelsnummer ontbreekt.</translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>De achternaam ontbreekt.</translation>
    </message>
    <message>
        <source>This personnel number stands in line %1 already.</source>
        <translation>Dit personeelsnummer staat al in regel %1.</translation>
    </message>
    <message>
        <source>The same person stands in line %1 under another personnel number (same citizen service number).</source>
        <translation>Dezelfde persoon staat in regel %1 met een ander personeelsnummer (zelfde burgerservicenummer).</translation>
    </message>
    <message>
        <source>The text seems to tell something medical or private and was left out; the employer may not record that.</source>
        <translation>De tekst lijkt iets medisch of privés te vertellen en is weggelaten; de werkgever mag dat niet vastleggen.</translation>
    </message>
    <message>
        <source>The status should say: nieuw, wijziging, or nothing.</source>
        <translation>De status hoort te zeggen: nieuw, wijziging, of niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n free text(s) seem to tell something medical or private, which the employer may not record. They were left out; their lines are among the warnings.</source>
        <translation>
            <numerusform>%n vrije tekst lijkt iets medisch of privés te vertellen, wat de werkgever niet mag vastleggen. Die is weggelaten; de regel staat bij de waarschuwingen.</numerusform>
            <numerusform>%n vrije teksten lijken iets medisch of privés te vertellen, wat de werkgever niet mag vastleggen. Ze zijn weggelaten; de regels staan bij de waarschuwingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncryptionKeyPair</name>
    <message>
        <source>An encryption key is damaged.</source>
        <translation>Een versleutelingssleutel is beschadigd.</translation>
    </message>
    <message>
        <source>This can&apos;t be opened with the keys at hand.</source>
        <translation>Dit kan niet worden geopend met de sleutels die er zijn.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>This computer gives no secure random numbers, so the program can&apos;t work.</source>
        <translation>Deze computer geeft geen veilige toevalsgetallen, dus het programma kan niet werken.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it or log in.</source>
        <translation>De kluis is vergrendeld. Ontgrendel hem of log in.</translation>
    </message>
    <message>
        <source>There is no account in this data folder yet. Enrol or log in first.</source>
        <translation>In deze gegevensmap is nog geen account. Meld u eerst aan met uw code of log in.</translation>
    </message>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dit apparaat heeft nog geen medische sleutels: log nog eens in met de accountsleutel uit uw herstelset.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>There is no account in this data folder, so nobody is logged in.</source>
        <translation>In deze gegevensmap is geen account, dus er is niemand ingelogd.</translation>
    </message>
    <message>
        <source>Unlock the vault first, so that the program can see whether changes still wait to be sent.</source>
        <translation>Ontgrendel eerst de kluis, zodat het programma kan zien of er nog wijzigingen wachten.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still wait to be sent and would be lost. Synchronise first, or say that they may be thrown away.</source>
        <translation>
            <numerusform>%n wijziging wacht nog en zou verloren gaan. Synchroniseer eerst, of geef aan dat zij weg mag.</numerusform>
            <numerusform>%n wijzigingen wachten nog en zouden verloren gaan. Synchroniseer eerst, of geef aan dat zij weg mogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have no employer of this name. Check the short name.</source>
        <translation>U hebt geen werkgever met deze naam. Controleer de korte naam.</translation>
    </message>
    <message>
        <source>Only a company doctor can start the practice&apos;s medical group.</source>
        <translation>Alleen een bedrijfsarts kan de medische groep van de praktijk beginnen.</translation>
    </message>
    <message>
        <source>The practice&apos;s medical group was started already. Ask one of its leads to approve you.</source>
        <translation>De medische groep van de praktijk is al begonnen. Vraag een van haar beheerders u toe te laten.</translation>
    </message>
    <message>
        <source>No recovery kit was made with this profile, so there is nothing to confirm.</source>
        <translation>Met dit profiel is geen herstelset gemaakt, dus er is niets te bevestigen.</translation>
    </message>
    <message>
        <source>This is not the check group of the kit. It stands on the first sheet, five characters.</source>
        <translation>Dit is niet de controlegroep van de herstelset. Die staat op het eerste vel, vijf tekens.</translation>
    </message>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Uw rol werkt niet met medische gegevens.</translation>
    </message>
    <message>
        <source>The audit queue in the vault is damaged. Tell your administrator.</source>
        <translation>De wachtrij van het logboek in de kluis is beschadigd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>No colleague with this user name works with medical data at your employers.</source>
        <translation>Er werkt bij uw werkgevers geen collega met deze gebruikersnaam met medische gegevens.</translation>
    </message>
    <message>
        <source>This colleague is approved already.</source>
        <translation>Deze collega is al toegelaten.</translation>
    </message>
    <message>
        <source>Only a company doctor can use the recovery shares.</source>
        <translation>Alleen een bedrijfsarts kan de hersteldelen gebruiken.</translation>
    </message>
    <message>
        <source>You are in no medical group of such an employer.</source>
        <translation>U zit in geen medische groep van zo&apos;n werkgever.</translation>
    </message>
    <message>
        <source>Give the device a name of at least one letter.</source>
        <translation>Geef het apparaat een naam van ten minste één letter.</translation>
    </message>
    <message>
        <source>Give a device&apos;s id as the list of devices shows it.</source>
        <translation>Geef het id van een apparaat zoals de lijst met apparaten het toont.</translation>
    </message>
    <message>
        <source>Before medical dossiers go to another service, every employee must have been told and the works council must have agreed.</source>
        <translation>Voordat medische dossiers naar een andere dienst gaan, moet elke werknemer zijn ingelicht en moet de ondernemingsraad hebben ingestemd.</translation>
    </message>
    <message numerus="yes">
        <source>This computer is to be wiped by order. %n change(s) could not be sent; after %1 they are destroyed with everything else.</source>
        <translation>
            <numerusform>Deze computer moet op bevel worden gewist. %n wijziging kon niet worden verstuurd; na %1 wordt zij met al het andere vernietigd.</numerusform>
            <numerusform>Deze computer moet op bevel worden gewist. %n wijzigingen konden niet worden verstuurd; na %1 worden zij met al het andere vernietigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer is to be wiped by order. Log in to send what was not sent yet; after %1 it is destroyed with everything else.</source>
        <translation>Deze computer moet op bevel worden gewist. Log in om te versturen wat nog niet verstuurd is; na %1 wordt het met al het andere vernietigd.</translation>
    </message>
    <message>
        <source>This computer was wiped by order. Everything that was made here had been sent.</source>
        <translation>Deze computer is op bevel gewist. Alles wat hier gemaakt was, was verstuurd.</translation>
    </message>
    <message>
        <source>This computer was wiped by order. What was not sent is gone with it.</source>
        <translation>Deze computer is op bevel gewist. Wat niet verstuurd was, is daarmee weg.</translation>
    </message>
    <message>
        <source>This computer&apos;s key is not at hand.</source>
        <translation>De sleutel van deze computer is niet beschikbaar.</translation>
    </message>
    <message>
        <source>This device can&apos;t sign for you yet: log in once more with the account key from your kit.</source>
        <translation>Dit apparaat kan nog niet voor u tekenen: log nog eens in met de accountsleutel uit uw herstelset.</translation>
    </message>
    <message>
        <source>A wipe waits for 30 days at most.</source>
        <translation>Wissen wacht ten hoogste 30 dagen.</translation>
    </message>
    <message>
        <source>The fingerprint is another one than the server&apos;s. Nothing was signed. Compare it with your colleague again, in person or by telephone.</source>
        <translation>De vingerafdruk is een andere dan die van de server. Er is niets getekend. Vergelijk hem nog eens met uw collega, persoonlijk of telefonisch.</translation>
    </message>
    <message>
        <source>There is no other administrator with this user name who has keys already.</source>
        <translation>Er is geen andere beheerder met deze gebruikersnaam die al sleutels heeft.</translation>
    </message>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Dat dossier bestaat niet, of het is niet van u.</translation>
    </message>
    <message>
        <source>Several documents have this name. Give the document&apos;s id.</source>
        <translation>Meer documenten hebben deze naam. Geef de id van het document.</translation>
    </message>
    <message>
        <source>There is no such document, or it is not one of yours.</source>
        <translation>Dit document bestaat niet, of het is niet een van uw documenten.</translation>
    </message>
    <message>
        <source>That is not a word of at most %1 letters.</source>
        <translation>Dat is geen woord van hoogstens %1 letters.</translation>
    </message>
    <message>
        <source>No more than %1 words can be kept.</source>
        <translation>Er kunnen niet meer dan %1 woorden worden bewaard.</translation>
    </message>
    <message>
        <source>The document is too large to be shown here. Save a copy and open that.</source>
        <translation>Het document is te groot om hier te tonen. Sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>HR gives the copy of the employer&apos;s part, and the company doctor that of the medical file.</source>
        <translation>HR geeft de kopie van het werkgeversdeel, de bedrijfsarts die van het medisch dossier.</translation>
    </message>
    <message>
        <source>Say for whom the copy is, in at most %1 letters.</source>
        <translation>Zeg voor wie de kopie is, in hoogstens %1 letters.</translation>
    </message>
    <message>
        <source>The document is too large for an encrypted copy: at most %1 MB.</source>
        <translation>Het document is te groot voor een versleutelde kopie: hoogstens %1 MB.</translation>
    </message>
    <message>
        <source>Such a copy is noted in the dossier, and your role writes no notes. Ask a colleague who does.</source>
        <translation>Zo&apos;n kopie komt als notitie in het dossier, en uw rol schrijft geen notities. Vraag het een collega die dat wel doet.</translation>
    </message>
    <message>
        <source>An encrypted copy of the document &quot;%1&quot; was made for: %2</source>
        <translation>Van het document &quot;%1&quot; is een versleutelde kopie gemaakt voor: %2</translation>
    </message>
    <message>
        <source>This computer has no account yet. Log in first.</source>
        <translation>Deze computer heeft nog geen account. Log eerst in.</translation>
    </message>
    <message>
        <source>These are not the last groups of two of the shares. Five characters each stand at the end of the share&apos;s key, with a space between the two.</source>
        <translation>Dit zijn niet de laatste groepen van twee van de delen. Het zijn telkens de vijf tekens aan het einde van de sleutel op het deel, met een spatie tussen de twee.</translation>
    </message>
    <message>
        <source>This is not the last group of the account key on your kit: five characters at its end.</source>
        <translation>Dit is niet de laatste groep van de accountsleutel op uw herstelset: vijf tekens aan het einde.</translation>
    </message>
    <message>
        <source>Nothing that was not accepted waits here for a lead.</source>
        <translation>Er wacht hier niets dat niet is aangenomen op een beheerder van de groep.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group opens such a file.</source>
        <translation>Alleen een beheerder van de medische groep opent zo&apos;n bestand.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCode</name>
    <message>
        <source>This is not an enrolment code. Type the whole code as you got it.</source>
        <translation>Dit is geen aanmeldcode. Typ de hele code zoals u hem hebt gekregen.</translation>
    </message>
    <message>
        <source>The enrolment code was mistyped. Compare it group by group.</source>
        <translation>De aanmeldcode is verkeerd getypt. Vergelijk hem groep voor groep.</translation>
    </message>
</context>
<context>
    <name>FieldEnvelope</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Een sleutel heeft de verkeerde lengte.</translation>
    </message>
    <message>
        <source>This value is too long. Shorten it to 1 MiB or less.</source>
        <translation>Deze waarde is te lang. Kort haar in tot hoogstens 1 MiB.</translation>
    </message>
    <message>
        <source>This value can&apos;t be opened with the keys at hand.</source>
        <translation>Deze waarde kan niet worden geopend met de sleutels die er zijn.</translation>
    </message>
    <message>
        <source>A sealed value is damaged.</source>
        <translation>Een verzegelde waarde is beschadigd.</translation>
    </message>
    <message>
        <source>A sealed value needs a newer version of this program.</source>
        <translation>Voor een verzegelde waarde is een nieuwere versie van dit programma nodig.</translation>
    </message>
    <message>
        <source>A sealed value is larger than allowed.</source>
        <translation>Een verzegelde waarde is groter dan is toegestaan.</translation>
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
        <translation>%1 is een document: voeg een bestand toe of schrijf een brief. Er staat geen tekst in.</translation>
    </message>
</context>
<context>
    <name>FileFormat</name>
    <message>
        <source>Personnel file (separated values)</source>
        <translation>Personeelsbestand (CSV)</translation>
    </message>
    <message>
        <source>Nmbrs, employees</source>
        <translation>Nmbrs, werknemers</translation>
    </message>
    <message>
        <source>Visma Verzuim, employees</source>
        <translation>Visma Verzuim, werknemers</translation>
    </message>
    <message>
        <source>Absence courses, a line a row (Visma)</source>
        <translation>Verzuimverloop, een stap per regel (Visma)</translation>
    </message>
    <message>
        <source>VerzuimSignaal, employees</source>
        <translation>VerzuimSignaal, werknemers</translation>
    </message>
    <message>
        <source>SIVI absence messages</source>
        <translation>SIVI-verzuimmeldingen</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>This is no hand-over card, or it is damaged. Ask for the file again.</source>
        <translation>Dit is geen overdrachtskaart, of het bestand is beschadigd. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>The hand-over card needs a newer version of this program.</source>
        <translation>Voor de overdrachtskaart is een nieuwere versie van dit programma nodig.</translation>
    </message>
    <message>
        <source>The hand-over card is not signed by the key in it. Use none of it, and ask for the file again.</source>
        <translation>De overdrachtskaart is niet ondertekend met de sleutel die erin staat. Gebruik er niets van en vraag het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>HandOverPackage</name>
    <message>
        <source>These are too many dossiers for one file. Hand them over in parts.</source>
        <translation>Dit zijn te veel dossiers voor één bestand. Draag ze in delen over.</translation>
    </message>
    <message>
        <source>This is no hand-over file, or it is damaged. Ask for it again.</source>
        <translation>Dit is geen overdrachtsbestand, of het is beschadigd. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>The file is larger than a hand-over file can be.</source>
        <translation>Het bestand is groter dan een overdrachtsbestand kan zijn.</translation>
    </message>
    <message>
        <source>The hand-over file needs a newer version of this program.</source>
        <translation>Voor het overdrachtsbestand is een nieuwere versie van dit programma nodig.</translation>
    </message>
    <message>
        <source>The hand-over file was changed on its way, or is not the sender&apos;s. Ask for it again.</source>
        <translation>Het overdrachtsbestand is onderweg veranderd, of het is niet van de afzender. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>The hand-over file is for somebody else. The sender needs your card.</source>
        <translation>Het overdrachtsbestand is voor iemand anders. De afzender heeft uw kaart nodig.</translation>
    </message>
    <message>
        <source>The hand-over file does not open with your keys. The sender needs the card you have now.</source>
        <translation>Het overdrachtsbestand gaat met uw sleutels niet open. De afzender heeft de kaart nodig die u nu hebt.</translation>
    </message>
</context>
<context>
    <name>HandOverTexts</name>
    <message>
        <source>Medical dossiers go from company doctor to company doctor only.</source>
        <translation>Medische dossiers gaan alleen van bedrijfsarts naar bedrijfsarts.</translation>
    </message>
    <message>
        <source>This computer does not have your keys. Log in with your account key first.</source>
        <translation>Deze computer heeft uw sleutels niet. Meld u eerst aan met uw accountsleutel.</translation>
    </message>
    <message>
        <source>The fingerprint is not that of the file: it may be somebody else&apos;s, made in a colleague&apos;s name. Call the colleague and compare again.</source>
        <translation>De vingerafdruk is niet die van het bestand: het kan van een ander zijn, gemaakt op naam van een collega. Bel de collega en vergelijk opnieuw.</translation>
    </message>
</context>
<context>
    <name>Hpke</name>
    <message>
        <source>This can&apos;t be opened with the keys at hand.</source>
        <translation>Dit kan niet worden geopend met de sleutels die er zijn.</translation>
    </message>
</context>
<context>
    <name>IdentityBundle</name>
    <message>
        <source>The keys are damaged.</source>
        <translation>De sleutels zijn beschadigd.</translation>
    </message>
</context>
<context>
    <name>KeepingTexts</name>
    <message>
        <source>This device can&apos;t sign for you yet: log in once more with the account key from your kit.</source>
        <translation>Dit apparaat kan nog niet voor u tekenen: log nog eens in met de accountsleutel uit uw herstelset.</translation>
    </message>
</context>
<context>
    <name>KeyDerivation</name>
    <message>
        <source>The server asks for a way of protecting the password that this program does not accept. Tell your administrator.</source>
        <translation>De server vraagt om een bescherming van het wachtwoord die dit programma niet aanvaardt. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>Enter a password.</source>
        <translation>Vul een wachtwoord in.</translation>
    </message>
    <message>
        <source>The account&apos;s data is damaged. Tell your administrator.</source>
        <translation>De gegevens van het account zijn beschadigd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the password. Close other programs and try again.</source>
        <translation>Er is te weinig geheugen om het wachtwoord te controleren. Sluit andere programma&apos;s en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>This is not the key that is asked for: it must begin with %1. Look at the kit again.</source>
        <translation>Dit is niet de gevraagde sleutel: die moet met %1 beginnen. Kijk nog eens op de herstelset.</translation>
    </message>
    <message>
        <source>The key was not typed as it is printed. Compare it group by group with the kit.</source>
        <translation>De sleutel is niet getypt zoals hij is afgedrukt. Vergelijk hem groep voor groep met de herstelset.</translation>
    </message>
</context>
<context>
    <name>KeyWrap</name>
    <message>
        <source>A key has the wrong length.</source>
        <translation>Een sleutel heeft de verkeerde lengte.</translation>
    </message>
    <message>
        <source>This key can&apos;t be opened with the keys at hand.</source>
        <translation>Deze sleutel kan niet worden geopend met de sleutels die er zijn.</translation>
    </message>
    <message>
        <source>A wrapped key is damaged.</source>
        <translation>Een verpakte sleutel is beschadigd.</translation>
    </message>
    <message>
        <source>A wrapped key needs a newer version of this program.</source>
        <translation>Voor een verpakte sleutel is een nieuwere versie van dit programma nodig.</translation>
    </message>
</context>
<context>
    <name>Lease</name>
    <message>
        <source>The permission to work offline is not genuine. Sign in again.</source>
        <translation>De toestemming om offline te werken is niet echt. Log opnieuw in.</translation>
    </message>
    <message>
        <source>The permission to work offline was made by a newer server.</source>
        <translation>De toestemming om offline te werken is door een nieuwere server gemaakt.</translation>
    </message>
</context>
<context>
    <name>LetterCommands</name>
    <message>
        <source>--language takes nl or en.</source>
        <translation>Bij --language hoort nl of en.</translation>
    </message>
    <message>
        <source>--words takes a file like {&quot;goal&quot;: &quot;The goal&quot;}, at most 256 kB.</source>
        <translation>Bij --words hoort een bestand zoals {&quot;goal&quot;: &quot;Het doel&quot;}, hoogstens 256 kB.</translation>
    </message>
    <message>
        <source>--reader takes employer, employee or uwv.</source>
        <translation>Bij --reader hoort employer, employee of uwv.</translation>
    </message>
    <message>
        <source>Not recorded in the dossier, left open in the letter: %1.</source>
        <translation>Niet vastgelegd in het dossier, opengelaten in de brief: %1.</translation>
    </message>
    <message>
        <source>The milestone was not recorded: %1</source>
        <translation>De mijlpaal is niet vastgelegd: %1</translation>
    </message>
    <message>
        <source>Say where the letter goes: --to FILE, or --keep for the dossier.</source>
        <translation>Zeg waar de brief heen gaat: --to BESTAND, of --keep voor het dossier.</translation>
    </message>
    <message>
        <source>The letters and forms that this role writes.</source>
        <translation>De brieven en formulieren die deze rol schrijft.</translation>
    </message>
    <message>
        <source>Make a letter of a dossier as PDF; works offline.</source>
        <translation>Een brief van een dossier maken als pdf; werkt offline.</translation>
    </message>
    <message>
        <source>nl or en (default: that of the system).</source>
        <translation>nl of en (standaard: die van het systeem).</translation>
    </message>
    <message>
        <source>Whom it is addressed to: employer, employee or uwv.</source>
        <translation>Aan wie hij gericht is: employer, employee of uwv.</translation>
    </message>
    <message>
        <source>A file with what you write yourself: {&quot;goal&quot;: &quot;…&quot;}.</source>
        <translation>Een bestand met wat u zelf schrijft: {&quot;goal&quot;: &quot;…&quot;}.</translation>
    </message>
    <message>
        <source>The file; it must not be there yet.</source>
        <translation>Het bestand; het mag nog niet bestaan.</translation>
    </message>
    <message>
        <source>Put it in the dossier.</source>
        <translation>In het dossier zetten.</translation>
    </message>
    <message>
        <source>The same, and record its milestone as done, with it as evidence.</source>
        <translation>Hetzelfde, en de mijlpaal als gedaan vastleggen, met de brief als bewijs.</translation>
    </message>
</context>
<context>
    <name>MedicalEpochKey</name>
    <message>
        <source>A medical key is not the one the membership log promises. Tell a medical lead.</source>
        <translation>Een medische sleutel is niet die van het ledenlogboek. Meld het een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>You are not in this employer&apos;s medical group.</source>
        <translation>U zit niet in de medische groep van deze werkgever.</translation>
    </message>
</context>
<context>
    <name>MedicalInvite</name>
    <message>
        <source>This is not an invite to the medical group. Type the whole code as you got it.</source>
        <translation>Dit is geen uitnodiging voor de medische groep. Typ de hele code zoals u die kreeg.</translation>
    </message>
    <message>
        <source>The invite was mistyped. Compare it group by group.</source>
        <translation>De uitnodiging is verkeerd getypt. Vergelijk haar groep voor groep.</translation>
    </message>
    <message>
        <source>The invite kept here is damaged. Ask a lead for another one.</source>
        <translation>De uitnodiging die hier bewaard is, is beschadigd. Vraag een beheerder van de medische groep om een andere.</translation>
    </message>
</context>
<context>
    <name>MedicalLogBody</name>
    <message>
        <source>The medical membership log was continued by a newer version of this program. Update it.</source>
        <translation>Het medische ledenlogboek is door een nieuwere versie van dit programma voortgezet. Werk het bij.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log is damaged.</source>
        <translation>Een regel van het medische ledenlogboek is beschadigd.</translation>
    </message>
</context>
<context>
    <name>MedicalLogEntry</name>
    <message>
        <source>An entry of the medical membership log is damaged.</source>
        <translation>Een regel van het medische ledenlogboek is beschadigd.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log is larger than allowed.</source>
        <translation>Een regel van het medische ledenlogboek is groter dan is toegestaan.</translation>
    </message>
    <message>
        <source>The medical membership log was continued by a newer version of this program. Update it.</source>
        <translation>Het medische ledenlogboek is door een nieuwere versie van dit programma voortgezet. Werk het bij.</translation>
    </message>
</context>
<context>
    <name>MedicalLogState</name>
    <message>
        <source>The medical membership log does not continue what this device has seen.</source>
        <translation>Het medische ledenlogboek sluit niet aan op wat dit apparaat heeft gezien.</translation>
    </message>
    <message>
        <source>The medical membership log must start with its first lead, once.</source>
        <translation>Het medische ledenlogboek moet één keer beginnen, met zijn eerste beheerder.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log belongs to another practice.</source>
        <translation>Een regel van het medische ledenlogboek hoort bij een andere praktijk.</translation>
    </message>
    <message>
        <source>An entry of the medical membership log names the wrong employer.</source>
        <translation>Een regel van het medische ledenlogboek noemt de verkeerde werkgever.</translation>
    </message>
    <message>
        <source>Only a medical lead may change who reads medical data; this entry is not by one.</source>
        <translation>Alleen een beheerder van de medische groep mag wijzigen wie medische gegevens leest; deze regel is niet van een beheerder.</translation>
    </message>
    <message>
        <source>The signature of a medical membership entry is not genuine.</source>
        <translation>De handtekening onder een regel van het medische ledenlogboek is niet echt.</translation>
    </message>
    <message>
        <source>The first entry of the medical membership log has unusable keys.</source>
        <translation>De eerste regel van het medische ledenlogboek heeft onbruikbare sleutels.</translation>
    </message>
    <message>
        <source>This person&apos;s keys are known already, or are another person&apos;s.</source>
        <translation>De sleutels van deze persoon zijn al bekend, of zijn van iemand anders.</translation>
    </message>
    <message>
        <source>This employer has a medical group already.</source>
        <translation>Deze werkgever heeft al een medische groep.</translation>
    </message>
    <message>
        <source>This person can&apos;t be added: the group is missing, their keys are unknown, or they are in it.</source>
        <translation>Deze persoon kan niet worden toegevoegd: de groep ontbreekt, de sleutels zijn onbekend, of de persoon zit er al in.</translation>
    </message>
    <message>
        <source>A person was added to a medical group without its key.</source>
        <translation>Iemand is zonder de sleutel aan een medische groep toegevoegd.</translation>
    </message>
    <message>
        <source>This person can&apos;t become a lead: their keys are unknown, or they are one.</source>
        <translation>Deze persoon kan geen beheerder van de groep worden: de sleutels zijn onbekend, of de persoon is het al.</translation>
    </message>
    <message>
        <source>This employer has no medical group.</source>
        <translation>Deze werkgever heeft geen medische groep.</translation>
    </message>
    <message>
        <source>A new medical key does not follow the one before.</source>
        <translation>Een nieuwe medische sleutel volgt niet op de vorige.</translation>
    </message>
    <message>
        <source>A new medical key was not given to exactly the members of its group.</source>
        <translation>Een nieuwe medische sleutel is niet aan precies de leden van zijn groep gegeven.</translation>
    </message>
    <message>
        <source>This person is not in the employer&apos;s medical group.</source>
        <translation>Deze persoon zit niet in de medische groep van de werkgever.</translation>
    </message>
    <message>
        <source>This person is in no medical group and nobody vouches for the keys.</source>
        <translation>Deze persoon zit in geen medische groep en niemand staat voor de sleutels in.</translation>
    </message>
    <message>
        <source>A lead must first stop being one before leaving the medical groups.</source>
        <translation>Een beheerder moet eerst ophouden dat te zijn, voordat hij de medische groepen verlaat.</translation>
    </message>
    <message>
        <source>This person is no lead of the medical group.</source>
        <translation>Deze persoon is geen beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>The last lead of the medical group can&apos;t be removed. Make another lead first.</source>
        <translation>De laatste beheerder van de medische groep kan er niet uit. Maak eerst een andere beheerder.</translation>
    </message>
    <message>
        <source>The new recovery keys are not usable, or were used before.</source>
        <translation>De nieuwe herstelsleutels zijn niet bruikbaar of zijn al eerder gebruikt.</translation>
    </message>
    <message>
        <source>The recovery secret can&apos;t make this person a lead with these keys.</source>
        <translation>Het herstelgeheim kan deze persoon met deze sleutels geen beheerder maken.</translation>
    </message>
    <message>
        <source>The recovery secret was used: it must be replaced before a new key.</source>
        <translation>Het herstelgeheim is gebruikt: het moet vervangen zijn voordat er een nieuwe sleutel komt.</translation>
    </message>
    <message>
        <source>This dossier can&apos;t be restricted to these people.</source>
        <translation>Dit dossier kan niet tot deze personen worden beperkt.</translation>
    </message>
    <message>
        <source>A dossier can only be restricted to members of the employer&apos;s medical group.</source>
        <translation>Een dossier kan alleen worden beperkt tot leden van de medische groep van de werkgever.</translation>
    </message>
    <message>
        <source>This dossier is not restricted.</source>
        <translation>Dit dossier is niet beperkt.</translation>
    </message>
    <message>
        <source>This dossier is restricted to these people already.</source>
        <translation>Dit dossier is al tot deze personen beperkt.</translation>
    </message>
</context>
<context>
    <name>MedicalLogWriter</name>
    <message>
        <source>The medical group has too many members for one key change.</source>
        <translation>De medische groep heeft te veel leden voor één sleutelwissel.</translation>
    </message>
    <message>
        <source>This is not the medical group&apos;s current key.</source>
        <translation>Dit is niet de huidige sleutel van de medische groep.</translation>
    </message>
</context>
<context>
    <name>MedicalValue</name>
    <message>
        <source>A medical value is damaged.</source>
        <translation>Een medische waarde is beschadigd.</translation>
    </message>
</context>
<context>
    <name>NotAcceptedFile</name>
    <message>
        <source>These are too many changes for one file.</source>
        <translation>Dit zijn te veel wijzigingen voor één bestand.</translation>
    </message>
    <message>
        <source>This is no file of changes that were not accepted, or it is damaged. Ask for it again.</source>
        <translation>Dit is geen bestand met niet aangenomen wijzigingen, of het is beschadigd. Vraag er opnieuw om.</translation>
    </message>
    <message>
        <source>The file is larger than such a file can be.</source>
        <translation>Het bestand is groter dan zo&apos;n bestand kan zijn.</translation>
    </message>
    <message>
        <source>The file needs a newer version of this program.</source>
        <translation>Voor het bestand is een nieuwere versie van dit programma nodig.</translation>
    </message>
</context>
<context>
    <name>OfflineCodes</name>
    <message>
        <source>The codes for working without the server are damaged. Log in.</source>
        <translation>De codes voor werken zonder de server zijn beschadigd. Log in.</translation>
    </message>
    <message>
        <source>The codes for working without the server were made by another version. Log in.</source>
        <translation>De codes voor werken zonder de server zijn door een andere versie gemaakt. Log in.</translation>
    </message>
    <message>
        <source>The codes for working without the server do not open. Log in.</source>
        <translation>De codes voor werken zonder de server gaan niet open. Log in.</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>This change is larger than the program allows.</source>
        <translation>Deze wijziging is groter dan het programma toestaat.</translation>
    </message>
    <message>
        <source>A change was made by a newer program. Update this one.</source>
        <translation>Een wijziging is door een nieuwer programma gemaakt. Werk dit programma bij.</translation>
    </message>
</context>
<context>
    <name>PolicySource</name>
    <message>
        <source>The registry key can&apos;t be read, so nothing in it counts. Let everybody read it.</source>
        <translation>De registersleutel is niet te lezen, dus niets erin telt. Laat iedereen hem lezen.</translation>
    </message>
</context>
<context>
    <name>RecoverySecret</name>
    <message>
        <source>The recovery secret has the wrong length.</source>
        <translation>Het herstelgeheim heeft de verkeerde lengte.</translation>
    </message>
</context>
<context>
    <name>RequestProof</name>
    <message>
        <source>The request&apos;s proof is unreadable.</source>
        <translation>Het bewijs bij het verzoek is onleesbaar.</translation>
    </message>
</context>
<context>
    <name>RestrictedContentKey</name>
    <message>
        <source>A key of this dossier is not the one its record promises.</source>
        <translation>Een sleutel van dit dossier is niet de beloofde.</translation>
    </message>
    <message>
        <source>Nobody is named who may hold a key of this dossier.</source>
        <translation>Er is niemand aangewezen die een sleutel van dit dossier mag hebben.</translation>
    </message>
    <message>
        <source>This key of the dossier was made for other colleagues.</source>
        <translation>Deze sleutel van het dossier is voor andere collega&apos;s gemaakt.</translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>--secrets-fd must name an open file descriptor.</source>
        <translation>Bij --secrets-fd hoort een open bestandsdescriptor.</translation>
    </message>
    <message>
        <source>--secrets-fd takes lines like password=… or totp=…; another line was given.</source>
        <translation>Bij --secrets-fd horen regels als password=… of totp=…; er kwam een andere regel.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nieuw wachtwoord: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Nog een keer: </translation>
    </message>
    <message>
        <source>The two passwords are not the same. Nothing was changed.</source>
        <translation>De twee wachtwoorden zijn niet gelijk. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Six-digit code of your authenticator: </source>
        <translation>Code van zes cijfers uit uw authenticator-app: </translation>
    </message>
    <message>
        <source>A secret is needed and there is no terminal to ask at. Give it with --secrets-fd.</source>
        <translation>Er is een geheim nodig en er is geen terminal om het te vragen. Geef het met --secrets-fd.</translation>
    </message>
    <message>
        <source>Invite to the medical group: </source>
        <translation>Uitnodiging voor de medische groep: </translation>
    </message>
    <message>
        <source>Recovery share %1 of 2: </source>
        <translation>Hersteldeel %1 van 2: </translation>
    </message>
    <message>
        <source>Recovery key of the kit (UR-…): </source>
        <translation>Herstelsleutel van de herstelset (UR-…): </translation>
    </message>
    <message>
        <source>Password for the proxy: </source>
        <translation>Wachtwoord voor de proxy: </translation>
    </message>
</context>
<context>
    <name>Shamir</name>
    <message>
        <source>The recovery secret has the wrong length.</source>
        <translation>Het herstelgeheim heeft de verkeerde lengte.</translation>
    </message>
    <message>
        <source>A recovery share is damaged.</source>
        <translation>Een hersteldeel is beschadigd.</translation>
    </message>
    <message>
        <source>These two shares come from different kits. Use two shares of the newest kit.</source>
        <translation>Deze twee delen komen uit verschillende herstelsets. Gebruik twee delen van de nieuwste.</translation>
    </message>
    <message>
        <source>This is the same share twice. Type a second, different one.</source>
        <translation>Dit is twee keer hetzelfde deel. Typ een tweede, ander deel.</translation>
    </message>
    <message>
        <source>This recovery share needs a newer version of this program.</source>
        <translation>Voor dit hersteldeel is een nieuwere versie van dit programma nodig.</translation>
    </message>
    <message>
        <source>This recovery share is damaged or mistyped.</source>
        <translation>Dit hersteldeel is beschadigd of verkeerd getypt.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPair</name>
    <message>
        <source>A signing key is damaged.</source>
        <translation>Een ondertekensleutel is beschadigd.</translation>
    </message>
</context>
<context>
    <name>SiviEmployees</name>
    <message>
        <source>The employment is missing.</source>
        <translation>Het dienstverband ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) whose meaning SIVI does not publish were left out: why an absence or an employment ended, and actions.</source>
        <translation>
            <numerusform>%n code waarvan SIVI de betekenis niet openbaar maakt, is weggelaten: waarom een verzuim of dienstverband eindigde, en acties.</numerusform>
            <numerusform>%n codes waarvan SIVI de betekenis niet openbaar maakt, zijn weggelaten: waarom een verzuim of dienstverband eindigde, en acties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s) and mail address(es) were left out: the message does not tell which are private.</source>
        <translation>
            <numerusform>%n telefoonnummer of mailadres is weggelaten: het bericht zegt niet of het privé is.</numerusform>
            <numerusform>%n telefoonnummers en mailadressen zijn weggelaten: het bericht zegt niet welke privé zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last name is missing.</source>
        <translation>De achternaam ontbreekt.</translation>
    </message>
    <message>
        <source>The personnel number is missing.</source>
        <translation>Het personeelsnummer ontbreekt.</translation>
    </message>
    <message>
        <source>An address of unknown kind was left out.</source>
        <translation>Een adres van onbekende soort is weggelaten.</translation>
    </message>
    <message>
        <source>An absence report with an unknown processing code was left out: it may take an earlier one back. Enter what it says by hand.</source>
        <translation>Een verzuimmelding met een onbekende verwerkingscode is weggelaten: die kan een eerdere intrekken. Voer met de hand in wat er staat.</translation>
    </message>
    <message>
        <source>An absence report without its first day was left out.</source>
        <translation>Een verzuimmelding zonder eerste dag is weggelaten.</translation>
    </message>
    <message>
        <source>An absence report without a percentage between 0 and 100 was left out.</source>
        <translation>Een verzuimmelding zonder percentage tussen 0 en 100 is weggelaten.</translation>
    </message>
    <message>
        <source>An absence report whose day lies before its first day was left out.</source>
        <translation>Een verzuimmelding waarvan de dag voor de eerste verzuimdag ligt, is weggelaten.</translation>
    </message>
</context>
<context>
    <name>SiviReader</name>
    <message>
        <source>The file is XML, but no absence message of the SIVI standard.</source>
        <translation>Het bestand is XML, maar geen verzuimmelding volgens de SIVI-standaard.</translation>
    </message>
    <message>
        <source>The message is of a release of the SIVI standard that this program does not know. It reads %1 to %2.</source>
        <translation>Het bericht is van een versie van de SIVI-standaard die dit programma niet kent. Het leest %1 tot en met %2.</translation>
    </message>
    <message>
        <source>The message is of release %1 of the SIVI standard. It was read as one of %2; look through what it would change.</source>
        <translation>Het bericht is van versie %1 van de SIVI-standaard. Het is gelezen als een van %2; loop na wat het zou wijzigen.</translation>
    </message>
    <message>
        <source>The message is about several employers; only the first is read.</source>
        <translation>Het bericht gaat over meer werkgevers; alleen de eerste is gelezen.</translation>
    </message>
    <message>
        <source>The message says of itself that it is a test.</source>
        <translation>Het bericht zegt van zichzelf dat het een test is.</translation>
    </message>
</context>
<context>
    <name>StrictCbor</name>
    <message>
        <source>A record is larger than allowed.</source>
        <translation>Een gegeven is groter dan is toegestaan.</translation>
    </message>
    <message>
        <source>A record is damaged.</source>
        <translation>Een gegeven is beschadigd.</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Nothing was entered.</source>
        <translation>Er is niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>UnsentTexts</name>
    <message>
        <source>It is sent by itself. Until then you can take it back.</source>
        <translation>Het wordt vanzelf verzonden. Tot dan kunt u het terugnemen.</translation>
    </message>
    <message>
        <source>It may have reached the server already, so it can&apos;t be taken back. Change the field once more instead.</source>
        <translation>Het kan al bij de server zijn, dus terugnemen kan niet. Wijzig het veld in plaats daarvan nog een keer.</translation>
    </message>
    <message>
        <source>Copy your text for a colleague who may write there, then remove it here.</source>
        <translation>Kopieer uw tekst voor een collega die daar wel mag schrijven en verwijder hem dan hier.</translation>
    </message>
    <message>
        <source>Open the dossier and enter it in another form, then remove it here.</source>
        <translation>Open het dossier, voer het in een andere vorm in en verwijder het dan hier.</translation>
    </message>
    <message>
        <source>Use the dossier that is there. Copy what you need, then remove this one.</source>
        <translation>Gebruik het dossier dat er al is. Kopieer wat u nodig hebt en verwijder dan dit dossier.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Verzend het opnieuw.</translation>
    </message>
    <message>
        <source>Once the medical group has let you in, send it again.</source>
        <translation>Verzend het opnieuw zodra de medische groep u heeft toegelaten.</translation>
    </message>
    <message>
        <source>Send it again. If that does not help, copy your text and tell your administrator.</source>
        <translation>Verzend het opnieuw. Helpt dat niet, kopieer dan uw tekst en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>Copy what must not be lost, then remove it here.</source>
        <translation>Kopieer wat niet verloren mag gaan en verwijder het dan hier.</translation>
    </message>
    <message>
        <source>Choose another time for it under Planning, or remove it here.</source>
        <translation>Kies er onder Planning een andere tijd voor, of verwijder het hier.</translation>
    </message>
    <message>
        <source>Send it again to let yours take the place of theirs, or remove it here and theirs stays.</source>
        <translation>Verstuur het opnieuw om uw afspraak in de plaats van die van de ander te zetten, of verwijder het hier; dan blijft die van de ander staan.</translation>
    </message>
    <message>
        <source>Give the task anew to somebody else or to a role, then remove it here.</source>
        <translation>Geef de taak opnieuw aan iemand anders of aan een functie en verwijder haar dan hier.</translation>
    </message>
    <message>
        <source>You may not read it any more, so it can&apos;t be shown. Save it in a file for a lead of the medical group, who can read it. If you get the right back, it can be sent.</source>
        <translation>U mag dit niet meer lezen, dus het kan niet worden getoond. Bewaar het in een bestand voor een beheerder van de medische groep, die het kan lezen. Krijgt u het recht terug, dan kan het worden verzonden.</translation>
    </message>
    <message>
        <source>You may not read it any more, so it can&apos;t be shown. If you get the right back, it can be sent; else remove it.</source>
        <translation>U mag dit niet meer lezen, dus het kan niet worden getoond. Krijgt u het recht terug, dan kan het worden verzonden; verwijder het anders.</translation>
    </message>
    <message>
        <source>Copy your text into a letter or a file and add that, then remove it here.</source>
        <translation>Kopieer uw tekst naar een brief of een bestand en voeg dat toe; verwijder hem daarna hier.</translation>
    </message>
    <message>
        <source>Tell the employee why it is kept, then remove this here.</source>
        <translation>Vertel de werknemer waarom het bewaard blijft, en verwijder dit daarna hier.</translation>
    </message>
    <message>
        <source>Look at what stands there now. Remove this here, and carry the request out again.</source>
        <translation>Kijk wat er nu staat. Verwijder dit hier, en voer het verzoek opnieuw uit.</translation>
    </message>
    <message>
        <source>Register what the employee asks, and send it again.</source>
        <translation>Leg vast wat de werknemer vraagt, en verstuur het opnieuw.</translation>
    </message>
</context>
<context>
    <name>WipeOrder</name>
    <message>
        <source>A wipe order needs a newer version of this program.</source>
        <translation>Een bevel tot wissen vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>A wipe order is damaged.</source>
        <translation>Een bevel tot wissen is beschadigd.</translation>
    </message>
</context>
<context>
    <name>WipeReceipt</name>
    <message>
        <source>A wipe receipt needs a newer version of this program.</source>
        <translation>Een bewijs van wissen vraagt een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>A wipe receipt is damaged.</source>
        <translation>Een bewijs van wissen is beschadigd.</translation>
    </message>
</context>
<context>
    <name>XmlFeed</name>
    <message>
        <source>The file ends before it is complete.</source>
        <translation>Het bestand houdt op voordat het compleet is.</translation>
    </message>
    <message>
        <source>The file&apos;s elements are nested too deep.</source>
        <translation>De elementen van het bestand zijn te diep genest.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities, which such messages don&apos;t have.</source>
        <translation>Het bestand declareert een documenttype of entiteiten, die zulke berichten niet hebben.</translation>
    </message>
    <message>
        <source>The file is no well-formed XML.</source>
        <translation>Het bestand is geen welgevormde XML.</translation>
    </message>
    <message>
        <source>The file is too large to import.</source>
        <translation>Het bestand is te groot om te importeren.</translation>
    </message>
    <message>
        <source>The file holds a tag or text that is too long.</source>
        <translation>Het bestand bevat een tag of tekst die te lang is.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>One person&apos;s part of the file is too large.</source>
        <translation>Het deel van het bestand over één persoon is te groot.</translation>
    </message>
</context>
<context>
    <name>kluis::app</name>
    <message>
        <source>Enrolling takes --server, --user and --code.</source>
        <translation>Bij het aanmelden horen --server, --user en --code.</translation>
    </message>
    <message>
        <source>Put this in your authenticator: %1</source>
        <translation>Zet dit in uw authenticator-app: %1</translation>
    </message>
    <message>
        <source>Recovery codes, each usable once. Print them and keep them apart from this machine:</source>
        <translation>Herstelcodes, elk één keer te gebruiken. Druk ze af en bewaar ze apart van deze computer:</translation>
    </message>
    <message>
        <source>Your fingerprint: %1</source>
        <translation>Uw vingerafdruk: %1</translation>
    </message>
    <message>
        <source>Account key, needed on every further device: %1</source>
        <translation>Accountsleutel, nodig op elk volgend apparaat: %1</translation>
    </message>
    <message>
        <source>Now sign in with &apos;kluis login&apos; and the first code: that confirms the account.</source>
        <translation>Log nu in met &apos;kluis login&apos; en de eerste code: dat bevestigt het account.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Wachtwoord: </translation>
    </message>
    <message>
        <source>Failed attempts to sign in as you since the last time: %1.</source>
        <translation>Mislukte pogingen om als u in te loggen sinds de vorige keer: %1.</translation>
    </message>
    <message>
        <source>New devices since the last time: %1.</source>
        <translation>Nieuwe apparaten sinds de vorige keer: %1.</translation>
    </message>
    <message>
        <source>Signed in as %1.</source>
        <translation>Ingelogd als %1.</translation>
    </message>
    <message>
        <source>This profile holds no account yet.</source>
        <translation>Dit profiel heeft nog geen account.</translation>
    </message>
    <message>
        <source>User: %1 at %2</source>
        <translation>Gebruiker: %1 bij %2</translation>
    </message>
    <message>
        <source>Locked. %1</source>
        <translation>Vergrendeld. %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Offline until: %1</source>
        <translation>Offline tot: %1</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Laatste synchronisatie: %1</translation>
    </message>
    <message>
        <source>Dossiers: %1, waiting: %2, refused: %3, conflicts: %4</source>
        <translation>Dossiers: %1, wachtend: %2, geweigerd: %3, conflicten: %4</translation>
    </message>
    <message>
        <source>First use: set a password and make the keys.</source>
        <translation>Eerste gebruik: een wachtwoord kiezen en de sleutels maken.</translation>
    </message>
    <message>
        <source>The enrolment code you were given.</source>
        <translation>De aanmeldcode die u hebt gekregen.</translation>
    </message>
    <message>
        <source>Write the printable kit with your keys here.</source>
        <translation>Schrijf de af te drukken herstelset met uw sleutels hierheen.</translation>
    </message>
    <message>
        <source>You have read the code of conduct and accept it.</source>
        <translation>U hebt de gedragscode gelezen en aanvaardt die.</translation>
    </message>
    <message>
        <source>Sign in with password and code; opens the vault.</source>
        <translation>Inloggen met wachtwoord en code; opent de kluis.</translation>
    </message>
    <message>
        <source>Open the vault without the server, while the lease lasts.</source>
        <translation>De kluis zonder de server openen, zolang de offlinetijd duurt.</translation>
    </message>
    <message>
        <source>Where this profile stands.</source>
        <translation>Hoe dit profiel ervoor staat.</translation>
    </message>
    <message>
        <source>Your own fingerprint, to be compared in person.</source>
        <translation>Uw eigen vingerafdruk, om persoonlijk te vergelijken.</translation>
    </message>
    <message>
        <source>Close the vault until the next unlock or login.</source>
        <translation>De kluis sluiten tot er weer wordt ontgrendeld of ingelogd.</translation>
    </message>
    <message>
        <source>Sign out; nothing that opens the vault stays here.</source>
        <translation>Uitloggen; hier blijft niets wat de kluis opent.</translation>
    </message>
    <message>
        <source>Also when changes still wait to be sent: they are lost.</source>
        <translation>Ook als er nog wijzigingen wachten: die gaan verloren.</translation>
    </message>
    <message>
        <source>Destroy this profile: keys first, then files.</source>
        <translation>Dit profiel vernietigen: eerst de sleutels, dan de bestanden.</translation>
    </message>
    <message>
        <source>--category takes process, medical or working.</source>
        <translation>Bij --category hoort process, medical of working.</translation>
    </message>
    <message>
        <source>A new dossier takes --employer, --number and --name.</source>
        <translation>Bij een nieuw dossier horen --employer, --number en --name.</translation>
    </message>
    <message>
        <source>Give the first day with --from, like 2026-11-24.</source>
        <translation>Geef de eerste dag met --from, zoals 2026-11-24.</translation>
    </message>
    <message>
        <source>At most this many.</source>
        <translation>Hoogstens zoveel.</translation>
    </message>
    <message>
        <source>The first day, like 2026-11-24.</source>
        <translation>De eerste dag, zoals 2026-11-24.</translation>
    </message>
    <message>
        <source>The dossiers of this role, by name.</source>
        <translation>De dossiers van deze rol, op naam.</translation>
    </message>
    <message>
        <source>Start of words in name, number or department.</source>
        <translation>Begin van woorden in naam, nummer of afdeling.</translation>
    </message>
    <message>
        <source>What this role may see of a dossier (id or EMPLOYER/NUMBER).</source>
        <translation>Wat deze rol van een dossier mag zien (id of WERKGEVER/NUMMER).</translation>
    </message>
    <message>
        <source>With every older value.</source>
        <translation>Met elke oudere waarde.</translation>
    </message>
    <message>
        <source>process, medical or working.</source>
        <translation>process, medical of working.</translation>
    </message>
    <message>
        <source>Make a dossier.</source>
        <translation>Een dossier maken.</translation>
    </message>
    <message>
        <source>Short name of the employer.</source>
        <translation>Korte naam van de werkgever.</translation>
    </message>
    <message>
        <source>Personnel number.</source>
        <translation>Personeelsnummer.</translation>
    </message>
    <message>
        <source>Last name, or &quot;Last, Given&quot;.</source>
        <translation>Achternaam, of &quot;Achternaam, Roepnaam&quot;.</translation>
    </message>
    <message>
        <source>Date of birth.</source>
        <translation>Geboortedatum.</translation>
    </message>
    <message>
        <source>Department.</source>
        <translation>Afdeling.</translation>
    </message>
    <message>
        <source>Report sick.</source>
        <translation>Ziekmelden.</translation>
    </message>
    <message>
        <source>Absence in per cent (default 100).</source>
        <translation>Verzuim in procenten (standaard 100).</translation>
    </message>
    <message>
        <source>Report recovery.</source>
        <translation>Herstel melden.</translation>
    </message>
    <message>
        <source>Recovered in per cent (default 100: fully).</source>
        <translation>Hersteld in procenten (standaard 100: volledig).</translation>
    </message>
    <message>
        <source>Say with --kit where to write the recovery kit.</source>
        <translation>Geef met --kit aan waar de herstelset moet komen.</translation>
    </message>
    <message>
        <source>The recovery kit is written. Print it, then type its check group back with &apos;kluis medical kit-confirm GROUP&apos;. Until then nothing medical can be written.</source>
        <translation>De herstelset is geschreven. Druk hem af en typ zijn controlegroep terug met &apos;kluis medical kit-confirm GROEP&apos;. Tot dan kan niets medisch worden vastgelegd.</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>beheerder van de groep</translation>
    </message>
    <message>
        <source>member</source>
        <translation>lid</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>niet toegelaten</translation>
    </message>
    <message>
        <source>Compare the colleague&apos;s fingerprint in person or by telephone and give it with --fingerprint.</source>
        <translation>Vergelijk de vingerafdruk van de collega persoonlijk of aan de telefoon en geef hem met --fingerprint.</translation>
    </message>
    <message>
        <source>First medical lead: start the medical log and write the kit.</source>
        <translation>Eerste beheerder: het medische logboek beginnen en de herstelset schrijven.</translation>
    </message>
    <message>
        <source>Where to write the recovery kit.</source>
        <translation>Waar de herstelset moet komen.</translation>
    </message>
    <message>
        <source>Type the kit&apos;s check group back.</source>
        <translation>De controlegroep van de herstelset terugtypen.</translation>
    </message>
    <message>
        <source>Who holds the medical keys.</source>
        <translation>Wie de medische sleutels heeft.</translation>
    </message>
    <message>
        <source>Approve a colleague whose fingerprint you compared.</source>
        <translation>Een collega toelaten van wie u de vingerafdruk hebt vergeleken.</translation>
    </message>
    <message>
        <source>The membership log, verified.</source>
        <translation>Het ledenlogboek, gecontroleerd.</translation>
    </message>
    <message>
        <source>Received %1, sent %2, refused %3, conflicts %4.</source>
        <translation>Ontvangen %1, verstuurd %2, geweigerd %3, conflicten %4.</translation>
    </message>
    <message>
        <source>The server&apos;s past was rewritten, for example by restoring a backup. Nothing was overwritten here. Speak to your administrator.</source>
        <translation>Het verleden van de server is herschreven, bijvoorbeeld door een reservekopie terug te zetten. Hier is niets overschreven. Spreek uw beheerder.</translation>
    </message>
    <message>
        <source>Created %1, updated %2, unchanged %3, refused %4.</source>
        <translation>Gemaakt %1, bijgewerkt %2, ongewijzigd %3, geweigerd %4.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Send and fetch until nothing is left.</source>
        <translation>Versturen en ophalen tot er niets meer is.</translation>
    </message>
    <message>
        <source>Fetch everything again.</source>
        <translation>Alles opnieuw ophalen.</translation>
    </message>
    <message>
        <source>A file with lines &apos;column = field&apos;.</source>
        <translation>Een bestand met regels &apos;kolom = veld&apos;.</translation>
    </message>
    <message>
        <source>Give this to your colleague on paper or by telephone, not by e-mail. Enrolling with &apos;kluis enrol --invite&apos; within 72 hours, your colleague is approved at your next synchronisation.</source>
        <translation>Geef dit op papier of telefonisch aan uw collega, niet per e-mail. Wie zich binnen 72 uur aanmeldt met &apos;kluis enrol --invite&apos;, wordt bij uw volgende synchronisatie toegelaten.</translation>
    </message>
    <message>
        <source>Say with --kit where to write the new recovery kit.</source>
        <translation>Geef met --kit aan waar de nieuwe herstelset moet komen.</translation>
    </message>
    <message>
        <source>You are a lead of the medical group now, all keys are new, and the old shares open nothing that is written from now on. Print the new kit, then type its check group back with &apos;kluis medical kit-confirm GROUP&apos;.</source>
        <translation>U bent nu beheerder van de medische groep, alle sleutels zijn nieuw en de oude delen openen niets van wat vanaf nu wordt vastgelegd. Druk de nieuwe set af en typ zijn controlegroep terug met &apos;kluis medical kit-confirm GROEP&apos;.</translation>
    </message>
    <message>
        <source>Make a code with which a colleague enrols and is approved by itself.</source>
        <translation>Een code maken waarmee een collega zich aanmeldt en vanzelf wordt toegelaten.</translation>
    </message>
    <message>
        <source>Become a lead by two of the three printed recovery shares.</source>
        <translation>Beheerder worden met twee van de drie afgedrukte hersteldelen.</translation>
    </message>
    <message>
        <source>Where to write the new recovery kit.</source>
        <translation>Waar de nieuwe herstelset moet komen.</translation>
    </message>
    <message>
        <source>Take a colleague out of all medical groups; new keys for who stays.</source>
        <translation>Een collega uit alle medische groepen halen; nieuwe sleutels voor wie blijft.</translation>
    </message>
    <message>
        <source>Make an approved company doctor a lead, who can approve and remove others.</source>
        <translation>Een toegelaten bedrijfsarts beheerder maken, die anderen kan toelaten en eruit halen.</translation>
    </message>
    <message>
        <source>Renew the medical key of an employer, or of all.</source>
        <translation>De medische sleutel van een werkgever vernieuwen, of die van allemaal.</translation>
    </message>
    <message>
        <source>You have an invite to the medical group: asked for, or a line invite=… of --secrets-fd.</source>
        <translation>U hebt een uitnodiging voor de medische groep: wordt gevraagd, of een regel invite=… van --secrets-fd.</translation>
    </message>
    <message>
        <source>The time for working without the server had ended: the next start needs the server.</source>
        <translation>De tijd om zonder de server te werken was voorbij: voor de volgende start is de server nodig.</translation>
    </message>
    <message>
        <source>Remove an ended lease from the keychain; needs no password. For the system&apos;s scheduler.</source>
        <translation>Een verlopen offlinetoestemming uit de sleutelhanger halen; zonder wachtwoord. Voor de taakplanner van het systeem.</translation>
    </message>
    <message>
        <source>Sealed again and sent: %1 values and notes.</source>
        <translation>Opnieuw verzegeld en verstuurd: %1 waarden en notities.</translation>
    </message>
    <message>
        <source>Seal all medical values again under the newest key, after &apos;medical rotate&apos;.</source>
        <translation>Alle medische waarden opnieuw verzegelen onder de nieuwste sleutel, na &apos;medical rotate&apos;.</translation>
    </message>
    <message>
        <source>Current password: </source>
        <translation>Huidig wachtwoord: </translation>
    </message>
    <message>
        <source>The password is changed. All other sessions of this account have ended.</source>
        <translation>Het wachtwoord is gewijzigd. Alle andere sessies van dit account zijn beëindigd.</translation>
    </message>
    <message>
        <source>The new password holds and your keys are kept. Now sign in with &apos;kluis login&apos;.</source>
        <translation>Het nieuwe wachtwoord geldt en uw sleutels zijn behouden. Meld u nu aan met &apos;kluis login&apos;.</translation>
    </message>
    <message>
        <source>It counts from your next login with one of its codes on; until then the old one does.</source>
        <translation>Hij geldt vanaf uw volgende aanmelding met een van zijn codes; tot dan geldt de oude.</translation>
    </message>
    <message>
        <source>Recovery codes left: %1</source>
        <translation>Herstelcodes over: %1</translation>
    </message>
    <message>
        <source>Change your password: asks for the one so far, the new one and a code.</source>
        <translation>Wijzig uw wachtwoord: vraagt het huidige, het nieuwe en een code.</translation>
    </message>
    <message>
        <source>Forgotten password: set a new one with the printed kit. Keeps your keys.</source>
        <translation>Wachtwoord vergeten: stel een nieuw in met de geprinte herstelset. Behoudt uw sleutels.</translation>
    </message>
    <message>
        <source>Also when a vault lies here: it stays sealed under the old password, in a folder of its own.</source>
        <translation>Ook als hier een kluis ligt: die blijft met het oude wachtwoord verzegeld, in een eigen map.</translation>
    </message>
    <message>
        <source>New authenticator: asks for password and code, or a recovery code, and shows a new secret.</source>
        <translation>Nieuwe authenticator: vraagt wachtwoord en code, of een herstelcode, en toont een nieuw geheim.</translation>
    </message>
    <message>
        <source>The code of conduct above must be accepted first: kluis login --conduct %1.</source>
        <translation>De gedragscode hierboven moet eerst worden geaccepteerd: kluis login --conduct %1.</translation>
    </message>
    <message>
        <source>A recovery code was used. Set up your authenticator anew: kluis totp new.</source>
        <translation>Er is een herstelcode gebruikt. Stel uw authenticator opnieuw in: kluis totp new.</translation>
    </message>
    <message>
        <source>You have read this version of the code of conduct and accept it.</source>
        <translation>U hebt deze versie van de gedragscode gelezen en accepteert die.</translation>
    </message>
    <message>
        <source>(this one)</source>
        <translation>(deze)</translation>
    </message>
    <message>
        <source>Revoked: its session has ended, and its vault stays shut once its lease is over.</source>
        <translation>Ingetrokken: de sessie is beëindigd, en de kluis blijft dicht zodra de tijd zonder server voorbij is.</translation>
    </message>
    <message>
        <source>Take a computer&apos;s access away.</source>
        <translation>Neem een computer de toegang af.</translation>
    </message>
    <message>
        <source>Give a computer another name.</source>
        <translation>Geef een computer een andere naam.</translation>
    </message>
    <message>
        <source>Send the file to the colleague, and read the fingerprint out by telephone.</source>
        <translation>Stuur het bestand naar de collega en lees de vingerafdruk voor aan de telefoon.</translation>
    </message>
    <message>
        <source>Handed over to %1: %2 dossiers. Left out for want of consent: %3.</source>
        <translation>Overgedragen aan %1: %2 dossiers. Weggelaten omdat toestemming ontbreekt: %3.</translation>
    </message>
    <message>
        <source>Taken over from %1: %2 dossiers, %3 values, %4 notes.</source>
        <translation>Overgenomen van %1: %2 dossiers, %3 waarden, %4 notities.</translation>
    </message>
    <message>
        <source>%1 values differ from yours: yours stand, theirs are in notes.</source>
        <translation>%1 waarden verschillen van de uwe: de uwe blijven staan, die van de ander staan in notities.</translation>
    </message>
    <message>
        <source>Not found here, by personnel number: %1</source>
        <translation>Hier niet gevonden, op personeelsnummer: %1</translation>
    </message>
    <message>
        <source>Another date of birth here, nothing taken: %1</source>
        <translation>Hier een andere geboortedatum, niets overgenomen: %1</translation>
    </message>
    <message>
        <source>Write the card with which a company doctor elsewhere hands medical dossiers over to you.</source>
        <translation>De kaart schrijven waarmee een bedrijfsarts elders medische dossiers aan u overdraagt.</translation>
    </message>
    <message>
        <source>Where to write the card.</source>
        <translation>Waar de kaart wordt geschreven.</translation>
    </message>
    <message>
        <source>Write the medical dossiers of an employer, where the employee consented, for a company doctor elsewhere.</source>
        <translation>De medische dossiers van een werkgever, waar de werknemer toestemming gaf, schrijven voor een bedrijfsarts elders.</translation>
    </message>
    <message>
        <source>The receiver&apos;s card.</source>
        <translation>De kaart van de ontvanger.</translation>
    </message>
    <message>
        <source>Where to write the file.</source>
        <translation>Waar het bestand wordt geschreven.</translation>
    </message>
    <message>
        <source>Every employee was told who gets the dossiers, and could object.</source>
        <translation>Elke werknemer is ingelicht wie de dossiers krijgt, en kon bezwaar maken.</translation>
    </message>
    <message>
        <source>The works council agreed.</source>
        <translation>De ondernemingsraad stemde in.</translation>
    </message>
    <message>
        <source>Take the medical dossiers over that a company doctor elsewhere handed over.</source>
        <translation>De medische dossiers overnemen die een bedrijfsarts elders heeft overgedragen.</translation>
    </message>
    <message>
        <source>The employer here, by its short name.</source>
        <translation>De werkgever hier, met zijn korte naam.</translation>
    </message>
    <message>
        <source>Your computers, and which of them may log in; with --user another person&apos;s, for administrators.</source>
        <translation>Uw computers, en welke daarvan mogen inloggen; met --user die van een ander, voor beheerders.</translation>
    </message>
    <message>
        <source>Ordered. The device is cut off now, and wiped at its next contact. What it had not sent is lost.</source>
        <translation>Bevolen. Het apparaat is nu afgesloten en wordt bij het volgende contact gewist. Wat het niet had verstuurd, is verloren.</translation>
    </message>
    <message>
        <source>Ordered. At its next contact the device sends what it has not sent yet, and is then wiped. See &apos;kluis device wipes&apos;.</source>
        <translation>Bevolen. Bij het volgende contact verstuurt het apparaat wat nog niet verstuurd is, en wordt dan gewist. Zie &apos;kluis device wipes&apos;.</translation>
    </message>
    <message>
        <source>known here</source>
        <translation>hier bekend</translation>
    </message>
    <message>
        <source>not vouched for</source>
        <translation>niemand staat voor deze in</translation>
    </message>
    <message>
        <source>Order that a computer be wiped: your own, or with --user another person&apos;s, for administrators.</source>
        <translation>Bevelen dat een computer wordt gewist: een eigen, of met --user die van een ander, voor beheerders.</translation>
    </message>
    <message>
        <source>How long it may wait, from when it hears of this, to send what it has not sent yet (24).</source>
        <translation>Hoeveel uur hij mag wachten, vanaf dat hij ervan hoort, om te versturen wat nog niet verstuurd is (24).</translation>
    </message>
    <message>
        <source>Cut it off now. What it had not sent is lost.</source>
        <translation>Nu afsluiten. Wat hij niet had verstuurd, is verloren.</translation>
    </message>
    <message>
        <source>Orders to wipe computers, and what became of them.</source>
        <translation>Bevelen om computers te wissen, en wat ervan geworden is.</translation>
    </message>
    <message>
        <source>The administrators, and whose orders count here.</source>
        <translation>De beheerders, en wier bevelen hier gelden.</translation>
    </message>
    <message>
        <source>For administrators: sign that another one&apos;s key is theirs, so that their orders count on all computers.</source>
        <translation>Voor beheerders: tekenen dat de sleutel van een ander van die ander is, zodat diens bevelen op alle computers gelden.</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it to you.</source>
        <translation>De vingerafdruk, zoals die u wordt voorgelezen.</translation>
    </message>
    <message>
        <source>Left out because they are restricted to colleagues: %1.</source>
        <translation>Weggelaten omdat ze tot collega’s beperkt zijn: %1.</translation>
    </message>
    <message>
        <source>Say with --members who may read the dossier&apos;s medical content, or with --lift that the whole medical group may again.</source>
        <translation>Zeg met --members wie de medische inhoud van het dossier mag lezen, of met --lift dat de hele medische groep het weer mag.</translation>
    </message>
    <message>
        <source>The whole medical group may read this dossier again. Who could read it so far seals it for the others at the next synchronisation.</source>
        <translation>De hele medische groep mag dit dossier weer lezen. Wie het tot nu toe kon lezen, versleutelt het bij de volgende synchronisatie voor de anderen.</translation>
    </message>
    <message>
        <source>Only those named may read the medical content of this dossier now. The first of them who synchronises seals it for them alone; what others have read, they have read.</source>
        <translation>Alleen wie is aangewezen, mag de medische inhoud van dit dossier nu lezen. De eerste van hen die synchroniseert, versleutelt het voor hen alleen; wat anderen gelezen hebben, hebben zij gelezen.</translation>
    </message>
    <message>
        <source>Restrict the medical content of a dossier to named members, or lift that.</source>
        <translation>Beperk de medische inhoud van een dossier tot aangewezen leden, of hef dat op.</translation>
    </message>
    <message>
        <source>Who may read it: user names with commas between.</source>
        <translation>Wie het mag lezen: gebruikersnamen met komma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>Open it to the whole medical group again.</source>
        <translation>Open het weer voor de hele medische groep.</translation>
    </message>
    <message>
        <source>Waiting for your other computer. Choose &apos;Approve a new computer&apos; there, or run &apos;kluis device approve&apos;.</source>
        <translation>Er wordt op uw andere computer gewacht. Kies daar &apos;Een nieuwe computer toelaten&apos;, of geef &apos;kluis device approve&apos;.</translation>
    </message>
    <message>
        <source>Type this number on your other computer: %1</source>
        <translation>Typ dit getal op uw andere computer: %1</translation>
    </message>
    <message>
        <source>You are signed in, without medical content.</source>
        <translation>U bent ingelogd, zonder medische inhoud.</translation>
    </message>
    <message>
        <source>This device has no medical keys. Sign in again and give your account key, or use --approve.</source>
        <translation>Dit apparaat heeft geen medische sleutels. Log opnieuw in en geef uw accountsleutel, of gebruik --approve.</translation>
    </message>
    <message>
        <source>A further computer of a medical role: let another one of yours approve it, instead of giving the account key.</source>
        <translation>Een volgende computer van een medische rol: laat een andere computer van u hem toelaten, in plaats van de accountsleutel te geven.</translation>
    </message>
    <message>
        <source>A new computer of yours waits: %1 (%2), since %3.</source>
        <translation>Er wacht een nieuwe computer van u: %1 (%2), sinds %3.</translation>
    </message>
    <message>
        <source>Go on only when it stands before you. If it is not yours, refuse it: kluis device approve --refuse.</source>
        <translation>Ga alleen verder als hij voor u staat. Is hij niet van u, weiger hem dan: kluis device approve --refuse.</translation>
    </message>
    <message>
        <source>Then give the number it shows: kluis device approve --number NNNNNN.</source>
        <translation>Geef daarna het getal dat hij toont: kluis device approve --number NNNNNN.</translation>
    </message>
    <message>
        <source>Number on the new computer: </source>
        <translation>Getal op de nieuwe computer: </translation>
    </message>
    <message>
        <source>Approved: the new computer has your medical keys now.</source>
        <translation>Toegelaten: de nieuwe computer heeft nu uw medische sleutels.</translation>
    </message>
    <message>
        <source>Give a new computer of yours, which waits in &apos;kluis login --approve&apos;, your medical keys.</source>
        <translation>Geef een nieuwe computer van u, die wacht in &apos;kluis login --approve&apos;, uw medische sleutels.</translation>
    </message>
    <message>
        <source>The six digits that the new computer shows.</source>
        <translation>De zes cijfers die de nieuwe computer toont.</translation>
    </message>
    <message>
        <source>It is not yours, or you changed your mind.</source>
        <translation>Hij is niet van u, of u bedenkt zich.</translation>
    </message>
    <message>
        <source>You may not read this field any more. Only your own value can be let go, with --keep theirs.</source>
        <translation>U mag dit veld niet meer lezen. Alleen uw eigen waarde kan worden losgelaten, met --keep theirs.</translation>
    </message>
    <message>
        <source>mine:  </source>
        <translation>van mij:   </translation>
    </message>
    <message>
        <source>theirs:</source>
        <translation>van ander: </translation>
    </message>
    <message>
        <source>before:</source>
        <translation>daarvoor:  </translation>
    </message>
    <message>
        <source>Fields that you and somebody else changed at once, with both values and the one before.</source>
        <translation>Velden die u en iemand anders tegelijk wijzigden, met beide waarden en die van daarvoor.</translation>
    </message>
    <message>
        <source>Decide one: keep your value, the other&apos;s, or a third.</source>
        <translation>Beslis er een: houd uw waarde, die van de ander of een derde.</translation>
    </message>
    <message>
        <source>mine, theirs, or the value that shall stand.</source>
        <translation>mine, theirs, of de waarde die moet blijven staan.</translation>
    </message>
    <message>
        <source>Somebody else has filled this in since, and it is not yours to read. Replace it with --keep mine, or let your own go with --keep theirs.</source>
        <translation>Iemand anders heeft dit sindsdien ingevuld, en u mag het niet lezen. Vervang het met --keep mine, of laat uw eigen waarde los met --keep theirs.</translation>
    </message>
    <message>
        <source>Where the vault is damaged: set its file aside, save what can be read of the changes that were not sent, and begin a new one that the next sync fills.</source>
        <translation>Als de kluis beschadigd is: zet het bestand opzij, bewaar wat te lezen is van de wijzigingen die niet verstuurd waren, en begin een nieuwe kluis, die de volgende synchronisatie vult.</translation>
    </message>
    <message>
        <source>Illness adjoins maternity leave on both sides: ask the doctor whether it counts on (leave_joins).</source>
        <translation>Ziekte sluit aan beide kanten aan op zwangerschapsverlof: vraag de bedrijfsarts of het doortelt (leave_joins).</translation>
    </message>
    <message>
        <source>The day it was done (default: today).</source>
        <translation>De dag waarop het gedaan is (standaard: vandaag).</translation>
    </message>
    <message>
        <source>Id or name of the document that shows it.</source>
        <translation>Id of naam van het document waaruit het blijkt.</translation>
    </message>
    <message>
        <source>A remark, without medical data.</source>
        <translation>Een opmerking, zonder medische gegevens.</translation>
    </message>
    <message>
        <source>Everybody&apos;s, not only what is yours.</source>
        <translation>Van iedereen, niet alleen wat van u is.</translation>
    </message>
    <message>
        <source>What is late, due this week, or coming up for you.</source>
        <translation>Wat voor u te laat is, deze week moet of eraan komt.</translation>
    </message>
    <message>
        <source>What is to be done, by due date; of one dossier also what was done.</source>
        <translation>Wat te doen is, op uiterste datum; van één dossier ook wat gedaan is.</translation>
    </message>
    <message>
        <source>The last day, like 2026-11-24.</source>
        <translation>De laatste dag, zoals 2026-11-24.</translation>
    </message>
    <message>
        <source>People are told from this day on (default: a week before).</source>
        <translation>Vanaf deze dag wordt het gemeld (standaard: een week ervoor).</translation>
    </message>
    <message>
        <source>User name of a colleague, or a role.</source>
        <translation>Gebruikersnaam van een collega, of een functie.</translation>
    </message>
    <message>
        <source>Say that a task was done.</source>
        <translation>Melden dat een taak gedaan is.</translation>
    </message>
    <message>
        <source>Say that a task does not apply any more.</source>
        <translation>Melden dat een taak vervalt.</translation>
    </message>
    <message>
        <source>Open a task again.</source>
        <translation>Een taak weer openen.</translation>
    </message>
    <message>
        <source>The law&apos;s calendar of a dossier.</source>
        <translation>De wettelijke termijnen van een dossier.</translation>
    </message>
    <message>
        <source>Earlier spells too.</source>
        <translation>Ook eerdere verzuimgevallen.</translation>
    </message>
    <message>
        <source>Record that a milestone was done: M04, or M06.2 for the second one.</source>
        <translation>Vastleggen dat aan een termijn voldaan is: M04, of M06.2 voor de tweede.</translation>
    </message>
    <message>
        <source>Record that a milestone does not apply.</source>
        <translation>Vastleggen dat een termijn niet van toepassing is.</translation>
    </message>
    <message>
        <source>Take back what was recorded of a milestone.</source>
        <translation>Terugnemen wat van een termijn is vastgelegd.</translation>
    </message>
    <message>
        <source>Documents in the file: %1.</source>
        <translation>Documenten in het bestand: %1.</translation>
    </message>
    <message>
        <source>Documents that could not be had from the server: %1.</source>
        <translation>Documenten die niet van de server te krijgen waren: %1.</translation>
    </message>
    <message>
        <source>Documents taken over: %1.</source>
        <translation>Overgenomen documenten: %1.</translation>
    </message>
    <message>
        <source>A proxy is &apos;system&apos;, &apos;none&apos; or &apos;own&apos;.</source>
        <translation>Een proxy is &apos;system&apos;, &apos;none&apos; of &apos;own&apos;.</translation>
    </message>
    <message>
        <source>Show or choose the proxy that leads to the server.</source>
        <translation>De proxy tonen of kiezen die naar de server leidt.</translation>
    </message>
    <message>
        <source>Name of the proxy; for &apos;system&apos; only where it asks for a password.</source>
        <translation>Naam van de proxy; bij &apos;system&apos; alleen waar die om een wachtwoord vraagt.</translation>
    </message>
    <message>
        <source>Its port.</source>
        <translation>Zijn poort.</translation>
    </message>
    <message>
        <source>User name there; the password is asked for, and kept in the keychain.</source>
        <translation>Gebruikersnaam daar; naar het wachtwoord wordt gevraagd, en het blijft in de sleutelhanger.</translation>
    </message>
    <message>
        <source>Go on: synchronise whenever the server says that something changed.</source>
        <translation>Doorgaan: synchroniseren zodra de server zegt dat er iets veranderd is.</translation>
    </message>
    <message>
        <source>The format is one of csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</source>
        <translation>Het formaat is csv, nmbrs, visma-employees, visma-absence, verzuimsignaal of sivi.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read. Check its path and rights.</source>
        <translation>Het koppelbestand is niet te lezen. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>Would create %1, update %2, leave %3 as they are, refuse %4. Nothing was changed.</source>
        <translation>Zou %1 maken, %2 bijwerken, %3 laten zoals ze zijn, %4 weigeren. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>To undo it: kluis import undo %1</source>
        <translation>Ongedaan maken: kluis import undo %1</translation>
    </message>
    <message>
        <source>Kept for the doctor, in the medical part: %1.</source>
        <translation>Voor de arts bewaard, in het medische deel: %1.</translation>
    </message>
    <message>
        <source>Set aside, because an employer may not pass it on: %1 causes, codes or texts. Nothing of it was stored.</source>
        <translation>Apart gehouden, omdat een werkgever dit niet mag doorgeven: %1 oorzaken, codes of teksten. Er is niets van bewaard.</translation>
    </message>
    <message>
        <source>Name the import by the number that kluis import list shows.</source>
        <translation>Noem de import bij het nummer dat kluis import list toont.</translation>
    </message>
    <message>
        <source>Values put back: %1. Dossiers removed: %2.</source>
        <translation>Waarden teruggezet: %1. Dossiers verwijderd: %2.</translation>
    </message>
    <message>
        <source>Values that were changed since and stay: %1.</source>
        <translation>Waarden die sindsdien gewijzigd zijn en blijven: %1.</translation>
    </message>
    <message>
        <source>Dossiers that stay, because the server has them or somebody wrote in them: %1.</source>
        <translation>Dossiers die blijven, omdat de server ze heeft of iemand erin schreef: %1.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ongedaan gemaakt</translation>
    </message>
    <message>
        <source>The format is one of csv, sivi.</source>
        <translation>Het formaat is csv of sivi.</translation>
    </message>
    <message>
        <source>Employees in the file: %1.</source>
        <translation>Werknemers in het bestand: %1.</translation>
    </message>
    <message>
        <source>Left out because their dossier lacks what the message needs: %1 (%2).</source>
        <translation>Weggelaten omdat hun dossier mist wat het bericht nodig heeft: %1 (%2).</translation>
    </message>
    <message>
        <source>The file is not encrypted. Send it over a safe way and delete it afterwards.</source>
        <translation>Het bestand is niet versleuteld. Verstuur het langs een veilige weg en verwijder het daarna.</translation>
    </message>
    <message>
        <source>Read a file of an employer&apos;s HR system.</source>
        <translation>Een bestand van het HR-systeem van een werkgever lezen.</translation>
    </message>
    <message>
        <source>What the file is, where it is not recognised: csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</source>
        <translation>Wat het bestand is, als het niet herkend wordt: csv, nmbrs, visma-employees, visma-absence, verzuimsignaal, sivi.</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>Alleen zeggen wat er zou gebeuren.</translation>
    </message>
    <message>
        <source>Put back what an import changed, where nobody changed it since.</source>
        <translation>Terugzetten wat een import wijzigde, waar niemand het sindsdien wijzigde.</translation>
    </message>
    <message>
        <source>Write an employer&apos;s employees, or their absence, to a file for another system.</source>
        <translation>De werknemers van een werkgever, of hun verzuim, in een bestand voor een ander systeem schrijven.</translation>
    </message>
    <message>
        <source>csv or sivi.</source>
        <translation>csv of sivi.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist.</source>
        <translation>Het te schrijven bestand; het mag nog niet bestaan.</translation>
    </message>
    <message>
        <source>SIVI: key of who sends.</source>
        <translation>SIVI: sleutel van de afzender.</translation>
    </message>
    <message>
        <source>SIVI: key of who receives.</source>
        <translation>SIVI: sleutel van de ontvanger.</translation>
    </message>
    <message>
        <source>SIVI: the receiver&apos;s key of the employer.</source>
        <translation>SIVI: sleutel van de werkgever bij de ontvanger.</translation>
    </message>
    <message>
        <source>SIVI: number of the agreement to exchange data.</source>
        <translation>SIVI: aansluitnummer van de gegevensuitwisseling.</translation>
    </message>
    <message>
        <source>SIVI: last name of whom the receiver may call.</source>
        <translation>SIVI: achternaam van wie de ontvanger mag bellen.</translation>
    </message>
    <message>
        <source>SIVI: that person&apos;s telephone number or mail address.</source>
        <translation>SIVI: telefoonnummer of mailadres van die persoon.</translation>
    </message>
    <message>
        <source>SIVI: the message is a test.</source>
        <translation>SIVI: het bericht is een test.</translation>
    </message>
    <message>
        <source>Imports that can be undone, the newest first.</source>
        <translation>Imports die ongedaan te maken zijn, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>Keep the mapping under this name, for files with the same columns.</source>
        <translation>De koppeling onder deze naam bewaren, voor bestanden met dezelfde kolommen.</translation>
    </message>
    <message>
        <source>No scanner looks at files before they become documents.</source>
        <translation>Geen virusscanner bekijkt bestanden voordat het documenten worden.</translation>
    </message>
    <message>
        <source>A scanner looks at files before they become documents.</source>
        <translation>Een virusscanner bekijkt bestanden voordat het documenten worden.</translation>
    </message>
    <message>
        <source>The scanner that is to look at files does not answer.</source>
        <translation>De virusscanner die bestanden moet bekijken, antwoordt niet.</translation>
    </message>
    <message>
        <source>--when-away takes refuse or accept.</source>
        <translation>--when-away is refuse of accept.</translation>
    </message>
    <message>
        <source>Show or choose the malware scanner that looks at files before they become documents.</source>
        <translation>Toon of kies de virusscanner die bestanden bekijkt voordat het documenten worden.</translation>
    </message>
    <message>
        <source>Path of ClamAV&apos;s socket.</source>
        <translation>Pad van de socket van ClamAV.</translation>
    </message>
    <message>
        <source>Not ClamAV.</source>
        <translation>Niet ClamAV.</translation>
    </message>
    <message>
        <source>What becomes of files while it is away: refuse or accept.</source>
        <translation>Wat er met bestanden gebeurt als de scanner er niet is: refuse of accept.</translation>
    </message>
    <message>
        <source>Finds names (also misspelt ones), numbers, dates of birth and all text this role may read.</source>
        <translation>Vindt namen (ook verkeerd gespelde), nummers, geboortedata en alle tekst die deze rol mag lezen.</translation>
    </message>
    <message>
        <source>Value: </source>
        <translation>Waarde: </translation>
    </message>
    <message>
        <source>The note: </source>
        <translation>De notitie: </translation>
    </message>
    <message>
        <source>Give the text of the note, or - to read it from standard input.</source>
        <translation>Geef de tekst van de notitie, of - om die van de standaardinvoer te lezen.</translation>
    </message>
    <message>
        <source>Change a field; works offline. A value - is read from standard input.</source>
        <translation>Een veld wijzigen; werkt offline. Een waarde - wordt van de standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>Add a note or contact moment; - or no text: from standard input or a prompt.</source>
        <translation>Een notitie of contactmoment toevoegen; - of geen tekst: van de standaardinvoer of een vraag.</translation>
    </message>
    <message>
        <source>policy of this computer, %1</source>
        <translation>beleid van deze computer, %1</translation>
    </message>
    <message>
        <source>policy of this user, %1</source>
        <translation>beleid van deze gebruiker, %1</translation>
    </message>
    <message>
        <source>chosen by the person</source>
        <translation>gekozen door de persoon zelf</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>zoals gewoonlijk</translation>
    </message>
    <message>
        <source>Not heeded: %1. %2</source>
        <translation>Niet gevolgd: %1. %2</translation>
    </message>
    <message>
        <source>The templates can&apos;t be written there. Check the folder&apos;s rights and the free space.</source>
        <translation>De sjablonen kunnen daar niet worden geschreven. Controleer de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>Show each setting that your organisation can fix: what holds, and who said so.</source>
        <translation>Toon elke instelling die uw organisatie kan vastleggen: wat geldt, en wie dat bepaalde.</translation>
    </message>
    <message>
        <source>Write the templates for group policy, macOS profiles and Linux into a folder.</source>
        <translation>Schrijf de sjablonen voor groepsbeleid, macOS-profielen en Linux in een map.</translation>
    </message>
    <message>
        <source>%1; medical roles %2</source>
        <translation>%1; medische rollen %2</translation>
    </message>
    <message>
        <source>What is to be done: </source>
        <translation>Wat er gedaan moet worden: </translation>
    </message>
    <message>
        <source>Give --text or --text-file, not both.</source>
        <translation>Geef --text of --text-file, niet beide.</translation>
    </message>
    <message>
        <source>Say what changes: --due, --start, --owner, --text or --text-file.</source>
        <translation>Zeg wat er verandert: --due, --start, --owner, --text of --text-file.</translation>
    </message>
    <message>
        <source>Give a task to a colleague or a role. A text - is read from standard input.</source>
        <translation>Geef een taak aan een collega of een functie. Een tekst - wordt van standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>Change a task: what stays unsaid stays as it is.</source>
        <translation>Wijzig een taak: wat niet genoemd wordt, blijft zoals het is.</translation>
    </message>
    <message>
        <source>People are told from this day on.</source>
        <translation>Vanaf deze dag wordt het gemeld.</translation>
    </message>
    <message>
        <source>What is to be done; - is read from standard input.</source>
        <translation>Wat er gedaan moet worden; - wordt van standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>The same from a file.</source>
        <translation>Hetzelfde uit een bestand.</translation>
    </message>
    <message>
        <source>In thirteen words instead of twelve groups of digits.</source>
        <translation>In dertien woorden in plaats van twaalf groepen cijfers.</translation>
    </message>
    <message>
        <source>The fingerprint the receiver read out, 12 groups of 5 digits or 13 words.</source>
        <translation>De vingerafdruk die de ontvanger voorlas, 12 groepen van 5 cijfers of 13 woorden.</translation>
    </message>
    <message>
        <source>The fingerprint the sender read out, 12 groups of 5 digits or 13 words.</source>
        <translation>De vingerafdruk die de afzender voorlas, 12 groepen van 5 cijfers of 13 woorden.</translation>
    </message>
    <message>
        <source>The colleague&apos;s fingerprint as read out, 12 groups of 5 digits or 13 words.</source>
        <translation>De vingerafdruk van de collega zoals voorgelezen, 12 groepen van 5 cijfers of 13 woorden.</translation>
    </message>
    <message>
        <source>  It is sealed under a key that is not here.</source>
        <translation>  Die is verzegeld met een sleutel die hier niet is.</translation>
    </message>
    <message>
        <source>Something between this computer and the server opens the connection and reads along, as your organisation allows. It can&apos;t read your password and medical content. Did you not expect this? Tell your administrator.</source>
        <translation>Iets tussen deze computer en de server opent de verbinding en leest mee, zoals uw organisatie toestaat. Uw wachtwoord en medische inhoud kan het niet lezen. Had u dit niet verwacht? Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>Why the medical part may hold it:</source>
        <translation>Waarom het medische deel het mag bevatten:</translation>
    </message>
    <message>
        <source>Say why the medical part may hold it.</source>
        <translation>Zeg waarom het medische deel het mag bevatten.</translation>
    </message>
    <message>
        <source>Line %1, set aside: %2</source>
        <translation>Regel %1, apart gehouden: %2</translation>
    </message>
    <message>
        <source>Doctors: keep in the medical part what the employer should not have passed on, and why you may; - reads it from standard input.</source>
        <translation>Artsen: bewaar in het medische deel wat de werkgever niet had mogen doorgeven, en waarom dat mag; - leest het van de standaardinvoer.</translation>
    </message>
    <message>
        <source>There is no role of that name.</source>
        <translation>Er is geen functie met die naam.</translation>
    </message>
    <message>
        <source>Reason: </source>
        <translation>Reden: </translation>
    </message>
    <message>
        <source>Say why with --reason: whoever reads a release sees it.</source>
        <translation>Zeg waarom met --reason: wie een vrijgave leest, ziet dat.</translation>
    </message>
    <message>
        <source>The value says something else by now. That is not released.</source>
        <translation>De waarde zegt inmiddels iets anders. Dat is niet vrijgegeven.</translation>
    </message>
    <message>
        <source>Who reads it: hr, case-manager, or both with a comma between.</source>
        <translation>Wie het leest: hr, case-manager, of beide met een komma ertussen.</translation>
    </message>
    <message>
        <source>Why; read with it. - is standard input; else it is asked for.</source>
        <translation>Waarom; wordt meegelezen. - is standaardinvoer; anders wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>The company doctor lets roles of the employer&apos;s side read values as they stand now; several fields with a comma between.</source>
        <translation>De bedrijfsarts laat functies aan werkgeverskant waarden lezen zoals ze nu luiden; meer velden met een komma ertussen.</translation>
    </message>
    <message>
        <source>When the employee agreed; needed for a screening&apos;s outcome.</source>
        <translation>Wanneer de werknemer heeft ingestemd; nodig voor de uitslag van een keuring.</translation>
    </message>
    <message>
        <source>Take releases back: the copies leave the others&apos; computers at their next contact. What was read was read.</source>
        <translation>Vrijgaven intrekken: de kopieën verdwijnen bij het volgende contact van de computers van de anderen. Wat gelezen is, is gelezen.</translation>
    </message>
    <message>
        <source>What is released of a dossier, to whom, by whom, when and why; one JSON object a line with --json.</source>
        <translation>Wat van een dossier is vrijgegeven, aan wie, door wie, wanneer en waarom; met --json één JSON-object per regel.</translation>
    </message>
    <message>
        <source>Also what was released before.</source>
        <translation>Ook wat eerder is vrijgegeven.</translation>
    </message>
    <message>
        <source>A word for who wrote it: </source>
        <translation>Bericht voor wie het schreef: </translation>
    </message>
    <message>
        <source>Say with --word why the draft comes back.</source>
        <translation>Zeg met --word waarom het concept terugkomt.</translation>
    </message>
    <message>
        <source>The doctor&apos;s assistant leaves a draft of a value for the doctor, or changes it; works offline. A value - is read from standard input.</source>
        <translation>De assistent van de bedrijfsarts zet een concept van een waarde klaar, of wijzigt het; werkt offline. Een waarde - wordt van standaardinvoer gelezen.</translation>
    </message>
    <message>
        <source>Take a draft back.</source>
        <translation>Een concept intrekken.</translation>
    </message>
    <message>
        <source>The company doctor makes a draft the value, as it is or with --value.</source>
        <translation>De bedrijfsarts maakt een concept tot de waarde, zoals het is of met --value.</translation>
    </message>
    <message>
        <source>What shall stand instead. - is standard input.</source>
        <translation>Wat er in plaats daarvan moet staan. - is standaardinvoer.</translation>
    </message>
    <message>
        <source>The company doctor sends a draft back with a word.</source>
        <translation>De bedrijfsarts stuurt een concept terug met een bericht.</translation>
    </message>
    <message>
        <source>Why. - is standard input; else it is asked for.</source>
        <translation>Waarom. - is standaardinvoer; anders wordt ernaar gevraagd.</translation>
    </message>
    <message>
        <source>Drafts of a dossier and what became of them; one JSON object a line with --json.</source>
        <translation>Concepten van een dossier en wat ervan werd; met --json één JSON-object per regel.</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>onleesbaar</translation>
    </message>
    <message>
        <source>Reports of programs that ended unexpectedly; they are on this computer only. JSON: one object a line.</source>
        <translation>Rapporten van programma&apos;s die onverwacht stopten; ze staan alleen op deze computer. JSON: één object per regel.</translation>
    </message>
    <message>
        <source>All that one report says.</source>
        <translation>Alles wat één rapport zegt.</translation>
    </message>
    <message>
        <source>Delete one report.</source>
        <translation>Verwijder één rapport.</translation>
    </message>
    <message>
        <source>given when the program was installed</source>
        <translation>bij de installatie opgegeven</translation>
    </message>
</context>
<context>
    <name>kluis::app::AbsenceMerge</name>
    <message>
        <source>The file tells of absence after the recovery that is recorded. Correct one of them first.</source>
        <translation>Het bestand meldt verzuim na het herstel dat vastligt. Corrigeer eerst een van beide.</translation>
    </message>
    <message>
        <source>An absence that began earlier still runs on that day. Report its recovery first.</source>
        <translation>Een verzuim dat eerder begon, loopt op die dag nog. Meld eerst het herstel daarvan.</translation>
    </message>
    <message>
        <source>That absence is closed here, and the file tells something else of it.</source>
        <translation>Dat verzuim is hier afgesloten, en het bestand zegt er iets anders over.</translation>
    </message>
    <message>
        <source>A later absence is recorded already, and the file does not say when this one ended.</source>
        <translation>Er ligt al een later verzuim vast, en het bestand zegt niet wanneer dit eindigde.</translation>
    </message>
    <message>
        <source>That absence overlaps another one that is recorded.</source>
        <translation>Dat verzuim overlapt een ander dat vastligt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AbsenceReport</name>
    <message>
        <source>A sick report needs a valid day and a percentage of absence above 0 up to 100.</source>
        <translation>Bij een ziekmelding horen een geldige dag en een verzuimpercentage boven 0 tot en met 100.</translation>
    </message>
    <message>
        <source>A recovery report needs a valid day and a percentage recovered above 0 up to 100.</source>
        <translation>Bij een herstelmelding horen een geldige dag en een herstelpercentage boven 0 tot en met 100.</translation>
    </message>
    <message>
        <source>On that day no absence is recorded, so nothing can be reported as recovered.</source>
        <translation>Op die dag is geen verzuim vastgelegd, dus er kan geen herstel worden gemeld.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AccountDesk</name>
    <message>
        <source>You answer for nobody with this user name.</source>
        <translation>U beheert niemand met deze gebruikersnaam.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AccountRecovery</name>
    <message>
        <source>Your role needs the account key of the kit too. Nothing was changed; begin again with the next code.</source>
        <translation>Uw rol heeft ook de accountsleutel van de herstelset nodig. Er is niets gewijzigd; begin opnieuw met de volgende code.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 24 letters and digits.</source>
        <translation>Dit is geen herstelcode: die heeft 24 letters en cijfers.</translation>
    </message>
    <message>
        <source>This data folder belongs to another account. Choose another data folder for this one.</source>
        <translation>Deze gegevensmap hoort bij een ander account. Kies voor dit account een andere gegevensmap.</translation>
    </message>
    <message>
        <source>What this computer holds was sealed with the old password. The new one will not open it: changes that were not sent yet stay shut, in a folder beside the profile. Say that this is all right, and begin again.</source>
        <translation>Wat deze computer bewaart, is met het oude wachtwoord verzegeld. Het nieuwe opent dat niet: wijzigingen die nog niet verstuurd zijn, blijven dicht, in een map naast het profiel. Geef aan dat dit goed is en begin opnieuw.</translation>
    </message>
    <message>
        <source>The first login needs the server&apos;s address and the user name.</source>
        <translation>De eerste aanmelding heeft het adres van de server en de gebruikersnaam nodig.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AdministratorPins</name>
    <message>
        <source>The server names %1 as an administrator, with a key that no administrator known here has vouched for. His orders to wipe are not obeyed on this computer. Ask your administrators whether this is right.</source>
        <translation>De server noemt %1 als beheerder, met een sleutel waarvoor geen beheerder instaat die hier bekend is. Diens bevelen tot wissen worden op deze computer niet opgevolgd. Vraag uw beheerders of dit klopt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ApprovalGiver</name>
    <message>
        <source>The vault is damaged.</source>
        <translation>De kluis is beschadigd.</translation>
    </message>
    <message>
        <source>Five requests were answered here within a day. Approve the new computer from another one, or log in there with the account key of your kit.</source>
        <translation>Hier zijn binnen een dag vijf verzoeken beantwoord. Laat de nieuwe computer toe vanaf een andere, of log daar in met de accountsleutel uit uw herstelset.</translation>
    </message>
    <message>
        <source>Another computer of yours answers this request already. Type the number there.</source>
        <translation>Een andere computer van u beantwoordt dit verzoek al. Typ het getal daar.</translation>
    </message>
    <message>
        <source>This computer has no medical keys itself, so it can&apos;t give them.</source>
        <translation>Deze computer heeft zelf geen medische sleutels en kan ze dus niet geven.</translation>
    </message>
    <message>
        <source>The number on the new computer has six digits.</source>
        <translation>Het getal op de nieuwe computer heeft zes cijfers.</translation>
    </message>
    <message>
        <source>The new computer shows no number yet. Wait a moment.</source>
        <translation>De nieuwe computer toont nog geen getal. Wacht even.</translation>
    </message>
    <message>
        <source>The number is not the right one, so nothing was given and the request is over. This computer has %1. If the new one shows that, begin again there. If it shows another number, somebody may stand between the two: tell your administrator.</source>
        <translation>Het getal klopt niet, dus er is niets gegeven en het verzoek is voorbij. Deze computer heeft %1. Toont de nieuwe dat ook, begin daar dan opnieuw. Toont hij een ander getal, dan zit er misschien iemand tussen: vertel het uw beheerder.</translation>
    </message>
    <message>
        <source>No new computer of yours waits to be approved here.</source>
        <translation>Er wacht hier geen nieuwe computer van u op toelating.</translation>
    </message>
    <message>
        <source>What the server gave of the new computer&apos;s request does not fit together. Nothing was given, and the request is over. Tell your administrator.</source>
        <translation>Wat de server van het verzoek van de nieuwe computer gaf, past niet bij elkaar. Er is niets gegeven en het verzoek is voorbij. Vertel het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ApprovalSeeker</name>
    <message>
        <source>Waiting for approval was given up.</source>
        <translation>Het wachten op toelating is opgegeven.</translation>
    </message>
    <message>
        <source>The other computer refused the request.</source>
        <translation>De andere computer heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>Another number than this one was typed on the other computer, so nothing was given. Try again; if it happens once more, somebody may stand between the two: tell your administrator.</source>
        <translation>Op de andere computer is een ander getal getypt dan dit, dus er is niets gegeven. Probeer het opnieuw; gebeurt het nog eens, dan zit er misschien iemand tussen: vertel het uw beheerder.</translation>
    </message>
    <message>
        <source>Nobody approved this computer in time.</source>
        <translation>Niemand heeft deze computer op tijd toegelaten.</translation>
    </message>
    <message>
        <source>The server gave an approval that is not for this computer&apos;s request. Nothing of it was taken over. Tell your administrator.</source>
        <translation>De server gaf een toelating die niet bij het verzoek van deze computer hoort. Er is niets van overgenomen. Vertel het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AsideFolder</name>
    <message>
        <source>The old vault could not be set aside. Check the rights and the free space of the data folder, or move the file vault.db away, and log in.</source>
        <translation>De oude kluis kon niet opzij worden gezet. Controleer de rechten en de vrije ruimte van de gegevensmap, of verplaats het bestand vault.db, en log in.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AuditCommands</name>
    <message>
        <source>A time is written as 2026-11-29 or 2026-11-29T14:30:00Z.</source>
        <translation>Een tijd wordt geschreven als 2026-11-29 of 2026-11-29T14:30:00Z.</translation>
    </message>
    <message>
        <source>%1 entries were written.</source>
        <translation>%1 regels geschreven.</translation>
    </message>
    <message>
        <source>Who did it, or whom it is about.</source>
        <translation>Wie het deed, of over wie het gaat.</translation>
    </message>
    <message>
        <source>About this dossier: its id, or EMPLOYER/PERSONNELNUMBER.</source>
        <translation>Over dit dossier: de id, of WERKGEVER/PERSONEELSNUMMER.</translation>
    </message>
    <message>
        <source>Only these, such as &apos;login-failed&apos;; or C, R, U, D, E for create, read, update, delete, execute.</source>
        <translation>Alleen deze, zoals &apos;login-failed&apos;; of C, R, U, D, E voor maken, lezen, wijzigen, verwijderen, uitvoeren.</translation>
    </message>
    <message>
        <source>From this day or moment on.</source>
        <translation>Vanaf deze dag of dit moment.</translation>
    </message>
    <message>
        <source>Until before this day or moment.</source>
        <translation>Tot voor deze dag of dit moment.</translation>
    </message>
    <message>
        <source>For the data-protection officer: who did what, newest first.</source>
        <translation>Voor de functionaris gegevensbescherming: wie wat deed, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>At most so many (100).</source>
        <translation>Hoogstens zo veel (100).</translation>
    </message>
    <message>
        <source>For the data-protection officer: the same to a file, JSON lines, or a table where its name ends in .csv.</source>
        <translation>Voor de functionaris gegevensbescherming: hetzelfde in een bestand, JSON-regels, of een tabel als de naam op .csv eindigt.</translation>
    </message>
    <message>
        <source>What this device has seen of the server&apos;s audit log, for &apos;kluis-server audit verify --checkpoint&apos;.</source>
        <translation>Wat dit apparaat van het auditlog van de server heeft gezien, voor &apos;kluis-server audit verify --checkpoint&apos;.</translation>
    </message>
    <message>
        <source>The parts of the server&apos;s audit log that begin anew and that nobody has confirmed: for each what this device had seen, and what it sees now.</source>
        <translation>De delen van het auditlog van de server die opnieuw beginnen en die niemand heeft bevestigd: van elk wat dit apparaat had gezien en wat het nu ziet.</translation>
    </message>
    <message>
        <source>You asked, and a backup was put back: they are countersigned again.</source>
        <translation>U hebt het nagevraagd en er is een back-up teruggezet: ze worden weer meeondertekend.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AuditDesk</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Er is al een bestand met die naam.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::AuditSender</name>
    <message>
        <source>The server did not take over what this device logged. Tell your administrator.</source>
        <translation>De server nam niet over wat dit apparaat heeft vastgelegd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>What this device logged does not fit what the server has. A newer server is needed to go on. Tell your administrator.</source>
        <translation>Wat dit apparaat heeft vastgelegd, past niet bij wat de server heeft. Om verder te gaan is een nieuwere server nodig. Meld het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::BreachCommands</name>
    <message>
        <source>A time is written as 2026-11-29T14:30 or 2026-11-29T14:30:00Z.</source>
        <translation>Een tijd schrijft u als 2026-11-29T14:30 of 2026-11-29T14:30:00Z.</translation>
    </message>
    <message>
        <source>The privacy office has your report.</source>
        <translation>De functionaris gegevensbescherming heeft uw melding.</translation>
    </message>
    <message>
        <source>Your report is kept here and goes to the privacy office with the next sync.</source>
        <translation>Uw melding is hier bewaard en gaat met de volgende synchronisatie naar de functionaris gegevensbescherming.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>Reports what may be a data breach to the privacy office; the text comes from standard input.</source>
        <translation>Meldt een mogelijk datalek aan de functionaris gegevensbescherming; de tekst komt van standaardinvoer.</translation>
    </message>
    <message>
        <source>When it was noticed; else now.</source>
        <translation>Wanneer het is opgemerkt; anders nu.</translation>
    </message>
    <message>
        <source>What you reported, and whether it arrived.</source>
        <translation>Wat u meldde, en of het is aangekomen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::CarryingOut</name>
    <message>
        <source>There is no such open request that you answer for.</source>
        <translation>Er is geen zo&apos;n open verzoek dat u afhandelt.</translation>
    </message>
    <message>
        <source>The employee&apos;s statement is missing.</source>
        <translation>De verklaring van de werknemer ontbreekt.</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>Er is geen veld met die naam.</translation>
    </message>
    <message>
        <source>Statement of the employee about &quot;%1&quot; (request of %2), who asked for another value:</source>
        <translation>Verklaring van de werknemer over &quot;%1&quot; (verzoek van %2), die om een andere waarde vroeg:</translation>
    </message>
    <message>
        <source>Say which values are to be removed.</source>
        <translation>Zeg welke waarden verwijderd moeten worden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::CertificatePaper</name>
    <message>
        <source>This is no certificate of destruction that this program knows.</source>
        <translation>Dit is geen verklaring van vernietiging die dit programma kent.</translation>
    </message>
    <message>
        <source>%1 (%2), signed %3</source>
        <translation>%1 (%2), ondertekend %3</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Verklaring van vernietiging</translation>
    </message>
    <message>
        <source>Two people had a part of a dossier destroyed: its values, their history, notes, documents and keys, at the server, and in each client&apos;s cache at its next contact. Back-ups that were made before hold it until they are discarded.</source>
        <translation>Twee personen hebben een deel van een dossier laten vernietigen: de waarden, hun geschiedenis, notities, documenten en sleutels, op de server en bij het eerstvolgende contact ook op elke computer. Reservekopieën van daarvoor bevatten het tot ze worden weggedaan.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorieën</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Hele dossier</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Toegestaan door</translation>
    </message>
    <message>
        <source>the employee&apos;s request (BW 7:455)</source>
        <translation>het verzoek van de werknemer (BW 7:455)</translation>
    </message>
    <message>
        <source>the end of its retention term</source>
        <translation>het einde van de bewaartermijn</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>Operations, records, documents</source>
        <translation>Bewerkingen, gegevens, documenten</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>Ter vergelijking</translation>
    </message>
    <message>
        <source>Number of the destruction</source>
        <translation>Nummer van de vernietiging</translation>
    </message>
    <message>
        <source>Hash of the dossier&apos;s number</source>
        <translation>Hash van het dossiernummer</translation>
    </message>
    <message>
        <source>Digest of the chains&apos; ends</source>
        <translation>Controlegetal van de ketens</translation>
    </message>
    <message>
        <source>Digest of the order</source>
        <translation>Controlegetal van de opdracht</translation>
    </message>
    <message>
        <source>Signature of the confirmation</source>
        <translation>Handtekening van de bevestiging</translation>
    </message>
</context>
<context>
    <name>kluis::app::Countersigner</name>
    <message>
        <source>The server&apos;s answer could not be read.</source>
        <translation>Het antwoord van de server kon niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::CrashReports</name>
    <message>
        <source>There is no such crash report.</source>
        <translation>Dat crashrapport is er niet.</translation>
    </message>
    <message>
        <source>The crash report can&apos;t be read: it was cut off or damaged.</source>
        <translation>Het crashrapport kan niet worden gelezen: het is afgebroken of beschadigd.</translation>
    </message>
    <message>
        <source>The crash report can&apos;t be removed. Check the rights of the data folder.</source>
        <translation>Het crashrapport kan niet worden verwijderd. Controleer de rechten van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DiskEncryption</name>
    <message>
        <source>This computer&apos;s disk is encrypted.</source>
        <translation>De schijf van deze computer is versleuteld.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is not encrypted, or not all of it. The vault is; but what the system writes of the memory is not. Ask your administrator to switch disk encryption on.</source>
        <translation>De schijf van deze computer is niet versleuteld, of niet helemaal. De kluis is dat wel, maar wat het systeem van het geheugen wegschrijft niet. Vraag uw beheerder schijfversleuteling aan te zetten.</translation>
    </message>
    <message>
        <source>It can&apos;t be told whether this computer&apos;s disk is encrypted. Ask your administrator.</source>
        <translation>Er is niet te zien of de schijf van deze computer versleuteld is. Vraag het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentExport</name>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Er is al een bestand met deze naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Het bestand kan daar niet worden geschreven. Controleer de rechten en de vrije ruimte van de map.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentFetcher</name>
    <message>
        <source>The server gave another document than the one that was put here. It was not kept. Tell your administrator.</source>
        <translation>De server gaf een ander document dan er is neergelegd. Het is niet bewaard. Meld dit aan uw beheerder.</translation>
    </message>
    <message>
        <source>The server did not give what was asked for. Try again; when it stays so, tell your administrator.</source>
        <translation>De server gaf niet wat werd gevraagd. Probeer het opnieuw; meld het aan uw beheerder als het zo blijft.</translation>
    </message>
    <message>
        <source>There is no room for the document. Make room on the disk and try again: it goes on where it stopped.</source>
        <translation>Er is geen ruimte voor het document. Maak ruimte op de schijf en probeer het opnieuw: het gaat verder waar het stopte.</translation>
    </message>
    <message>
        <source>The document can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Het document kan niet worden gelezen. Controleer de rechten van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentFiles</name>
    <message>
        <source>The folder for documents can&apos;t be made. Check the free space and the rights of the data folder.</source>
        <translation>De map voor documenten kan niet worden gemaakt. Controleer de vrije ruimte en de rechten van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentReading</name>
    <message>
        <source>The document is not the one its author described.</source>
        <translation>Het document is niet het document dat de auteur heeft beschreven.</translation>
    </message>
    <message>
        <source>The document can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Het document kan niet worden gelezen. Controleer de rechten van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentUploader</name>
    <message>
        <source>The server&apos;s answer does not fit what was sent. Your changes are kept; tell your administrator.</source>
        <translation>Het antwoord van de server past niet bij wat is verzonden. Uw wijzigingen zijn bewaard; meld dit aan uw beheerder.</translation>
    </message>
    <message>
        <source>A document that was to be sent is damaged.</source>
        <translation>Een document dat verzonden moest worden, is beschadigd.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DocumentWriter</name>
    <message>
        <source>The file can&apos;t be read. Check its path and rights.</source>
        <translation>Het bestand kan niet worden gelezen. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, more than the server takes.</source>
        <translation>Het bestand is groter dan %1 MB, meer dan de server aanneemt.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>The file&apos;s name is too long or holds signs that do not show. Give it another.</source>
        <translation>De naam van het bestand is te lang of bevat onzichtbare tekens. Geef het een andere naam.</translation>
    </message>
    <message>
        <source>There is no room for the document. Make room on the disk and try again.</source>
        <translation>Er is geen ruimte voor het document. Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The document is not the one its author described.</source>
        <translation>Het document is niet het document dat de auteur heeft beschreven.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DossierExport</name>
    <message>
        <source>The file can&apos;t be written there. Choose another folder.</source>
        <translation>Het bestand kan daar niet worden geschreven. Kies een andere map.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written to its end. Is the disk full?</source>
        <translation>Het bestand kan niet helemaal worden geschreven. Is de schijf vol?</translation>
    </message>
    <message>
        <source>Only the personnel department exports files for an HR system.</source>
        <translation>Alleen de personeelsafdeling exporteert bestanden voor een HR-systeem.</translation>
    </message>
    <message>
        <source>There is such a file already. Choose another name.</source>
        <translation>Er is al zo&apos;n bestand. Kies een andere naam.</translation>
    </message>
    <message>
        <source>A SIVI message needs the keys of sender, receiver and employer, the number of the connection, and whom the receiver may call.</source>
        <translation>Een SIVI-bericht heeft de sleutels van afzender, ontvanger en werkgever nodig, het aansluitnummer, en wie de ontvanger mag bellen.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestopt. Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>There is no absence that a message could tell of, or the dossiers lack what it needs: birth date, initials, gender, employment, department.</source>
        <translation>Er is geen verzuim waarover een bericht kan gaan, of de dossiers missen wat het nodig heeft: geboortedatum, voorletters, geslacht, dienstverband, afdeling.</translation>
    </message>
</context>
<context>
    <name>kluis::app::DossierHistory</name>
    <message>
        <source>stands there now</source>
        <translation>staat er nu</translation>
    </message>
    <message>
        <source>not yet at the server</source>
        <translation>nog niet op de server</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>wacht op een keuze</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>geweigerd: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Daarvoor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>removed at the employee&apos;s request, with all that stood there</source>
        <translation>verwijderd op verzoek van de werknemer, met alles wat er stond</translation>
    </message>
    <message>
        <source>corrected at the employee&apos;s request</source>
        <translation>gecorrigeerd op verzoek van de werknemer</translation>
    </message>
    <message>
        <source>removed: should not have been recorded</source>
        <translation>verwijderd: had niet vastgelegd mogen worden</translation>
    </message>
</context>
<context>
    <name>kluis::app::EmployeeCopy</name>
    <message>
        <source>Copy of what your employer keeps</source>
        <translation>Kopie van wat uw werkgever bewaart</translation>
    </message>
    <message>
        <source>Copy of your medical file</source>
        <translation>Kopie van uw medisch dossier</translation>
    </message>
    <message>
        <source>%1, number %2. Made on %3 by %4, %5.</source>
        <translation>%1, nummer %2. Gemaakt op %3 door %4, %5.</translation>
    </message>
    <message>
        <source>The medical part is with the company doctor, who gives you a copy of it. Who looked at your data the privacy officer can tell you.</source>
        <translation>Het medisch deel ligt bij de bedrijfsarts, die u daarvan een kopie geeft. Wie uw gegevens heeft ingezien, kan de functionaris gegevensbescherming u zeggen.</translation>
    </message>
    <message>
        <source>Personal working notes of the doctor are not part of the file. The employer gives you a copy of its own part. Who looked at your data the privacy officer can tell you.</source>
        <translation>Persoonlijke werkaantekeningen van de arts horen niet bij het dossier. De werkgever geeft u een kopie van zijn eigen deel. Wie uw gegevens heeft ingezien, kan de functionaris gegevensbescherming u zeggen.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>before that (%1, %2)</source>
        <translation>daarvoor (%1, %2)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Tasks and milestones</source>
        <translation>Taken en mijlpalen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Released to the employer</source>
        <translation>Vrijgegeven aan de werkgever</translation>
    </message>
    <message>
        <source>%1, to %2 (%3, %4)</source>
        <translation>%1, aan %2 (%3, %4)</translation>
    </message>
</context>
<context>
    <name>kluis::app::Enrolment</name>
    <message>
        <source>This data folder belongs to an account already. Choose another data folder.</source>
        <translation>Deze gegevensmap hoort al bij een account. Kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The code of conduct must be accepted first.</source>
        <translation>De gedragscode moet eerst worden aanvaard.</translation>
    </message>
    <message>
        <source>An invite to the medical group is for medical staff. Enrol without it.</source>
        <translation>Een uitnodiging voor de medische groep is voor medisch personeel. Meld u zonder aan.</translation>
    </message>
    <message>
        <source>Enrolling needs the server&apos;s address; your administrator knows it.</source>
        <translation>Aanmelden vraagt het adres van de server; uw beheerder kent het.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Exchange</name>
    <message>
        <source>The file to import can&apos;t be read. Check its path and rights.</source>
        <translation>Het te importeren bestand is niet te lezen. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Het bestand is leeg.</translation>
    </message>
    <message>
        <source>Only the personnel department imports files of an HR system.</source>
        <translation>Alleen de personeelsafdeling importeert bestanden van een HR-systeem.</translation>
    </message>
    <message>
        <source>%1 Leave the column &quot;%2&quot; out of the import.</source>
        <translation>%1 Laat de kolom &quot;%2&quot; buiten de import.</translation>
    </message>
    <message>
        <source>A ground to keep what the employer should not have passed on is a doctor&apos;s to give, in at most %1 characters.</source>
        <translation>Een grond om te bewaren wat de werkgever niet had mogen doorgeven, geeft alleen een arts, in ten hoogste %1 tekens.</translation>
    </message>
</context>
<context>
    <name>kluis::app::FileCheck</name>
    <message>
        <source>%1 The file was not added. Start the scanner, or ask your administrator.</source>
        <translation>%1 Het bestand is niet toegevoegd. Start de scanner, of vraag uw beheerder.</translation>
    </message>
    <message>
        <source>The scanner of this computer found malware in the file (%1). It was not added.</source>
        <translation>De virusscanner van deze computer vond malware in het bestand (%1). Het is niet toegevoegd.</translation>
    </message>
</context>
<context>
    <name>kluis::app::GivenText</name>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>De standaardinvoer kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file with the text can&apos;t be read.</source>
        <translation>Het bestand met de tekst kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The text can&apos;t be read.</source>
        <translation>De tekst kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>De tekst is te lang.</translation>
    </message>
    <message>
        <source>The text is no UTF-8.</source>
        <translation>De tekst is geen UTF-8.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Guidance</name>
    <message>
        <source>The calendar of this dossier has no such milestone.</source>
        <translation>De termijnen van dit dossier kennen deze niet.</translation>
    </message>
    <message>
        <source>Several documents have this name. Give the document&apos;s id.</source>
        <translation>Meer documenten hebben deze naam. Geef de id van het document.</translation>
    </message>
    <message>
        <source>This dossier has no such document.</source>
        <translation>Dit dossier heeft zo’n document niet.</translation>
    </message>
    <message>
        <source>Nobody of that name works on dossiers here. Give a colleague&apos;s user name, or a role.</source>
        <translation>Niemand met die naam werkt hier aan dossiers. Geef de gebruikersnaam van een collega, of een functie.</translation>
    </message>
    <message>
        <source>Several tasks begin like this. Give more of the id.</source>
        <translation>Meer taken beginnen zo. Geef meer van de id.</translation>
    </message>
    <message>
        <source>There is no such task in this dossier.</source>
        <translation>Dit dossier heeft zo’n taak niet.</translation>
    </message>
    <message>
        <source>%1 does not work for the employer of this dossier, and would never see the task. Choose somebody else, or a role.</source>
        <translation>%1 werkt niet voor de werkgever van dit dossier en zou de taak nooit zien. Kies iemand anders, of een functie.</translation>
    </message>
    <message>
        <source>This is what an employee asked for, with a term of the law. Answer it under Requests.</source>
        <translation>Dit heeft een werknemer gevraagd, met een wettelijke termijn. Beantwoord het onder Verzoeken.</translation>
    </message>
</context>
<context>
    <name>kluis::app::GuidanceText</name>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandOver</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>No dossier of this employer may be handed over: none has a consent to it that is valid today. Record each employee&apos;s consent in the medical part first, with &quot;hand-over&quot; as its kind.</source>
        <translation>Geen dossier van deze werkgever mag worden overgedragen: in geen ervan staat een toestemming daarvoor die vandaag geldt. Leg eerst de toestemming van elke werknemer vast in het medische deel, met &quot;overdracht&quot; als soort.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandOverDocuments</name>
    <message>
        <source>Stopped. Hand over to the same file again to go on.</source>
        <translation>Gestopt. Draag opnieuw over naar hetzelfde bestand om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandOverFile</name>
    <message>
        <source>The file can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Het bestand kan daar niet worden geschreven. Controleer de rechten en de vrije ruimte van de map.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Er is al een bestand met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The document can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Het document kan niet worden gelezen. Controleer de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>A document on this computer is damaged. Fetch it anew and try again.</source>
        <translation>Een document op deze computer is beschadigd. Haal het opnieuw op en probeer het nog eens.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check its path and rights.</source>
        <translation>Het bestand kan niet worden gelezen. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>A document is not in the file. Ask for it again.</source>
        <translation>Een document zit niet in het bestand. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>A document in the file was changed on its way. Ask for the file again.</source>
        <translation>Een document in het bestand is onderweg veranderd. Vraag het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HandedOn</name>
    <message>
        <source>The file holds changes of an employer that you do not work for, or that are not medical. Nothing of it was opened.</source>
        <translation>Het bestand bevat wijzigingen van een werkgever voor wie u niet werkt, of die niet medisch zijn. Er is niets van geopend.</translation>
    </message>
    <message>
        <source>The file is not signed by a colleague known here, or was changed. Nothing of it was opened. Synchronise and try again, or ask for it anew.</source>
        <translation>Het bestand is niet ondertekend door een collega die hier bekend is, of is veranderd. Er is niets van geopend. Synchroniseer en probeer het opnieuw, of vraag er opnieuw om.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HttpClient</name>
    <message>
        <source>The server&apos;s address must look like https://vault.example.nl or https://vault.example.nl:8443.</source>
        <translation>Het adres van de server moet eruitzien als https://vault.example.nl of https://vault.example.nl:8443.</translation>
    </message>
    <message>
        <source>The program can&apos;t start safe connections: its OpenSSL is missing. Install it again.</source>
        <translation>Het programma kan geen veilige verbindingen maken: OpenSSL ontbreekt. Installeer het opnieuw.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be read. Check its path and rights.</source>
        <translation>Het certificaatbestand kan niet worden gelezen. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate in PEM form.</source>
        <translation>Het certificaatbestand bevat geen certificaat in PEM-vorm.</translation>
    </message>
</context>
<context>
    <name>kluis::app::HttpTransfer</name>
    <message>
        <source>The server&apos;s answer is larger than allowed, so it was not read.</source>
        <translation>Het antwoord van de server is groter dan is toegestaan en is daarom niet gelezen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::IdlePolicy</name>
    <message>
        <source>The program was not used for half an hour. Unlock it or log in again.</source>
        <translation>Het programma is een half uur niet gebruikt. Ontgrendel het of log opnieuw in.</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it or log in.</source>
        <translation>De kluis is vergrendeld. Ontgrendel hem of log in.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportJournal</name>
    <message>
        <source>There is no such import, or it is too long ago.</source>
        <translation>Die import is er niet, of is te lang geleden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportPlanner</name>
    <message>
        <source>The row says that the employee is new, and there is a dossier already.</source>
        <translation>De regel zegt dat de werknemer nieuw is, en er is al een dossier.</translation>
    </message>
    <message>
        <source>The row says that the employee is known, and there is no dossier. Map the column of the status to nothing to import it all the same.</source>
        <translation>De regel zegt dat de werknemer bekend is, en er is geen dossier. Koppel de statuskolom aan niets om die toch te importeren.</translation>
    </message>
    <message>
        <source>There is no dossier with this personnel number. Import the employees first.</source>
        <translation>Er is geen dossier met dit personeelsnummer. Importeer eerst de werknemers.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportRunner</name>
    <message>
        <source>%1 Values not taken over: %2.</source>
        <translation>%1 Niet overgenomen waarden: %2.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ImportUndo</name>
    <message>
        <source>This import is undone already.</source>
        <translation>Deze import is al ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The dossier stays.</source>
        <translation>Het dossier blijft.</translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightBook</name>
    <message>
        <source>Departments and ages are those of one employer. Choose an employer.</source>
        <translation>Afdelingen en leeftijden gaan over één werkgever. Kies een werkgever.</translation>
    </message>
    <message>
        <source>The figures were not worked out.</source>
        <translation>De cijfers zijn niet berekend.</translation>
    </message>
    <message>
        <source>You have no employer of this name. Check the short name.</source>
        <translation>U hebt geen werkgever met deze naam. Controleer de korte naam.</translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightExport</name>
    <message>
        <source>Absence</source>
        <translation>Verzuim</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Twelve months up to and including</source>
        <translation>Twaalf maanden tot en met</translation>
    </message>
</context>
<context>
    <name>kluis::app::InsightText</name>
    <message>
        <source>Employees</source>
        <translation>Werknemers</translation>
    </message>
    <message>
        <source>Average employees</source>
        <translation>Gemiddeld aantal werknemers</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Verzuim %</translation>
    </message>
    <message>
        <source>Absence % with maternity leave</source>
        <translation>Verzuim % met zwangerschapsverlof</translation>
    </message>
    <message>
        <source>Reports an employee a year</source>
        <translation>Meldingsfrequentie</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ziekmeldingen</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Mean duration in days</source>
        <translation>Gemiddelde duur in dagen</translation>
    </message>
    <message>
        <source>Employees without a report, %</source>
        <translation>Werknemers zonder melding, %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Geen afdeling</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Leeftijd onbekend</translation>
    </message>
    <message>
        <source>Under %1 years</source>
        <translation>Jonger dan %1 jaar</translation>
    </message>
    <message>
        <source>%1 years and older</source>
        <translation>%1 jaar en ouder</translation>
    </message>
    <message>
        <source>%1-%2 years</source>
        <translation>%1-%2 jaar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groep</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>fewer than %1 people</source>
        <translation>minder dan %1 mensen</translation>
    </message>
    <message>
        <source>withheld, because a small group could be worked out from it</source>
        <translation>niet getoond, omdat er een kleine groep uit te berekenen zou zijn</translation>
    </message>
    <message>
        <source>There are figures from %1 people on: fewer could be recognised in them.</source>
        <translation>Cijfers zijn er vanaf %1 mensen: minder mensen zouden erin te herkennen zijn.</translation>
    </message>
    <message>
        <source>Groups of fewer than %1 people are not shown (*), and neither is a further one where a small group could be worked out from the total.</source>
        <translation>Groepen van minder dan %1 mensen worden niet getoond (*), en een volgende groep evenmin waar een kleine groep uit het totaal te berekenen zou zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n employers with a month of fewer than %1 people are not counted here.</source>
        <translation>
            <numerusform>%n werkgever met een maand van minder dan %1 mensen is hier niet meegeteld.</numerusform>
            <numerusform>%n werkgevers met een maand van minder dan %1 mensen zijn hier niet meegeteld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your role does not see maternity leave, so there is no figure with it.</source>
        <translation>Uw rol ziet zwangerschapsverlof niet; een cijfer met verlof is er daarom niet.</translation>
    </message>
    <message>
        <source>Mean durations are those of at least %1 people who recovered at one employer; others are not shown (*) and not counted in, and neither is a further one where they could be worked out.</source>
        <translation>Gemiddelde duren zijn die van ten minste %1 mensen die bij één werkgever herstelden; andere worden niet getoond (*) en niet meegeteld, en ook een volgende niet waaruit ze te berekenen zouden zijn.</translation>
    </message>
    <message>
        <source>%1: cases</source>
        <comment>a duration class</comment>
        <translation>%1: gevallen</translation>
    </message>
    <message>
        <source>%1: absence %</source>
        <comment>a duration class</comment>
        <translation>%1: verzuim %</translation>
    </message>
    <message>
        <source>Durations of a group are not shown (*) where fewer than %1 people are in one of its classes, and neither are those of a further group where they could be worked out.</source>
        <translation>Duurklassen van een groep worden niet getoond (*) waar in een ervan minder dan %1 mensen zitten, en ook die van nog een groep niet waar ze anders af te leiden zouden zijn.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Keeping</name>
    <message>
        <source>HR keeps the employer&apos;s part of dossiers, and the company doctor the medical part; your role keeps neither.</source>
        <translation>HR beheert het werkgeversdeel van dossiers en de bedrijfsarts het medisch deel; uw rol geen van beide.</translation>
    </message>
    <message>
        <source>Say why the dossier must not be destroyed.</source>
        <translation>Zeg waarom het dossier niet mag worden vernietigd.</translation>
    </message>
    <message>
        <source>Only a privacy officer holds a dossier.</source>
        <translation>Alleen een functionaris gegevensbescherming blokkeert de vernietiging van een dossier.</translation>
    </message>
    <message>
        <source>You have no such employer.</source>
        <translation>U hebt geen werkgever met die naam.</translation>
    </message>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Dat dossier bestaat niet, of het is niet van u.</translation>
    </message>
    <message>
        <source>It must not be destroyed: %1</source>
        <translation>Het mag niet worden vernietigd: %1</translation>
    </message>
    <message>
        <source>The server&apos;s list of destructions is damaged.</source>
        <translation>De lijst van vernietigingen van de server is beschadigd.</translation>
    </message>
    <message>
        <source>There is no such proposal, or it is not for you to see.</source>
        <translation>Dat voorstel is er niet, of het is niet voor u bestemd.</translation>
    </message>
    <message>
        <source>It is not destroyed: there is no certificate.</source>
        <translation>Het is niet vernietigd: er is geen verklaring.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KeepingCommands</name>
    <message>
        <source>must not be destroyed: %1</source>
        <translation>mag niet worden vernietigd: %1</translation>
    </message>
    <message>
        <source>may be destroyed since %1</source>
        <translation>mag worden vernietigd sinds %1</translation>
    </message>
    <message>
        <source>%1  %2, %3 months from: %4</source>
        <translation>%1  %2, %3 maanden vanaf: %4</translation>
    </message>
    <message>
        <source>%1  %2: %3 may be destroyed, %4 run, %5 have not begun, %6 are held</source>
        <translation>%1  %2: %3 mogen worden vernietigd, %4 lopen, %5 zijn niet begonnen, %6 zijn geblokkeerd</translation>
    </message>
    <message>
        <source>Give the dossier&apos;s id, as the proposal or who works on it shows it.</source>
        <translation>Geef het nummer van het dossier, zoals het voorstel of wie eraan werkt het toont.</translation>
    </message>
    <message>
        <source>Proposed as %1. Nothing is destroyed until a second person confirms it.</source>
        <translation>Voorgesteld als %1. Er wordt niets vernietigd tot een tweede persoon het bevestigt.</translation>
    </message>
    <message>
        <source>Give the number of the destruction, as the list shows it.</source>
        <translation>Geef het nummer van de vernietiging, zoals de lijst het toont.</translation>
    </message>
    <message>
        <source>Short name of the employer.</source>
        <translation>Korte naam van de werkgever.</translation>
    </message>
    <message>
        <source>How long your part of each dossier must be kept, and why; what may be destroyed first.</source>
        <translation>Hoe lang uw deel van elk dossier bewaard moet worden en waarom; wat vernietigd mag worden staat voorop.</translation>
    </message>
    <message>
        <source>Only what may be destroyed.</source>
        <translation>Alleen wat vernietigd mag worden.</translation>
    </message>
    <message>
        <source>The terms that count here, and where each comes from.</source>
        <translation>De termijnen die hier gelden, met de bron van elk.</translation>
    </message>
    <message>
        <source>For privacy officers: how many dossiers stand where.</source>
        <translation>Voor functionarissen gegevensbescherming: hoeveel dossiers hoe ver zijn.</translation>
    </message>
    <message>
        <source>Dossiers that must not be destroyed.</source>
        <translation>Dossiers die niet mogen worden vernietigd.</translation>
    </message>
    <message>
        <source>For privacy officers: say that a dossier must not be destroyed.</source>
        <translation>Voor functionarissen gegevensbescherming: zeg dat een dossier niet mag worden vernietigd.</translation>
    </message>
    <message>
        <source>For privacy officers: take a hold back.</source>
        <translation>Voor functionarissen gegevensbescherming: hef een blokkade op.</translation>
    </message>
    <message>
        <source>Propose that your part of a dossier be destroyed; a second person confirms it.</source>
        <translation>Stel voor uw deel van een dossier te vernietigen; een tweede persoon bevestigt het.</translation>
    </message>
    <message>
        <source>The employee asked for it; for the medical part only.</source>
        <translation>De werknemer vroeg erom; alleen voor het medisch deel.</translation>
    </message>
    <message>
        <source>What was proposed by you or waits for you, and what became of it.</source>
        <translation>Wat u hebt voorgesteld of op u wacht, en wat ervan is geworden.</translation>
    </message>
    <message>
        <source>Give the second signature: the part is destroyed.</source>
        <translation>Zet de tweede handtekening: het deel wordt vernietigd.</translation>
    </message>
    <message>
        <source>Refuse a proposal, or take your own back.</source>
        <translation>Weiger een voorstel, of trek het uwe in.</translation>
    </message>
    <message>
        <source>Write the certificate of a destruction, as PDF or else as JSON.</source>
        <translation>Schrijf de verklaring van een vernietiging, als PDF of anders als JSON.</translation>
    </message>
    <message>
        <source>The file; one that ends in .pdf is for people.</source>
        <translation>Het bestand; een dat op .pdf eindigt is voor mensen.</translation>
    </message>
    <message>
        <source>Why: </source>
        <translation>Waarom: </translation>
    </message>
    <message>
        <source>Give --reason, as text or as - to read it from standard input.</source>
        <translation>Geef --reason, als tekst of als - om die van de standaardinvoer te lezen.</translation>
    </message>
    <message>
        <source>Why, or - to read it from standard input; HR and the doctor of the dossier read it.</source>
        <translation>Waarom, of - om het van de standaardinvoer te lezen; HR en de arts van het dossier lezen het.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KeptBook</name>
    <message>
        <source>The list was not made.</source>
        <translation>De lijst is niet gemaakt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KeychainStore</name>
    <message>
        <source>This computer&apos;s keychain does not hold this profile&apos;s key, or it is locked. Unlock the keychain and try again.</source>
        <translation>De sleutelhanger van deze computer heeft de sleutel van dit profiel niet, of is vergrendeld. Ontgrendel de sleutelhanger en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be used. Unlock it, or sign in to the desktop again.</source>
        <translation>De sleutelhanger van deze computer kan niet worden gebruikt. Ontgrendel hem, of meld u opnieuw aan bij het bureaublad.</translation>
    </message>
    <message>
        <source>This is too large for the keychain.</source>
        <translation>Dit is te groot voor de sleutelhanger.</translation>
    </message>
    <message>
        <source>An entry can&apos;t be removed from this computer&apos;s keychain. Unlock it and try again.</source>
        <translation>Een gegeven kan niet uit de sleutelhanger van deze computer worden verwijderd. Ontgrendel hem en probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>kluis::app::KitKeys</name>
    <message>
        <source>The account key kept in profile.json is damaged. Nothing was deleted; log in with the account key from your kit.</source>
        <translation>De accountsleutel in profile.json is beschadigd. Er is niets verwijderd; log in met de accountsleutel uit uw herstelset.</translation>
    </message>
</context>
<context>
    <name>kluis::app::LeaseClock</name>
    <message>
        <source>Your role works with the server only. Log in.</source>
        <translation>Met uw rol kan alleen met de server worden gewerkt. Log in.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right and log in at the server.</source>
        <translation>De klok van deze computer is teruggezet. Zet hem goed en log in bij de server.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was changed. Set it right and log in at the server.</source>
        <translation>De klok van deze computer is veranderd. Zet hem goed en log in bij de server.</translation>
    </message>
    <message>
        <source>The time for working without the server has ended. Log in.</source>
        <translation>De tijd om zonder de server te werken is voorbij. Log in.</translation>
    </message>
    <message>
        <source>The vault was open without the server for as long as is allowed. Log in.</source>
        <translation>De kluis is zo lang zonder de server open geweest als mag. Log in.</translation>
    </message>
</context>
<context>
    <name>kluis::app::LeaseStore</name>
    <message>
        <source>The vault can&apos;t be opened without the server now. Log in.</source>
        <translation>De kluis kan nu niet zonder de server worden geopend. Log in.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so each start needs the server. Log in.</source>
        <translation>Deze computer heeft geen sleutelhanger, dus bij elke start is de server nodig. Log in.</translation>
    </message>
    <message>
        <source>The lease in this computer&apos;s keychain is damaged. Log in to renew it.</source>
        <translation>De offlinetoestemming in de sleutelhanger van deze computer is beschadigd. Log in om haar te vernieuwen.</translation>
    </message>
    <message>
        <source>The lease can&apos;t be kept.</source>
        <translation>De offlinetoestemming kan niet worden bewaard.</translation>
    </message>
    <message>
        <source>The lease in this computer&apos;s keychain was made by another version. Log in to renew it.</source>
        <translation>De offlinetoestemming in de sleutelhanger van deze computer is door een andere versie gemaakt. Log in om haar te vernieuwen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Letters</name>
    <message>
        <source>There is no such letter in that language.</source>
        <translation>Deze brief is er niet in die taal.</translation>
    </message>
    <message>
        <source>Your role does not write this letter.</source>
        <translation>Uw rol schrijft deze brief niet.</translation>
    </message>
    <message>
        <source>This letter is not written to that reader.</source>
        <translation>Deze brief is niet aan die lezer gericht.</translation>
    </message>
    <message>
        <source>The letter has no part &quot;%1&quot; to be written.</source>
        <translation>De brief heeft geen deel &quot;%1&quot; om te schrijven.</translation>
    </message>
    <message>
        <source>The calendar of this dossier does not have the letter&apos;s milestone.</source>
        <translation>De kalender van dit dossier heeft de mijlpaal van de brief niet.</translation>
    </message>
    <message>
        <source>%1 So this letter can&apos;t be written there.</source>
        <translation>%1 Daarom kan deze brief daar niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Login</name>
    <message>
        <source>The account key belongs to another account. Check the kit, and log in again with the next code.</source>
        <translation>De accountsleutel hoort bij een ander account. Kijk op de herstelset en log opnieuw in met de volgende code.</translation>
    </message>
    <message>
        <source>This data folder belongs to another account. Choose another data folder for this one.</source>
        <translation>Deze gegevensmap hoort bij een ander account. Kies voor dit account een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The first login needs the server&apos;s address and the user name.</source>
        <translation>Voor de eerste keer inloggen zijn het adres van de server en de gebruikersnaam nodig.</translation>
    </message>
    <message>
        <source>The code from the authenticator has six digits.</source>
        <translation>De code uit de authenticator-app heeft zes cijfers.</translation>
    </message>
    <message>
        <source>This is not a recovery code: it has 24 letters and digits.</source>
        <translation>Dit is geen herstelcode: die heeft 24 letters en cijfers.</translation>
    </message>
    <message>
        <source>This data folder holds a vault.db that this profile has no key for. Nothing was deleted. Choose another data folder, or move the file away.</source>
        <translation>In deze gegevensmap ligt een vault.db waarvoor dit profiel geen sleutel heeft. Er is niets verwijderd. Kies een andere gegevensmap, of verplaats het bestand.</translation>
    </message>
    <message>
        <source>This is not the server this account belongs to: its key is another one. Tell your administrator.</source>
        <translation>Dit is niet de server waar dit account bij hoort: de sleutel is een andere. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not fit this account. Tell your administrator.</source>
        <translation>Het antwoord van de server past niet bij dit account. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The vault&apos;s key does not open with the server&apos;s and the keychain&apos;s shares: this profile was damaged or copied. Nothing was deleted. Restore it, or log in with another data folder.</source>
        <translation>De sleutel van de kluis gaat niet open met de delen van de server en de sleutelhanger: dit profiel is beschadigd of gekopieerd. Er is niets verwijderd. Zet het terug, of log in met een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The password is not right. Was it changed on another computer? Then log out here and log in again.</source>
        <translation>Het wachtwoord klopt niet. Is het op een andere computer gewijzigd? Meld u hier dan af en weer aan.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ManageCommands</name>
    <message>
        <source>Give a role: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator or privacy-officer.</source>
        <translation>Geef een rol: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator of privacy-officer.</translation>
    </message>
    <message>
        <source>Medical content stays shut until a lead of the medical group approves the person.</source>
        <translation>Medische inhoud blijft dicht totdat een beheerder van de medische groep de persoon toelaat.</translation>
    </message>
    <message>
        <source>%1 can enrol within 72 hours with this code, once:
%2</source>
        <translation>%1 kan zich binnen 72 uur één keer aanmelden met deze code:
%2</translation>
    </message>
    <message>
        <source>The role has changed; all sessions have ended.</source>
        <translation>De rol is gewijzigd; alle sessies zijn beëindigd.</translation>
    </message>
    <message>
        <source>Disabled; all sessions have ended.</source>
        <translation>Uitgeschakeld; alle sessies zijn beëindigd.</translation>
    </message>
    <message>
        <source>Enabled.</source>
        <translation>Ingeschakeld.</translation>
    </message>
    <message>
        <source>The failed logins are forgotten.</source>
        <translation>De mislukte pogingen zijn vergeten.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Toegekend.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Ingetrokken.</translation>
    </message>
    <message>
        <source>Give a device&apos;s id as &apos;kluis manage list --json&apos; shows it.</source>
        <translation>Geef het id van een apparaat zoals &apos;kluis manage list --json&apos; het toont.</translation>
    </message>
    <message>
        <source>Revoked: its session has ended, and its vault stays shut once its lease is over.</source>
        <translation>Ingetrokken: de sessie is beëindigd, en de kluis blijft dicht zodra de tijd zonder server voorbij is.</translation>
    </message>
    <message>
        <source>All sessions of %1 have ended. Hand this code over in person: it logs in once, within 72 hours, in place of the authenticator.
%2</source>
        <translation>Alle sessies van %1 zijn beëindigd. Geef deze code persoonlijk: hij meldt één keer aan, binnen 72 uur, in plaats van de authenticator.
%2</translation>
    </message>
    <message>
        <source>This closes the account&apos;s keys, devices and sessions for good; the person enrols again and gets new keys. Does the person have the printed kit? Then kluis recover-account keeps everything. Nothing was changed. Otherwise repeat this with --yes.</source>
        <translation>Dit sluit de sleutels, apparaten en sessies van het account voorgoed; de persoon meldt zich opnieuw aan en krijgt nieuwe sleutels. Is er nog een geprinte herstelset? Dan behoudt kluis recover-account alles. Er is niets gewijzigd. Herhaal dit anders met --yes.</translation>
    </message>
    <message>
        <source>Say what is left out by --without FIELD, or agree to --everything.</source>
        <translation>Zeg met --without FIELD wat wordt weggelaten, of kom alles overeen met --everything.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Er is niets weggelaten.</translation>
    </message>
    <message>
        <source>hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator or privacy-officer.</source>
        <translation>hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator of privacy-officer.</translation>
    </message>
    <message>
        <source>An employer&apos;s short name.</source>
        <translation>De korte naam van een werkgever.</translation>
    </message>
    <message>
        <source>Only this department&apos;s dossiers.</source>
        <translation>Alleen de dossiers van deze afdeling.</translation>
    </message>
    <message>
        <source>For administrators: the accounts you answer for.</source>
        <translation>Voor beheerders: de accounts die u beheert.</translation>
    </message>
    <message>
        <source>For administrators: adds an account and prints its enrolment code, once.</source>
        <translation>Voor beheerders: voegt een account toe en toont de aanmeldcode, één keer.</translation>
    </message>
    <message>
        <source>The person&apos;s name as colleagues see it.</source>
        <translation>De naam van de persoon zoals collega&apos;s die zien.</translation>
    </message>
    <message>
        <source>For administrators: changes a role, within the employer&apos;s or the service&apos;s side.</source>
        <translation>Voor beheerders: wijzigt een rol, binnen de kant van de werkgever of die van de arbodienst.</translation>
    </message>
    <message>
        <source>For administrators: closes an account and ends its sessions.</source>
        <translation>Voor beheerders: sluit een account en beëindigt de sessies.</translation>
    </message>
    <message>
        <source>For administrators: opens a disabled account again.</source>
        <translation>Voor beheerders: opent een gesloten account weer.</translation>
    </message>
    <message>
        <source>For administrators: reopens an account that failed logins have shut.</source>
        <translation>Voor beheerders: opent een account dat door mislukte aanmeldingen dicht is.</translation>
    </message>
    <message>
        <source>For administrators: lets a person work for an employer.</source>
        <translation>Voor beheerders: laat iemand voor een werkgever werken.</translation>
    </message>
    <message>
        <source>For administrators: takes an employer away from a person.</source>
        <translation>Voor beheerders: neemt iemand een werkgever af.</translation>
    </message>
    <message>
        <source>For administrators: a new enrolment code for who has not confirmed yet.</source>
        <translation>Voor beheerders: een nieuwe aanmeldcode voor wie nog niet heeft bevestigd.</translation>
    </message>
    <message>
        <source>For administrators: a code in place of a lost authenticator, not of medical staff.</source>
        <translation>Voor beheerders: een code in plaats van een verloren authenticator, niet van medisch personeel.</translation>
    </message>
    <message>
        <source>For administrators: lets who lost password and kit enrol again.</source>
        <translation>Voor beheerders: laat wie wachtwoord en herstelset kwijt is zich opnieuw aanmelden.</translation>
    </message>
    <message>
        <source>Having read what is lost by it.</source>
        <translation>Na gelezen te hebben wat erdoor verloren gaat.</translation>
    </message>
    <message>
        <source>For administrators: takes a person&apos;s lost or old computer&apos;s access away.</source>
        <translation>Voor beheerders: neemt een verloren of oude computer van iemand de toegang af.</translation>
    </message>
    <message>
        <source>For administrators: what an employer&apos;s agreement leaves out; with an option, decides it.</source>
        <translation>Voor beheerders: wat de overeenkomst van een werkgever weglaat; met een optie: dat bepalen.</translation>
    </message>
    <message>
        <source>A field that is left out; several by commas or once more.</source>
        <translation>Een veld dat wordt weggelaten; meer met komma&apos;s of nog een keer.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ManagedSettings</name>
    <message>
        <source>This version knows no policy of that name.</source>
        <translation>Deze versie kent geen beleid met die naam.</translation>
    </message>
    <message>
        <source>A proxy of one&apos;s own needs ProxyHost and ProxyPort beside it.</source>
        <translation>Een eigen proxy heeft ProxyHost en ProxyPort ernaast nodig.</translation>
    </message>
    <message>
        <source>It counts only beside ProxyMode.</source>
        <translation>Het telt alleen naast ProxyMode.</translation>
    </message>
    <message>
        <source>Your organisation has fixed this (%1); it can&apos;t be chosen here.</source>
        <translation>Uw organisatie heeft dit vastgelegd (%1); het is hier niet te kiezen.</translation>
    </message>
    <message>
        <source>Managed by your organisation: %1</source>
        <translation>Beheerd door uw organisatie: %1</translation>
    </message>
    <message>
        <source>ProxyHost and ProxyPort count only together.</source>
        <translation>ProxyHost en ProxyPort tellen alleen samen.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s policy %1 can&apos;t be read, so nothing was sent to the server. Your administrator can mend it: %2</source>
        <translation>Het beleid %1 van uw organisatie is niet te lezen; daarom is er niets naar de server verzonden. Uw beheerder kan het herstellen: %2</translation>
    </message>
</context>
<context>
    <name>kluis::app::MappingBook</name>
    <message>
        <source>There is no mapping of that name.</source>
        <translation>Er is geen koppeling met die naam.</translation>
    </message>
    <message>
        <source>A mapping needs a name of at most %1 characters.</source>
        <translation>Een koppeling heeft een naam van hoogstens %1 tekens nodig.</translation>
    </message>
    <message>
        <source>No more than %1 mappings can be kept.</source>
        <translation>Er kunnen niet meer dan %1 koppelingen bewaard worden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalGroups</name>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dit apparaat heeft nog geen medische sleutels: log nog eens in met de accountsleutel uit uw herstelset.</translation>
    </message>
    <message>
        <source>The practice&apos;s medical group was started already. Ask one of its leads to approve you.</source>
        <translation>De medische groep van de praktijk is al begonnen. Vraag een van haar beheerders u toe te laten.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group can approve a colleague.</source>
        <translation>Alleen een beheerder van de medische groep kan een collega toelaten.</translation>
    </message>
    <message>
        <source>No colleague with this user name works with medical data at your employers.</source>
        <translation>Bij uw werkgevers werkt geen collega met deze gebruikersnaam met medische gegevens.</translation>
    </message>
    <message>
        <source>This colleague has not enrolled yet, so there are no keys to approve.</source>
        <translation>Deze collega heeft zich nog niet aangemeld, dus er zijn nog geen sleutels om toe te laten.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group can do this.</source>
        <translation>Alleen een beheerder van de medische groep kan dit doen.</translation>
    </message>
    <message>
        <source>No colleague with this user name works at your employers.</source>
        <translation>Er werkt bij uw werkgevers geen collega met deze gebruikersnaam.</translation>
    </message>
    <message>
        <source>You can&apos;t take yourself out of the medical group. Let another lead do it.</source>
        <translation>U kunt uzelf niet uit de medische groep halen. Laat een andere beheerder dat doen.</translation>
    </message>
    <message>
        <source>This colleague is not in the medical group.</source>
        <translation>Deze collega zit niet in de medische groep.</translation>
    </message>
    <message>
        <source>Only a company doctor can be a lead of the medical group.</source>
        <translation>Alleen een bedrijfsarts kan beheerder van de medische groep zijn.</translation>
    </message>
    <message>
        <source>This colleague is not in the medical group. Approve them first.</source>
        <translation>Deze collega zit niet in de medische groep. Laat hem of haar eerst toe.</translation>
    </message>
    <message>
        <source>This colleague is a lead already.</source>
        <translation>Deze collega is al beheerder.</translation>
    </message>
    <message>
        <source>There is no medical group here whose key you could renew.</source>
        <translation>Er is hier geen medische groep waarvan u de sleutel kunt vernieuwen.</translation>
    </message>
    <message>
        <source>%1 is not in the medical group of this employer.</source>
        <translation>%1 zit niet in de medische groep van deze werkgever.</translation>
    </message>
    <message>
        <source>A dossier can be restricted to 90 colleagues at most.</source>
        <translation>Een dossier kan tot hoogstens 90 collega&apos;s worden beperkt.</translation>
    </message>
    <message>
        <source>Somebody who holds the dossier&apos;s key must stay, to seal it for the others. Name both now, and take the former off once they have synchronised.</source>
        <translation>Iemand die de sleutel van het dossier heeft, moet blijven om het voor de anderen te versleutelen. Wijs nu beiden aan, en haal de eerste van de lijst zodra die gesynchroniseerd heeft.</translation>
    </message>
    <message>
        <source>What was read out differs from the keys the server gave, so nothing was approved. Let your colleague read it out again; when it differs still, tell your administrator.</source>
        <translation>Wat is voorgelezen komt niet overeen met de sleutels die de server gaf, dus er is niemand toegelaten. Laat uw collega het nog eens voorlezen; klopt het dan nog niet, vertel het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalInvites</name>
    <message>
        <source>Only a lead of the medical group can invite a colleague.</source>
        <translation>Alleen een beheerder van de medische groep kan een collega uitnodigen.</translation>
    </message>
    <message>
        <source>The server shows another medical group than that of the lead who invited you. Nothing was sent. Tell the lead and your administrator.</source>
        <translation>De server toont een andere medische groep dan die van de beheerder die u uitnodigde. Er is niets verstuurd. Zeg het die beheerder en uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalKeys</name>
    <message>
        <source>A medical value stands in another field&apos;s place.</source>
        <translation>Een medische waarde staat op de plaats van een ander veld.</translation>
    </message>
    <message>
        <source>The key of this medical value did not arrive yet. Synchronise again.</source>
        <translation>De sleutel van deze medische waarde is nog niet aangekomen. Synchroniseer opnieuw.</translation>
    </message>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dit apparaat heeft nog geen medische sleutels: log nog eens in met de accountsleutel uit uw herstelset.</translation>
    </message>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Uw rol werkt niet met medische gegevens.</translation>
    </message>
    <message>
        <source>The practice&apos;s medical group was not started yet. A company doctor starts it and prints the recovery kit.</source>
        <translation>De medische groep van de praktijk is nog niet begonnen. Een bedrijfsarts begint haar en drukt de herstelset af.</translation>
    </message>
    <message>
        <source>You were not approved for medical data yet. Compare your fingerprint with a lead of the medical group, in person or by telephone.</source>
        <translation>U bent nog niet toegelaten tot medische gegevens. Vergelijk uw vingerafdruk met een beheerder van de medische groep, persoonlijk of aan de telefoon.</translation>
    </message>
    <message>
        <source>You are not in this employer&apos;s medical group yet. A lead&apos;s next synchronisation adds you.</source>
        <translation>U zit nog niet in de medische groep van deze werkgever. De volgende synchronisatie van een beheerder van de groep voegt u toe.</translation>
    </message>
    <message>
        <source>This employer&apos;s medical group has no key yet. Synchronise again.</source>
        <translation>De medische groep van deze werkgever heeft nog geen sleutel. Synchroniseer opnieuw.</translation>
    </message>
    <message>
        <source>Print the recovery kit and type its check group back first: without the kit, medical data can be lost for ever.</source>
        <translation>Druk eerst de herstelset af en typ de controlegroep terug: zonder de set kunnen medische gegevens voorgoed verloren gaan.</translation>
    </message>
    <message>
        <source>This dossier has no medical key of the newest epoch yet.</source>
        <translation>Dit dossier heeft nog geen medische sleutel van de nieuwste reeks.</translation>
    </message>
    <message>
        <source>A key of this dossier was not made for those who may read it. Tell a medical lead.</source>
        <translation>Een sleutel van dit dossier is niet gemaakt voor wie het mag lezen. Meld het een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>The medical content of this dossier is restricted, and nobody is left who may open it. A lead of the medical group can name colleagues again.</source>
        <translation>De medische inhoud van dit dossier is beperkt, en er is niemand over die het mag openen. Een beheerder van de medische groep kan weer collega&apos;s aanwijzen.</translation>
    </message>
    <message>
        <source>The medical content of this dossier is restricted to colleagues whom a lead of the medical group named. You are not one of them.</source>
        <translation>De medische inhoud van dit dossier is beperkt tot collega&apos;s die een beheerder van de medische groep heeft aangewezen. U bent daar niet een van.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalLogClient</name>
    <message>
        <source>The medical group&apos;s log in the vault is damaged. Tell your administrator.</source>
        <translation>Het logboek van de medische groep in de kluis is beschadigd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server shows another history of the medical group than this computer has seen. Nothing was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>De server toont een andere geschiedenis van de medische groep dan deze computer heeft gezien. Er is niets overgenomen. Meld het uw beheerder en een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>The server shows a shorter history of the medical group than this computer has seen. Nothing was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>De server toont een kortere geschiedenis van de medische groep dan deze computer heeft gezien. Er is niets overgenomen. Meld het uw beheerder en een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>The server shows another history of the medical group than this computer has seen, or a forged one. Nothing was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>De server toont een andere geschiedenis van de medische groep dan deze computer heeft gezien, of een vervalste. Er is niets overgenomen. Meld het uw beheerder en een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>The server shows another practice&apos;s medical group. Nothing was taken over. Tell your administrator.</source>
        <translation>De server toont de medische groep van een andere praktijk. Er is niets overgenomen. Meld het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalNews</name>
    <message>
        <source>%1 started the medical group.</source>
        <translation>%1 is de medische groep begonnen.</translation>
    </message>
    <message>
        <source>%1 approved %2 for medical data.</source>
        <translation>%1 heeft %2 toegelaten tot medische gegevens.</translation>
    </message>
    <message>
        <source>%1 opened the medical group of %2.</source>
        <translation>%1 heeft de medische groep van %2 geopend.</translation>
    </message>
    <message>
        <source>%1 added %2 to the medical group of %3.</source>
        <translation>%1 heeft %2 toegevoegd aan de medische groep van %3.</translation>
    </message>
    <message>
        <source>%1 made %2 a lead of the medical group.</source>
        <translation>%1 heeft %2 beheerder van de medische groep gemaakt.</translation>
    </message>
    <message>
        <source>%1 renewed the medical key of %2.</source>
        <translation>%1 heeft de medische sleutel van %2 vernieuwd.</translation>
    </message>
    <message>
        <source>%1 took %2 out of all medical groups.</source>
        <translation>%1 heeft %2 uit alle medische groepen gehaald.</translation>
    </message>
    <message>
        <source>%1 took %2 out of the medical group of %3.</source>
        <translation>%1 heeft %2 uit de medische groep van %3 gehaald.</translation>
    </message>
    <message>
        <source>%1 ended that %2 is a lead of the medical group.</source>
        <translation>%1 heeft beëindigd dat %2 beheerder van de medische groep is.</translation>
    </message>
    <message>
        <source>%1 made a new recovery kit. The old shares open nothing that is written from now on.</source>
        <translation>%1 heeft een nieuwe herstelset gemaakt. De oude delen openen niets van wat vanaf nu wordt vastgelegd.</translation>
    </message>
    <message>
        <source>The recovery shares were used: %1 is a lead of the medical group now. Was this not agreed? Tell your administrator at once.</source>
        <translation>De hersteldelen zijn gebruikt: %1 is nu beheerder van de medische groep. Was dit niet afgesproken? Zeg het meteen uw beheerder.</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>iemand die hier niet bekend is</translation>
    </message>
    <message>
        <source>another employer</source>
        <translation>een andere werkgever</translation>
    </message>
    <message>
        <source>%1 opened the medical content of %2 at %3 to the whole medical group again.</source>
        <translation>%1 heeft de medische inhoud van %2 bij %3 weer voor de hele medische groep geopend.</translation>
    </message>
    <message>
        <source>%1 restricted the medical content of %2 at %3 to %4.</source>
        <translation>%1 heeft de medische inhoud van %2 bij %3 beperkt tot %4.</translation>
    </message>
    <message>
        <source>dossier %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>a dossier unknown here</source>
        <translation>een hier onbekend dossier</translation>
    </message>
</context>
<context>
    <name>kluis::app::MedicalTextWarning</name>
    <message>
        <source>“%1”</source>
        <translation>‘%1’</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 en nog %n</numerusform>
            <numerusform>%1 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This seems medical or private: %1. The employer reads it, and may learn which work is possible, how long it may take and what has to be adapted; not the nature or cause of an illness (Dutch DPA, The sick employee, 2016).</source>
        <translation>Dit lijkt medisch of privé: %1. De werkgever leest het en mag weten welk werk mogelijk is, hoe lang het kan duren en wat aangepast moet worden; niet de aard of oorzaak van een ziekte (AP, De zieke werknemer, 2016).</translation>
    </message>
    <message>
        <source>This seems medical or private: %1. The employer may not record the nature or cause of an illness (Dutch DPA, The sick employee, 2016). You may write how long it is expected to take, which work has to be taken over, and what the company doctor advises.</source>
        <translation>Dit lijkt medisch of privé: %1. De werkgever mag de aard of oorzaak van een ziekte niet vastleggen (AP, De zieke werknemer, 2016). Wel mag u opschrijven hoe lang het naar verwachting duurt, welk werk moet worden overgenomen en wat de bedrijfsarts adviseert.</translation>
    </message>
</context>
<context>
    <name>kluis::app::NetworkFailure</name>
    <message>
        <source>The server&apos;s certificate is not trusted on this computer. Nothing was sent. Ask your administrator for the certificate of the practice&apos;s server and give it to the program.</source>
        <translation>Het certificaat van de server wordt op deze computer niet vertrouwd. Er is niets verstuurd. Vraag uw beheerder om het certificaat van de server van de praktijk en geef dat aan het programma.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this computer&apos;s clock is wrong. Nothing was sent. Check the clock, else tell your administrator.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze computer staat verkeerd. Er is niets verstuurd. Controleer de klok; staat die goed, meld het dan uw beheerder.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, so this computer&apos;s clock is probably slow. Nothing was sent. Set the clock right.</source>
        <translation>Het certificaat van de server is nog niet geldig; waarschijnlijk loopt de klok van deze computer achter. Er is niets verstuurd. Zet de klok goed.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name than the one you gave. Nothing was sent. Check the server&apos;s address.</source>
        <translation>Het certificaat van de server hoort bij een andere naam dan u hebt gegeven. Er is niets verstuurd. Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted. Nothing was sent. Tell your administrator.</source>
        <translation>Het certificaat van de server is niet aanvaard. Er is niets verstuurd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server does not answer: nothing runs at this address. Check the address, or try later.</source>
        <translation>De server antwoordt niet: op dit adres draait niets. Controleer het adres, of probeer het later.</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the address and your connection.</source>
        <translation>Er is geen server met deze naam. Controleer het adres en uw verbinding.</translation>
    </message>
    <message>
        <source>No safe connection could be agreed on: the other side does not speak TLS 1.3. Check the server&apos;s address.</source>
        <translation>Er kon geen veilige verbinding worden gemaakt: de andere kant spreekt geen TLS 1.3. Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>The server ended the connection. Try again.</source>
        <translation>De server verbrak de verbinding. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check your connection and try again.</source>
        <translation>De server is niet bereikbaar. Controleer uw verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server does not answer in time. Check your connection and try again.</source>
        <translation>De server antwoordt niet op tijd. Controleer uw verbinding en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server showed another key than before, as when somebody stands in between. The connection was ended. Try from another network, and tell your administrator.</source>
        <translation>De server toonde een andere sleutel dan voorheen, zoals wanneer er iemand tussen zit. De verbinding is verbroken. Probeer het vanaf een ander netwerk en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>What answers at this address is not a Dossierkluis server; a network&apos;s sign-in page does the same. Check the address, or sign in to the network first.</source>
        <translation>Wat op dit adres antwoordt, is geen server van Dossierkluis; ook de aanmeldpagina van een netwerk doet dit. Controleer het adres, of meld u eerst aan bij het netwerk.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked, as when its key was stolen. Nothing was sent. Tell your administrator.</source>
        <translation>Het certificaat van de server is ingetrokken, zoals wanneer de sleutel is gestolen. Er is niets verstuurd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server can&apos;t show that its certificate was not revoked. Nothing was sent. Try later, else tell your administrator that the certificate&apos;s OCSP staple is missing or old.</source>
        <translation>De server kan niet laten zien dat zijn certificaat niet is ingetrokken. Er is niets verstuurd. Probeer het later, meld anders uw beheerder dat het OCSP-antwoord bij het certificaat ontbreekt of oud is.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a user name and a password, or does not accept the ones given. Give them under Settings, Network, or with &apos;kluis proxy&apos;.</source>
        <translation>De proxy van het netwerk vraagt om een gebruikersnaam en een wachtwoord, of neemt de gegeven niet aan. Geef ze bij Instellingen, Netwerk, of met &apos;kluis proxy&apos;.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not answer, or does not let the program through to the server. Check its name and port under Settings, Network, or tell your administrator.</source>
        <translation>De proxy van het netwerk antwoordt niet, of laat het programma niet door naar de server. Controleer zijn naam en poort bij Instellingen, Netwerk, of meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server showed a key that is none of those your organisation named, as when somebody stands in between. Nothing was sent. Try from another network, and tell your administrator.</source>
        <translation>De server toonde een sleutel die geen van de sleutels is die uw organisatie noemt, zoals wanneer iemand ertussen zit. Er is niets verzonden. Probeer het vanaf een ander netwerk en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>Whether the server&apos;s certificate was revoked can&apos;t be told, so nothing was sent.</source>
        <translation>Of het certificaat van de server is ingetrokken, is niet te zeggen; daarom is er niets verzonden.</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s policy RevokedFile is missing, can&apos;t be read or holds no list: your administrator must lay it down.</source>
        <translation>Het bestand van het beleid RevokedFile van uw organisatie ontbreekt, is niet te lezen of bevat geen lijst: uw beheerder moet het neerzetten.</translation>
    </message>
    <message>
        <source>A list in the file of your organisation&apos;s policy RevokedFile is not in force now: your administrator must lay down a newer one.</source>
        <translation>Een lijst in het bestand van het beleid RevokedFile van uw organisatie is nu niet geldig: uw beheerder moet een nieuwere neerzetten.</translation>
    </message>
    <message>
        <source>The file of your organisation&apos;s policy RevokedFile has no good list of an authority above that certificate: your administrator must lay it there.</source>
        <translation>Het bestand van het beleid RevokedFile van uw organisatie bevat geen goede lijst van een autoriteit boven dat certificaat: uw beheerder moet die toevoegen.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a Windows login (NTLM), which the program does not give by name and password. Ask your IT department to let the program through, or to offer Basic or Digest alone.</source>
        <translation>De proxy van het netwerk vraagt een Windows-aanmelding (NTLM), en die doet het programma niet met naam en wachtwoord. Vraag uw IT-afdeling het programma door te laten, of alleen Basic of Digest aan te bieden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::NetworkSettings</name>
    <message>
        <source>The proxy needs a name, such as proxy.example.nl, and a port, such as 3128.</source>
        <translation>De proxy heeft een naam nodig, zoals proxy.example.nl, en een poort, zoals 3128.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In de gegevensmap kan niet worden geschreven. Controleer de rechten en de vrije ruimte.</translation>
    </message>
</context>
<context>
    <name>kluis::app::OfficeDesk</name>
    <message>
        <source>Say what happened.</source>
        <translation>Zeg wat er is gebeurd.</translation>
    </message>
    <message>
        <source>This is too long; say in a few sentences what happened.</source>
        <translation>Dit is te lang; zeg in een paar zinnen wat er is gebeurd.</translation>
    </message>
    <message>
        <source>The time at which it was noticed lies in the future.</source>
        <translation>Het tijdstip waarop het is opgemerkt ligt in de toekomst.</translation>
    </message>
</context>
<context>
    <name>kluis::app::OfflineCodeStore</name>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In de gegevensmap kan niet worden geschreven. Controleer de rechten en de vrije ruimte.</translation>
    </message>
    <message>
        <source>Codes can&apos;t be checked on this computer without the server now. Log in.</source>
        <translation>Zonder de server kunnen codes op deze computer nu niet worden gecontroleerd. Log in.</translation>
    </message>
</context>
<context>
    <name>kluis::app::OpenVault</name>
    <message>
        <source>The last login was not finished. Log in again.</source>
        <translation>De laatste keer is het inloggen niet voltooid. Log opnieuw in.</translation>
    </message>
    <message>
        <source>The lease in the vault is another device&apos;s. Log in again.</source>
        <translation>De offlinetoestemming in de kluis is van een ander apparaat. Log opnieuw in.</translation>
    </message>
    <message>
        <source>Your role has changed. Log in again.</source>
        <translation>Uw rol is gewijzigd. Log opnieuw in.</translation>
    </message>
    <message>
        <source>The vault on this computer is damaged: the file vault.db does not open. Nothing was deleted. Log in with the repair: the file is set aside, your changes that were not sent are saved as far as they can be read, and the rest is fetched from the server again.</source>
        <translation>De kluis op deze computer is beschadigd: het bestand vault.db gaat niet open. Er is niets verwijderd. Log in met de reparatie: het bestand wordt opzij gezet, uw wijzigingen die niet verstuurd waren, worden bewaard voor zover ze te lezen zijn, en de rest wordt opnieuw van de server opgehaald.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Output</name>
    <message>
        <source>week %1, %2 %</source>
        <translation>week %1, %2 %</translation>
    </message>
    <message>
        <source>  (waiting)</source>
        <translation>  (wacht)</translation>
    </message>
    <message>
        <source>  (refused)</source>
        <translation>  (geweigerd)</translation>
    </message>
    <message>
        <source>in the medical part</source>
        <translation>in het medische deel</translation>
    </message>
    <message>
        <source>  (of an earlier absence)</source>
        <translation>  (van eerder verzuim)</translation>
    </message>
</context>
<context>
    <name>kluis::app::OwnFile</name>
    <message>
        <source>The file can&apos;t be read. Check its path and rights.</source>
        <translation>Het bestand kan niet worden gelezen. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>Er is al een bestand met die naam. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Check the folder&apos;s rights and its free space.</source>
        <translation>Het bestand kan daar niet worden geschreven. Controleer de rechten en de vrije ruimte van de map.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PageApplier</name>
    <message>
        <source>The server shows another history than before. Nothing of it was taken over. Tell your administrator.</source>
        <translation>De server toont een andere geschiedenis dan voorheen. Er is niets van overgenomen. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>A colleague&apos;s computer has seen another history of the medical group than the server shows here. Nothing of it was taken over. Tell your administrator and a lead of the medical group.</source>
        <translation>De computer van een collega heeft een andere geschiedenis van de medische groep gezien dan de server hier toont. Er is niets van overgenomen. Zeg het uw beheerder en een beheerder van de medische groep.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PaperBook</name>
    <message>
        <source>It can&apos;t be written down here that the paper is there. Check the data folder&apos;s rights and its free space.</source>
        <translation>Hier kan niet worden vastgelegd dat het papier er is. Controleer de rechten en de vrije ruimte van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PasswordRenewal</name>
    <message>
        <source>The new password is the old one. Nothing was changed.</source>
        <translation>Het nieuwe wachtwoord is het oude. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This computer does not have your keys. Log in with your account key first, or change the password on the computer that has them.</source>
        <translation>Deze computer heeft uw sleutels niet. Meld u eerst aan met uw accountsleutel, of wijzig het wachtwoord op de computer die ze heeft.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the two passwords is yours now: log in with the new one, and with the old one if that is not accepted.</source>
        <translation>De verbinding viel weg voordat de server antwoordde. Een van de twee wachtwoorden geldt nu: meld u aan met het nieuwe, en met het oude als dat niet wordt geaccepteerd.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PasswordRules</name>
    <message numerus="yes">
        <source>The password is too short: take at least %n character(s), for instance four words that have nothing to do with each other.</source>
        <translation>
            <numerusform>Het wachtwoord is te kort: neem minstens %n teken, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.</numerusform>
            <numerusform>Het wachtwoord is te kort: neem minstens %n tekens, bijvoorbeeld vier woorden die niets met elkaar te maken hebben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Het wachtwoord is te lang: hoogstens %n teken.</numerusform>
            <numerusform>Het wachtwoord is te lang: hoogstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password holds a character that can&apos;t be used.</source>
        <translation>Het wachtwoord bevat een teken dat niet kan worden gebruikt.</translation>
    </message>
    <message>
        <source>The password is too easy to guess: it consists of common words, names, dates or patterns. Take four words that have nothing to do with each other.</source>
        <translation>Het wachtwoord is te makkelijk te raden: het bestaat uit gewone woorden, namen, datums of patronen. Neem vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Planning</name>
    <message>
        <source>There is no company doctor of that name here. Give the doctor&apos;s user name, after a sync.</source>
        <translation>Er is hier geen bedrijfsarts met die naam. Geef de gebruikersnaam van de arts, na een synchronisatie.</translation>
    </message>
    <message>
        <source>Say with which doctor: the dossier names none that is known here.</source>
        <translation>Zeg bij welke arts: het dossier noemt er geen die hier bekend is.</translation>
    </message>
    <message>
        <source>Several appointments begin like this. Give more of the id.</source>
        <translation>Meer dan één afspraak begint zo. Geef meer van de id.</translation>
    </message>
    <message>
        <source>There is no such appointment in this dossier.</source>
        <translation>Die afspraak staat niet in dit dossier.</translation>
    </message>
    <message>
        <source>Your role does not plan appointments.</source>
        <translation>Met uw rol plant u geen afspraken.</translation>
    </message>
    <message>
        <source>%1 does not work for the employer of this dossier. Choose another doctor.</source>
        <translation>%1 werkt niet voor de werkgever van dit dossier. Kies een andere arts.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PlanningCommands</name>
    <message>
        <source>The clock is put forward over that time: there is none.</source>
        <translation>De klok wordt over die tijd heen gezet: die tijd bestaat niet.</translation>
    </message>
    <message>
        <source>--minutes takes a whole number.</source>
        <translation>--minutes vraagt een heel getal.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>When it begins: &quot;2026-03-02 09:20&quot;, on the wall clock of the Netherlands.</source>
        <translation>Wanneer de afspraak begint: &quot;2026-03-02 09:20&quot;, volgens de klok in Nederland.</translation>
    </message>
    <message>
        <source>How long (default: the slot&apos;s length, else 20).</source>
        <translation>Hoe lang (standaard: zo lang als de plek in het spreekuur, anders 20).</translation>
    </message>
    <message>
        <source>User name of the doctor (default: the dossier&apos;s).</source>
        <translation>Gebruikersnaam van de arts (standaard: die van het dossier).</translation>
    </message>
    <message>
        <source>visit, phone, video or workplace (default: as the hours say).</source>
        <translation>visit, phone, video of workplace (standaard: zoals het spreekuur zegt).</translation>
    </message>
    <message>
        <source>first, follow-up or three-way.</source>
        <translation>first, follow-up of three-way.</translation>
    </message>
    <message>
        <source>Where, or which number (default: as the hours say).</source>
        <translation>Waar, of welk nummer (standaard: zoals het spreekuur zegt).</translation>
    </message>
    <message>
        <source>Appointments of the coming week, or of one dossier; those the server refused first.</source>
        <translation>Afspraken van de komende week, of van één dossier; eerst die de server heeft geweigerd.</translation>
    </message>
    <message>
        <source>The first day (default: today).</source>
        <translation>De eerste dag (standaard: vandaag).</translation>
    </message>
    <message>
        <source>The last day (default: six days later).</source>
        <translation>De laatste dag (standaard: zes dagen later).</translation>
    </message>
    <message>
        <source>Only those with this doctor.</source>
        <translation>Alleen die bij deze arts.</translation>
    </message>
    <message>
        <source>Cancelled ones too.</source>
        <translation>Ook afgezegde.</translation>
    </message>
    <message>
        <source>Plan an appointment.</source>
        <translation>Een afspraak plannen.</translation>
    </message>
    <message>
        <source>Move an appointment, or choose another time for one the server refused.</source>
        <translation>Een afspraak verzetten, of een andere tijd kiezen voor een die de server heeft geweigerd.</translation>
    </message>
    <message>
        <source>Cancel an appointment; its time is free again.</source>
        <translation>Een afspraak afzeggen; de tijd is weer vrij.</translation>
    </message>
    <message>
        <source>Say that an appointment was kept.</source>
        <translation>Zeggen dat een afspraak is nagekomen.</translation>
    </message>
    <message>
        <source>Say that the employee did not come.</source>
        <translation>Zeggen dat de werknemer niet is verschenen.</translation>
    </message>
    <message>
        <source>The consultation hours of a doctor (default: your own).</source>
        <translation>De spreekuren van een arts (standaard: uw eigen).</translation>
    </message>
    <message>
        <source>Set the consultation hours of a doctor from a file of lines like &quot;mon 09:00-12:00/20 visit Utrecht&quot; or &quot;2026-12-25 closed&quot;.</source>
        <translation>De spreekuren van een arts vastleggen uit een bestand met regels als &quot;ma 09:00-12:00/20 spreekuur Utrecht&quot; of &quot;2026-12-25 gesloten&quot;.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PolicyFolder</name>
    <message>
        <source>Others than the administrator can write it, so nothing in it counts. Let it belong to root, and take the right to write from everybody else.</source>
        <translation>Anderen dan de beheerder kunnen erin schrijven, dus telt er niets van. Maak root de eigenaar en ontneem alle anderen het recht om te schrijven.</translation>
    </message>
    <message>
        <source>It can&apos;t be read. A policy file is readable by everybody, and small.</source>
        <translation>Het is niet te lezen. Een beleidsbestand is leesbaar voor iedereen, en klein.</translation>
    </message>
    <message>
        <source>It is not in the form of a policy file: a name, an equals sign and a value on each line.</source>
        <translation>Het heeft niet de vorm van een beleidsbestand: op elke regel een naam, een isgelijkteken en een waarde.</translation>
    </message>
    <message>
        <source>It can&apos;t be read, so nothing in it counts. Let everybody read and enter it and the folders above it.</source>
        <translation>Dit is niet te lezen, dus niets erin telt. Laat iedereen deze map en de mappen erboven lezen en binnengaan.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PolicySpec</name>
    <message>
        <source>It takes %1.</source>
        <translation>Mogelijk is %1.</translation>
    </message>
    <message>
        <source>0 (off) or 1 (on)</source>
        <translation>0 (uit) of 1 (aan)</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>een geheel getal van %1 tot en met %2</translation>
    </message>
    <message>
        <source>one of these words: %1</source>
        <translation>een van deze woorden: %1</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>een adres dat begint met https://</translation>
    </message>
    <message>
        <source>a name or address without a port</source>
        <translation>een naam of adres zonder poort</translation>
    </message>
    <message>
        <source>the whole path of a file</source>
        <translation>het volledige pad van een bestand</translation>
    </message>
    <message>
        <source>one to ten SHA-256 digests of keys in Base64, with spaces between</source>
        <translation>een tot tien SHA-256-waarden van sleutels in Base64, met spaties ertussen</translation>
    </message>
</context>
<context>
    <name>kluis::app::Prelogin</name>
    <message>
        <source>The server gave other key parameters than before, so nothing was sent. Check the user name, and tell your administrator.</source>
        <translation>De server gaf andere sleutelgegevens dan voorheen, dus er is niets verstuurd. Controleer de gebruikersnaam en meld het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Profile</name>
    <message>
        <source>There is no account in this data folder yet. Enrol or log in first.</source>
        <translation>In deze gegevensmap is nog geen account. Meld u eerst aan met uw code of log in.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Het profiel kan niet worden gelezen. Controleer de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>The file profile.json is damaged. Nothing was deleted; restore the file, or log in with another data folder.</source>
        <translation>Het bestand profile.json is beschadigd. Er is niets verwijderd; zet het bestand terug, of log in met een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written. Check the free space and the rights of the data folder.</source>
        <translation>Het profiel kan niet worden geschreven. Controleer de vrije ruimte en de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>This data folder was made by another version of the program. Use the newest version.</source>
        <translation>Deze gegevensmap is door een andere versie van het programma gemaakt. Gebruik de nieuwste versie.</translation>
    </message>
    <message>
        <source>This profile belongs to the environment %1, and the server says that it is %2. Nothing was sent. Use a profile of its own for each environment (--profile), and tell your administrator.</source>
        <translation>Dit profiel hoort bij de omgeving %1, en de server zegt dat hij %2 is. Er is niets verstuurd. Gebruik voor elke omgeving een eigen profiel (--profile), en waarschuw uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProfileContext</name>
    <message>
        <source>Your organisation has fixed the server: %1. Leave the address out.</source>
        <translation>Uw organisatie heeft de server vastgelegd: %1. Laat het adres weg.</translation>
    </message>
    <message>
        <source>Your organisation has fixed which roots are trusted: %1. Leave the file out.</source>
        <translation>Uw organisatie heeft vastgelegd welke roots worden vertrouwd: %1. Laat het bestand weg.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProfileLock</name>
    <message>
        <source>The data folder can&apos;t be made. Check the path and its rights.</source>
        <translation>De gegevensmap kan niet worden gemaakt. Controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>The data folder&apos;s rights can&apos;t be set to yours alone.</source>
        <translation>De rechten van de gegevensmap kunnen niet op u alleen worden gezet.</translation>
    </message>
    <message>
        <source>The program is already running with this data folder. Close it there, or choose another data folder.</source>
        <translation>Het programma draait al met deze gegevensmap. Sluit het daar, of kies een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In de gegevensmap kan niet worden geschreven. Controleer de rechten en de vrije ruimte.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProfileWipe</name>
    <message>
        <source>A file of the profile can&apos;t be removed. Check the rights of the data folder and remove the folder by hand.</source>
        <translation>Een bestand van het profiel kan niet worden verwijderd. Controleer de rechten van de gegevensmap en verwijder de map met de hand.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Program</name>
    <message>
        <source>To repair it: kluis login --repair.</source>
        <translation>Om te repareren: kluis login --repair.</translation>
    </message>
    <message>
        <source>the dossier vault on the command line</source>
        <translation>de dossierkluis op de opdrachtregel</translation>
    </message>
    <message>
        <source>Secrets come from a prompt, from --secrets-fd, or from KLUIS_PASSWORD, KLUIS_TOTP and KLUIS_ACCOUNT_KEY; never from an argument.</source>
        <translation>Geheimen worden gevraagd, of komen uit --secrets-fd of uit KLUIS_PASSWORD, KLUIS_TOTP en KLUIS_ACCOUNT_KEY; nooit uit een argument.</translation>
    </message>
    <message>
        <source>The client&apos;s data folder (default: the platform&apos;s).</source>
        <translation>De gegevensmap van het programma (standaard die van het systeem).</translation>
    </message>
    <message>
        <source>Address of the server, for example https://dossiers.example:8443.</source>
        <translation>Adres van de server, bijvoorbeeld https://dossiers.example:8443.</translation>
    </message>
    <message>
        <source>A PEM file with the private root that signed the server&apos;s certificate.</source>
        <translation>Een PEM-bestand met het eigen stamcertificaat waarmee het servercertificaat is ondertekend.</translation>
    </message>
    <message>
        <source>User name.</source>
        <translation>Gebruikersnaam.</translation>
    </message>
    <message>
        <source>Read lines from this descriptor: password=, new-password=, totp=, recovery-code=, account-key=, recovery-key=, proxy-password=.</source>
        <translation>Regels lezen van deze descriptor: password=, new-password=, totp=, recovery-code=, account-key=, recovery-key=, proxy-password=.</translation>
    </message>
    <message>
        <source>The cryptographic library can&apos;t be started.</source>
        <translation>De cryptografische bibliotheek kan niet worden gestart.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ProxyPassword</name>
    <message>
        <source>The keychain of this computer can&apos;t be used. Unlock it, or sign in to the desktop again.</source>
        <translation>De sleutelhanger van deze computer kan niet worden gebruikt. Ontgrendel hem, of meld u opnieuw aan bij het bureaublad.</translation>
    </message>
</context>
<context>
    <name>kluis::app::PullRefusal</name>
    <message>
        <source>The server&apos;s answer does not fit or is not signed by who it says. Nothing of it was taken over. Tell your administrator.</source>
        <translation>Het antwoord van de server past niet of is niet ondertekend door wie het zegt. Er is niets van overgenomen. Meld het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Pusher</name>
    <message>
        <source>The server&apos;s answer does not fit what was sent. Your changes are kept; tell your administrator.</source>
        <translation>Het antwoord van de server past niet bij wat is verstuurd. Uw wijzigingen zijn bewaard; meld het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::app::RecoveryKit</name>
    <message>
        <source>There is a file with the kit&apos;s name already. Choose another name, so that no older kit is lost.</source>
        <translation>Er is al een bestand met de naam van de herstelset. Kies een andere naam, zodat geen oudere set verloren gaat.</translation>
    </message>
    <message>
        <source>The kit can&apos;t be written there. Choose another folder.</source>
        <translation>De herstelset kan daar niet worden opgeslagen. Kies een andere map.</translation>
    </message>
    <message>
        <source>The kit can&apos;t be written there: the disk may be full.</source>
        <translation>De herstelset kan daar niet worden opgeslagen: misschien is de schijf vol.</translation>
    </message>
    <message>
        <source>Recovery kit, sheet 1 of 4</source>
        <translation>Herstelset, vel 1 van 4</translation>
    </message>
    <message>
        <source>Personal recovery kit</source>
        <translation>Persoonlijke herstelset</translation>
    </message>
    <message>
        <source>Of: %1 (%2)</source>
        <translation>Van: %1 (%2)</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Keep this sheet where nobody else comes, apart from the computer. Nobody can make it again: not the administrator, not the server. Delete the file once it is printed.</source>
        <translation>Bewaar dit vel waar niemand anders komt, apart van de computer. Niemand kan het opnieuw maken: de beheerder niet en de server niet. Verwijder het bestand zodra het is afgedrukt.</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Accountsleutel</translation>
    </message>
    <message>
        <source>Is asked for when you log in on another computer.</source>
        <translation>Wordt gevraagd als u op een andere computer inlogt.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Gives your keys back when the password is forgotten.</source>
        <translation>Geeft uw sleutels terug als het wachtwoord is vergeten.</translation>
    </message>
    <message>
        <source>Check group</source>
        <translation>Controlegroep</translation>
    </message>
    <message>
        <source>Type these five characters back into the program: they prove that the kit was printed. Before that, nothing medical can be written.</source>
        <translation>Typ deze vijf tekens terug in het programma: ze bewijzen dat de herstelset is afgedrukt. Daarvoor kan niets medisch worden vastgelegd.</translation>
    </message>
    <message>
        <source>Recovery share %1 of 3</source>
        <translation>Hersteldeel %1 van 3</translation>
    </message>
    <message>
        <source>Two of the three shares together open this practice&apos;s medical data again when none of its doctors can any more. One share alone opens nothing.</source>
        <translation>Twee van de drie delen samen openen de medische gegevens van deze praktijk weer als geen van haar artsen dat nog kan. Eén deel alleen opent niets.</translation>
    </message>
    <message>
        <source>Give each share to another holder: two doctors, and a sealed envelope with the data protection officer or a notary. Never keep two in one place.</source>
        <translation>Geef elk deel aan een andere bewaarder: twee artsen, en een gesloten envelop bij de functionaris gegevensbescherming of een notaris. Bewaar er nooit twee op één plek.</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Deel %1</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Set %1</translation>
    </message>
    <message>
        <source>Holder:</source>
        <translation>Bewaarder:</translation>
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
        <translation>De server bracht een bevel om deze computer te wissen dat niet geldt: het is oud, of niemand die hier bekend is heeft het voor deze computer getekend. Het is niet opgevolgd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The order to wipe can&apos;t be read.</source>
        <translation>Het bevel tot wissen kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>kluis::app::RepairReport</name>
    <message numerus="yes">
        <source>%n change(s) that were not sent yet are saved and go to the server now.</source>
        <translation>
            <numerusform>%n wijziging die nog niet verstuurd was, is bewaard en gaat nu naar de server.</numerusform>
            <numerusform>%n wijzigingen die nog niet verstuurd waren, zijn bewaard en gaan nu naar de server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be read: look through your last work, a change that was not sent may be missing.</source>
        <translation>Niet alles was te lezen: loop uw laatste werk na, er kan een wijziging ontbreken die niet verstuurd was.</translation>
    </message>
    <message>
        <source>The damaged vault was set aside, and a new one is being filled from the server.</source>
        <translation>De beschadigde kluis is opzij gezet, en een nieuwe wordt van de server gevuld.</translation>
    </message>
    <message>
        <source>The old file is kept in %1 until you log out or wipe this computer.</source>
        <translation>Het oude bestand blijft in %1 staan tot u uitlogt of deze computer wist.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ReportCommands</name>
    <message>
        <source>--by takes employer, department, age or month.</source>
        <translation>--by neemt employer, department, age of month.</translation>
    </message>
    <message>
        <source>--classes takes usual or vernet.</source>
        <translation>--classes neemt usual of vernet.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Absence percentage, frequency and duration; groups of fewer than five people are not shown.</source>
        <translation>Verzuimpercentage, meldingsfrequentie en verzuimduur; groepen van minder dan vijf mensen worden niet getoond.</translation>
    </message>
    <message>
        <source>Short name of the employer; all of yours where it is not given.</source>
        <translation>Korte naam van de werkgever; zonder deze optie al uw werkgevers.</translation>
    </message>
    <message>
        <source>First day of the period; a year before the last where it is not given.</source>
        <translation>Eerste dag van de periode; zonder deze optie een jaar voor de laatste.</translation>
    </message>
    <message>
        <source>Last day of the period; today where it is not given.</source>
        <translation>Laatste dag van de periode; zonder deze optie vandaag.</translation>
    </message>
    <message>
        <source>employer, department, age or month.</source>
        <translation>employer, department, age of month.</translation>
    </message>
    <message>
        <source>Classes of duration: usual or vernet.</source>
        <translation>Duurklassen: usual of vernet.</translation>
    </message>
    <message>
        <source>As separated values.</source>
        <translation>Als CSV.</translation>
    </message>
    <message>
        <source>Twelve months up to and including %1</source>
        <translation>Twaalf maanden tot en met %1</translation>
    </message>
</context>
<context>
    <name>kluis::app::RequestCommands</name>
    <message>
        <source>Written. Give it to the employee alone, after checking who it is.</source>
        <translation>Geschreven. Geef het alleen aan de werknemer, nadat u hebt nagegaan wie dat is.</translation>
    </message>
    <message>
        <source>Write the copy that the employee may ask for: HR the employer&apos;s part, the doctor the medical file.</source>
        <translation>Schrijf de kopie waar de werknemer om mag vragen: HR het werkgeversdeel, de arts het medisch dossier.</translation>
    </message>
    <message>
        <source>A new folder.</source>
        <translation>Een nieuwe map.</translation>
    </message>
    <message>
        <source>The day it came (default: today).</source>
        <translation>De dag waarop het kwam (standaard: vandaag).</translation>
    </message>
    <message>
        <source>How long the law gives: 1, or up to 3 for destroying a medical file.</source>
        <translation>Hoeveel maanden de wet geeft: 1, of tot 3 voor het vernietigen van een medisch dossier.</translation>
    </message>
    <message>
        <source>What the employee asked, and when it was answered.</source>
        <translation>Wat de werknemer vroeg en wanneer het is beantwoord.</translation>
    </message>
    <message>
        <source>Say that a request was answered.</source>
        <translation>Zeg dat een verzoek is beantwoord.</translation>
    </message>
    <message>
        <source>The day of the answer (default: today).</source>
        <translation>De dag van het antwoord (standaard: vandaag).</translation>
    </message>
    <message>
        <source>Remark: </source>
        <translation>Opmerking: </translation>
    </message>
    <message>
        <source>A remark, without medical data; - reads it from standard input.</source>
        <translation>Een opmerking, zonder medische gegevens; - leest die van de standaardinvoer.</translation>
    </message>
    <message>
        <source>Say it, or give it by standard input with -.</source>
        <translation>Zeg wat het moet zijn, of geef het met - via de standaardinvoer.</translation>
    </message>
    <message>
        <source>Tell: %1 was released to %2 on %3.</source>
        <translation>Melden: %1 is op %3 vrijgegeven aan: %2.</translation>
    </message>
    <message>
        <source>Look: %1 of %2 may say it, and may have been sent.</source>
        <translation>Nakijken: %1 van %2 kan het noemen en kan verzonden zijn.</translation>
    </message>
    <message>
        <source>It goes with the next synchronisation. Exports and hand-overs stand in the access log: the privacy officer has its extract.</source>
        <translation>Het gaat mee met de volgende synchronisatie. Exporten en overdrachten staan in het inzagelogboek: de functionaris gegevensbescherming heeft het uittreksel.</translation>
    </message>
    <message>
        <source>Correct value: </source>
        <translation>Juiste waarde: </translation>
    </message>
    <message>
        <source>Statement of the employee: </source>
        <translation>Verklaring van de werknemer: </translation>
    </message>
    <message>
        <source>Which values of the dossier a request can be carried out on, and what they are called.</source>
        <translation>Op welke waarden van het dossier een verzoek uitgevoerd kan worden, en hoe ze heten.</translation>
    </message>
    <message>
        <source>Correct a value at the employee&apos;s request; its history keeps the old one.</source>
        <translation>Corrigeer een waarde op verzoek van de werknemer; de geschiedenis houdt de oude.</translation>
    </message>
    <message>
        <source>Where you do not agree: attach the employee&apos;s own statement to a value.</source>
        <translation>Als u het niet eens bent: voeg de eigen verklaring van de werknemer bij een waarde.</translation>
    </message>
    <message>
        <source>Remove values at the employee&apos;s request, for good and with their history.</source>
        <translation>Verwijder waarden op verzoek van de werknemer, voorgoed en met hun geschiedenis.</translation>
    </message>
    <message>
        <source>The kind is access, correction, deletion, statement, medical, found or medical-found.</source>
        <translation>De soort is access, correction, deletion, statement, medical, found of medical-found.</translation>
    </message>
    <message>
        <source>Register what the employee asks: access, correction, deletion, statement, or medical. found or medical-found: nobody asked, and it should never have been recorded.</source>
        <translation>Registreer wat de werknemer vraagt: access, correction, deletion, statement of medical. found of medical-found: niemand vroeg erom, en het had nooit vastgelegd mogen worden.</translation>
    </message>
    <message>
        <source>They should never have been recorded: no term keeps them, and nobody need have asked (a request of kind found).</source>
        <translation>Ze hadden nooit vastgelegd mogen worden: geen termijn houdt ze vast, en niemand hoeft erom gevraagd te hebben (een verzoek van soort found).</translation>
    </message>
</context>
<context>
    <name>kluis::app::ScannerSettings</name>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>De gegevensmap kan niet worden beschreven. Controleer de rechten en de vrije ruimte.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SealedCopy</name>
    <message>
        <source>Confidential document</source>
        <translation>Vertrouwelijk document</translation>
    </message>
    <message>
        <source>This file holds a document as its attachment:</source>
        <translation>Dit bestand bevat een document als bijlage:</translation>
    </message>
    <message>
        <source>Open the list of attachments (often a paper clip) to read or save it.</source>
        <translation>Open de lijst van bijlagen (vaak een paperclip) om het te lezen of op te slaan.</translation>
    </message>
    <message>
        <source>A reader that shows no attachments can&apos;t open it: use another PDF reader.</source>
        <translation>Een lezer die geen bijlagen toont, kan het niet openen: gebruik een andere pdf-lezer.</translation>
    </message>
    <message>
        <source>If you are not the person it is meant for, delete it and tell the sender.</source>
        <translation>Bent u niet degene voor wie het bedoeld is, verwijder het dan en meld dat aan de afzender.</translation>
    </message>
    <message>
        <source>The encrypted file can&apos;t be made.</source>
        <translation>Het versleutelde bestand kan niet worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SealedFileStore</name>
    <message>
        <source>This computer has no keychain, so each start needs the server: log in.</source>
        <translation>Deze computer heeft geen sleutelhanger, dus bij elke start is de server nodig: log in.</translation>
    </message>
    <message>
        <source>The file device.sealed with this device&apos;s key is missing. Restore it, or log in with another data folder.</source>
        <translation>Het bestand device.sealed met de sleutel van dit apparaat ontbreekt. Zet het terug, of log in met een andere gegevensmap.</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be read. Check the rights of the data folder.</source>
        <translation>De sleutel van het apparaat kan niet worden gelezen. Controleer de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>The device&apos;s key can&apos;t be written. Check the free space and the rights of the data folder.</source>
        <translation>De sleutel van het apparaat kan niet worden geschreven. Controleer de vrije ruimte en de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>The file device.sealed can&apos;t be removed. Check the rights of the data folder.</source>
        <translation>Het bestand device.sealed kan niet worden verwijderd. Controleer de rechten van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerDoor</name>
    <message>
        <source>This is not the server that made the enrolment code: its key is another one. Nothing was sent. Check the address and the code, and tell your administrator.</source>
        <translation>Dit is niet de server die de aanmeldcode heeft gemaakt: de sleutel is een andere. Er is niets verstuurd. Controleer het adres en de code en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its rights and the free space.</source>
        <translation>In de gegevensmap kan niet worden geschreven. Controleer de rechten en de vrije ruimte.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerIdentity</name>
    <message>
        <source>The server is newer than this program. Update this program.</source>
        <translation>De server is nieuwer dan dit programma. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The server is older than this program can work with. Tell your administrator.</source>
        <translation>De server is ouder dan waar dit programma mee kan werken. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>This is not the server this account belongs to: its key is another one. Nothing was sent. Check the address, and tell your administrator.</source>
        <translation>Dit is niet de server waar dit account bij hoort: de sleutel is een andere. Er is niets verstuurd. Controleer het adres en meld het uw beheerder.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs by %n minute(s) from the server&apos;s. Set it right and try again.</source>
        <translation>
            <numerusform>De klok van deze computer wijkt %n minuut af van die van de server. Zet hem goed en probeer het opnieuw.</numerusform>
            <numerusform>De klok van deze computer wijkt %n minuten af van die van de server. Zet hem goed en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your organisation asks for version %1 of this program or a newer one; this is %2. Update it, or ask your administrator. What was not sent yet stays here.</source>
        <translation>Uw organisatie vraagt versie %1 van dit programma of een nieuwere; dit is %2. Werk het bij, of vraag uw beheerder. Wat nog niet verzonden is, blijft hier.</translation>
    </message>
</context>
<context>
    <name>kluis::app::ServerRefusal</name>
    <message numerus="yes">
        <source>There were too many tries. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>Er zijn te veel pogingen gedaan. Wacht %n seconde en probeer het opnieuw.</numerusform>
            <numerusform>Er zijn te veel pogingen gedaan. Wacht %n seconden en probeer het opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user name, the password or the code is not right. A code works once: wait for the next one.</source>
        <translation>De gebruikersnaam, het wachtwoord of de code klopt niet. Een code werkt één keer: wacht op de volgende.</translation>
    </message>
    <message>
        <source>The session has ended. Log in again.</source>
        <translation>De sessie is voorbij. Log opnieuw in.</translation>
    </message>
    <message>
        <source>The server did not accept this device. Log in again.</source>
        <translation>De server aanvaardt dit apparaat niet. Log opnieuw in.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs too much from the server&apos;s. Set it right and try again.</source>
        <translation>De klok van deze computer wijkt te veel af van die van de server. Zet hem goed en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The account is shut after many failed logins. An administrator must open it again.</source>
        <translation>Het account is na veel mislukte pogingen gesloten. Een beheerder moet het weer openen.</translation>
    </message>
    <message>
        <source>The enrolment code is not accepted: it is not known, was used, or has run out. Ask your administrator for a new one.</source>
        <translation>De aanmeldcode wordt niet aanvaard: hij is onbekend, gebruikt of verlopen. Vraag uw beheerder om een nieuwe.</translation>
    </message>
    <message>
        <source>The server speaks another version. Update this program.</source>
        <translation>De server spreekt een andere versie. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>Somebody may stand between this computer and the server: the server says it showed another key. Nothing was given away. Try from another network, and tell your administrator.</source>
        <translation>Er zit misschien iemand tussen deze computer en de server: de server zegt een andere sleutel te hebben getoond. Er is niets prijsgegeven. Probeer het vanaf een ander netwerk en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server does not know this.</source>
        <translation>De server kent dit niet.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Met uw rol mag dit niet.</translation>
    </message>
    <message>
        <source>This is larger than the server accepts.</source>
        <translation>Dit is groter dan de server aanvaardt.</translation>
    </message>
    <message>
        <source>The server did not understand the program. Update this program.</source>
        <translation>De server begreep het programma niet. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>A colleague changed the medical group at the same moment. Try again.</source>
        <translation>Een collega wijzigde de medische groep op hetzelfde moment. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server refused the change to the medical group.</source>
        <translation>De server weigerde de wijziging van de medische groep.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. Try later.</source>
        <translation>De server heeft zelf een probleem. Probeer het later.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full or fails. What you changed is kept on this computer and sent later. Tell your administrator.</source>
        <translation>De schijf van de server is vol of werkt niet goed. Wat u hebt gewijzigd, blijft op deze computer en wordt later verzonden. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>This device may not send yet: give the account key from your kit at the next login.</source>
        <translation>Dit apparaat mag nog niet versturen: geef de volgende keer bij het inloggen de accountsleutel uit uw herstelset.</translation>
    </message>
    <message>
        <source>The server did not accept who made this change.</source>
        <translation>De server aanvaardt niet wie deze wijziging heeft gemaakt.</translation>
    </message>
    <message>
        <source>The server did not accept this change&apos;s signature.</source>
        <translation>De server aanvaardt de handtekening onder deze wijziging niet.</translation>
    </message>
    <message>
        <source>The server did not understand this change. Update this program.</source>
        <translation>De server begreep deze wijziging niet. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>The server does not know this dossier, or it is not yours to change.</source>
        <translation>De server kent dit dossier niet, of u mag het niet wijzigen.</translation>
    </message>
    <message>
        <source>The dossier is there already.</source>
        <translation>Het dossier is er al.</translation>
    </message>
    <message>
        <source>The employer has another dossier with this personnel number.</source>
        <translation>De werkgever heeft een ander dossier met dit personeelsnummer.</translation>
    </message>
    <message>
        <source>Your role may not change this.</source>
        <translation>Met uw rol mag dit niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The server does not know this field. Update the server or this program.</source>
        <translation>De server kent dit veld niet. Werk de server of dit programma bij.</translation>
    </message>
    <message>
        <source>The server does not accept this value.</source>
        <translation>De server aanvaardt deze waarde niet.</translation>
    </message>
    <message>
        <source>The server knows less than this computer: it was put back to an earlier state. Tell your administrator.</source>
        <translation>De server weet minder dan deze computer: hij is naar een eerdere stand teruggezet. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The employer has no medical group yet.</source>
        <translation>De werkgever heeft nog geen medische groep.</translation>
    </message>
    <message>
        <source>You are not in the employer&apos;s medical group. Ask a lead to approve you.</source>
        <translation>U zit niet in de medische groep van de werkgever. Vraag een beheerder van de groep u toe te laten.</translation>
    </message>
    <message>
        <source>The medical group has a newer key. Synchronise and save again.</source>
        <translation>De medische groep heeft een nieuwere sleutel. Synchroniseer en sla opnieuw op.</translation>
    </message>
    <message>
        <source>The server does not know the key of this text. Synchronise and save again.</source>
        <translation>De server kent de sleutel van deze tekst niet. Synchroniseer en sla opnieuw op.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>De server weigerde dit.</translation>
    </message>
    <message>
        <source>Give the six-digit code of your authenticator too: your login was too long ago.</source>
        <translation>Geef ook de code van zes cijfers uit uw authenticator: uw aanmelding is te lang geleden.</translation>
    </message>
    <message>
        <source>This computer&apos;s access was taken away. What it holds is locked. Log in from another computer, or ask your administrator.</source>
        <translation>Deze computer is de toegang afgenomen. Wat hij bewaart, is vergrendeld. Meld u aan op een andere computer, of vraag uw beheerder.</translation>
    </message>
    <message>
        <source>Log in and accept the code of conduct first.</source>
        <translation>Meld u aan en accepteer eerst de gedragscode.</translation>
    </message>
    <message>
        <source>The code of conduct was changed meanwhile. Log in again and read the new one.</source>
        <translation>De gedragscode is intussen gewijzigd. Meld u opnieuw aan en lees de nieuwe.</translation>
    </message>
    <message>
        <source>This computer is to be wiped by order: it may only send what was not sent yet.</source>
        <translation>Deze computer moet op bevel worden gewist: hij mag alleen nog versturen wat niet verstuurd is.</translation>
    </message>
    <message>
        <source>The medical content of this dossier is restricted to colleagues whom a lead of the medical group named.</source>
        <translation>De medische inhoud van dit dossier is beperkt tot collega&apos;s die een beheerder van de medische groep heeft aangewezen.</translation>
    </message>
    <message>
        <source>Another new computer of yours waits to be approved already. Refuse it on a computer that has your medical keys, or wait ten minutes.</source>
        <translation>Er wacht al een andere nieuwe computer van u op toelating. Weiger die op een computer die uw medische sleutels heeft, of wacht tien minuten.</translation>
    </message>
    <message>
        <source>The request to approve a computer is over. Begin again on the new computer.</source>
        <translation>Het verzoek om een computer toe te laten is voorbij. Begin opnieuw op de nieuwe computer.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not at the server, and not whole on this computer. Add the document once more.</source>
        <translation>De inhoud van het document staat niet op de server en niet volledig op deze computer. Voeg het document nog eens toe.</translation>
    </message>
    <message>
        <source>The server has no room for more documents. Tell your administrator; the document is kept here.</source>
        <translation>De server heeft geen ruimte voor meer documenten. Meld dit aan uw beheerder; het document blijft hier bewaard.</translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile, and the new value can&apos;t be shown here. Yours was not taken over.</source>
        <translation>Iemand anders heeft intussen hetzelfde gewijzigd, en de nieuwe waarde kan hier niet worden getoond. De uwe is niet overgenomen.</translation>
    </message>
    <message>
        <source>A scanner found malware in this document. It was set aside, and nobody gets it. Check the file with your own scanner and tell your administrator.</source>
        <translation>Een virusscanner vond malware in dit document. Het is apart gezet en niemand krijgt het. Controleer het bestand met uw eigen scanner en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server can&apos;t check documents for malware now. This one is kept here and sent again later.</source>
        <translation>De server kan documenten nu niet op malware controleren. Dit document blijft hier en wordt later opnieuw verstuurd.</translation>
    </message>
    <message>
        <source>Two people destroyed this part of the dossier. Your change was made before you knew.</source>
        <translation>Twee personen hebben dit deel van het dossier vernietigd. Uw wijziging is gemaakt voordat u dat wist.</translation>
    </message>
    <message>
        <source>It must be kept: its retention term has not ended.</source>
        <translation>Het moet bewaard blijven: de bewaartermijn is niet voorbij.</translation>
    </message>
    <message>
        <source>It must not be destroyed: a privacy officer holds it. The reason is in the list of holds.</source>
        <translation>Het mag niet worden vernietigd: een functionaris gegevensbescherming heeft dat geblokkeerd. De reden staat in de lijst van blokkades.</translation>
    </message>
    <message>
        <source>This destruction waits for its answer, or has one.</source>
        <translation>Deze vernietiging wacht op antwoord, of heeft dat al.</translation>
    </message>
    <message>
        <source>Another appointment was made in this time before yours reached the server.</source>
        <translation>In deze tijd is een andere afspraak gemaakt voordat die van u de server bereikte.</translation>
    </message>
    <message>
        <source>Somebody else moved or ended this appointment at the same time. Theirs stands; yours waits for you.</source>
        <translation>Iemand anders heeft deze afspraak tegelijk verzet of beëindigd. Die van de ander staat; die van u wacht op u.</translation>
    </message>
    <message>
        <source>Somebody else changed these consultation hours meanwhile. Look at them and change them again.</source>
        <translation>Iemand anders heeft deze spreekuren intussen gewijzigd. Bekijk ze en wijzig ze opnieuw.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. It was not saved; look at what it is now.</source>
        <translation>Iemand anders heeft dit intussen gewijzigd. Het is niet opgeslagen; kijk hoe het nu is.</translation>
    </message>
    <message>
        <source>The processing agreement with this employer leaves this field out: it can&apos;t be recorded.</source>
        <translation>De verwerkersovereenkomst met deze werkgever laat dit veld weg: het kan niet worden vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing was destroyed: the server can&apos;t write into its ledger of destructions. Tell your administrator, and confirm again later.</source>
        <translation>Er is niets vernietigd: de server kan niet in zijn vernietigingsregister schrijven. Meld het uw beheerder en bevestig later opnieuw.</translation>
    </message>
    <message>
        <source>The colleague whom this task is for does not work on this dossier, and would never see it.</source>
        <translation>De collega voor wie deze taak is, werkt niet aan dit dossier en zou haar nooit zien.</translation>
    </message>
    <message>
        <source>This field is a document: the server takes a file or a letter there, and no text.</source>
        <translation>Dit veld is een document: de server neemt daar een bestand of brief aan, en geen tekst.</translation>
    </message>
    <message>
        <source>There is no open request of the employee for this. Register it first, and say that it was answered when all is carried out.</source>
        <translation>Er is hiervoor geen open verzoek van de werknemer. Leg het eerst vast, en zeg dat het beantwoord is als alles is uitgevoerd.</translation>
    </message>
    <message>
        <source>This is your own account. Let another administrator do it.</source>
        <translation>Dit is uw eigen account. Laat een andere beheerder het doen.</translation>
    </message>
    <message>
        <source>This account can&apos;t get that role. A second function is a second account.</source>
        <translation>Dit account kan die rol niet krijgen. Een tweede functie is een tweede account.</translation>
    </message>
    <message>
        <source>The authenticator of medical staff is replaced at the server, with a lead doctor there.</source>
        <translation>De authenticator van medisch personeel wordt op de server vervangen, in het bijzijn van een arts die de medische groep beheert.</translation>
    </message>
    <message>
        <source>An administrator of some employers can&apos;t become one of the whole practice, nor the other way round.</source>
        <translation>Een beheerder van enkele werkgevers kan geen beheerder van de hele praktijk worden, en andersom ook niet.</translation>
    </message>
    <message>
        <source>This is the person&apos;s last employer here. Close the account instead.</source>
        <translation>Dit is hier de laatste werkgever van deze persoon. Sluit in plaats daarvan het account.</translation>
    </message>
    <message>
        <source>There is somebody with this user name already.</source>
        <translation>Er is al iemand met deze gebruikersnaam.</translation>
    </message>
    <message>
        <source>A user name has 1 to 64 characters: small letters, digits, dot, underscore, hyphen or @.</source>
        <translation>Een gebruikersnaam heeft 1 tot 64 tekens: kleine letters, cijfers, punt, liggend streepje, koppelteken of @.</translation>
    </message>
    <message>
        <source>This role works for an employer. Choose one.</source>
        <translation>Deze rol werkt voor een werkgever. Kies er een.</translation>
    </message>
    <message>
        <source>You don&apos;t answer for an employer of that name.</source>
        <translation>U beheert geen werkgever met die naam.</translation>
    </message>
    <message>
        <source>This person has enrolled already and needs no enrolment code.</source>
        <translation>Deze persoon heeft zich al aangemeld en heeft geen aanmeldcode nodig.</translation>
    </message>
    <message>
        <source>This person has not confirmed the account yet. Give a new enrolment code.</source>
        <translation>Deze persoon heeft het account nog niet bevestigd. Geef een nieuwe aanmeldcode.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SetAsideNotes</name>
    <message>
        <source>Came in with a file of the employer, who should not have passed it on.</source>
        <translation>Kwam mee met een bestand van de werkgever, die het niet had mogen doorgeven.</translation>
    </message>
    <message>
        <source>Kept because: %1</source>
        <translation>Bewaard omdat: %1</translation>
    </message>
</context>
<context>
    <name>kluis::app::SubjectRequests</name>
    <message>
        <source>A request can&apos;t have come on a day that is still to come.</source>
        <translation>Een verzoek kan niet zijn gekomen op een dag die nog moet komen.</translation>
    </message>
    <message>
        <source>The law gives one month, and three at most.</source>
        <translation>De wet geeft een maand, en ten hoogste drie.</translation>
    </message>
    <message>
        <source>The employer&apos;s side reads this too. Write what the employee asks the doctor in a consultation note.</source>
        <translation>De werkgever leest dit ook. Schrijf wat de werknemer de arts vraagt in een spreekuurverslag.</translation>
    </message>
    <message>
        <source>Several requests begin like this. Give more of the id.</source>
        <translation>Meer verzoeken beginnen zo. Geef meer van het nummer.</translation>
    </message>
    <message>
        <source>There is no such request in this dossier.</source>
        <translation>Dat verzoek is er niet in dit dossier.</translation>
    </message>
    <message>
        <source>The employer&apos;s side reads this too. Write what was answered in a consultation note.</source>
        <translation>De werkgever leest dit ook. Schrijf wat er is geantwoord in een spreekuurverslag.</translation>
    </message>
    <message>
        <source>What should not have been recorded goes without delay.</source>
        <translation>Wat niet vastgelegd had mogen worden, gaat zonder uitstel weg.</translation>
    </message>
</context>
<context>
    <name>kluis::app::SyncNotice</name>
    <message>
        <source>The server sent something that your role may not read. It was not kept. Tell your administrator.</source>
        <translation>De server stuurde iets dat uw rol niet mag lezen. Het is niet bewaard. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>A colleague&apos;s newer program wrote something that this one does not know. Update this program.</source>
        <translation>Het nieuwere programma van een collega schreef iets dat dit programma niet kent. Werk dit programma bij.</translation>
    </message>
    <message>
        <source>A medical value came from somebody whose role may not write it. It is not shown. Tell a lead of the medical group.</source>
        <translation>Een medische waarde kwam van iemand wiens rol die niet mag vastleggen. Ze wordt niet getoond. Meld het een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>A medical value does not open: it was damaged or put in another place. It is not shown. Tell your administrator and a lead of the medical group.</source>
        <translation>Een medische waarde gaat niet open: ze is beschadigd of op een andere plaats gezet. Ze wordt niet getoond. Meld het uw beheerder en een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>The server gave another key for a colleague than before. It was not taken over, and nothing signed with it is believed. Compare fingerprints with your colleagues, and tell your administrator.</source>
        <translation>De server gaf een andere sleutel voor een collega dan eerst. Die is niet overgenomen, en wat ermee is ondertekend wordt niet geloofd. Vergelijk vingerafdrukken met uw collega&apos;s, en meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server named a colleague&apos;s computer that the colleague&apos;s key does not vouch for. Nothing from it is believed. Tell your administrator.</source>
        <translation>De server noemde een computer van een collega waarvoor de sleutel van die collega niet instaat. Niets ervan wordt geloofd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server showed a value that is not signed by who it says. It was not taken over. Tell your administrator.</source>
        <translation>De server toonde een waarde die niet is ondertekend door wie hij zegt. Ze is niet overgenomen. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server confirmed a change of yours and does not show it now. It is kept here and sent again. Tell your administrator.</source>
        <translation>De server bevestigde een wijziging van u en toont die nu niet. Ze wordt hier bewaard en opnieuw verstuurd. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>A document could not be sent: the server has no room for it, or a problem of its own. It is kept here and tried again. Tell your administrator when it stays so.</source>
        <translation>Een document kon niet worden verzonden: de server heeft er geen ruimte voor, of een eigen probleem. Het blijft hier bewaard en wordt opnieuw geprobeerd. Meld het aan uw beheerder als het zo blijft.</translation>
    </message>
    <message>
        <source>A document that is to be kept on this computer could not be fetched, or was not the one that was put there. Tell your administrator.</source>
        <translation>Een document dat op deze computer bewaard moet worden, kon niet worden opgehaald, of was niet het document dat er is neergelegd. Meld dit aan uw beheerder.</translation>
    </message>
    <message>
        <source>The server had lost changes that you made before, as when an old backup is put back. They were kept here and are sent again. Tell your administrator.</source>
        <translation>De server was wijzigingen kwijt die u eerder maakte, zoals wanneer een oude reservekopie wordt teruggezet. Ze zijn hier bewaard en worden opnieuw verzonden. Meld het uw beheerder.</translation>
    </message>
    <message>
        <source>The server had lost the last entries of the medical group&apos;s history, as when an old backup is put back. This computer had them, checked them and gave them back. Tell a lead of the medical group.</source>
        <translation>De server was het einde van de geschiedenis van de medische groep kwijt, zoals wanneer een oude reservekopie wordt teruggezet. Deze computer had het, heeft het gecontroleerd en teruggegeven. Meld het een beheerder van de medische groep.</translation>
    </message>
    <message>
        <source>Some dossiers here were not what the server holds. They were fetched again. Changes, By others lists what changed.</source>
        <translation>Enkele dossiers hier waren niet zoals ze op de server staan. Ze zijn opnieuw opgehaald. Bij Wijzigingen, Van anderen staat wat er veranderde.</translation>
    </message>
    <message>
        <source>This computer or the server went back to an earlier state. Both know it now. Look through your last changes: what was written here and not sent before that may be missing.</source>
        <translation>Deze computer of de server is teruggegaan naar een eerdere toestand. Beide weten dat nu. Loop uw laatste wijzigingen na: wat hier daarvoor is geschreven en niet verstuurd, kan ontbreken.</translation>
    </message>
    <message>
        <source>The server&apos;s audit log is not the one that this computer saw before: entries were changed or taken away. Tell the data-protection officer and your administrator.</source>
        <translation>Het auditlog van de server is niet het log dat deze computer eerder zag: er zijn regels veranderd of weggehaald. Meld het aan de functionaris gegevensbescherming en uw beheerder.</translation>
    </message>
    <message>
        <source>The server gave a state of its audit log that it did not sign. It was not taken over. Tell the data-protection officer and your administrator.</source>
        <translation>De server gaf een stand van zijn auditlog die hij niet heeft ondertekend. Die is niet overgenomen. Meld het aan de functionaris gegevensbescherming en uw beheerder.</translation>
    </message>
    <message>
        <source>The server&apos;s audit log went back to an earlier state, as when an old backup is put back. What this computer knew of it before is kept. Tell the data-protection officer.</source>
        <translation>Het auditlog van de server is teruggegaan naar een eerdere stand, zoals wanneer een oude back-up wordt teruggezet. Wat deze computer ervan wist, blijft bewaard. Meld het aan de functionaris gegevensbescherming.</translation>
    </message>
    <message>
        <source>The server&apos;s audit log begins anew and is not countersigned until you say that a backup was put back. Ask who runs the server, then: kluis audit restored --confirm</source>
        <translation>Het auditlog van de server begint opnieuw en wordt niet meeondertekend totdat u zegt dat er een back-up is teruggezet. Vraag het wie de server beheert, en dan: kluis audit restored --confirm</translation>
    </message>
    <message>
        <source>What you may see changed, or this computer was away for long. Some dossiers or fields may be new, others gone.</source>
        <translation>Wat u mag zien is veranderd, of deze computer was lang weg. Er kunnen dossiers of gegevens bij zijn gekomen en andere weg zijn.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock differs by %n second(s) from the server&apos;s. Set it right: from two minutes on the server does not believe it.</source>
        <translation>
            <numerusform>De klok van deze computer loopt %n seconde uit de pas met die van de server. Zet hem goed: vanaf twee minuten gelooft de server hem niet meer.</numerusform>
            <numerusform>De klok van deze computer loopt %n seconden uit de pas met die van de server. Zet hem goed: vanaf twee minuten gelooft de server hem niet meer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::app::SyncProgressMeter</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
</context>
<context>
    <name>kluis::app::TakeOver</name>
    <message>
        <source>Stopped. Take the file over again to go on.</source>
        <translation>Gestopt. Neem het bestand opnieuw over om verder te gaan.</translation>
    </message>
    <message>
        <source>%1 at %2 (%3): %4</source>
        <translation>%1 bij %2 (%3): %4</translation>
    </message>
    <message>
        <source>From %1, %2:</source>
        <translation>Van %1, %2:</translation>
    </message>
    <message>
        <source>Taken over from %1:</source>
        <translation>Overgenomen van %1:</translation>
    </message>
    <message>
        <source>: left out, a scanner found malware in it</source>
        <translation>: weggelaten, een virusscanner vond er malware in</translation>
    </message>
</context>
<context>
    <name>kluis::app::TeamRecovery</name>
    <message>
        <source>Two of the three recovery shares are needed: one alone opens nothing.</source>
        <translation>Er zijn twee van de drie hersteldelen nodig: één alleen opent niets.</translation>
    </message>
    <message>
        <source>This device has no medical keys yet: log in once more with the account key from your kit.</source>
        <translation>Dit apparaat heeft nog geen medische sleutels: log nog eens in met de accountsleutel uit uw set.</translation>
    </message>
    <message>
        <source>These shares are not of this practice&apos;s present recovery kit. Look for the newest ones.</source>
        <translation>Deze delen horen niet bij de huidige herstelset van deze praktijk. Zoek de nieuwste.</translation>
    </message>
</context>
<context>
    <name>kluis::app::Vault</name>
    <message>
        <source>The vault is locked. Unlock it or log in.</source>
        <translation>De kluis is vergrendeld. Ontgrendel hem of log in.</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>Er is geen veld met die naam.</translation>
    </message>
    <message>
        <source>Your role may not change this.</source>
        <translation>Met uw rol mag dit niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>A note can&apos;t be empty.</source>
        <translation>Een notitie kan niet leeg zijn.</translation>
    </message>
    <message>
        <source>A dossier can&apos;t be without personnel number and last name.</source>
        <translation>Een dossier kan niet zonder personeelsnummer en achternaam.</translation>
    </message>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Dat dossier bestaat niet, of het is niet van u.</translation>
    </message>
    <message>
        <source>This field holds one value, not notes.</source>
        <translation>Dit veld bevat één waarde, geen notities.</translation>
    </message>
    <message>
        <source>There is no such employer, or it is not one of yours.</source>
        <translation>Die werkgever bestaat niet, of is niet van u.</translation>
    </message>
    <message>
        <source>A new dossier begins with administrative fields only.</source>
        <translation>Een nieuw dossier begint alleen met administratieve velden.</translation>
    </message>
    <message>
        <source>Only the personnel department makes new dossiers.</source>
        <translation>Alleen de personeelsafdeling maakt nieuwe dossiers.</translation>
    </message>
    <message>
        <source>There is a dossier with this personnel number already.</source>
        <translation>Er is al een dossier met dit personeelsnummer.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this field any more.</source>
        <translation>Over dit veld valt niets meer te beslissen.</translation>
    </message>
    <message>
        <source>The field was changed once more meanwhile. Look at it and decide again.</source>
        <translation>Het veld is intussen nog een keer gewijzigd. Bekijk het en beslis opnieuw.</translation>
    </message>
    <message>
        <source>No documents go under this field.</source>
        <translation>Bij dit veld horen geen documenten.</translation>
    </message>
    <message>
        <source>Your role may not add such a document.</source>
        <translation>Uw rol mag zo&apos;n document niet toevoegen.</translation>
    </message>
    <message>
        <source>There is no such document, or it is not one of yours.</source>
        <translation>Dit document bestaat niet, of het is niet een van uw documenten.</translation>
    </message>
    <message>
        <source>This change does not wait any more: it was sent, replaced or taken back.</source>
        <translation>Deze wijziging wacht niet meer: ze is verzonden, vervangen of teruggenomen.</translation>
    </message>
    <message>
        <source>This change may have reached the server already, so it can&apos;t be taken back. Change the field once more instead.</source>
        <translation>Deze wijziging kan al bij de server zijn, dus terugnemen kan niet. Wijzig het veld in plaats daarvan nog een keer.</translation>
    </message>
    <message>
        <source>You changed this field once more since then, and that waits. Take it back first.</source>
        <translation>U hebt dit veld daarna nog een keer gewijzigd en dat wacht. Neem dat eerst terug.</translation>
    </message>
    <message>
        <source>Your role has no figures of absence.</source>
        <translation>Uw rol heeft geen verzuimcijfers.</translation>
    </message>
    <message>
        <source>This task is somebody else&apos;s: who made it or whose it is may change it.</source>
        <translation>Deze taak is van iemand anders: wie hem maakte of van wie hij is, mag hem wijzigen.</translation>
    </message>
    <message>
        <source>Your role does not record this milestone.</source>
        <translation>Uw functie legt deze termijn niet vast.</translation>
    </message>
    <message>
        <source>What is done can&apos;t be done on a day that is still to come.</source>
        <translation>Wat gedaan is, kan niet gedaan zijn op een dag die nog komt.</translation>
    </message>
    <message>
        <source>This dossier has no such document.</source>
        <translation>Dit dossier heeft zo’n document niet.</translation>
    </message>
    <message>
        <source>There is no such task in this dossier.</source>
        <translation>Dit dossier heeft zo’n taak niet.</translation>
    </message>
    <message>
        <source>There is no such appointment in this dossier.</source>
        <translation>Die afspraak staat niet in dit dossier.</translation>
    </message>
    <message>
        <source>Your role does not plan appointments.</source>
        <translation>Met uw rol plant u geen afspraken.</translation>
    </message>
    <message>
        <source>This time is taken already. Choose another one.</source>
        <translation>Deze tijd is al bezet. Kies een andere.</translation>
    </message>
    <message>
        <source>Appointments are planned one by one, not written as a field.</source>
        <translation>Afspraken worden één voor één gepland en niet als veld geschreven.</translation>
    </message>
    <message>
        <source>This change may have reached the server already. Open the dossier and write there what is different.</source>
        <translation>Deze wijziging kan al bij de server zijn. Open het dossier en schrijf daar wat anders is.</translation>
    </message>
    <message>
        <source>Only texts and notes are changed here. Open the dossier to enter another value.</source>
        <translation>Alleen teksten en notities wijzigt u hier. Open het dossier om een andere waarde in te vullen.</translation>
    </message>
    <message>
        <source>You changed this field once more since then, and that stands. Take this change back, or enter the value again in the dossier.</source>
        <translation>U hebt dit veld daarna nog eens gewijzigd, en dat staat er nu. Neem deze wijziging terug, of vul de waarde opnieuw in het dossier in.</translation>
    </message>
    <message>
        <source>This is not typed: the company doctor releases the value itself, and this says so.</source>
        <translation>Dit wordt niet getypt: de bedrijfsarts geeft de waarde zelf vrij, en dit meldt dat.</translation>
    </message>
    <message>
        <source>%1 is not released to this role: %2.</source>
        <translation>%1 wordt niet vrijgegeven aan deze functie: %2.</translation>
    </message>
    <message>
        <source>Only the company doctor releases something, or takes it back.</source>
        <translation>Alleen de bedrijfsarts geeft iets vrij of trekt het in.</translation>
    </message>
    <message>
        <source>Say what is released, and to whom.</source>
        <translation>Zeg wat wordt vrijgegeven, en aan wie.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing to release.</source>
        <translation>%1 is leeg: er is niets om vrij te geven.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 too. Decide first which value stands.</source>
        <translation>Iemand anders heeft %1 ook gewijzigd. Beslis eerst welke waarde blijft staan.</translation>
    </message>
    <message>
        <source>%1 says that the employee did not agree: it is not released.</source>
        <translation>%1 zegt dat de werknemer niet heeft ingestemd: het wordt niet vrijgegeven.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Look at it again before it is released.</source>
        <translation>%1 is intussen gewijzigd. Kijk er opnieuw naar voordat het wordt vrijgegeven.</translation>
    </message>
    <message>
        <source>Nothing of this is released.</source>
        <translation>Hiervan is niets vrijgegeven.</translation>
    </message>
    <message>
        <source>There is no draft here that waits.</source>
        <translation>Hier wacht geen concept.</translation>
    </message>
    <message>
        <source>Somebody else changed this too. Decide first which value stands.</source>
        <translation>Iemand anders heeft dit ook gewijzigd. Beslis eerst welke waarde blijft staan.</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look at it again and decide then.</source>
        <translation>Dit is intussen gewijzigd. Kijk er opnieuw naar en beslis dan.</translation>
    </message>
    <message>
        <source>Of this field there are no drafts.</source>
        <translation>Van dit veld zijn er geen concepten.</translation>
    </message>
    <message>
        <source>Drafts are the doctor&apos;s assistant&apos;s.</source>
        <translation>Concepten zijn voor de assistent van de bedrijfsarts.</translation>
    </message>
    <message>
        <source>The company doctor decides about a draft.</source>
        <translation>De bedrijfsarts beslist over een concept.</translation>
    </message>
    <message>
        <source>Your role prepares a draft of this, and the company doctor approves it.</source>
        <translation>Uw functie stelt hiervan een concept op, dat de bedrijfsarts goedkeurt.</translation>
    </message>
    <message>
        <source>This is not typed: it is a draft of another field.</source>
        <translation>Dit wordt niet getypt: het is een concept van een ander veld.</translation>
    </message>
    <message>
        <source>HR carries out what concerns the employer&apos;s part, and the company doctor what concerns the medical file.</source>
        <translation>HR voert uit wat het deel van de werkgever betreft, en de bedrijfsarts wat het medisch dossier betreft.</translation>
    </message>
    <message>
        <source>This is no request to remove something that you answer for.</source>
        <translation>Dit is geen verzoek om iets te verwijderen dat u afhandelt.</translation>
    </message>
    <message>
        <source>This is no request to correct something that you answer for.</source>
        <translation>Dit is geen verzoek om iets te corrigeren dat u afhandelt.</translation>
    </message>
    <message>
        <source>This request was answered already. Register a new one first.</source>
        <translation>Dit verzoek is al beantwoord. Leg eerst een nieuw vast.</translation>
    </message>
    <message>
        <source>This follows another field: correct that one.</source>
        <translation>Dit volgt een ander veld: corrigeer dat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be removed by you: a dossier can&apos;t do without it, or it is somebody else&apos;s to answer for.</source>
        <translation>U kunt &quot;%1&quot; niet verwijderen: een dossier kan er niet zonder, of een ander gaat erover.</translation>
    </message>
    <message>
        <source>There is nothing in &quot;%1&quot;, and nothing was.</source>
        <translation>In &quot;%1&quot; staat niets, en er stond niets.</translation>
    </message>
    <message>
        <source>This note is somebody else&apos;s to answer for.</source>
        <translation>Over deze notitie gaat een ander.</translation>
    </message>
    <message>
        <source>(removed at the employee&apos;s request)</source>
        <translation>(verwijderd op verzoek van de werknemer)</translation>
    </message>
    <message>
        <source>Nobody asked for this: what you found goes only as what should never have been recorded.</source>
        <translation>Niemand vroeg hierom: wat u zelf vond, gaat alleen weg als iets dat nooit vastgelegd had mogen worden.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultKey</name>
    <message>
        <source>The vault&apos;s key is damaged.</source>
        <translation>De sleutel van de kluis is beschadigd.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultReader</name>
    <message>
        <source>There is no such dossier, or it is not one of yours.</source>
        <translation>Dat dossier bestaat niet, of het is niet van u.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultRescue</name>
    <message>
        <source>The new vault could not be put in its place. Check the rights of the data folder and log in again.</source>
        <translation>De nieuwe kluis kon niet op haar plaats worden gezet. Controleer de rechten van de gegevensmap en log opnieuw in.</translation>
    </message>
</context>
<context>
    <name>kluis::app::VaultUnlock</name>
    <message>
        <source>There is no vault on this computer yet. Log in first.</source>
        <translation>Op deze computer is nog geen kluis. Log eerst in.</translation>
    </message>
    <message>
        <source>The vault and the keychain do not belong to the same login. Log in again.</source>
        <translation>De kluis en de sleutelhanger horen niet bij dezelfde keer inloggen. Log opnieuw in.</translation>
    </message>
    <message>
        <source>The code from the authenticator has six digits.</source>
        <translation>De code uit de authenticator-app heeft zes cijfers.</translation>
    </message>
    <message>
        <source>The password or the code was wrong five times. From now on the vault opens with the server only: log in.</source>
        <translation>Het wachtwoord of de code was vijf keer onjuist. Vanaf nu gaat de kluis alleen met de server open: log in.</translation>
    </message>
    <message>
        <source>The password or the code is not right. A code works once: wait for the next one.</source>
        <translation>Het wachtwoord of de code is niet juist. Een code werkt één keer: wacht op de volgende.</translation>
    </message>
    <message>
        <source>Your organisation asks for an encrypted disk to work without the server, and this computer&apos;s is not seen to be encrypted. Log in.</source>
        <translation>Uw organisatie vraagt een versleutelde schijf om zonder de server te werken, en van die van deze computer is niet te zien dat ze versleuteld is. Log in.</translation>
    </message>
</context>
<context>
    <name>kluis::app::WipeJournal</name>
    <message>
        <source>The file wipe.json can&apos;t be read. Check the rights of the data folder.</source>
        <translation>Het bestand wipe.json kan niet worden gelezen. Controleer de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>The file wipe.json is damaged. An administrator ordered that this computer be wiped: ask before you remove it.</source>
        <translation>Het bestand wipe.json is beschadigd. Een beheerder heeft bevolen deze computer te wissen: vraag na voordat u het verwijdert.</translation>
    </message>
    <message>
        <source>The file wipe.json can&apos;t be written. Check the free space and the rights of the data folder.</source>
        <translation>Het bestand wipe.json kan niet worden geschreven. Controleer de vrije ruimte en de rechten van de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::console::CommandLine</name>
    <message>
        <source>Print JSON on standard output and nothing else there.</source>
        <translation>Schrijf JSON naar standaarduitvoer en verder niets.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Deze hulp tonen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>De versie tonen.</translation>
    </message>
    <message>
        <source>Usage: %1 command [options] [arguments]</source>
        <translation>Gebruik: %1 opdracht [opties] [argumenten]</translation>
    </message>
    <message>
        <source>&apos;%1 command --help&apos; tells more about one of them.</source>
        <translation>&apos;%1 opdracht --help&apos; vertelt meer over een opdracht.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>See &apos;%1 --help&apos;.</source>
        <translation>Zie &apos;%1 --help&apos;.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Er ontbreekt een opdracht.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>De opdracht &apos;%1&apos; bestaat niet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes no arguments.</source>
        <translation>Bij &apos;%1&apos; horen geen argumenten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes: %2.</source>
        <translation>Bij &apos;%1&apos; hoort: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not take --%2.</source>
        <translation>Bij &apos;%1&apos; hoort geen --%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; goes on with one of: %2.</source>
        <translation>&apos;%1&apos; gaat verder met een van: %2.</translation>
    </message>
</context>
<context>
    <name>kluis::console::Invocation</name>
    <message>
        <source>Give --%1.</source>
        <translation>Geef --%1 op.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>Bij --%1 hoort een geheel getal van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>--%1 takes a date like 2026-11-24.</source>
        <translation>Bij --%1 hoort een datum zoals 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>kluis::crypto::BackupKey</name>
    <message>
        <source>The backup key is mistyped or damaged.</source>
        <translation>De back-upsleutel is verkeerd overgetypt of beschadigd.</translation>
    </message>
    <message>
        <source>There is no backup key in this file: it has a line that begins with BK-.</source>
        <translation>In dit bestand staat geen back-upsleutel: dat is een regel die begint met BK-.</translation>
    </message>
</context>
<context>
    <name>kluis::crypto::BackupOpener</name>
    <message>
        <source>The backup does not open: this is not its key, or it was changed after it was made.</source>
        <translation>De back-up gaat niet open: dit is niet de sleutel ervan, of de back-up is daarna veranderd.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>De back-up is gemaakt door een nieuwere versie van dit programma. Installeer die versie.</translation>
    </message>
</context>
<context>
    <name>kluis::crypto::MerkleFrontier</name>
    <message>
        <source>What is known of a growing list does not fit its length.</source>
        <translation>Wat van een groeiende lijst bekend is, past niet bij de lengte.</translation>
    </message>
</context>
<context>
    <name>kluis::domain</name>
    <message>
        <source>expected a telephone number, such as 06-12345678 or +31 30 1234567</source>
        <translation>een telefoonnummer verwacht, zoals 06-12345678 of +31 30 1234567</translation>
    </message>
    <message>
        <source>expected an e-mail address, such as name@example.nl</source>
        <translation>een e-mailadres verwacht, zoals naam@example.nl</translation>
    </message>
    <message>
        <source>expected initials, such as P.J.</source>
        <translation>voorletters verwacht, zoals P.J.</translation>
    </message>
    <message>
        <source>expected CAS codes, one a line, such as L101</source>
        <translation>CAS-codes verwacht, een per regel, zoals L101</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>een van %1 verwacht</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>ja of nee verwacht</translation>
    </message>
    <message>
        <source>expected a date, such as 2026-01-05 or 05-01-2026</source>
        <translation>een datum verwacht, zoals 5-1-2026 of 2026-01-05</translation>
    </message>
    <message>
        <source>expected a date and time, such as 2026-01-05 09:30</source>
        <translation>een datum en tijd verwacht, zoals 5-1-2026 9:30</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>een geheel getal van %1 tot en met %2 verwacht</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2 with at most %3 decimals</source>
        <translation>een getal van %1 tot en met %2 met hoogstens %3 decimalen verwacht</translation>
    </message>
    <message>
        <source>expected %1 digits</source>
        <translation>%1 cijfers verwacht</translation>
    </message>
    <message>
        <source>expected nine digits that pass the 11-test</source>
        <translation>negen cijfers verwacht die aan de elfproef voldoen</translation>
    </message>
    <message>
        <source>expected a key of 32 hexadecimal digits</source>
        <translation>een sleutel van 32 hexadecimale cijfers verwacht</translation>
    </message>
    <message>
        <source>expected one name or code without spaces</source>
        <translation>een naam of code zonder spaties verwacht</translation>
    </message>
    <message>
        <source>expected readable text</source>
        <translation>leesbare tekst verwacht</translation>
    </message>
    <message>
        <source>expected text on one line</source>
        <translation>tekst op één regel verwacht</translation>
    </message>
    <message>
        <source>expected text without control characters</source>
        <translation>tekst zonder besturingstekens verwacht</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>dit is te lang</translation>
    </message>
    <message>
        <source>this is too long; at most %1 characters fit</source>
        <translation>dit is te lang; er passen hoogstens %1 tekens</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>%1 verwacht</translation>
    </message>
    <message>
        <source>expected a single value</source>
        <translation>één waarde verwacht</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ontbreekt</translation>
    </message>
    <message>
        <source>a date stands there twice</source>
        <translation>een datum staat er twee keer</translation>
    </message>
    <message>
        <source>at most %1 entries fit</source>
        <translation>er passen hoogstens %1 regels</translation>
    </message>
</context>
<context>
    <name>kluis::domain::AppointmentRecord</name>
    <message>
        <source>This is no appointment.</source>
        <translation>Dit is geen afspraak.</translation>
    </message>
    <message>
        <source>An appointment begins on a multiple of five minutes.</source>
        <translation>Een afspraak begint op een veelvoud van vijf minuten.</translation>
    </message>
    <message>
        <source>An appointment takes from 5 to 240 minutes, in steps of five minutes.</source>
        <translation>Een afspraak duurt 5 tot 240 minuten, in stappen van vijf minuten.</translation>
    </message>
    <message>
        <source>An appointment needs somebody whose hour it is.</source>
        <translation>Een afspraak heeft iemand nodig bij wie hij is.</translation>
    </message>
</context>
<context>
    <name>kluis::domain::ConsultationHours</name>
    <message>
        <source>That is too long for consultation hours.</source>
        <translation>Dat is te lang voor spreekuren.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>expected a day of the week, such as mon, or a date</source>
        <translation>verwacht werd een dag van de week, zoals ma, of een datum</translation>
    </message>
    <message>
        <source>expected hours and a slot&apos;s minutes, such as 09:00-12:00/20, in steps of five minutes</source>
        <translation>verwacht werden uren en de minuten per afspraak, zoals 09:00-12:00/20, in stappen van vijf minuten</translation>
    </message>
    <message>
        <source>a day of the week that no line names is closed</source>
        <translation>een dag van de week die geen regel noemt, is gesloten</translation>
    </message>
    <message>
        <source>a place has at most 100 characters</source>
        <translation>een plaats heeft ten hoogste 100 tekens</translation>
    </message>
    <message>
        <source>that is more than 200 lines</source>
        <translation>dat zijn meer dan 200 regels</translation>
    </message>
    <message>
        <source>these hours overlap those of another line</source>
        <translation>deze uren overlappen die van een andere regel</translation>
    </message>
</context>
<context>
    <name>kluis::domain::DraftValue</name>
    <message>
        <source>A draft says something: to leave nothing, take it back.</source>
        <translation>Een concept zegt iets: trek het in als er niets moet staan.</translation>
    </message>
    <message>
        <source>Say in a word why the draft comes back.</source>
        <translation>Zeg in een bericht waarom het concept terugkomt.</translation>
    </message>
    <message>
        <source>the draft must be a value of %1</source>
        <translation>het concept moet een waarde van %1 zijn</translation>
    </message>
</context>
<context>
    <name>kluis::domain::FieldAgreement</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Er is geen veld &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The processing agreement with this employer leaves out &quot;%1&quot;: it can&apos;t be recorded.</source>
        <translation>De verwerkersovereenkomst met deze werkgever laat &quot;%1&quot; weg: het kan niet worden vastgelegd.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; can&apos;t be left out: an agreement is about fields that a dossier can do without, and not about medical ones.</source>
        <translation>Het veld &quot;%1&quot; kan niet worden weggelaten: een overeenkomst gaat over velden waar een dossier zonder kan, en niet over medische.</translation>
    </message>
</context>
<context>
    <name>kluis::domain::ReleasedValue</name>
    <message>
        <source>Say why: whoever reads a release, or looks at it later, sees it.</source>
        <translation>Zeg waarom: wie een vrijgave leest of later nakijkt, ziet dat.</translation>
    </message>
    <message>
        <source>what is released must be a value of %1</source>
        <translation>wat wordt vrijgegeven moet een waarde van %1 zijn</translation>
    </message>
    <message>
        <source>it is released only where the employee agreed; say when that was</source>
        <translation>dit wordt alleen vrijgegeven als de werknemer heeft ingestemd; zeg wanneer dat was</translation>
    </message>
</context>
<context>
    <name>kluis::domain::TaskRecord</name>
    <message>
        <source>This is no task.</source>
        <translation>Dit is geen taak.</translation>
    </message>
    <message>
        <source>A task needs somebody who made it.</source>
        <translation>Een taak heeft iemand nodig die hem maakte.</translation>
    </message>
    <message>
        <source>What is done was done on a day: give it.</source>
        <translation>Wat gedaan is, is op een dag gedaan: geef die.</translation>
    </message>
    <message>
        <source>The document that shows it is unknown.</source>
        <translation>Het document waaruit het blijkt, is onbekend.</translation>
    </message>
    <message>
        <source>There is no milestone of that name.</source>
        <translation>Er is geen termijn met die naam.</translation>
    </message>
    <message>
        <source>A task needs a description and a due date.</source>
        <translation>Een taak heeft een omschrijving en een uiterste datum nodig.</translation>
    </message>
    <message>
        <source>A task needs somebody, or a role, to do it.</source>
        <translation>Een taak heeft iemand, of een functie, nodig die hem doet.</translation>
    </message>
</context>
<context>
    <name>kluis::insight::Period</name>
    <message>
        <source>A period needs a valid first and last day.</source>
        <translation>Een periode heeft een geldige eerste en laatste dag nodig.</translation>
    </message>
    <message>
        <source>The last day of a period can&apos;t be before its first.</source>
        <translation>De laatste dag van een periode kan niet voor de eerste liggen.</translation>
    </message>
    <message>
        <source>A period is at most ten years.</source>
        <translation>Een periode is ten hoogste tien jaar.</translation>
    </message>
</context>
<context>
    <name>kluis::intake::ImportReport</name>
    <message>
        <source>The employer may not record or pass on what stands here; it was set aside.</source>
        <translation>Wat hier staat mag de werkgever niet vastleggen of doorgeven; het is apart gehouden.</translation>
    </message>
</context>
<context>
    <name>kluis::letters::LetterLibrary</name>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Of more than %1 templates in a folder the rest is left out.</source>
        <translation>Van meer dan %1 sjablonen in een map wordt de rest weggelaten.</translation>
    </message>
</context>
<context>
    <name>kluis::letters::LetterParser</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Regel %1, kolom %2: %3</translation>
    </message>
    <message>
        <source>A template has at most %1 kB.</source>
        <translation>Een sjabloon heeft ten hoogste %1 kB.</translation>
    </message>
    <message>
        <source>A template is text in UTF-8, without signs that do not show.</source>
        <translation>Een sjabloon is tekst in UTF-8, zonder onzichtbare tekens.</translation>
    </message>
    <message>
        <source>There is no @if that this belongs to.</source>
        <translation>Er is geen @if waar dit bij hoort.</translation>
    </message>
    <message>
        <source>A template begins with &quot;letter 1&quot;.</source>
        <translation>Een sjabloon begint met &quot;letter 1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>&quot;%1&quot; staat hier twee keer.</translation>
    </message>
    <message>
        <source>An id has lower-case letters, digits and hyphens.</source>
        <translation>Een id bestaat uit kleine letters, cijfers en streepjes.</translation>
    </message>
    <message>
        <source>The language is nl or en.</source>
        <translation>De taal is nl of en.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 letters and no placeholder.</source>
        <translation>Een titel heeft 1 tot 100 tekens en geen invulveld.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Er is geen veld &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no milestone &quot;%1&quot;.</source>
        <translation>Er is geen termijn &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A template&apos;s head knows no &quot;%1&quot;.</source>
        <translation>De kop van een sjabloon kent geen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Er is geen functie &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A letter&apos;s readers are employer, employee and uwv, not &quot;%1&quot;.</source>
        <translation>De lezers van een brief zijn employer, employee en uwv, niet &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A template&apos;s head names id, title, authors, readers and file.</source>
        <translation>De kop van een sjabloon noemt id, title, authors, readers en file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list.</source>
        <translation>&quot;%1&quot; is geen lijst.</translation>
    </message>
    <message>
        <source>@write is followed by an id and a label.</source>
        <translation>Na @write volgen een id en een opschrift.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;.</source>
        <translation>Er is geen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>No more than %1 conditions stand in each other.</source>
        <translation>Er staan niet meer dan %1 voorwaarden in elkaar.</translation>
    </message>
    <message>
        <source>This @if has no @end.</source>
        <translation>Deze @if heeft geen @end.</translation>
    </message>
    <message>
        <source>This @if has an @else already.</source>
        <translation>Deze @if heeft al een @else.</translation>
    </message>
    <message>
        <source>A row has two to %1 cells.</source>
        <translation>Een rij heeft twee tot %1 cellen.</translation>
    </message>
    <message>
        <source>There is no { that this belongs to.</source>
        <translation>Er is geen { waar dit bij hoort.</translation>
    </message>
    <message>
        <source>This { has no }.</source>
        <translation>Deze { heeft geen }.</translation>
    </message>
</context>
<context>
    <name>kluis::letters::LetterRights</name>
    <message>
        <source>%1 adds no documents under &quot;%2&quot;, so it writes no such letter.</source>
        <translation>%1 voegt geen documenten toe onder &quot;%2&quot; en schrijft dus zo&apos;n brief niet.</translation>
    </message>
    <message>
        <source>%1 does not record the milestone &quot;%2&quot;.</source>
        <translation>%1 legt de termijn &quot;%2&quot; niet vast.</translation>
    </message>
    <message>
        <source>Line %1, column %2: &quot;%3&quot; may not stand in this letter: %4 may not see it.</source>
        <translation>Regel %1, kolom %2: &quot;%3&quot; mag niet in deze brief staan: %4 mag het niet zien.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::AuditCheckpoint</name>
    <message>
        <source>This is no checkpoint of an audit log.</source>
        <translation>Dit is geen controlepunt van een auditlog.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::BackupContents</name>
    <message>
        <source>The backup&apos;s list of contents is damaged.</source>
        <translation>De inhoudsopgave van de back-up is beschadigd.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::BackupManifest</name>
    <message>
        <source>This is no backup of a server, or it is damaged.</source>
        <translation>Dit is geen back-up van een server, of hij is beschadigd.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>De back-up is gemaakt door een nieuwere versie van dit programma. Installeer die versie.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::BackupPart</name>
    <message>
        <source>A part of the backup is damaged.</source>
        <translation>Een deel van de back-up is beschadigd.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::DigestMessages</name>
    <message>
        <source>The other side sent something this program can&apos;t read.</source>
        <translation>De andere kant stuurde iets wat dit programma niet kan lezen.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::EvidenceFile</name>
    <message>
        <source>This is no evidence pack.</source>
        <translation>Dit is geen bewijspakket.</translation>
    </message>
    <message>
        <source>A newer version of the server made this evidence pack.</source>
        <translation>Een nieuwere versie van de server heeft dit bewijspakket gemaakt.</translation>
    </message>
    <message>
        <source>The evidence pack was changed after it was signed.</source>
        <translation>Het bewijspakket is na het ondertekenen gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::HandOverContent</name>
    <message>
        <source>The hand-over file holds no dossiers.</source>
        <translation>In het overdrachtsbestand staan geen dossiers.</translation>
    </message>
    <message>
        <source>The hand-over file needs a newer version of this program.</source>
        <translation>Voor het overdrachtsbestand is een nieuwere versie van dit programma nodig.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::HandOverParts</name>
    <message>
        <source>This is no hand-over file, or it is damaged. Ask for it again.</source>
        <translation>Dit is geen overdrachtsbestand, of het is beschadigd. Vraag het opnieuw.</translation>
    </message>
    <message>
        <source>The file is larger than a hand-over file can be.</source>
        <translation>Het bestand is groter dan een overdrachtsbestand kan zijn.</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::OfficeRecord</name>
    <message>
        <source>This program does not know such a record.</source>
        <translation>Dit programma kent zo’n registratie niet.</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geef er een titel aan.</translation>
    </message>
    <message>
        <source>Say when somebody of the organisation knew of it.</source>
        <translation>Zeg wanneer iemand van de organisatie ervan wist.</translation>
    </message>
    <message>
        <source>Say why the authority is not told (GDPR art. 33).</source>
        <translation>Zeg waarom het niet aan de autoriteit wordt gemeld (AVG art. 33).</translation>
    </message>
    <message>
        <source>The authority can&apos;t be told before somebody knew.</source>
        <translation>Er kan niet aan de autoriteit zijn gemeld voordat iemand het wist.</translation>
    </message>
    <message>
        <source>The authority was told after 72 hours: say why (GDPR art. 33).</source>
        <translation>Er is na 72 uur aan de autoriteit gemeld: zeg waarom (AVG art. 33).</translation>
    </message>
</context>
<context>
    <name>kluis::protocol::Packing</name>
    <message>
        <source>The server&apos;s answer is damaged. Try again.</source>
        <translation>Het antwoord van de server is beschadigd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than allowed, so it was not read.</source>
        <translation>Het antwoord van de server is groter dan is toegestaan en is daarom niet gelezen.</translation>
    </message>
</context>
<context>
    <name>kluis::retention::Policy</name>
    <message>
        <source>There is no retention term of that name.</source>
        <translation>Er is geen bewaartermijn met die naam.</translation>
    </message>
    <message>
        <source>Give a number of months from 1 to %1.</source>
        <translation>Geef een aantal maanden van 1 tot en met %1.</translation>
    </message>
    <message>
        <source>No source lets this term begin on that day.</source>
        <translation>Geen bron laat deze termijn op die dag beginnen.</translation>
    </message>
</context>
<context>
    <name>kluis::retention::Reading</name>
    <message>
        <source>AP, policy rule BWBR0037896, 6.1</source>
        <translation>AP, beleidsregel BWBR0037896, 6.1</translation>
    </message>
    <message>
        <source>AP, policy rule BWBR0037896, 6.1; no statutory term</source>
        <translation>AP, beleidsregel BWBR0037896, 6.1; geen wettelijke termijn</translation>
    </message>
    <message>
        <source>practice of absence systems</source>
        <translation>praktijk van verzuimsystemen</translation>
    </message>
    <message>
        <source>practice of HR systems; AP says 5 years without a start</source>
        <translation>praktijk van HR-systemen; de AP noemt 5 jaar, zonder begin</translation>
    </message>
    <message>
        <source>BW 7:454(3), since 1 January 2020</source>
        <translation>BW 7:454 lid 3, sinds 1 januari 2020</translation>
    </message>
</context>
<context>
    <name>kluis::retention::Review</name>
    <message>
        <source>There is nothing of it.</source>
        <translation>Er is niets van.</translation>
    </message>
    <message>
        <source>It must be kept: the term &quot;%1&quot; (%2) has not begun, because the day it runs from is not recorded.</source>
        <translation>Het moet bewaard blijven: de termijn &quot;%1&quot; (%2) is niet begonnen, omdat de dag waarop hij ingaat niet is vastgelegd.</translation>
    </message>
    <message>
        <source>It must be kept until %1: the term &quot;%2&quot; (%3) runs from %4.</source>
        <translation>Het moet bewaard blijven tot en met %1: de termijn &quot;%2&quot; (%3) loopt vanaf %4.</translation>
    </message>
    <message>
        <source>It counts as long as nobody said whether the employer is a self-insurer; the administrator can.</source>
        <translation>Zij geldt zolang niemand heeft gezegd of de werkgever eigenrisicodrager is; de beheerder kan dat.</translation>
    </message>
</context>
<context>
    <name>kluis::scan::AmsiTexts</name>
    <message>
        <source>The malware scanner takes no file of this size.</source>
        <translation>De virusscanner neemt geen bestand van deze grootte.</translation>
    </message>
    <message>
        <source>The malware scanner does not answer.</source>
        <translation>De virusscanner antwoordt niet.</translation>
    </message>
</context>
<context>
    <name>kluis::scan::ClamdScanner</name>
    <message>
        <source>The malware scanner does not answer.</source>
        <translation>De virusscanner antwoordt niet.</translation>
    </message>
    <message>
        <source>The scanner&apos;s address is the path of its socket, such as /run/clamav/clamd.ctl.</source>
        <translation>Het adres van de virusscanner is het pad van zijn socket, zoals /run/clamav/clamd.ctl.</translation>
    </message>
    <message>
        <source>What answers there is not ClamAV.</source>
        <translation>Wat daar antwoordt, is niet ClamAV.</translation>
    </message>
    <message>
        <source>The malware scanner takes no file of this size.</source>
        <translation>De virusscanner neemt geen bestand van deze grootte.</translation>
    </message>
    <message>
        <source>The malware scanner&apos;s answer is not understood.</source>
        <translation>Het antwoord van de virusscanner is niet te begrijpen.</translation>
    </message>
</context>
<context>
    <name>kluis::server</name>
    <message>
        <source>--certificate and --key go together.</source>
        <translation>--certificate en --key horen bij elkaar.</translation>
    </message>
    <message>
        <source>A login has 1 to 64 small letters, digits, dots, hyphens, underscores or at-signs.</source>
        <translation>Een gebruikersnaam heeft 1 tot 64 kleine letters, cijfers, punten, streepjes, liggende streepjes of apenstaartjes.</translation>
    </message>
    <message>
        <source>The server is ready. Its certificate, for clients&apos; --ca: %1
The first administrator, %2, can enrol within 72 hours with this code, once:
%3</source>
        <translation>De server is klaar. Zijn certificaat, voor --ca van de programma&apos;s: %1
De eerste beheerder, %2, kan zich binnen 72 uur één keer aanmelden met deze code:
%3</translation>
    </message>
    <message>
        <source>The store is sound. Users: %1. Live sessions: %2. The certificate ends in %3 days.</source>
        <translation>De opslag is in orde. Gebruikers: %1. Lopende sessies: %2. Het certificaat verloopt over %3 dagen.</translation>
    </message>
    <message>
        <source>Give a role: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator or privacy-officer.</source>
        <translation>Geef een rol: hr, manager, case-manager, doctor, doctor-assistant, occupational-expert, planner, administrator of privacy-officer.</translation>
    </message>
    <message>
        <source>The employer %1 was new and has been made.</source>
        <translation>De werkgever %1 was nieuw en is gemaakt.</translation>
    </message>
    <message>
        <source>%1 can enrol within 72 hours with this code, once:
%2</source>
        <translation>%1 kan zich binnen 72 uur één keer aanmelden met deze code:
%2</translation>
    </message>
    <message>
        <source>Disabled; all sessions have ended.</source>
        <translation>Uitgeschakeld; alle sessies zijn beëindigd.</translation>
    </message>
    <message>
        <source>Enabled.</source>
        <translation>Ingeschakeld.</translation>
    </message>
    <message>
        <source>The failed logins are forgotten.</source>
        <translation>De mislukte pogingen zijn vergeten.</translation>
    </message>
    <message>
        <source>The role has changed; all sessions have ended.</source>
        <translation>De rol is gewijzigd; alle sessies zijn beëindigd.</translation>
    </message>
    <message>
        <source>Say which employer: --employer E.</source>
        <translation>Zeg welke werkgever: --employer E.</translation>
    </message>
    <message>
        <source>Granted.</source>
        <translation>Toegekend.</translation>
    </message>
    <message>
        <source>Revoked.</source>
        <translation>Ingetrokken.</translation>
    </message>
    <message>
        <source>All sessions have ended. Hand this code over in person. It logs in once, within 72 hours, in place of the authenticator; the person then gets a new secret (kluis totp new, or the window):
%1</source>
        <translation>Alle sessies zijn beëindigd. Geef deze code persoonlijk. Hij meldt één keer aan, binnen 72 uur, in plaats van de authenticator; de persoon krijgt dan een nieuw geheim (kluis totp new, of het venster):
%1</translation>
    </message>
    <message>
        <source>This closes the account&apos;s keys, devices and sessions for good; the person enrols again and gets new keys. It opens no medical content: a lead of the medical group must approve the new keys first, and working notes that only this person could read are lost. Nothing was changed. Does the person have the printed kit? Then kluis recover-account keeps everything. Otherwise repeat this with --yes.</source>
        <translation>Dit sluit de sleutels, apparaten en sessies van het account voorgoed; de persoon meldt zich opnieuw aan en krijgt nieuwe sleutels. Het opent geen medische inhoud: een beheerder van de medische groep moet de nieuwe sleutels eerst goedkeuren, en werkaantekeningen die alleen deze persoon kon lezen, zijn verloren. Er is niets gewijzigd. Heeft de persoon de geprinte herstelset? Dan behoudt kluis recover-account alles. Herhaal dit anders met --yes.</translation>
    </message>
    <message>
        <source>Medical content stays shut until a lead of the medical group approves the new keys.</source>
        <translation>Medische inhoud blijft dicht totdat een beheerder van de medische groep de nieuwe sleutels goedkeurt.</translation>
    </message>
    <message>
        <source>The last backup is %1 hours old.</source>
        <translation>De laatste back-up is %1 uur oud.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Er is geen back-up.</translation>
    </message>
    <message>
        <source>The backups of the plan are late; look in the server&apos;s log for backup-failed.</source>
        <translation>De back-ups van het schema zijn te laat; zoek in het logboek van de server naar backup-failed.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AccessReset</name>
    <message>
        <source>This user has not confirmed an account yet; user reissue makes a new code.</source>
        <translation>Deze gebruiker heeft nog geen account bevestigd; user reissue maakt een nieuwe code.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AccountStore</name>
    <message>
        <source>This data folder was not set up completely; run init again in a new one.</source>
        <translation>Deze gegevensmap is niet helemaal ingericht; voer init opnieuw uit in een nieuwe.</translation>
    </message>
    <message>
        <source>An employer&apos;s short name has 1 to 40 small letters, digits or hyphens.</source>
        <translation>De korte naam van een werkgever heeft 1 tot 40 kleine letters, cijfers of streepjes.</translation>
    </message>
    <message>
        <source>A login has 1 to 64 small letters, digits, dots, hyphens, underscores or at-signs.</source>
        <translation>Een gebruikersnaam heeft 1 tot 64 kleine letters, cijfers, punten, streepjes, liggende streepjes of apenstaartjes.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AdministratorApi</name>
    <message>
        <source>This voucher does not hold.</source>
        <translation>Deze waarborg geldt niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AgreementTexts</name>
    <message>
        <source>Say what is left out by --without FIELD, or agree to --everything.</source>
        <translation>Zeg met --without FIELD wat wordt weggelaten, of kom alles overeen met --everything.</translation>
    </message>
    <message>
        <source>Noted. Clients follow it at their next contact, and forget what is left out.</source>
        <translation>Genoteerd. Werkplekken volgen het bij hun volgende contact, en vergeten wat is weggelaten.</translation>
    </message>
    <message>
        <source>Short name of the employer.</source>
        <translation>Korte naam van de werkgever.</translation>
    </message>
    <message>
        <source>A field that is left out; several by commas or once more.</source>
        <translation>Een veld dat wordt weggelaten; meer met komma&apos;s of nog een keer.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Er wordt niets weggelaten.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AlarmCommands</name>
    <message>
        <source>%1: off (%2)</source>
        <translation>%1: uit (%2)</translation>
    </message>
    <message>
        <source>%1: more than %2 within %3 minutes (%4)</source>
        <translation>%1: meer dan %2 binnen %3 minuten (%4)</translation>
    </message>
    <message>
        <source>%1, from %2 to %3 o&apos;clock</source>
        <translation>%1, van %2 tot %3 uur</translation>
    </message>
    <message>
        <source>--%1 is a number from %2 to %3.</source>
        <translation>--%1 is een getal van %2 tot %3.</translation>
    </message>
    <message>
        <source>Either --on or --off.</source>
        <translation>Of --on of --off.</translation>
    </message>
    <message>
        <source>Only at-night has hours.</source>
        <translation>Alleen at-night heeft uren.</translation>
    </message>
    <message>
        <source>There is no such rule; &apos;alarm list&apos; shows them.</source>
        <translation>Zo&apos;n regel is er niet; &apos;alarm list&apos; toont ze.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AlarmRule</name>
    <message>
        <source>different dossiers that one person opened</source>
        <translation>verschillende dossiers die één persoon opende</translation>
    </message>
    <message>
        <source>different dossiers that one person opened at night</source>
        <translation>verschillende dossiers die één persoon &apos;s nachts opende</translation>
    </message>
    <message>
        <source>times that one person asked for what was refused</source>
        <translation>keren dat één persoon vroeg om wat werd geweigerd</translation>
    </message>
    <message>
        <source>things that one person did with an employer without a grant for it</source>
        <translation>handelingen van één persoon bij een werkgever zonder toegang daartoe</translation>
    </message>
    <message>
        <source>failed logins of one account</source>
        <translation>mislukte aanmeldingen van één account</translation>
    </message>
    <message>
        <source>exports by one person</source>
        <translation>exports door één persoon</translation>
    </message>
    <message>
        <source>times that a device&apos;s own log had something missing</source>
        <translation>keren dat in het eigen log van een apparaat iets ontbrak</translation>
    </message>
    <message>
        <source>times that a device&apos;s own log was not what the device wrote, or its keys began anew</source>
        <translation>keren dat het eigen logboek van een apparaat niet was wat het schreef, of dat de sleutels opnieuw begonnen</translation>
    </message>
    <message>
        <source>devices of one person that said nothing for so long after their lease</source>
        <translation>apparaten van één persoon die zo lang na hun lease niets lieten horen</translation>
    </message>
    <message>
        <source>values that one person removed because they should never have been recorded</source>
        <translation>waarden die iemand verwijderde omdat ze nooit vastgelegd hadden mogen worden</translation>
    </message>
</context>
<context>
    <name>kluis::server::AnonymiseCommand</name>
    <message>
        <source>The data folder of the server to copy.</source>
        <translation>De gegevensmap van de server die gekopieerd wordt.</translation>
    </message>
    <message>
        <source>A new folder for the copy.</source>
        <translation>Een nieuwe map voor de kopie.</translation>
    </message>
    <message>
        <source>What the copy is for: test, acceptance or development; else test.</source>
        <translation>Waar de kopie voor is: test, acceptance of development; anders test.</translation>
    </message>
    <message>
        <source>A name or address of the copy&apos;s certificate; may be given again.</source>
        <translation>Een naam of adres voor het certificaat van de kopie; mag vaker.</translation>
    </message>
    <message>
        <source>An empty PostgreSQL database for the copy; no password in it.</source>
        <translation>Een lege PostgreSQL-database voor de kopie; zonder wachtwoord erin.</translation>
    </message>
    <message>
        <source>A copy of nobody is for test, acceptance or development.</source>
        <translation>Een geanonimiseerde kopie is voor test, acceptance of development.</translation>
    </message>
    <message>
        <source>The folder for the copy is not empty; choose a new or an empty one.</source>
        <translation>De map voor de kopie is niet leeg; kies een nieuwe of een lege.</translation>
    </message>
    <message>
        <source>Anonymised copy</source>
        <translation>Geanonimiseerde kopie</translation>
    </message>
    <message>
        <source>What an earlier run left beside %1 could not be removed.</source>
        <translation>Wat een eerdere poging naast %1 achterliet kon niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The copy is whole: %1 dossiers with %2 changes, and %3 accounts, of nobody. Left out: %4 changes with medical content, documents or working notes.
Its administrator, %5, can enrol within 72 hours with this code, once:
%6</source>
        <translation>De kopie is compleet: %1 dossiers met %2 wijzigingen, en %3 accounts, van niemand. Weggelaten: %4 wijzigingen met medische inhoud, documenten of werkaantekeningen.
De beheerder, %5, kan zich binnen 72 uur één keer met deze code aanmelden:
%6</translation>
    </message>
    <message>
        <source>Everybody else in it gets a code by &quot;user reissue LOGIN&quot;.</source>
        <translation>Alle anderen daarin krijgen een code met &quot;user reissue LOGIN&quot;.</translation>
    </message>
    <message>
        <source>The copy is whole but could not be given its name: rename %1.</source>
        <translation>De kopie is compleet maar kreeg zijn naam niet: hernoem %1.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ApprovalApi</name>
    <message>
        <source>The request is over.</source>
        <translation>Het verzoek is voorbij.</translation>
    </message>
    <message>
        <source>The record is not of this request.</source>
        <translation>Het bericht hoort niet bij dit verzoek.</translation>
    </message>
    <message>
        <source>Too many requests.</source>
        <translation>Te veel verzoeken.</translation>
    </message>
    <message>
        <source>Another device waits to be approved.</source>
        <translation>Er wacht al een ander apparaat op toelating.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditApi</name>
    <message>
        <source>The device sent something that is no audit event.</source>
        <translation>Het apparaat stuurde iets wat geen logregel is.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditCommands</name>
    <message>
        <source>%1: %2 entries, %3 of them under a checkpoint, head %4</source>
        <translation>%1: %2 regels, waarvan %3 onder een controlepunt, kop %4</translation>
    </message>
    <message>
        <source>A time is written as 2026-11-29 or 2026-11-29T14:30:00Z.</source>
        <translation>Een tijd wordt geschreven als 2026-11-29 of 2026-11-29T14:30:00Z.</translation>
    </message>
    <message>
        <source>The one format is jsonl.</source>
        <translation>De enige vorm is jsonl.</translation>
    </message>
    <message>
        <source>The entries could not be written out.</source>
        <translation>De regels konden niet worden weggeschreven.</translation>
    </message>
    <message>
        <source>%1 entries.</source>
        <translation>%1 regels.</translation>
    </message>
    <message>
        <source>, countersigned by %1 on %2</source>
        <translation>, meeondertekend door %1 op %2</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditCountersignApi</name>
    <message>
        <source>Only the data-protection officer countersigns the audit log.</source>
        <translation>Alleen de functionaris gegevensbescherming ondertekent het auditlog mee.</translation>
    </message>
    <message>
        <source>This is not your signature.</source>
        <translation>Dit is niet uw handtekening.</translation>
    </message>
    <message>
        <source>There is no such checkpoint, or not any more.</source>
        <translation>Dit controlepunt is er niet, of niet meer.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditExport</name>
    <message>
        <source>An entry of the audit log can&apos;t be read. audit verify says which.</source>
        <translation>Een regel van het auditlog is niet te lezen. audit verify zegt welke.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditFinding</name>
    <message>
        <source>entry %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>entries %1 to %2</source>
        <translation>regel %1 tot en met %2</translation>
    </message>
    <message>
        <source>%1, %2: not what the server wrote there.</source>
        <translation>%1, %2: niet wat de server daar schreef.</translation>
    </message>
    <message>
        <source>%1, %2: taken out.</source>
        <translation>%1, %2: weggehaald.</translation>
    </message>
    <message>
        <source>%1, %2: put in between.</source>
        <translation>%1, %2: ertussen gezet.</translation>
    </message>
    <message>
        <source>%1, %2: not in the order in which they were written.</source>
        <translation>%1, %2: niet in de volgorde waarin ze zijn geschreven.</translation>
    </message>
    <message>
        <source>%1, %2: one of them was written anew by somebody with the server&apos;s keys.</source>
        <translation>%1, %2: één ervan is opnieuw geschreven door iemand met de sleutels van de server.</translation>
    </message>
    <message>
        <source>%1, %2: written anew from one of these on, by somebody with the server&apos;s keys.</source>
        <translation>%1, %2: vanaf één hiervan opnieuw geschreven, door iemand met de sleutels van de server.</translation>
    </message>
    <message>
        <source>%1, %2: the end of the log was taken off.</source>
        <translation>%1, %2: het einde van het log is eraf gehaald.</translation>
    </message>
    <message>
        <source>%1: a checkpoint after entry %2 is forged or was taken away.</source>
        <translation>%1: een controlepunt na regel %2 is vervalst of weggehaald.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditTrail</name>
    <message>
        <source>There is no such event in the audit log.</source>
        <translation>Zo&apos;n gebeurtenis is er niet in het auditlog.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Er is geen account met die naam.</translation>
    </message>
    <message>
        <source>This server has no such dossier.</source>
        <translation>Deze server heeft zo&apos;n dossier niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditTrailApi</name>
    <message>
        <source>Only the data-protection officer reads the audit log.</source>
        <translation>Alleen de functionaris gegevensbescherming leest het auditlog.</translation>
    </message>
</context>
<context>
    <name>kluis::server::AuditTree</name>
    <message>
        <source>An entry of the audit log is missing.</source>
        <translation>Er ontbreekt een regel van het auditlog.</translation>
    </message>
    <message>
        <source>A part of the audit log&apos;s tree is missing.</source>
        <translation>Er ontbreekt een deel van de boom van het auditlog.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupCommand</name>
    <message>
        <source>A new file, or a folder of backups that share what did not change.</source>
        <translation>Een nieuw bestand, of een map met back-ups die delen wat niet is veranderd.</translation>
    </message>
    <message>
        <source>A new file for the private key. Keep it elsewhere.</source>
        <translation>Een nieuw bestand voor de geheime sleutel. Bewaar het ergens anders.</translation>
    </message>
    <message>
        <source>Takes the place of an earlier key, which earlier backups still need.</source>
        <translation>Komt in de plaats van een eerdere sleutel, die eerdere back-ups nog nodig hebben.</translation>
    </message>
    <message>
        <source>This server&apos;s backups have a key already; --replace makes another one.</source>
        <translation>De back-ups van deze server hebben al een sleutel; --replace maakt een andere.</translation>
    </message>
    <message>
        <source>The key of the backups was made. Move this file to where neither the server nor its backups are, and print it: without it no backup opens.
%1</source>
        <translation>De sleutel van de back-ups is gemaakt. Breng dit bestand naar een plek waar de server en de back-ups niet zijn, en druk het af: zonder gaat geen back-up open.
%1</translation>
    </message>
    <message>
        <source>The key of the backups lies beside them: %1. Move it to where neither the server nor its backups are, and print it: without it no backup opens.</source>
        <translation>De sleutel van de back-ups ligt ernaast: %1. Breng hem naar een plek waar de server en de back-ups niet zijn, en druk hem af: zonder gaat geen back-up open.</translation>
    </message>
    <message>
        <source>Backup made: %1 rows and %2 documents as of %3. Written: %4; kept from earlier backups: %5.</source>
        <translation>Back-up gemaakt: %1 rijen en %2 documenten, stand van %3. Geschreven: %4; behouden uit eerdere back-ups: %5.</translation>
    </message>
    <message>
        <source>Not in the backup, because it is larger than 1 MiB and none of the server&apos;s own: %1</source>
        <translation>Niet in de back-up, omdat het groter is dan 1 MiB en niet van de server zelf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) could not be read and are not in the backup; look for them in an earlier one.</source>
        <translation>
            <numerusform>%n document kon niet worden gelezen en staat niet in de back-up; zoek het in een eerdere.</numerusform>
            <numerusform>%n documenten konden niet worden gelezen en staan niet in de back-up; zoek ze in een eerdere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into a folder: reads every part there and writes those anew that are damaged.</source>
        <translation>In een map: leest elk deel daar en schrijft de beschadigde opnieuw.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupFile</name>
    <message>
        <source>The backup could not be read.</source>
        <translation>De back-up kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>There is a file of this name already; backups replace nothing.</source>
        <translation>Er is al een bestand met deze naam; back-ups vervangen niets.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written there; check the folder and its rights.</source>
        <translation>De back-up kan daar niet worden geschreven; controleer de map en de rechten ervan.</translation>
    </message>
    <message>
        <source>The backup could not be written; is the disk full?</source>
        <translation>De back-up kon niet worden geschreven; is de schijf vol?</translation>
    </message>
    <message>
        <source>This is no backup of a server, or it is damaged.</source>
        <translation>Dit is geen back-up van een server, of hij is beschadigd.</translation>
    </message>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>De back-up is gemaakt door een nieuwere versie van dit programma. Installeer die versie.</translation>
    </message>
    <message>
        <source>The backup is cut off or damaged: its end is missing.</source>
        <translation>De back-up is afgebroken of beschadigd: het einde ontbreekt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupFolder</name>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>In deze map staat geen back-up.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written there; check the folder and its rights.</source>
        <translation>De back-up kan daar niet worden geschreven; controleer de map en de rechten ervan.</translation>
    </message>
    <message>
        <source>An old backup could not be removed; check the folder&apos;s rights.</source>
        <translation>Een oude back-up kon niet worden verwijderd; controleer de rechten van de map.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupPlan</name>
    <message>
        <source>The plan of backups is damaged; make it again with backup plan.</source>
        <translation>Het schema van de back-ups is beschadigd; maak het opnieuw met backup plan.</translation>
    </message>
    <message>
        <source>The plan of backups could not be removed.</source>
        <translation>Het schema van de back-ups kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupPlanCommand</name>
    <message>
        <source>The folder of backups, on another disk or machine.</source>
        <translation>De map met back-ups, op een andere schijf of machine.</translation>
    </message>
    <message>
        <source>Hours between two backups, 1 to 720; 6 when nothing is said.</source>
        <translation>Uren tussen twee back-ups, 1 tot 720; 6 als er niets staat.</translation>
    </message>
    <message>
        <source>Of so many hours the last backup is kept; 24 when nothing is said.</source>
        <translation>Van zoveel uren blijft de laatste back-up bewaard; 24 als er niets staat.</translation>
    </message>
    <message>
        <source>The same for days; 14.</source>
        <translation>Hetzelfde voor dagen; 14.</translation>
    </message>
    <message>
        <source>The same for weeks; 8.</source>
        <translation>Hetzelfde voor weken; 8.</translation>
    </message>
    <message>
        <source>The same for months; 12.</source>
        <translation>Hetzelfde voor maanden; 12.</translation>
    </message>
    <message>
        <source>Ends the plan. Backups that are there stay.</source>
        <translation>Beëindigt het schema. Back-ups die er zijn, blijven.</translation>
    </message>
    <message>
        <source>Say where backups go: --to FOLDER.</source>
        <translation>Zeg waar de back-ups heen gaan: --to MAP.</translation>
    </message>
    <message>
        <source>Every %1 hours to %2. Kept: the last of %3 hours, %4 days, %5 weeks and %6 months.</source>
        <translation>Elke %1 uur naar %2. Bewaard: de laatste van %3 uren, %4 dagen, %5 weken en %6 maanden.</translation>
    </message>
    <message>
        <source>There is no plan of backups any more.</source>
        <translation>Er is geen schema van back-ups meer.</translation>
    </message>
    <message>
        <source>There is no plan of backups. Make one with --to FOLDER.</source>
        <translation>Er is geen schema van back-ups. Maak er een met --to MAP.</translation>
    </message>
    <message>
        <source>Make the key of the backups first, and keep it elsewhere: backup key --to FILE.</source>
        <translation>Maak eerst de sleutel van de back-ups, en bewaar die ergens anders: backup key --to BESTAND.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupReader</name>
    <message>
        <source>The backup was made for another backup key. Give the key that was in use when it was made.</source>
        <translation>De back-up is voor een andere back-upsleutel gemaakt. Geef de sleutel die toen in gebruik was.</translation>
    </message>
    <message>
        <source>The backup does not come from the server this key belongs to, or was changed after it was made.</source>
        <translation>De back-up komt niet van de server waar deze sleutel bij hoort, of is daarna veranderd.</translation>
    </message>
    <message>
        <source>The backup&apos;s list of contents is damaged.</source>
        <translation>De inhoudsopgave van de back-up is beschadigd.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged or was changed; nothing was restored.</source>
        <translation>Een deel van de back-up is beschadigd of veranderd; er is niets teruggezet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupSource</name>
    <message>
        <source>There is no backup at this place.</source>
        <translation>Op deze plek is geen back-up.</translation>
    </message>
    <message>
        <source>A part of the backup is damaged or was changed; nothing was restored.</source>
        <translation>Een deel van de back-up is beschadigd of veranderd; er is niets teruggezet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BackupWriter</name>
    <message>
        <source>The backup was broken off.</source>
        <translation>De back-up is afgebroken.</translation>
    </message>
    <message>
        <source>A document could not be read.</source>
        <translation>Een document kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>No backup was made: its list of contents would be too large to be read again. Take files that are none of the server&apos;s own out of the data folder (at most 1,000; with the list of documents 64 MiB).</source>
        <translation>Er is geen reservekopie gemaakt: haar inhoudslijst zou te groot zijn om weer te lezen. Haal bestanden die niet van de server zelf zijn uit de gegevensmap (hoogstens 1.000; met de lijst van documenten 64 MiB).</translation>
    </message>
    <message>
        <source>No backup was made: it has more parts than a backup can be read with.</source>
        <translation>Er is geen reservekopie gemaakt: zij heeft meer delen dan waarmee een reservekopie te lezen is.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BlobApi</name>
    <message>
        <source>There is no such document.</source>
        <translation>Dit document bestaat niet.</translation>
    </message>
    <message>
        <source>There is no room for more documents.</source>
        <translation>Er is geen ruimte voor meer documenten.</translation>
    </message>
    <message>
        <source>A part has the wrong length.</source>
        <translation>Een deel heeft de verkeerde lengte.</translation>
    </message>
    <message>
        <source>The document holds malware and was set aside.</source>
        <translation>Het document bevat malware en is apart gezet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BlobFiles</name>
    <message>
        <source>A document could not be written; is the disk full?</source>
        <translation>Een document kon niet worden geschreven; is de schijf vol?</translation>
    </message>
    <message>
        <source>A document could not be read; restore it from a backup.</source>
        <translation>Een document kon niet worden gelezen; zet het terug uit een back-up.</translation>
    </message>
    <message>
        <source>A document that is not needed any more could not be removed.</source>
        <translation>Een document dat niet meer nodig is, kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::BookedTimes</name>
    <message>
        <source>Somebody else took this time in the same moment.</source>
        <translation>Iemand anders heeft deze tijd op hetzelfde moment genomen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ChangeStore</name>
    <message>
        <source>The server&apos;s database is damaged.</source>
        <translation>De database van de server is beschadigd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::CheckpointFiles</name>
    <message>
        <source>A checkpoint of the audit log could not be kept; check the data folder.</source>
        <translation>Een controlepunt van het auditlog kon niet worden bewaard; controleer de gegevensmap.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ColumnCipher</name>
    <message>
        <source>The server&apos;s database holds a value that its key does not open.</source>
        <translation>De database van de server bevat een waarde die de sleutel niet opent.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ColumnKeySource</name>
    <message>
        <source>The column key is not 64 hexadecimal digits.</source>
        <translation>De kolomsleutel bestaat niet uit 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <source>The column key is missing. Put keys/column.key back from its backup, or give it as the credential kluis-column-key or in KLUIS_COLUMN_KEY.</source>
        <translation>De kolomsleutel ontbreekt. Zet keys/column.key terug uit de back-up, of geef de sleutel als credential kluis-column-key of in KLUIS_COLUMN_KEY.</translation>
    </message>
    <message>
        <source>The column key is given from outside: give the new one too, as the credential kluis-column-key-next or in KLUIS_COLUMN_KEY_NEXT.</source>
        <translation>De kolomsleutel komt van buiten: geef de nieuwe ook, als credential kluis-column-key-next of in KLUIS_COLUMN_KEY_NEXT.</translation>
    </message>
    <message>
        <source>The column key&apos;s file can&apos;t be replaced; check the rights of keys/.</source>
        <translation>Het bestand met de kolomsleutel kan niet worden vervangen; controleer de rechten van keys/.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ColumnKeys</name>
    <message>
        <source>The store has its keys already.</source>
        <translation>De opslag heeft al sleutels.</translation>
    </message>
    <message>
        <source>The column key given is not the one this database was sealed with.</source>
        <translation>De gegeven kolomsleutel is niet die waarmee deze database is verzegeld.</translation>
    </message>
    <message>
        <source>The server&apos;s database misses its keys; restore it from a backup.</source>
        <translation>In de database van de server ontbreken de sleutels; zet een back-up terug.</translation>
    </message>
</context>
<context>
    <name>kluis::server::CommandLine</name>
    <message>
        <source>Say which data folder: --data DIR.</source>
        <translation>Zeg welke gegevensmap: --data MAP.</translation>
    </message>
    <message>
        <source>The server&apos;s data folder.</source>
        <translation>De gegevensmap van de server.</translation>
    </message>
    <message>
        <source>the dossier vault&apos;s server</source>
        <translation>de server van de dossierkluis</translation>
    </message>
</context>
<context>
    <name>kluis::server::ConductCommandTexts</name>
    <message>
        <source>The file with the text can&apos;t be read.</source>
        <translation>Het bestand met de tekst kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Version %1 is in force. Everybody is asked to accept it before going on.</source>
        <translation>Versie %1 geldt nu. Iedereen wordt gevraagd die te accepteren voordat het werk verdergaat.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ConductStore</name>
    <message>
        <source>The code of conduct is a text of 1 to 60,000 bytes.</source>
        <translation>De gedragscode is een tekst van 1 tot 60.000 bytes.</translation>
    </message>
    <message>
        <source>This is the code of conduct in force. Nothing was changed.</source>
        <translation>Dit is de geldende gedragscode. Er is niets gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::CountersignReport</name>
    <message>
        <source>%1: a countersignature is there that no data-protection officer made.</source>
        <translation>%1: er staat een medeondertekening die geen functionaris gegevensbescherming heeft gezet.</translation>
    </message>
    <message>
        <source>%1: no data-protection officer has countersigned it yet.</source>
        <translation>%1: nog door geen functionaris gegevensbescherming meeondertekend.</translation>
    </message>
    <message>
        <source>%1: last countersigned by %2 on %3, more than 8 days ago.</source>
        <translation>%1: laatst meeondertekend door %2 op %3, meer dan 8 dagen geleden.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DataFolder</name>
    <message>
        <source>The data folder is not empty; choose a new or an empty one.</source>
        <translation>De gegevensmap is niet leeg; kies een nieuwe of een lege.</translation>
    </message>
    <message>
        <source>The data folder has keys but no store; restore it from a backup.</source>
        <translation>De gegevensmap heeft sleutels maar geen opslag; zet haar terug uit een reservekopie.</translation>
    </message>
    <message>
        <source>This database holds another server&apos;s data; name an empty one.</source>
        <translation>In deze database staan gegevens van een andere server; noem een lege.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DemoCommand</name>
    <message>
        <source>The number of employers lies between 1 and 1000.</source>
        <translation>Het aantal werkgevers ligt tussen 1 en 1000.</translation>
    </message>
    <message>
        <source>This server is labelled production; demonstration data stay out of it.</source>
        <translation>Deze server heet productie; demonstratiegegevens horen er niet in.</translation>
    </message>
    <message>
        <source>This server holds data already; choose an empty folder.</source>
        <translation>Deze server bevat al gegevens; kies een lege map.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DemoMedicalGroup</name>
    <message>
        <source>A practice needs a doctor.</source>
        <translation>Een praktijk heeft een arts nodig.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DestructionLedger</name>
    <message>
        <source>The folder of the ledger of destructions does not answer.</source>
        <translation>De map van het vernietigingsregister antwoordt niet.</translation>
    </message>
    <message>
        <source>The ledger of destructions lacks what this server wrote into it last: its disk is away, or it is an older copy. Put it right, or accept what is there with kluis-server ledger --to FOLDER.</source>
        <translation>In het vernietigingsregister ontbreekt wat deze server er het laatst in schreef: de schijf is weg, of het is een oudere kopie. Herstel dat, of aanvaard wat er is met kluis-server ledger --to FOLDER.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions in this folder.</source>
        <translation>In deze map is geen vernietigingsregister.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DestructionTexts</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Met uw rol mag dit niet.</translation>
    </message>
    <message>
        <source>The signature does not hold.</source>
        <translation>De handtekening klopt niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DeviceApi</name>
    <message>
        <source>The device&apos;s certificate does not hold.</source>
        <translation>Het certificaat van het apparaat klopt niet.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Dit apparaat bestaat niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DeviceCommandTexts</name>
    <message>
        <source>Give a device&apos;s id as device list shows it.</source>
        <translation>Geef het id van een apparaat zoals device list het toont.</translation>
    </message>
    <message>
        <source>Revoked: its session has ended, and its vault stays shut once its lease is over.</source>
        <translation>Ingetrokken: de sessie is voorbij, en de kluis blijft dicht zodra de offlinetijd voorbij is.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DigestApi</name>
    <message>
        <source>There is no such employer.</source>
        <translation>Die werkgever bestaat niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DirectWriter</name>
    <message>
        <source>The role may not write this.</source>
        <translation>Met deze rol mag dit niet worden vastgelegd.</translation>
    </message>
    <message>
        <source>There is no such dossier.</source>
        <translation>Dat dossier bestaat niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DossierCommandTexts</name>
    <message>
        <source>--%1 takes a number.</source>
        <translation>Bij --%1 hoort een getal.</translation>
    </message>
    <message>
        <source>%1 dossiers written; the accounts are in %2.</source>
        <translation>%1 dossiers geschreven; de accounts staan in %2.</translation>
    </message>
    <message>
        <source>Say which employer: --employer E.</source>
        <translation>Zeg welke werkgever: --employer E.</translation>
    </message>
    <message>
        <source>%1 created, %2 updated, %3 unchanged.</source>
        <translation>%1 gemaakt, %2 bijgewerkt, %3 ongewijzigd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::DrillCommand</name>
    <message>
        <source>A backup; else the newest of the plan, or the last one made.</source>
        <translation>Een back-up; anders de nieuwste van het schema, of de laatst gemaakte.</translation>
    </message>
    <message>
        <source>The file with the backup key; else backup.key beside the backup, or KLUIS_BACKUP_KEY.</source>
        <translation>Het bestand met de back-upsleutel; anders backup.key naast de back-up, of KLUIS_BACKUP_KEY.</translation>
    </message>
    <message>
        <source>No backup was made of this server yet.</source>
        <translation>Van deze server is nog geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>The restored server does not start.</source>
        <translation>De teruggezette server start niet.</translation>
    </message>
    <message>
        <source>The restored server runs, and its store or audit log is not sound.</source>
        <translation>De teruggezette server draait, maar de opslag of het auditlog is niet in orde.</translation>
    </message>
    <message>
        <source>How the drill went could not be written down.</source>
        <translation>Hoe de oefening verliep, kon niet worden opgeschreven.</translation>
    </message>
    <message>
        <source>The drill went well: the backup of %1 was restored, served and checked in %2 seconds.</source>
        <translation>De oefening is geslaagd: de back-up van %1 is in %2 seconden teruggezet, gestart en gecontroleerd.</translation>
    </message>
    <message>
        <source>A folder with room for the store; else the server&apos;s own.</source>
        <translation>Een map met ruimte voor de opslag; anders die van de server zelf.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EmployerTexts</name>
    <message>
        <source>not said</source>
        <translation>niet gezegd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that is recorded of an employer.</source>
        <translation>&quot;%1&quot; is niets dat van een werkgever wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Noted. Clients follow it at their next contact.</source>
        <translation>Vastgelegd. Clients volgen het bij hun volgende contact.</translation>
    </message>
    <message>
        <source>%1  %2: people %3, dossiers %4</source>
        <translation>%1  %2: mensen %3, dossiers %4</translation>
    </message>
</context>
<context>
    <name>kluis::server::EnrolmentService</name>
    <message>
        <source>There is no such user.</source>
        <translation>Die gebruiker bestaat niet.</translation>
    </message>
    <message>
        <source>This user has enrolled already and needs no code.</source>
        <translation>Deze gebruiker is al aangemeld en heeft geen code nodig.</translation>
    </message>
    <message>
        <source>The enrolment code is not valid or was used; ask for a new one.</source>
        <translation>De aanmeldcode is niet geldig of is gebruikt; vraag een nieuwe.</translation>
    </message>
    <message>
        <source>The code of conduct must be accepted first.</source>
        <translation>De gedragscode moet eerst worden aanvaard.</translation>
    </message>
    <message>
        <source>The keys sent do not have the expected form.</source>
        <translation>De gestuurde sleutels hebben niet de verwachte vorm.</translation>
    </message>
    <message>
        <source>The device&apos;s certificate does not hold.</source>
        <translation>Het certificaat van het apparaat klopt niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EnvironmentLabel</name>
    <message>
        <source>The environment is production, acceptance, test, development or demo.</source>
        <translation>De omgeving is production, acceptance, test, development of demo.</translation>
    </message>
    <message>
        <source>The file environment was changed by hand: it is not signed by this server. What a server is for is settled when it is made; the command anonymise makes a copy for another environment.</source>
        <translation>Het bestand environment is met de hand gewijzigd: het is niet door deze server ondertekend. Waar een server voor is staat vast als hij wordt gemaakt; de opdracht anonymise maakt een kopie voor een andere omgeving.</translation>
    </message>
    <message>
        <source>These are data of the environment %1, and here is %2. They stay apart: the command anonymise makes a copy that may be used elsewhere.</source>
        <translation>Dit zijn gegevens van de omgeving %1, en hier is het %2. Die blijven gescheiden: de opdracht anonymise maakt een kopie die elders gebruikt mag worden.</translation>
    </message>
    <message>
        <source>What the place the data go to is for; data of another environment are refused.</source>
        <translation>Waar de plek voor is waar de gegevens heen gaan; gegevens van een andere omgeving worden geweigerd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::EvidenceCommands</name>
    <message>
        <source>Say where the pack is to be written: --to DIR.</source>
        <translation>Zeg waar het pakket heen moet: --to MAP.</translation>
    </message>
    <message>
        <source>A pack of this second lies there already.</source>
        <translation>Daar ligt al een pakket van deze seconde.</translation>
    </message>
    <message>
        <source>%1 and %2 are written, for their owner only: they name people. SHA-256 of the pack: %3</source>
        <translation>%1 en %2 zijn geschreven, alleen voor hun eigenaar: er staan namen in. SHA-256 van het pakket: %3</translation>
    </message>
    <message>
        <source>Say whose signature it must be: --signer with 64 hexadecimal digits, or --server DIR.</source>
        <translation>Zeg van wie de handtekening moet zijn: --signer met 64 hexadecimale cijfers, of --server MAP.</translation>
    </message>
    <message>
        <source>Another key signed this evidence pack.</source>
        <translation>Een andere sleutel heeft dit bewijspakket ondertekend.</translation>
    </message>
    <message>
        <source>The page for people does not lie beside it and was not looked at.</source>
        <translation>De pagina voor mensen ligt er niet naast en is niet bekeken.</translation>
    </message>
    <message>
        <source>The page for people is not the one that was signed.</source>
        <translation>De pagina voor mensen is niet die welke ondertekend is.</translation>
    </message>
    <message>
        <source>The pack is as it was signed at %1.</source>
        <translation>Het pakket is zoals het op %1 is ondertekend.</translation>
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
        <translation>nee</translation>
    </message>
    <message>
        <source>Control evidence</source>
        <translation>Bewijs van beheersing</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktijk</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Omgeving</translation>
    </message>
    <message>
        <source>Made at (UTC)</source>
        <translation>Gemaakt op (UTC)</translation>
    </message>
    <message>
        <source>Accounts with a second factor</source>
        <translation>Accounts met een tweede factor</translation>
    </message>
    <message>
        <source>%1 of %2 active ones</source>
        <translation>%1 van %2 actieve</translation>
    </message>
    <message>
        <source>Audit chains are sound</source>
        <translation>Auditketens zijn gaaf</translation>
    </message>
    <message>
        <source>Last backup (UTC)</source>
        <translation>Laatste back-up (UTC)</translation>
    </message>
    <message>
        <source>The certificate ends (UTC)</source>
        <translation>Het certificaat eindigt (UTC)</translation>
    </message>
    <message>
        <source>Who has access to what</source>
        <translation>Wie waar toegang toe heeft</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Werkgevers</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Last login (UTC)</source>
        <translation>Laatste aanmelding (UTC)</translation>
    </message>
    <message>
        <source>Last good backup (UTC)</source>
        <translation>Laatste goede back-up (UTC)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Every how many hours</source>
        <translation>Om de hoeveel uur</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Restore drill</source>
        <translation>Hersteloefening</translation>
    </message>
    <message>
        <source>Backups and restore drills</source>
        <translation>Back-ups en hersteloefeningen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Audit chains</source>
        <translation>Auditketens</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Keten</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Regels</translation>
    </message>
    <message>
        <source>Under a checkpoint</source>
        <translation>Onder een controlepunt</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bevindingen</translation>
    </message>
    <message>
        <source>Open reviews</source>
        <translation>Openstaande beoordelingen</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Wat wacht</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hoeveel</translation>
    </message>
    <message>
        <source>Migrations applied</source>
        <translation>Uitgevoerde migraties</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boek</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Applied (UTC)</source>
        <translation>Uitgevoerd op (UTC)</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>a false one</source>
        <translation>een valse</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: more than 8 days ago</source>
        <translation>%1: meer dan 8 dagen geleden</translation>
    </message>
    <message>
        <source>Countersigned (UTC)</source>
        <translation>Meeondertekend (UTC)</translation>
    </message>
</context>
<context>
    <name>kluis::server::ExportDossierCommand</name>
    <message>
        <source>This server has no such dossier.</source>
        <translation>Deze server heeft dat dossier niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::FolderLock</name>
    <message>
        <source>The folder of backups can&apos;t be written to; check its rights.</source>
        <translation>In de map met back-ups kan niet worden geschreven; controleer de rechten.</translation>
    </message>
    <message>
        <source>Another backup is being written to this folder; wait for it.</source>
        <translation>In deze map wordt al een andere back-up geschreven; wacht daarop.</translation>
    </message>
    <message>
        <source>The backup could not be written; is the disk full?</source>
        <translation>De back-up kon niet worden geschreven; is de schijf vol?</translation>
    </message>
</context>
<context>
    <name>kluis::server::FolderTarget</name>
    <message>
        <source>The backup could not be written; is the disk full?</source>
        <translation>De back-up kon niet worden geschreven; is de schijf vol?</translation>
    </message>
</context>
<context>
    <name>kluis::server::HoursApi</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Met uw rol mag dit niet.</translation>
    </message>
    <message>
        <source>There is no such company doctor.</source>
        <translation>Die bedrijfsarts is er niet.</translation>
    </message>
    <message>
        <source>Somebody else changed these hours meanwhile.</source>
        <translation>Iemand anders heeft deze uren intussen gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ImportCommand</name>
    <message>
        <source>This server has no employer of that name.</source>
        <translation>Deze server heeft geen werkgever met die naam.</translation>
    </message>
    <message>
        <source>The mapping file can&apos;t be read.</source>
        <translation>Het koppelbestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file to import can&apos;t be read.</source>
        <translation>Het in te lezen bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>column &quot;%1&quot;: %2</source>
        <translation>kolom &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message>
        <source>line %1, column &quot;%2&quot;: %3</source>
        <translation>regel %1, kolom &quot;%2&quot;: %3</translation>
    </message>
</context>
<context>
    <name>kluis::server::KeyCommandTexts</name>
    <message>
        <source>The server is running; stop it first.</source>
        <translation>De server draait; stop hem eerst.</translation>
    </message>
    <message>
        <source>The column key was changed. What was stored before lies under an earlier data key still: key reseal seals it anew. Make a backup of the new column key.</source>
        <translation>De kolomsleutel is gewijzigd. Wat al was opgeslagen ligt nog onder een eerdere gegevenssleutel: key reseal verzegelt het opnieuw. Maak een back-up van de nieuwe kolomsleutel.</translation>
    </message>
    <message>
        <source>Put the new key in the place of the old one before the server starts.</source>
        <translation>Zet de nieuwe sleutel op de plaats van de oude voordat de server start.</translation>
    </message>
    <message>
        <source>Sealed anew: %1 values. The earlier keys are forgotten.</source>
        <translation>Opnieuw verzegeld: %1 waarden. De eerdere sleutels zijn gewist.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerCommand</name>
    <message>
        <source>The folder of the ledger, on another disk or machine than the data.</source>
        <translation>De map van het register, op een andere schijf of machine dan de gegevens.</translation>
    </message>
    <message>
        <source>Back to the folder destructions beside the backups.</source>
        <translation>Terug naar de map destructions naast de back-ups.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions: no folder was chosen (--to), and no backup was made yet.</source>
        <translation>Er is geen vernietigingsregister: er is geen map gekozen (--to) en nog geen back-up gemaakt.</translation>
    </message>
    <message>
        <source>The ledger of destructions lies in %1. It names %2 destructions.</source>
        <translation>Het vernietigingsregister ligt in %1. Het noemt %2 vernietigingen.</translation>
    </message>
    <message>
        <source>It is not whole: %1 places do not hold, %2 lines are not this server&apos;s.</source>
        <translation>Het is niet heel: %1 plaatsen kloppen niet, %2 regels zijn niet van deze server.</translation>
    </message>
    <message>
        <source>The ledger could not be set aside in %1: a restore may take it for the one in %2. Give the files destructions.* there another name.</source>
        <translation>Het register kon in %1 niet opzij worden gezet: bij terugzetten kan het voor dat in %2 worden aangezien. Geef de bestanden destructions.* daar een andere naam.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerFile</name>
    <message>
        <source>Another server writes to the ledger of destructions; try again in a moment.</source>
        <translation>Een andere server schrijft in het vernietigingsregister; probeer het zo weer.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions in this folder.</source>
        <translation>In deze map is geen vernietigingsregister.</translation>
    </message>
    <message>
        <source>The ledger of destructions is larger than it can be.</source>
        <translation>Het vernietigingsregister is groter dan het kan zijn.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerPlace</name>
    <message>
        <source>The ledger must not lie in the data folder: a restore would replace it. Choose a folder on another disk or machine.</source>
        <translation>Het register mag niet in de gegevensmap liggen: terugzetten zou het vervangen. Kies een map op een andere schijf of machine.</translation>
    </message>
    <message>
        <source>The place of the ledger could not be forgotten.</source>
        <translation>De plaats van het register kon niet worden vergeten.</translation>
    </message>
</context>
<context>
    <name>kluis::server::LedgerTexts</name>
    <message>
        <source>The ledger of destructions can&apos;t be written. Check its folder, disk and rights, or choose another one (kluis-server ledger).</source>
        <translation>Het vernietigingsregister is niet te schrijven. Controleer map, schijf en rechten, of kies een andere map (kluis-server ledger).</translation>
    </message>
    <message>
        <source>The ledger of destructions can&apos;t be read. Check its folder, disk and rights.</source>
        <translation>Het vernietigingsregister is niet te lezen. Controleer map, schijf en rechten.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ListenSocket</name>
    <message>
        <source>The address to listen on must be numeric, such as 0.0.0.0:8443.</source>
        <translation>Het adres om op te luisteren moet uit cijfers bestaan, zoals 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>Another program listens on this port; choose another one.</source>
        <translation>Een ander programma luistert op deze poort; kies een andere.</translation>
    </message>
    <message>
        <source>This address can&apos;t be listened on; check the address and the rights for its port.</source>
        <translation>Op dit adres kan niet worden geluisterd; controleer het adres en de rechten voor de poort.</translation>
    </message>
</context>
<context>
    <name>kluis::server::Listener</name>
    <message>
        <source>The certificate&apos;s last day is over.</source>
        <translation>De laatste dag van het certificaat is voorbij.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ManageDesk</name>
    <message>
        <source>Only a functional administrator does this.</source>
        <translation>Alleen een functioneel beheerder doet dit.</translation>
    </message>
    <message>
        <source>This is the administrator&apos;s own account.</source>
        <translation>Dit is het eigen account van de beheerder.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Er is geen account met die naam.</translation>
    </message>
    <message>
        <source>There is no such employer.</source>
        <translation>Zo&apos;n werkgever is er niet.</translation>
    </message>
    <message>
        <source>This is no user name.</source>
        <translation>Dit is geen gebruikersnaam.</translation>
    </message>
    <message>
        <source>This role can&apos;t be given.</source>
        <translation>Deze rol kan niet worden gegeven.</translation>
    </message>
    <message>
        <source>This role works for an employer.</source>
        <translation>Deze rol werkt voor een werkgever.</translation>
    </message>
    <message>
        <source>This is no role.</source>
        <translation>Dit is geen rol.</translation>
    </message>
    <message>
        <source>A second function is a second account.</source>
        <translation>Een tweede functie is een tweede account.</translation>
    </message>
    <message>
        <source>This administrator answers for the whole practice.</source>
        <translation>Deze beheerder gaat over de hele praktijk.</translation>
    </message>
    <message>
        <source>This administrator answers for some employers.</source>
        <translation>Deze beheerder gaat over enkele werkgevers.</translation>
    </message>
    <message>
        <source>This is the person&apos;s last employer.</source>
        <translation>Dit is de laatste werkgever van deze persoon.</translation>
    </message>
    <message>
        <source>Not of medical staff.</source>
        <translation>Niet van medisch personeel.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Dit apparaat bestaat niet.</translation>
    </message>
    <message>
        <source>An agreement has two sides.</source>
        <translation>Een overeenkomst heeft twee kanten.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MedicalInviteApi</name>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Uw rol werkt niet met medische gegevens.</translation>
    </message>
    <message>
        <source>Only a lead of the medical group sees who answered an invite.</source>
        <translation>Alleen een beheerder van de medische groep ziet wie een uitnodiging beantwoordde.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MedicalLogApi</name>
    <message>
        <source>Your role does not work with medical data.</source>
        <translation>Uw rol werkt niet met medische gegevens.</translation>
    </message>
    <message>
        <source>Somebody else changed the medical log meanwhile.</source>
        <translation>Iemand anders heeft het medische logboek intussen gewijzigd.</translation>
    </message>
    <message>
        <source>The medical log does not allow this change.</source>
        <translation>Het medische logboek staat deze wijziging niet toe.</translation>
    </message>
    <message>
        <source>Only a company doctor starts the practice&apos;s medical log.</source>
        <translation>Alleen een bedrijfsarts begint het medische logboek van de praktijk.</translation>
    </message>
    <message>
        <source>Only a company doctor uses the recovery shares, in his own name.</source>
        <translation>Alleen een bedrijfsarts gebruikt de hersteldelen, op eigen naam.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MedicalLogReplay</name>
    <message>
        <source>The medical log in the server&apos;s database is damaged.</source>
        <translation>Het medische logboek in de database van de server is beschadigd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::MigrateStoreCommand</name>
    <message>
        <source>The database does not hold what this server&apos;s store holds; nothing was changed here.</source>
        <translation>In de database staat niet wat in de opslag van deze server staat; hier is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The copy differs from the original, so it was undone. Try again.</source>
        <translation>De kopie wijkt af van het origineel en is daarom ongedaan gemaakt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Moved and compared: %1 rows in %2 tables. The server uses the database from its next start.</source>
        <translation>Verhuisd en vergeleken: %1 rijen in %2 tabellen. De server gebruikt de database vanaf de volgende start.</translation>
    </message>
    <message>
        <source>The embedded store, store.db, was left as it was. Remove it once the database has a backup. Documents stay in the folder blobs; all servers of this database need that folder.</source>
        <translation>De ingebouwde opslag, store.db, is gebleven zoals hij was. Verwijder hem zodra er een back-up van de database is. Documenten blijven in de map blobs; alle servers van deze database hebben die map nodig.</translation>
    </message>
    <message>
        <source>This server&apos;s store is in PostgreSQL already.</source>
        <translation>De opslag van deze server staat al in PostgreSQL.</translation>
    </message>
    <message>
        <source>The server is running; stop it first.</source>
        <translation>De server draait; stop hem eerst.</translation>
    </message>
</context>
<context>
    <name>kluis::server::NamedEmployer</name>
    <message>
        <source>There is no employer &quot;%1&quot;.</source>
        <translation>Er is geen werkgever &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>kluis::server::OfficeApi</name>
    <message>
        <source>There is a record of that id.</source>
        <translation>Er is al een registratie met dat id.</translation>
    </message>
    <message>
        <source>Somebody else changed this record meanwhile.</source>
        <translation>Iemand anders heeft deze registratie intussen gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::OfficeCommandTexts</name>
    <message>
        <source>(late)</source>
        <translation>(te laat)</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Er hoeft niets te gebeuren.</translation>
    </message>
    <message>
        <source>Within so many days; else 14.</source>
        <translation>Binnen zoveel dagen; anders 14.</translation>
    </message>
</context>
<context>
    <name>kluis::server::OwnerFile</name>
    <message>
        <source>%1 can&apos;t be made; check the path and its rights.</source>
        <translation>%1 kan niet worden gemaakt; controleer het pad en de rechten.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written; check the room on the disk and the rights of the folder.</source>
        <translation>%1 kan niet worden geschreven; controleer de ruimte op de schijf en de rechten van de map.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Het bestand %1 is er niet.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; check its rights.</source>
        <translation>%1 kan niet worden gelezen; controleer de rechten.</translation>
    </message>
    <message>
        <source>%1 is larger than such a file can be.</source>
        <translation>%1 is groter dan zo&apos;n bestand kan zijn.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PartPlace</name>
    <message>
        <source>A part of the backup is missing or cut off.</source>
        <translation>Een deel van de back-up ontbreekt of is afgebroken.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgConnection</name>
    <message>
        <source>The database server is spoken to with a client certificate; name one with sslcert= and sslkey= in its address.</source>
        <translation>Met de databaseserver wordt gesproken met een clientcertificaat; noem er een met sslcert= en sslkey= in het adres.</translation>
    </message>
    <message>
        <source>The database server is older than PostgreSQL 15.</source>
        <translation>De databaseserver is ouder dan PostgreSQL 15.</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>De database kon niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgError</name>
    <message>
        <source>The connection to the database server was lost. Check that it runs, then try again.</source>
        <translation>De verbinding met de databaseserver is verbroken. Controleer of hij draait en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is already stored.</source>
        <translation>Dit is al opgeslagen.</translation>
    </message>
    <message>
        <source>The data does not fit the rules of the database.</source>
        <translation>De gegevens passen niet bij de regels van de database.</translation>
    </message>
    <message>
        <source>The database is in use. Try again in a moment.</source>
        <translation>De database is in gebruik. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The database server has no room left. Make room and try again; nothing was changed.</source>
        <translation>De databaseserver heeft geen ruimte meer. Maak ruimte en probeer het opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>This database server only reads: it is a copy of another one.</source>
        <translation>Deze databaseserver leest alleen: hij is een kopie van een andere.</translation>
    </message>
    <message>
        <source>The database server does not let this account do that.</source>
        <translation>De databaseserver staat dat dit account niet toe.</translation>
    </message>
    <message>
        <source>The database is damaged; restore it from a backup.</source>
        <translation>De database is beschadigd; zet hem terug uit een reservekopie.</translation>
    </message>
    <message>
        <source>The database could not be used.</source>
        <translation>De database kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The database server could not prove who it is, or does not know this server&apos;s certificate. Check sslrootcert, sslcert and sslkey of its address.</source>
        <translation>De databaseserver kon niet bewijzen wie hij is, of kent het certificaat van deze server niet. Controleer sslrootcert, sslcert en sslkey in het adres.</translation>
    </message>
    <message>
        <source>The database server does not let this account in. Check its name, its certificate or its password file.</source>
        <translation>De databaseserver laat dit account niet binnen. Controleer de naam, het certificaat of het wachtwoordbestand.</translation>
    </message>
    <message>
        <source>The database server can&apos;t be reached. Check that it runs and that its address is right.</source>
        <translation>De databaseserver is niet bereikbaar. Controleer of hij draait en of het adres klopt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgLock</name>
    <message>
        <source>The keys of this database are being changed; try again later.</source>
        <translation>De sleutels van deze database worden gewijzigd; probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>A server runs on this database; stop it first.</source>
        <translation>Er draait een server op deze database; stop die eerst.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgMigrator</name>
    <message>
        <source>The data was made by a newer version of this program. Install that version.</source>
        <translation>De gegevens zijn door een nieuwere versie van dit programma gemaakt. Installeer die versie.</translation>
    </message>
    <message>
        <source>The data was made by a different edition of this program. Install that edition.</source>
        <translation>De gegevens zijn door een andere uitgave van dit programma gemaakt. Installeer die uitgave.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PgTarget</name>
    <message>
        <source>This is no address of a PostgreSQL database; one looks like postgresql://host/database.</source>
        <translation>Dit is geen adres van een PostgreSQL-database; zo&apos;n adres ziet eruit als postgresql://host/database.</translation>
    </message>
    <message>
        <source>A password does not belong into the address: other people on this machine can read it. Use a client certificate, or name a password file with passfile=. Change this password.</source>
        <translation>Een wachtwoord hoort niet in het adres: anderen op deze machine kunnen het lezen. Gebruik een clientcertificaat, of noem een wachtwoordbestand met passfile=. Wijzig dit wachtwoord.</translation>
    </message>
    <message>
        <source>The database server is spoken to over TLS 1.3 with its name checked, or over a Unix socket. Leave sslmode out.</source>
        <translation>Met de databaseserver wordt gesproken over TLS 1.3 met controle van de naam, of over een Unix-socket. Laat sslmode weg.</translation>
    </message>
</context>
<context>
    <name>kluis::server::PullApi</name>
    <message>
        <source>There is no such employer.</source>
        <translation>Die werkgever bestaat niet.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RecordStore</name>
    <message>
        <source>There is no such dossier.</source>
        <translation>Dat dossier bestaat niet.</translation>
    </message>
    <message>
        <source>A dossier needs a personnel number.</source>
        <translation>Een dossier heeft een personeelsnummer nodig.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RecoveryApi</name>
    <message>
        <source>The recovery was not accepted; begin it again.</source>
        <translation>Het herstel is niet geaccepteerd; begin opnieuw.</translation>
    </message>
</context>
<context>
    <name>kluis::server::Restore</name>
    <message>
        <source>The backup holds everything but the column key, which this server got from outside its folder. Give it as the credential kluis-column-key or in KLUIS_COLUMN_KEY, and restore again.</source>
        <translation>De back-up bevat alles behalve de kolomsleutel, die deze server van buiten zijn map kreeg. Geef hem als credential kluis-column-key of in KLUIS_COLUMN_KEY, en zet opnieuw terug.</translation>
    </message>
    <message>
        <source>The data folder is not empty; choose a new or an empty one.</source>
        <translation>De gegevensmap is niet leeg; kies een nieuwe of een lege.</translation>
    </message>
    <message>
        <source>What was restored could not be put in its place; check the rights.</source>
        <translation>Wat is teruggezet, kon niet op zijn plaats worden gelegd; controleer de rechten.</translation>
    </message>
    <message>
        <source>An audit chain in the backup is broken, as it was on the server.</source>
        <translation>Een auditketen in de back-up is gebroken, zoals hij dat op de server was.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RestoreCommand</name>
    <message>
        <source>The file with the backup key; else backup.key beside the backup, or KLUIS_BACKUP_KEY.</source>
        <translation>Het bestand met de back-upsleutel; anders backup.key naast de back-up, of KLUIS_BACKUP_KEY.</translation>
    </message>
    <message>
        <source>A backup: a file, a folder of backups (its newest), or one&apos;s .backup file.</source>
        <translation>Een back-up: een bestand, een map met back-ups (de nieuwste), of het .backup-bestand van een ervan.</translation>
    </message>
    <message>
        <source>An empty PostgreSQL database to restore the store into; no password in it.</source>
        <translation>Een lege PostgreSQL-database om de opslag in terug te zetten; zonder wachtwoord erin.</translation>
    </message>
    <message>
        <source>A folder with room for the store; else the system&apos;s for temporary files.</source>
        <translation>Een map met ruimte voor de opslag; anders die van het systeem voor tijdelijke bestanden.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were not in the backup.</source>
        <translation>
            <numerusform>%n document stond niet in de back-up.</numerusform>
            <numerusform>%n documenten stonden niet in de back-up.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1 rows and %2 documents, as they were at %3. Start the server: clients offer again what they sent since.</source>
        <translation>Teruggezet: %1 rijen en %2 documenten, zoals ze waren op %3. Start de server: clients bieden opnieuw aan wat ze sindsdien verzonden.</translation>
    </message>
    <message>
        <source>What administrators did after %1 is undone: do again what took access away (disabled accounts, revoked devices, roles, grants, orders to wipe).</source>
        <translation>Wat beheerders na %1 deden, is ongedaan gemaakt: doe opnieuw wat toegang wegnam (uitgeschakelde accounts, ingetrokken apparaten, rollen, toegang, wisopdrachten).</translation>
    </message>
    <message>
        <source>The store was in PostgreSQL and is an embedded one now; migrate-store moves it.</source>
        <translation>De opslag stond in PostgreSQL en is nu een ingebouwde; migrate-store verplaatst haar.</translation>
    </message>
    <message>
        <source>There is no scratch place: name a folder with --scratch.</source>
        <translation>Er is geen plek voor tijdelijk gebruik: noem een map met --scratch.</translation>
    </message>
    <message>
        <source>The backup is whole: %1 rows and %2 documents, each as its digest says.</source>
        <translation>De back-up is heel: %1 rijen en %2 documenten, elk zoals de controlesom zegt.</translation>
    </message>
    <message>
        <source>The column key is not in this backup and was not given, so sealed values were compared and not opened. A restore will need it.</source>
        <translation>De kolomsleutel staat niet in deze back-up en is niet gegeven, dus verzegelde waarden zijn vergeleken en niet geopend. Voor terugzetten is hij nodig.</translation>
    </message>
    <message>
        <source>The server is running; stop it first.</source>
        <translation>De server draait; stop hem eerst.</translation>
    </message>
    <message>
        <source>Clients will offer again what is not here any more. Everybody logs in anew.</source>
        <translation>Clients bieden opnieuw aan wat hier niet meer is. Iedereen meldt zich opnieuw aan.</translation>
    </message>
    <message>
        <source>Holds on dossiers and choices of retention made after %1 are undone too: make them again before anything is destroyed. Proposals to destroy that were open are refused, and documents are scanned for malware again.</source>
        <translation>Vastgehouden dossiers en gekozen bewaartermijnen van na %1 zijn ook teruggedraaid; stel ze opnieuw in voordat er iets wordt vernietigd. Voorstellen tot vernietiging die openstonden zijn geweigerd, en documenten worden opnieuw op malware bekeken.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RestoredLedger</name>
    <message>
        <source>The folder of the ledger of destructions; else where the server wrote it, or beside the backup.</source>
        <translation>De map van het vernietigingsregister; anders waar de server het schreef, of naast de back-up.</translation>
    </message>
    <message>
        <source>What was destroyed since the moment the database was put back to is here again.</source>
        <translation>Wat sinds het moment waarnaar de database is teruggezet is vernietigd, is er weer.</translation>
    </message>
    <message>
        <source>What was destroyed after %1 is here again.</source>
        <translation>Wat na %1 is vernietigd, is er weer.</translation>
    </message>
    <message>
        <source>Find the ledger and give kluis-server restored --ledger DIR before the server starts.</source>
        <translation>Zoek het register en geef kluis-server restored --ledger DIR voordat de server start.</translation>
    </message>
    <message>
        <source>No folder of a ledger of destructions is known.</source>
        <translation>Er is geen map van een vernietigingsregister bekend.</translation>
    </message>
    <message>
        <source>There is no ledger of destructions in %1.</source>
        <translation>In %1 is geen vernietigingsregister.</translation>
    </message>
    <message>
        <source>The ledger of destructions could not be read in %1.</source>
        <translation>Het vernietigingsregister in %1 was niet te lezen.</translation>
    </message>
    <message>
        <source>The ledger of destructions in %1 is cut off: its end is not the one that the server noted. What stood behind it was not destroyed again.</source>
        <translation>Het vernietigingsregister in %1 is afgebroken: het einde is niet dat wat de server noteerde. Wat erachter stond is niet opnieuw vernietigd.</translation>
    </message>
    <message>
        <source>The ledger of destructions in %1 was changed: at %2 places something is missing or was put in. Only what the server and two people signed was destroyed again.</source>
        <translation>Het vernietigingsregister in %1 is veranderd: op %2 plaatsen ontbreekt iets of is iets ingevoegd. Alleen wat de server en twee mensen ondertekenden is opnieuw vernietigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of dossiers that two people had destroyed since were destroyed again.</source>
        <translation>
            <numerusform>%n deel van een dossier dat twee mensen sindsdien hadden vernietigd, is opnieuw vernietigd.</numerusform>
            <numerusform>%n delen van dossiers die twee mensen sindsdien hadden vernietigd, zijn opnieuw vernietigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not destroyed again, because a privacy officer holds the dossier: %1. Ask the privacy officer.</source>
        <translation>Niet opnieuw vernietigd, omdat een privacyfunctionaris het dossier vasthoudt: %1. Vraag de privacyfunctionaris.</translation>
    </message>
    <message>
        <source>Not destroyed again, because something was written into it after it was destroyed: %1. Ask the two people who signed.</source>
        <translation>Niet opnieuw vernietigd, omdat er iets in is geschreven nadat het vernietigd was: %1. Vraag de twee ondertekenaars.</translation>
    </message>
    <message>
        <source>Signed by two people, and begun when the server stopped, so nobody knows whether it was destroyed: %1. It was left as it is; the two people can sign again.</source>
        <translation>Door twee mensen ondertekend en begonnen toen de server stopte, dus niemand weet of het vernietigd is: %1. Het is gelaten; de twee kunnen opnieuw tekenen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the ledger were not followed: this server does not know the people who signed them, or their signatures do not hold.</source>
        <translation>
            <numerusform>%n regel van het register is niet gevolgd: deze server kent de ondertekenaars niet, of hun handtekeningen kloppen niet.</numerusform>
            <numerusform>%n regels van het register zijn niet gevolgd: deze server kent de ondertekenaars niet, of hun handtekeningen kloppen niet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ledger lacks %n destructions that the backup knows of: it was cut off, or is another server&apos;s.</source>
        <translation>
            <numerusform>In het register ontbreekt %n vernietiging die de back-up kent: het is afgebroken of van een andere server.</numerusform>
            <numerusform>In het register ontbreken %n vernietigingen die de back-up kent: het is afgebroken of van een andere server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n destructions could not be repeated now. Give kluis-server restored before the server starts.</source>
        <translation>
            <numerusform>%n vernietiging kon nu niet worden herhaald. Geef kluis-server restored voordat de server start.</numerusform>
            <numerusform>%n vernietigingen konden nu niet worden herhaald. Geef kluis-server restored voordat de server start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the ledger of destructions in %1 are not this server&apos;s: damaged, or of another server.</source>
        <translation>
            <numerusform>%n regel van het vernietigingsregister in %1 is niet van deze server: beschadigd, of van een andere server.</numerusform>
            <numerusform>%n regels van het vernietigingsregister in %1 zijn niet van deze server: beschadigd, of van een andere server.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger of destructions that the server wrote is not in %1, or could not be read there. The one in %2 was read, which may be an older one: what was destroyed since may be here again.</source>
        <translation>Het vernietigingsregister dat de server schreef, is niet in %1, of was daar niet te lezen. Dat in %2 is gelezen, wat een ouder kan zijn: wat sindsdien is vernietigd, kan er weer zijn.</translation>
    </message>
    <message>
        <source>Not destroyed again, as an earlier restore told already: %1. The two people can sign again.</source>
        <translation>Niet opnieuw vernietigd, zoals een eerder terugzetten al meldde: %1. De twee kunnen opnieuw tekenen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RetentionApi</name>
    <message>
        <source>Your role may not do this.</source>
        <translation>Met uw rol mag dit niet.</translation>
    </message>
    <message>
        <source>There is no such dossier.</source>
        <translation>Dat dossier bestaat niet.</translation>
    </message>
    <message>
        <source>It must not be destroyed.</source>
        <translation>Het mag niet worden vernietigd.</translation>
    </message>
    <message>
        <source>It must be kept for now.</source>
        <translation>Het moet voorlopig bewaard blijven.</translation>
    </message>
    <message>
        <source>It was proposed already.</source>
        <translation>Het is al voorgesteld.</translation>
    </message>
    <message>
        <source>You are not in the employer&apos;s medical group.</source>
        <translation>U zit niet in de medische groep van de werkgever.</translation>
    </message>
    <message>
        <source>Its medical content is restricted to others.</source>
        <translation>De medische inhoud is aan anderen voorbehouden.</translation>
    </message>
    <message>
        <source>There is no such proposal.</source>
        <translation>Dat voorstel is er niet.</translation>
    </message>
    <message>
        <source>It was answered already.</source>
        <translation>Het is al beantwoord.</translation>
    </message>
</context>
<context>
    <name>kluis::server::RetentionCommandTexts</name>
    <message>
        <source>%1: %2 months, from %3</source>
        <translation>%1: %2 maanden, vanaf %3</translation>
    </message>
    <message>
        <source>--months takes a number.</source>
        <translation>--months vraagt een getal.</translation>
    </message>
    <message>
        <source>--start takes a name that &apos;retention terms&apos; shows.</source>
        <translation>--start vraagt een naam die &apos;retention terms&apos; toont.</translation>
    </message>
    <message>
        <source>Noted. Clients follow it from their next look at the list on.</source>
        <translation>Genoteerd. De programma&apos;s volgen het zodra iemand de lijst weer opvraagt.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ScannerSetting</name>
    <message>
        <source>The document&apos;s record is not there.</source>
        <translation>De gegevens van het document zijn er niet.</translation>
    </message>
    <message>
        <source>The setting of the malware scanner is damaged; make it again with scanner set.</source>
        <translation>De instelling van de virusscanner is beschadigd; maak haar opnieuw met scanner set.</translation>
    </message>
    <message>
        <source>The setting of the malware scanner could not be removed.</source>
        <translation>De instelling van de virusscanner kon niet worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ScannerTexts</name>
    <message>
        <source>The scanner takes no documents of %1 MB. Set StreamMaxLength in clamd.conf to %1M.</source>
        <translation>De virusscanner neemt geen documenten van %1 MB. Zet StreamMaxLength in clamd.conf op %1M.</translation>
    </message>
    <message>
        <source>While it is away documents are taken, and looked at later.</source>
        <translation>Als hij er niet is, worden documenten aangenomen en later bekeken.</translation>
    </message>
    <message>
        <source>While it is away documents wait at their senders.</source>
        <translation>Als hij er niet is, wachten documenten bij hun afzenders.</translation>
    </message>
    <message>
        <source>No scanner looks at documents. See scanner set.</source>
        <translation>Geen virusscanner bekijkt documenten. Zie scanner set.</translation>
    </message>
    <message>
        <source>%1 looks at documents.</source>
        <translation>%1 bekijkt documenten.</translation>
    </message>
    <message>
        <source>ClamAV at %1 is to look at documents.</source>
        <translation>ClamAV op %1 moet documenten bekijken.</translation>
    </message>
    <message>
        <source>--when-away takes refuse or accept.</source>
        <translation>--when-away is refuse of accept.</translation>
    </message>
    <message>
        <source>The serving server looks at every document again, within ten minutes.</source>
        <translation>De draaiende server bekijkt binnen tien minuten elk document opnieuw.</translation>
    </message>
    <message>
        <source>No document is set aside.</source>
        <translation>Er is geen document apart gezet.</translation>
    </message>
    <message>
        <source>No document of that name is set aside. See scanner list.</source>
        <translation>Er is geen document met die naam apart gezet. Zie scanner list.</translation>
    </message>
    <message>
        <source>The document is free again. Who sent it in vain can offer it again.</source>
        <translation>Het document is weer vrij. Wie het tevergeefs stuurde, kan het opnieuw aanbieden.</translation>
    </message>
    <message>
        <source>Path of ClamAV&apos;s socket.</source>
        <translation>Pad van de socket van ClamAV.</translation>
    </message>
    <message>
        <source>What becomes of documents while it is away: refuse or accept.</source>
        <translation>Wat er met documenten gebeurt als hij er niet is: refuse of accept.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServeCommand</name>
    <message>
        <source>The port file could not be written; check --port-file.</source>
        <translation>Het poortbestand kon niet worden geschreven; controleer --port-file.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServeProcess</name>
    <message>
        <source>The lock file can&apos;t be made; check the data folder&apos;s rights.</source>
        <translation>Het vergrendelbestand kan niet worden gemaakt; controleer de rechten van de gegevensmap.</translation>
    </message>
    <message>
        <source>Another server runs on this data folder already; stop it first.</source>
        <translation>Er draait al een andere server op deze gegevensmap; stop die eerst.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServeSettings</name>
    <message>
        <source>--listen takes a numeric address and a port, such as 0.0.0.0:8443.</source>
        <translation>--listen vraagt een numeriek adres en een poort, zoals 0.0.0.0:8443.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 on.</source>
        <translation>--%1 vraagt een getal vanaf %2.</translation>
    </message>
    <message>
        <source>--monitor takes a port of this machine, or an address that the server itself does not listen on, such as 10.0.0.5:9464.</source>
        <translation>--monitor vraagt een poort van deze machine, of een adres waarop de server zelf niet luistert, zoals 10.0.0.5:9464.</translation>
    </message>
    <message>
        <source>--balancer takes numeric addresses or networks with commas between them, such as 10.0.0.7,10.1.0.0/16.</source>
        <translation>--balancer verwacht numerieke adressen of netwerken met komma’s ertussen, zoals 10.0.0.7,10.1.0.0/16.</translation>
    </message>
    <message>
        <source>--channel-binding takes require or report.</source>
        <translation>--channel-binding vraagt require of report.</translation>
    </message>
    <message>
        <source>--%1 takes a version of the program, such as 1.2.0.</source>
        <translation>--%1 vraagt een versie van het programma, zoals 1.2.0.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServerBackupKey</name>
    <message>
        <source>The public key of the backups is damaged: keys/backup.public.</source>
        <translation>De openbare sleutel van de back-ups is beschadigd: keys/backup.public.</translation>
    </message>
    <message>
        <source>There is a file of this name already; a key replaces nothing.</source>
        <translation>Er is al een bestand met deze naam; een sleutel vervangt niets.</translation>
    </message>
    <message>
        <source>The backup key is missing: name its file with --key, or give its line in KLUIS_BACKUP_KEY. Without it no backup opens.</source>
        <translation>De back-upsleutel ontbreekt: noem het bestand met --key, of geef de regel in KLUIS_BACKUP_KEY. Zonder gaat geen back-up open.</translation>
    </message>
</context>
<context>
    <name>kluis::server::ServerKeys</name>
    <message>
        <source>This folder already holds a server&apos;s keys; choose another folder.</source>
        <translation>In deze map liggen al sleutels van een server; kies een andere map.</translation>
    </message>
    <message>
        <source>The server&apos;s key file is damaged; restore it from a backup.</source>
        <translation>Het sleutelbestand van de server is beschadigd; zet het terug uit een reservekopie.</translation>
    </message>
    <message>
        <source>The key file was written by another version of this program that this one can&apos;t read.</source>
        <translation>Het sleutelbestand is geschreven door een andere versie van dit programma, die deze versie niet kan lezen.</translation>
    </message>
    <message>
        <source>There is no server in this folder; run init first.</source>
        <translation>In deze map is geen server; voer eerst init uit.</translation>
    </message>
</context>
<context>
    <name>kluis::server::SessionGate</name>
    <message>
        <source>The session has ended; log in again.</source>
        <translation>De sessie is voorbij; log opnieuw in.</translation>
    </message>
    <message>
        <source>The request was not signed by the device it claims to come from.</source>
        <translation>Het verzoek is niet ondertekend door het apparaat waar het van zegt te komen.</translation>
    </message>
    <message>
        <source>The device&apos;s clock differs from the server&apos;s; set it right.</source>
        <translation>De klok van het apparaat wijkt af van die van de server; zet hem goed.</translation>
    </message>
    <message>
        <source>The client saw another server&apos;s key: somebody is in between.</source>
        <translation>Het programma zag de sleutel van een andere server: er zit iemand tussen.</translation>
    </message>
    <message>
        <source>The server is too busy; try again in a minute.</source>
        <translation>De server is te druk; probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>This device&apos;s access was taken away.</source>
        <translation>Dit apparaat is de toegang afgenomen.</translation>
    </message>
    <message>
        <source>The program is older than the server lets work here.</source>
        <translation>Het programma is ouder dan de server hier laat werken.</translation>
    </message>
</context>
<context>
    <name>kluis::server::StoreLoader</name>
    <message>
        <source>The backup was made by a newer version of this program. Install that version.</source>
        <translation>De back-up is gemaakt door een nieuwere versie van dit programma. Installeer die versie.</translation>
    </message>
    <message>
        <source>A table in the backup is damaged.</source>
        <translation>Een tabel in de back-up is beschadigd.</translation>
    </message>
    <message>
        <source>A table does not come out of the backup as it went in.</source>
        <translation>Een tabel komt niet uit de back-up zoals hij erin ging.</translation>
    </message>
</context>
<context>
    <name>kluis::server::StoreMove</name>
    <message>
        <source>This database holds a server&apos;s data already; name an empty one.</source>
        <translation>In deze database staan al gegevens van een server; noem een lege.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TableMask</name>
    <message>
        <source>The store has data that this program does not know how to mask.</source>
        <translation>De opslag heeft gegevens waarvan dit programma niet weet hoe ze te anonimiseren.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TlsContext</name>
    <message>
        <source>The server&apos;s certificate or its key can&apos;t be used; check the files in tls/.</source>
        <translation>Het certificaat van de server of de sleutel ervan is onbruikbaar; controleer de bestanden in tls/.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TlsIdentity</name>
    <message>
        <source>A host is a name such as dossiers.example.org or a numeric address; check --host.</source>
        <translation>Een host is een naam zoals dossiers.example.org of een adres in cijfers; controleer --host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate could not be made.</source>
        <translation>Het certificaat van de server kon niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The certificate or its key could not be read; give PEM files and a key without a passphrase.</source>
        <translation>Het certificaat of de sleutel kon niet worden gelezen; geef PEM-bestanden en een sleutel zonder wachtwoord.</translation>
    </message>
    <message>
        <source>The certificate and the key do not belong together.</source>
        <translation>Het certificaat en de sleutel horen niet bij elkaar.</translation>
    </message>
    <message>
        <source>The certificate&apos;s key is too weak; use EC P-256 or RSA with at least 2048 bits.</source>
        <translation>De sleutel van het certificaat is te zwak; gebruik EC P-256 of RSA met minstens 2048 bits.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is missing or can&apos;t be read.</source>
        <translation>Het certificaat van de server ontbreekt of kan niet worden gelezen.</translation>
    </message>
</context>
<context>
    <name>kluis::server::TotpApi</name>
    <message>
        <source>The login was too long ago; log in again first.</source>
        <translation>De aanmelding is te lang geleden; meld u eerst opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>kluis::server::UserAdministration</name>
    <message>
        <source>This role works for an employer; name one with --employer.</source>
        <translation>Deze rol werkt voor een werkgever; noem er een met --employer.</translation>
    </message>
    <message>
        <source>There is a user with this login already.</source>
        <translation>Er is al een gebruiker met deze naam.</translation>
    </message>
    <message>
        <source>There is no user with this login.</source>
        <translation>Er is geen gebruiker met deze naam.</translation>
    </message>
    <message>
        <source>This user has no grant for this employer.</source>
        <translation>Deze gebruiker heeft geen toegang tot deze werkgever.</translation>
    </message>
    <message>
        <source>This user has not confirmed an account yet; user reissue makes a new code.</source>
        <translation>Deze gebruiker heeft nog geen account bevestigd; user reissue maakt een nieuwe code.</translation>
    </message>
    <message>
        <source>There is no device with this id.</source>
        <translation>Er is geen apparaat met dit id.</translation>
    </message>
</context>
<context>
    <name>kluis::server::WipeApi</name>
    <message>
        <source>There is no such account.</source>
        <translation>Dit account bestaat niet.</translation>
    </message>
    <message>
        <source>Only an administrator orders this.</source>
        <translation>Alleen een beheerder beveelt dit.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Dit apparaat bestaat niet.</translation>
    </message>
    <message>
        <source>The order&apos;s signature does not hold.</source>
        <translation>De handtekening van het bevel klopt niet.</translation>
    </message>
    <message>
        <source>The device has a newer order.</source>
        <translation>Het apparaat heeft een nieuwer bevel.</translation>
    </message>
    <message>
        <source>The receipt&apos;s signature does not hold.</source>
        <translation>De handtekening van het bewijs klopt niet.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::Database</name>
    <message>
        <source>The data file can&apos;t be opened with this key.</source>
        <translation>Het gegevensbestand kan niet met deze sleutel worden geopend.</translation>
    </message>
    <message>
        <source>The data file is not encrypted, so it is not one of this program&apos;s.</source>
        <translation>Het gegevensbestand is niet versleuteld en is dus niet van dit programma.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Het gegevensbestand is beschadigd.</translation>
    </message>
    <message>
        <source>The data file could not be used.</source>
        <translation>Het gegevensbestand kon niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::Migrator</name>
    <message>
        <source>The data was made by a newer version of this program. Install that version.</source>
        <translation>De gegevens zijn door een nieuwere versie van dit programma gemaakt. Installeer die versie.</translation>
    </message>
    <message>
        <source>The data was made by a different edition of this program. Install that edition.</source>
        <translation>De gegevens zijn door een andere uitgave van dit programma gemaakt. Installeer die uitgave.</translation>
    </message>
    <message>
        <source>The data file could not be used.</source>
        <translation>Het gegevensbestand kon niet worden gebruikt.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::PrivateFile</name>
    <message>
        <source>The data file can&apos;t be read.</source>
        <translation>Het gegevensbestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The data folder does not exist or can&apos;t be read.</source>
        <translation>De gegevensmap bestaat niet of kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The data folder belongs to another account.</source>
        <translation>De gegevensmap is van een ander account.</translation>
    </message>
    <message>
        <source>Other accounts have rights on the data folder. Take them away (chmod 700) and try again.</source>
        <translation>Andere accounts hebben rechten op de gegevensmap. Neem die weg (chmod 700) en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The data file exists already.</source>
        <translation>Het gegevensbestand bestaat al.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be made. Allow this account to write in the data folder.</source>
        <translation>Het gegevensbestand kan niet worden gemaakt. Geef dit account schrijfrechten in de gegevensmap.</translation>
    </message>
    <message>
        <source>The data file does not exist.</source>
        <translation>Het gegevensbestand bestaat niet.</translation>
    </message>
    <message>
        <source>The data file is not a plain file.</source>
        <translation>Het gegevensbestand is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>The data file belongs to another account.</source>
        <translation>Het gegevensbestand is van een ander account.</translation>
    </message>
    <message>
        <source>The rights of the data file can&apos;t be restricted.</source>
        <translation>De rechten van het gegevensbestand kunnen niet worden beperkt.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be replaced.</source>
        <translation>Het gegevensbestand kan niet worden vervangen.</translation>
    </message>
    <message>
        <source>The data folder does not exist.</source>
        <translation>De gegevensmap bestaat niet.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be made in its folder.</source>
        <translation>Het gegevensbestand kan niet in zijn map worden gemaakt.</translation>
    </message>
    <message>
        <source>What was written did not reach the disk.</source>
        <translation>Wat is geschreven, heeft de schijf niet bereikt.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::StorageError</name>
    <message>
        <source>The data file could not be used.</source>
        <translation>Het gegevensbestand kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Het gegevensbestand is leeg.</translation>
    </message>
    <message>
        <source>This is already stored.</source>
        <translation>Dit is al opgeslagen.</translation>
    </message>
    <message>
        <source>The data does not fit the rules of the database.</source>
        <translation>De gegevens passen niet bij de regels van de database.</translation>
    </message>
    <message>
        <source>The data file is in use. Try again in a moment.</source>
        <translation>Het gegevensbestand is in gebruik. Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be opened with this key.</source>
        <translation>Het gegevensbestand kan niet met deze sleutel worden geopend.</translation>
    </message>
    <message>
        <source>The data file is damaged.</source>
        <translation>Het gegevensbestand is beschadigd.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was changed.</source>
        <translation>De schijf is vol. Maak ruimte en probeer het opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The data file or its folder is read-only. Allow this account to write there.</source>
        <translation>Het gegevensbestand of zijn map is alleen-lezen. Geef dit account daar schrijfrechten.</translation>
    </message>
    <message>
        <source>The data file can&apos;t be opened. Check that its folder exists and that this account may read and write there.</source>
        <translation>Het gegevensbestand kan niet worden geopend. Controleer of de map bestaat en of dit account daar mag lezen en schrijven.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check the disk, then try again.</source>
        <translation>De schijf meldde een fout. Controleer de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This is too large to be stored.</source>
        <translation>Dit is te groot om op te slaan.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Afgebroken.</translation>
    </message>
</context>
<context>
    <name>kluis::storage::Transaction</name>
    <message>
        <source>The data file could not be used.</source>
        <translation>Het gegevensbestand kon niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The change could not be stored and was undone.</source>
        <translation>De wijziging kon niet worden opgeslagen en is ongedaan gemaakt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui</name>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importeren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Import employees</source>
        <translation>Werknemers importeren</translation>
    </message>
    <message>
        <source>&amp;Undo the last import</source>
        <translation>Laatste import &amp;ongedaan maken</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AbsenceDialog</name>
    <message>
        <source>Report sick</source>
        <translation>Ziekmelden</translation>
    </message>
    <message>
        <source>Report recovery</source>
        <translation>Herstel melden</translation>
    </message>
    <message>
        <source>&amp;First day of absence</source>
        <translation>&amp;Eerste verzuimdag</translation>
    </message>
    <message>
        <source>&amp;Recovered from</source>
        <translation>&amp;Hersteld vanaf</translation>
    </message>
    <message>
        <source>Part &amp;absent</source>
        <translation>Deel &amp;afwezig</translation>
    </message>
    <message>
        <source>Part rec&amp;overed (100 % ends the absence)</source>
        <translation>Deel h&amp;ersteld (100 % beëindigt het verzuim)</translation>
    </message>
    <message>
        <source>Don&apos;t ask for the nature or cause of the illness, and don&apos;t write it down: that is for the company doctor only.</source>
        <translation>Vraag niet naar de aard of oorzaak van de ziekte en leg die niet vast: dat is alleen voor de bedrijfsarts.</translation>
    </message>
    <message>
        <source>Report &amp;sick</source>
        <translation>&amp;Ziekmelden</translation>
    </message>
    <message>
        <source>Report &amp;recovery</source>
        <translation>&amp;Herstel melden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountCodeDialog</name>
    <message>
        <source>Code, shown once</source>
        <translation>Code, één keer getoond</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code voor %1</translation>
    </message>
    <message>
        <source>The code</source>
        <translation>De code</translation>
    </message>
    <message>
        <source>It is shown only now. If it gets lost, give a new one.</source>
        <translation>Hij wordt alleen nu getoond. Raakt hij kwijt, geef dan een nieuwe.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>Copied for half a minute</source>
        <translation>Gekopieerd voor een halve minuut</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountController</name>
    <message>
        <source>The password is changed. Your other computers were logged out.</source>
        <translation>Het wachtwoord is gewijzigd. Uw andere computers zijn afgemeld.</translation>
    </message>
    <message>
        <source>Ordered. That computer is wiped at its next contact with the server.</source>
        <translation>Bevolen. Die computer wordt bij het volgende contact met de server gewist.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountPanel</name>
    <message>
        <source>This is your own account. Another administrator manages it.</source>
        <translation>Dit is uw eigen account. Een andere beheerder beheert het.</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>Nee, zo laten</translation>
    </message>
    <message>
        <source>Change the role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Andere rol</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Employers this person works for</source>
        <translation>Werkgevers waarvoor deze persoon werkt</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Toegang afnemen</translation>
    </message>
    <message>
        <source>Employer to give access to</source>
        <translation>Werkgever waartoe u toegang geeft</translation>
    </message>
    <message>
        <source>Department to give access to; empty: all</source>
        <translation>Afdeling waartoe u toegang geeft; leeg: alle</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Alle afdelingen</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Toegang geven</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Werkgevers</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Laatste aanmelding</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Computers of this person</source>
        <translation>Computers van deze persoon</translation>
    </message>
    <message>
        <source>Take this computer&apos;s access away…</source>
        <translation>Deze computer toegang afnemen…</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>Logging in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Forget failed logins</source>
        <translation>Mislukte aanmeldingen vergeten</translation>
    </message>
    <message>
        <source>Lost password and kit…</source>
        <translation>Wachtwoord en herstelset kwijt…</translation>
    </message>
    <message>
        <source>Close the account…</source>
        <translation>Account sluiten…</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>Account weer openen</translation>
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
        <translation>nooit</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Yes, wipe it</source>
        <translation>Ja, wissen</translation>
    </message>
    <message>
        <source>Wipe this computer…</source>
        <translation>Deze computer wissen…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AccountText</name>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>has a code, not enrolled yet</source>
        <translation>heeft een code, nog niet aangemeld</translation>
    </message>
    <message>
        <source>enrolled, first login still to come</source>
        <translation>aangemeld, nog nooit ingelogd</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>mag zich aanmelden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no employer</source>
        <translation>geen werkgever</translation>
    </message>
    <message>
        <source>the whole practice</source>
        <translation>de hele praktijk</translation>
    </message>
    <message>
        <source>access taken away</source>
        <translation>toegang afgenomen</translation>
    </message>
    <message>
        <source>Replace the authenticator…</source>
        <translation>Authenticator vervangen…</translation>
    </message>
    <message>
        <source>New enrolment code</source>
        <translation>Nieuwe aanmeldcode</translation>
    </message>
    <message>
        <source>%1 is logged out at once and can&apos;t log in until the account is opened again.</source>
        <translation>%1 wordt meteen afgemeld en kan zich niet aanmelden totdat het account weer wordt geopend.</translation>
    </message>
    <message>
        <source>%1 is logged out at once and the authenticator counts no more. You get a code that logs in once in its place, within 72 hours. Hand it over in person.</source>
        <translation>%1 wordt meteen afgemeld en de authenticator geldt niet meer. U krijgt een code die in plaats daarvan één keer aanmeldt, binnen 72 uur. Geef hem persoonlijk.</translation>
    </message>
    <message>
        <source>This is for who lost password and printed kit. The account&apos;s keys and computers are closed for good, and %1 enrols again with new keys. Does the kit still exist? Then the person recovers the account with it, and nothing is lost.</source>
        <translation>Dit is voor wie wachtwoord en geprinte herstelset kwijt is. De sleutels en computers van het account worden voorgoed gesloten, en %1 meldt zich opnieuw aan met nieuwe sleutels. Is de herstelset er nog? Dan herstelt de persoon het account daarmee, en gaat er niets verloren.</translation>
    </message>
    <message>
        <source>That computer&apos;s session ends at once, and what it holds stays shut once its time without the server is over. It can&apos;t be undone; the person can log in there again as on a new computer.</source>
        <translation>De sessie van die computer eindigt meteen, en wat erop staat blijft dicht zodra de tijd zonder server voorbij is. Dit kan niet ongedaan worden gemaakt; de persoon kan zich daar weer aanmelden als op een nieuwe computer.</translation>
    </message>
    <message>
        <source>Hand this code over in person. It logs in once, within 72 hours, in place of the authenticator; the person then sets up a new one.</source>
        <translation>Geef deze code persoonlijk. Hij meldt één keer aan, binnen 72 uur, in plaats van de authenticator; de persoon stelt dan een nieuwe in.</translation>
    </message>
    <message>
        <source>Hand this code over in person. The person enrols with it once, within 72 hours.</source>
        <translation>Geef deze code persoonlijk. De persoon meldt zich er één keer mee aan, binnen 72 uur.</translation>
    </message>
    <message>
        <source>Medical content stays shut until a lead doctor has compared the person&apos;s fingerprint and approved it.</source>
        <translation>Medische inhoud blijft dicht totdat een arts die de medische groep beheert de vingerafdruk van de persoon heeft vergeleken en goedgekeurd.</translation>
    </message>
    <message>
        <source>The role has changed; the person is logged out.</source>
        <translation>De rol is gewijzigd; de persoon is afgemeld.</translation>
    </message>
    <message>
        <source>The account is closed; the person is logged out.</source>
        <translation>Het account is gesloten; de persoon is afgemeld.</translation>
    </message>
    <message>
        <source>The account is open again.</source>
        <translation>Het account is weer open.</translation>
    </message>
    <message>
        <source>The failed logins are forgotten.</source>
        <translation>De mislukte pogingen zijn vergeten.</translation>
    </message>
    <message>
        <source>Access was given.</source>
        <translation>De toegang is gegeven.</translation>
    </message>
    <message>
        <source>Access was taken away.</source>
        <translation>De toegang is afgenomen.</translation>
    </message>
    <message>
        <source>That computer&apos;s access was taken away.</source>
        <translation>Die computer is de toegang afgenomen.</translation>
    </message>
    <message>
        <source>At its next contact with the server that computer sends what it has not sent yet, and then destroys everything of this person that it holds. What it can&apos;t send within 24 hours after it hears of this is lost. It can&apos;t be undone.</source>
        <translation>Bij het volgende contact met de server verstuurt die computer wat nog niet is verstuurd, en vernietigt dan alles van deze persoon. Wat hij binnen 24 uur nadat hij dit hoort niet kan versturen, is verloren. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AgreementDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>What an employer agreed to</source>
        <translation>Wat een werkgever is overeengekomen</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Werkgever</translation>
    </message>
    <message>
        <source>Fi&amp;nd a field</source>
        <translation>Veld &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Fields the employer agreed to have recorded</source>
        <translation>Velden die volgens de overeenkomst worden &amp;vastgelegd</translation>
    </message>
    <message>
        <source>What is not ticked nobody records or sees. What is stored of it stays, sealed, and comes back when it is agreed again. Computers follow at their next contact.</source>
        <translation>Wat niet is aangevinkt, legt niemand vast en ziet niemand. Wat ervan is bewaard blijft, verzegeld, en komt terug als het weer wordt overeengekomen. Computers volgen bij hun volgende contact.</translation>
    </message>
    <message>
        <source>The practice&apos;s own administrator changes an agreement, since it has two sides.</source>
        <translation>De beheerder van de praktijk wijzigt een overeenkomst, omdat die twee kanten heeft.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Save first what you changed, or close this window to leave it as it was.</source>
        <translation>Bewaar eerst wat u hebt gewijzigd, of sluit dit venster om het te laten zoals het was.</translation>
    </message>
    <message>
        <source>Saved. Computers follow at their next contact.</source>
        <translation>Bewaard. Computers volgen bij hun volgende contact.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AppController</name>
    <message>
        <source>Nobody seems to be here: the program locks in a minute.</source>
        <translation>Er lijkt niemand te zijn: over een minuut vergrendelt het programma.</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchroniseren…</translation>
    </message>
    <message>
        <source>The server&apos;s past was changed, perhaps by restoring an old backup. Nothing here was overwritten. Tell your administrator.</source>
        <translation>Het verleden van de server is veranderd, misschien door een oude reservekopie terug te zetten. Hier is niets overschreven. Meld het uw beheerder.</translation>
    </message>
    <message numerus="yes">
        <source>The server refused %n changes. They are kept here.</source>
        <translation>
            <numerusform>De server weigerde %n wijziging. Die is hier bewaard.</numerusform>
            <numerusform>De server weigerde %n wijzigingen. Die zijn hier bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes still wait for the server. Sync before you log out.</source>
        <translation>
            <numerusform>%n wijziging wacht nog op de server. Synchroniseer voordat u uitlogt.</numerusform>
            <numerusform>%n wijzigingen wachten nog op de server. Synchroniseer voordat u uitlogt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Nu synchroniseren</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Bekijken</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else changed %n fields at the same time as you. Both values are kept.</source>
        <translation>
            <numerusform>Iemand anders wijzigde %n veld tegelijk met u. Beide waarden zijn bewaard.</numerusform>
            <numerusform>Iemand anders wijzigde %n velden tegelijk met u. Beide waarden zijn bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>due late milestones vandaag</source>
        <translation>today termijnen mijlpalen te laat vandaag</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>list people employees lijst medewerkers</source>
        <translation>lijst mensen medewerkers list people</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>to do taken</source>
        <translation>te doen tasks</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>conflicts news waiting unsent outbox wijzigingen conflicten</source>
        <translation>conflicten nieuws wachtend changes conflicts</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>figures statistics absence cijfers verzuim</source>
        <translation>cijfers statistiek verzuim insight figures</translation>
    </message>
    <message>
        <source>Medical group</source>
        <translation>Medische groep</translation>
    </message>
    <message>
        <source>members recovery kit hand over medische groep</source>
        <translation>leden herstelset overdragen medical group</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>language network devices notices instellingen taal</source>
        <translation>taal netwerk computers meldingen settings</translation>
    </message>
    <message>
        <source>Report sick…</source>
        <translation>Ziek melden…</translation>
    </message>
    <message>
        <source>ill absence ziekmelden ziek melding verzuim</source>
        <translation>ziekmelden ziekmelding verzuim sick ill</translation>
    </message>
    <message>
        <source>Report recovery…</source>
        <translation>Herstel melden…</translation>
    </message>
    <message>
        <source>better back herstel hersteld melden beter</source>
        <translation>herstelmelding hersteld beter betermelden recovery</translation>
    </message>
    <message>
        <source>History of the dossier…</source>
        <translation>Geschiedenis van het dossier…</translation>
    </message>
    <message>
        <source>values earlier who when geschiedenis wijzigingen wie wanneer</source>
        <translation>waarden eerder wie wanneer wijzigingen history</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Nieuw dossier…</translation>
    </message>
    <message>
        <source>add employee nieuw dossier toevoegen medewerker</source>
        <translation>toevoegen medewerker new add employee</translation>
    </message>
    <message>
        <source>Filter the dossiers</source>
        <translation>De dossiers filteren</translation>
    </message>
    <message>
        <source>find list zoeken lijst filteren</source>
        <translation>zoeken lijst find list</translation>
    </message>
    <message>
        <source>Part of the dossier: %1</source>
        <translation>Deel van het dossier: %1</translation>
    </message>
    <message>
        <source>tab go to tabblad naar</source>
        <translation>tabblad naar tab go</translation>
    </message>
    <message>
        <source>send fetch update synchroniseren verversen</source>
        <translation>versturen ophalen verversen sync</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>leave away vergrendelen slot</source>
        <translation>slot weg lock</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Het wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>wachtwoord wijzigen</source>
        <translation>password change</translation>
    </message>
    <message>
        <source>Set up the authenticator anew…</source>
        <translation>De authenticator opnieuw instellen…</translation>
    </message>
    <message>
        <source>code phone recovery codes authenticator telefoon herstelcodes</source>
        <translation>code telefoon herstelcodes phone</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>sign off uitloggen afmelden</source>
        <translation>afmelden log out</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>appointments consultation hours afspraken spreekuur agenda</source>
        <translation>afspraken spreekuur agenda appointments consultation hours</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Afspraak plannen…</translation>
    </message>
    <message>
        <source>appointment consultation afspraak spreekuur plannen</source>
        <translation>afspraak spreekuur plannen appointment consultation</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>retention terms destruction hold bewaren bewaartermijn vernietigen</source>
        <translation>bewaren bewaartermijn vernietigen vernietiging vasthouden retention terms destruction hold</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>audit log trail who read privacy logboek inzage</source>
        <translation>logboek audit spoor wie keek inzage privacy</translation>
    </message>
    <message>
        <source>What the employee asks…</source>
        <translation>Wat de medewerker vraagt…</translation>
    </message>
    <message>
        <source>request access copy correction deletion verzoek inzage kopie correctie verwijdering</source>
        <translation>verzoek inzage kopie afschrift correctie verwijdering request access copy correction deletion</translation>
    </message>
    <message>
        <source>Report a data breach…</source>
        <translation>Een datalek melden…</translation>
    </message>
    <message>
        <source>leak privacy incident datalek melden</source>
        <translation>lek privacy incident datalek melden data breach</translation>
    </message>
    <message numerus="yes">
        <source>%n refused changes that are not for you any more are removed in a week. Under Changes you can save them for a lead.</source>
        <translation>
            <numerusform>%n geweigerde wijziging die niet meer voor u is, wordt over een week verwijderd. Onder Wijzigingen kunt u deze voor een beheerder van de groep bewaren.</numerusform>
            <numerusform>%n geweigerde wijzigingen die niet meer voor u zijn, worden over een week verwijderd. Onder Wijzigingen kunt u ze voor een beheerder van de groep bewaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>This system keeps no window out of screenshots and shared screens.</source>
        <translation>Dit systeem houdt geen venster buiten schermafbeeldingen en gedeelde schermen.</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Beheer</translation>
    </message>
    <message>
        <source>accounts users people roles access computers agreement beheer accounts rollen</source>
        <translation>accounts gebruikers mensen rollen toegang computers overeenkomst users manage</translation>
    </message>
    <message>
        <source>Someone is beside me</source>
        <translation>Er zit iemand naast mij</translation>
    </message>
    <message>
        <source>hide screen privacy visitor iemand naast mij verbergen meekijken</source>
        <translation>iemand naast mij verbergen meekijken scherm privacy bezoek hide beside</translation>
    </message>
    <message>
        <source>Open the dossier that you want to show first.</source>
        <translation>Open eerst het dossier dat u wilt laten zien.</translation>
    </message>
    <message>
        <source>Something you typed in a dossier is not saved yet, so the language stays for now. It changes when you choose it again, or the next time the program starts.</source>
        <translation>Iets wat u in een dossier typte is nog niet opgeslagen; de taal blijft daarom voorlopig zo. Ze verandert als u haar opnieuw kiest, of als het programma weer start.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>manual how explain question hulp uitleg handleiding vraag</source>
        <translation>hulp uitleg handleiding vraag hoe help manual</translation>
    </message>
    <message>
        <source>That link leads to no dossier: it is not whole, or not of this program.</source>
        <translation>Die koppeling leidt naar geen dossier: ze is niet heel, of niet van dit programma.</translation>
    </message>
    <message>
        <source>That link leads to a dossier. Your role does not work on dossiers.</source>
        <translation>Die koppeling leidt naar een dossier. Uw rol werkt niet in dossiers.</translation>
    </message>
    <message>
        <source>Copy a link to this dossier</source>
        <translation>Koppeling naar dit dossier kopiëren</translation>
    </message>
    <message>
        <source>share colleague agenda mail kopieer koppeling delen collega</source>
        <translation>share colleague agenda mail kopieer koppeling link delen collega</translation>
    </message>
    <message>
        <source>There is version %1 of Dossierkluis; this is %2. Your administrator brings it to this computer.</source>
        <translation>Er is versie %1 van Dossierkluis; dit is %2. Uw beheerder brengt die op deze computer.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ApprovalController</name>
    <message>
        <source>A new computer, “%1”, asks for your medical keys.</source>
        <translation>Een nieuwe computer, “%1”, vraagt om uw medische sleutels.</translation>
    </message>
    <message>
        <source>Approved: the new computer has your medical keys now.</source>
        <translation>Toegelaten: de nieuwe computer heeft nu uw medische sleutels.</translation>
    </message>
    <message>
        <source>Refused: the new computer gets nothing.</source>
        <translation>Geweigerd: de nieuwe computer krijgt niets.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ApprovalDialog</name>
    <message>
        <source>Approve this computer</source>
        <translation>Deze computer laten toelaten</translation>
    </message>
    <message>
        <source>Number to be typed on the other computer</source>
        <translation>Getal om op de andere computer te typen</translation>
    </message>
    <message>
        <source>&amp;Go on without medical content</source>
        <translation>&amp;Verder zonder medische inhoud</translation>
    </message>
    <message>
        <source>Take a computer on which you read medical content already. Open Dossierkluis there, choose Settings, and then “Approve a new computer”. A number then appears here.</source>
        <translation>Neem een computer waarop u al medische inhoud leest. Open daar Dossierkluis en kies Instellingen, en dan “Een nieuwe computer toelaten”. Dan verschijnt hier een getal.</translation>
    </message>
    <message>
        <source>Type this number on your other computer. Type it there yourself, and tell it to nobody: nobody else needs it.</source>
        <translation>Typ dit getal op uw andere computer. Typ het daar zelf en vertel het aan niemand: niemand anders heeft het nodig.</translation>
    </message>
    <message>
        <source>The request ends at %1.</source>
        <translation>Het verzoek eindigt om %1.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ApproveDeviceDialog</name>
    <message>
        <source>Approve a new computer</source>
        <translation>Een nieuwe computer toelaten</translation>
    </message>
    <message>
        <source>&amp;Number that the new computer shows</source>
        <translation>&amp;Getal dat de nieuwe computer toont</translation>
    </message>
    <message>
        <source>&amp;It is mine, go on</source>
        <translation>&amp;Hij is van mij, ga verder</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Toelaten</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Weigeren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>No new computer of yours waits. Log in on the new computer first, and choose there to let another computer approve it.</source>
        <translation>Er wacht geen nieuwe computer van u. Log eerst in op de nieuwe computer en kies daar dat een andere computer hem toelaat.</translation>
    </message>
    <message>
        <source>“%1” logged in with your password and code, and asks for your medical keys (%2).</source>
        <translation>“%1” is ingelogd met uw wachtwoord en code en vraagt om uw medische sleutels (%2).</translation>
    </message>
    <message>
        <source>Read it from the screen of the new computer, never from a message or a telephone call. There is one try: after a wrong number you begin again there.</source>
        <translation>Lees het van het scherm van de nieuwe computer, nooit uit een bericht of een telefoongesprek. U hebt één poging: na een verkeerd getal begint u daar opnieuw.</translation>
    </message>
    <message>
        <source>Go on only when that computer stands before you and you began this there yourself. Otherwise somebody has your password and a code: refuse, change your password, and tell your administrator.</source>
        <translation>Ga alleen verder als die computer voor u staat en u hier daar zelf mee begonnen bent. Anders heeft iemand uw wachtwoord en een code: weiger, wijzig uw wachtwoord en vertel het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AttachDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>&amp;What it is</source>
        <translation>&amp;Wat het is</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Toe te voegen bestanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Medical: only the medical group of this employer reads it. It is encrypted on this computer before it is sent.</source>
        <translation>Medisch: alleen de medische groep van deze werkgever leest het. Het wordt op deze computer versleuteld voordat het wordt verstuurd.</translation>
    </message>
    <message>
        <source>Not medical: the employer reads it. No medical data here, such as the nature or cause of an illness.</source>
        <translation>Niet medisch: de werkgever leest het. Geen medische gegevens hier, zoals de aard of oorzaak van een ziekte.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuditScreen</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>&amp;Older entries</source>
        <translation>&amp;Oudere regels</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Opslaan als &amp;bestand…</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>employer/number</source>
        <translation>werkgever/nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Regels van het auditlog, het nieuwste eerst</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persoon</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Gebeurtenis</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Nothing like that is in the audit log in these days.</source>
        <translation>Zoiets staat in deze dagen niet in het auditlog.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln regel.</numerusform>
            <numerusform>%Ln regels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Searched back to %2.</source>
        <translation>%1 Doorzocht tot %2.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Wie deed wat</translation>
    </message>
    <message>
        <source>Every reading and writing of a dossier, each login and each act of administration.</source>
        <translation>Elk lezen en schrijven van een dossier, elke aanmelding en elke handeling van het beheer.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuditText</name>
    <message>
        <source>Logged in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <source>Account shut by failed logins</source>
        <translation>Account gesloten na mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Ingeschreven</translation>
    </message>
    <message>
        <source>Account confirmed</source>
        <translation>Account bevestigd</translation>
    </message>
    <message>
        <source>Recovery code used</source>
        <translation>Herstelcode gebruikt</translation>
    </message>
    <message>
        <source>New computer</source>
        <translation>Nieuwe computer</translation>
    </message>
    <message>
        <source>Computer certified</source>
        <translation>Computer gecertificeerd</translation>
    </message>
    <message>
        <source>Logged out</source>
        <translation>Afgemeld</translation>
    </message>
    <message>
        <source>A spent session token came back</source>
        <translation>Een verbruikt sessiebewijs kwam terug</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Changed a dossier</source>
        <translation>Dossier gewijzigd</translation>
    </message>
    <message>
        <source>A change was refused</source>
        <translation>Wijziging geweigerd</translation>
    </message>
    <message>
        <source>Medical group changed</source>
        <translation>Medische groep gewijzigd</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Bestand geïmporteerd</translation>
    </message>
    <message>
        <source>Exported on the server</source>
        <translation>Op de server geëxporteerd</translation>
    </message>
    <message>
        <source>Fetched a document</source>
        <translation>Document opgehaald</translation>
    </message>
    <message>
        <source>Dossiers sent to a computer</source>
        <translation>Dossiers naar een computer gestuurd</translation>
    </message>
    <message>
        <source>Keys of the medical group fetched</source>
        <translation>Sleutels van de medische groep opgehaald</translation>
    </message>
    <message>
        <source>Answered an invite to the medical group</source>
        <translation>Uitnodiging voor de medische groep beantwoord</translation>
    </message>
    <message>
        <source>Account added</source>
        <translation>Account toegevoegd</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Account gesloten</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Account weer geopend</translation>
    </message>
    <message>
        <source>Authenticator reset</source>
        <translation>Authenticator opnieuw ingesteld</translation>
    </message>
    <message>
        <source>Role changed</source>
        <translation>Rol gewijzigd</translation>
    </message>
    <message>
        <source>Employer given</source>
        <translation>Werkgever toegekend</translation>
    </message>
    <message>
        <source>Employer taken away</source>
        <translation>Werkgever ontnomen</translation>
    </message>
    <message>
        <source>Computer cut off</source>
        <translation>Computer afgesloten</translation>
    </message>
    <message>
        <source>Code issued</source>
        <translation>Code uitgegeven</translation>
    </message>
    <message>
        <source>Employer added</source>
        <translation>Werkgever toegevoegd</translation>
    </message>
    <message>
        <source>Account reopened</source>
        <translation>Account heropend</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>Recovery begun with the kit</source>
        <translation>Herstel met de noodkit begonnen</translation>
    </message>
    <message>
        <source>Access recovered with the kit</source>
        <translation>Toegang met de noodkit hersteld</translation>
    </message>
    <message>
        <source>New authenticator begun</source>
        <translation>Nieuwe authenticator begonnen</translation>
    </message>
    <message>
        <source>New authenticator in use</source>
        <translation>Nieuwe authenticator in gebruik</translation>
    </message>
    <message>
        <source>Access reset</source>
        <translation>Toegang opnieuw ingesteld</translation>
    </message>
    <message>
        <source>Computer named</source>
        <translation>Computer benoemd</translation>
    </message>
    <message>
        <source>Code of conduct accepted</source>
        <translation>Gedragscode aanvaard</translation>
    </message>
    <message>
        <source>Code of conduct changed</source>
        <translation>Gedragscode gewijzigd</translation>
    </message>
    <message>
        <source>Server started</source>
        <translation>Server gestart</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server gestopt</translation>
    </message>
    <message>
        <source>The server&apos;s column key changed</source>
        <translation>Kolomsleutel van de server gewijzigd</translation>
    </message>
    <message>
        <source>Wiping a computer ordered</source>
        <translation>Wissen van een computer opgedragen</translation>
    </message>
    <message>
        <source>Computer wiped</source>
        <translation>Computer gewist</translation>
    </message>
    <message>
        <source>Vouched for an administrator</source>
        <translation>Ingestaan voor een beheerder</translation>
    </message>
    <message>
        <source>New computer asked for approval</source>
        <translation>Nieuwe computer vroeg goedkeuring</translation>
    </message>
    <message>
        <source>Approval answered</source>
        <translation>Goedkeuring beantwoord</translation>
    </message>
    <message>
        <source>Computer approved</source>
        <translation>Computer goedgekeurd</translation>
    </message>
    <message>
        <source>Approval ended</source>
        <translation>Goedkeuring beëindigd</translation>
    </message>
    <message>
        <source>Server set up</source>
        <translation>Server ingericht</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>Database verplaatst</translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <translation>Auditlog gelezen</translation>
    </message>
    <message>
        <source>Exported the audit log</source>
        <translation>Auditlog geëxporteerd</translation>
    </message>
    <message>
        <source>Audit log verified</source>
        <translation>Auditlog gecontroleerd</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm rule changed</source>
        <translation>Alarmregel gewijzigd</translation>
    </message>
    <message>
        <source>Entries of the audit log are missing</source>
        <translation>Er ontbreken regels van het auditlog</translation>
    </message>
    <message>
        <source>Accounts listed on the server</source>
        <translation>Accounts op de server opgesomd</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Server put back to a backup</source>
        <translation>Server teruggezet naar een reservekopie</translation>
    </message>
    <message>
        <source>Destruction proposed</source>
        <translation>Vernietiging voorgesteld</translation>
    </message>
    <message>
        <source>Part of a dossier destroyed</source>
        <translation>Deel van een dossier vernietigd</translation>
    </message>
    <message>
        <source>Destruction refused</source>
        <translation>Vernietiging geweigerd</translation>
    </message>
    <message>
        <source>Dossier held: not to be destroyed</source>
        <translation>Dossier vastgehouden: niet vernietigen</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Vasthouden beëindigd</translation>
    </message>
    <message>
        <source>Retention term changed</source>
        <translation>Bewaartermijn gewijzigd</translation>
    </message>
    <message>
        <source>Document with malware set aside</source>
        <translation>Document met malware apart gezet</translation>
    </message>
    <message>
        <source>Document released by the operator</source>
        <translation>Document vrijgegeven door de beheerder</translation>
    </message>
    <message>
        <source>Malware scanner changed</source>
        <translation>Virusscanner gewijzigd</translation>
    </message>
    <message>
        <source>Looked at medical content</source>
        <translation>Medische inhoud bekeken</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bewerkt</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Gezocht</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Ontgrendeld</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Asked for what the role may not do</source>
        <translation>Vroeg om wat de rol niet mag</translation>
    </message>
    <message>
        <source>Did not believe the server</source>
        <translation>Geloofde de server niet</translation>
    </message>
    <message>
        <source>Opened a dossier</source>
        <translation>Dossier geopend</translation>
    </message>
    <message>
        <source>Entry that can not be read</source>
        <translation>Onleesbare regel</translation>
    </message>
    <message>
        <source>opened unusually many dossiers</source>
        <translation>opende ongewoon veel dossiers</translation>
    </message>
    <message>
        <source>opened dossiers at night</source>
        <translation>opende &apos;s nachts dossiers</translation>
    </message>
    <message>
        <source>asked often for what is refused</source>
        <translation>vroeg vaak om wat wordt geweigerd</translation>
    </message>
    <message>
        <source>worked for an employer without a grant</source>
        <translation>werkte voor een werkgever zonder toegang</translation>
    </message>
    <message>
        <source>many failed logins</source>
        <translation>veel mislukte aanmeldingen</translation>
    </message>
    <message>
        <source>exported unusually often</source>
        <translation>exporteerde ongewoon vaak</translation>
    </message>
    <message>
        <source>something is missing in a computer&apos;s own log</source>
        <translation>er ontbreekt iets in het eigen log van een computer</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, without the server</source>
        <translation>%1, zonder de server</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>De server</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the practice</source>
        <translation>de praktijk</translation>
    </message>
    <message>
        <source>%1, entry %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>Op de computer</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>Bij de server</translation>
    </message>
    <message>
        <source>Has the employer since</source>
        <translation>Heeft de werkgever sinds</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Place in the log</source>
        <translation>Plaats in het log</translation>
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
        <translation>Alarmen</translation>
    </message>
    <message>
        <source>All reading</source>
        <translation>Al het lezen</translation>
    </message>
    <message>
        <source>All changing</source>
        <translation>Al het wijzigen</translation>
    </message>
    <message>
        <source>Consultation hours changed</source>
        <translation>Spreekuren gewijzigd</translation>
    </message>
    <message>
        <source>Anonymised copy made</source>
        <translation>Geanonimiseerde kopie gemaakt</translation>
    </message>
    <message>
        <source>Data breach reported</source>
        <translation>Datalek gemeld</translation>
    </message>
    <message>
        <source>Registers of the privacy office read</source>
        <translation>Privacyregisters gelezen</translation>
    </message>
    <message>
        <source>Register of the privacy office changed</source>
        <translation>Privacyregister gewijzigd</translation>
    </message>
    <message>
        <source>Plan of backups changed</source>
        <translation>Schema van reservekopieën gewijzigd</translation>
    </message>
    <message>
        <source>Key of the backups made</source>
        <translation>Sleutel van de reservekopieën gemaakt</translation>
    </message>
    <message>
        <source>Evidence pack made</source>
        <translation>Bewijspakket gemaakt</translation>
    </message>
    <message>
        <source>Field agreement of an employer changed</source>
        <translation>Afgesproken velden van een werkgever gewijzigd</translation>
    </message>
    <message>
        <source>Destroyed again after a restore</source>
        <translation>Opnieuw vernietigd na terugzetten</translation>
    </message>
    <message>
        <source>Audit log countersigned</source>
        <translation>Auditlog meeondertekend</translation>
    </message>
    <message>
        <source>Keys of a computer&apos;s own log begun</source>
        <translation>Sleutels van het eigen logboek van een computer begonnen</translation>
    </message>
    <message>
        <source>Nothing came from a computer since its lease</source>
        <translation>Niets ontvangen van een computer sinds zijn lease</translation>
    </message>
    <message>
        <source>Details of an employer changed</source>
        <translation>Gegevens van een werkgever gewijzigd</translation>
    </message>
    <message>
        <source>a computer&apos;s own log was rewritten</source>
        <translation>het eigen logboek van een computer is herschreven</translation>
    </message>
    <message>
        <source>a computer says nothing</source>
        <translation>een computer laat niets horen</translation>
    </message>
    <message>
        <source>Number in the computer&apos;s own log</source>
        <translation>Nummer in het eigen logboek van de computer</translation>
    </message>
    <message>
        <source>Signed in over a line that somebody opens</source>
        <translation>Ingelogd over een lijn die iemand opent</translation>
    </message>
    <message>
        <source>Left out of an import what an employer may not pass on</source>
        <translation>Uit een import weggelaten wat een werkgever niet mag doorgeven</translation>
    </message>
    <message>
        <source>Value released to the employer</source>
        <translation>Waarde vrijgegeven aan de werkgever</translation>
    </message>
    <message>
        <source>Release to the employer taken back</source>
        <translation>Vrijgave aan de werkgever ingetrokken</translation>
    </message>
    <message>
        <source>Value corrected at the employee&apos;s request</source>
        <translation>Waarde gecorrigeerd op verzoek van de werknemer</translation>
    </message>
    <message>
        <source>Value removed at the employee&apos;s request</source>
        <translation>Waarde verwijderd op verzoek van de werknemer</translation>
    </message>
    <message>
        <source>Value removed that should never have been recorded</source>
        <translation>Waarde verwijderd die nooit vastgelegd had mogen worden</translation>
    </message>
    <message>
        <source>Removed what should never have been recorded</source>
        <translation>Verwijderde wat nooit vastgelegd had mogen worden</translation>
    </message>
    <message>
        <source>removed what should never have been recorded, before its term</source>
        <translation>verwijderde voor de termijn wat nooit vastgelegd had mogen worden</translation>
    </message>
</context>
<context>
    <name>kluis::ui::AuthenticatorDialog</name>
    <message>
        <source>New authenticator</source>
        <translation>Nieuwe authenticator</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app. It counts from your next login with one of its codes on; until then the old one does.</source>
        <translation>Scan dit met uw authenticator-app. Hij geldt vanaf uw volgende aanmelding met een van zijn codes; tot dan geldt de oude.</translation>
    </message>
    <message>
        <source>Or type this into the app:</source>
        <translation>Of typ dit in de app:</translation>
    </message>
    <message numerus="yes">
        <source>You have %n recovery code(s) left.</source>
        <translation>
            <numerusform>U hebt nog %n herstelcode over.</numerusform>
            <numerusform>U hebt nog %n herstelcodes over.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>kluis::ui::BesideStrip</name>
    <message>
        <source>Someone is beside you: only this part of the dossier is shown.</source>
        <translation>Er zit iemand naast u: alleen dit deel van het dossier is te zien.</translation>
    </message>
    <message>
        <source>Show everything  Ctrl+B</source>
        <translation>Alles tonen  Ctrl+B</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendelen (Ctrl+L)</translation>
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
        <translation>Een datalek melden</translation>
    </message>
    <message>
        <source>Your reports</source>
        <translation>Uw meldingen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Opgemerkt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>A letter to the wrong person, a lost computer, somebody who saw what was not meant for him: report it at once, also when you are not sure. The privacy office must decide within 72 hours.</source>
        <translation>Een brief aan de verkeerde persoon, een verloren computer, iemand die zag wat niet voor hem bedoeld was: meld het meteen, ook als u het niet zeker weet. De functionaris gegevensbescherming moet binnen 72 uur beslissen.</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Wat is er gebeurd</translation>
    </message>
    <message>
        <source>Name no illness. Only the data-protection officer reads this.</source>
        <translation>Noem geen ziekte. Alleen de functionaris gegevensbescherming leest dit.</translation>
    </message>
    <message>
        <source>When did you &amp;notice it</source>
        <translation>Wanneer merkte u het &amp;op</translation>
    </message>
    <message>
        <source>waits here for the server</source>
        <translation>wacht hier op de server</translation>
    </message>
    <message>
        <source>Your report is kept. Below stands whether the privacy office has it.</source>
        <translation>Uw melding is bewaard. Hieronder staat of de functionaris gegevensbescherming haar heeft.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CalendarLines</name>
    <message>
        <source>done %1</source>
        <translation>gedaan %1</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not needed: recovered</source>
        <translation>niet nodig: hersteld</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>moved by a wage sanction</source>
        <translation>verschoven door een loonsanctie</translation>
    </message>
    <message>
        <source>document: %1</source>
        <translation>document: %1</translation>
    </message>
    <message>
        <source>Absent since %1: day %2, week %3 of 104.</source>
        <translation>Ziek sinds %1: dag %2, week %3 van 104.</translation>
    </message>
    <message>
        <source>Recovered on %1.</source>
        <translation>Hersteld op %1.</translation>
    </message>
    <message numerus="yes">
        <source>Earlier absence counts with it; %n days between do not.</source>
        <translation>
            <numerusform>Eerder verzuim telt mee; de ene dag ertussen niet.</numerusform>
            <numerusform>Eerder verzuim telt mee; de %n dagen ertussen niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Illness adjoins the maternity leave on both sides. The doctor says whether it counts on.</source>
        <translation>Ziekte sluit aan beide kanten aan op het zwangerschapsverlof. De bedrijfsarts zegt of het doortelt.</translation>
    </message>
    <message>
        <source>%1 (%2 has left)</source>
        <translation>%1 (%2 is weg)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later, because the WIA was applied for late</source>
        <translation>
            <numerusform>%n dag later, omdat de WIA te laat is aangevraagd</numerusform>
            <numerusform>%n dagen later, omdat de WIA te laat is aangevraagd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::CalendarPanel</name>
    <message>
        <source>Calendar and tasks</source>
        <translation>Termijnen en taken</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gedaan op</translation>
    </message>
    <message>
        <source>Document that shows it</source>
        <translation>Document waaruit het blijkt</translation>
    </message>
    <message>
        <source>D&amp;one</source>
        <translation>&amp;Gedaan</translation>
    </message>
    <message>
        <source>Does not appl&amp;y</source>
        <translation>Niet van toepa&amp;ssing</translation>
    </message>
    <message>
        <source>O&amp;pen again</source>
        <translation>&amp;Weer openen</translation>
    </message>
    <message>
        <source>No absence is recorded. Terms of the law stand here once one is.</source>
        <translation>Er is geen verzuim vastgelegd. Zodra dat er is, staan hier de wettelijke termijnen.</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Geen document</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Changes what is to be done, by when and by whom (F2)</source>
        <translation>Wijzigt wat, wanneer en door wie (F2)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CarryOutDialog</name>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corrigeren</translation>
    </message>
    <message>
        <source>&amp;Attach</source>
        <translation>&amp;Bijvoegen</translation>
    </message>
    <message>
        <source>&amp;Remove for good…</source>
        <translation>Voorgoed &amp;verwijderen…</translation>
    </message>
    <message>
        <source>Carry out the request</source>
        <translation>Het verzoek uitvoeren</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Eerdere waarden</translation>
    </message>
    <message>
        <source>Values that the request can be about</source>
        <translation>Waarden waarover het verzoek kan gaan</translation>
    </message>
    <message>
        <source>The history keeps the old value. Where you do not agree, attach the employee&apos;s own words.</source>
        <translation>De geschiedenis houdt de oude waarde. Bent u het niet eens, voeg dan de eigen woorden van de werknemer bij.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>Correct &amp;value of the chosen field</source>
        <translation>Juiste &amp;waarde van het gekozen veld</translation>
    </message>
    <message>
        <source>&amp;Statement of the employee, where you do not agree</source>
        <translation>Verklaring van de werknemer, als &amp;u het niet eens bent</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Voorgoed verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Houden</translation>
    </message>
    <message>
        <source>%1 was released to %2 on %3: tell them.</source>
        <translation>%1 is op %3 vrijgegeven aan %2: meld het.</translation>
    </message>
    <message>
        <source>%1 of %2 may say it: whoever got it is to be told.</source>
        <translation>%1 van %2 kan het noemen: meld het aan wie het kreeg.</translation>
    </message>
    <message>
        <source>Exports and hand-overs stand in the access log: the privacy officer has its extract.</source>
        <translation>Exporten en overdrachten staan in het inzagelogboek: de functionaris gegevensbescherming heeft het uittreksel.</translation>
    </message>
    <message>
        <source>Remove what is chosen with everything that stood there before? This can&apos;t be undone.</source>
        <translation>Het gekozene verwijderen, met alles wat er eerder stond? Dit kan niet ongedaan gemaakt worden.</translation>
    </message>
    <message>
        <source>No longer &amp;needed</source>
        <translation>Niet langer &amp;nodig</translation>
    </message>
    <message>
        <source>Should never have &amp;been recorded</source>
        <translation>Had nooit vastgelegd m&amp;ogen worden</translation>
    </message>
    <message>
        <source>What is removed is gone from the server and, at their next contact, from everybody&apos;s computer, with all that stood there before. That it was removed stays.</source>
        <translation>Wat verwijderd wordt, is weg van de server en, bij het volgende contact, van ieders computer, met alles wat er eerder stond. Dat het verwijderd is, blijft staan.</translation>
    </message>
    <message>
        <source>Why it is removed:</source>
        <translation>Waarom het verwijderd wordt:</translation>
    </message>
    <message>
        <source>Such as what ails somebody, in the employer&apos;s part. It goes at once, whatever its term; only a hold keeps it. The privacy officer is told that you removed it, and the history says why.</source>
        <translation>Zoals wat iemand mankeert, in het deel van de werkgever. Het gaat meteen weg, wat de termijn ook is; alleen een blokkade houdt het vast. De functionaris gegevensbescherming hoort dat u het verwijderde, en de geschiedenis zegt waarom.</translation>
    </message>
    <message>
        <source>The server refuses what a hold or a term keeps.</source>
        <translation>De server weigert wat door een blokkade of een termijn bewaard moet blijven.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ChangesPane</name>
    <message>
        <source>Kinds of changes</source>
        <translation>Soorten wijzigingen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Not at the server</source>
        <translation>Niet bij de server</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Van anderen</translation>
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
        <translation>Een weergave van de tabel hieronder.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CodeField</name>
    <message>
        <source>Digit %1 of %2 of the code</source>
        <translation>Cijfer %1 van %2 van de code</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ColumnTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolommen van het bestand</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Niet overgenomen</translation>
    </message>
    <message>
        <source>What %1 becomes</source>
        <translation>Wat %1 wordt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Part of another value</source>
        <translation>Deel van een andere waarde</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConductDialog</name>
    <message>
        <source>Code of conduct</source>
        <translation>Gedragscode</translation>
    </message>
    <message>
        <source>The code of conduct was changed. Read it and accept it to go on.</source>
        <translation>De gedragscode is gewijzigd. Lees en accepteer hem om verder te gaan.</translation>
    </message>
    <message>
        <source>I &amp;accept it</source>
        <translation>Ik &amp;accepteer hem</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConflictController</name>
    <message>
        <source>The other value stands. Yours was let go.</source>
        <translation>De andere waarde blijft staan. De uwe is losgelaten.</translation>
    </message>
    <message>
        <source>Your decision stands here and is on its way. The other value stays in the field&apos;s history.</source>
        <translation>Uw beslissing staat hier en is onderweg. De andere waarde blijft in de geschiedenis van het veld.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConflictDescription</name>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>A dossier that is not yours any more</source>
        <translation>Een dossier dat niet meer van u is</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>You may not read this field any more. Your own value can only be let go.</source>
        <translation>U mag dit veld niet meer lezen. Uw eigen waarde kan alleen worden losgelaten.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>Somebody else has filled this in since. You may write this field and not read it. Replace what stands there by yours?</source>
        <translation>Iemand anders heeft dit sindsdien ingevuld. U mag dit veld invullen en niet lezen. Wilt u wat er staat vervangen door uw waarde?</translation>
    </message>
    <message>
        <source>(not yours to read)</source>
        <translation>(niet voor u om te lezen)</translation>
    </message>
    <message>
        <source>(sealed under a key that is not here)</source>
        <translation>(verzegeld met een sleutel die hier niet is)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ConflictScreen</name>
    <message>
        <source>Nothing to decide</source>
        <translation>Niets te beslissen</translation>
    </message>
    <message>
        <source>When somebody else changes a field at the same time as you, both values are kept and you are asked here which one shall stand.</source>
        <translation>Als iemand anders een veld tegelijk met u wijzigt, blijven beide waarden bewaard en wordt u hier gevraagd welke moet blijven staan.</translation>
    </message>
    <message>
        <source>Your value</source>
        <translation>Uw waarde</translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation>De &amp;mijne houden</translation>
    </message>
    <message>
        <source>The other value, which stands now</source>
        <translation>De andere waarde, die nu geldt</translation>
    </message>
    <message>
        <source>Keep &amp;the other</source>
        <translation>De &amp;andere houden</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Vo&amp;lgende</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>&amp;Dossier openen</translation>
    </message>
    <message>
        <source>Sho&amp;w the values</source>
        <translation>&amp;Waarden tonen</translation>
    </message>
    <message>
        <source>Keep t&amp;his value</source>
        <translation>Deze waarde &amp;houden</translation>
    </message>
    <message>
        <source>Another value, such as both together</source>
        <translation>Een andere waarde, bijvoorbeeld beide samen</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Een andere waarde</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Een andere waarde voor %1</translation>
    </message>
    <message>
        <source>Before both: %1 (%2)</source>
        <translation>Daarvoor: %1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CopyGuard</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Your organisation does not let medical text be copied.</source>
        <translation>Uw organisatie laat niet toe dat medische tekst wordt gekopieerd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CountsPage</name>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>May be destroyed</source>
        <translation>Mag worden vernietigd</translation>
    </message>
    <message>
        <source>Must be kept</source>
        <translation>Moet worden bewaard</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>How many dossiers stand where</source>
        <translation>Hoeveel dossiers waar staan</translation>
    </message>
    <message>
        <source>HR and the company doctor propose what may be destroyed. A proposal comes to you under Destructions.</source>
        <translation>HR en de bedrijfsarts stellen voor wat mag worden vernietigd. Een voorstel komt bij u onder Vernietigingen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CrashController</name>
    <message>
        <source>The program ended unexpectedly last time. What was entered and saved is kept. A small report without anybody&apos;s data was left on this computer; nothing was sent.</source>
        <translation>Het programma stopte de vorige keer onverwacht. Wat was ingevuld en opgeslagen is bewaard. Op deze computer staat een klein rapport zonder gegevens van mensen; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Loo&amp;k at the report…</source>
        <translation>Rapport be&amp;kijken…</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time. What was entered and saved is kept. The report of it can&apos;t be read, and was deleted.</source>
        <translation>Het programma stopte de vorige keer onverwacht. Wat was ingevuld en opgeslagen is bewaard. Het rapport ervan kan niet worden gelezen en is verwijderd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::CrashDialog</name>
    <message>
        <source>Crash reports</source>
        <translation>Crashrapporten</translation>
    </message>
    <message>
        <source>This is all that was kept when the program ended unexpectedly: which places of the code it was at. It holds no name, no dossier and no password. It is on this computer only; nothing was sent.</source>
        <translation>Dit is alles wat is bewaard toen het programma onverwacht stopte: op welke plaatsen van de code het was. Er staat geen naam in, geen dossier en geen wachtwoord. Het staat alleen op deze computer; er is niets verstuurd.</translation>
    </message>
    <message>
        <source>Which &amp;one</source>
        <translation>W&amp;elk rapport</translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation>&amp;Wat erin staat</translation>
    </message>
    <message>
        <source>Your administrator or the supplier can find the mistake with it. Save it, and hand over the file. A report goes by itself after 30 days.</source>
        <translation>Uw beheerder of de leverancier kan er de fout mee vinden. Sla het op en geef het bestand. Een rapport verdwijnt na 30 dagen vanzelf.</translation>
    </message>
    <message>
        <source>Sa&amp;ve as a file…</source>
        <translation>Opslaan als &amp;bestand…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Where to save the report</source>
        <translation>Waar het rapport wordt opgeslagen</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>Saved. The file is yours to hand over.</source>
        <translation>Opgeslagen. U geeft het bestand zelf door.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Verwijderd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DestructionModel</name>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
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
        <translation>&amp;Bevestigen…</translation>
    </message>
    <message>
        <source>Dec&amp;line…</source>
        <translation>&amp;Afwijzen…</translation>
    </message>
    <message>
        <source>Save the certi&amp;ficate…</source>
        <translation>&amp;Verklaring opslaan…</translation>
    </message>
    <message>
        <source>Yes, &amp;destroy it</source>
        <translation>Ja, &amp;vernietigen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Proposals to destroy, and what became of them</source>
        <translation>Voorstellen tot vernietiging, en wat ervan is geworden</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Terugnemen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals are chosen.</source>
        <translation>
            <numerusform>%Ln voorstel is gekozen.</numerusform>
            <numerusform>%Ln voorstellen zijn gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals.</source>
        <translation>
            <numerusform>%Ln voorstel.</numerusform>
            <numerusform>%Ln voorstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Destroy this for good, at the server and in every cache? In all: %2 and %3. It can&apos;t be undone.</source>
        <translation>%1
Dit voorgoed vernietigen, op de server en in elke kluis? Alles bij elkaar: %2 en %3. Het kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), note(s) and task(s)</source>
        <translation>
            <numerusform>%n waarde, notitie of taak</numerusform>
            <numerusform>%n waarden, notities en taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln proposal(s) without destroying anything?</source>
        <translation>
            <numerusform>%Ln voorstel beëindigen zonder iets te vernietigen?</numerusform>
            <numerusform>%Ln voorstellen beëindigen zonder iets te vernietigen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::DevicesPanel</name>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>Take access a&amp;way…</source>
        <translation>Toegang &amp;afnemen…</translation>
    </message>
    <message>
        <source>Your computers</source>
        <translation>Uw computers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Laatste aanmelding</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Name of the chosen computer</source>
        <translation>Naam van de gekozen computer</translation>
    </message>
    <message>
        <source>This computer&apos;s session ends at once, and what it holds stays shut once its time without the server is over. It can&apos;t be undone; that computer can log in again as a new one.</source>
        <translation>De sessie van deze computer eindigt meteen, en wat hij bewaart blijft dicht zodra zijn tijd zonder server voorbij is. Dit kan niet ongedaan worden gemaakt; die computer kan zich weer aanmelden als een nieuwe.</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Toegang afnemen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>access taken away</source>
        <translation>toegang afgenomen</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>deze computer</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>mag zich aanmelden</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Wi&amp;pe…</source>
        <translation>Wi&amp;ssen…</translation>
    </message>
    <message>
        <source>At its next contact with the server that computer sends what it has not sent yet, and then destroys everything of yours that it holds. What it can&apos;t send within 24 hours after it hears of this is lost. It can&apos;t be undone.</source>
        <translation>Bij het volgende contact met de server verstuurt die computer wat nog niet verstuurd is, en vernietigt dan alles van u wat erop staat. Wat hij niet binnen 24 uur nadat hij ervan hoort kan versturen, is verloren. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Wipe it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Approve a ne&amp;w computer…</source>
        <translation>Een &amp;nieuwe computer toelaten…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentList</name>
    <message>
        <source>Documents of the dossier</source>
        <translation>Documenten van het dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Ophalen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Op te halen</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Blijft hier</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>Op de server</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>medisch</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentsController</name>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Er is een kopie opgeslagen als %1.</translation>
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
        <translation>Afbeelding (PNG)</translation>
    </message>
    <message>
        <source>Picture (JPEG)</source>
        <translation>Afbeelding (JPEG)</translation>
    </message>
    <message>
        <source>Picture (TIFF)</source>
        <translation>Afbeelding (TIFF)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Letter (Word)</source>
        <translation>Brief (Word)</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Rekenblad (Excel)</translation>
    </message>
    <message>
        <source>Letter (OpenDocument)</source>
        <translation>Brief (OpenDocument)</translation>
    </message>
    <message>
        <source>Spreadsheet (OpenDocument)</source>
        <translation>Rekenblad (OpenDocument)</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Ander bestand</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DocumentsPage</name>
    <message>
        <source>&amp;Save a copy</source>
        <translation>Kopie op&amp;slaan</translation>
    </message>
    <message>
        <source>Do &amp;not save</source>
        <translation>&amp;Niet opslaan</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Terugnemen</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Laten staan</translation>
    </message>
    <message>
        <source>A&amp;ttach…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Add files to the dossier; you can also drop them here.</source>
        <translation>Bestanden aan het dossier toevoegen; slepen kan ook.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie opslaan…</translation>
    </message>
    <message>
        <source>&amp;Keep here</source>
        <translation>&amp;Hier houden</translation>
    </message>
    <message>
        <source>Keeps the document on this computer, encrypted, for work without the server.</source>
        <translation>Houdt het document versleuteld op deze computer, voor werk zonder de server.</translation>
    </message>
    <message>
        <source>New &amp;version…</source>
        <translation>Nieuwe &amp;versie…</translation>
    </message>
    <message>
        <source>Adds a file that takes the place of this one. This one stays, under it.</source>
        <translation>Voegt een bestand toe dat in de plaats van dit komt. Dit blijft eronder staan.</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Op&amp;nieuw proberen</translation>
    </message>
    <message>
        <source>Take &amp;back…</source>
        <translation>&amp;Terugnemen…</translation>
    </message>
    <message>
        <source>A copy on this computer is no longer encrypted, and medical secrecy is yours to keep. It is recorded that you made one.</source>
        <translation>Een kopie op deze computer is niet meer versleuteld, en u bewaakt dan zelf het medisch beroepsgeheim. Vastgelegd wordt dat u er een hebt gemaakt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not at the server. Taken back, it is gone from here too.</source>
        <translation>&quot;%1&quot; staat niet op de server. Na terugnemen is het ook hier weg.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Nog geen documenten</translation>
    </message>
    <message>
        <source>Drop files here, or attach them: PDF, pictures, text and office documents.</source>
        <translation>Sleep bestanden hierheen of voeg ze toe: PDF, afbeeldingen, tekst en kantoordocumenten.</translation>
    </message>
    <message>
        <source>Documents that others add show up here.</source>
        <translation>Documenten die anderen toevoegen verschijnen hier.</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>It is kept here and sent by itself as soon as the server can be reached.</source>
        <translation>Het staat hier en wordt vanzelf verstuurd zodra de server bereikbaar is.</translation>
    </message>
    <message>
        <source>Files of this kind (%1) are not shown here: save a copy and open that.</source>
        <translation>Bestanden van deze soort (%1) worden hier niet getoond: sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>Attach documents</source>
        <translation>Documenten toevoegen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nieuwe versie van %1</translation>
    </message>
    <message>
        <source>Sending a document of another dossier</source>
        <translation>Een document van een ander dossier wordt verstuurd</translation>
    </message>
    <message>
        <source>Fetching a document of another dossier</source>
        <translation>Een document van een ander dossier wordt opgehaald</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation>%1 wordt verstuurd</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>%1 wordt opgehaald</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>B&amp;rief…</translation>
    </message>
    <message>
        <source>Make a letter or form with what the dossier says.</source>
        <translation>Een brief of formulier maken met wat het dossier zegt.</translation>
    </message>
    <message>
        <source>&amp;Encrypted copy…</source>
        <translation>V&amp;ersleutelde kopie…</translation>
    </message>
    <message>
        <source>A copy with a password, for somebody outside.</source>
        <translation>Een kopie met een wachtwoord, voor iemand buiten.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DoorController</name>
    <message>
        <source>Logging in…</source>
        <translation>Inloggen…</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Ontgrendelen…</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Uw sleutels worden gemaakt…</translation>
    </message>
    <message>
        <source>The new password holds and your keys are kept. Log in with the next code.</source>
        <translation>Het nieuwe wachtwoord geldt en uw sleutels zijn behouden. Meld u aan met de volgende code.</translation>
    </message>
    <message>
        <source>Everything of this profile was removed from this computer.</source>
        <translation>Alles van dit profiel is van deze computer verwijderd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierController</name>
    <message>
        <source>A value in a dossier that you have left was not saved: %1 It stands there again when you open it.</source>
        <translation>Een waarde in een dossier dat u verlaten hebt is niet opgeslagen: %1 U vindt haar daar terug als u het opent.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierDescription</name>
    <message>
        <source>No medical data here, such as the nature or cause of an illness.</source>
        <translation>Hier geen medische gegevens, zoals de aard of oorzaak van een ziekte.</translation>
    </message>
    <message>
        <source>Only what the employee told of his own free will.</source>
        <translation>Alleen wat de werknemer uit vrije wil heeft verteld.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Medical data can&apos;t be opened here yet.</source>
        <translation>Medische gegevens kunnen hier nog niet worden geopend.</translation>
    </message>
    <message>
        <source>The employer reads this: nothing about the nature or cause of an illness here.</source>
        <translation>De werkgever leest dit: niets over de aard of oorzaak van een ziekte.</translation>
    </message>
    <message>
        <source>Removed at the employee&apos;s request.</source>
        <translation>Verwijderd op verzoek van de werknemer.</translation>
    </message>
    <message>
        <source>Removed: should not have been recorded.</source>
        <translation>Verwijderd: had niet vastgelegd mogen worden.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierList</name>
    <message>
        <source>Filter by name, number or department</source>
        <translation>Filter op naam, nummer of afdeling</translation>
    </message>
    <message>
        <source>Filter the dossiers</source>
        <translation>De dossiers filteren</translation>
    </message>
    <message>
        <source>&amp;New dossier</source>
        <translation>&amp;Nieuw dossier</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>No dossier fits this filter</source>
        <translation>Geen dossier past bij dit filter</translation>
    </message>
    <message>
        <source>Each word must begin a name, number, department or employer.</source>
        <translation>Elk woord moet het begin zijn van een naam, nummer, afdeling of werkgever.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossiers are on their way</source>
        <translation>De dossiers zijn onderweg</translation>
    </message>
    <message>
        <source>This is the first time on this computer. You can begin as soon as they appear.</source>
        <translation>Dit is de eerste keer op deze computer. U kunt beginnen zodra ze verschijnen.</translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <translation>Nog geen dossiers</translation>
    </message>
    <message>
        <source>Make the first one here, or let your administrator import your personnel file.</source>
        <translation>Maak hier het eerste, of laat uw beheerder uw personeelsbestand inlezen.</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Dossiers appear here once an employer has entrusted them to you.</source>
        <translation>Dossiers verschijnen hier zodra een werkgever ze aan u heeft toevertrouwd.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierListModel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>column heading: week of absence</extracomment>
        <translation>Week</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Absent</source>
        <extracomment>column heading: percentage absent</extracomment>
        <translation>Verzuim</translation>
    </message>
    <message>
        <source>Changes waiting for the server</source>
        <extracomment>column heading: changes not yet at the server</extracomment>
        <translation>Wijzigingen die op de server wachten</translation>
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
            <numerusform>%n wijziging wacht op de server</numerusform>
            <numerusform>%n wijzigingen wachten op de server</numerusform>
        </translation>
    </message>
    <message>
        <source>Not absent</source>
        <translation>Geen verzuim</translation>
    </message>
    <message>
        <source>%1, week %2, %3 % absent</source>
        <translation>%1, week %2, %3 % verzuim</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierScreen</name>
    <message>
        <source>No dossier chosen</source>
        <translation>Geen dossier gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list, or type a name into the filter (Ctrl+F).</source>
        <translation>Kies er een in de lijst, of typ een naam in het filter (Ctrl+F).</translation>
    </message>
    <message>
        <source>Report s&amp;ick…</source>
        <translation>Ziek&amp;melden…</translation>
    </message>
    <message>
        <source>Report reco&amp;very…</source>
        <translation>&amp;Herstel melden…</translation>
    </message>
    <message>
        <source>Parts of the dossier</source>
        <translation>Delen van het dossier</translation>
    </message>
    <message>
        <source>Medical &amp;access…</source>
        <translation>Medische &amp;toegang…</translation>
    </message>
    <message>
        <source>Who of the medical group may read the medical part of this dossier</source>
        <translation>Wie van de medische groep het medische deel van dit dossier mag lezen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>Every value of every field, with who gave it and when</source>
        <translation>Elke waarde van elk veld, met wie die gaf en wanneer</translation>
    </message>
    <message>
        <source>Opening the dossier…</source>
        <translation>Het dossier wordt geopend…</translation>
    </message>
    <message>
        <source>The dossier could not be opened</source>
        <translation>Het dossier kon niet worden geopend</translation>
    </message>
    <message>
        <source>&amp;Plan…</source>
        <translation>&amp;Plannen…</translation>
    </message>
    <message>
        <source>Plan an appointment…</source>
        <translation>Afspraak plannen…</translation>
    </message>
    <message>
        <source>Re&amp;quests…</source>
        <translation>Ver&amp;zoeken…</translation>
    </message>
    <message>
        <source>What the employee asks about their own data: access, correction, deletion, and the copy</source>
        <translation>Wat de medewerker over de eigen gegevens vraagt: inzage, correctie, verwijdering, en de kopie</translation>
    </message>
    <message>
        <source>This dossier is not open any more</source>
        <translation>Dit dossier is niet meer open</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DossierTabPage</name>
    <message>
        <source>Medical data are closed here</source>
        <translation>Medische gegevens zijn hier gesloten</translation>
    </message>
    <message>
        <source>Medical group</source>
        <translation>Medische groep</translation>
    </message>
    <message>
        <source>Medical secrecy: only the medical group of this employer can read this tab. Each look is recorded.</source>
        <translation>Medisch beroepsgeheim: alleen de medische groep van deze werkgever kan dit tabblad lezen. Elke inzage wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Latest notes</source>
        <translation>Laatste notities</translation>
    </message>
    <message>
        <source>Medical secrecy: only the colleagues whom a lead named can read this tab. Each look is recorded.</source>
        <translation>Medisch geheim: alleen de collega&apos;s die een beheerder van de groep heeft aangewezen kunnen dit tabblad lezen. Elke blik wordt vastgelegd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DraftLines</name>
    <message>
        <source>Draft by %1, %2: waits for the company doctor. Nobody at the employer sees it.</source>
        <translation>Concept van %1, %2: wacht op de bedrijfsarts. Niemand bij de werkgever ziet het.</translation>
    </message>
    <message>
        <source>Draft by %1, sent back by %2, %3: %4</source>
        <translation>Concept van %1, teruggestuurd door %2, %3: %4</translation>
    </message>
    <message>
        <source>Drafted by %1, approved by %2, %3.</source>
        <translation>Opgesteld door %1, goedgekeurd door %2, %3.</translation>
    </message>
    <message>
        <source>%1 (not yet at the server)</source>
        <translation>%1 (nog niet op de server)</translation>
    </message>
    <message>
        <source>The value above was changed since the draft was written. Approving replaces it.</source>
        <translation>De waarde hierboven is gewijzigd sinds het concept is geschreven. Goedkeuren vervangt die.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DraftPanel</name>
    <message>
        <source>Prepare a draft…</source>
        <translation>Concept opstellen…</translation>
    </message>
    <message>
        <source>Prepare a draft of %1</source>
        <translation>Concept van %1 opstellen</translation>
    </message>
    <message>
        <source>Take the draft back</source>
        <translation>Concept intrekken</translation>
    </message>
    <message>
        <source>Take back the draft of %1</source>
        <translation>Concept van %1 intrekken</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Approve the draft of %1</source>
        <translation>Concept van %1 goedkeuren</translation>
    </message>
    <message>
        <source>Change and approve…</source>
        <translation>Wijzigen en goedkeuren…</translation>
    </message>
    <message>
        <source>Change the draft of %1 and approve it</source>
        <translation>Concept van %1 wijzigen en goedkeuren</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Terugsturen…</translation>
    </message>
    <message>
        <source>Send back the draft of %1</source>
        <translation>Concept van %1 terugsturen</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <translation>Concept van %1</translation>
    </message>
    <message>
        <source>A word for who wrote it</source>
        <translation>Bericht voor wie het schreef</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Change the draft…</source>
        <translation>Concept wijzigen…</translation>
    </message>
    <message>
        <source>Send the draft back</source>
        <translation>Concept terugsturen</translation>
    </message>
    <message>
        <source>Draft for the company doctor</source>
        <translation>Concept voor de bedrijfsarts</translation>
    </message>
    <message>
        <source>Change and approve</source>
        <translation>Wijzigen en goedkeuren</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Terugsturen</translation>
    </message>
    <message>
        <source>Leave for the doctor</source>
        <translation>Klaarzetten voor de bedrijfsarts</translation>
    </message>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Er is nog niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::DueGroup</name>
    <message>
        <source>Late (%1)</source>
        <translation>Te laat (%1)</translation>
    </message>
    <message>
        <source>This week (%1)</source>
        <translation>Deze week (%1)</translation>
    </message>
    <message>
        <source>Later (%1)</source>
        <translation>Later (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
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
        <translation>Er is meer dan hier staat: dit zijn de eerste.</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>&amp;Dossier openen</translation>
    </message>
    <message>
        <source>Done &amp;today</source>
        <translation>&amp;Vandaag gedaan</translation>
    </message>
    <message>
        <source>Records that it was done today (Space). For another day or a document, open the dossier.</source>
        <translation>Legt vast dat het vandaag gedaan is (spatiebalk). Open het dossier voor een andere dag of een document.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Van wie</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat te doen is</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Wi&amp;jzigen…</translation>
    </message>
    <message>
        <source>Changes what is to be done, by when and by whom (F2). Milestones are the law&apos;s.</source>
        <translation>Wijzigt wat, wanneer en door wie (F2). Termijnen zijn van de wet.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EncryptDialog</name>
    <message>
        <source>Encrypted copy</source>
        <translation>Versleutelde kopie</translation>
    </message>
    <message>
        <source>The copy is a PDF file that opens with a password in common PDF readers. That it was made, and for whom, is noted in the dossier.</source>
        <translation>De kopie is een pdf-bestand dat in gangbare pdf-lezers opent met een wachtwoord. Dat zij gemaakt is, en voor wie, komt als notitie in het dossier.</translation>
    </message>
    <message>
        <source>Medical: only with the employee&apos;s consent, or where the law asks for it.</source>
        <translation>Medisch: alleen met toestemming van de werknemer, of waar de wet het vraagt.</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Voor wie</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Make the copy</source>
        <translation>Kopie &amp;maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The password of the copy</source>
        <translation>Het wachtwoord van de kopie</translation>
    </message>
    <message>
        <source>It is shown only now and kept nowhere. Tell it by another way than you send the file, such as by telephone.</source>
        <translation>Het wordt alleen nu getoond en nergens bewaard. Geef het langs een andere weg door dan u het bestand stuurt, bijvoorbeeld telefonisch.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Klaar</translation>
    </message>
    <message>
        <source>&amp;Yes, close</source>
        <translation>&amp;Ja, sluiten</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Close it? The password is not shown again, and without it nobody can open the copy.</source>
        <translation>Sluiten? Het wachtwoord wordt niet opnieuw getoond, en zonder dat kan niemand de kopie openen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolAuthenticatorPage</name>
    <message>
        <source>Scan this picture with an authenticator app on your telephone. From now on the app shows a new six-digit code every half minute.</source>
        <translation>Scan deze afbeelding met een authenticator-app op uw telefoon. De app toont voortaan elke halve minuut een nieuwe code van zes cijfers.</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app:</source>
        <translation>Geen camera? Typ deze sleutel in de app:</translation>
    </message>
    <message>
        <source>Setup key for the authenticator app</source>
        <translation>Instelsleutel voor de authenticator-app</translation>
    </message>
    <message>
        <source>Time based, six digits, 30 seconds.</source>
        <translation>Op tijd gebaseerd, zes cijfers, 30 seconden.</translation>
    </message>
    <message>
        <source>The app shows &amp;codes for Dossierkluis</source>
        <translation>De app toont &amp;codes voor Dossierkluis</translation>
    </message>
    <message>
        <source>Scan the picture first, and tick the box when the app shows codes.</source>
        <translation>Scan eerst de afbeelding en zet het vinkje als de app codes toont.</translation>
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
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Enrolment code</source>
        <translation>&amp;Aanmeldcode</translation>
    </message>
    <message>
        <source>Your administrator gave you this code on paper. It works once, and it also proves that you are talking to the right server.</source>
        <translation>Uw beheerder gaf u deze code op papier. Hij werkt één keer en bewijst ook dat u met de juiste server praat.</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address; your administrator knows it.</source>
        <translation>Vul het adres van de server in; uw beheerder kent het.</translation>
    </message>
    <message>
        <source>Fill in your user name.</source>
        <translation>Vul uw gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Fill in the enrolment code you were given.</source>
        <translation>Vul de aanmeldcode in die u hebt gekregen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolConductPage</name>
    <message>
        <source>I &amp;accept this code of conduct</source>
        <translation>Ik &amp;aanvaard deze gedragscode</translation>
    </message>
    <message>
        <source>Accept the code of conduct to go on.</source>
        <translation>Aanvaard de gedragscode om verder te gaan.</translation>
    </message>
    <message>
        <source>I only open dossiers that my work needs.</source>
        <translation>Ik open alleen dossiers die ik voor mijn werk nodig heb.</translation>
    </message>
    <message>
        <source>I write medical data in the medical fields only, never in tasks, notes or file names.</source>
        <translation>Ik schrijf medische gegevens alleen in de medische velden, en nooit in taken, notities of bestandsnamen.</translation>
    </message>
    <message>
        <source>I share my password, codes, recovery codes and keys with nobody.</source>
        <translation>Ik deel mijn wachtwoord, codes, herstelcodes en sleutels met niemand.</translation>
    </message>
    <message>
        <source>I lock my screen when I walk away and report a lost or stolen computer at once.</source>
        <translation>Ik vergrendel mijn scherm als ik wegloop en meld verlies of diefstal van mijn computer meteen.</translation>
    </message>
    <message>
        <source>I know that it is recorded who saw or changed what, and when.</source>
        <translation>Ik weet dat wordt vastgelegd wie wat wanneer heeft bekeken of gewijzigd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolConfirmPage</name>
    <message>
        <source>Type the six digits the app shows now. That switches your account on and opens the program.</source>
        <translation>Typ de zes cijfers die de app nu toont. Daarmee wordt uw account ingeschakeld en het programma geopend.</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code uit uw authenticator-app</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Vul de zes cijfers in die uw authenticator-app nu toont.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolKeysPage</name>
    <message>
        <source>Your account key</source>
        <translation>Uw accountsleutel</translation>
    </message>
    <message>
        <source>On another computer you need this key, once, to read medical data there. It is shown only now: keep it on paper, apart from your password.</source>
        <translation>Op een andere computer hebt u deze sleutel één keer nodig om daar medische gegevens te lezen. Hij wordt alleen nu getoond: bewaar hem op papier, apart van uw wachtwoord.</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Accountsleutel</translation>
    </message>
    <message>
        <source>Your fingerprint</source>
        <translation>Uw vingerafdruk</translation>
    </message>
    <message>
        <source>I &amp;keep the account key in a safe place</source>
        <translation>Ik &amp;bewaar de accountsleutel op een veilige plek</translation>
    </message>
    <message>
        <source>Write the account key down, and tick the box.</source>
        <translation>Schrijf de accountsleutel op en zet het vinkje.</translation>
    </message>
    <message>
        <source>Colleagues compare this with you in person, the digits or the words, so that they know that your keys are yours. It is no secret, and you find it again under Settings.</source>
        <translation>Collega&apos;s vergelijken dit persoonlijk met u, de cijfers of de woorden, zodat zij weten dat uw sleutels van u zijn. Het is geen geheim; u vindt het terug onder Instellingen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolPasswordPage</name>
    <message>
        <source>Strength of the password</source>
        <translation>Sterkte van het wachtwoord</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Nog een &amp;keer hetzelfde</translation>
    </message>
    <message>
        <source>The password seals what is kept on this computer. Nobody can look it up for you, not even the administrator.</source>
        <translation>Het wachtwoord verzegelt wat op deze computer wordt bewaard. Niemand kan het voor u opzoeken, ook de beheerder niet.</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>The two passwords differ; type the second one again.</source>
        <translation>De twee wachtwoorden verschillen; typ het tweede opnieuw.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolRecoveryPage</name>
    <message>
        <source>With one of these codes you get in when your telephone is lost. Each works once. Keep them on paper, apart from this computer; they are shown only now.</source>
        <translation>Met een van deze codes komt u binnen als u uw telefoon kwijt bent. Elke code werkt één keer. Bewaar ze op papier, apart van deze computer; ze worden alleen nu getoond.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>C&amp;opy once</source>
        <translation>Eén keer k&amp;opiëren</translation>
    </message>
    <message>
        <source>I &amp;keep these codes in a safe place</source>
        <translation>Ik &amp;bewaar deze codes op een veilige plek</translation>
    </message>
    <message>
        <source>Recovery code %1: %2</source>
        <translation>Herstelcode %1: %2</translation>
    </message>
    <message>
        <source>Print the codes or write them down, and tick the box.</source>
        <translation>Druk de codes af of schrijf ze op, en zet het vinkje.</translation>
    </message>
    <message>
        <source>Dossierkluis recovery codes</source>
        <translation>Herstelcodes Dossierkluis</translation>
    </message>
    <message>
        <source>Dossierkluis: recovery codes of %1. Each works once.</source>
        <translation>Dossierkluis: herstelcodes van %1. Elke code werkt één keer.</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after half a minute at most</source>
        <translation>Verdwijnt na hooguit een halve minuut weer van het klembord</translation>
    </message>
    <message>
        <source>Copied, for half a minute at most</source>
        <translation>Gekopieerd, voor hooguit een halve minuut</translation>
    </message>
</context>
<context>
    <name>kluis::ui::EnrolScreen</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>I have an account already: log in</source>
        <translation>Ik heb al een account: inloggen</translation>
    </message>
    <message>
        <source>Welcome to Dossierkluis</source>
        <translation>Welkom bij Dossierkluis</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>Gedragscode</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Your authenticator app</source>
        <translation>Uw authenticator-app</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Uw sleutels</translation>
    </message>
    <message>
        <source>The first code</source>
        <translation>De eerste code</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Make my account</source>
        <translation>Account &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Verder</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ExportController</name>
    <message numerus="yes">
        <source>The export that ran when the program locked was finished: %n employee(s).</source>
        <translation>
            <numerusform>De export die liep toen het programma vergrendelde, is afgemaakt: %n werknemer.</numerusform>
            <numerusform>De export die liep toen het programma vergrendelde, is afgemaakt: %n werknemers.</numerusform>
        </translation>
    </message>
    <message>
        <source>An export was stopped because the program locked. No file was written.</source>
        <translation>Een export is gestopt omdat het programma vergrendelde. Er is geen bestand geschreven.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ExportDialog</name>
    <message>
        <source>Key of the sender</source>
        <translation>Sleutel van de verzender</translation>
    </message>
    <message>
        <source>Key of the receiver</source>
        <translation>Sleutel van de ontvanger</translation>
    </message>
    <message>
        <source>The receiver&apos;s key of the employer</source>
        <translation>Sleutel van de werkgever bij de ontvanger</translation>
    </message>
    <message>
        <source>Number of the agreement to exchange data</source>
        <translation>Nummer van de afspraak om gegevens uit te wisselen</translation>
    </message>
    <message>
        <source>Whom the receiver may call: last name</source>
        <translation>Wie de ontvanger mag bellen: achternaam</translation>
    </message>
    <message>
        <source>That person&apos;s telephone number or mail address</source>
        <translation>Telefoonnummer of mailadres van die persoon</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>&amp;Bestand om te schrijven</translation>
    </message>
    <message>
        <source>Separated values (*.csv);;SIVI messages (*.xml);;All files (*)</source>
        <translation>Gescheiden waarden (*.csv);;SIVI-berichten (*.xml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>The message is a &amp;test</source>
        <translation>Het bericht is een &amp;test</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporteren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Export employees</source>
        <translation>Werknemers exporteren</translation>
    </message>
    <message>
        <source>Employees, as separated values (CSV)</source>
        <translation>Werknemers, als gescheiden waarden (CSV)</translation>
    </message>
    <message>
        <source>Absence, as SIVI messages (XML)</source>
        <translation>Verzuim, als SIVI-berichten (XML)</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Werkgever</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>W&amp;at</translation>
    </message>
    <message>
        <source>Citizen service numbers, causes and free text are not in it. The file is not encrypted: send it over a safe way, and delete it afterwards.</source>
        <translation>Burgerservicenummers, oorzaken en vrije tekst staan er niet in. Het bestand is niet versleuteld: verstuur het langs een veilige weg, en verwijder het daarna.</translation>
    </message>
    <message>
        <source>%1 of %2 employees</source>
        <translation>%1 van %2 werknemers</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s) are in the file.</source>
        <translation>
            <numerusform>%n werknemer staat in het bestand.</numerusform>
            <numerusform>%n werknemers staan in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no absence to tell of.</source>
        <translation>
            <numerusform>%n heeft geen verzuim om te melden.</numerusform>
            <numerusform>%n hebben geen verzuim om te melden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are left out, because their dossiers lack what the message needs: %1.</source>
        <translation>
            <numerusform>%n is weggelaten, omdat het dossier mist wat het bericht nodig heeft: %1.</numerusform>
            <numerusform>%n zijn weggelaten, omdat hun dossiers missen wat het bericht nodig heeft: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped. No file was written.</source>
        <translation>Het is gestopt. Er is geen bestand geschreven.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FactorDialog</name>
    <message>
        <source>Your code</source>
        <translation>Uw code</translation>
    </message>
    <message>
        <source>You logged in a while ago. Before somebody gets access, show once more that it is you.</source>
        <translation>U hebt zich een tijd geleden aangemeld. Toon nog eens dat u het bent, voordat iemand toegang krijgt.</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code uit uw authenticator-app</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Vul de zes cijfers in die uw authenticator-app nu toont.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FieldEditor</name>
    <message>
        <source>History of %1</source>
        <translation>Geschiedenis van %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>Somebody else changed this too: a decision is needed</source>
        <translation>Iemand anders heeft dit ook gewijzigd: er is een beslissing nodig</translation>
    </message>
    <message>
        <source>Kept here, waiting for the server</source>
        <translation>Hier bewaard, wacht op de server</translation>
    </message>
    <message>
        <source>Last changed by %1</source>
        <translation>Laatst gewijzigd door %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Somebody else changed this too. Decide…</source>
        <translation>Iemand anders wijzigde dit ook. Beslissen…</translation>
    </message>
    <message>
        <source>Decide about %1</source>
        <translation>Beslissen over %1</translation>
    </message>
    <message>
        <source>History of %1 (Ctrl+H)</source>
        <translation>Geschiedenis van %1 (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FieldSections</name>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Bereikbaarheid</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Dienstverband</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation>Omstandigheden</translation>
    </message>
    <message>
        <source>Plans and evaluations</source>
        <translation>Plannen en evaluaties</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>UWV and others</source>
        <translation>UWV en anderen</translation>
    </message>
    <message>
        <source>List of functional possibilities (FML)</source>
        <translation>Functionelemogelijkhedenlijst (FML)</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Spreekuur</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Papers and other facts</source>
        <translation>Stukken en overige gegevens</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Browse: %1</source>
        <translation>Bladeren: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::FingerprintView</name>
    <message>
        <source>Fingerprint in digits</source>
        <translation>Vingerafdruk in cijfers</translation>
    </message>
    <message>
        <source>Fingerprint in words</source>
        <translation>Vingerafdruk in woorden</translation>
    </message>
    <message>
        <source>QR code of the fingerprint</source>
        <translation>QR-code van de vingerafdruk</translation>
    </message>
    <message>
        <source>The same digits stand beside it as text.</source>
        <translation>Dezelfde cijfers staan ernaast als tekst.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Form</name>
    <message>
        <source>Show what is typed</source>
        <translation>Tonen wat is getypt</translation>
    </message>
</context>
<context>
    <name>kluis::ui::GuidanceController</name>
    <message numerus="yes">
        <source>%n things are due today or late.</source>
        <translation>
            <numerusform>Eén zaak moet vandaag of is te laat.</numerusform>
            <numerusform>%n zaken moeten vandaag of zijn te laat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded as done today: %1</source>
        <translation>Vastgelegd als vandaag gedaan: %1</translation>
    </message>
    <message>
        <source>A task in a dossier that you have left was not given: %1 Its text stands there again when you open it.</source>
        <translation>Een taak in een dossier dat u verlaten hebt is niet gegeven: %1 U vindt de tekst daar terug als u het opent.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOnDialog</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Changes not accepted (*.kluis-changes)</source>
        <translation>Niet aangenomen wijzigingen (*.kluis-changes)</translation>
    </message>
    <message>
        <source>&amp;Save the file</source>
        <translation>Bestand be&amp;waren</translation>
    </message>
    <message>
        <source>&amp;Open the file</source>
        <translation>Bestand &amp;openen</translation>
    </message>
    <message>
        <source>For a lead</source>
        <translation>Voor een beheerder van de groep</translation>
    </message>
    <message>
        <source>A colleague&apos;s changes</source>
        <translation>Wijzigingen van een collega</translation>
    </message>
    <message>
        <source>What you wrote in medical parts that are closed to you now goes into the file as it is: encrypted. Only the medical group can open it. Give it to a lead, in any way.</source>
        <translation>Wat u schreef in medische delen die nu voor u gesloten zijn, gaat in het bestand zoals het is: versleuteld. Alleen de medische groep kan het openen. Geef het op een willekeurige manier aan een beheerder van de groep.</translation>
    </message>
    <message>
        <source>A colleague gave you a file of medical changes that the server did not accept. They are shown and not taken over: write into the dossiers what has to stand there. Each look is recorded.</source>
        <translation>Een collega gaf u een bestand met medische wijzigingen die de server niet aannam. Ze worden getoond en niet overgenomen: schrijf in de dossiers wat daar moet staan. Elke keer dat u kijkt, wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Kies een bestand.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Changes in the file</source>
        <translation>Wijzigingen in het bestand</translation>
    </message>
    <message>
        <source>Text of the change</source>
        <translation>Tekst van de wijziging</translation>
    </message>
    <message>
        <source>A dossier that is not here</source>
        <translation>Een dossier dat hier niet is</translation>
    </message>
    <message>
        <source>Does not open with your keys</source>
        <translation>Gaat niet open met uw sleutels</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverController</name>
    <message numerus="yes">
        <source>%n dossiers were written for %1.</source>
        <translation>
            <numerusform>%n dossier is geschreven voor %1.</numerusform>
            <numerusform>%n dossiers zijn geschreven voor %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed for want of consent.</source>
        <translation>
            <numerusform>%n bleef achter omdat toestemming ontbreekt.</numerusform>
            <numerusform>%n bleven achter omdat toestemming ontbreekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed because they are restricted to colleagues.</source>
        <translation>
            <numerusform>%n bleef achter omdat het tot collega&apos;s is beperkt.</numerusform>
            <numerusform>%n bleven achter omdat ze tot collega&apos;s zijn beperkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the file in any way, and read out the digits under Settings.</source>
        <translation>Stuur het bestand zoals u wilt en lees de cijfers onder Instellingen voor.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossiers were taken over from %1.</source>
        <translation>
            <numerusform>%n dossier is overgenomen van %1.</numerusform>
            <numerusform>%n dossiers zijn overgenomen van %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values differ from yours: yours stand, theirs are in notes.</source>
        <translation>
            <numerusform>%n waarde verschilt van de uwe: de uwe blijft staan, de andere staat in een notitie.</numerusform>
            <numerusform>%n waarden verschillen van de uwe: de uwe blijven staan, de andere staan in notities.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found here, by personnel number: %1.</source>
        <translation>Hier niet gevonden, op personeelsnummer: %1.</translation>
    </message>
    <message>
        <source>Another date of birth here, so nothing was taken: %1.</source>
        <translation>Hier een andere geboortedatum, dus niets overgenomen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n documents go along.</source>
        <translation>
            <numerusform>%n document gaat mee.</numerusform>
            <numerusform>%n documenten gaan mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents could not be had from the server and are not in the file.</source>
        <translation>
            <numerusform>%n document was niet van de server te krijgen en zit niet in het bestand.</numerusform>
            <numerusform>%n documenten waren niet van de server te krijgen en zitten niet in het bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents came along.</source>
        <translation>
            <numerusform>%n document is meegekomen.</numerusform>
            <numerusform>%n documenten zijn meegekomen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverForm</name>
    <message>
        <source>The &amp;card of the colleague</source>
        <translation>De &amp;kaart van de collega</translation>
    </message>
    <message>
        <source>Cards (*.card);;All files (*)</source>
        <translation>Kaarten (*.card);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;File to write</source>
        <translation>Te schrijven &amp;bestand</translation>
    </message>
    <message>
        <source>Hand-over files (*.handover)</source>
        <translation>Overdrachtsbestanden (*.handover)</translation>
    </message>
    <message>
        <source>Every &amp;employee was told who gets the dossier, and could object</source>
        <translation>Elke &amp;werknemer weet wie het dossier krijgt en kon bezwaar maken</translation>
    </message>
    <message>
        <source>The &amp;works council agreed</source>
        <translation>De &amp;ondernemingsraad stemde in</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>O&amp;verdragen…</translation>
    </message>
    <message>
        <source>&amp;Yes, hand over</source>
        <translation>&amp;Ja, overdragen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>E&amp;mployer</source>
        <translation>Werk&amp;gever</translation>
    </message>
    <message>
        <source>Choose the card that your colleague sent you.</source>
        <translation>Kies de kaart die uw collega u heeft gestuurd.</translation>
    </message>
    <message>
        <source>Choose where the file is written.</source>
        <translation>Kies waar het bestand wordt geschreven.</translation>
    </message>
    <message>
        <source>Before medical dossiers go, every employee must have been told and the works council must have agreed.</source>
        <translation>Voordat medische dossiers weggaan, moet elke werknemer het weten en moet de ondernemingsraad hebben ingestemd.</translation>
    </message>
    <message>
        <source>Hand over the medical dossiers of %1 whose employees consented? Each is recorded as an export. The file opens for this colleague alone; what was handed over can&apos;t be called back.</source>
        <translation>De medische dossiers van %1 overdragen waarvan de werknemer toestemming gaf? Elk wordt als export vastgelegd. Het bestand opent alleen voor deze collega; wat is overgedragen kan niet worden teruggeroepen.</translation>
    </message>
    <message>
        <source>&amp;Digits or words that the colleague reads out by telephone</source>
        <translation>&amp;Cijfers of woorden die de collega door de telefoon voorleest</translation>
    </message>
    <message>
        <source>Type the digits or the words that your colleague reads out.</source>
        <translation>Typ de cijfers of de woorden die uw collega voorleest.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HandOverPanel</name>
    <message>
        <source>Hand over to a colleague elsewhere</source>
        <translation>Overdragen aan een collega elders</translation>
    </message>
    <message>
        <source>An employer goes to another service. Dossiers go of employees whose medical part has a valid consent to a hand-over; working notes stay with you.</source>
        <translation>Een werkgever gaat naar een andere arbodienst. Dossiers gaan mee van werknemers met een geldige toestemming tot overdracht in het medische deel; werkaantekeningen blijven bij u.</translation>
    </message>
    <message>
        <source>Take over from a colleague elsewhere</source>
        <translation>Overnemen van een collega elders</translation>
    </message>
    <message>
        <source>Compare the sender&apos;s digits before you take anything over. Doing it twice does no harm.</source>
        <translation>Vergelijk de cijfers van de afzender voordat u iets overneemt. Twee keer doen kan geen kwaad.</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Uw eigen kaart</translation>
    </message>
    <message>
        <source>Whoever hands dossiers over to you needs your card. It holds no secret: send it in any way, and read its digits out by telephone.</source>
        <translation>Wie dossiers aan u overdraagt heeft uw kaart nodig. Er staat niets geheims op: stuur hem zoals u wilt en lees de cijfers door de telefoon voor.</translation>
    </message>
    <message>
        <source>Car&amp;d to write</source>
        <translation>Te schrijven &amp;kaart</translation>
    </message>
    <message>
        <source>Cards (*.card)</source>
        <translation>Kaarten (*.card)</translation>
    </message>
    <message>
        <source>Write my c&amp;ard</source>
        <translation>Mijn kaart &amp;schrijven</translation>
    </message>
    <message>
        <source>Choose where the card is written.</source>
        <translation>Kies waar de kaart wordt geschreven.</translation>
    </message>
    <message>
        <source>Progress of the hand-over</source>
        <translation>Voortgang van de overdracht</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 van %2 dossiers</translation>
    </message>
    <message>
        <source>Documents: %1 of %2 MB</source>
        <translation>Documenten: %1 van %2 MB</translation>
    </message>
    <message>
        <source>Written. Read this out to your colleague, the digits or the words:</source>
        <translation>Geschreven. Lees dit uw collega voor, de cijfers of de woorden:</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HelpWindow</name>
    <message>
        <source>Page before (Alt+Left)</source>
        <translation>Vorige bladzijde (Alt+Links)</translation>
    </message>
    <message>
        <source>Next page (Alt+Right)</source>
        <translation>Volgende bladzijde (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Zoeken in de hulp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Bladzijde van de hulp</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Niets gevonden. Probeer een ander woord.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n bladzijde gevonden</numerusform>
            <numerusform>%n bladzijden gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryController</name>
    <message>
        <source>Save the history</source>
        <translation>De geschiedenis opslaan</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>history</source>
        <translation>geschiedenis</translation>
    </message>
    <message>
        <source>The history was saved.</source>
        <translation>De geschiedenis is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Values, newest first</source>
        <translation>Waarden, nieuwste eerst</translation>
    </message>
    <message>
        <source>What is listed, as separated values. That it was exported is logged.</source>
        <translation>Wat hier staat, als CSV. Dat het is geëxporteerd, wordt vastgelegd.</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Veld</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persoon</translation>
    </message>
    <message>
        <source>The value in full, changes marked</source>
        <translation>De hele waarde, met wijzigingen gemarkeerd</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Geschiedenis van %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle velden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::HistoryModel</name>
    <message>
        <source>(emptied)</source>
        <translation>(leeggemaakt)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Daarvoor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
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
        <translation>Geschiedenis van %1</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(leeggemaakt)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HoldsPage</name>
    <message>
        <source>&amp;Hold it</source>
        <translation>Vast&amp;houden</translation>
    </message>
    <message>
        <source>Li&amp;ft the hold…</source>
        <translation>Vasthouden o&amp;pheffen…</translation>
    </message>
    <message>
        <source>Yes, &amp;lift it</source>
        <translation>&amp;Ja, opheffen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Werkgever</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Vastgehouden sinds</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Dossiers that must not be destroyed</source>
        <translation>Dossiers die niet mogen worden vernietigd</translation>
    </message>
    <message>
        <source>As the proposal or who works on it shows it</source>
        <translation>Zoals het voorstel of wie eraan werkt het toont</translation>
    </message>
    <message>
        <source>HR and the doctor of the dossier read it</source>
        <translation>HR en de arts van het dossier lezen het</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Werkgever</translation>
    </message>
    <message>
        <source>&amp;Why it must not be destroyed</source>
        <translation>W&amp;aarom het niet mag worden vernietigd</translation>
    </message>
    <message>
        <source>That is not the number of a dossier. Copy it from the proposal, or ask who works on it.</source>
        <translation>Dat is geen nummer van een dossier. Neem het over uit het voorstel, of vraag het aan wie eraan werkt.</translation>
    </message>
    <message>
        <source>N&amp;umber of the dossier</source>
        <translation>N&amp;ummer van het dossier</translation>
    </message>
    <message>
        <source>Lift the hold on %1 (%2)? From then on the dossier may be destroyed once its terms are over.</source>
        <translation>%1 (%2) niet langer vasthouden? Vanaf dan mag het dossier worden vernietigd zodra de termijnen voorbij zijn.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::HoursDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>Spreekuren</translation>
    </message>
    <message>
        <source>A line for each: the day, the hours, the minutes of a slot, and how or where.</source>
        <translation>Een regel voor elk: de dag, de uren, de minuten per afspraak, en hoe of waar.</translation>
    </message>
    <message>
        <source>mon 09:00-12:00/20 visit Utrecht, room 4
thu 13:30-16:30/30 phone
2026-12-25..2026-12-31 closed</source>
        <translation>ma 09:00-12:00/20 spreekuur Utrecht, kamer 4
do 13:30-16:30/30 telefonisch
2026-12-25..2026-12-31 gesloten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportController</name>
    <message>
        <source>An import was stopped because the program locked: %1 added, %2 changed. Choose the same file again to go on; what is there already stays as it is.</source>
        <translation>Een import is gestopt omdat het programma vergrendelde: %1 toegevoegd, %2 gewijzigd. Kies hetzelfde bestand opnieuw om verder te gaan; wat er al is, blijft zoals het is.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportDialog</name>
    <message>
        <source>&amp;File of the HR system</source>
        <translation>&amp;Bestand uit het HR-systeem</translation>
    </message>
    <message>
        <source>Files of HR systems (*.csv *.txt *.xml);;All files (*)</source>
        <translation>Bestanden uit HR-systemen (*.csv *.txt *.xml);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>A name, to know the same columns again next time</source>
        <translation>Een naam, om dezelfde kolommen de volgende keer te herkennen</translation>
    </message>
    <message>
        <source>What becomes of each row</source>
        <translation>Wat er van elke rij wordt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ervan wordt</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Werkgever</translation>
    </message>
    <message>
        <source>&amp;Remember these columns as</source>
        <translation>Deze kolommen &amp;onthouden als</translation>
    </message>
    <message>
        <source>It is read as: %1.</source>
        <translation>Het wordt gelezen als: %1.</translation>
    </message>
    <message>
        <source>It is read as: %1, with the columns remembered as %2.</source>
        <translation>Het wordt gelezen als: %1, met de kolommen die als %2 zijn onthouden.</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>%n werknemer</numerusform>
            <numerusform>%n werknemers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::ImportText</name>
    <message numerus="yes">
        <source>%n dossier(s) would be new.</source>
        <translation>
            <numerusform>%n dossier zou nieuw zijn.</numerusform>
            <numerusform>%n dossiers zouden nieuw zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would change.</source>
        <translation>
            <numerusform>%n zou veranderen.</numerusform>
            <numerusform>%n zouden veranderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) are new.</source>
        <translation>
            <numerusform>%n dossier is nieuw.</numerusform>
            <numerusform>%n dossiers zijn nieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n is veranderd.</numerusform>
            <numerusform>%n zijn veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay as they are.</source>
        <translation>
            <numerusform>%n blijft zoals het is.</numerusform>
            <numerusform>%n blijven zoals ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are refused; see below.</source>
        <translation>
            <numerusform>%n rij is geweigerd; zie hieronder.</numerusform>
            <numerusform>%n rijen zijn geweigerd; zie hieronder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are left out because an employer may not pass them on.</source>
        <translation>
            <numerusform>%n waarde is weggelaten, omdat een werkgever die niet mag doorgeven.</numerusform>
            <numerusform>%n waarden zijn weggelaten, omdat een werkgever die niet mag doorgeven.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was stopped; what was done stands. The same file goes on where it stopped.</source>
        <translation>Het is gestopt; wat is gedaan, blijft staan. Hetzelfde bestand gaat verder waar het stopte.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are what they were.</source>
        <translation>
            <numerusform>%n waarde is weer wat zij was.</numerusform>
            <numerusform>%n waarden zijn weer wat zij waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dossier(s) are gone.</source>
        <translation>
            <numerusform>%n nieuw dossier is weg.</numerusform>
            <numerusform>%n nieuwe dossiers zijn weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stay, because somebody changed them since.</source>
        <translation>
            <numerusform>%n waarde blijft, omdat iemand die sindsdien heeft veranderd.</numerusform>
            <numerusform>%n waarden blijven, omdat iemand die sindsdien heeft veranderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new dossier(s) stay, because the server has them or somebody wrote in them.</source>
        <translation>
            <numerusform>%n nieuw dossier blijft, omdat de server het heeft of iemand erin schreef.</numerusform>
            <numerusform>%n nieuwe dossiers blijven, omdat de server ze heeft of iemand erin schreef.</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Verandert: %1</translation>
    </message>
    <message>
        <source>It was stopped. Undo it again to go on where it stopped.</source>
        <translation>Het is gestopt. Maak het opnieuw ongedaan om verder te gaan waar het stopte.</translation>
    </message>
    <message>
        <source>Left out, because an employer may not record or pass it on: %1</source>
        <translation>Weggelaten, omdat een werkgever het niet mag vastleggen of doorgeven: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightController</name>
    <message>
        <source>Save the figures</source>
        <translation>De cijfers bewaren</translation>
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
        <translation>verzuim</translation>
    </message>
    <message>
        <source>The figures were saved.</source>
        <translation>De cijfers zijn bewaard.</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written there. Choose another folder.</source>
        <translation>De cijfers kunnen daar niet worden geschreven. Kies een andere map.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightDescription</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Verzuim</translation>
    </message>
    <message>
        <source>%1 with maternity leave</source>
        <translation>%1 met zwangerschapsverlof</translation>
    </message>
    <message>
        <source>Reports an employee a year</source>
        <translation>Meldingsfrequentie</translation>
    </message>
    <message numerus="yes">
        <source>%n reports in the period</source>
        <translation>
            <numerusform>%n melding in de periode</numerusform>
            <numerusform>%n meldingen in de periode</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Gemiddelde verzuimduur</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message numerus="yes">
        <source>of %n that ended</source>
        <translation>
            <numerusform>van %n beëindigd geval</numerusform>
            <numerusform>van %n beëindigde gevallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a report</source>
        <translation>Zonder melding</translation>
    </message>
    <message numerus="yes">
        <source>of %n employees</source>
        <translation>
            <numerusform>van %n werknemer</numerusform>
            <numerusform>van %n werknemers</numerusform>
        </translation>
    </message>
    <message>
        <source>Absence by group</source>
        <translation>Verzuim per groep</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Absence %</source>
        <translation>Verzuim %</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Een jaar eerder</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Laatste twaalf maanden</translation>
    </message>
    <message>
        <source>Absence by month, a year before, and over twelve months</source>
        <translation>Verzuim per maand, een jaar eerder, en over twaalf maanden</translation>
    </message>
    <message>
        <source>Rolling year, absence %</source>
        <translation>Voortschrijdend jaar, verzuim %</translation>
    </message>
    <message>
        <source>Rolling year, reports</source>
        <translation>Voortschrijdend jaar, meldingen</translation>
    </message>
    <message>
        <source>Rolling year: the twelve months up to then</source>
        <translation>Voortschrijdend jaar: de twaalf maanden tot dan</translation>
    </message>
    <message>
        <source>Absence by how long cases last</source>
        <translation>Verzuim naar hoe lang gevallen duren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightPdf</name>
    <message>
        <source>Absence figures</source>
        <translation>Verzuimcijfers</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>By duration</source>
        <translation>Per duur</translation>
    </message>
</context>
<context>
    <name>kluis::ui::InsightScreen</name>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Bewaren als &amp;CSV…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Bewaren als &amp;PDF…</translation>
    </message>
    <message>
        <source>Figures by group</source>
        <translation>Cijfers per groep</translation>
    </message>
    <message>
        <source>Figures by month</source>
        <translation>Cijfers per maand</translation>
    </message>
    <message>
        <source>Cases by duration</source>
        <translation>Gevallen naar duur</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>Laatste twaalf maanden</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot en met …</translation>
    </message>
    <message>
        <source>Not broken down</source>
        <translation>Niet uitgesplitst</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Per afdeling</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Per leeftijd</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Per maand</translation>
    </message>
    <message>
        <source>By employer</source>
        <translation>Per werkgever</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Alle werkgevers</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>P&amp;eriode</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Werkgever</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groepen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Nobody was employed in this period</source>
        <translation>Niemand was in deze periode in dienst</translation>
    </message>
    <message>
        <source>Choose another period, or another employer.</source>
        <translation>Kies een andere periode of een andere werkgever.</translation>
    </message>
    <message>
        <source>Working the figures out: %1 of %2 dossiers</source>
        <translation>Cijfers berekenen: %1 van %2 dossiers</translation>
    </message>
    <message>
        <source>The figures are being worked out</source>
        <translation>De cijfers worden berekend</translation>
    </message>
    <message>
        <source>They are made on this computer, of the dossiers of your role.</source>
        <translation>Ze worden op deze computer gemaakt, uit de dossiers van uw rol.</translation>
    </message>
    <message>
        <source>Classes of duration</source>
        <translation>Duurklassen</translation>
    </message>
    <message>
        <source>Durations: %1</source>
        <translation>Duur: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingController</name>
    <message>
        <source>The dossier is held.</source>
        <translation>Het dossier wordt vastgehouden.</translation>
    </message>
    <message>
        <source>The hold was lifted.</source>
        <translation>Het dossier wordt niet langer vastgehouden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) made. A second person has to confirm.</source>
        <translation>
            <numerusform>%Ln voorstel gedaan. Een tweede persoon moet het bevestigen.</numerusform>
            <numerusform>%Ln voorstellen gedaan. Een tweede persoon moet ze bevestigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) destroyed. The certificate can be saved here.</source>
        <translation>
            <numerusform>%Ln deel vernietigd. De verklaring kan hier worden opgeslagen.</numerusform>
            <numerusform>%Ln delen vernietigd. De verklaringen kunnen hier worden opgeslagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposal(s) ended. Nothing was destroyed.</source>
        <translation>
            <numerusform>%Ln voorstel beëindigd. Er is niets vernietigd.</numerusform>
            <numerusform>%Ln voorstellen beëindigd. Er is niets vernietigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done, then: %1</source>
        <translation>
            <numerusform>%Ln gedaan, toen: %1</numerusform>
            <numerusform>%Ln gedaan, toen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>De verklaring opslaan</translation>
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
        <translation>verklaring-van-vernietiging</translation>
    </message>
    <message>
        <source>The certificate was saved.</source>
        <translation>De verklaring is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeepingScreen</name>
    <message>
        <source>Parts of this place</source>
        <translation>Delen van deze plek</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termijnen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Aantallen</translation>
    </message>
    <message>
        <source>Destructions</source>
        <translation>Vernietigingen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Destructions (%1)</source>
        <translation>Vernietigingen (%1)</translation>
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
        <translation>Vastgehouden: %1</translation>
    </message>
    <message>
        <source>May be destroyed since %1</source>
        <translation>Mag worden vernietigd sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s), as this service decided</source>
        <translation>
            <numerusform>%n maand, zoals deze dienst besloot</numerusform>
            <numerusform>%n maanden, zoals deze dienst besloot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <translation>%1; of %2</translation>
    </message>
    <message>
        <source>%1. The sources differ, so both must be over.</source>
        <translation>%1. De bronnen verschillen, dus beide moeten voorbij zijn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not begun: the day is not recorded</source>
        <translation>niet begonnen: de dag is niet vastgelegd</translation>
    </message>
    <message>
        <source>the employee asked for it (BW 7:455)</source>
        <translation>de medewerker erom vroeg (BW 7:455)</translation>
    </message>
    <message>
        <source>its term is over</source>
        <translation>de termijn voorbij is</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wacht op u</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Wacht op een tweede persoon</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>%1 of %2, because %3. Proposed by %4, %5.</source>
        <translation>%1 van %2, omdat %3. Voorgesteld door %4, %5.</translation>
    </message>
    <message>
        <source>What would go: %1; %2 and %3.</source>
        <translation>Wat zou verdwijnen: %1; %2 en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), note(s) and task(s)</source>
        <translation>
            <numerusform>%n waarde, notitie of taak</numerusform>
            <numerusform>%n waarden, notities en taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of the dossier would stay.</source>
        <translation>Er zou niets van het dossier blijven.</translation>
    </message>
    <message>
        <source>Destroyed %1, confirmed by %2. The certificate says what went.</source>
        <translation>Vernietigd %1, bevestigd door %2. De verklaring zegt wat er is verdwenen.</translation>
    </message>
    <message>
        <source>Declined or taken back %1. Nothing was destroyed.</source>
        <translation>Afgewezen of teruggenomen %1. Er is niets vernietigd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeptModel</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Bewaren t/m</translation>
    </message>
    <message>
        <source>May it go?</source>
        <translation>Mag het weg?</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeptPage</name>
    <message>
        <source>The &amp;employee asked for it (BW 7:455)</source>
        <translation>De &amp;medewerker vroeg erom (BW 7:455)</translation>
    </message>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>&amp;Dossier openen</translation>
    </message>
    <message>
        <source>&amp;Propose destruction…</source>
        <translation>Vernietiging &amp;voorstellen…</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Dossiers and how long they must be kept</source>
        <translation>Dossiers en hoe lang ze moeten worden bewaard</translation>
    </message>
    <message>
        <source>What may be destroyed</source>
        <translation>Wat mag worden vernietigd</translation>
    </message>
    <message>
        <source>What is held</source>
        <translation>Wat wordt vastgehouden</translation>
    </message>
    <message>
        <source>What must be kept</source>
        <translation>Wat moet worden bewaard</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Terms of the chosen dossier</source>
        <translation>Termijnen van het gekozen dossier</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Loopt vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wie dat zegt</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Name or n&amp;umber</source>
        <translation>Naam of n&amp;ummer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s).</source>
        <translation>
            <numerusform>%Ln dossier.</numerusform>
            <numerusform>%Ln dossiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1 of %2</source>
        <translation>Gelezen: %1 van %2</translation>
    </message>
    <message>
        <source>It takes: %1. Number of the dossier, for a privacy officer: %2</source>
        <translation>Het gaat om: %1. Nummer van het dossier, voor een functionaris gegevensbescherming: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers are chosen.</source>
        <translation>
            <numerusform>%Ln dossier is gekozen.</numerusform>
            <numerusform>%Ln dossiers zijn gekozen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossiers</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>the employee asked for it</source>
        <translation>de medewerker vroeg erom</translation>
    </message>
    <message>
        <source>the term is over</source>
        <translation>de termijn is voorbij</translation>
    </message>
    <message>
        <source>Propose that this be destroyed for good: %1 of %2? Reason: %3. Master data and capacity go when no other part needs them. Nothing is destroyed until a second person confirms it.</source>
        <translation>Voorstellen om dit voorgoed te vernietigen: %1 van %2? Reden: %3. Stamgegevens en mogelijkheden gaan mee als geen ander deel ze nodig heeft. Er wordt niets vernietigd tot een tweede persoon het bevestigt.</translation>
    </message>
    <message>
        <source>&amp;Yes, propose it</source>
        <translation>&amp;Ja, voorstellen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeysController</name>
    <message>
        <source>The keys are new. Every member gets them at the next synchronisation.</source>
        <translation>De sleutels zijn nieuw. Elk lid krijgt ze bij de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>Everything is sealed under the newest keys.</source>
        <translation>Alles is verzegeld met de nieuwste sleutels.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KeysPanel</name>
    <message>
        <source>Progress of the sealing</source>
        <translation>Voortgang van het verzegelen</translation>
    </message>
    <message>
        <source>Dossiers of the e&amp;mployer</source>
        <translation>Dossiers van de &amp;werkgever</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nieuwe sleutels</translation>
    </message>
    <message>
        <source>When a computer was lost, or a key may be known to somebody. Who takes a colleague out of the group makes new ones by that alone.</source>
        <translation>Als een computer kwijt is, of iemand een sleutel kan kennen. Wie een collega uit de groep haalt, maakt daarmee al nieuwe.</translation>
    </message>
    <message>
        <source>Make &amp;new keys…</source>
        <translation>&amp;Nieuwe sleutels maken…</translation>
    </message>
    <message>
        <source>&amp;Yes, new keys</source>
        <translation>&amp;Ja, nieuwe sleutels</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;ee</translation>
    </message>
    <message>
        <source>What is written from now on is sealed under new keys, which every member gets at the next synchronisation. What stands already stays under the old ones until it is sealed again.</source>
        <translation>Wat vanaf nu wordt geschreven, wordt verzegeld met nieuwe sleutels, die elk lid bij de volgende synchronisatie krijgt. Wat er al staat, blijft onder de oude tot het opnieuw is verzegeld.</translation>
    </message>
    <message>
        <source>Seal everything again</source>
        <translation>Alles opnieuw verzegelen</translation>
    </message>
    <message>
        <source>What stands already is sealed under the newest keys. It takes a while, may be stopped, and goes on where it stopped. Nothing changes for who may read it.</source>
        <translation>Wat er al staat, wordt verzegeld met de nieuwste sleutels. Het duurt even, mag worden gestopt en gaat verder waar het stopte. Voor wie het mag lezen verandert er niets.</translation>
    </message>
    <message>
        <source>&amp;Seal again</source>
        <translation>&amp;Opnieuw verzegelen</translation>
    </message>
    <message>
        <source>No lead is left</source>
        <translation>Er is geen beheerder meer</translation>
    </message>
    <message>
        <source>Two of the three printed shares of the recovery kit make you the lead of the medical group and open its keys for you. All keys are new then, and so is the kit: the old shares open nothing that is written from then on. All members are told.</source>
        <translation>Met twee van de drie afgedrukte hersteldelen wordt u beheerder van de medische groep en gaan haar sleutels voor u open. Alle sleutels zijn dan nieuw en de herstelset ook: de oude delen openen niets van wat daarna wordt geschreven. Alle leden krijgen bericht.</translation>
    </message>
    <message>
        <source>&amp;One share</source>
        <translation>&amp;Eén deel</translation>
    </message>
    <message>
        <source>&amp;Another share</source>
        <translation>Een &amp;ander deel</translation>
    </message>
    <message>
        <source>New &amp;kit to write, to print</source>
        <translation>Nieuwe &amp;herstelset, om af te drukken</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Take the group &amp;back</source>
        <translation>De groep &amp;terugnemen</translation>
    </message>
    <message>
        <source>Type two of the three shares, as they stand on the printed sheets.</source>
        <translation>Typ twee van de drie delen, zoals zij op de afgedrukte bladen staan.</translation>
    </message>
    <message>
        <source>Choose where the new kit is written.</source>
        <translation>Kies waar de nieuwe herstelset wordt geschreven.</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Alle werkgevers</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 van %2 dossiers</translation>
    </message>
</context>
<context>
    <name>kluis::ui::KitPanel</name>
    <message>
        <source>Start the medical group</source>
        <translation>De medische groep beginnen</translation>
    </message>
    <message>
        <source>Medical data are sealed so that only the doctors and their assistants can open them: not the employer, not the administrator, not whoever runs the server. As the first doctor you make the practice&apos;s keys.</source>
        <translation>Medische gegevens zijn zo verzegeld dat alleen de artsen en hun assistenten ze kunnen openen: de werkgever niet, de beheerder niet en ook wie de server beheert niet. Als eerste arts maakt u de sleutels van de praktijk.</translation>
    </message>
    <message>
        <source>You get a recovery kit of several sheets. Any two of its shares together can open the medical data if no doctor is left: give them to different people. If the shares are lost too, the data are lost.</source>
        <translation>U krijgt een herstelset van enkele vellen. Twee van de delen samen kunnen de medische gegevens openen als er geen arts meer is: geef ze aan verschillende mensen. Gaan ook de delen verloren, dan zijn de gegevens verloren.</translation>
    </message>
    <message>
        <source>Dossierkluis recovery kit.pdf</source>
        <translation>Herstelset Dossierkluis.pdf</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>&amp;Kit file, to print</source>
        <translation>&amp;Bestand van de herstelset, om af te drukken</translation>
    </message>
    <message>
        <source>&amp;Make keys and kit</source>
        <translation>Sleutels en set &amp;maken</translation>
    </message>
    <message>
        <source>Choose where the kit is written.</source>
        <translation>Kies waar de herstelset wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Print the kit and confirm it</source>
        <translation>De herstelset afdrukken en bevestigen</translation>
    </message>
    <message>
        <source>&amp;Open the kit to print it</source>
        <translation>Herstelset &amp;openen om af te drukken</translation>
    </message>
    <message>
        <source>Then type the check group from the printed sheet. Only after that medical data can be written. Delete the file once the sheets lie where they belong.</source>
        <translation>Typ daarna de controlegroep van het afgedrukte vel. Pas dan kunnen medische gegevens worden vastgelegd. Verwijder het bestand zodra de vellen liggen waar ze horen.</translation>
    </message>
    <message>
        <source>&amp;Check group from the paper</source>
        <translation>&amp;Controlegroep van het papier</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>Type the check group that stands on the printed kit.</source>
        <translation>Typ de controlegroep die op de afgedrukte herstelset staat.</translation>
    </message>
    <message>
        <source>Where to write the recovery kit</source>
        <translation>Waar de herstelset wordt opgeslagen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>The kit was written as a PDF file. Print it now.</source>
        <translation>De herstelset is als PDF-bestand opgeslagen. Druk hem nu af.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LetterController</name>
    <message>
        <source>There are no letters that your role writes.</source>
        <translation>Er zijn geen brieven die uw rol schrijft.</translation>
    </message>
    <message>
        <source>Templates that are left out:</source>
        <translation>Sjablonen die niet meedoen:</translation>
    </message>
    <message>
        <source>The letter is in the dossier.</source>
        <translation>De brief staat in het dossier.</translation>
    </message>
    <message>
        <source>The letter is in the dossier; its milestone was not recorded. %1</source>
        <translation>De brief staat in het dossier; de mijlpaal is niet vastgelegd. %1</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Er is een kopie opgeslagen als %1.</translation>
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
        <translation>In het &amp;dossier zetten</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Kopie opslaan…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;fdrukken…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>The letter on paper</source>
        <translation>De brief op papier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Record &quot;%1&quot; as done, with this letter as evidence</source>
        <translation>&quot;%1&quot; &amp;vastleggen als gedaan, met deze brief als bewijs</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie opslaan</translation>
    </message>
    <message>
        <source>&amp;Yes, throw it away</source>
        <translation>&amp;Ja, weggooien</translation>
    </message>
    <message>
        <source>&amp;No, go on writing</source>
        <translation>&amp;Nee, verder schrijven</translation>
    </message>
    <message>
        <source>Throw away what you wrote?</source>
        <translation>Wat u schreef weggooien?</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LetterForm</name>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Brief</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>Addressed &amp;to</source>
        <translation>Ge&amp;richt aan</translation>
    </message>
    <message>
        <source>Not recorded in the dossier, dots stand there: %1.</source>
        <translation>Niet vastgelegd in het dossier, daar staan puntjes: %1.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::LoginScreen</name>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>With your password and the six digits of your authenticator app.</source>
        <translation>Met uw wachtwoord en de zes cijfers van uw authenticator-app.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code uit uw authenticator-app</translation>
    </message>
    <message>
        <source>One of your &amp;recovery codes</source>
        <translation>Een van uw &amp;herstelcodes</translation>
    </message>
    <message>
        <source>Account &amp;key (medical roles, first time on this computer)</source>
        <translation>Account&amp;sleutel (medische rollen, eerste keer op deze computer)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>&amp;Inloggen</translation>
    </message>
    <message>
        <source>First time on this computer with a medical role?</source>
        <translation>Eerste keer op deze computer met een medische rol?</translation>
    </message>
    <message>
        <source>First time here? Use your enrolment code</source>
        <translation>Eerste keer hier? Gebruik uw aanmeldcode</translation>
    </message>
    <message>
        <source>Work without the server</source>
        <translation>Zonder de server werken</translation>
    </message>
    <message>
        <source>Use the code of the app after all</source>
        <translation>Toch de code van de app gebruiken</translation>
    </message>
    <message>
        <source>Telephone lost? Use a recovery code</source>
        <translation>Telefoon kwijt? Gebruik een herstelcode</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address; your administrator knows it.</source>
        <translation>Vul het adres van de server in; uw beheerder kent het.</translation>
    </message>
    <message>
        <source>Fill in your user name.</source>
        <translation>Vul uw gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Fill in your password.</source>
        <translation>Vul uw wachtwoord in.</translation>
    </message>
    <message>
        <source>Fill in one of your recovery codes.</source>
        <translation>Vul een van uw herstelcodes in.</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Vul de zes cijfers in die uw authenticator-app nu toont.</translation>
    </message>
    <message>
        <source>Password forgotten? Use your printed kit</source>
        <translation>Wachtwoord vergeten? Gebruik uw geprinte herstelset</translation>
    </message>
    <message>
        <source>Or appro&amp;ve from another computer of mine</source>
        <translation>Of &amp;laat een andere computer van mij deze toelaten</translation>
    </message>
    <message>
        <source>Re&amp;pair the vault: set the damaged file aside and fetch everything again</source>
        <translation>Kluis re&amp;pareren: het beschadigde bestand opzij zetten en alles opnieuw ophalen</translation>
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
        <translation>Onderdelen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Medical group</source>
        <translation>Medische groep</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Wijzigingen (%1)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Inzicht</translation>
    </message>
    <message>
        <source>Today (%1)</source>
        <translation>Vandaag (%1)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Privacy office</source>
        <translation>Privacyregisters</translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Parts of this place</source>
        <translation>Delen van deze plek</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ManageController</name>
    <message>
        <source>This code is not right, or was used before. Wait for the next one.</source>
        <translation>Deze code klopt niet of is al gebruikt. Wacht op de volgende.</translation>
    </message>
    <message>
        <source>The wipe is ordered. That computer hears of it at its next contact.</source>
        <translation>Het wissen is opgedragen. Die computer hoort ervan bij het volgende contact.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ManageScreen</name>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Nieuw account…</translation>
    </message>
    <message>
        <source>A&amp;greements…</source>
        <translation>&amp;Overeenkomsten…</translation>
    </message>
    <message>
        <source>Name, user name, role, state or employer</source>
        <translation>Naam, gebruikersnaam, rol, stand of werkgever</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>People with an account</source>
        <translation>Mensen met een account</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Beheer</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s).</source>
        <translation>
            <numerusform>%n account.</numerusform>
            <numerusform>%n accounts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Nobody&apos;s name, role, state or employer is like that.</source>
        <translation>Van niemand is de naam, rol, stand of werkgever zo.</translation>
    </message>
    <message>
        <source>Choose somebody, or make a new account. What is in dossiers is not shown here, nor to you anywhere.</source>
        <translation>Kies iemand, of maak een nieuw account. Wat in dossiers staat wordt hier niet getoond, en u nergens.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalController</name>
    <message>
        <source>The medical group does not exist yet: the company doctor starts it.</source>
        <translation>De medische groep bestaat nog niet: de bedrijfsarts begint haar.</translation>
    </message>
    <message>
        <source>You are not in the group yet. Read your fingerprint (under Settings) to one of the leads, who can approve you.</source>
        <translation>U zit nog niet in de groep. Lees uw vingerafdruk (onder Instellingen) voor aan een van de beheerders van de groep; die kan u toelaten.</translation>
    </message>
    <message>
        <source>The kit is confirmed: medical data can be written now.</source>
        <translation>De herstelset is bevestigd: medische gegevens kunnen nu worden vastgelegd.</translation>
    </message>
    <message>
        <source>Approved. Medical data open for your colleague after the next sync.</source>
        <translation>Toegelaten. Na de volgende synchronisatie gaan de medische gegevens voor uw collega open.</translation>
    </message>
    <message>
        <source>Your colleague is a lead now, and can approve, invite and take out others.</source>
        <translation>Uw collega is nu beheerder en kan anderen toelaten, uitnodigen en eruit halen.</translation>
    </message>
    <message>
        <source>Taken out of the medical group. The keys of those who stay are new.</source>
        <translation>Uit de medische groep gehaald. De sleutels van wie blijft zijn nieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) stand in the log of the medical group.</source>
        <translation>
            <numerusform>%n eerdere wijziging staat in het logboek van de medische groep.</numerusform>
            <numerusform>%n eerdere wijzigingen staan in het logboek van de medische groep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalScreen</name>
    <message>
        <source>Medical group</source>
        <translation>Medische groep</translation>
    </message>
    <message>
        <source>Parts of the medical group</source>
        <translation>Onderdelen van de medische groep</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Another service</source>
        <translation>Andere arbodienst</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MedicalTextNotice</name>
    <message>
        <source>No medical word here</source>
        <translation>Hier geen medisch woord</translation>
    </message>
    <message>
        <source>These words are not marked any more at this employer, on this device.</source>
        <translation>Deze woorden worden bij deze werkgever niet meer gemarkeerd, op dit apparaat.</translation>
    </message>
    <message>
        <source>Takes the sentences with these words out. The employee tells the company doctor himself.</source>
        <translation>Haalt de zinnen met deze woorden weg. De werknemer vertelt het de bedrijfsarts zelf.</translation>
    </message>
    <message>
        <source>Taken out; Ctrl+Z brings it back. The employee can tell it to the company doctor himself: ask the occupational health service for an appointment. Don&apos;t pass it on yourself.</source>
        <translation>Weggehaald; Ctrl+Z haalt het terug. De werknemer kan het zelf aan de bedrijfsarts vertellen: vraag de arbodienst om een afspraak. Geef het zelf niet door.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Move to the medical notes</source>
        <translation>Naar de medische notities</translation>
    </message>
    <message>
        <source>Makes a consultation note of the sentences with these words, and takes them out here.</source>
        <translation>Maakt van de zinnen met deze woorden een spreekuurverslag en haalt ze hier weg.</translation>
    </message>
    <message>
        <source>Moved to the medical notes. Ctrl+Z brings it back here; the note stays.</source>
        <translation>Naar de medische notities verplaatst. Ctrl+Z zet het hier terug; de notitie blijft.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MemberActions</name>
    <message>
        <source>Make &amp;lead</source>
        <translation>&amp;Beheerder maken</translation>
    </message>
    <message>
        <source>&amp;Take out of the medical group…</source>
        <translation>&amp;Uit de medische groep halen…</translation>
    </message>
    <message>
        <source>A lead can approve, invite and take out others</source>
        <translation>Een beheerder kan anderen toelaten, uitnodigen en eruit halen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Eruit halen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Laten</translation>
    </message>
    <message>
        <source>%1 reads no medical data any more after the next contact, and nothing that is written from now on. What was read or printed before can&apos;t be called back.</source>
        <translation>%1 leest na het volgende contact geen medische gegevens meer, en niets van wat vanaf nu wordt vastgelegd. Wat eerder gelezen of afgedrukt is, is niet terug te halen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::MembersPanel</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Employers</source>
        <translation>Werkgevers</translation>
    </message>
    <message>
        <source>Members of the medical group</source>
        <translation>Leden van de medische groep</translation>
    </message>
    <message>
        <source>&amp;Fingerprint of your colleague</source>
        <translation>&amp;Vingerafdruk van uw collega</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Toelaten</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wacht op toelating</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Beheerder van de groep</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 toelaten</translation>
    </message>
    <message>
        <source>&amp;Invite instead, with a code on paper or by telephone</source>
        <translation>Of &amp;uitnodigen, met een code op papier of telefonisch</translation>
    </message>
    <message>
        <source>Give this code on paper or by telephone, not by e-mail. Whoever enrols with it within 72 hours is approved at your next synchronisation, without comparing digits.</source>
        <translation>Geef deze code op papier of telefonisch, niet per e-mail. Wie zich er binnen 72 uur mee aanmeldt, wordt bij uw volgende synchronisatie toegelaten, zonder cijfers te vergelijken.</translation>
    </message>
    <message>
        <source>Invite for %1</source>
        <translation>Uitnodiging voor %1</translation>
    </message>
    <message>
        <source>Let your colleague read out the digits or the words under Settings, in person or on a call in which you know the voice, and type them here. A reader of QR codes may type them too.</source>
        <translation>Laat uw collega de cijfers of de woorden onder Instellingen voorlezen, persoonlijk of aan de telefoon als u de stem kent, en typ ze hier. Een QR-lezer mag ze ook typen.</translation>
    </message>
    <message>
        <source>Type the digits or the words your colleague reads out.</source>
        <translation>Typ de cijfers of de woorden die uw collega voorleest.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NetworkController</name>
    <message>
        <source>Saved. Connections from now on go this way.</source>
        <translation>Opgeslagen. Verbindingen gaan vanaf nu langs deze weg.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NetworkPanel</name>
    <message>
        <source>Save &amp;network settings</source>
        <translation>&amp;Netwerkinstellingen opslaan</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Proxy as the system says</source>
        <translation>Proxy zoals het systeem aangeeft</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Geen proxy</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Deze proxy</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg naar de server</translation>
    </message>
    <message>
        <source>Name of the proxy</source>
        <translation>Naam van de proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>User name there, if it asks for one</source>
        <translation>Gebruikersnaam daar, als hij erom vraagt</translation>
    </message>
    <message>
        <source>Password there; empty keeps the one given before</source>
        <translation>Wachtwoord daar; leeg behoudt het eerder gegeven wachtwoord</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewAccountDialog</name>
    <message>
        <source>&amp;Make the account</source>
        <translation>&amp;Account maken</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>&amp;Name, as colleagues see it</source>
        <translation>&amp;Naam, zoals collega&apos;s die zien</translation>
    </message>
    <message>
        <source>&amp;User name, to log in with</source>
        <translation>&amp;Gebruikersnaam, om zich mee aan te melden</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;Employers</source>
        <translation>&amp;Werkgevers</translation>
    </message>
    <message>
        <source>Only this &amp;department (may be left empty)</source>
        <translation>Alleen deze a&amp;fdeling (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>You ask for this account. Medical content opens once a lead doctor has approved the person in the medical group.</source>
        <translation>U vraagt dit account aan. Medische inhoud gaat open als een arts die de medische groep beheert de persoon heeft toegelaten.</translation>
    </message>
    <message>
        <source>Without employers this administrator manages the whole practice; with employers only the people there. That can&apos;t be changed later.</source>
        <translation>Zonder werkgevers beheert deze beheerder de hele praktijk; met werkgevers alleen de mensen daar. Dat kan later niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Somebody with two functions gets two accounts.</source>
        <translation>Iemand met twee functies krijgt twee accounts.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Fill in the user name.</source>
        <translation>Vul de gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Choose an employer: this role works for one.</source>
        <translation>Kies een werkgever: deze rol werkt ervoor.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewDossierDialog</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Last name, given name</source>
        <translation>Achternaam, roepnaam</translation>
    </message>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>&amp;Employer</source>
        <translation>&amp;Werkgever</translation>
    </message>
    <message>
        <source>Personnel n&amp;umber</source>
        <translation>Personeelsn&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Date of &amp;birth (may be left empty)</source>
        <translation>&amp;Geboortedatum (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;Department (may be left empty)</source>
        <translation>&amp;Afdeling (mag leeg blijven)</translation>
    </message>
    <message>
        <source>&amp;Make dossier</source>
        <translation>Dossier &amp;maken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in the personnel number.</source>
        <translation>Vul het personeelsnummer in.</translation>
    </message>
    <message>
        <source>Fill in the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewsGroup</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Medical part</source>
        <translation>Medisch deel</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nummer %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NewsScreen</name>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>&amp;Dossier openen</translation>
    </message>
    <message>
        <source>Mark &amp;all as seen</source>
        <translation>&amp;Alles als gezien markeren</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>What others change in your dossiers is listed here until you open the dossier.</source>
        <translation>Wat anderen in uw dossiers wijzigen staat hier tot u het dossier opent.</translation>
    </message>
    <message>
        <source>Dossier and field</source>
        <translation>Dossier en veld</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What others changed</source>
        <translation>Wat anderen wijzigden</translation>
    </message>
    <message>
        <source>There is more than is shown here: these are the newest.</source>
        <translation>Er is meer dan hier staat: dit zijn de nieuwste.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NotesPanel</name>
    <message>
        <source>For me &amp;only (working note)</source>
        <translation>&amp;Alleen voor mij (werkaantekening)</translation>
    </message>
    <message>
        <source>Save &amp;note</source>
        <translation>&amp;Notitie opslaan</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Nog geen notities.</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Oudere notities tonen</translation>
    </message>
    <message>
        <source>Write a note: what was said or agreed</source>
        <translation>Schrijf een notitie: wat is gezegd of afgesproken</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Ctrl+Enter. A saved note stays as it is.</source>
        <translation>Ctrl+Enter. Een opgeslagen notitie blijft zoals zij is.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>for me only</source>
        <translation>alleen voor mij</translation>
    </message>
    <message>
        <source>waiting for the server</source>
        <translation>wacht op de server</translation>
    </message>
</context>
<context>
    <name>kluis::ui::NoticeBoard</name>
    <message>
        <source>A part of the vault on this computer can&apos;t be read any more: its file is damaged. Nothing was deleted. The repair sets the file aside, saves your changes that were not sent as far as they can be read, and fetches the rest from the server again.</source>
        <translation>Een deel van de kluis op deze computer is niet meer te lezen: het bestand is beschadigd. Er is niets verwijderd. De reparatie zet het bestand opzij, bewaart uw wijzigingen die niet verstuurd waren voor zover ze te lezen zijn, en haalt de rest opnieuw van de server op.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repareren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeForm</name>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Tell the authority</source>
        <translation>Melden aan de autoriteit</translation>
    </message>
    <message>
        <source>Do not tell: no risk is likely</source>
        <translation>Niet melden: risico onwaarschijnlijk</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Feiten</translation>
    </message>
    <message>
        <source>Somebody &amp;knew of it at</source>
        <translation>Iemand &amp;wist ervan op</translation>
    </message>
    <message>
        <source>&amp;Effects, for whom</source>
        <translation>&amp;Gevolgen, voor wie</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Besluit</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Redenen</translation>
    </message>
    <message>
        <source>The &amp;authority was told at</source>
        <translation>Gemeld aan de &amp;autoriteit op</translation>
    </message>
    <message>
        <source>The &amp;people were told at</source>
        <translation>Gemeld aan de betro&amp;kkenen op</translation>
    </message>
    <message>
        <source>Looked at or &amp;held at</source>
        <translation>Bekeken of &amp;gehouden op</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>&amp;Maatregelen</translation>
    </message>
    <message>
        <source>Nothing &amp;is to be done about this any more</source>
        <translation>&amp;Hieraan hoeft niets meer te gebeuren</translation>
    </message>
    <message>
        <source>&amp;Who was there</source>
        <translation>&amp;Wie er waren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeScreen</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Records of the privacy office, what is due first</source>
        <translation>Privacyregisters, wat het eerst moet bovenaan</translation>
    </message>
    <message>
        <source>The privacy office</source>
        <translation>De privacyregisters</translation>
    </message>
    <message>
        <source>Choose a record, or make a new one. Reports of colleagues come in by themselves.</source>
        <translation>Kies een registratie, of maak een nieuwe. Meldingen van collega’s komen vanzelf binnen.</translation>
    </message>
    <message>
        <source>Privacy office</source>
        <translation>Privacyregisters</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Opgeslagen.</translation>
    </message>
    <message>
        <source>Discard &amp;changes</source>
        <translation>Wijzigingen laten &amp;vervallen</translation>
    </message>
    <message>
        <source>Save or discard first what you changed.</source>
        <translation>Sla eerst op wat u hebt gewijzigd, of laat het vervallen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OfficeText</name>
    <message>
        <source>Processing</source>
        <translation>Verwerking</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Impact assessment</source>
        <translation>DPIA</translation>
    </message>
    <message>
        <source>Penetration test</source>
        <translation>Penetratietest</translation>
    </message>
    <message>
        <source>Awareness session</source>
        <translation>Bewustwording</translation>
    </message>
    <message>
        <source>Data breach</source>
        <translation>Datalek</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Not to be notified</source>
        <translation>Niet te melden</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Late since %1</source>
        <translation>Te laat sinds %1</translation>
    </message>
    <message>
        <source>Notify by %1</source>
        <translation>Melden vóór %1</translation>
    </message>
    <message>
        <source>Review by %1</source>
        <translation>Bekijken vóór %1</translation>
    </message>
    <message numerus="yes">
        <source>Privacy office: %n thing(s) to do. First: %1, %2.</source>
        <translation>
            <numerusform>Privacyregisters: %n ding te doen. Eerst: %1, %2.</numerusform>
            <numerusform>Privacyregisters: %n dingen te doen. Eerst: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxController</name>
    <message>
        <source>Removed.</source>
        <translation>Verwijderd.</translation>
    </message>
    <message>
        <source>It waits for the server once more.</source>
        <translation>Het wacht opnieuw op de server.</translation>
    </message>
    <message>
        <source>Saved. Give the file to a lead, who can read what you wrote.</source>
        <translation>Bewaard. Geef het bestand aan een beheerder van de groep, die kan lezen wat u schreef.</translation>
    </message>
    <message>
        <source>Saved, but look once more:</source>
        <translation>Opgeslagen, maar kijk nog eens:</translation>
    </message>
    <message>
        <source>Saved. It waits for the server.</source>
        <translation>Opgeslagen. Het wacht op de server.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxLine</name>
    <message>
        <source>New dossier</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Medical part</source>
        <translation>Medisch deel</translation>
    </message>
    <message>
        <source>A dossier that is not yours any more</source>
        <translation>Een dossier dat niet meer van u is</translation>
    </message>
    <message>
        <source>(not for you any more)</source>
        <translation>(niet meer voor u)</translation>
    </message>
    <message>
        <source>(medical: shown when chosen)</source>
        <translation>(medisch: zichtbaar na keuze)</translation>
    </message>
    <message>
        <source>(emptied)</source>
        <translation>(leeggemaakt)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::OutboxScreen</name>
    <message>
        <source>&amp;Send now</source>
        <translation>Nu &amp;versturen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijziging</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Changes that are not at the server</source>
        <translation>Wijzigingen die niet op de server staan</translation>
    </message>
    <message>
        <source>Everything is at the server</source>
        <translation>Alles staat op de server</translation>
    </message>
    <message>
        <source>What you change is kept here first and sent by itself as soon as the server can be reached.</source>
        <translation>Wat u wijzigt, wordt eerst hier bewaard en vanzelf verstuurd zodra de server bereikbaar is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for the server.</source>
        <translation>
            <numerusform>%Ln wijziging wacht op de server.</numerusform>
            <numerusform>%Ln wijzigingen wachten op de server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused and are kept here.</source>
        <translation>
            <numerusform>%Ln is geweigerd en wordt hier bewaard.</numerusform>
            <numerusform>%Ln zijn geweigerd en worden hier bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Open a colleague&apos;s changes that were not accepted…</source>
        <translation>Niet aangenomen wijzigingen van een collega openen…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::Palette</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks, actions</source>
        <translation>Zoek mensen, dossiers, taken, acties</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks and actions</source>
        <translation>Zoek mensen, dossiers, taken en acties</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Wat is gevonden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Used last first. Arrows choose, Enter opens, Escape closes.</source>
        <translation>Laatst gebruikt staat bovenaan. Pijlen kiezen, Enter opent, Escape sluit.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaletteLine</name>
    <message>
        <source>%1, due %2</source>
        <translation>%1, vóór %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notitie: %1</translation>
    </message>
    <message>
        <source>In the medical part</source>
        <translation>In het medische deel</translation>
    </message>
    <message>
        <source>A name like it</source>
        <translation>Een naam die erop lijkt</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaperController</name>
    <message>
        <source>A year went by: is your recovery kit still there?</source>
        <translation>Er is een jaar voorbij: is uw herstelset er nog?</translation>
    </message>
    <message>
        <source>A year went by: are the recovery shares still there?</source>
        <translation>Er is een jaar voorbij: zijn de hersteldelen er nog?</translation>
    </message>
    <message>
        <source>Good. You are asked again in a year.</source>
        <translation>Goed. Over een jaar wordt het u opnieuw gevraagd.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaperDialog</name>
    <message>
        <source>Is your kit still there?</source>
        <translation>Is uw herstelset er nog?</translation>
    </message>
    <message>
        <source>Are the recovery shares still there?</source>
        <translation>Zijn de hersteldelen er nog?</translation>
    </message>
    <message>
        <source>Without the printed kit a forgotten password or a lost computer can cost you all you may read. Get it from where you keep it, and type the last five characters of the account key.</source>
        <translation>Zonder de afgedrukte herstelset kan een vergeten wachtwoord of een verloren computer u alles kosten wat u mag lezen. Haal haar van haar plaats en typ de laatste vijf tekens van de accountsleutel.</translation>
    </message>
    <message>
        <source>If no doctor is left, two of the three shares open the medical data. Let two of the holders read you the last five characters of theirs, no more, and type both with a space between them.</source>
        <translation>Is er geen arts meer over, dan openen twee van de drie delen de medische gegevens. Laat twee van de houders u de laatste vijf tekens van hun deel voorlezen, niet meer, en typ beide met een spatie ertussen.</translation>
    </message>
    <message>
        <source>&amp;Last five characters</source>
        <translation>&amp;Laatste vijf tekens</translation>
    </message>
    <message>
        <source>&amp;Last five characters of two shares</source>
        <translation>&amp;Laatste vijf tekens van twee delen</translation>
    </message>
    <message>
        <source>Not there? Then make sure that a lead can approve you anew, and tell your administrator.</source>
        <translation>Is zij er niet? Zorg dan dat een beheerder van de groep u opnieuw kan goedkeuren, en vertel het uw beheerder.</translation>
    </message>
    <message>
        <source>Not there? Then tell the other leads: while a doctor is left, nothing is lost.</source>
        <translation>Zijn ze er niet? Vertel het dan de andere beheerders van de groep: zolang er een arts is, is niets verloren.</translation>
    </message>
    <message>
        <source>&amp;It is there</source>
        <translation>&amp;Het is er</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PaperView</name>
    <message>
        <source>This page can&apos;t be drawn.</source>
        <translation>Deze bladzijde kan niet worden getekend.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PasswordDialog</name>
    <message>
        <source>&amp;Change password</source>
        <translation>Wachtwoord &amp;wijzigen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>&amp;Password so far</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code uit uw authenticator-app</translation>
    </message>
    <message>
        <source>Your other computers are logged out. There you log in with the new password.</source>
        <translation>Uw andere computers worden afgemeld. Daar meldt u zich aan met het nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in the password you have now.</source>
        <translation>Vul het wachtwoord in dat u nu hebt.</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Vul de zes cijfers in die uw authenticator-app nu toont.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PasswordStrength</name>
    <message numerus="yes">
        <source>At least %n characters. Four or five words that don&apos;t belong together are strong and easy to keep.</source>
        <translation>
            <numerusform>Minstens %n teken. Vier of vijf woorden die niet bij elkaar horen, zijn sterk en makkelijk te onthouden.</numerusform>
            <numerusform>Minstens %n tekens. Vier of vijf woorden die niet bij elkaar horen, zijn sterk en makkelijk te onthouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed.</source>
        <translation>
            <numerusform>Nog %n teken nodig.</numerusform>
            <numerusform>Nog %n tekens nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Heel sterk.</translation>
    </message>
    <message>
        <source>Strong enough. Another word makes it much stronger.</source>
        <translation>Sterk genoeg. Nog een woord maakt het veel sterker.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningController</name>
    <message>
        <source>Planned for %1: %2.</source>
        <translation>Gepland voor %1: %2.</translation>
    </message>
    <message>
        <source>Open the dossier of whom it is for, and choose &quot;Plan…&quot; there.</source>
        <translation>Open het dossier van wie het is, en kies daar &quot;Plannen…&quot;.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningDays</name>
    <message>
        <source>free</source>
        <translation>vrij</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>came</source>
        <translation>geweest</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgezegd</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>niet verschenen</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningScreen</name>
    <message>
        <source>&amp;Hours…</source>
        <translation>&amp;Spreekuren…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verzetten…</translation>
    </message>
    <message>
        <source>&amp;Open the dossier</source>
        <translation>Dossier &amp;openen</translation>
    </message>
    <message>
        <source>Consultation hours</source>
        <translation>Spreekuren</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planning</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arts</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Hoeveel dagen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>&amp;Came</source>
        <translation>&amp;Geweest</translation>
    </message>
    <message>
        <source>Did &amp;not come</source>
        <translation>&amp;Niet verschenen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>Choose a free time for %1, and press Enter.</source>
        <translation>Kies een vrije tijd voor %1 en druk op Enter.</translation>
    </message>
    <message>
        <source>Choose another time for the appointment of %1, and press Enter.</source>
        <translation>Kies een andere tijd voor de afspraak van %1 en druk op Enter.</translation>
    </message>
    <message>
        <source>Don&apos;t plan</source>
        <translation>Niet plannen</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Choose a free time for it here, or let it go under Changes.</source>
        <translation>Kies er hier een vrije tijd voor, of laat hem los onder Wijzigingen.</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Tijd kiezen</translation>
    </message>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als ta&amp;bel</translation>
    </message>
    <message>
        <source>&amp;Yes, cancel it</source>
        <translation>&amp;Ja, zeg af</translation>
    </message>
    <message>
        <source>No, &amp;keep it</source>
        <translation>Nee, &amp;laat staan</translation>
    </message>
    <message>
        <source>Cance&amp;l the appointment</source>
        <translation>Afspraak a&amp;fzeggen</translation>
    </message>
    <message>
        <source>Cancel the appointment of %1, %2?</source>
        <translation>De afspraak van %1, %2, afzeggen?</translation>
    </message>
    <message>
        <source>No doctor works for the employer of %1: an administrator gives one the right.</source>
        <translation>Voor de werkgever van %1 werkt geen arts: een beheerder geeft er een het recht.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PlanningView</name>
    <message>
        <source>Consultation hours</source>
        <translation>Spreekuren</translation>
    </message>
    <message>
        <source>No hours on this day.</source>
        <translation>Geen spreekuur op deze dag.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Er is niets gekozen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PolicyPanel</name>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Uw organisatie</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Not heeded, tell your administrator: %1. %2</source>
        <translation>Niet gevolgd, meld dit uw beheerder: %1. %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PreviewProcess</name>
    <message>
        <source>The document takes too long to show. Save a copy and open that.</source>
        <translation>Het tonen van het document duurt te lang. Sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>The document can&apos;t be shown here. Save a copy and open that.</source>
        <translation>Het document kan hier niet worden getoond. Sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>The document opens with a password only. Save a copy and open that.</source>
        <translation>Het document gaat alleen met een wachtwoord open. Sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. Save a copy and open that.</source>
        <translation>De afbeelding is te groot om hier te tonen. Sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>The document is damaged, or of a kind that is not shown here. Save a copy and open that.</source>
        <translation>Het document is beschadigd, of van een soort die hier niet wordt getoond. Sla een kopie op en open die.</translation>
    </message>
    <message>
        <source>This version of the program does not show PDF documents. Save a copy and open that.</source>
        <translation>Deze versie van het programma toont geen PDF-documenten. Sla een kopie op en open die.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::PrivacyController</name>
    <message>
        <source>Save the audit log</source>
        <translation>Auditlog opslaan</translation>
    </message>
    <message>
        <source>Separated values (*.csv)</source>
        <translation>Gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-regels (*.jsonl)</translation>
    </message>
    <message>
        <source>audit-log</source>
        <translation>auditlog</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were saved.</source>
        <translation>
            <numerusform>%Ln regel opgeslagen.</numerusform>
            <numerusform>%Ln regels opgeslagen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::QrView</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-code voor de authenticator-app</translation>
    </message>
    <message>
        <source>The same setup key stands beside it as text.</source>
        <translation>Dezelfde instelsleutel staat ernaast als tekst.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RecoverDialog</name>
    <message>
        <source>I &amp;know that changes which were not sent from this computer stay shut</source>
        <translation>Ik &amp;weet dat wijzigingen die niet van deze computer verstuurd zijn, dicht blijven</translation>
    </message>
    <message>
        <source>&amp;Set the new password</source>
        <translation>Nieuw wachtwoord &amp;instellen</translation>
    </message>
    <message>
        <source>Password forgotten</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>With your printed kit you keep all your keys. Without it, ask your administrator: you get new keys then, and medical content stays shut until a colleague approves them.</source>
        <translation>Met uw geprinte herstelset behoudt u al uw sleutels. Vraag anders uw beheerder: u krijgt dan nieuwe sleutels, en medische inhoud blijft dicht totdat een collega die goedkeurt.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>&amp;Recovery key of the kit (UR-…)</source>
        <translation>&amp;Herstelsleutel van de herstelset (UR-…)</translation>
    </message>
    <message>
        <source>Account &amp;key of the kit (AK-…; medical roles)</source>
        <translation>Account&amp;sleutel van de herstelset (AK-…; medische rollen)</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code uit uw authenticator-app</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Fill in the server&apos;s address; your administrator knows it.</source>
        <translation>Vul het adres van de server in; uw beheerder kent het.</translation>
    </message>
    <message>
        <source>Fill in your user name.</source>
        <translation>Vul uw gebruikersnaam in.</translation>
    </message>
    <message>
        <source>Fill in the recovery key of your kit.</source>
        <translation>Vul de herstelsleutel van uw herstelset in.</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Vul de zes cijfers in die uw authenticator-app nu toont.</translation>
    </message>
    <message>
        <source>This computer holds what was sealed with the old password. Tick that you know it stays shut.</source>
        <translation>Deze computer bewaart wat met het oude wachtwoord verzegeld is. Vink aan dat u weet dat het dicht blijft.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ReleaseLines</name>
    <message>
        <source>%1 took it back, %2: %3</source>
        <translation>%1 trok het in, %2: %3</translation>
    </message>
    <message>
        <source>%1: taken back by %2, %3: %4</source>
        <translation>%1: ingetrokken door %2, %3: %4</translation>
    </message>
    <message>
        <source>Released by %1, %2: %3</source>
        <translation>Vrijgegeven door %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: released by %2, %3: %4</source>
        <translation>%1: vrijgegeven door %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 (the employee agreed on %2)</source>
        <translation>%1 (de werknemer stemde in op %2)</translation>
    </message>
    <message>
        <source>%1 (not yet at the server)</source>
        <translation>%1 (nog niet op de server)</translation>
    </message>
    <message>
        <source>The value says something else by now. %1 reads what it said then.</source>
        <translation>De waarde zegt inmiddels iets anders. %1 leest wat er toen stond.</translation>
    </message>
    <message>
        <source>Name the message to UWV that needs it.</source>
        <translation>Noem de melding aan UWV die het nodig heeft.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ReleasePanel</name>
    <message>
        <source>Release to the employer…</source>
        <translation>Vrijgeven aan de werkgever…</translation>
    </message>
    <message>
        <source>Release %1 to the employer</source>
        <translation>%1 vrijgeven aan de werkgever</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Take back the release of %1</source>
        <translation>Vrijgave van %1 intrekken</translation>
    </message>
    <message>
        <source>Also the other parts of the list that are filled in</source>
        <translation>Ook de andere ingevulde delen van de lijst</translation>
    </message>
    <message>
        <source>Reason (is read with it)</source>
        <translation>Reden (wordt meegelezen)</translation>
    </message>
    <message>
        <source>The employee agreed to it, on</source>
        <translation>De werknemer heeft ingestemd, op</translation>
    </message>
    <message>
        <source>Day on which the employee agreed</source>
        <translation>Dag waarop de werknemer instemde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Release to the employer</source>
        <translation>Vrijgeven aan de werkgever</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>The copy leaves their computers when they next reach the server. What was read was read.</source>
        <translation>De kopie verdwijnt van hun computers zodra die de server weer bereiken. Wat gelezen is, is gelezen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
    <message>
        <source>Say who is to read it.</source>
        <translation>Zeg wie het moet lezen.</translation>
    </message>
    <message>
        <source>This will be read by: %1</source>
        <translation>Dit wordt gelezen door: %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RequestsController</name>
    <message>
        <source>Recorded as answered.</source>
        <translation>Vastgelegd als beantwoord.</translation>
    </message>
    <message>
        <source>A new folder for the copy</source>
        <translation>Een nieuwe map voor de kopie</translation>
    </message>
    <message>
        <source>copy-for-the-employee</source>
        <translation>kopie-voor-de-medewerker</translation>
    </message>
    <message>
        <source>The copy was made. Give it to the employee alone, after checking who it is.</source>
        <translation>De kopie is gemaakt. Geef die alleen aan de medewerker, nadat u hebt nagegaan wie het is.</translation>
    </message>
    <message>
        <source>Removed here. It goes to the server with the next synchronisation, and from there to everybody.</source>
        <translation>Hier verwijderd. Het gaat met de volgende synchronisatie naar de server, en vandaar naar iedereen.</translation>
    </message>
    <message>
        <source>Corrected, with the request beside it.</source>
        <translation>Gecorrigeerd, met het verzoek erbij.</translation>
    </message>
    <message>
        <source>The employee&apos;s own words stand in a note now.</source>
        <translation>De eigen woorden van de werknemer staan nu in een notitie.</translation>
    </message>
    <message>
        <source>Registered. Today shows it in the last week before its day, and at once what you found.</source>
        <translation>Geregistreerd. Vandaag toont het in de laatste week voor de dag, en wat u zelf vond meteen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RequestsDialog</name>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registreren</translation>
    </message>
    <message>
        <source>It was &amp;answered</source>
        <translation>Het is &amp;beantwoord</translation>
    </message>
    <message>
        <source>Make the &amp;copy for the employee…</source>
        <translation>&amp;Kopie voor de medewerker maken…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>What the employee asks</source>
        <translation>Wat de medewerker vraagt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Gekomen op</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwoord op</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Requests of the employee, oldest first</source>
        <translation>Verzoeken van de medewerker, oudste eerst</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>De kopie</translation>
    </message>
    <message>
        <source>What %1 asks about their own data</source>
        <translation>Wat %1 over de eigen gegevens vraagt</translation>
    </message>
    <message>
        <source>The employer&apos;s side sees that there is a request, and no more. What is asked and answered stands in a consultation note.</source>
        <translation>De werkgever ziet dat er een verzoek is, en niet meer. Wat er is gevraagd en geantwoord staat in een consultnotitie.</translation>
    </message>
    <message>
        <source>Write no medical data in a remark. The copy is not encrypted: give it to the employee alone, after checking who it is.</source>
        <translation>Schrijf geen medische gegevens in een opmerking. De kopie is niet versleuteld: geef die alleen aan de medewerker, nadat u hebt nagegaan wie het is.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;luiten</translation>
    </message>
    <message>
        <source>One; up to three where a medical file is to be destroyed or the answer was put off in time.</source>
        <translation>Een; tot drie waar een medisch dossier moet worden vernietigd of het antwoord op tijd is uitgesteld.</translation>
    </message>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nieuw verzoek</translation>
    </message>
    <message>
        <source>Ca&amp;me on</source>
        <translation>Gek&amp;omen op</translation>
    </message>
    <message>
        <source>R&amp;emark</source>
        <translation>Op&amp;merking</translation>
    </message>
    <message>
        <source>Chosen request: answered &amp;on</source>
        <translation>Gekozen verzoek: beantwoord o&amp;p</translation>
    </message>
    <message>
        <source>&amp;How it was answered</source>
        <translation>&amp;Hoe het is beantwoord</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Mon&amp;ths the law gives</source>
        <translation>Maan&amp;den die de wet geeft</translation>
    </message>
    <message>
        <source>Carry o&amp;ut…</source>
        <translation>&amp;Uitvoeren…</translation>
    </message>
    <message>
        <source>Correct or remove the values that the chosen request is about.</source>
        <translation>Corrigeer of verwijder de waarden waar het gekozen verzoek over gaat.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RestrictDialog</name>
    <message>
        <source>The &amp;whole medical group of the employer</source>
        <translation>De &amp;hele medische groep van de werkgever</translation>
    </message>
    <message>
        <source>&amp;Only those ticked here</source>
        <translation>&amp;Alleen wie hier is aangevinkt</translation>
    </message>
    <message>
        <source>&amp;Change access…</source>
        <translation>&amp;Toegang wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Yes, change it</source>
        <translation>&amp;Ja, wijzigen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Medical access</source>
        <translation>Medische toegang</translation>
    </message>
    <message>
        <source>Members of the medical group</source>
        <translation>Leden van de medische groep</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (u)</translation>
    </message>
    <message>
        <source>Who may read and write the medical part of this dossier?</source>
        <translation>Wie mag het medische deel van dit dossier lezen en schrijven?</translation>
    </message>
    <message>
        <source>Name at least one doctor. You need not be among them. What somebody has read before, that person has read.</source>
        <translation>Wijs ten minste één arts aan. U hoeft er zelf niet bij te zijn. Wat iemand eerder heeft gelezen, is gelezen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Tick who shall read it.</source>
        <translation>Vink aan wie het mag lezen.</translation>
    </message>
    <message>
        <source>That is how it is already.</source>
        <translation>Zo is het al.</translation>
    </message>
    <message>
        <source>Everybody in the group is told, and it stands in the group&apos;s log.</source>
        <translation>Iedereen in de groep krijgt bericht en het staat in het logboek van de groep.</translation>
    </message>
    <message>
        <source>Open the medical part to the whole group again? Who could read it so far seals it for the others at the next synchronisation.</source>
        <translation>Het medische deel weer openstellen voor de hele groep? Wie het tot nu toe kon lezen versleutelt het voor de anderen bij de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>Restrict the medical part to all who are in the group now? Who joins later is left out.</source>
        <translation>Het medische deel beperken tot wie nu in de groep zit? Wie later bijkomt, valt erbuiten.</translation>
    </message>
    <message>
        <source>Close the medical part to %1? It goes from their computers at the next synchronisation.</source>
        <translation>Het medische deel sluiten voor %1? Het verdwijnt bij de volgende synchronisatie van hun computers.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::RestrictionController</name>
    <message>
        <source>The whole medical group may read this dossier again.</source>
        <translation>De hele medische groep mag dit dossier weer lezen.</translation>
    </message>
    <message>
        <source>The medical part of this dossier is for those named only. The first of them who synchronises seals it for them alone.</source>
        <translation>Het medische deel van dit dossier is alleen nog voor de aangewezen collega&apos;s. De eerste van hen die synchroniseert versleutelt het voor hen alleen.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dit account</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Leaving this computer</source>
        <translation>Weg van deze computer</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Uitloggen</translation>
    </message>
    <message>
        <source>Ends the session; opening again needs the server</source>
        <translation>Beëindigt de sessie; opnieuw openen kan alleen met de server</translation>
    </message>
    <message>
        <source>&amp;Remove everything from this computer…</source>
        <translation>Alles van deze computer ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>This destroys the keys and the files of this profile on this computer. What is at the server stays; changes that still wait are lost.</source>
        <translation>Dit vernietigt de sleutels en de bestanden van dit profiel op deze computer. Wat op de server staat, blijft; wijzigingen die nog wachten, gaan verloren.</translation>
    </message>
    <message>
        <source>Remove everything</source>
        <translation>Alles verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Wachtwoord wijzigen…</translation>
    </message>
    <message>
        <source>New &amp;authenticator…</source>
        <translation>Nieuwe &amp;authenticator…</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Let the desktop tell once a day how much is &amp;due</source>
        <translation>Het bureaublad één keer per dag laten melden hoeveel er te &amp;doen is</translation>
    </message>
    <message>
        <source>It tells a number, never about whom or what.</source>
        <translation>Het meldt een aantal, nooit over wie of wat.</translation>
    </message>
    <message>
        <source>Colleagues compare this with you in person, the digits or the words, before they trust your keys.</source>
        <translation>Collega&apos;s vergelijken dit persoonlijk met u, de cijfers of de woorden, voordat zij uw sleutels vertrouwen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
</context>
<context>
    <name>kluis::ui::StartOptions</name>
    <message>
        <source>The dossier vault&apos;s window.</source>
        <translation>Het venster van de dossierkluis.</translation>
    </message>
    <message>
        <source>Folder that holds this profile&apos;s data.</source>
        <translation>Map met de gegevens van dit profiel.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adres van de server.</translation>
    </message>
    <message>
        <source>File with the certificate of a private root.</source>
        <translation>Bestand met het certificaat van een eigen stamcertificaat.</translation>
    </message>
    <message>
        <source>User name to fill in.</source>
        <translation>Gebruikersnaam om in te vullen.</translation>
    </message>
    <message>
        <source>Language of the window: nl, en or de.</source>
        <translation>Taal van het venster: nl, en of de.</translation>
    </message>
    <message>
        <source>--language takes nl, en or de.</source>
        <translation>Bij --language hoort nl, en of de.</translation>
    </message>
    <message>
        <source>Link to a dossier, to be shown once it is unlocked.</source>
        <translation>Koppeling naar een dossier, dat na het ontgrendelen wordt getoond.</translation>
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
            <numerusform>%Ln wijziging wacht</numerusform>
            <numerusform>%Ln wijzigingen wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes refused</source>
        <translation>
            <numerusform>%Ln wijziging geweigerd</numerusform>
            <numerusform>%Ln wijzigingen geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions needed</source>
        <translation>
            <numerusform>%Ln beslissing nodig</numerusform>
            <numerusform>%Ln beslissingen nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>offline until %1</source>
        <extracomment>until when the program may be used without the server</extracomment>
        <translation>offline tot %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Nog niet gesynchroniseerd</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Gesynchroniseerd %1</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Versturen…</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchroniseren…</translation>
    </message>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Versturen: %1 van %2</translation>
    </message>
    <message>
        <source>Fetching: %1 of %2</source>
        <translation>Ophalen: %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration: made-up people only</source>
        <translation>Demonstratie: alleen verzonnen mensen</translation>
    </message>
    <message>
        <source>Test environment: no real data here</source>
        <translation>Testomgeving: hier geen echte gegevens</translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>Omgeving: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n employers</source>
        <translation>
            <numerusform>%n werkgever</numerusform>
            <numerusform>%n werkgevers</numerusform>
        </translation>
    </message>
    <message>
        <source>You used a recovery code. Set up your authenticator anew.</source>
        <translation>U hebt een herstelcode gebruikt. Stel uw authenticator opnieuw in.</translation>
    </message>
    <message numerus="yes">
        <source>Since your last login here %n other computer(s) logged in as you for the first time. Was that not you? Revoke them under Settings and tell your administrator.</source>
        <translation>
            <numerusform>Sinds uw laatste aanmelding hier heeft %n andere computer zich voor het eerst als u aangemeld. Was u dat niet? Neem die onder Instellingen de toegang af en meld het uw beheerder.</numerusform>
            <numerusform>Sinds uw laatste aanmelding hier hebben %n andere computers zich voor het eerst als u aangemeld. Was u dat niet? Neem die onder Instellingen de toegang af en meld het uw beheerder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since your last login there were %n failed tries. Was that not you? Tell your administrator.</source>
        <translation>
            <numerusform>Sinds uw laatste aanmelding was er %n mislukte poging. Was u dat niet? Meld het uw beheerder.</numerusform>
            <numerusform>Sinds uw laatste aanmelding waren er %n mislukte pogingen. Was u dat niet? Meld het uw beheerder.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no medical keys yet. Log in once with your account key, or let another computer of yours approve this one, to read medical data.</source>
        <translation>Deze computer heeft nog geen medische sleutels. Log één keer in met uw accountsleutel, of laat een andere computer van u deze toelaten, om medische gegevens te lezen.</translation>
    </message>
    <message>
        <source>documents wait: metered network</source>
        <extracomment>the network costs by volume: documents that are to be kept here are fetched on another one</extracomment>
        <translation>documenten wachten: netwerk met datalimiet</translation>
    </message>
    <message>
        <source>Acceptance environment: no real data here</source>
        <translation>Acceptatieomgeving: hier staan geen echte gegevens</translation>
    </message>
    <message>
        <source>Development environment: no real data here</source>
        <translation>Ontwikkelomgeving: hier staan geen echte gegevens</translation>
    </message>
    <message>
        <source>Something between this computer and the server opens the connection and reads along, as your organisation allows. It can&apos;t read your password and medical content. Did you not expect this? Tell your administrator.</source>
        <translation>Iets tussen deze computer en de server opent de verbinding en leest mee, zoals uw organisatie toestaat. Uw wachtwoord en medische inhoud kan het niet lezen. Had u dit niet verwacht? Meld het uw beheerder.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TakeOverForm</name>
    <message>
        <source>File that you &amp;received</source>
        <translation>Bestand dat u &amp;ontving</translation>
    </message>
    <message>
        <source>Hand-over files (*.handover);;All files (*)</source>
        <translation>Overdrachtsbestanden (*.handover);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;Take over…</source>
        <translation>Over&amp;nemen…</translation>
    </message>
    <message>
        <source>&amp;Yes, take over</source>
        <translation>&amp;Ja, overnemen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nee</translation>
    </message>
    <message>
        <source>Em&amp;ployer here</source>
        <translation>We&amp;rkgever hier</translation>
    </message>
    <message>
        <source>Choose the file that you received.</source>
        <translation>Kies het bestand dat u ontving.</translation>
    </message>
    <message>
        <source>Take these dossiers over into those of %1 with the same personnel number? Nothing of yours is overwritten: what differs goes into notes.</source>
        <translation>Deze dossiers overnemen in die van %1 met hetzelfde personeelsnummer? Niets van u wordt overschreven: wat verschilt komt in notities.</translation>
    </message>
    <message>
        <source>Digits or words that the &amp;sender reads out by telephone</source>
        <translation>Cijfers of woorden die de &amp;afzender door de telefoon voorleest</translation>
    </message>
    <message>
        <source>Type the digits or the words that the sender reads out.</source>
        <translation>Typ de cijfers of de woorden die de afzender voorleest.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TaskDialog</name>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Change a task</source>
        <translation>Een taak wijzigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TaskFields</name>
    <message>
        <source>What is to be done</source>
        <translation>Wat er gedaan moet worden</translation>
    </message>
    <message>
        <source>A task: what is to be done</source>
        <translation>Een taak: wat te doen is</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>A role, or a colleague of this employer</source>
        <translation>Een functie, of een collega bij deze werkgever</translation>
    </message>
    <message>
        <source>No medical data here, such as the nature or cause of an illness.</source>
        <translation>Hier geen medische gegevens, zoals de aard of oorzaak van een ziekte.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (is weg)</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TaskForm</name>
    <message>
        <source>Add &amp;task</source>
        <translation>&amp;Taak toevoegen</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Nieuwe taak</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TasksScreen</name>
    <message>
        <source>Also what is &amp;others&apos; to do</source>
        <translation>Ook wat &amp;anderen te doen hebben</translation>
    </message>
    <message>
        <source>No tasks</source>
        <translation>Geen taken</translation>
    </message>
    <message>
        <source>Milestones come by themselves with each absence. A task of your own you add in a dossier, under Reintegration.</source>
        <translation>Termijnen komen vanzelf bij elk verzuim. Een eigen taak voegt u toe in een dossier, onder Re-integratie.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimeText</name>
    <message>
        <source>today %1</source>
        <translation>vandaag %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gisteren %1</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelineDescription</name>
    <message>
        <source>Absence, %1 %</source>
        <translation>Verzuim, %1 %</translation>
    </message>
    <message>
        <source>counts on</source>
        <translation>telt door</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>te doen</translation>
    </message>
    <message>
        <source>Appointment at %1</source>
        <translation>Afspraak om %1</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Verzuim</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelinePanel</name>
    <message>
        <source>As a ta&amp;ble</source>
        <translation>Als ta&amp;bel</translation>
    </message>
    <message>
        <source>Course of the dossier</source>
        <translation>Verloop van het dossier</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Arrow keys go through it, plus and minus zoom.</source>
        <translation>Met de pijltoetsen gaat u erdoorheen, met plus en min zoomt u.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TimelineView</name>
    <message>
        <source>Course of the dossier</source>
        <translation>Verloop van het dossier</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message numerus="yes">
        <source>%n things.</source>
        <translation>
            <numerusform>%n onderdeel.</numerusform>
            <numerusform>%n onderdelen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::TodayScreen</name>
    <message>
        <source>Nothing is due</source>
        <translation>Er is niets te doen</translation>
    </message>
    <message>
        <source>What the law asks of you for each absence, and the tasks that colleagues give you, stand here ahead of their day.</source>
        <translation>Wat de wet bij elk verzuim van u vraagt, en de taken die collega’s u geven, staan hier ruim voor hun dag.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Afspraken</translation>
    </message>
    <message>
        <source>Appointments of today</source>
        <translation>Afspraken van vandaag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bij</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TopBar</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Sync now (F5)</source>
        <translation>Nu synchroniseren (F5)</translation>
    </message>
    <message>
        <source>Progress of the sync</source>
        <translation>Voortgang van de synchronisatie</translation>
    </message>
    <message>
        <source>Stop; what was fetched stays</source>
        <translation>Stoppen; wat is opgehaald, blijft</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>De synchronisatie stoppen</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>Log &amp;out</source>
        <translation>&amp;Uitloggen</translation>
    </message>
    <message>
        <source>%1, %2: menu</source>
        <translation>%1, %2: menu</translation>
    </message>
    <message>
        <source>Search  Ctrl+K</source>
        <translation>Zoeken  Ctrl+K</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks and actions (Ctrl+K)</source>
        <translation>Zoek mensen, dossiers, taken en acties (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search people, dossiers, tasks and actions</source>
        <translation>Zoek mensen, dossiers, taken en acties</translation>
    </message>
    <message>
        <source>&amp;Report a data breach…</source>
        <translation>Een &amp;datalek melden…</translation>
    </message>
    <message>
        <source>Report a security &amp;hole…</source>
        <translation>Een beveiligings&amp;lek melden…</translation>
    </message>
    <message>
        <source>Someone is &amp;beside me	Ctrl+B</source>
        <translation>Er zit iemand &amp;naast mij	Ctrl+B</translation>
    </message>
    <message>
        <source>H&amp;elp	F1</source>
        <translation>&amp;Hulp	F1</translation>
    </message>
    <message>
        <source>&amp;Crash reports…</source>
        <translation>&amp;Crashrapporten…</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TransferBar</name>
    <message>
        <source>Progress of the document</source>
        <translation>Voortgang van het document</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>What is done so far stays; it goes on there next time.</source>
        <translation>Wat al klaar is blijft; de volgende keer gaat het daar verder.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::TransferRate</name>
    <message>
        <source>%1 of %2 MB</source>
        <translation>%1 van %2 MB</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>nog %n minuut</numerusform>
            <numerusform>nog %n minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kluis::ui::UnlockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Ontgrendelen</translation>
    </message>
    <message>
        <source>Log in at the server instead</source>
        <translation>In plaats daarvan inloggen bij de server</translation>
    </message>
    <message>
        <source>Everything on this computer is sealed until %1 unlocks it.</source>
        <translation>Alles op deze computer is verzegeld tot %1 ontgrendelt.</translation>
    </message>
    <message>
        <source>You can work without the server until %1.</source>
        <translation>U kunt tot %1 zonder de server werken.</translation>
    </message>
    <message>
        <source>Your role can&apos;t work without the server: log in there.</source>
        <translation>Met uw rol kan niet zonder de server worden gewerkt: log daar in.</translation>
    </message>
    <message>
        <source>Fill in your password.</source>
        <translation>Vul uw wachtwoord in.</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Code uit uw authenticator-app</translation>
    </message>
    <message>
        <source>Fill in the six digits your authenticator app shows now.</source>
        <translation>Vul de zes cijfers in die uw authenticator-app nu toont.</translation>
    </message>
</context>
<context>
    <name>kluis::ui::UnsentDetail</name>
    <message>
        <source>Open the &amp;dossier</source>
        <translation>&amp;Dossier openen</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Opn&amp;ieuw verzenden</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Tekst &amp;kopiëren</translation>
    </message>
    <message>
        <source>Text of the change</source>
        <translation>Tekst van de wijziging</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Remove it? This text is nowhere else: it can&apos;t be brought back.</source>
        <translation>Verwijderen? Deze tekst staat nergens anders: hij kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>Waits for the server since %1.</source>
        <translation>Wacht op de server sinds %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>&amp;Terugnemen…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Leaves the clipboard again after half a minute at most</source>
        <translation>Verdwijnt na hooguit een halve minuut weer van het klembord</translation>
    </message>
    <message>
        <source>For a &amp;lead…</source>
        <translation>Voor &amp;beheerder van de groep…</translation>
    </message>
    <message>
        <source>It is kept until %1, then it is removed.</source>
        <translation>Het wordt bewaard tot %1 en daarna verwijderd.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Chan&amp;ge the text</source>
        <translation>Tekst wi&amp;jzigen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ValueInput</name>
    <message>
        <source>day-month-year</source>
        <translation>dag-maand-jaar</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender openen</translation>
    </message>
</context>
<context>
    <name>kluis::ui::ViewerDialog</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Tekst van het document</translation>
    </message>
    <message>
        <source>Pages of the document</source>
        <translation>Bladzijden van het document</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Bladzijde</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Groter (Ctrl++)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Passend</translation>
    </message>
    <message>
        <source>As wide as the window (Ctrl+0)</source>
        <translation>Zo breed als het venster (Ctrl+0)</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Zoeken (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>Zoeken in het document</translation>
    </message>
    <message>
        <source>Not shown</source>
        <translation>Niet getoond</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Alleen het begin wordt getoond.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Bladzijde %1 van %2</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Niets meer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>kluis::ui::VulnerabilityDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>De server wordt gevraagd…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Report a security hole</source>
        <translation>Een beveiligingslek melden</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schrijf naar</translation>
    </message>
    <message>
        <source>You saw a way to get at what is not meant for you, or to change it? Write to whoever runs the server:</source>
        <translation>Zag u een manier om bij iets te komen dat niet voor u bedoeld is, of om het te veranderen? Schrijf aan wie de server beheert:</translation>
    </message>
    <message>
        <source>Say what you did, what happened and what you expected. Send nobody&apos;s data along. Data that came into wrong hands is a data breach: report that in the menu too.</source>
        <translation>Schrijf wat u deed, wat er gebeurde en wat u verwachtte. Stuur niemands gegevens mee. Gegevens die in verkeerde handen kwamen zijn een datalek: meld dat ook in het menu.</translation>
    </message>
    <message>
        <source>The server did not say. Ask your administrator.</source>
        <translation>De server zegt het niet. Vraag het uw beheerder.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Bezig…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The cryptographic library can&apos;t be started.</source>
        <translation>De cryptografische bibliotheek kan niet worden gestart.</translation>
    </message>
    <message>
        <source>A policy is not heeded:</source>
        <translation>Een beleid wordt niet gevolgd:</translation>
    </message>
</context>
</TS>
