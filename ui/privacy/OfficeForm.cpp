// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/OfficeForm.h"

#include "ui/privacy/OfficeText.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kluis::ui {

using app::BreachDecision;
using app::OfficeKind;
using app::OfficeRecord;

namespace {

constexpr int textLines = 3;

QVBoxLayout* columnOf(QWidget* part)
{
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    return column;
}

} // namespace

OfficeForm::OfficeForm(QWidget* parent)
    : QWidget(parent), m_kind(form::heading({}, this)), m_title(new QLineEdit(this)), m_breach(new QWidget(this)),
      m_review(new QWidget(this)), m_decision(new QComboBox(this)),
      m_closed(new QCheckBox(tr("Nothing &is to be done about this any more"), this))
{
    m_title->setObjectName(QStringLiteral("officeTitle"));
    m_decision->setObjectName(QStringLiteral("officeDecision"));
    m_closed->setObjectName(QStringLiteral("officeClosed"));
    m_decision->addItem(tr("Not decided"), quint8(BreachDecision::Open));
    m_decision->addItem(tr("Tell the authority"), quint8(BreachDecision::Notify));
    m_decision->addItem(tr("Do not tell: no risk is likely"), quint8(BreachDecision::DoNotNotify));
    auto* column = columnOf(this);
    column->addWidget(m_kind);
    form::addField(column, tr("&Title"), m_title);
    m_facts = addText(column, tr("&Facts"), "officeFacts");
    auto* breach = columnOf(m_breach);
    m_aware = addMoment(breach, tr("Somebody &knew of it at"), "officeAware");
    m_effects = addText(breach, tr("&Effects, for whom"), "officeEffects");
    form::addField(breach, tr("&Decision"), m_decision);
    m_reasons = addText(breach, tr("&Reasons"), "officeReasons");
    m_authority = addMoment(breach, tr("The &authority was told at"), "officeAuthority");
    m_people = addMoment(breach, tr("The &people were told at"), "officePeople");
    auto* review = columnOf(m_review);
    m_reviewed = addMoment(review, tr("Looked at or &held at"), "officeReviewed");
    m_attendance = addText(review, tr("&Who was there"), "officeAttendance");
    column->addWidget(m_breach);
    column->addWidget(m_review);
    m_measures = addText(column, tr("&Measures"), "officeMeasures");
    column->addWidget(m_closed);
    column->addStretch(1);
    connectFields();
    setRecord({});
}

void OfficeForm::connectFields()
{
    connect(m_title, &QLineEdit::textChanged, this, &OfficeForm::edited);
    for (auto* text : {m_facts, m_effects, m_measures, m_reasons, m_attendance}) {
        connect(text, &QPlainTextEdit::textChanged, this, &OfficeForm::edited);
    }
    for (const Moment& moment : {m_aware, m_authority, m_people, m_reviewed}) {
        connect(moment.isThere, &QCheckBox::toggled, this, &OfficeForm::edited);
        connect(moment.at, &QDateTimeEdit::dateTimeChanged, this, &OfficeForm::edited);
    }
    connect(m_decision, &QComboBox::currentIndexChanged, this, &OfficeForm::edited);
    connect(m_closed, &QCheckBox::toggled, this, &OfficeForm::edited);
}

OfficeForm::Moment OfficeForm::addMoment(QVBoxLayout* column, const QString& label, const char* name)
{
    const Moment moment{new QCheckBox(label, this), new QDateTimeEdit(this)};
    moment.at->setObjectName(QString::fromLatin1(name));
    moment.at->setAccessibleName(QString(label).remove(u'&'));
    moment.at->setCalendarPopup(true);
    moment.isThere->setObjectName(QString::fromLatin1(name) + QStringLiteral("Known"));
    connect(moment.isThere, &QCheckBox::toggled, moment.at, &QWidget::setEnabled);
    column->addWidget(moment.isThere);
    column->addWidget(moment.at, 0, Qt::AlignLeft);
    return moment;
}

QPlainTextEdit* OfficeForm::addText(QVBoxLayout* column, const QString& label, const char* name)
{
    auto* text = new QPlainTextEdit(this);
    text->setObjectName(QString::fromLatin1(name));
    text->setTabChangesFocus(true);
    text->setMaximumHeight(text->fontMetrics().height() * textLines + Look::space(4));
    form::addField(column, label, text);
    return text;
}

void OfficeForm::set(const Moment& moment, qint64 millis)
{
    moment.isThere->setChecked(millis > 0);
    moment.at->setEnabled(millis > 0);
    moment.at->setDateTime(millis > 0 ? QDateTime::fromMSecsSinceEpoch(millis) : QDateTime::currentDateTime());
}

qint64 OfficeForm::get(const Moment& moment)
{
    return moment.isThere->isChecked() ? moment.at->dateTime().toMSecsSinceEpoch() : 0;
}

void OfficeForm::showKind(OfficeKind kind)
{
    m_kind->setText(OfficeText::kind(kind));
    m_breach->setVisible(kind == OfficeKind::Breach);
    m_review->setVisible(kind != OfficeKind::Breach);
    m_attendance->setVisible(kind == OfficeKind::Awareness);
    for (auto* label : m_review->findChildren<QLabel*>()) {
        label->setVisible(label->buddy() != m_attendance || kind == OfficeKind::Awareness);
    }
}

void OfficeForm::setRecord(const OfficeRecord& record)
{
    m_record = record;
    showKind(app::officeKindFromNumber(record.kind).value_or(OfficeKind::Breach));
    m_title->setText(record.title);
    m_facts->setPlainText(record.facts);
    m_effects->setPlainText(record.effects);
    m_measures->setPlainText(record.measures);
    m_decision->setCurrentIndex(m_decision->findData(record.decision));
    m_reasons->setPlainText(record.reasons);
    m_attendance->setPlainText(record.attendance);
    m_closed->setChecked(record.isClosed);
    set(m_aware, record.awareAt);
    set(m_authority, record.authorityToldAt);
    set(m_people, record.peopleToldAt);
    set(m_reviewed, record.reviewedAt);
    m_shown = this->record();
    Q_EMIT edited();
}

OfficeRecord OfficeForm::record() const
{
    OfficeRecord record = m_record;
    record.title = m_title->text();
    record.facts = m_facts->toPlainText();
    record.effects = m_effects->toPlainText();
    record.measures = m_measures->toPlainText();
    record.decision = quint8(m_decision->currentData().toUInt());
    record.reasons = m_reasons->toPlainText();
    record.attendance = m_attendance->toPlainText();
    record.isClosed = m_closed->isChecked();
    record.awareAt = get(m_aware);
    record.authorityToldAt = get(m_authority);
    record.peopleToldAt = get(m_people);
    record.reviewedAt = get(m_reviewed);
    return record;
}

} // namespace kluis::ui
