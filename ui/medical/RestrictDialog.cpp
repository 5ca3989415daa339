// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/medical/RestrictDialog.h"

#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kluis::ui {

RestrictDialog::RestrictDialog(const QString& person, app::DossierAccess access, QWidget* parent)
    : QDialog(parent), m_access(std::move(access)), m_banner(new Banner(this)),
      m_all(new QRadioButton(tr("The &whole medical group of the employer"), this)),
      m_some(new QRadioButton(tr("&Only those ticked here"), this)), m_group(new QListWidget(this)),
      m_apply(form::primaryButton(tr("&Change access…"), this)),
      m_question(new Question(tr("&Yes, change it"), tr("&No"), this))
{
    setWindowTitle(tr("Medical access"));
    setMinimumWidth(Look::space(110));
    m_all->setObjectName(QStringLiteral("accessAll"));
    m_some->setObjectName(QStringLiteral("accessSome"));
    m_apply->setObjectName(QStringLiteral("changeAccess"));
    m_question->yesButton()->setObjectName(QStringLiteral("changeAccessYes"));
    fillGroup();
    build(person);
    (m_access.restricted ? m_some : m_all)->setChecked(true);
    m_group->setEnabled(m_access.restricted);
    connect(m_some, &QRadioButton::toggled, m_group, &QWidget::setEnabled);
    for (auto* way : {m_some, m_all}) {
        connect(way, &QRadioButton::toggled, m_question, &QWidget::hide);
    }
    connect(m_group, &QListWidget::itemChanged, m_question, &QWidget::hide);
    connect(m_apply, &QPushButton::clicked, this, &RestrictDialog::ask);
    connect(m_question, &Question::yes, this, &RestrictDialog::submitted);
    form::fitHeight(this);
}

void RestrictDialog::fillGroup()
{
    m_group->setObjectName(QStringLiteral("accessGroup"));
    m_group->setAccessibleName(tr("Members of the medical group"));
    for (const auto& person : std::as_const(m_access.group)) {
        auto* item =
            new QListWidgetItem(person.isSelf ? tr("%1 (you)").arg(person.displayName) : person.displayName, m_group);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(person.reads ? Qt::Checked : Qt::Unchecked);
    }
    m_group->setSpacing(2);
    const int rows = qBound(3, int(m_access.group.size()), 8);
    m_group->setFixedHeight(rows * (fontMetrics().height() + Look::space(2)) + Look::space(3));
}

void RestrictDialog::build(const QString& person)
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    auto* heading = form::heading(person, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(m_banner);
    column->addWidget(form::paragraph(tr("Who may read and write the medical part of this dossier?"), this));
    column->addWidget(m_all);
    column->addWidget(m_some);
    column->addWidget(m_group);
    column->addWidget(form::hint(tr("Name at least one doctor. You need not be among them. What somebody has read "
                                    "before, that person has read."),
                                 this));
    column->addWidget(m_question);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

bool RestrictDialog::isRestricting() const
{
    return m_some->isChecked();
}

QStringList RestrictDialog::logins() const
{
    QStringList named;
    for (int row = 0; isRestricting() && row < m_group->count(); ++row) {
        if (m_group->item(row)->checkState() == Qt::Checked) {
            named.append(m_access.group[row].login);
        }
    }
    return named;
}

QStringList RestrictDialog::leftOut() const
{
    QStringList names;
    for (int row = 0; row < m_group->count(); ++row) {
        if (m_group->item(row)->checkState() != Qt::Checked) {
            names.append(m_access.group[row].displayName);
        }
    }
    return names;
}

bool RestrictDialog::changesNothing() const
{
    if (isRestricting() != m_access.restricted) {
        return false;
    }
    for (int row = 0; isRestricting() && row < m_group->count(); ++row) {
        if ((m_group->item(row)->checkState() == Qt::Checked) != m_access.group[row].reads) {
            return false;
        }
    }
    return true;
}

void RestrictDialog::ask()
{
    m_banner->clear();
    if (isRestricting() && logins().isEmpty()) {
        showFailure(tr("Tick who shall read it."));
        return;
    }
    if (changesNothing()) {
        showFailure(tr("That is how it is already."));
        return;
    }
    const QStringList out = leftOut();
    const QString told = tr("Everybody in the group is told, and it stands in the group's log.");
    m_question->ask(
        !isRestricting()
            ? tr("Open the medical part to the whole group again? Who could read it so far seals it for the "
                 "others at the next synchronisation.") +
                  u' ' + told
        : out.isEmpty()
            ? tr("Restrict the medical part to all who are in the group now? Who joins later is left out.") + u' ' +
                  told
            : tr("Close the medical part to %1? It goes from their computers at the next synchronisation.")
                      .arg(out.join(QStringLiteral(", "))) +
                  u' ' + told,
        m_apply);
    form::fitHeight(this);
}

void RestrictDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    form::fitHeight(this);
}

void RestrictDialog::setBusy(bool busy)
{
    for (QWidget* control : QList<QWidget*>{m_all, m_some, m_apply}) {
        control->setEnabled(!busy);
    }
    m_group->setEnabled(!busy && isRestricting());
}

} // namespace kluis::ui
