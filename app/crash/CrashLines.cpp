// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/CrashLines.h"

namespace kluis::app::CrashLines {

void addFacts(CrashText& text, const Facts& facts)
{
    text.add("time: ").addTime(facts.time).add("\n");
    text.add("after: ").add(std::uint64_t(facts.after > 0 ? facts.after : 0)).add(" s\n");
    text.add("cause: ").add(facts.cause).add("\n");
    if (facts.reason != nullptr) {
        text.add("reason: ").add(facts.reason).add(facts.detail).add("\n");
    }
    text.add("thread: ").add(facts.thread == nullptr ? "other" : facts.thread).add("\n");
}

void addPlaces(CrashText& text, const CrashModules& modules, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const CrashModules::Place& place = modules.place(i);
        text.add("at ").add(place.module.data());
        if (place.offset != 0) {
            text.add("+0x").addHex(place.offset);
        }
        text.add("\n");
    }
}

void addEnd(CrashText& text)
{
    text.add("end\n");
}

void addFileName(CrashText& path, std::int64_t time, std::uint64_t process)
{
    path.addTime(time, true).add("-").add(process).add(".txt");
}

} // namespace kluis::app::CrashLines
