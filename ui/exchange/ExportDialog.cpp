// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ExportDialog.h"

#include "core/domain/FieldCatalogue.h"
#include "ui/style/Look.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FileField.h"
#include "ui/widgets/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kluis::ui {

using app::SiviEnvelope;

namespace {

/// One part of an address, what it is called, and how long SIVI lets it be.
struct ExportPart {
    QString SiviEnvelope::*text;
    const char* label;
    int longest;
    const char* objectName;
};

const std::array parts{
    ExportPart{&SiviEnvelope::sender, QT_TRANSLATE_NOOP("kluis::ui::ExportDialog", "Key of the sender"), 40,
               "exportSender"},
    ExportPart{&SiviEnvelope::receiver, QT_TRANSLATE_NOOP("kluis::ui::ExportDialog", "Key of the receiver"), 40,
               "exportReceiver"},
    ExportPart{&SiviEnvelope::employerKey,
               QT_TRANSLATE_NOOP("kluis::ui::ExportDialog", "The receiver's key of the employer"), 40,
               "exportEmployerKey"},
    ExportPart{&SiviEnvelope::connection,
               QT_TRANSLATE_NOOP("kluis::ui::ExportDialog", "Number of the agreement to exchange data"), 70,
               "exportConnection"},
    ExportPart{&SiviEnvelope::contactName,
               QT_TRANSLATE_NOOP("kluis::ui::ExportDialog", "Whom the receiver may call: last name"), 200,
               "exportContactName"},
    ExportPart{&SiviEnvelope::contact,
               QT_TRANSLATE_NOOP("kluis::ui::ExportDialog", "That person's telephone number or mail address"), 512,
               "exportContact"},
};

} // namespace

ExportDialog::ExportDialog(const Employers& employers, QWidget* parent)
    : QDialog(parent), m_banner(new Banner(this)), m_employer(new QComboBox(this)), m_format(new QComboBox(this)),
      m_file(new FileField(FileField::Kind::Save, tr("&File to write"),
                           tr("Separated values (*.csv);;SIVI messages (*.xml);;All files (*)"), this)),
      m_address(buildAddress()), m_isTest(new QCheckBox(tr("The message is a &test"), m_address)),
      m_progress(new QProgressBar(this)), m_export(form::primaryButton(tr("E&xport"), this)),
      m_stop(new QPushButton(tr("&Stop"), this)), m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Export employees"));
    setObjectName(QStringLiteral("exportDialog"));
    build(employers);
    addButtons();
    connect(m_file->line(), &QLineEdit::textChanged, this, &ExportDialog::changed);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        changed();
        resize(size().expandedTo(sizeHint())); // an address needs more room
    });
    connect(m_employer, &QComboBox::currentIndexChanged, this, [this] {
        for (QLineEdit* part : std::as_const(m_parts)) {
            part->clear(); // also what was typed: it was of another employer
        }
        Q_EMIT addressWanted();
    });
    for (QLineEdit* part : std::as_const(m_parts)) {
        connect(part, &QLineEdit::textChanged, this, &ExportDialog::changed);
    }
    changed();
    resize(Look::space(150), sizeHint().height());
}

QWidget* ExportDialog::buildAddress()
{
    auto* holder = new QWidget(this);
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Look::space(3));
    grid->setVerticalSpacing(Look::space(1));
    for (int i = 0; i < int(parts.size()); ++i) {
        auto* line = new QLineEdit(holder);
        line->setMaxLength(parts.at(std::size_t(i)).longest);
        line->setObjectName(QLatin1StringView(parts.at(std::size_t(i)).objectName));
        auto* label = form::labelFor(tr(parts.at(std::size_t(i)).label), line);
        label->setMinimumWidth(label->fontMetrics().horizontalAdvance(label->text()) + Look::space(1));
        grid->addWidget(label, i / 2 * 2, i % 2);
        grid->addWidget(line, i / 2 * 2 + 1, i % 2);
        m_parts.append(line);
    }
    return holder;
}

