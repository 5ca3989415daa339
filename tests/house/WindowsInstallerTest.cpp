// SPDX-License-Identifier: GPL-3.0-or-later
// What can be told of the Windows installer without building it: its source, its words in the manual, what its build needs.
#include "app/settings/ManagedSettings.h"
#include "tests/house/SourceTree.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace kluis::test;
using kluis::app::ManagedSettings;
using kluis::app::PolicySpec;

namespace {

QString textOf(const QString& path)
{
    QFile file(SourceTree::root() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString installer()
{
    return textOf(QStringLiteral("installer/windows/Dossierkluis.wxs"));
}

/// Each match's first group.
QStringList all(const QString& text, const char* pattern)
{
    QStringList found;
    for (const auto& match :
         QRegularExpression(QLatin1String(pattern), QRegularExpression::MultilineOption).globalMatch(text)) {
        found.append(match.captured(1));
    }
    return found;
}

/// What an administrator may give: the properties that are passed on to the part with rights.
QStringList properties()
{
    return all(installer(), "<Property Id=\"([A-Z]+)\" Secure=\"yes\"/>");
}

/// The values that the program reads as settings of the installation.
QStringList settings()
{
    return all(installer(), "<RegistryValue Name=\"([A-Za-z]+)\" Type=\"string\" Value=\"\\[[A-Z]+\\]\"/>");
}

} // namespace

class WindowsInstallerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsSourceIsWellFormed()
    {
        for (const char* path : {"installer/windows/Dossierkluis.wxs", "packaging/windows/program.manifest",
                                 "packaging/windows/dossierkluis-sweep.xml"}) {
            QXmlStreamReader reader(textOf(QLatin1String(path)));
            while (!reader.atEnd()) {
                reader.readNext();
            }
            QVERIFY2(!reader.hasError(), qPrintable(QLatin1String(path) + u' ' + reader.errorString()));
        }
    }

    void everyPropertyIsInTheManual()
    {
        QVERIFY(properties().contains(QStringLiteral("SERVERURL")));
        const QString manual = textOf(QStringLiteral("docs/deployment.md"));
        for (const QString& property : properties()) {
            QVERIFY2(manual.contains(QStringLiteral("| `%1` |").arg(property)), qPrintable(property));
        }
    }

    void everyPropertyIsKeptForTheNextInstallation()
    {
        for (const QString& property : properties()) {
            QVERIFY2(installer().contains(QStringLiteral("Property=\"%1\" Value=\"[KEPT%1]\"").arg(property)),
                     qPrintable(property));
            QVERIFY2(installer().contains(QStringLiteral("NOT %1 AND KEPT%1").arg(property)), qPrintable(property));
        }
    }

    void whatItWritesForTheProgramIsAPolicyThatTheProgramReadsThere()
    {
        const QSet<QString> ownOfTheInstaller{QStringLiteral("InstallDir"), QStringLiteral("Autostart"),
                                              QStringLiteral("DesktopShortcut"), QStringLiteral("RemoveCaches")};
        QVERIFY(settings().contains(QStringLiteral("ServerUrl")));
        for (const QString& name : settings()) {
            const PolicySpec* spec = PolicySpec::named(name);
            QVERIFY2(ownOfTheInstaller.contains(name) || (spec != nullptr && ManagedSettings::isInstallable(spec->id)),
                     qPrintable(name));
        }
        QVERIFY2(PolicySpec::named(QStringLiteral("RemoveCaches")) != nullptr, "its policy stands above the property");
    }

    void everyToolOfItsBuildIsInTheListOfPackages()
    {
        const QString packages = textOf(QStringLiteral("packaging/debian-packages.txt"));
        const QString windows = packages.mid(packages.indexOf(QStringLiteral("[windows]")));
        for (const char* name :
             {"g++-mingw-w64-x86-64-posix", "wixl", "msitools", "icoutils", "librsvg2-bin", "uuid-runtime", "dpkg-dev",
              "jq", "libxml2-utils", "libz-mingw-w64-dev", "qt6-translations-l10n"}) {
            QVERIFY2(windows.section(QStringLiteral("\n["), 0, 0).contains(u'\n' + QLatin1String(name) + u'\n'), name);
        }
    }

    void itsScriptsCanBeReadByTheShell()
    {
        for (const char* name : {"build", "libraries.sh", "staging.sh", "test-in-wine"}) {
            const QString path = SourceTree::root() + QStringLiteral("/installer/windows/") + QLatin1String(name);
            QProcess shell;
            shell.start(QStringLiteral("bash"), {QStringLiteral("-n"), path});
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError().constData());
        }
    }
};

QTEST_GUILESS_MAIN(WindowsInstallerTest)
#include "WindowsInstallerTest.moc"
