// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossier/ReleasePanel.h"

#include "core/domain/FieldValue.h"
#include "core/domain/ReleaseCopy.h"
#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/style/Look.h"
#include "ui/widgets/DayText.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

namespace {

constexpr int longestReason = 1000; // as the catalogue has it

/// What is read of several values: each under its name.
QString previewOf(const QList<ReleasableValue>& values)
{
    QStringList parts;
    for (const ReleasableValue& one : values) {
        const QString shown = domain::displayValue(*one.field, one.value, QLocale());
        parts.append(values.size() == 1 ? shown : one.field->label() + QStringLiteral("\n") + shown);
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

ReleasePanel::ReleasePanel(const domain::Field& field, QWidget* parent, MedicalTextRules* rules)
    : QWidget(parent), m_field(field)
{
    setObjectName(QStringLiteral("release_") + field.id());
    build(rules);
}

void ReleasePanel::build(MedicalTextRules* rules)
{
    m_states = form::hint({}, this);
    m_states->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_give = form::linkButton(tr("Release to the employer…"), this);
    m_give->setObjectName(QStringLiteral("releaseGive_") + m_field.id());
    m_give->setAccessibleName(tr("Release %1 to the employer").arg(m_field.label()));
    m_takeBack = form::linkButton(tr("Take back…"), this);
    m_takeBack->setObjectName(QStringLiteral("releaseTakeBack_") + m_field.id());
    m_takeBack->setAccessibleName(tr("Take back the release of %1").arg(m_field.label()));
    buildForm(rules);
    auto* row = new QHBoxLayout;
    row->setSpacing(Look::space(3));
    row->addWidget(m_give);
    row->addWidget(m_takeBack);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1));
    column->addWidget(m_states);
    column->addLayout(row);
    column->addWidget(m_form);
    connect(m_give, &QPushButton::clicked, this, [this] { open(Act::Release); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { open(Act::Withdraw); });
}

void ReleasePanel::buildForm(MedicalTextRules* rules)
{
    m_form = new QFrame(this);
    m_form->setProperty("role", QStringLiteral("note"));
    m_form->hide();
    m_title = form::heading({}, m_form);
    m_together = new QCheckBox(tr("Also the other parts of the list that are filled in"), m_form);
    m_together->setObjectName(QStringLiteral("releaseTogether"));
    m_previewTitle = form::hint({}, m_form);
    m_preview = form::paragraph({}, m_form);
    m_preview->setObjectName(QStringLiteral("releasePreview"));
    m_reason = new QLineEdit(m_form);
    m_reason->setObjectName(QStringLiteral("releaseReason"));
    m_reason->setMaxLength(longestReason);
    auto* reasonLabel = form::labelFor(tr("Reason (is read with it)"), m_reason);
    m_hint = form::hint({}, m_form);
    m_agreed = new QCheckBox(tr("The employee agreed to it, on"), m_form);
    m_agreed->setObjectName(QStringLiteral("releaseAgreed"));
    m_consent = new QDateEdit(QDate::currentDate(), m_form);
    m_consent->setObjectName(QStringLiteral("releaseConsent"));
    m_consent->setCalendarPopup(true);
    m_consent->setDisplayFormat(DayText::typedFormat(QLocale()));
    m_consent->setAccessibleName(tr("Day on which the employee agreed"));
    m_problem = form::problem(m_form);
    m_do = new QPushButton(m_form);
    m_do->setObjectName(QStringLiteral("releaseDo"));
    m_do->setAutoDefault(false);
    auto* cancel = form::linkButton(tr("Cancel"), m_form);
    cancel->setObjectName(QStringLiteral("releaseCancel"));
    auto* notice = new MedicalTextNotice(m_form);
    m_watch = new MedicalTextWatch(rules, notice, m_reason, this);

    auto* consent = new QHBoxLayout;
    consent->addWidget(m_agreed);
    consent->addWidget(m_consent);
    consent->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_do);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(m_form);
    column->setContentsMargins(Look::space(3), Look::space(3), Look::space(3), Look::space(3));
    column->setSpacing(Look::space(2));
    column->addWidget(m_title);
    const auto copies = domain::ReleaseCopy::of(m_field.id());
    for (const domain::ReleaseCopy& copy : copies) {
        auto* reader = new QCheckBox(domain::roleLabel(copy.reader, domain::languageOf(QLocale())), m_form);
        reader->setObjectName(QStringLiteral("releaseTo_") + domain::roleName(copy.reader));
        m_readers.append(reader);
        column->addWidget(reader);
        connect(reader, &QCheckBox::toggled, this, &ReleasePanel::showPreview);
    }
    column->addWidget(m_together);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview);
    column->addWidget(reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_hint);
    column->addWidget(notice);
    column->addLayout(consent);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_together, &QCheckBox::toggled, this, &ReleasePanel::showPreview);
    connect(m_agreed, &QCheckBox::toggled, this, &ReleasePanel::showPreview);
    connect(m_reason, &QLineEdit::textChanged, this, &ReleasePanel::showPreview);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReleasePanel::submit);
    connect(m_do, &QPushButton::clicked, this, &ReleasePanel::submit);
    connect(cancel, &QPushButton::clicked, this, &ReleasePanel::finish);
}

