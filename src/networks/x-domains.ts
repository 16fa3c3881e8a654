/**
 * Ends of a domain name that X makes a link of without https:// before it. All of the countries; of the other fifteen
 * hundred those that people in Flanders write, as a name that is not known here counts as its letters.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** ISO 3166 and the few that are older. https://data.iana.org/TLD/tlds-alpha-by-domain.txt */
export const COUNTRIES = words(`
  ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz
  ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr
  ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it
  je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp
  mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py
  qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn
  to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw`);

export const TOP_LEVEL_DOMAINS = words(`
  academy agency amsterdam app arpa art audio berlin biz blog brussels cafe care cat center cloud club coffee com
  community company design dev digital edu education email energy events expert express film fund gallery games gent
  gov green group guide health help house info institute international jobs land law legal life link live london love
  marketing media mil mobi museum name net network news ngo one ong online org page paris partners photo photos pics
  post press pro radio realestate report run sale school science services shop site social software solar space sport
  store studio style support team tech tel tennis theater tips tools top tours town training travel university
  vacations video vlaanderen vote watch website wiki work works world xyz zone`);
