// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentsPage.h"

#include "ui/documents/DocumentList.h"
#include "ui/documents/TransferBar.h"
#include "ui/style/Look.h"
#include "ui/style/SymbolIcon.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Form.h"
#include "ui/widgets/Question.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace kluis::ui {

namespace {

QStringList localFiles(const QMimeData* data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

DocumentsPage::DocumentsPage(QWidget* parent)
    : QWidget(parent), m_banner(new Banner(this)), m_transfer(new TransferBar(this)),
      m_saveQuestion(new Question(tr("&Save a copy"), tr("Do &not save"), this)),
      m_takeBackQuestion(new Question(tr("&Take back"), tr("&Leave it"), this)), m_closed(form::hint({}, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_list(new DocumentList(this)),
      m_letter(new QPushButton(symbolIcon(QStringLiteral("document")), tr("&Letter…"), this)),
      m_attach(new QPushButton(symbolIcon(QStringLiteral("add")), tr("A&ttach…"), this)), m_actions(nullptr),
      m_about(form::hint({}, this))
{
    setObjectName(QStringLiteral("documentsTab"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Documents"));
    m_letter->setObjectName(QStringLiteral("makeLetter"));
    m_letter->setToolTip(tr("Make a letter or form with what the dossier says."));
    m_attach->setObjectName(QStringLiteral("attachDocument"));
    m_attach->setToolTip(tr("Add files to the dossier; you can also drop them here."));
    m_saveQuestion->yesButton()->setObjectName(QStringLiteral("saveDocumentYes"));
    m_takeBackQuestion->yesButton()->setObjectName(QStringLiteral("takeBackDocumentYes"));
    m_about->setObjectName(QStringLiteral("documentAbout"));
    m_actions = buildActions();
    build();
    connectActions();
    forget();
}

void DocumentsPage::build()
{
    m_stack->addWidget(m_empty);
    auto* both = new QWidget(m_stack);
    auto* listed = new QVBoxLayout(both);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->setSpacing(Look::space(2));
    listed->addWidget(m_list, 1);
    listed->addWidget(m_about);
    listed->addWidget(m_actions);
    m_stack->addWidget(both);
    auto* head = new QHBoxLayout;
    head->addWidget(m_closed, 1);
    head->addStretch(0);
    head->addWidget(m_letter, 0, Qt::AlignTop);
    head->addWidget(m_attach, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(3), Look::space(5), Look::space(4));
    column->setSpacing(Look::space(3));
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_saveQuestion);
    column->addWidget(m_takeBackQuestion);
    column->addWidget(m_stack, 1);
    column->addWidget(m_transfer);
}

QWidget* DocumentsPage::buildActions()
{
    auto* actions = new QWidget(this);
    const auto button = [actions](const QString& text, const char* name) {
        auto* made = new QPushButton(text, actions);
        made->setObjectName(QString::fromLatin1(name));
        return made;
    };
    m_open = button(tr("&Open"), "openDocument");
    m_save = button(tr("Save a &copy…"), "saveDocument");
    m_encrypt = button(tr("&Encrypted copy…"), "encryptDocument");
    m_encrypt->setToolTip(tr("A copy with a password, for somebody outside."));
    m_pin = button(tr("&Keep here"), "pinDocument");
    m_pin->setCheckable(true);
    m_pin->setToolTip(tr("Keeps the document on this computer, encrypted, for work without the server."));
    m_version = button(tr("New &version…"), "newVersion");
    m_version->setToolTip(tr("Adds a file that takes the place of this one. This one stays, under it."));
    m_retry = button(tr("Try a&gain"), "retryDocument");
    m_takeBack = button(tr("Take &back…"), "takeBackDocument");
    // Two rows: in one they would make the whole window too wide for a small screen.
    auto* rows = new QVBoxLayout(actions);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Look::space(2));
    for (const QList<QPushButton*>& buttons :
         {QList<QPushButton*>{m_open, m_save, m_encrypt}, QList<QPushButton*>{m_pin, m_version, m_retry, m_takeBack}}) {
        auto* row = new QHBoxLayout;
        for (auto* each : buttons) {
            row->addWidget(each);
        }
        row->addStretch(1);
        rows->addLayout(row);
    }
    return actions;
}

void DocumentsPage::connectActions()
{
    connect(m_attach, &QPushButton::clicked, this, &DocumentsPage::askForFiles);
    connect(m_letter, &QPushButton::clicked, this, &DocumentsPage::letterWanted);
    connect(m_empty, &EmptyState::actionTriggered, this, &DocumentsPage::askForFiles);
    connect(m_list, &DocumentList::choiceChanged, this, &DocumentsPage::showChoice);
    connect(m_list, &DocumentList::openWanted, this, &DocumentsPage::openChosen);
    connect(m_open, &QPushButton::clicked, this, &DocumentsPage::openChosen);
    connect(m_version, &QPushButton::clicked, this, &DocumentsPage::askForVersion);
    connect(m_transfer, &TransferBar::cancelWanted, this, &DocumentsPage::cancelWanted);
    connect(m_saveQuestion, &Question::yes, this, &DocumentsPage::askForTarget);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const auto line = m_list->chosen();
        if (line && line->medical) {
            m_saveQuestion->ask(
                tr("A copy on this computer is no longer encrypted, and medical secrecy is yours to keep. "
                   "It is recorded that you made one."),
                m_save);
        } else if (line) {
            askForTarget();
        }
    });
    connect(m_pin, &QPushButton::clicked, this, [this](bool pinned) {
        if (const auto line = m_list->chosen()) {
            Q_EMIT pinWanted(line->id, pinned);
        }
    });
    connect(m_encrypt, &QPushButton::clicked, this, [this] {
        if (const auto line = m_list->chosen()) {
            Q_EMIT encryptWanted(line->id, line->medical);
        }
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (const auto line = m_list->chosen()) {
            Q_EMIT retryWanted(line->unsent);
        }
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const auto line = m_list->chosen()) {
            m_takeBackQuestion->ask(
                tr("\"%1\" is not at the server. Taken back, it is gone from here too.").arg(line->name), m_takeBack);
        }
    });
    connect(m_takeBackQuestion, &Question::yes, this, [this] {
        if (const auto line = m_list->chosen()) {
            Q_EMIT takeBackWanted(line->unsent);
        }
    });
}

void DocumentsPage::setContent(const DocumentsDescription& description)
{
    m_content = description;
    m_isStale = !isVisible() && !description.lines.isEmpty();
    if (!m_isStale) {
        showContent();
    }
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        showContent();
    }
}