void ReleasePanel::setRelease(const ReleaseLines& release, const QString& value)
{
    m_release = release;
    m_value = value;
    showStates();
    showPreview();
}

void ReleasePanel::showStates()
{
    QStringList said;
    bool isAny = false;
    for (const ReleaseLine& line : std::as_const(m_release.lines)) {
        said += line.state.isEmpty() ? QStringList() : QStringList(line.state);
        said += line.warning.isEmpty() ? QStringList() : QStringList(line.warning);
        isAny = isAny || line.released;
    }
    m_states->setText(said.join(u'\n'));
    m_states->setVisible(!said.isEmpty());
    m_give->setVisible(m_release.mayRelease && !m_value.isEmpty() && !isOpen());
    m_takeBack->setVisible(m_release.mayRelease && isAny && !isOpen());
    setVisible(!said.isEmpty() || m_release.mayRelease);
}

/// The form with what fits: only who does not read it yet is ticked, or who does.
void ReleasePanel::open(Act act)
{
    m_act = act;
    const bool gives = act == Act::Release;
    m_title->setText(gives ? tr("Release to the employer") : tr("Take back"));
    for (qsizetype i = 0; i < m_readers.size() && i < m_release.lines.size(); ++i) {
        const bool isReleased = m_release.lines[i].released;
        m_readers[i]->setVisible(gives || isReleased);
        m_readers[i]->setChecked(m_readers.size() == 1 || (gives ? i == 0 : isReleased));
    }
    m_together->setVisible(gives && !m_release.together.isEmpty());
    m_together->setChecked(false);
    m_hint->setText(
        gives ? m_release.hint
              : tr("The copy leaves their computers when they next reach the server. What was read was read."));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_agreed->setVisible(gives && m_release.needsConsent);
    m_consent->setVisible(gives && m_release.needsConsent);
    m_agreed->setChecked(false);
    m_consent->setMaximumDate(QDate::currentDate());
    m_previewTitle->setVisible(gives);
    m_preview->setVisible(gives);
    m_do->setText(gives ? tr("Release") : tr("Take back"));
    m_reason->clear();
    m_problem->hide();
    m_form->show();
    showStates();
    showPreview();
    m_reason->setFocus(Qt::OtherFocusReason);
}

QList<ReleaseLine> ReleasePanel::chosen() const
{
    QList<ReleaseLine> lines;
    for (qsizetype i = 0; i < m_readers.size() && i < m_release.lines.size(); ++i) {
        if (m_readers[i]->isChecked() && !m_readers[i]->isHidden()) {
            lines.append(m_release.lines[i]);
        }
    }
    return lines;
}

QList<ReleasableValue> ReleasePanel::values() const
{
    QList<ReleasableValue> values{{&m_field, m_value}};
    return m_together->isChecked() && !m_together->isHidden() ? values + m_release.together : values;
}

/// To the letter what goes out, and to whom.
void ReleasePanel::showPreview()
{
    if (!isOpen()) {
        return;
    }
    QStringList names;
    for (const ReleaseLine& line : chosen()) {
        names.append(line.name);
    }
    m_previewTitle->setText(names.isEmpty() ? tr("Say who is to read it.")
                                            : tr("This will be read by: %1").arg(names.join(QStringLiteral(", "))));
    m_preview->setText(previewOf(values()));
    const bool mayGo = !m_release.needsConsent || m_act == Act::Withdraw || m_agreed->isChecked();
    m_consent->setEnabled(m_agreed->isChecked());
    m_do->setEnabled(!names.isEmpty() && !m_reason->text().trimmed().isEmpty() && mayGo);
}

void ReleasePanel::submit()
{
    if (!m_do->isEnabled()) {
        return;
    }
    app::ReleaseInput input;
    input.reason = m_reason->text().trimmed();
    for (const ReleaseLine& line : chosen()) {
        input.roles.append(line.reader);
    }
    for (const ReleasableValue& one : values()) {
        input.fields.append(QString(one.field->id()));
        input.seen.insert(QString(one.field->id()), one.value);
    }
    if (m_act == Act::Withdraw) {
        Q_EMIT withdrawalWanted(input);
        return;
    }
    input.consent = m_release.needsConsent ? m_consent->date() : QDate();
    Q_EMIT releaseWanted(input);
}

void ReleasePanel::showProblem(const QString& sentence)
{
    form::tell(m_problem, sentence);
}

void ReleasePanel::finish()
{
    const QWidget* focused = window()->focusWidget();
    const bool hadFocus = focused != nullptr && m_form->isAncestorOf(focused);
    m_act = Act::None;
    showStates();
    if (hadFocus) { // before the form goes: else the keyboard is sent to wherever
        m_give->setFocus(Qt::OtherFocusReason);
    }
    m_form->hide();
}

} // namespace kluis::ui
