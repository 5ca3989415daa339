// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LetterController.h"

#include "app/letters/LetterPaper.h"
#include "app/letters/Letters.h"
#include "ui/documents/DocumentsPage.h"
#include "ui/dossier/MedicalTextRules.h"
#include "ui/letters/LetterDialog.h"

#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>
#include <utility>

namespace kluis::ui {

namespace {

struct Offer {
    std::vector<letters::LetterTemplate> letters;
    QStringList problems;
};

Result<Offer> offered(app::Engine& engine)
{
    const auto letters = engine.letters();
    return letters ? Result<Offer>(Offer{(*letters)->offered(), (*letters)->problems()}) : failure(letters);
}

Result<DrawnLetter> drawn(app::Letters& letters, const DossierId& dossier, const app::LetterChoice& choice)
{
    auto text = letters.fill(dossier, choice);
    if (!text) {
        return failure(text);
    }
    const QByteArray pdf = app::LetterPaper::pdf(*text);
    return DrawnLetter{std::move(*text), pdf};
}

} // namespace

LetterController::LetterController(EngineThread& engine, DocumentsPage& page, MedicalTextRules* rules, QString program,
                                   QObject* parent)
    : QObject(parent), m_engine(engine), m_page(page), m_rules(rules), m_program(std::move(program))
{
}

void LetterController::leave()
{
    ++m_turn;
    m_isBeginning = false;
    if (m_dialog) {
        m_dialog->done(QDialog::Rejected); // without asking
    }
}

void LetterController::begin(const DossierId& dossier)
{
    if (m_dialog || std::exchange(m_isBeginning, true)) {
        return;
    }
    m_engine.run(this, offered, [this, dossier, turn = ++m_turn](const Result<Offer>& offer) {
        if (turn != m_turn) {
            return;
        }
        m_isBeginning = false;
        if (!offer) {
            m_page.showProblem(offer.error().sentence());
            return;
        }
        const QString problems = offer->problems.join(u'\n');
        if (offer->letters.empty()) {
            m_page.showProblem(problems.isEmpty() ? tr("There are no letters that your role writes.") : problems);
            return;
        }
        m_dialog =
            new LetterDialog(offer->letters, letters::letterLanguage(QLocale()), m_rules, m_program, m_page.window());
        connectDialog(m_dialog, dossier);
        if (!problems.isEmpty()) {
            m_dialog->showRemark(tr("Templates that are left out:") + u'\n' + problems);
        }
        m_dialog->open();
        draw(m_dialog, dossier);
    });
}

void LetterController::connectDialog(LetterDialog* dialog, const DossierId& dossier)
{
    connect(dialog, &LetterDialog::drawingWanted, this, [this, dialog, dossier] { draw(dialog, dossier); });
    connect(dialog, &LetterDialog::keepWanted, this, [this, dialog, dossier] { keep(dialog, dossier); });
    connect(dialog, &LetterDialog::printWanted, this, [this, dialog, dossier] { print(dialog, dossier); });
    connect(dialog, &LetterDialog::saveWanted, this,
            [this, dialog, dossier](const QString& target) { save(dialog, dossier, target); });
}

void LetterController::draw(LetterDialog* dialog, const DossierId& dossier)
{
    m_engine.run(
        dialog,
        [dossier, choice = dialog->choice()](app::Engine& engine) {
            const auto letters = engine.letters();
            return letters ? drawn(**letters, dossier, choice) : Result<DrawnLetter>(failure(letters));
        },
        [this, dialog, turn = ++m_turn](const Result<DrawnLetter>& letter) {
            if (turn != m_turn) {
                return;
            }
            if (letter) {
                dialog->showLetter(*letter);
            } else {
                dialog->showProblem(letter.error().sentence());
            }
        });
}

/// What is kept is drawn anew: words typed a moment ago are in it.
void LetterController::keep(LetterDialog* dialog, const DossierId& dossier)
{
    dialog->setKeeping(true);
    m_engine.run(
        dialog,
        [dossier, choice = dialog->choice(), record = dialog->recordsMilestone()](app::Engine& engine) {
            const auto letters = engine.letters();
            const auto letter = letters ? drawn(**letters, dossier, choice) : Result<DrawnLetter>(failure(letters));
            return letter ? (*letters)->keep(dossier, choice, letter->pdf, record)
                          : Result<app::KeptLetter>(failure(letter));
        },
        [this, dialog](const Result<app::KeptLetter>& kept) {
            if (!kept) {
                dialog->setKeeping(false);
                dialog->showProblem(kept.error().sentence());
                return;
            }
            dialog->accept();
            if (kept->milestoneProblem.isEmpty()) {
                m_page.showSuccess(tr("The letter is in the dossier."));
            } else {
                m_page.showProblem(
                    tr("The letter is in the dossier; its milestone was not recorded. %1").arg(kept->milestoneProblem));
            }
            Q_EMIT changed();
        });
}

void LetterController::save(LetterDialog* dialog, const DossierId& dossier, const QString& target)
{
    dialog->setBusy(true);
    m_engine.run(
        dialog,
        [dossier, choice = dialog->choice(), target](app::Engine& engine) {
            const auto letters = engine.letters();
            const auto letter = letters ? drawn(**letters, dossier, choice) : Result<DrawnLetter>(failure(letters));
            return letter ? (*letters)->save(dossier, choice, letter->pdf, target) : Result<void>(failure(letter));
        },
        [dialog, target](const Result<void>& saved) {
            dialog->setBusy(false);
            if (saved) {
                dialog->showSuccess(tr("A copy was saved as %1.").arg(QFileInfo(target).fileName()));
            } else {
                dialog->showProblem(saved.error().sentence());
            }
        });
}

void LetterController::print(LetterDialog* dialog, const DossierId& dossier)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Letter"));
    auto* ask = new QPrintDialog(printer.get(), dialog);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this, dialog, dossier, printer] {
        m_engine.run(
            dialog,
            [dossier, choice = dialog->choice()](app::Engine& engine) {
                const auto letters = engine.letters();
                auto text = letters ? (*letters)->fill(dossier, choice) : failure(letters);
                const auto recorded = text ? (*letters)->recordPrinted(dossier, choice) : Result<void>(failure(text));
                return recorded ? text : Result<letters::LetterText>(failure(recorded));
            },
            [dialog, printer](const Result<letters::LetterText>& text) {
                if (text) {
                    app::LetterPaper::print(*text, *printer);
                } else {
                    dialog->showProblem(text.error().sentence());
                }
            });
    });
    // The dialog uses the printer until it is gone.
    connect(ask, &QObject::destroyed, dialog, [printer] {});
    ask->open();
}

} // namespace kluis::ui
