// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/MedicalScreen.h"

#include "ui/medical/HandOverPanel.h"
#include "ui/medical/KeysPanel.h"
#include "ui/medical/KitPanel.h"
#include "ui/medical/MembersPanel.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluis::ui {

MedicalScreen::MedicalScreen(QWidget* parent)
    : QWidget(parent), m_explanation(form::paragraph({}, this)), m_stack(new QStackedWidget(this)),
      m_kit(new KitPanel(this)), m_tabs(new QTabWidget(this)), m_members(new MembersPanel(this)),
      m_handOver(new HandOverPanel(this)), m_keys(new KeysPanel(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(QStringLiteral("medicalTabs"));
    m_tabs->setAccessibleName(tr("Parts of the medical group"));
    m_tabs->addTab(m_members, tr("Members"));
    m_tabs->addTab(m_keys, tr("Keys"));
    m_tabs->addTab(m_handOver, tr("Another service"));
    m_stack->addWidget(m_kit);
    m_stack->addWidget(m_tabs);
    auto* sheet = new QWidget(this);
    sheet->setMaximumWidth(Look::space(200));
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(form::title(tr("Medical group"), sheet));
    column->addWidget(m_explanation);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(6), Look::space(5), Look::space(6), Look::space(5));
    row->addWidget(sheet, 10);
    row->addStretch(1);
    setDoctorsPartsOffered(false);
    setState(State::Members, {});
}

void MedicalScreen::setState(State state, const QString& explanation)
{
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    m_stack->setCurrentWidget(state == State::Members ? static_cast<QWidget*>(m_tabs) : m_kit);
    if (state != State::Members) {
        const auto step = state == State::NotStarted ? KitPanel::Step::Start : KitPanel::Step::Confirm;
        if (m_kit->step() != step) {
            m_kit->setStep(step);
        }
    }
}

void MedicalScreen::setDoctorsPartsOffered(bool offered)
{
    for (const QWidget* part : {static_cast<QWidget*>(m_handOver), static_cast<QWidget*>(m_keys)}) {
        m_tabs->setTabVisible(m_tabs->indexOf(part), offered);
    }
    m_tabs->tabBar()->setVisible(offered);
}

void MedicalScreen::showMembers()
{
    m_tabs->setCurrentWidget(m_members);
}

void MedicalScreen::showHandOver()
{
    m_tabs->setCurrentWidget(m_handOver);
}

void MedicalScreen::showKeys()
{
    m_tabs->setCurrentWidget(m_keys);
}

void MedicalScreen::forget()
{
    showMembers();
    m_handOver->forget();
    m_keys->forget();
    m_members->forget();
    m_kit->setStep(KitPanel::Step::Start);
    setState(State::Members, {});
}

void MedicalScreen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

} // namespace kluis::ui
