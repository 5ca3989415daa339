// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/Desk.h"

#include "core/crypto/Base32.h"
#include "core/crypto/SecretBytes.h"
#include "core/crypto/Totp.h"
#include "tests/blackbox/Practice.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/login/CodeField.h"
#include "ui/shell/WorkPane.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace kluis::test {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

Desk::Desk(const Practice& practice, const QJsonObject& account, const QString& language) : m_account(account)
{
    const QLocale locale = language == QLatin1String("nl") ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                           : QLocale(QLocale::English, QLocale::UnitedKingdom);
    m_translators = std::make_unique<app::Translators>(locale);
    ui::StartOptions options;
    options.profile = m_folder.filePath(QStringLiteral("profile"));
    options.server = practice.url();
    options.caFile = practice.certificate();
    options.login = account.value(QLatin1String("login")).toString();
    options.language = language;
    options.previewProgram = QStringLiteral(KLUIS_PREVIEW_PROGRAM);
    m_engine = std::make_unique<ui::EngineThread>(app::EngineConfig{options.profile, &m_clock, {}});
    m_window = std::make_unique<ui::MainWindow>();
    m_controller = std::make_unique<ui::AppController>(*m_engine, *m_window, options);
    m_controller->start();
    m_window->activateWindow();
    [[maybe_unused]] const bool ready = QTest::qWaitFor([this] { return m_window->isEnabled(); }, patienceMs);
}

Desk::~Desk()
{
    m_controller->lock();
    m_controller.reset();
    m_window.reset();
    m_engine.reset();
}

template <typename T> T* Desk::visible(const QString& objectName)
{
    const auto all = m_window->findChildren<T*>(objectName);
    for (auto* widget : all) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

QTableView* Desk::table()
{
    return m_window->findChild<QTableView*>(QStringLiteral("dossierTable"));
}

QTabWidget* Desk::tabs()
{
    return m_window->work()->dossier()->tabs();
}

QString Desk::nextCode(const QString& base32Secret)
{
    const auto secret = crypto::SecretBytes::copyOf(*crypto::Base32::decode(base32Secret));
    qint64 step = crypto::Totp::stepOf(m_clock.unixSeconds());
    // The server takes one step to either side of now, and none twice.
    while (step <= m_lastStep - 1) {
        QTest::qWait(500);
        step = crypto::Totp::stepOf(m_clock.unixSeconds());
    }
    step = qMax(step, m_lastStep + 1);
    m_lastStep = step;
    return crypto::Totp::code(secret, step);
}

void Desk::typeCode(const QString& code)
{
    for (int i = 0; i < code.size(); ++i) {
        if (auto* box = visible<QLineEdit>(QStringLiteral("codeDigit%1").arg(i + 1))) {
            QTest::keyClicks(box, code.mid(i, 1));
        }
    }
}

bool Desk::type(const QString& objectName, const QString& text)
{
    auto* field = visible<QLineEdit>(objectName);
    if (field == nullptr) {
        return false;
    }
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, text);
    return true;
}

bool Desk::click(const QString& objectName)
{
    auto* button = visible<QAbstractButton>(objectName);
    if (button == nullptr) {
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool Desk::logIn()
{
    const QString key = m_account.value(QLatin1String("accountKey")).toString();
    if (!key.isEmpty() && !(click(QStringLiteral("keyWay")) && type(QStringLiteral("accountKey"), key))) {
        return false;
    }
    if (!type(QStringLiteral("password"), m_account.value(QLatin1String("password")).toString())) {
        return false;
    }
    typeCode(nextCode(m_account.value(QLatin1String("totpSecret")).toString()));
    return waitForWork();
}

bool Desk::unlock()
{
    auto* field = visible<QLineEdit>(QStringLiteral("unlockPassword"));
    if (field == nullptr) {
        return false;
    }
    QTest::keyClicks(field, m_account.value(QLatin1String("password")).toString());
    QTest::keyClick(field, Qt::Key_Return); // goes on to the code
    typeCode(nextCode(m_account.value(QLatin1String("totpSecret")).toString()));
    return waitForWork();
}

bool Desk::waitForWork()
{
    return QTest::qWaitFor([this] { return m_window->isAtWork(); }, patienceMs);
}

bool Desk::waitForDossiers(int atLeast)
{
    return QTest::qWaitFor(
        [this, atLeast] { return m_window->work()->list()->model()->rowCount() >= atLeast && !m_engine->isSyncing(); },
        patienceMs);
}

bool Desk::filter(const QString& text)
{
    if (!type(QStringLiteral("filter"), text)) {
        return false;
    }
    return QTest::qWaitFor([this, text] { return m_window->work()->list()->model()->filter() == text; }, patienceMs);
}

bool Desk::openRow(int row)
{
    const auto* wanted = m_window->work()->list()->model()->rowAt(row);
    if (wanted == nullptr) {
        return false;
    }
    const DossierId dossier = wanted->dossier;
    table()->setFocus();
    table()->selectRow(row);
    return QTest::qWaitFor([this, dossier] { return m_window->work()->dossier()->dossier() == dossier; }, patienceMs);
}

bool Desk::openFirst(const QString& status)
{
    for (int row = 0; row < m_window->work()->list()->model()->rowCount(); ++row) {
        if (m_window->work()->list()->model()->rowAt(row)->status == status) {
            return openRow(row);
        }
    }
    return false;
}

bool Desk::openTab(const QString& name)
{
    for (int i = 0; i < tabs()->count(); ++i) {
        if (tabs()->widget(i)->objectName() == name) {
            tabs()->setCurrentIndex(i);
            return true;
        }
    }
    return false;
}

QStringList Desk::tabNames()
{
    QStringList names;
    for (int i = 0; i < tabs()->count(); ++i) {
        names.append(tabs()->widget(i)->objectName());
    }
    return names;
}

bool Desk::fill(const QString& fieldId, const QString& text)
{
    auto* editor = tabs()->currentWidget()->findChild<ui::FieldEditor*>(QStringLiteral("field_") + fieldId);
    if (editor == nullptr) {
        return false;
    }
    if (auto* line = editor->findChild<QLineEdit*>()) {
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    } else if (auto* area = editor->findChild<QPlainTextEdit*>()) {
        area->setFocus();
        area->selectAll();
        QTest::keyClicks(area, text);
    } else {
        return false;
    }
    tabs()->setFocus(); // leaving the field saves
    return QTest::qWaitFor([editor] { return editor->draft().isNull(); }, patienceMs);
}

bool Desk::writeNote(const QString& text)
{
    auto* note = tabs()->currentWidget()->findChild<QPlainTextEdit*>(QStringLiteral("newNote"));
    if (note == nullptr) {
        return false;
    }
    note->setFocus();
    QTest::keyClicks(note, text);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    return note->toPlainText().isEmpty();
}

bool Desk::waitUntilSent()
{
    QTest::qWait(500); // the edit is on its way to the engine
    return QTest::qWaitFor([this] { return m_engine->status().outbox == 0 && !m_engine->isSyncing(); }, patienceMs);
}

} // namespace kluis::test
