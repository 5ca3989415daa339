// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/AttachDialog.h"

#include "ui/dossier/MedicalTextNotice.h"
#include "ui/dossier/MedicalTextWatch.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

namespace {

constexpr int mostRows = 6; ///< in sight at once

} // namespace

AttachDialog::AttachDialog(const QList<app::DocumentCandidate>& files, const QList<DocumentSort>& sorts, int usual,
                           QWidget* parent, MedicalTextRules* rules)
    : QDialog(parent), m_files(files), m_sorts(sorts), m_list(new QTreeWidget(this)), m_sort(new QComboBox(this)),
      m_readers(form::paragraph({}, this)), m_banner(new Banner(this)), m_add(form::primaryButton(tr("&Add"), this))
{
    setWindowTitle(tr("Attach documents"));
    setMinimumWidth(Look::space(110));
    m_banner->setClosable(false);
    m_sort->setObjectName(QStringLiteral("documentSort"));
    m_add->setObjectName(QStringLiteral("addDocuments"));
    for (const DocumentSort& sort : sorts) {
        m_sort->addItem(sort.medical ? symbolIcon(QStringLiteral("lock")) : QIcon(), sort.label);
    }
    m_sort->setCurrentIndex(usual);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    column->addWidget(m_list);
    form::addField(column, tr("&What it is"), m_sort);
    column->addWidget(m_readers);
    auto* notice = new MedicalTextNotice(this);
    column->addWidget(notice);
    m_watch = new MedicalTextWatch(rules, notice, this);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AttachDialog::submitted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &AttachDialog::showReaders);
    fill(files);
    showReaders();
    resize(minimumWidth(), height());
    form::fitHeight(this);
    m_sort->setFocus();
}

void AttachDialog::fill(const QList<app::DocumentCandidate>& files)
{
    m_list->setObjectName(QStringLiteral("attachFiles"));
    m_list->setAccessibleName(tr("Files to add"));
    m_list->setHeaderLabels({tr("Name"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QStringList problems;
    for (const app::DocumentCandidate& file : files) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setText(0, file.name);
        item->setText(1, DocumentsDescription::sizeText(file.size, QLocale()));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (!file.problem.isEmpty()) {
            item->setIcon(0, symbolIcon(QStringLiteral("warning")));
            item->setToolTip(0, file.problem);
            problems.append(files.size() == 1 ? file.problem : file.name + QStringLiteral(": ") + file.problem);
        } else {
            item->setIcon(0, symbolIcon(QStringLiteral("document")));
        }
    }
    const int row = m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height();
    const int rows = int(std::clamp<qsizetype>(files.size(), 1, mostRows));
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * row + Look::space(2));
    if (!problems.isEmpty()) {
        m_banner->showMessage(Banner::Kind::Warning, problems.join(u'\n'));
    }
    m_add->setEnabled(problems.size() < files.size());
}

void AttachDialog::showReaders()
{
    const bool medical = m_sorts.value(m_sort->currentIndex()).medical;
    m_readers->setText(medical
                           ? tr("Medical: only the medical group of this employer reads it. It is encrypted on this "
                                "computer before it is sent.")
                           : tr("Not medical: the employer reads it. No medical data here, such as the nature or "
                                "cause of an illness."));
    QStringList names;
    for (const app::DocumentCandidate& file : std::as_const(m_files)) {
        names.append(QString(file.name).replace(u'_', u' ').replace(u'-', u' '));
    }
    m_watch->setText(medical ? QString() : names.join(u'\n'));
}

QStringList AttachDialog::files() const
{
    QStringList paths;
    for (const app::DocumentCandidate& file : m_files) {
        if (file.problem.isEmpty()) {
            paths.append(file.path);
        }
    }
    return paths;
}

QString AttachDialog::fieldId() const
{
    return m_sorts.value(m_sort->currentIndex()).fieldId;
}

} // namespace kluis::ui
