// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/WindowAtWork.h"

#include "tests/ui/Shown.h"
#include "ui/dossier/DossierScreen.h"
#include "ui/dossiers/DossierList.h"
#include "ui/dossiers/DossierListModel.h"
#include "ui/shell/WorkPane.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

namespace kluis::test {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

WindowAtWork::WindowAtWork(Workplace& person, const QString& language) : m_person(person)
{
    person.quit();
    ui::StartOptions options;
    options.profile = person.folder();
    options.language = language;
    options.previewProgram = QStringLiteral(KLUIS_PREVIEW_PROGRAM);
    app::EngineConfig config;
    config.profileFolder = person.folder();
    config.clock = &person.clock();
    config.machine = &person.machine();
    m_engine = std::make_unique<ui::EngineThread>(config);
    m_keeper = std::make_unique<ui::WindowKeeper>(*m_engine, options);
    m_keeper->start();
    window().activateWindow();
    [[maybe_unused]] const bool ready = waitFor([this] { return window().isEnabled(); });
}

WindowAtWork::~WindowAtWork()
{
    m_keeper->controller().lock();
    m_keeper.reset();
    m_engine.reset();
}

bool WindowAtWork::waitFor(const std::function<bool()>& done)
{
    return QTest::qWaitFor(done, patienceMs);
}

bool WindowAtWork::unlock()
{
    auto* field = visible<QLineEdit>(QStringLiteral("unlockPassword"));
    // Who may not work without the server is at the other door.
    field = field != nullptr ? field : visible<QLineEdit>(QStringLiteral("password"));
    if (field == nullptr) {
        return false;
    }
    QTest::keyClicks(field, QString::fromLatin1(Workplace::goodPassword));
    QTest::keyClick(field, Qt::Key_Return); // goes on to the code
    const QString code = m_person.nextCode();
    for (int i = 0; i < code.size(); ++i) {
        if (auto* box = visible<QLineEdit>(QStringLiteral("codeDigit%1").arg(i + 1))) {
            QTest::keyClicks(box, code.mid(i, 1));
        }
    }
    if (auto* submit = visible<QAbstractButton>(QStringLiteral("submit")); submit != nullptr && submit->isEnabled()) {
        submit->click();
    }
    return waitFor([this] { return window().isAtWork(); }) && waitFor([this] { return !m_engine->isSyncing(); });
}

bool WindowAtWork::sync()
{
    bool ended = false;
    QObject context;
    QObject::connect(m_engine.get(), &ui::EngineThread::syncFinished, &context, [&ended] { ended = true; });
    QObject::connect(m_engine.get(), &ui::EngineThread::syncFailed, &context, [&ended] { ended = true; });
    QTest::keyClick(&window(), Qt::Key_F5);
    return waitFor([&ended] { return ended; });
}

void WindowAtWork::look(const char* name)
{
    (void)waitFor([this] { return clippedTexts(window()).isEmpty(); });
    test::look(window(), QString::fromLatin1(name));
}

bool WindowAtWork::press(const QString& objectName)
{
    const bool came = waitFor([&] {
        const auto* button = visible<QAbstractButton>(objectName);
        return button != nullptr && button->isEnabled();
    });
    if (came) {
        auto* button = visible<QAbstractButton>(objectName);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    }
    return came;
}

bool WindowAtWork::openDossier(const DossierId& dossier)
{
    window().go(ui::MainWindow::Place::Dossiers);
    auto* model = window().work()->list()->model();
    int row = -1;
    const bool listed = waitFor([&] {
        for (row = model->rowCount() - 1; row >= 0; --row) {
            if (model->rowAt(row) != nullptr && model->rowAt(row)->dossier == dossier) {
                return true;
            }
        }
        return false;
    });
    if (!listed) {
        return false;
    }
    window().findChild<QTableView*>(QStringLiteral("dossierTable"))->selectRow(row);
    return waitFor([&] { return window().work()->dossier()->dossier() == dossier; });
}

} // namespace kluis::test
