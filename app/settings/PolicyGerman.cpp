// SPDX-License-Identifier: GPL-3.0-or-later
// The German of the table of policies: data alone, by the policy's name. PolicyTemplatesTest names what is missing.
#include "app/settings/PolicySpec.h"

#include <QHash>

namespace kluis::app {

PolicySpec::Text PolicySpec::german(const QString& name)
{
    static const QHash<QString, Text> texts{
        {QStringLiteral("Language"),
         {"Sprache", "Die Sprache des Fensters. Ohne diese Richtlinie wählt jeder selbst, und zuerst gilt die des "
                     "Systems."}},
        {QStringLiteral("Notices"),
         {"Täglicher Hinweis auf dem Desktop", "Ob auf dem Desktop einmal am Tag gemeldet wird, wie viel fällig ist: "
                                               "eine Zahl, nie zu wem oder was."}},
        {QStringLiteral("ServerUrl"),
         {"Adresse des Servers", "Der einzige Server, bei dem sich dieses Programm registriert und anmeldet, zum "
                                 "Beispiel https://dossiers.example:8443."}},
        {QStringLiteral("CaFile"),
         {"Zertifikatsdatei eines eigenen Stammzertifikats",
          "Eine PEM-Datei mit den Stammzertifikaten, die das Zertifikat des Servers unterschrieben haben dürfen, statt "
          "der des Systems. Wird bei jeder Anmeldung gelesen."}},
        {QStringLiteral("ServerKeys"),
         {"Schlüssel des Servers",
          "Die einzigen Schlüssel, die das Zertifikat des Servers enthalten darf: von jedem der SHA-256 der "
          "SubjectPublicKeyInfo in Base64, mit Leerzeichen dazwischen. Nennen Sie den Schlüssel in Gebrauch und einen "
          "in "
          "Reserve; ein Server mit einem anderen bekommt nichts."}},
        {QStringLiteral("RequireStaple"),
         {"Nachweis, dass das Zertifikat nicht widerrufen ist",
          "Ob der Server immer eine frische OCSP-Antwort seiner Zertifizierungsstelle mitschicken muss, auch wenn das "
          "Zertifikat das nicht sagt."}},
        {QStringLiteral("RevokedFile"),
         {"Datei der widerrufenen Zertifikate",
          "Eine PEM-Datei mit den Sperrlisten (CRL) jeder Zertifizierungsstelle über dem Zertifikat des Servers, auch "
          "der "
          "des Stammzertifikats. Wo eine fehlt, zu alt oder falsch unterschrieben ist, wird nichts gesendet. Wird bei "
          "jeder Verbindung gelesen."}},
        {QStringLiteral("ProxyMode"),
         {"Proxy", "Welcher Weg zum Server führt: wie im System, ohne Proxy, oder über den Proxy aus ProxyHost und "
                   "ProxyPort. Den Benutzernamen dort gibt jede Person selbst an."}},
        {QStringLiteral("ProxyHost"), {"Name des Proxys", "Nötig, wenn ProxyMode own ist."}},
        {QStringLiteral("ProxyPort"), {"Port des Proxys", "Nötig, wenn ProxyMode own ist."}},
        {QStringLiteral("PollSeconds"),
         {"Sekunden zwischen zwei Synchronisierungen",
          "Die mittlere Zeit zwischen zwei Synchronisierungen, solange der "
          "Server eine Änderung nicht sofort melden kann."}},
        {QStringLiteral("IdleLockMinutes"),
         {"Minuten, bis sich ein unbenutztes Fenster sperrt (medizinische Rollen: höchstens 5)",
          "Ohne diese Richtlinie 10, für medizinische Rollen 5; für diese sind es nie mehr als 5."}},
        {QStringLiteral("HardLockMinutes"),
         {"Minuten vom Sperren bis zum Neustart",
          "So lange nach dem Sperren startet das Fenster neu, damit kein Text im "
          "Speicher bleibt. Ohne diese Richtlinie 30 für medizinische Rollen, "
          "nie für andere."}},
        {QStringLiteral("ClipboardSeconds"),
         {"Sekunden, die Kopiertes bleibt", "Nach dieser Zeit entfernt das Fenster Codes und Passwörter, die es in die "
                                            "Zwischenablage gelegt hat."}},
        {QStringLiteral("MinimumPasswordLength"),
         {"Kürzestes neues Passwort", "Wie viele Zeichen ein neues Passwort mindestens hat. Der Server kann bei einer "
                                      "Registrierung mehr verlangen."}},
        {QStringLiteral("Printing"),
         {"Briefe drucken", "Ob das Fenster anbietet, einen Brief zu drucken. Wiederherstellungscodes können immer "
                            "gedruckt werden, denn sie gehören auf Papier."}},
        {QStringLiteral("RequireDiskEncryption"),
         {"Ohne Festplattenverschlüsselung keine Arbeit ohne Server",
          "Ob sich der Tresor nur dann ohne den Server öffnet, wenn zu sehen ist, dass die Festplatte des Computers "
          "verschlüsselt ist (BitLocker, FileVault, LUKS). Wo das nicht so oder nicht festzustellen ist, wird mit dem "
          "Server gearbeitet."}},
        {QStringLiteral("CaptureProtection"),
         {"Fenster medizinischer Rollen nicht auf Bildschirmfotos",
          "Ob das System die Fenster medizinischer Rollen aus Bildschirmfotos, Aufnahmen und geteilten Bildschirmen "
          "weglässt. Windows tut das, macOS bei neueren Programmen vielleicht nicht, Linux kennt es nicht."}},
        {QStringLiteral("CopyMedicalText"),
         {"Medizinische Texte kopieren",
          "Ob sich Text aus medizinischen Teilen kopieren, ausschneiden oder herausziehen lässt."}},
        {QStringLiteral("ScannerClamd"),
         {"Socket von ClamAV", "Welcher Virenscanner eine Datei prüft, bevor sie ein Dokument wird, wenn das System "
                               "selbst keinen hat."}},
        {QStringLiteral("RemoveCaches"),
         {"Vernichten, was von Akten aufbewahrt ist",
          "Für Computer, von denen das Programm entfernt wird: Der stündliche Lauf vernichtet Schlüssel und Tresor der "
          "angemeldeten Person, und das Entfernen des Programms die der Person, die es entfernt. Was nicht gesendet "
          "war, "
          "ist verloren."}},
        {QStringLiteral("ScannerWhenAway"),
         {"Solange der Virenscanner nicht erreichbar ist",
          "Was mit Dateien geschieht, die der Virenscanner nicht prüfen kann."}},
    };
    return texts.value(name, {nullptr, nullptr});
}

QString PolicySpec::germanWord(const QString& english)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("General"), QStringLiteral("Allgemein")},
        {QStringLiteral("Server and network"), QStringLiteral("Server und Netzwerk")},
        {QStringLiteral("Security"), QStringLiteral("Sicherheit")},
        {QStringLiteral("Documents"), QStringLiteral("Dokumente")},
        {QStringLiteral("Dutch"), QStringLiteral("Niederländisch")},
        {QStringLiteral("English"), QStringLiteral("Englisch")},
        {QStringLiteral("German"), QStringLiteral("Deutsch")},
        {QStringLiteral("As the system says"), QStringLiteral("Wie im System")},
        {QStringLiteral("No proxy"), QStringLiteral("Kein Proxy")},
        {QStringLiteral("The proxy that is named"), QStringLiteral("Der genannte Proxy")},
        {QStringLiteral("Refuse files"), QStringLiteral("Dateien ablehnen")},
        {QStringLiteral("Take files"), QStringLiteral("Dateien annehmen")},
    };
    return known.value(english);
}

} // namespace kluis::app
