// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/RequestsDialog.h"

#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/style/Look.h"
#include "ui/tasks/DueGroup.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/ListTable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluis::ui {

using domain::RequestKey;

namespace {

constexpr int mostMonths = 3;

QDateEdit* dayField(const QDate& day, const char* objectName, QWidget* parent)
{
    auto* field = new QDateEdit(day, parent);
    field->setObjectName(QString::fromLatin1(objectName));
    field->setCalendarPopup(true);
    field->setDisplayFormat(DayText::digitsFormat(QLocale()));
    field->setMaximumDate(day); // neither a request nor an answer is of a day to come
    return field;
}

} // namespace

RequestsDialog::RequestsDialog(const QString& person, domain::Role role, const QDate& today, QWidget* parent)
    : QDialog(parent), m_role(role), m_today(today), m_banner(new Banner(this)), m_table(new QTableWidget(this)),
      m_kind(new QComboBox(this)), m_received(dayField(today, "requestReceived", this)), m_months(new QSpinBox(this)),
      m_remark(new QLineEdit(this)), m_register(new QPushButton(tr("&Register"), this)),
      m_answered(dayField(today, "requestAnswered", this)), m_answerRemark(new QLineEdit(this)),
      m_carryOut(new QPushButton(tr("Carry o&ut…"), this)), m_answer(new QPushButton(tr("It was &answered"), this)),
      m_progress(new QProgressBar(this)), m_copy(new QPushButton(tr("Make the &copy for the employee…"), this)),
      m_stop(new QPushButton(tr("&Stop"), this))
{
    setObjectName(QStringLiteral("requestsDialog"));
    setWindowTitle(tr("What the employee asks")); // no name: a title is seen by others
    build(person);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RequestsDialog::kindChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RequestsDialog::showButtons);
    connect(m_register, &QPushButton::clicked, this, &RequestsDialog::registerWanted);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        if (const auto* request = chosen()) {
            Q_EMIT answerWanted(request->id.toString());
        }
    });
    connect(m_carryOut, &QPushButton::clicked, this, [this] {
        if (const auto* request = chosen()) {
            Q_EMIT carryOutWanted(request->id.toString(), request->task.request()->kind);
        }
    });
    connect(m_copy, &QPushButton::clicked, this, &RequestsDialog::copyWanted);
    connect(m_stop, &QPushButton::clicked, this, &RequestsDialog::stopWanted);
    kindChosen();
    setCopying(false);
    resize(qMin(Look::space(230), parent != nullptr ? parent->width() : Look::space(230)), Look::space(130));
}

