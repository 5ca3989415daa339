// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/insight/InsightScreen.h"
#include "ui/keeping/KeepingScreen.h"
#include "ui/login/EnrolScreen.h"
#include "ui/login/LoginScreen.h"
#include "ui/login/UnlockScreen.h"
#include "ui/manage/ManageScreen.h"
#include "ui/medical/MedicalScreen.h"
#include "ui/outbox/OutboxScreen.h"
#include "ui/planning/PlanningScreen.h"
#include "ui/privacy/AuditScreen.h"
#include "ui/privacy/OfficeScreen.h"
#include "ui/settings/DevicesPanel.h"
#include "ui/settings/SettingsScreen.h"
#include "ui/shell/BesideStrip.h"
#include "ui/shell/ChangesPane.h"
#include "ui/shell/StatusText.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WorkPane.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/tasks/TasksScreen.h"
#include "ui/today/TodayScreen.h"
#include "ui/widgets/Banner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluis::ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent), m_environment(new QLabel(this)), m_crashBanner(new Banner(this)),
      m_doors(new QStackedWidget(this)), m_login(new LoginScreen(m_doors)), m_unlock(new UnlockScreen(m_doors)),
      m_enrol(new EnrolScreen(m_doors)), m_workView(new QWidget(m_doors))
{
    setWindowTitle(QStringLiteral("Dossierkluis"));
    m_environment->setProperty("role", QStringLiteral("environment"));
    m_environment->setAlignment(Qt::AlignCenter);
    m_environment->hide();
    buildWork();
    for (QWidget* screen : QList<QWidget*>{m_login, m_unlock, m_enrol, m_workView}) {
        m_doors->addWidget(screen);
    }
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_environment);
    m_crashBanner->setObjectName(QStringLiteral("crashBanner"));
    column->addWidget(m_crashBanner);
    column->addWidget(m_doors, 1);
    setCentralWidget(middle);
    buildShortcuts();
    resize(Look::space(390), Look::space(200)); // wide enough for every part of HR's dossier
}

void MainWindow::buildWork()
{
    m_bar = new TopBar(m_workView);
    m_beside = new BesideStrip(m_workView);
    m_beside->hide();
    m_bannerPlace = new QWidget(m_workView);
    m_banner = new Banner(m_bannerPlace);
    m_navigation = new QListWidget(m_workView);
    m_places = new QStackedWidget(m_workView);
    m_today = new TodayScreen(m_places);
    m_work = new WorkPane(m_places);
    m_tasks = new TasksScreen(m_places);
    m_planning = new PlanningScreen(m_places);
    m_changes = new ChangesPane(m_places);
    m_insight = new InsightScreen(m_places);
    m_medical = new MedicalScreen(m_places);
    m_keeping = new KeepingScreen(m_places);
    auto* privacy = new QTabWidget(m_places);
    privacy->setDocumentMode(true);
    privacy->setAccessibleName(tr("Parts of this place"));
    m_privacy = new AuditScreen(privacy);
    m_office = new OfficeScreen(privacy);
    privacy->addTab(m_privacy, tr("Audit log"));
    privacy->addTab(m_office, tr("Privacy office"));
    m_manage = new ManageScreen(m_places);
    m_settings = new SettingsScreen(m_places);
    for (QWidget* screen : QList<QWidget*>{m_today, m_work, m_tasks, m_planning, m_changes, m_insight, m_medical,
                                           m_keeping, privacy, m_manage, m_settings}) {
        m_places->addWidget(screen);
    }
    m_status = new QLabel(m_workView);
    m_status->setProperty("role", QStringLiteral("status"));
    m_status->setAccessibleName(tr("Status"));
    buildNavigation();
    auto* bannerHolder = new QVBoxLayout(m_bannerPlace);
    bannerHolder->setContentsMargins(0, 0, 0, 0);
    bannerHolder->addWidget(m_banner);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_places, 1);
    auto* column = new QVBoxLayout(m_workView);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_beside);
    column->addWidget(m_bannerPlace);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
}

