// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/KeepingScreen.h"

#include "ui/keeping/CountsPage.h"
#include "ui/keeping/DestructionsPage.h"
#include "ui/keeping/HoldsPage.h"
#include "ui/keeping/KeptPage.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using domain::Role;

KeepingScreen::KeepingScreen(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_tabs(new QTabWidget(this)), m_kept(new KeptPage(m_tabs)),
      m_destructions(new DestructionsPage(m_tabs)), m_holds(new HoldsPage(m_tabs)), m_counts(new CountsPage(m_tabs))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("keepingTabs"));
    m_tabs->setAccessibleName(tr("Parts of this place"));
    m_tabs->addTab(m_kept, tr("Terms"));
    m_tabs->addTab(m_counts, tr("Numbers"));
    m_tabs->addTab(m_destructions, tr("Destructions"));
    m_tabs->addTab(m_holds, tr("Holds"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Keeping"), this));
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);
    connect(m_holds, &HoldsPage::mistaken, this, &KeepingScreen::showFailure);
}

bool KeepingScreen::isFor(Role role)
{
    return role == Role::Hr || role == Role::Doctor || role == Role::PrivacyOfficer;
}

void KeepingScreen::begin(Role role, const QList<std::pair<QString, QString>>& employers)
{
    const bool isOfficer = role == Role::PrivacyOfficer;
    m_tabs->setTabVisible(m_tabs->indexOf(m_kept), !isOfficer);
    m_tabs->setTabVisible(m_tabs->indexOf(m_counts), isOfficer);
    m_holds->begin(employers, isOfficer);
    m_tabs->setCurrentWidget(isOfficer ? static_cast<QWidget*>(m_destructions) : m_kept);
}

void KeepingScreen::setBusy(bool busy)
{
    m_kept->setBusy(busy);
    m_destructions->setBusy(busy);
    m_holds->setBusy(busy);
}

void KeepingScreen::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void KeepingScreen::showDone(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void KeepingScreen::showWaiting(int count)
{
    m_tabs->setTabText(m_tabs->indexOf(m_destructions),
                       count > 0 ? tr("Destructions (%1)").arg(count) : tr("Destructions"));
}

void KeepingScreen::goToDestructions()
{
    m_tabs->setCurrentWidget(m_destructions);
}

void KeepingScreen::forget()
{
    m_banner->clear();
    m_kept->forget();
    m_destructions->forget();
    m_holds->forget();
    m_counts->setCounts({});
    showWaiting(0);
    setBusy(false);
}

void KeepingScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
