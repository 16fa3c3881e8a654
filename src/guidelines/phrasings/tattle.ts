/** Further ways in which talk is passed on: who said it stands behind the claim, or is a bird. */

export const TATTLE = `
beweert|fluistert|zweert|beweerde|fluisterde|zwoer een|mijn|ons|onze|ne|'n .. <gossip>
zegt|vertelt|weet|meldt|zei|vertelde|wist een|ne|'n .. <gossip>
ze|men gaan|gaat|willen|wil|zijn|zullen|komen .. blijkbaar|schijnbaar|precies|naar_verluidt
blijkbaar|schijnbaar gaan|willen|zullen|moeten|mogen|hebben|heeft ze|zij|er|de|het
heb|hebben|had ik|we|wij .. .. opgevangen|vernomen|horen_zeggen|meegekregen|afgeluisterd
opgevangen|meegekregen|vernomen|afgeluisterd in|op|aan|bij|van|tijdens .. <gossipPlace>
die|hij|zij kan|moet|zal het|'t weten
half|heel|gans .. spreekt|praat|heeft_het|roddelt|weet ervan|erover|er|het
via via
vogeltje|muisje .. zegt|fluistert|vertelt|zong|verklapte|verklapt
gooide|zette|smeet|postte|deelde ... in|op de|het|onze <gossipPlace>|groep|buurtgroep|app
een|de post|bericht|comment|reactie ... beweert|zegt|stelt .. dat
op sociale_media|facebook|buurtgroep|groep .. lees|las|zie|zag|staat|stond|gaat|circuleert
lees|las|zie|zag ik|je|ge|we .. .. dat op|via|in een|de|het .. groep|forum|facebook|tiktok
als|indien 't|het|dat waar|juist is|zou_zijn|blijkt
als|mocht|indien .. .. klopt|kloppen wat|dat .. ... <reachingMe>
klinkt|lijkt ongelooflijk|ongeloofelijk|straf|raar maar
houd|hou|hou_het .. in|nog de gaten|stil .. maar ... zou|zouden
mag ik geloven wat
hier|er wordt|is nogal|veel|druk|volop gefluisterd|gespeculeerd|geroddeld|gepraat
wist|weet|weten|kennen .. goede connecties|connecties|van_binnenuit
met goede connecties ... dat|zegt|beweert
`;