void RequestsDialog::build(const QString& person)
{
    asListTable(*m_table, {tr("Request"), tr("Came on"), tr("Last day"), tr("Answered on"), tr("Remark")}, 4);
    m_table->setObjectName(QStringLiteral("requests"));
    m_table->setAccessibleName(tr("Requests of the employee, oldest first"));
    m_progress->setAccessibleName(tr("The copy"));
    m_copy->setObjectName(QStringLiteral("requestCopy"));
    m_stop->setObjectName(QStringLiteral("requestStop"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    auto* heading = form::heading(tr("What %1 asks about their own data").arg(person), this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    column->addWidget(answerForm());
    column->addWidget(noticeUnder(m_answerRemark));
    column->addWidget(newForm());
    column->addWidget(noticeUnder(m_remark));
    column->addWidget(form::hint(
        m_role == domain::Role::Doctor
            ? tr("The employer's side sees that there is a request, and no more. What is asked and answered stands in "
                 "a "
                 "consultation note.")
            : tr("Write no medical data in a remark. The copy is not encrypted: give it to the employee alone, after "
                 "checking who it is."),
        this));
    column->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_stop, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    const auto all = findChildren<QPushButton*>();
    for (auto* button : all) {
        button->setAutoDefault(false); // Enter in a field sends nothing
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &RequestsDialog::reject);
}

/// The employer's side reads the remarks.
QWidget* RequestsDialog::noticeUnder(QLineEdit* remark)
{
    auto* notice = new MedicalTextNotice(this);
    new MedicalTextWatch(nullptr, notice, remark, this);
    return notice;
}

QWidget* RequestsDialog::newForm()
{
    for (const RequestKey::Kind kind : domain::allRequestKinds) {
        if (RequestKey{kind, m_today}.role() == m_role) {
            m_kind->addItem(domain::requestKindLabel(kind, domain::languageOf(locale())), int(kind));
        }
    }
    m_kind->setObjectName(QStringLiteral("requestKind"));
    m_months->setObjectName(QStringLiteral("requestMonths"));
    m_months->setRange(1, mostMonths);
    m_months->setToolTip(
        tr("One; up to three where a medical file is to be destroyed or the answer was put off in time."));
    m_remark->setObjectName(QStringLiteral("requestRemark"));
    m_register->setObjectName(QStringLiteral("requestRegister"));
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(3));
    const std::pair<QString, QWidget*> fields[] = {{tr("&New request"), m_kind},
                                                   {tr("Ca&me on"), m_received},
                                                   {tr("Mon&ths the law gives"), m_months},
                                                   {tr("R&emark"), m_remark}};
    for (const auto& [label, control] : fields) {
        auto* field = new QVBoxLayout;
        form::addField(field, label, control);
        row->addLayout(field, control == m_remark ? 2 : 1);
    }
    row->addWidget(m_register, 0, Qt::AlignBottom);
    return holder;
}

QWidget* RequestsDialog::answerForm()
{
    m_answerRemark->setObjectName(QStringLiteral("requestAnswerRemark"));
    m_answer->setObjectName(QStringLiteral("requestAnswer"));
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(3));
    auto* day = new QVBoxLayout;
    form::addField(day, tr("Chosen request: answered &on"), m_answered);
    auto* remark = new QVBoxLayout;
    form::addField(remark, tr("&How it was answered"), m_answerRemark);
    row->addLayout(day, 1);
    row->addLayout(remark, 3);
    m_carryOut->setObjectName(QStringLiteral("requestCarryOut"));
    m_carryOut->setToolTip(tr("Correct or remove the values that the chosen request is about."));
    row->addWidget(m_carryOut, 0, Qt::AlignBottom);
    row->addWidget(m_answer, 0, Qt::AlignBottom);
    return holder;
}

void RequestsDialog::setRequests(const QList<app::TaskState>& requests)
{
    const auto* before = chosen();
    const RecordId kept = before != nullptr ? before->id : RecordId();
    m_requests = requests;
    m_table->setRowCount(int(requests.size()));
    int open = -1;
    int again = -1;
    for (int row = 0; row < int(requests.size()); ++row) {
        const domain::TaskRecord& task = requests[row].task;
        const auto key = task.request();
        const QString due = DayText::digits(task.due, locale());
        const QStringList cells{
            domain::requestKindLabel(key->kind, domain::languageOf(locale())), DayText::digits(key->received, locale()),
            task.isOpen() ? tr("%1 (%2)").arg(due, DueGroup::dayText(task.due, m_today, locale())) : due,
            task.done.isValid() ? DayText::digits(task.done, locale()) : QString(),
            task.note.section(QStringLiteral(": "), 1)};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(QString(cells[column]).replace(u'\n', QStringLiteral("; ")));
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
        open = open < 0 && task.isOpen() ? row : open;
        again = requests[row].id == kept ? row : again;
    }
    m_table->clearSelection();
    if (again >= 0 || open >= 0) {
        m_table->selectRow(again >= 0 ? again : open);
    }
    showButtons();
}

const app::TaskState* RequestsDialog::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < m_requests.size() ? &m_requests[row] : nullptr;
}

void RequestsDialog::kindChosen()
{
    // Tasks are read by the employer's side: of what the doctor is asked no word stands here.
    const bool isMedical = m_role == domain::Role::Doctor;
    m_remark->setEnabled(!isMedical);
    m_answerRemark->setEnabled(!isMedical);
    m_months->setValue(1);
    m_months->setEnabled(!RequestKey{RequestKey::Kind(m_kind->currentData().toInt()), m_today}.isFound());
}

void RequestsDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    showButtons();
}

void RequestsDialog::setCopying(bool copying)
{
    m_isCopying = copying;
    m_progress->setVisible(copying);
    m_progress->setRange(0, 0);
    m_stop->setVisible(copying);
    showButtons();
}

void RequestsDialog::setProgress(quint64 done, quint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
}

void RequestsDialog::showButtons()
{
    const auto* request = chosen();
    const bool mayAnswer = request != nullptr && request->task.isOpen() && request->task.request()->role() == m_role;
    const bool isOfValues = mayAnswer && request->task.request()->isOfValues();
    m_carryOut->setEnabled(!m_isBusy && isOfValues);
    m_answer->setEnabled(!m_isBusy && mayAnswer);
    m_register->setEnabled(!m_isBusy);
    m_copy->setEnabled(!m_isBusy && !m_isCopying);
}

void RequestsDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void RequestsDialog::showDone(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void RequestsDialog::clearForm()
{
    m_received->setDate(m_today);
    m_months->setValue(1);
    m_remark->clear();
    m_answered->setDate(m_today);
    m_answerRemark->clear();
}

RequestsDialog::New RequestsDialog::wanted() const
{
    return {RequestKey::Kind(m_kind->currentData().toInt()), m_received->date(), m_months->value(),
            m_remark->text().trimmed()};
}

QDate RequestsDialog::answeredOn() const
{
    return m_answered->date();
}

QString RequestsDialog::answerRemark() const
{
    return m_answerRemark->text().trimmed();
}

void RequestsDialog::reject()
{
    Q_EMIT stopWanted(); // half a copy is none
    QDialog::reject();
}

} // namespace kluis::ui
