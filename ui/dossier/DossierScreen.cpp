// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/DossierScreen.h"

#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/DossierTabPage.h"
#include "ui/dossier/FieldEditor.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/dossier/TimelinePanel.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace kluis::ui {

namespace {

constexpr int noticeMs = 200; ///< most dossiers are there sooner: what stands here does not flicker for those

} // namespace

template <typename... Args> auto DossierScreen::passOn(void (DossierScreen::*signal)(const DossierId&, Args...))
{
    return [this, signal](Args... args) {
        if (m_dossier) {
            Q_EMIT(this->*signal)(*m_dossier, args...);
        }
    };
}

DossierScreen::DossierScreen(QWidget* parent) : QWidget(parent), m_textRules(new MedicalTextRules(this))
{
    build();
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (!m_filling) {
            fillCurrent();
        }
    });
    connect(m_sick, &QPushButton::clicked, this, &DossierScreen::sickWanted);
    connect(m_recovery, &QPushButton::clicked, this, &DossierScreen::recoveryWanted);
    connect(m_plan, &QPushButton::clicked, this, &DossierScreen::plan);
    connect(m_access, &QPushButton::clicked, this, passOn(&DossierScreen::restrictionWanted));
    connect(m_history, &QPushButton::clicked, this, passOn(&DossierScreen::wholeHistoryWanted));
    connect(m_requests, &QPushButton::clicked, this, passOn(&DossierScreen::requestsWanted));
    connect(m_textRules, &MedicalTextRules::moveWanted, this, &DossierScreen::moveToMedical);
    m_noticeSoon.setSingleShot(true);
    m_noticeSoon.setInterval(noticeMs);
    connect(&m_noticeSoon, &QTimer::timeout, this, [this] { showNotice(tr("Opening the dossier…"), {}); });
    forget();
}