void DocumentsPage::showContent()
{
    m_isStale = false;
    const DocumentsDescription& description = m_content;
    const bool mayAdd = !description.sorts.isEmpty();
    setAcceptDrops(mayAdd);
    m_letter->setVisible(mayAdd);
    m_attach->setVisible(mayAdd && !description.lines.isEmpty());
    m_closed->setText(description.closed);
    m_closed->setVisible(!description.closed.isEmpty());
    m_empty->setContent(QStringLiteral("document"), tr("No documents yet"),
                        mayAdd ? tr("Drop files here, or attach them: PDF, pictures, text and office documents.")
                               : tr("Documents that others add show up here."),
                        mayAdd ? tr("Attach…") : QString());
    m_list->setLines(description.lines);
    m_stack->setCurrentIndex(description.lines.isEmpty() ? 0 : 1);
    showChoice();
}

void DocumentsPage::showChoice()
{
    m_saveQuestion->hide();
    m_takeBackQuestion->hide();
    const auto line = m_list->chosen();
    m_actions->setEnabled(line.has_value());
    const bool isUnsent = line && !line->unsent.isNull();
    const bool isRefused = line && line->state == DocumentLine::State::Refused;
    m_open->setVisible(line && line->viewable);
    m_encrypt->setVisible(m_content.mayEncrypt);
    m_pin->setVisible(!isUnsent);
    m_pin->setChecked(line && line->pinned);
    m_version->setVisible(line && line->mayReplace);
    m_retry->setVisible(isRefused);
    m_takeBack->setVisible(isUnsent);
    QStringList about;
    if (isRefused) {
        about.append(line->reason);
    } else if (line && line->state == DocumentLine::State::Waiting) {
        about.append(tr("It is kept here and sent by itself as soon as the server can be reached."));
    }
    if (line && !line->viewable) {
        about.append(tr("Files of this kind (%1) are not shown here: save a copy and open that.").arg(line->kind));
    }
    m_about->setText(about.join(u' '));
    m_about->setVisible(!about.isEmpty());
}

void DocumentsPage::openChosen()
{
    const auto line = m_list->chosen();
    if (line && line->viewable) {
        Q_EMIT openWanted(line->id);
    }
}

void DocumentsPage::askForFiles()
{
    auto* dialog = new QFileDialog(this, tr("Attach documents"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &DocumentsPage::filesWanted);
    dialog->open();
}

void DocumentsPage::askForTarget()
{
    const auto line = m_list->chosen();
    if (!line) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is replaced
    dialog->selectFile(line->name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = line->id](const QString& target) { Q_EMIT saveWanted(id, target); });
    dialog->open();
}

void DocumentsPage::askForVersion()
{
    const auto line = m_list->chosen();
    if (!line) {
        return;
    }
    auto* dialog = new QFileDialog(this, tr("New version of %1").arg(line->name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, id = line->id](const QString& path) { Q_EMIT versionWanted(id, path); });
    dialog->open();
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void DocumentsPage::dropEvent(QDropEvent* event)
{
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesWanted(paths);
    }
}

QString DocumentsPage::nameOf(const RecordId& document) const
{
    for (const DocumentLine& line : m_content.lines) {
        if (line.id == document) {
            return line.name;
        }
        for (const DocumentLine& older : line.older) {
            if (older.id == document) {
                return older.name;
            }
        }
    }
    return {};
}

void DocumentsPage::showTransfer(const RecordId& document, bool sending, quint64 done, quint64 total)
{
    const QString name = nameOf(document);
    if (name.isEmpty()) {
        m_transfer->showProgress(sending ? tr("Sending a document of another dossier")
                                         : tr("Fetching a document of another dossier"),
                                 done, total);
        return;
    }
    m_transfer->showProgress(sending ? tr("Sending %1").arg(name) : tr("Fetching %1").arg(name), done, total);
    m_list->setUnderWay(document, sending, total == 0 ? -1 : int(qMin<quint64>(100, done * 100 / total)));
}

void DocumentsPage::clearTransfer()
{
    m_transfer->clear();
    m_list->setNothingUnderWay();
}

void DocumentsPage::showProblem(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Failure, sentence);
}

void DocumentsPage::showSuccess(const QString& sentence)
{
    m_banner->showMessage(Banner::Kind::Success, sentence);
}

void DocumentsPage::forget()
{
    m_banner->clear();
    setContent({});
}

} // namespace kluis::ui
