// SPDX-License-Identifier: GPL-3.0-or-later
// Whose colours the window has: the person's choice, else the desktop's, which a portal of the test's own speaks for.
#include "ui/style/AppearanceKeeper.h"

#include "ui/platform/SystemAppearance.h"
#include "ui/style/Colours.h"
#include "ui/style/SymbolLabel.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::ui;

namespace {

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

} // namespace

/// The desktop portal's settings, as far as they are asked.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QVariantMap values{{QStringLiteral("color-scheme"), 2U}, {QStringLiteral("contrast"), 0U}};

    void set(const QString& key, uint value)
    {
        values.insert(key, value);
        auto message = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Settings"),
                                                  QStringLiteral("SettingChanged"));
        message.setArguments({appearance, key, QVariant::fromValue(QDBusVariant(value))});
        QDBusConnection(QStringLiteral("desktop")).send(message);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& group,
                      const QString& key) // NOLINT(readability-identifier-naming): the portal's name
    {
        const QVariant value = group == appearance ? values.value(key) : QVariant(0U);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }
};

class AppearanceTest : public QObject {
    Q_OBJECT

    Portal m_portal;

    static QColor sheet() { return QApplication::palette().color(QPalette::Base); }
    static QColor sheetOf(Scheme scheme) { return Colours::of(scheme).sheet; }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
            QFAIL("this test needs a bus: run it by tests/run-in-session");
        }
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(bus.registerObject(path, &m_portal, QDBusConnection::ExportAllSlots));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void theDesktopsColoursAreFollowedWhenTheyChange()
    {
        m_portal.values.insert(QStringLiteral("color-scheme"), 1U);
        AppearanceKeeper keeper(*qApp, SystemAppearance::create(), app::Appearance::System);
        QTRY_COMPARE(sheet(), sheetOf(Scheme::Dark));
        m_portal.set(QStringLiteral("color-scheme"), 2);
        QTRY_COMPARE(sheet(), sheetOf(Scheme::Light));
        m_portal.set(QStringLiteral("contrast"), 1);
        QTRY_COMPARE(sheet(), sheetOf(Scheme::Contrast));
        m_portal.set(QStringLiteral("contrast"), 0);
        QTRY_COMPARE(sheet(), sheetOf(Scheme::Light));
    }

    void whatThePersonChoseStaysWhateverTheDesktopSays()
    {
        auto system = SystemAppearance::create();
        QSignalSpy changed(system.get(), &SystemAppearance::changed);
        AppearanceKeeper keeper(*qApp, std::move(system), app::Appearance::Dark);
        QCOMPARE(sheet(), sheetOf(Scheme::Dark));
        m_portal.set(QStringLiteral("contrast"), 1);
        QVERIFY(changed.wait());
        QCOMPARE(sheet(), sheetOf(Scheme::Dark));
        keeper.choose(app::Appearance::Light);
        QCOMPARE(sheet(), sheetOf(Scheme::Light));
        keeper.choose(app::Appearance::System);
        QCOMPARE(sheet(), sheetOf(Scheme::Contrast));
        m_portal.set(QStringLiteral("contrast"), 0);
        QVERIFY(changed.wait());
    }

    void aPictureIsDrawnAnewInTheNewColours()
    {
        AppearanceKeeper keeper(*qApp, SystemAppearance::create(), app::Appearance::Light);
        SymbolLabel label(nullptr);
        label.setSymbol(QStringLiteral("lock"));
        label.show();
        const QImage light = label.pixmap(Qt::ReturnByValue).toImage();
        keeper.choose(app::Appearance::Dark);
        QTRY_VERIFY(label.pixmap(Qt::ReturnByValue).toImage() != light);
    }

    void theChoiceIsKept()
    {
        const QTemporaryDir folder;
        QCOMPARE(app::UserSettings(folder.path()).appearance(), app::Appearance::System);
        for (const auto chosen : {app::Appearance::Contrast, app::Appearance::Dark, app::Appearance::System}) {
            app::UserSettings(folder.path()).setAppearance(chosen);
            QCOMPARE(app::UserSettings(folder.path()).appearance(), chosen);
        }
    }
};

QTEST_MAIN(AppearanceTest)
#include "AppearanceTest.moc"
