// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Form.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace kluis::ui {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_employer(form::heading({}, this)), m_search(new QToolButton(this)),
      m_sync(new QToolButton(this)), m_progress(new QProgressBar(this)), m_cancel(new QToolButton(this)),
      m_lock(new QPushButton(symbolIcon(QStringLiteral("lock")), tr("Lock"), this)), m_user(new QToolButton(this)),
      m_menu(new QMenu(this))
{
    setProperty("role", QStringLiteral("topbar"));
    m_search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_search->setIcon(symbolIcon(QStringLiteral("search")));
    m_search->setText(tr("Search  Ctrl+K"));
    m_search->setAutoRaise(true);
    m_search->setObjectName(QStringLiteral("searchAll"));
    m_search->setToolTip(tr("Search people, dossiers, tasks and actions (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search people, dossiers, tasks and actions"));
    m_sync->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sync->setAutoRaise(true);
    m_sync->setObjectName(QStringLiteral("sync"));
    m_sync->setToolTip(tr("Sync now (F5)"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(Look::space(30));
    m_progress->setAccessibleName(tr("Progress of the sync"));
    m_cancel->setIcon(symbolIcon(QStringLiteral("close")));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop; what was fetched stays"));
    m_cancel->setAccessibleName(tr("Stop the sync"));
    m_lock->setObjectName(QStringLiteral("lock"));
    m_lock->setToolTip(tr("Lock (Ctrl+L)"));
    m_user->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_user->setIcon(symbolIcon(QStringLiteral("user")));
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setAutoRaise(true);
    m_user->setMenu(m_menu);
    m_user->setObjectName(QStringLiteral("userMenu"));
    m_menu->addAction(tr("Someone is &beside me\tCtrl+B"), this, &TopBar::besideWanted);
    m_menu->addAction(tr("&Settings"), this, &TopBar::settingsWanted);
    m_menu->addAction(tr("&Report a data breach…"), this, &TopBar::breachWanted);
    m_menu->addAction(tr("Report a security &hole…"), this, &TopBar::vulnerabilityWanted);
    m_crashes = m_menu->addAction(tr("&Crash reports…"), this, &TopBar::crashesWanted);
    m_crashes->setObjectName(QStringLiteral("crashReports"));
    m_crashes->setVisible(false);
    m_menu->addAction(tr("H&elp\tF1"), this, &TopBar::helpWanted);
    m_menu->addSeparator();
    m_menu->addAction(tr("Log &out"), this, &TopBar::logoutWanted);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(4), Look::space(2), Look::space(4), Look::space(2));
    row->setSpacing(Look::space(2));
    row->addWidget(m_employer);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addStretch(1);
    row->addWidget(m_sync);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addSpacing(Look::space(2));
    row->addWidget(m_lock);
    row->addWidget(m_user);
    connect(m_search, &QToolButton::clicked, this, &TopBar::searchWanted);
    connect(m_sync, &QToolButton::clicked, this, &TopBar::syncWanted);
    connect(m_cancel, &QToolButton::clicked, this, &TopBar::cancelWanted);
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockWanted);
    setSynced({}, false);
}

void TopBar::setEmployer(const QString& employer)
{
    m_employer->setText(employer);
}

void TopBar::setUser(const QString& name, const QString& role)
{
    m_user->setText(name);
    m_user->setToolTip(role);
    m_user->setAccessibleName(tr("%1, %2: menu").arg(name, role));
}

void TopBar::setCrashesOffered(bool offered)
{
    m_crashes->setVisible(offered);
}

void TopBar::setSynced(const QString& text, bool problem)
{
    m_sync->setIcon(symbolIcon(problem ? QStringLiteral("warning") : QStringLiteral("sync")));
    m_sync->setText(text);
    m_progress->hide();
    m_cancel->hide();
}

void TopBar::setProgress(const QString& text, int percent)
{
    m_sync->setText(text);
    m_progress->setRange(0, percent < 0 ? 0 : 100);
    m_progress->setValue(qMax(0, percent));
    m_progress->show();
    m_cancel->show();
}

} // namespace kluis::ui
