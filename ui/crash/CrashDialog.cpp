// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crash/CrashDialog.h"

#include "app/exchange/OwnFile.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/TimeText.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluis::ui {

CrashDialog::CrashDialog(const app::CrashReports& reports, QWidget* parent)
    : QDialog(parent), m_reports(reports), m_which(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_banner(new Banner(this))
{
    setWindowTitle(tr("Crash reports"));
    setMinimumSize(Look::space(150), Look::space(110));
    m_which->setObjectName(QStringLiteral("crashWhich"));
    m_text->setObjectName(QStringLiteral("crashText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); // arrows read it
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(3));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(
        form::paragraph(tr("This is all that was kept when the program ended unexpectedly: which places of the "
                           "code it was at. It holds no name, no dossier and no password. It is on this "
                           "computer only; nothing was sent."),
                        this));
    form::addField(column, tr("Which &one"), m_which);
    column->addWidget(form::labelFor(tr("What it &says"), m_text));
    column->addWidget(m_text, 1);
    column->addWidget(
        form::hint(tr("Your administrator or the supplier can find the mistake with it. Save it, and hand "
                      "over the file. A report goes by itself after 30 days."),
                   this));
    column->addWidget(m_banner);

    auto* buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString& text, const char* name, auto act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        m_actions.append(button);
    };
    add(tr("Sa&ve as a file…"), "saveCrash", &CrashDialog::choose);
    add(tr("&Copy"), "copyCrash", &CrashDialog::copy);
    add(tr("&Delete"), "deleteCrash", &CrashDialog::remove);
    buttons->addStretch(1);
    auto* close = new QDialogButtonBox(this);
    close->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CrashDialog::showChosen);
    load();
    m_text->setFocus();
}

void CrashDialog::load()
{
    m_entries = m_reports.list();
    m_entries.removeIf([](const auto& entry) { return !entry.report; });
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    for (const auto& entry : std::as_const(m_entries)) {
        const QString moment =
            TimeText::past(entry.report->time.toMSecsSinceEpoch(), QDateTime::currentDateTime(), QLocale());
        m_which->addItem(moment + QStringLiteral(" – ") + entry.report->program);
    }
    m_which->setEnabled(m_entries.size() > 1);
    for (QWidget* action : std::as_const(m_actions)) {
        action->setEnabled(!m_entries.isEmpty());
    }
    showChosen();
}

void CrashDialog::showChosen()
{
    const qsizetype index = m_which->currentIndex();
    m_text->setPlainText(index >= 0 && index < m_entries.size() ? m_entries[index].report->text : QString());
}

void CrashDialog::choose()
{
    // On the heap and without a loop of its own: a lock may delete this window, and the dialog with it, while it is open.
    auto* dialog = new QFileDialog(this, tr("Where to save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->setNameFilter(tr("Text files (*.txt)"));
    dialog->selectFile(QStringLiteral("dossierkluis-%1.txt").arg(m_entries[m_which->currentIndex()].name));
    connect(dialog, &QFileDialog::fileSelected, this, &CrashDialog::save);
    dialog->open();
}

void CrashDialog::save(const QString& path)
{
    const auto written = app::OwnFile::write(path, m_text->toPlainText().toLatin1());
    if (written) {
        m_banner->showMessage(Banner::Kind::Success, tr("Saved. The file is yours to hand over."));
    } else {
        m_banner->showMessage(Banner::Kind::Failure, written.error().sentence());
    }
}

void CrashDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_banner->showMessage(Banner::Kind::Success, tr("Copied."));
}

void CrashDialog::remove()
{
    if (const auto gone = m_reports.remove(m_entries[m_which->currentIndex()].name); !gone) {
        m_banner->showMessage(Banner::Kind::Failure, gone.error().sentence());
        return;
    }
    load();
    Q_EMIT deleted();
    if (m_entries.isEmpty()) {
        accept();
    } else {
        m_banner->showMessage(Banner::Kind::Success, tr("Deleted."));
    }
}

} // namespace kluis::ui
