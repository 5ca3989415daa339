// SPDX-License-Identifier: GPL-3.0-or-later
// The table of policies: data alone. A new one is an entry here, and the place in the program that asks for it.
#include "app/session/CertificateRules.h"
#include "app/session/PasswordRules.h"
#include "app/session/ProxyChoice.h"
#include "app/settings/PolicySpec.h"

#include <QDir>
#include <QUrl>

namespace kluis::app {

namespace {

using Type = PolicySpec::Type;
using Chapter = PolicySpec::Category;

constexpr auto firstVersion = "0.1.0";
constexpr auto settingsFile = "settings.ini";

bool isServer(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("https") && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool isFile(const QString& text)
{
    return !text.contains(QChar::Null) && QDir::isAbsolutePath(text);
}

bool isKeys(const QString& text)
{
    return CertificateRules::keysOf(text).has_value();
}

QList<PolicySpec> generalPolicies()
{
    return {
        {.id = PolicyId::Language,
         .name = "Language",
         .category = Chapter::General,
         .type = Type::Word,
         .since = firstVersion,
         .example = "nl",
         .usual = "",
         .english = {"Language", "The language of the window. Without this policy each person chooses, and at first it "
                                 "is the system's."},
         .dutch = {"Taal", "De taal van het venster. Zonder dit beleid kiest ieder zelf, en is het eerst die van het "
                           "systeem."},
         .file = settingsFile,
         .key = "language",
         .words = {{"nl", "Dutch", "Nederlands"}, {"en", "English", "Engels"}, {"de", "German", "Duits"}}},
        {.id = PolicyId::Notices,
         .name = "Notices",
         .category = Chapter::General,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "1",
         .usual = "0",
         .english = {"Daily notice on the desktop", "Whether the desktop tells once a day how much is due: a number, "
                                                    "never about whom or what."},
         .dutch = {"Dagelijkse melding op het bureaublad", "Of het bureaublad eens per dag meldt hoeveel er te doen "
                                                           "is: een aantal, nooit over wie of wat."},
         .file = "window.ini",
         .key = "notices"},
    };
}

/// Which server, and by what it is known.
QList<PolicySpec> serverPolicies()
{
    return {
        {.id = PolicyId::ServerUrl,
         .name = "ServerUrl",
         .category = Chapter::Network,
         .type = Type::Text,
         .since = firstVersion,
         .example = "https://dossiers.example:8443",
         .usual = "",
         .english = {"Server address", "The only server that this program enrols at and logs in to, for example "
                                       "https://dossiers.example:8443."},
         .dutch = {"Serveradres", "De enige server waarbij dit programma aanmeldt en inlogt, bijvoorbeeld "
                                  "https://dossiers.example:8443."},
         .fits = isServer,
         .guardsConnection = true},
        {.id = PolicyId::CaFile,
         .name = "CaFile",
         .category = Chapter::Network,
         .type = Type::Text,
         .since = firstVersion,
         .example = "/etc/ssl/certs/ca-certificates.crt",
         .usual = "",
         .english = {"Certificate file of a private root", "A PEM file with the roots that may have signed the "
                                                           "server's certificate, instead of the system's. Read at "
                                                           "each login."},
         .dutch = {"Certificaatbestand van een eigen root", "Een PEM-bestand met de roots die het certificaat van de "
                                                            "server mogen hebben ondertekend, in plaats van die van "
                                                            "het systeem. Gelezen bij elke login."},
         .fits = isFile,
         .guardsConnection = true},
        {.id = PolicyId::ServerKeys,
         .name = "ServerKeys",
         .category = Chapter::Network,
         .type = Type::Text,
         .since = firstVersion,
         .example = "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= "
                    "sha256/AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=",
         .usual = "",
         .english = {"Keys of the server",
                     "The only keys that the server's certificate may hold: of each the SHA-256 of "
                     "its SubjectPublicKeyInfo in Base64, with spaces between. Name the key in use "
                     "and one in reserve; nothing is sent to a server with another."},
         .dutch = {"Sleutels van de server",
                   "De enige sleutels die het certificaat van de server mag bevatten: van elk "
                   "de SHA-256 van de SubjectPublicKeyInfo in Base64, met spaties ertussen. "
                   "Noem de sleutel in gebruik en een in reserve; een server met een andere "
                   "krijgt niets."},
         .fits = isKeys,
         .guardsConnection = true},
        {.id = PolicyId::RequireStaple,
         .name = "RequireStaple",
         .category = Chapter::Network,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "1",
         .usual = "0",
         .english = {"Proof that the certificate was not revoked", "Whether the server must always send along a fresh "
                                                                   "OCSP answer of its authority, also when its "
                                                                   "certificate does not say so."},
         .dutch = {"Bewijs dat het certificaat niet is ingetrokken", "Of de server altijd een recent OCSP-antwoord van "
                                                                     "zijn autoriteit moet meesturen, ook als het "
                                                                     "certificaat dat niet zegt."},
         .guardsConnection = true},
        {.id = PolicyId::RevokedFile,
         .name = "RevokedFile",
         .category = Chapter::Network,
         .type = Type::Text,
         .since = firstVersion,
         .example = "/etc/ssl/certs/revoked.pem",
         .usual = "",
         .english = {"File of revoked certificates", "A PEM file with the lists of revoked certificates (CRL) of every "
                                                     "authority above the server's certificate, the root included. "
                                                     "Nothing is sent where one is missing, too old or wrongly signed. "
                                                     "Read at each connection."},
         .dutch = {"Bestand van ingetrokken certificaten",
                   "Een PEM-bestand met de lijsten van ingetrokken certificaten "
                   "(CRL) van elke autoriteit boven het certificaat van de "
                   "server, ook de root. Er gaat niets uit waar er een "
                   "ontbreekt, te oud is of verkeerd is ondertekend. Gelezen "
                   "bij elke verbinding."},
         .fits = isFile,
         .guardsConnection = true},
    };
}

QList<PolicySpec> networkPolicies()
{
    return {
        {.id = PolicyId::ProxyMode,
         .name = "ProxyMode",
         .category = Chapter::Network,
         .type = Type::Word,
         .since = firstVersion,
         .example = "system",
         .usual = "system",
         .english = {"Proxy", "Which way leads to the server: as the system says, without a proxy, or by the proxy of "
                              "ProxyHost and ProxyPort. What a person gives as user name there stays his own."},
         .dutch = {"Proxy", "Welke weg naar de server leidt: zoals het systeem zegt, zonder proxy, of langs de proxy "
                            "van ProxyHost en ProxyPort. De gebruikersnaam daar blijft van de persoon zelf."},
         .file = settingsFile,
         .key = "proxy",
         .words = {{"system", "As the system says", "Zoals het systeem zegt"},
                   {"none", "No proxy", "Geen proxy"},
                   {"own", "The proxy that is named", "De proxy die genoemd is"}}},
        {.id = PolicyId::ProxyHost,
         .name = "ProxyHost",
         .category = Chapter::Network,
         .type = Type::Text,
         .since = firstVersion,
         .example = "proxy.example.nl",
         .usual = "",
         .english = {"Name of the proxy", "Needed where ProxyMode is own."},
         .dutch = {"Naam van de proxy", "Nodig waar ProxyMode own is."},
         .file = settingsFile,
         .key = "proxyHost",
         .fits = ProxyChoice::isHost},
        {.id = PolicyId::ProxyPort,
         .name = "ProxyPort",
         .category = Chapter::Network,
         .type = Type::Number,
         .since = firstVersion,
         .example = "3128",
         .usual = "",
         .english = {"Port of the proxy", "Needed where ProxyMode is own."},
         .dutch = {"Poort van de proxy", "Nodig waar ProxyMode own is."},
         .file = settingsFile,
         .key = "proxyPort",
         .least = 1,
         .most = 65'535},
        {.id = PolicyId::PollSeconds,
         .name = "PollSeconds",
         .category = Chapter::Network,
         .type = Type::Number,
         .since = firstVersion,
         .example = "60",
         .usual = "60",
         .english = {"Seconds between two syncs", "The mean time between two syncs while the server can't tell at once "
                                                  "that something changed."},
         .dutch = {"Seconden tussen twee synchronisaties", "De gemiddelde tijd tussen twee synchronisaties zolang de "
                                                           "server niet meteen kan melden dat er iets veranderde."},
         .file = settingsFile,
         .key = "pollSeconds",
         .least = 10,
         .most = 86'400},
    };
}

QList<PolicySpec> securityPolicies()
{
    return {
        {.id = PolicyId::IdleLockMinutes,
         .name = "IdleLockMinutes",
         .category = Chapter::Security,
         .type = Type::Number,
         .since = firstVersion,
         .example = "5",
         .usual = "",
         .english = {"Minutes until an unused window locks (medical roles: at most 5)",
                     "Without this policy 10, for medical roles 5; for those it "
                     "is never more than 5."},
         .dutch = {"Minuten tot een ongebruikt venster vergrendelt (medische rollen: hoogstens 5)",
                   "Zonder dit beleid 10, voor medische rollen 5; "
                   "voor die is het nooit meer dan 5."},
         .least = 2,
         .most = 10, // SECURITY B3
         .mostMedical = 5},
        {.id = PolicyId::HardLockMinutes,
         .name = "HardLockMinutes",
         .category = Chapter::Security,
         .type = Type::Number,
         .since = firstVersion,
         .example = "15",
         .usual = "",
         .english = {"Minutes from locking to starting afresh", "So long after locking the window starts afresh, so "
                                                                "that no text is left in memory. Without this policy "
                                                                "30 for medical roles, never for others."},
         .dutch = {"Minuten van vergrendelen tot opnieuw starten", "Zo lang na het vergrendelen start het venster "
                                                                   "opnieuw, zodat geen tekst in het geheugen blijft. "
                                                                   "Zonder dit beleid 30 voor medische rollen, nooit "
                                                                   "voor andere."},
         .file = settingsFile,
         .key = "hardLockMinutes",
         .least = 0,
         .most = 30},
        {.id = PolicyId::ClipboardSeconds,
         .name = "ClipboardSeconds",
         .category = Chapter::Security,
         .type = Type::Number,
         .since = firstVersion,
         .example = "15",
         .usual = "30",
         .english = {"Seconds that what was copied stays", "After so long the window clears the clipboard of the codes "
                                                           "and passwords that it put there."},
         .dutch = {"Seconden dat het gekopieerde blijft", "Na zo lang haalt het venster codes en wachtwoorden die het "
                                                          "op het klembord zette er weer af."},
         .least = 5,
         .most = 30},
        {.id = PolicyId::MinimumPasswordLength,
         .name = "MinimumPasswordLength",
         .category = Chapter::Security,
         .type = Type::Number,
         .since = firstVersion,
         .example = "14",
         .usual = "12",
         .english = {"Shortest new password", "How many characters a new password has at least. The server may ask "
                                              "for more at an enrolment."},
         .dutch = {"Kortste nieuwe wachtwoord", "Hoeveel tekens een nieuw wachtwoord ten minste heeft. De server kan "
                                                "er bij een aanmelding meer vragen."},
         .least = PasswordRules::minimumLength,
         .most = 64},
        {.id = PolicyId::Printing,
         .name = "Printing",
         .category = Chapter::Security,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "1",
         .usual = "1",
         .english = {"Printing letters", "Whether the window offers to print a letter. Recovery codes can always be "
                                         "printed, as they must be kept on paper."},
         .dutch = {"Brieven afdrukken", "Of het venster aanbiedt een brief af te drukken. Herstelcodes kunnen altijd "
                                        "worden afgedrukt, want die horen op papier te worden bewaard."}},
    };
}

QList<PolicySpec> surroundingPolicies()
{
    return {
        {.id = PolicyId::RequireDiskEncryption,
         .name = "RequireDiskEncryption",
         .category = Chapter::Security,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "1",
         .usual = "0",
         .english = {"No work offline without disk encryption",
                     "Whether the vault opens without the server only on a computer whose disk is seen to be encrypted "
                     "(BitLocker, FileVault, LUKS). Where it is not, or can't be told, people work with the server."},
         .dutch =
             {"Niet offline werken zonder schijfversleuteling",
              "Of de kluis alleen zonder server opengaat op een computer waarvan te zien is dat de schijf "
              "versleuteld is (BitLocker, FileVault, LUKS). Waar dat niet zo is, of niet te zien is, werkt men met "
              "de server."}},
        {.id = PolicyId::CaptureProtection,
         .name = "CaptureProtection",
         .category = Chapter::Security,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "1",
         .usual = "1",
         .english = {"Windows of medical roles not in screenshots",
                     "Whether the system leaves the windows of medical roles out of screenshots, recordings and shared "
                     "screens. Windows does; macOS may not for newer programs; Linux has no such thing."},
         .dutch = {"Vensters van medische rollen niet in schermafbeeldingen",
                   "Of het systeem de vensters van medische rollen weglaat uit schermafbeeldingen, opnamen en gedeelde "
                   "schermen. Windows doet dat; macOS bij nieuwere programma's misschien niet; Linux kent het niet."}},
        {.id = PolicyId::CopyMedicalText,
         .name = "CopyMedicalText",
         .category = Chapter::Security,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "0",
         .usual = "1",
         .english = {"Copying medical text", "Whether text can be copied, cut or dragged out of medical parts."},
         .dutch = {"Medische tekst kopiëren",
                   "Of tekst uit medische delen gekopieerd, geknipt of weggesleept kan worden."}},
    };
}

QList<PolicySpec> documentPolicies()
{
    return {
        {.id = PolicyId::ScannerClamd,
         .name = "ScannerClamd",
         .category = Chapter::Documents,
         .type = Type::Text,
         .since = firstVersion,
         .example = "/run/clamav/clamd.ctl",
         .usual = "",
         .english = {"Socket of ClamAV", "By which scanner a file is looked at before it becomes a document, where the "
                                         "system has none of its own."},
         .dutch = {"Socket van ClamAV", "Door welke scanner een bestand wordt bekeken voor het een document wordt, "
                                        "waar het systeem er zelf geen heeft."},
         .file = settingsFile,
         .key = "scannerClamd",
         .fits = isFile},
        {.id = PolicyId::ScannerWhenAway,
         .name = "ScannerWhenAway",
         .category = Chapter::Documents,
         .type = Type::Word,
         .since = firstVersion,
         .example = "refuse",
         .usual = "refuse",
         .english = {"While the scanner is away", "What becomes of files that the scanner can't look at."},
         .dutch = {"Terwijl de scanner weg is", "Wat er gebeurt met bestanden die de scanner niet kan bekijken."},
         .file = settingsFile,
         .key = "scannerWhenAway",
         .words = {{"refuse", "Refuse files", "Bestanden weigeren"}, {"accept", "Take files", "Bestanden aannemen"}}},
    };
}

/// When the program leaves the computer.
QList<PolicySpec> leavingPolicies()
{
    return {
        {.id = PolicyId::RemoveCaches,
         .name = "RemoveCaches",
         .category = Chapter::Security,
         .type = Type::Switch,
         .since = firstVersion,
         .example = "0",
         .usual = "0",
         .english = {"Destroy what is kept of dossiers",
                     "For computers that the program is taken off: the hourly sweep destroys keys and vault of whoever "
                     "is logged on, and so does removing the program for who removes it. What was not sent is lost."},
         .dutch =
             {"Wat van dossiers bewaard is vernietigen",
              "Voor computers waar het programma af gaat: de veegronde van elk uur vernietigt sleutels en kluis van "
              "wie is aangemeld, en het verwijderen van het programma die van wie dat doet. Wat niet verzonden was "
              "is weg."}},
    };
}

} // namespace

const QList<PolicySpec>& PolicySpec::all()
{
    static const QList<PolicySpec> table = generalPolicies() + serverPolicies() + networkPolicies() +
                                           securityPolicies() + surroundingPolicies() + documentPolicies() +
                                           leavingPolicies();
    return table;
}

} // namespace kluis::app
