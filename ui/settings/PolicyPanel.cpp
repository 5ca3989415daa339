// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PolicyPanel.h"

#include "core/domain/Role.h"
#include "ui/style/Look.h"
#include "ui/widgets/Form.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kluis::ui {

using app::ManagedSettings;
using app::PolicySpec;

namespace {

QString inWords(const PolicySpec& spec, const QString& text, domain::Language language)
{
    if (spec.type == PolicySpec::Type::Switch) {
        return text == QLatin1String("1") ? PolicyPanel::tr("on") : PolicyPanel::tr("off");
    }
    for (const PolicySpec::Choice& choice : spec.words) {
        if (text == QLatin1String(choice.word)) {
            return spec.choiceText(choice, language);
        }
    }
    return text;
}

} // namespace

PolicyPanel::PolicyPanel(QWidget* parent)
    : QWidget(parent), m_fixed(form::paragraph({}, this)), m_problems(form::paragraph({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addWidget(form::heading(tr("Your organisation"), this));
    m_fixed->setObjectName(QStringLiteral("fixedPolicies"));
    m_problems->setObjectName(QStringLiteral("policyProblems"));
    for (QLabel* label : {m_fixed, m_problems}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    hide();
}

void PolicyPanel::setManaged(const ManagedSettings& managed)
{
    const auto language = domain::languageOf(QLocale());
    QStringList fixed;
    for (const PolicySpec& spec : PolicySpec::all()) {
        if (const auto value = managed.value(spec.id); value.isManaged()) {
            const QString name = QString::fromUtf8(spec.text(language).name);
            fixed.append(
                tr("%1: %2. %3").arg(name, inWords(spec, value.text, language), ManagedSettings::managedBy(value)));
        }
    }
    QStringList problems;
    for (const auto& problem : managed.problems()) {
        problems.append(tr("Not heeded, tell your administrator: %1. %2").arg(problem.subject(), problem.sentence));
    }
    m_fixed->setText(fixed.join(u'\n'));
    m_fixed->setVisible(!fixed.isEmpty());
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    setVisible(!fixed.isEmpty() || !problems.isEmpty());
}

void PolicyPanel::mark(QWidget* control, const ManagedSettings::Value& value)
{
    if (auto* field = qobject_cast<QLineEdit*>(control)) {
        field->setReadOnly(value.isManaged());
    } else {
        control->setEnabled(!value.isManaged());
    }
    const QString why = ManagedSettings::managedBy(value);
    control->setToolTip(why);
    control->setAccessibleDescription(why);
}

} // namespace kluis::ui
