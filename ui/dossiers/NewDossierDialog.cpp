// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/NewDossierDialog.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

NewDossierDialog::NewDossierDialog(const QList<protocol::GrantedTenant>& employers, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_employer(new QComboBox(this)), m_number(new QLineEdit(this)),
      m_name(new QLineEdit(this)), m_bornPart(new QWidget(this)), m_born(new QLineEdit(m_bornPart)),
      m_department(new QLineEdit(this))
{
    setWindowTitle(tr("New dossier"));
    setMinimumWidth(Look::space(90));
    for (const auto& employer : employers) {
        m_employer->addItem(employer.name, employer.shortName);
    }
    m_number->setObjectName(QStringLiteral("newNumber"));
    m_name->setObjectName(QStringLiteral("newName"));
    m_employer->setObjectName(QStringLiteral("newEmployer"));
    m_born->setObjectName(QStringLiteral("newBorn"));
    m_born->setPlaceholderText(tr("day-month-year"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    form::addField(column, tr("&Employer"), m_employer);
    form::addField(column, tr("Personnel n&umber"), m_number);
    form::addField(column, tr("&Name"), m_name);
    auto* born = new QVBoxLayout(m_bornPart);
    born->setContentsMargins(0, 0, 0, 0);
    form::addField(born, tr("Date of &birth (may be left empty)"), m_born);
    column->addWidget(m_bornPart);
    form::addField(column, tr("&Department (may be left empty)"), m_department);
    auto* buttons = new QDialogButtonBox(this);
    auto* make = form::primaryButton(tr("&Make dossier"), this);
    make->setObjectName(QStringLiteral("makeDossier"));
    buttons->addButton(make, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDossierDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_employer, &QComboBox::currentIndexChanged, this, &NewDossierDialog::showAgreed);
    resize(minimumWidth(), height());
    showAgreed();
    m_number->setFocus();
}

void NewDossierDialog::setAgreements(const QHash<QString, domain::FieldAgreement>& agreements)
{
    m_agreements = agreements;
    showAgreed();
}

bool NewDossierDialog::isAgreed(QStringView fieldId) const
{
    const auto agreement = m_agreements.constFind(m_employer->currentData().toString());
    return agreement != m_agreements.cend() && agreement->covers(*domain::FieldCatalogue::find(fieldId));
}

void NewDossierDialog::showAgreed()
{
    m_name->setPlaceholderText(isAgreed(u"given_name") ? tr("Last name, given name") : tr("Last name"));
    m_bornPart->setVisible(isAgreed(u"birth_date"));
    form::fitHeight(this);
}

QString NewDossierDialog::problem()
{
    if (m_number->text().trimmed().isEmpty()) {
        m_number->setFocus();
        return tr("Fill in the personnel number.");
    }
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setFocus();
        return tr("Fill in the name.");
    }
    const auto* birth = domain::FieldCatalogue::find(u"birth_date");
    // What was typed before another employer was chosen is not his.
    const auto born = domain::normalise(*birth, isAgreed(u"birth_date") ? m_born->text() : QString());
    if (!born) {
        m_born->setFocus();
        return born.error().sentence();
    }
    m_bornIso = *born;
    return {};
}

void NewDossierDialog::submit()
{
    const QString sentence = problem();
    if (!sentence.isEmpty()) {
        showFailure(sentence);
        return;
    }
    m_banner->clear();
    Q_EMIT submitted();
}

app::NewDossier NewDossierDialog::value() const
{
    return {m_employer->currentData().toString(), m_number->text().trimmed(), m_name->text().trimmed(), m_bornIso,
            m_department->text().trimmed()};
}

void NewDossierDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

} // namespace kluis::ui
