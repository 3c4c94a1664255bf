package org.mingzhang.write.publish;

import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.audit.Books;
import org.mingzhang.disclosure.Disclosure;
import org.mingzhang.disclosure.Origin;
import org.mingzhang.disclosure.Section;

/** Documents of the tests' own making. */
final class Samples {
    private Samples() {}

    /** Nine tables and a narrative, as a compiler makes it: no parts, no places. */
    static Disclosure whole() {
        return narrated(Books.small());
    }

    static Disclosure narrated(Books books) {
        return books.disclosure()
                .withSections(List.of(
                        section("一", "部门职责", "收集、保管和利用档案。承担“一网通办”<试点>工作。"),
                        section("二", "机构设置", "内设机构三个。"),
                        section("一", "收入支出决算总体情况说明", "2024年度收入总计415.72万元。\n与上年相比增加1.00万元，增长0.24%。"),
                        section("二", "收入决算情况说明", "没有其他收入。"),
                        section("", "名词解释", "基本支出：指为保障机构正常运转发生的支出。")));
    }

    static Section section(String no, String title, String text) {
        return new Section(no, title, text, Origin.NONE);
    }

    /** The headings of its contents page. */
    static List<String> headings() {
        return Stream.of(
                        "第一部分　云溪区档案馆概况",
                        "一、部门职责",
                        "二、机构设置",
                        "第二部分　2024年度部门决算表",
                        "收入支出决算总表",
                        "收入决算表",
                        "支出决算表",
                        "财政拨款收入支出决算总表",
                        "一般公共预算财政拨款支出决算表",
                        "一般公共预算财政拨款基本支出决算明细表",
                        "政府性基金预算财政拨款收入支出决算表",
                        "国有资本经营预算财政拨款支出决算表",
                        "一般公共预算财政拨款“三公”经费支出决算表",
                        "第三部分　2024年度部门决算情况说明",
                        "一、收入支出决算总体情况说明",
                        "二、收入决算情况说明",
                        "第四部分　名词解释")
                .toList();
    }
}