void DossierScreen::build()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(this);
    m_empty->setContent(QStringLiteral("dossier"), tr("No dossier chosen"),
                        tr("Choose one in the list, or type a name into the filter (Ctrl+F)."));
    m_notice = new EmptyState(this);
    m_notice->setObjectName(QStringLiteral("dossierNotice"));
    auto* page = new QWidget(this);
    m_page = page;
    m_name = form::title({}, page);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_place = form::hint({}, page);
    m_absence = form::paragraph({}, page);
    m_sick = new QPushButton(symbolIcon(QStringLiteral("absent")), tr("Report s&ick…"), page);
    m_sick->setObjectName(QStringLiteral("reportSick"));
    m_recovery = new QPushButton(symbolIcon(QStringLiteral("recovered")), tr("Report reco&very…"), page);
    m_recovery->setObjectName(QStringLiteral("reportRecovery"));
    m_plan = new QPushButton(symbolIcon(QStringLiteral("planning")), tr("&Plan…"), page);
    m_plan->setObjectName(QStringLiteral("planAppointment"));
    m_plan->setToolTip(tr("Plan an appointment…"));
    m_plan->setAccessibleName(tr("Plan an appointment…"));
    m_access = new QPushButton(symbolIcon(QStringLiteral("lock")), tr("Medical &access…"), page);
    m_access->setObjectName(QStringLiteral("medicalAccess"));
    m_access->setToolTip(tr("Who of the medical group may read the medical part of this dossier"));
    m_access->hide();
    m_history = new QPushButton(symbolIcon(QStringLiteral("history")), tr("&History…"), page);
    m_history->setObjectName(QStringLiteral("dossierHistory"));
    m_history->setToolTip(tr("Every value of every field, with who gave it and when"));
    m_requests = form::linkButton(tr("Re&quests…"), page); // beside the others there is no room in a narrow window
    m_requests->setObjectName(QStringLiteral("dossierRequests"));
    m_requests->setToolTip(
        tr("What the employee asks about their own data: access, correction, deletion, and the copy"));
    m_requests->hide();
    m_tabs = new QTabWidget(page);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Parts of the dossier"));
    m_course = new QWidget(page);
    m_timeline = new TimelinePanel(m_course);
    auto* course = new QVBoxLayout(m_course);
    course->setContentsMargins(0, 0, 0, 0);
    course->addWidget(m_timeline);
    m_documents = new DocumentsPage(page);
    m_documents->hide();

    m_more = new QWidget(page);
    auto* more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, 0, 0, 0);
    more->setSpacing(Look::space(1));
    more->addWidget(m_place);
    more->addWidget(m_absence);
    more->addWidget(m_requests, 0, Qt::AlignLeft);
    auto* facts = new QVBoxLayout;
    facts->setSpacing(Look::space(1));
    facts->addWidget(m_name);
    facts->addWidget(m_more);
    m_acts = new QWidget(page);
    auto* acts = new QHBoxLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    for (auto* act : {m_history, m_access, m_plan, m_sick, m_recovery}) {
        acts->addWidget(act);
    }
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Look::space(5), Look::space(4), Look::space(5), 0);
    head->addLayout(facts, 1);
    head->addWidget(m_acts, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addLayout(head);
    column->addWidget(m_course);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->addWidget(m_notice);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QString DossierScreen::keyOf(const DossierTab& tab)
{
    return tab.category ? QString(domain::categoryName(*tab.category)) : QStringLiteral("overview");
}

void DossierScreen::connectPage(DossierTabPage* page)
{
    connect(page, &DossierTabPage::changed, this, passOn(&DossierScreen::changed));
    connect(page, &DossierTabPage::noteWritten, this, passOn(&DossierScreen::noteWritten));
    connect(page, &DossierTabPage::olderNotesWanted, this, passOn(&DossierScreen::olderNotesWanted));
    connect(page, &DossierTabPage::historyWanted, this, passOn(&DossierScreen::historyWanted));
    connect(page, &DossierTabPage::decisionWanted, this, passOn(&DossierScreen::decisionWanted));
    connect(page, &DossierTabPage::releaseWanted, this, passOn(&DossierScreen::releaseWanted));
    connect(page, &DossierTabPage::draftWanted, this, passOn(&DossierScreen::draftWanted));
    connect(page, &DossierTabPage::withdrawalWanted, this, passOn(&DossierScreen::withdrawalWanted));
    connect(page, &DossierTabPage::medicalHelpWanted, this, &DossierScreen::medicalHelpWanted);
    connect(page, &DossierTabPage::milestoneRecorded, this, passOn(&DossierScreen::milestoneRecorded));
    connect(page, &DossierTabPage::taskChanged, this, passOn(&DossierScreen::taskChanged));
    connect(page, &DossierTabPage::taskGiven, this, passOn(&DossierScreen::taskGiven));
    connect(page, &DossierTabPage::taskEditWanted, this, passOn(&DossierScreen::taskEditWanted));
}

DossierTabPage* DossierScreen::pageFor(const DossierTab& tab)
{
    auto*& page = m_pages[keyOf(tab)];
    if (page == nullptr) {
        page = new DossierTabPage(m_tabs, m_textRules);
        page->setObjectName(keyOf(tab));
        page->setColleagues(m_colleagues);
        connectPage(page);
    }
    return page;
}

void DossierScreen::setDossier(const DossierDescription& description)
{
    if (m_besideOf && m_besideOf != description.dossier) {
        letGo();
        reopen();
        showNotice(tr("This dossier is not open any more"), {});
        return;
    }
    const bool other = !m_dossier || *m_dossier != description.dossier;
    if (other) {
        letGo();
    }
    reopen();
    m_dossier = description.dossier;
    m_name->setText(description.name);
    m_place->setText(description.place);
    m_absence->setText(description.absence);
    m_timeline->setTimeline(description.timeline);
    m_textRules->setWriter(description.writer, description.mayMoveMedical);
    m_plan->setVisible(description.mayPlan);
    m_sick->setVisible(description.mayReportSick);
    m_recovery->setVisible(description.mayReportRecovery);
    showTabs(description);
    if (other) {
        const auto drafts = m_drafts.take(description.dossier);
        for (auto it = drafts.begin(); it != drafts.end(); ++it) {
            if (m_descriptions.contains(it.key())) {
                m_pages[it.key()]->setTab(m_descriptions[it.key()]);
                m_pages[it.key()]->restoreDrafts(it.value());
            }
        }
    }
    m_stack->setCurrentWidget(m_page);
    if (std::exchange(m_enterSoon, false)) {
        enter();
    }
    revealField();
}

void DossierScreen::showTabs(const DossierDescription& description)
{
    const auto& tabs = description.tabs;
    m_filling = true;
    QStringList keys;
    m_descriptions.clear();
    for (const auto& tab : tabs) {
        keys.append(keyOf(tab));
        m_descriptions.insert(keyOf(tab), tab);
    }
    if (description.documents.offered) {
        keys.append(m_documents->objectName());
        m_documents->setContent(description.documents);
    }
    QStringList shown;
    for (int i = 0; i < m_tabs->count(); ++i) {
        shown.append(m_tabs->widget(i)->objectName());
    }
    if (shown != keys) {
        m_tabs->clear();
        for (const auto& tab : tabs) {
            auto* page = pageFor(tab);
            m_tabs->addTab(page, tab.medical ? symbolIcon(QStringLiteral("lock")) : QIcon(), tab.title);
        }
        if (description.documents.offered) {
            m_tabs->addTab(m_documents, tr("Documents"));
        }
    }
    const qsizetype last = keys.indexOf(m_lastKey);
    m_tabs->setCurrentIndex(int(qMax(qsizetype(0), last)));
    m_filling = false;
    showParts();
    fillCurrent();
}

void DossierScreen::fillCurrent()
{
    auto* page = qobject_cast<DossierTabPage*>(m_tabs->currentWidget());
    if (m_dossier && m_tabs->currentWidget() == m_documents) {
        m_lastKey = m_documents->objectName();
    }
    if (page == nullptr || !m_dossier) {
        return;
    }
    m_lastKey = page->objectName();
    if (m_descriptions.contains(m_lastKey)) {
        page->setTab(m_descriptions[m_lastKey]);
    }
}

void DossierScreen::leave()
{
    const QWidget* focused = window()->focusWidget();
    m_enterSoon = focused != nullptr && m_page->isAncestorOf(focused);
    letGo();
    if (m_stack->currentWidget() == m_page) {
        // Not even for the blink the next one needs may a key or a click reach the old one's fields. It is not painted
        // anew meanwhile, so nothing turns grey.
        m_page->setUpdatesEnabled(false);
        m_page->setEnabled(false);
    }
    m_noticeSoon.start();
}

void DossierScreen::reopen()
{
    m_noticeSoon.stop();
    m_page->setEnabled(true);
    m_page->setUpdatesEnabled(true);
}

void DossierScreen::showNotice(const QString& title, const QString& hint)
{
    m_noticeSoon.stop();
    m_notice->setContent(QStringLiteral("dossier"), title, hint);
    m_stack->setCurrentWidget(m_notice);
}

void DossierScreen::showUnopened(const QString& sentence)
{
    if (!m_dossier) {
        m_enterSoon = false;
        showNotice(tr("The dossier could not be opened"), sentence);
    }
}

void DossierScreen::letGo()
{
    keepDrafts();
    if (m_dossier && m_drafts.contains(*m_dossier)) {
        // Drafts belong to that dossier alone: its pages are made anew for the next one.
        m_filling = true;
        m_tabs->clear();
        qDeleteAll(m_pages);
        m_pages.clear();
        m_filling = false;
    }
    for (auto* page : std::as_const(m_pages)) {
        page->letGo();
    }
    m_dossier.reset();
}

void DossierScreen::forget()
{
    for (auto* page : std::as_const(m_pages)) {
        page->commit();
    }
    m_dossier.reset();
    reopen();
    m_enterSoon = false;
    qDeleteAll(findChildren<HistoryPopup*>()); // windows of their own: they would stay over the lock
    m_filling = true;
    m_tabs->clear();
    qDeleteAll(m_pages);
    m_pages.clear();
    m_documents->forget();
    m_descriptions.clear();
    m_drafts.clear();
    m_filling = false;
    m_name->clear();
    m_place->clear();
    m_absence->clear();
    m_timeline->setTimeline({});
    m_lastKey.clear();
    m_wantedField.clear();
    m_textRules->setTolerated({});
    m_textRules->setWriter(MedicalTextRules::Writer::Employer, false);
    m_colleagues.clear();
    m_stack->setCurrentWidget(m_empty);
}

void DossierScreen::showHistory(const QString& fieldId, const QList<HistoryLine>& lines)
{
    auto* page = qobject_cast<DossierTabPage*>(m_tabs->currentWidget());
    auto* editor = page != nullptr ? page->editor(fieldId) : nullptr;
    if (editor != nullptr) {
        (new HistoryPopup(editor->line().label, lines, this))->showAt(editor);
    }
}

void DossierScreen::reveal(const QString& key, const QString& fieldId)
{
    m_lastKey = key;
    m_wantedField = fieldId;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->widget(i)->objectName() == key) {
            m_tabs->setCurrentIndex(i);
        }
    }
    revealField();
}

/// Only in what is shown: the wanted field may be the next dossier's.
void DossierScreen::revealField()
{
    auto* page = qobject_cast<DossierTabPage*>(m_tabs->currentWidget());
    auto* editor = page != nullptr && m_dossier ? page->editor(m_wantedField) : nullptr;
    if (editor != nullptr) {
        m_wantedField.clear();
        page->ensureWidgetVisible(editor);
        editor->setFocus(Qt::OtherFocusReason);
    }
}

void DossierScreen::enter()
{
    m_enterSoon = !m_dossier;
    if (m_dossier && m_tabs->count() > 0) {
        m_tabs->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace kluis::ui