void ExportDialog::build(const Employers& employers)
{
    for (const auto& [shortName, name] : employers) {
        m_employer->addItem(name, shortName);
    }
    m_employer->setObjectName(QStringLiteral("exportEmployer"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("Employees, as separated values (CSV)"), int(app::ExportInput::Format::Csv));
    m_format->addItem(tr("Absence, as SIVI messages (XML)"), int(app::ExportInput::Format::Sivi));
    m_file->line()->setObjectName(QStringLiteral("exportFile"));
    m_isTest->setObjectName(QStringLiteral("exportIsTest"));
    auto* grid = qobject_cast<QGridLayout*>(m_address->layout());
    grid->addWidget(m_isTest, grid->rowCount(), 0, 1, 2);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextVisible(true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::space(2));
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(4));
    column->addWidget(m_banner);
    form::addField(column, tr("&Employer"), m_employer);
    form::addField(column, tr("&What"), m_format);
    column->addWidget(m_file);
    column->addWidget(m_address);
    column->addWidget(form::hint(tr("Citizen service numbers, causes and free text are not in it. The file is not "
                                    "encrypted: send it over a safe way, and delete it afterwards."),
                                 this));
    column->addWidget(m_progress);
    column->addStretch(1);
}

void ExportDialog::addButtons()
{
    m_export->setObjectName(QStringLiteral("exportGo"));
    m_stop->setObjectName(QStringLiteral("exportStop"));
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(m_stop, QDialogButtonBox::ResetRole);
    buttons->addButton(m_export, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    layout()->addWidget(buttons);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportWanted);
    connect(m_stop, &QPushButton::clicked, this, &ExportDialog::stopWanted);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
}

void ExportDialog::reject()
{
    // Once the window it stands over is gone the program ends, and a dialog that stays would hold that up.
    const bool isEnding = parentWidget() != nullptr && !parentWidget()->window()->isVisible();
    if (m_isBusy && !isEnding) {
        Q_EMIT stopWanted();
        return;
    }
    QDialog::reject();
}

QString ExportDialog::employer() const
{
    return m_employer->currentData().toString();
}

app::ExportInput::Format ExportDialog::format() const
{
    return app::ExportInput::Format(m_format->currentData().toInt());
}

app::ExportInput ExportDialog::input() const
{
    app::ExportInput input;
    input.format = format();
    input.file = m_file->path();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        input.envelope.*parts.at(i).text = m_parts[qsizetype(i)]->text().simplified();
    }
    input.envelope.isTest = m_isTest->isChecked();
    return input;
}

void ExportDialog::setAddress(const app::SiviEnvelope& address)
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (QLineEdit* line = m_parts[qsizetype(i)]; !line->isModified()) {
            line->setText(address.*parts.at(i).text);
        }
    }
}

bool ExportDialog::isAddressed() const
{
    return std::all_of(m_parts.begin(), m_parts.end(),
                       [](const QLineEdit* line) { return !line->text().simplified().isEmpty(); });
}

void ExportDialog::changed()
{
    m_banner->clear();
    setBusy(m_isBusy);
}

void ExportDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    const bool isSivi = format() == app::ExportInput::Format::Sivi;
    for (QWidget* widget : QList<QWidget*>{m_employer, m_format, m_file, m_address}) {
        widget->setEnabled(!busy);
    }
    m_address->setVisible(isSivi);
    m_export->setEnabled(!busy && !m_file->path().isEmpty() && (!isSivi || isAddressed()));
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
    if (busy) {
        m_banner->clear();
        m_progress->setRange(0, 0);
        m_progress->setFormat({});
    }
}

void ExportDialog::setProgress(quint64 done, quint64 total)
{
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_progress->setFormat(tr("%1 of %2 employees").arg(locale().toString(done), locale().toString(total)));
}

void ExportDialog::showOutcome(const app::ExportOutcome& outcome)
{
    QStringList sentences{tr("%n employee(s) are in the file.", nullptr, int(outcome.written))};
    if (outcome.withoutAbsence > 0) {
        sentences.append(tr("%n have no absence to tell of.", nullptr, int(outcome.withoutAbsence)));
    }
    if (outcome.incomplete > 0) {
        QStringList names;
        for (auto missing = outcome.missing.cbegin(); missing != outcome.missing.cend(); ++missing) {
            const auto* field = domain::FieldCatalogue::find(missing.key());
            names.append(field != nullptr ? field->label() : missing.key());
        }
        sentences.append(tr("%n are left out, because their dossiers lack what the message needs: %1.", nullptr,
                            int(outcome.incomplete))
                             .arg(names.join(QStringLiteral(", "))));
    }
    m_banner->showMessage(outcome.incomplete == 0 ? Banner::Kind::Success : Banner::Kind::Warning,
                          sentences.join(u' '));
    setBusy(false);
}

void ExportDialog::showStopped()
{
    m_banner->showMessage(Banner::Kind::Information, tr("It was stopped. No file was written."));
    setBusy(false);
}

void ExportDialog::showFailure(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
    setBusy(false);
}

} // namespace kluis::ui