void MainWindow::buildNavigation()
{
    m_navigation->setProperty("role", QStringLiteral("navigation"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setAccessibleName(tr("Places"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_navigation->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    const QList<QPair<QString, QString>> places{
        {QStringLiteral("calendar"), tr("Today")},        {QStringLiteral("dossier"), tr("Dossiers")},
        {QStringLiteral("tasks"), tr("Tasks")},           {QStringLiteral("planning"), tr("Planning")},
        {QStringLiteral("outbox"), tr("Changes")},        {QStringLiteral("insight"), tr("Insight")},
        {QStringLiteral("medical"), tr("Medical group")}, {QStringLiteral("keeping"), tr("Keeping")},
        {QStringLiteral("eye"), tr("Privacy")},           {QStringLiteral("user"), tr("Manage")},
        {QStringLiteral("settings"), tr("Settings")},
    };
    for (const auto& [symbol, text] : places) {
        auto* item = new QListWidgetItem(symbolIcon(symbol, SymbolShade::Steady), text, m_navigation);
        item->setSizeHint(QSize(0, fontMetrics().height() + Look::space(5)));
    }
    // Room for "Changes (999)" as well as for the longest name.
    m_navigation->setFixedWidth(
        qMax(m_navigation->sizeHintForColumn(0),
             fontMetrics().horizontalAdvance(tr("Changes") + QStringLiteral(" (999)")) + fontMetrics().height() * 2) +
        Look::space(6));
    connect(m_navigation, &QListWidget::currentRowChanged, m_places, &QStackedWidget::setCurrentIndex);
    m_navigation->setCurrentRow(0);
}

void MainWindow::buildShortcuts()
{
    const auto add = [this](const QKeySequence& keys, void (MainWindow::*signal)()) {
        auto* shortcut = new QShortcut(keys, this);
        // Locking works from a document's window too.
        shortcut->setContext(signal == &MainWindow::lockWanted ? Qt::ApplicationShortcut : Qt::WindowShortcut);
        const bool isAlways = signal != &MainWindow::filterWanted && signal != &MainWindow::paletteWanted;
        connect(shortcut, &QShortcut::activated, this, [this, signal, isAlways] {
            if (isAtWork() && (isAlways || !m_isBeside)) {
                Q_EMIT(this->*signal)();
            }
        });
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_L), &MainWindow::lockWanted);
    add(QKeySequence(Qt::Key_F5), &MainWindow::syncWanted);
    add(QKeySequence(QKeySequence::Find), &MainWindow::filterWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::paletteWanted);
    add(QKeySequence(Qt::CTRL | Qt::Key_B), &MainWindow::besideWanted);
    connect(m_bar, &TopBar::besideWanted, this, &MainWindow::besideWanted);
    connect(m_beside, &BesideStrip::endWanted, this, &MainWindow::besideWanted);
    connect(m_beside, &BesideStrip::lockWanted, this, &MainWindow::lockWanted);
    connect(m_bar, &TopBar::searchWanted, this, &MainWindow::paletteWanted);
    connect(m_bar, &TopBar::lockWanted, this, &MainWindow::lockWanted);
    connect(m_bar, &TopBar::syncWanted, this, &MainWindow::syncWanted);
    connect(m_bar, &TopBar::settingsWanted, this, [this] { go(Place::Settings); });
    connect(m_changes->outbox(), &OutboxScreen::syncWanted, this, &MainWindow::syncWanted);
}

void MainWindow::showDoor(Door door)
{
    setBeside(false);
    m_doors->setCurrentIndex(int(door));
    switch (door) {
    case Door::Login:
        m_login->focusFirst();
        break;
    case Door::Unlock:
        m_unlock->focusFirst();
        break;
    case Door::Enrol:
        m_enrol->focusFirst();
        break;
    }
}

void MainWindow::showWork()
{
    m_doors->setCurrentWidget(m_workView);
    go(Place::Dossiers);
}

bool MainWindow::isAtWork() const
{
    return m_doors->currentWidget() == m_workView;
}

void MainWindow::go(Place place)
{
    m_navigation->setCurrentRow(int(place));
}

MainWindow::Place MainWindow::place() const
{
    return Place(m_navigation->currentRow());
}

void MainWindow::focusPlace()
{
    // Where the keyboard was in that place before, else its first control.
    auto* place = m_places->currentWidget();
    if (auto* before = place->focusWidget(); before != nullptr && before->isVisibleTo(place)) {
        before->setFocus(Qt::OtherFocusReason);
        return;
    }
    for (auto* next = place->nextInFocusChain(); next != place; next = next->nextInFocusChain()) {
        if (place->isAncestorOf(next) && next->isVisibleTo(place) && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0) {
            next->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_navigation->setFocus(Qt::OtherFocusReason); // nothing to do there: not in what is hidden now
}

bool MainWindow::offers(Place place) const
{
    return !m_navigation->item(int(place))->isHidden();
}

void MainWindow::setMedicalOffered(bool offered)
{
    m_navigation->item(int(Place::Medical))->setHidden(!offered);
    m_settings->devices()->setApprovalOffered(offered);
}

void MainWindow::setInsightOffered(bool offered)
{
    m_navigation->item(int(Place::Insight))->setHidden(!offered);
}

void MainWindow::setPlanningOffered(bool offered)
{
    m_navigation->item(int(Place::Planning))->setHidden(!offered);
}

void MainWindow::setBeside(bool beside)
{
    m_isBeside = beside;
    for (QWidget* around : QList<QWidget*>{m_bar, m_bannerPlace, m_navigation, m_status}) {
        around->setVisible(!beside);
    }
    m_crashBanner->setVisible(!beside && !m_crashBanner->sentence().isEmpty());
    m_beside->setVisible(beside);
    m_work->setBeside(beside);
}

void MainWindow::showOffice()
{
    go(Place::Privacy);
    qobject_cast<QTabWidget*>(m_places->currentWidget())->setCurrentWidget(m_office);
}

void MainWindow::setKeepingOffered(bool offered)
{
    m_navigation->item(int(Place::Keeping))->setHidden(!offered);
}

void MainWindow::setPrivacyOffered(bool offered)
{
    m_navigation->item(int(Place::Privacy))->setHidden(!offered);
}

void MainWindow::setManageOffered(bool offered)
{
    m_navigation->item(int(Place::Manage))->setHidden(!offered);
}

void MainWindow::setChangesCount(quint64 count)
{
    m_navigation->item(int(Place::Changes))->setText(count > 0 ? tr("Changes (%1)").arg(count) : tr("Changes"));
}

void MainWindow::setTodayCount(int count)
{
    m_navigation->item(int(Place::Today))->setText(count > 0 ? tr("Today (%1)").arg(count) : tr("Today"));
}

void MainWindow::setStatusLine(const QString& text)
{
    m_status->setText(text);
    m_status->setAccessibleDescription(text);
}

void MainWindow::setEnvironment(const QString& environment)
{
    const QString text = StatusText::environment(environment);
    m_environment->setText(text);
    if (m_environment->property("environment") != environment) {
        m_environment->setProperty("environment", environment);
        m_environment->style()->unpolish(m_environment);
        m_environment->style()->polish(m_environment);
    }
    m_environment->setVisible(!text.isEmpty());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

} // namespace kluis::ui
