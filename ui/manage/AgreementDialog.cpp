// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manage/AgreementDialog.h"

#include "core/domain/FieldCatalogue.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

using domain::FieldAgreement;
using domain::FieldCatalogue;

namespace {

constexpr int shownFields = 12;

} // namespace

AgreementDialog::AgreementDialog(const app::AccountDesk::Book& book, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_employer(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_fields(new QListWidget(this)), m_save(form::primaryButton(tr("&Save"), this)), m_mayChange(book.isWholePractice)
{
    setWindowTitle(tr("What an employer agreed to"));
    setMinimumWidth(Look::space(130));
    for (const auto& employer : book.employers) {
        m_employer->addItem(employer.name, employer.shortName);
    }
    build();
    connect(m_employer, &QComboBox::currentIndexChanged, this, &AgreementDialog::chooseEmployer);
    connect(m_filter, &QLineEdit::textChanged, this, &AgreementDialog::filter);
    setBusy(true); // until the first one has come
    m_employer->setFocus();
}

void AgreementDialog::build()
{
    m_employer->setObjectName(QStringLiteral("agreementEmployer"));
    m_filter->setObjectName(QStringLiteral("agreementFilter"));
    m_filter->setClearButtonEnabled(true);
    m_fields->setObjectName(QStringLiteral("agreementFields"));
    m_fields->setSpacing(Look::space(1) / 2);
    m_fields->setFixedHeight(fontMetrics().height() * 2 * shownFields);
    m_save->setObjectName(QStringLiteral("agreementSave"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    form::addField(column, tr("&Employer"), m_employer);
    form::addField(column, tr("Fi&nd a field"), m_filter);
    form::addField(column, tr("&Fields the employer agreed to have recorded"), m_fields);
    column->addWidget(form::hint(
        m_mayChange
            ? tr("What is not ticked nobody records or sees. What is stored of it stays, sealed, and comes back "
                 "when it is agreed again. Computers follow at their next contact.")
            : tr("The practice's own administrator changes an agreement, since it has two sides."),
        this));
    auto* buttons = new QDialogButtonBox(this);
    if (m_mayChange) {
        buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    } else {
        m_save->hide();
    }
    auto* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("agreementClose"));
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &AgreementDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(minimumWidth(), height());
    form::fitHeight(this);
}

QString AgreementDialog::employer() const
{
    return m_employer->currentData().toString();
}

void AgreementDialog::setAgreement(const FieldAgreement& agreement)
{
    m_agreement = agreement;
    m_shown = m_employer->currentIndex();
    fill();
    setBusy(false);
}

void AgreementDialog::fill()
{
    m_fields->clear();
    for (const domain::Field* field : FieldCatalogue::all()) {
        if (!FieldAgreement::mayLeaveOut(*field)) {
            continue;
        }
        auto* item = new QListWidgetItem(field->label(locale()), m_fields);
        item->setData(Qt::UserRole, QString(field->id()));
        item->setCheckState(m_agreement.covers(*field) ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                       (m_mayChange ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    }
    m_fields->sortItems();
    m_fields->setCurrentRow(0);
    filter();
}

void AgreementDialog::filter()
{
    for (int row = 0; row < m_fields->count(); ++row) {
        auto* item = m_fields->item(row);
        item->setHidden(!item->text().contains(m_filter->text().trimmed(), Qt::CaseInsensitive));
    }
}

QStringList AgreementDialog::leftOut() const
{
    QStringList fields;
    for (int row = 0; row < m_fields->count(); ++row) {
        if (m_fields->item(row)->checkState() != Qt::Checked) {
            fields.append(m_fields->item(row)->data(Qt::UserRole).toString());
        }
    }
    fields.sort();
    return fields;
}

/// Nothing that was ticked goes unasked.
void AgreementDialog::chooseEmployer()
{
    if (m_employer->currentIndex() == m_shown) {
        return;
    }
    if (m_fields->count() > 0 && leftOut() != m_agreement.leftOut()) {
        m_employer->setCurrentIndex(m_shown);
        showFailure(tr("Save first what you changed, or close this window to leave it as it was."));
        return;
    }
    m_banner->clear();
    setBusy(true);
    Q_EMIT employerChosen();
}

void AgreementDialog::save()
{
    const auto agreement = FieldAgreement::without(leftOut());
    if (!agreement) {
        showFailure(agreement.error().sentence());
        return;
    }
    m_banner->clear();
    setBusy(true);
    Q_EMIT saveWanted(*agreement);
}

void AgreementDialog::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void AgreementDialog::showFailure(const QString& sentence)
{
    setBusy(false);
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

void AgreementDialog::showSaved()
{
    setBusy(false);
    m_banner->showMessage(Banner::Kind::Success, tr("Saved. Computers follow at their next contact."));
    form::fitHeight(this);
}

} // namespace kluis::ui
