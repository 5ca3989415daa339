// SPDX-License-Identifier: GPL-3.0-or-later
// `kluis letter …`: letters and forms from templates.
#include "app/cli/Commands.h"

#include "app/cli/CommandContext.h"
#include "app/letters/LetterPaper.h"
#include "app/letters/Letters.h"
#include "core/console/Console.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::app {

using console::flag;
using console::option;
using letters::LetterReader;

namespace {

constexpr qint64 mostWords = 256 * 1024; ///< bytes of a file of the author's words

/// Texts of this file.
struct LetterCommands {
    Q_DECLARE_TR_FUNCTIONS(LetterCommands)
};

QString languageName(domain::Language language)
{
    return language == domain::Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

Result<domain::Language> languageOf(const QString& name)
{
    if (name.isEmpty()) {
        return letters::letterLanguage(QLocale());
    }
    if (name != u"nl" && name != u"en") {
        return fail(ErrorCode::InvalidArgument, LetterCommands::tr("--language takes nl or en."));
    }
    return name == u"nl" ? domain::Language::Dutch : domain::Language::English;
}

/// The author's words from a file, since an argument can be read by everybody on the computer.
Result<QMap<QString, QString>> wordsFrom(const QString& path)
{
    QMap<QString, QString> words;
    if (path.isEmpty()) {
        return words;
    }
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(mostWords + 1) : QByteArray();
    const auto json = bytes.size() <= mostWords ? QJsonDocument::fromJson(bytes) : QJsonDocument();
    const QJsonObject object = json.object();
    bool good = json.isObject();
    for (auto part = object.begin(); part != object.end(); ++part) {
        good = good && part.value().isString();
        words.insert(part.key(), part.value().toString());
    }
    if (!good) {
        return fail(ErrorCode::InvalidArgument,
                    LetterCommands::tr("--words takes a file like {\"goal\": \"The goal\"}, at most 256 kB."));
    }
    return words;
}

Result<LetterChoice> choiceOf(CommandContext& context)
{
    const auto language = languageOf(context.given().value("language"));
    if (!language) {
        return failure(language);
    }
    auto words = wordsFrom(context.given().value("words"));
    if (!words) {
        return failure(words);
    }
    LetterChoice choice{context.given().argument(1), *language, std::nullopt, std::move(*words)};
    const QString reader = context.given().value("reader");
    choice.addressee = letters::letterReaderFromName(reader);
    if (!reader.isEmpty() && !choice.addressee) {
        return fail(ErrorCode::InvalidArgument, LetterCommands::tr("--reader takes employer, employee or uwv."));
    }
    return choice;
}

QJsonObject toJson(const letters::LetterTemplate& letter)
{
    QJsonArray readers;
    for (const LetterReader reader : letter.readers) {
        readers.append(QString(letterReaderName(reader)));
    }
    return {{QStringLiteral("letter"), letter.id},
            {QStringLiteral("language"), languageName(letter.language)},
            {QStringLiteral("title"), letter.title},
            {QStringLiteral("readers"), readers},
            {QStringLiteral("file"), QString(letter.field->id())},
            {QStringLiteral("milestone"), letter.milestone},
            {QStringLiteral("write"), QJsonArray::fromStringList(letter.ownParts())}};
}

Result<void> list(CommandContext& context)
{
    auto engine = context.openEngine();
    const auto letters = engine ? (*engine)->letters() : failure(engine);
    if (!letters) {
        return failure(letters);
    }
    for (const letters::LetterTemplate& letter : (*letters)->offered()) {
        if (context.given().json()) {
            console::jsonLine(toJson(letter));
        } else {
            console::line(
                QStringLiteral("%1  %2  %3").arg(letter.id, -24).arg(languageName(letter.language), letter.title));
        }
    }
    for (const QString& problem : (*letters)->problems()) {
        console::note(problem);
    }
    return {};
}

void tell(CommandContext& context, const letters::LetterText& text, const std::optional<KeptLetter>& kept)
{
    if (context.given().json()) {
        QJsonObject told{{QStringLiteral("missing"), QJsonArray::fromStringList(text.missing)}};
        if (kept) {
            told.insert(QStringLiteral("document"), kept->document.toString());
            told.insert(QStringLiteral("milestoneRecorded"), kept->milestoneRecorded);
        }
        console::json(told);
    } else if (kept) {
        console::line(kept->document.toString());
    }
    if (!text.missing.isEmpty()) {
        console::note(LetterCommands::tr("Not recorded in the dossier, left open in the letter: %1.")
                          .arg(text.missing.join(QStringLiteral(", "))));
    }
    if (kept && !kept->milestoneProblem.isEmpty()) {
        console::note(LetterCommands::tr("The milestone was not recorded: %1").arg(kept->milestoneProblem));
    }
}

Result<void> make(CommandContext& context)
{
    const QString file = context.given().value("to");
    const bool keep = context.given().has("keep") || context.given().has("done");
    if (file.isEmpty() && !keep) {
        return fail(ErrorCode::InvalidArgument,
                    LetterCommands::tr("Say where the letter goes: --to FILE, or --keep for the dossier."));
    }
    const auto choice = choiceOf(context);
    if (!choice) {
        return failure(choice);
    }
    auto target = context.target();
    auto letters = target ? target->engine->letters() : failure(target);
    const auto text = letters ? (*letters)->fill(target->dossier, *choice) : failure(letters);
    if (!text) {
        return failure(text);
    }
    const QByteArray pdf = LetterPaper::pdf(*text);
    if (!file.isEmpty()) {
        if (auto saved = (*letters)->save(target->dossier, *choice, pdf, file); !saved) {
            return saved;
        }
    }
    std::optional<KeptLetter> kept;
    if (keep) {
        const auto done = (*letters)->keep(target->dossier, *choice, pdf, context.given().has("done"));
        if (!done) {
            return failure(done);
        }
        kept = *done;
    }
    tell(context, *text, kept);
    return {};
}

} // namespace

QList<Command> letterCommands()
{
    return {
        {{QStringLiteral("letter list"),
          {},
          LetterCommands::tr("The letters and forms that this role writes."),
          0,
          0,
          {}},
         list},
        {{QStringLiteral("letter make"),
          QStringLiteral("DOSSIER LETTER"),
          LetterCommands::tr("Make a letter of a dossier as PDF; works offline."),
          2,
          2,
          {option("language", LetterCommands::tr("nl or en (default: that of the system)."), "LANGUAGE"),
           option("reader", LetterCommands::tr("Whom it is addressed to: employer, employee or uwv."), "READER"),
           option("words", LetterCommands::tr("A file with what you write yourself: {\"goal\": \"…\"}."), "FILE"),
           option("to", LetterCommands::tr("The file; it must not be there yet."), "FILE"),
           flag("keep", LetterCommands::tr("Put it in the dossier.")),
           flag("done", LetterCommands::tr("The same, and record its milestone as done, with it as evidence."))}},
         make},
    };
}

} // namespace kluis::app
