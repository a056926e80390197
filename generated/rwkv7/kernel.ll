; generated from specs/rwkv7.yaml by `make generated`: do not edit
; rwkv7 N=2 D=8 A=64 G=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v349 = alloca i64, i64 1, align 8
  %v804 = alloca float, i64 192, align 4
  %v920 = alloca float, i64 128, align 4
  %v1047 = alloca float, i64 192, align 4
  %v1843 = alloca float, i64 96, align 4
  %v1912 = alloca float, i64 64, align 4
  %v2010 = alloca float, i64 96, align 4
  %v2505 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds i64, ptr %v1, i64 6
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 30
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 31
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 32
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 35
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 36
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 61
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 62
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 63
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 64
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 65
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 66
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 67
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 68
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 69
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 70
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 71
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 72
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 73
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 74
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 75
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 77
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 78
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 79
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 80
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 81
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 82
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 83
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 84
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 85
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 86
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 87
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 88
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 89
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 90
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 91
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 92
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 93
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 94
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 95
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 96
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 97
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 98
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 99
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 100
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 108
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 109
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 111
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 112
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 113
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 114
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 115
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 116
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 117
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 118
  %v348 = load i64, ptr %v347, align 8
  store i64 0, ptr %v349, align 8
  %v350 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v351 = load ptr, ptr %v350, align 4
  %v352 = mul i64 %v2, 0
  %v353 = add i64 %v352, 9216
  %v354 = getelementptr inbounds float, ptr %v351, i64 %v353
  %v355 = getelementptr inbounds i64, ptr %v1, i64 4
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b0, label %b1
b0:
  %v358 = icmp eq i64 %v2, 0
  br i1 %v358, label %b2, label %b3
b2:
  br label %b4
b4:
  %v359 = phi i64 [ 0, %b2 ], [ %v365, %b5 ]
  %v360 = icmp slt i64 %v359, 128
  br i1 %v360, label %b5, label %b6
b5:
  %v361 = add i64 0, %v359
  %v362 = getelementptr inbounds float, ptr %v118, i64 %v361
  %v363 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v364 = shufflevector <8 x float> %v363, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v364, ptr %v362, align 4
  %v365 = add nsw i64 %v359, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b7, label %b8
b7:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v349, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v349, align 8
  %v371 = mul i64 %v3, %v370
  br label %b9
b9:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b10, label %b11
b10:
  %v374 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b12, label %b13
b12:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 121
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b14, label %b15
b14:
  %v381 = add i64 %v7, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  br label %b16
b16:
  %v394 = phi i64 [ %v388, %b14 ], [ %v408, %b21 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b17, label %b18
b17:
  %v396 = and i64 0, %v244
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v394
  %v399 = mul i64 %v398, 128
  %v400 = getelementptr inbounds float, ptr %v60, i64 %v399
  br label %b19
b19:
  %v401 = phi i64 [ 0, %b17 ], [ %v407, %b20 ]
  %v402 = icmp slt i64 %v401, 128
  br i1 %v402, label %b20, label %b21
b20:
  %v403 = add i64 0, %v401
  %v404 = getelementptr inbounds float, ptr %v400, i64 %v403
  %v405 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v406, ptr %v404, align 4
  %v407 = add nsw i64 %v401, 8
  br label %b19
b21:
  %v408 = add nsw i64 %v394, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b22, label %b23
b22:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v349, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v349, align 8
  %v414 = mul i64 %v3, %v413
  br label %b24
b24:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b25, label %b26
b25:
  %v417 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 4
  %v419 = load i64, ptr %v418, align 8
  %v420 = icmp eq i64 %v419, 0
  br i1 %v420, label %b27, label %b28
b27:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 122
  %v422 = load i64, ptr %v421, align 8
  %v423 = icmp eq i64 %v422, 0
  br i1 %v423, label %b29, label %b30
b29:
  %v424 = add i64 %v7, 0
  %v425 = sdiv i64 %v424, 1
  %v426 = add i64 %v2, 1
  %v427 = mul i64 %v425, %v2
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  %v432 = mul i64 %v425, %v426
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v7
  %v436 = select i1 %v435, i64 %v434, i64 %v7
  br label %b31
b31:
  %v437 = phi i64 [ %v431, %b29 ], [ %v451, %b36 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b32, label %b33
b32:
  %v439 = and i64 0, %v246
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v437
  %v442 = mul i64 %v441, 16
  %v443 = getelementptr inbounds float, ptr %v62, i64 %v442
  br label %b34
b34:
  %v444 = phi i64 [ 0, %b32 ], [ %v450, %b35 ]
  %v445 = icmp slt i64 %v444, 16
  br i1 %v445, label %b35, label %b36
b35:
  %v446 = add i64 0, %v444
  %v447 = getelementptr inbounds float, ptr %v443, i64 %v446
  %v448 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v449 = shufflevector <8 x float> %v448, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v449, ptr %v447, align 4
  %v450 = add nsw i64 %v444, 8
  br label %b34
b36:
  %v451 = add nsw i64 %v437, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v452 = icmp sgt i64 %v3, 1
  br i1 %v452, label %b37, label %b38
b37:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 3
  %v454 = atomicrmw add ptr %v453, i64 1 acq_rel
  %v455 = load i64, ptr %v349, align 8
  %v456 = add i64 %v455, 1
  store i64 %v456, ptr %v349, align 8
  %v457 = mul i64 %v3, %v456
  br label %b39
b39:
  %v458 = load atomic i64, ptr %v453 acquire, align 8
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b40, label %b41
b40:
  %v460 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v461 = getelementptr inbounds float, ptr %v351, i64 0
  %v462 = getelementptr inbounds float, ptr %v351, i64 512
  %v463 = getelementptr inbounds float, ptr %v351, i64 2560
  %v464 = getelementptr inbounds i64, ptr %v1, i64 4
  %v465 = load i64, ptr %v464, align 8
  %v466 = icmp eq i64 %v465, 0
  br i1 %v466, label %b42, label %b43
b42:
  %v467 = add i64 1, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, 1
  %v474 = select i1 %v473, i64 %v472, i64 1
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, 1
  %v479 = select i1 %v478, i64 %v477, i64 1
  %v480 = icmp slt i64 %v479, 1
  %v481 = select i1 %v480, i64 %v479, i64 1
  br label %b44
b44:
  %v482 = phi i64 [ %v474, %b42 ], [ %v524, %b45 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b45, label %b46
b45:
  %v484 = mul i64 %v482, 512
  %v485 = mul i64 %v482, 16
  %v486 = add i64 %v484, 0
  %v487 = add i64 %v485, 0
  %v488 = getelementptr inbounds float, ptr %v461, i64 %v486
  %v489 = sub i64 16, %v487
  %v490 = icmp slt i64 %v489, 0
  %v491 = select i1 %v490, i64 0, i64 %v489
  %v492 = mul i64 %v487, 16
  %v493 = add i64 0, %v492
  %v494 = getelementptr inbounds float, ptr %v18, i64 %v493
  call void @pack_turned(ptr %v494, i64 16, i64 1, i64 16, i64 %v491, ptr %v488, i64 16)
  %v495 = add i64 %v484, 8
  %v496 = add i64 %v485, 8
  %v497 = getelementptr inbounds float, ptr %v461, i64 %v495
  %v498 = sub i64 16, %v496
  %v499 = icmp slt i64 %v498, 0
  %v500 = select i1 %v499, i64 0, i64 %v498
  %v501 = mul i64 %v496, 16
  %v502 = add i64 0, %v501
  %v503 = getelementptr inbounds float, ptr %v18, i64 %v502
  call void @pack_turned(ptr %v503, i64 16, i64 1, i64 16, i64 %v500, ptr %v497, i64 16)
  %v504 = add i64 %v484, 256
  %v505 = add i64 %v504, 0
  %v506 = add i64 %v485, 0
  %v507 = getelementptr inbounds float, ptr %v461, i64 %v505
  %v508 = sub i64 16, %v506
  %v509 = icmp slt i64 %v508, 0
  %v510 = select i1 %v509, i64 0, i64 %v508
  %v511 = mul i64 %v506, 16
  %v512 = add i64 0, %v511
  %v513 = getelementptr inbounds float, ptr %v22, i64 %v512
  call void @pack_turned(ptr %v513, i64 16, i64 1, i64 16, i64 %v510, ptr %v507, i64 16)
  %v514 = add i64 %v504, 8
  %v515 = add i64 %v485, 8
  %v516 = getelementptr inbounds float, ptr %v461, i64 %v514
  %v517 = sub i64 16, %v515
  %v518 = icmp slt i64 %v517, 0
  %v519 = select i1 %v518, i64 0, i64 %v517
  %v520 = mul i64 %v515, 16
  %v521 = add i64 0, %v520
  %v522 = getelementptr inbounds float, ptr %v22, i64 %v521
  call void @pack_turned(ptr %v522, i64 16, i64 1, i64 16, i64 %v519, ptr %v516, i64 16)
  %v523 = add i64 %v504, 256
  %v524 = add nsw i64 %v482, 1
  br label %b44
b46:
  %v525 = add i64 2, 0
  %v526 = sdiv i64 %v525, 1
  %v527 = add i64 %v2, 1
  %v528 = mul i64 %v526, %v2
  %v529 = sdiv i64 %v528, %v3
  %v530 = mul i64 %v529, 1
  %v531 = icmp slt i64 %v530, 2
  %v532 = select i1 %v531, i64 %v530, i64 2
  %v533 = mul i64 %v526, %v527
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 1
  %v536 = icmp slt i64 %v535, 2
  %v537 = select i1 %v536, i64 %v535, i64 2
  %v538 = icmp slt i64 %v537, 2
  %v539 = select i1 %v538, i64 %v537, i64 2
  br label %b47
b47:
  %v540 = phi i64 [ %v532, %b46 ], [ %v618, %b48 ]
  %v541 = icmp slt i64 %v540, %v539
  br i1 %v541, label %b48, label %b49
b48:
  %v542 = mul i64 %v540, 1024
  %v543 = mul i64 %v540, 32
  %v544 = add i64 %v542, 0
  %v545 = add i64 %v543, 0
  %v546 = getelementptr inbounds float, ptr %v462, i64 %v544
  %v547 = sub i64 64, %v545
  %v548 = icmp slt i64 %v547, 0
  %v549 = select i1 %v548, i64 0, i64 %v547
  %v550 = mul i64 %v545, 16
  %v551 = add i64 0, %v550
  %v552 = getelementptr inbounds float, ptr %v26, i64 %v551
  call void @pack_turned(ptr %v552, i64 16, i64 1, i64 16, i64 %v549, ptr %v546, i64 32)
  %v553 = add i64 %v542, 8
  %v554 = add i64 %v543, 8
  %v555 = getelementptr inbounds float, ptr %v462, i64 %v553
  %v556 = sub i64 64, %v554
  %v557 = icmp slt i64 %v556, 0
  %v558 = select i1 %v557, i64 0, i64 %v556
  %v559 = mul i64 %v554, 16
  %v560 = add i64 0, %v559
  %v561 = getelementptr inbounds float, ptr %v26, i64 %v560
  call void @pack_turned(ptr %v561, i64 16, i64 1, i64 16, i64 %v558, ptr %v555, i64 32)
  %v562 = add i64 %v542, 16
  %v563 = add i64 %v543, 16
  %v564 = getelementptr inbounds float, ptr %v462, i64 %v562
  %v565 = sub i64 64, %v563
  %v566 = icmp slt i64 %v565, 0
  %v567 = select i1 %v566, i64 0, i64 %v565
  %v568 = mul i64 %v563, 16
  %v569 = add i64 0, %v568
  %v570 = getelementptr inbounds float, ptr %v26, i64 %v569
  call void @pack_turned(ptr %v570, i64 16, i64 1, i64 16, i64 %v567, ptr %v564, i64 32)
  %v571 = add i64 %v542, 24
  %v572 = add i64 %v543, 24
  %v573 = getelementptr inbounds float, ptr %v462, i64 %v571
  %v574 = sub i64 64, %v572
  %v575 = icmp slt i64 %v574, 0
  %v576 = select i1 %v575, i64 0, i64 %v574
  %v577 = mul i64 %v572, 16
  %v578 = add i64 0, %v577
  %v579 = getelementptr inbounds float, ptr %v26, i64 %v578
  call void @pack_turned(ptr %v579, i64 16, i64 1, i64 16, i64 %v576, ptr %v573, i64 32)
  %v580 = add i64 %v542, 512
  %v581 = add i64 %v580, 0
  %v582 = add i64 %v543, 0
  %v583 = getelementptr inbounds float, ptr %v462, i64 %v581
  %v584 = sub i64 64, %v582
  %v585 = icmp slt i64 %v584, 0
  %v586 = select i1 %v585, i64 0, i64 %v584
  %v587 = mul i64 %v582, 16
  %v588 = add i64 0, %v587
  %v589 = getelementptr inbounds float, ptr %v34, i64 %v588
  call void @pack_turned(ptr %v589, i64 16, i64 1, i64 16, i64 %v586, ptr %v583, i64 32)
  %v590 = add i64 %v580, 8
  %v591 = add i64 %v543, 8
  %v592 = getelementptr inbounds float, ptr %v462, i64 %v590
  %v593 = sub i64 64, %v591
  %v594 = icmp slt i64 %v593, 0
  %v595 = select i1 %v594, i64 0, i64 %v593
  %v596 = mul i64 %v591, 16
  %v597 = add i64 0, %v596
  %v598 = getelementptr inbounds float, ptr %v34, i64 %v597
  call void @pack_turned(ptr %v598, i64 16, i64 1, i64 16, i64 %v595, ptr %v592, i64 32)
  %v599 = add i64 %v580, 16
  %v600 = add i64 %v543, 16
  %v601 = getelementptr inbounds float, ptr %v462, i64 %v599
  %v602 = sub i64 64, %v600
  %v603 = icmp slt i64 %v602, 0
  %v604 = select i1 %v603, i64 0, i64 %v602
  %v605 = mul i64 %v600, 16
  %v606 = add i64 0, %v605
  %v607 = getelementptr inbounds float, ptr %v34, i64 %v606
  call void @pack_turned(ptr %v607, i64 16, i64 1, i64 16, i64 %v604, ptr %v601, i64 32)
  %v608 = add i64 %v580, 24
  %v609 = add i64 %v543, 24
  %v610 = getelementptr inbounds float, ptr %v462, i64 %v608
  %v611 = sub i64 64, %v609
  %v612 = icmp slt i64 %v611, 0
  %v613 = select i1 %v612, i64 0, i64 %v611
  %v614 = mul i64 %v609, 16
  %v615 = add i64 0, %v614
  %v616 = getelementptr inbounds float, ptr %v34, i64 %v615
  call void @pack_turned(ptr %v616, i64 16, i64 1, i64 16, i64 %v613, ptr %v610, i64 32)
  %v617 = add i64 %v580, 512
  %v618 = add nsw i64 %v540, 1
  br label %b47
b49:
  %v619 = add i64 1, 0
  %v620 = sdiv i64 %v619, 1
  %v621 = add i64 %v2, 1
  %v622 = mul i64 %v620, %v2
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 1
  %v625 = icmp slt i64 %v624, 1
  %v626 = select i1 %v625, i64 %v624, i64 1
  %v627 = mul i64 %v620, %v621
  %v628 = sdiv i64 %v627, %v3
  %v629 = mul i64 %v628, 1
  %v630 = icmp slt i64 %v629, 1
  %v631 = select i1 %v630, i64 %v629, i64 1
  %v632 = icmp slt i64 %v631, 1
  %v633 = select i1 %v632, i64 %v631, i64 1
  br label %b50
b50:
  %v634 = phi i64 [ %v626, %b49 ], [ %v676, %b51 ]
  %v635 = icmp slt i64 %v634, %v633
  br i1 %v635, label %b51, label %b52
b51:
  %v636 = mul i64 %v634, 2048
  %v637 = mul i64 %v634, 16
  %v638 = add i64 %v636, 0
  %v639 = add i64 %v637, 0
  %v640 = getelementptr inbounds float, ptr %v463, i64 %v638
  %v641 = sub i64 16, %v639
  %v642 = icmp slt i64 %v641, 0
  %v643 = select i1 %v642, i64 0, i64 %v641
  %v644 = mul i64 %v639, 64
  %v645 = add i64 0, %v644
  %v646 = getelementptr inbounds float, ptr %v28, i64 %v645
  call void @pack_turned(ptr %v646, i64 64, i64 1, i64 64, i64 %v643, ptr %v640, i64 16)
  %v647 = add i64 %v636, 8
  %v648 = add i64 %v637, 8
  %v649 = getelementptr inbounds float, ptr %v463, i64 %v647
  %v650 = sub i64 16, %v648
  %v651 = icmp slt i64 %v650, 0
  %v652 = select i1 %v651, i64 0, i64 %v650
  %v653 = mul i64 %v648, 64
  %v654 = add i64 0, %v653
  %v655 = getelementptr inbounds float, ptr %v28, i64 %v654
  call void @pack_turned(ptr %v655, i64 64, i64 1, i64 64, i64 %v652, ptr %v649, i64 16)
  %v656 = add i64 %v636, 1024
  %v657 = add i64 %v656, 0
  %v658 = add i64 %v637, 0
  %v659 = getelementptr inbounds float, ptr %v463, i64 %v657
  %v660 = sub i64 16, %v658
  %v661 = icmp slt i64 %v660, 0
  %v662 = select i1 %v661, i64 0, i64 %v660
  %v663 = mul i64 %v658, 64
  %v664 = add i64 0, %v663
  %v665 = getelementptr inbounds float, ptr %v36, i64 %v664
  call void @pack_turned(ptr %v665, i64 64, i64 1, i64 64, i64 %v662, ptr %v659, i64 16)
  %v666 = add i64 %v656, 8
  %v667 = add i64 %v637, 8
  %v668 = getelementptr inbounds float, ptr %v463, i64 %v666
  %v669 = sub i64 16, %v667
  %v670 = icmp slt i64 %v669, 0
  %v671 = select i1 %v670, i64 0, i64 %v669
  %v672 = mul i64 %v667, 64
  %v673 = add i64 0, %v672
  %v674 = getelementptr inbounds float, ptr %v36, i64 %v673
  call void @pack_turned(ptr %v674, i64 64, i64 1, i64 64, i64 %v671, ptr %v668, i64 16)
  %v675 = add i64 %v656, 1024
  %v676 = add nsw i64 %v634, 1
  br label %b50
b52:
  br label %b43
b43:
  %v677 = icmp sgt i64 %v3, 1
  br i1 %v677, label %b53, label %b54
b53:
  %v678 = getelementptr inbounds i64, ptr %v1, i64 3
  %v679 = atomicrmw add ptr %v678, i64 1 acq_rel
  %v680 = load i64, ptr %v349, align 8
  %v681 = add i64 %v680, 1
  store i64 %v681, ptr %v349, align 8
  %v682 = mul i64 %v3, %v681
  br label %b55
b55:
  %v683 = load atomic i64, ptr %v678 acquire, align 8
  %v684 = icmp slt i64 %v683, %v682
  br i1 %v684, label %b56, label %b57
b56:
  %v685 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  br label %b58
b58:
  %v686 = phi i64 [ 0, %b54 ], [ %v1643, %b159 ]
  %v687 = icmp slt i64 %v686, %v5
  br i1 %v687, label %b59, label %b60
b59:
  %v688 = add i64 %v7, 0
  %v689 = sdiv i64 %v688, 1
  %v690 = add i64 %v2, 1
  %v691 = mul i64 %v689, %v2
  %v692 = sdiv i64 %v691, %v3
  %v693 = mul i64 %v692, 1
  %v694 = icmp slt i64 %v693, %v7
  %v695 = select i1 %v694, i64 %v693, i64 %v7
  %v696 = mul i64 %v689, %v690
  %v697 = sdiv i64 %v696, %v3
  %v698 = mul i64 %v697, 1
  %v699 = icmp slt i64 %v698, %v7
  %v700 = select i1 %v699, i64 %v698, i64 %v7
  br label %b61
b61:
  %v701 = phi i64 [ %v695, %b59 ], [ %v803, %b66 ]
  %v702 = icmp slt i64 %v701, %v700
  br i1 %v702, label %b62, label %b63
b62:
  %v703 = add i64 %v686, 0
  %v704 = and i64 %v703, %v240
  %v705 = mul i64 %v704, %v7
  %v706 = add i64 %v705, %v701
  %v707 = mul i64 %v706, 16
  %v708 = getelementptr inbounds float, ptr %v10, i64 %v707
  %v709 = add i64 %v686, 0
  %v710 = and i64 %v709, %v246
  %v711 = mul i64 %v710, %v7
  %v712 = add i64 %v711, %v701
  %v713 = mul i64 %v712, 16
  %v714 = getelementptr inbounds float, ptr %v62, i64 %v713
  %v715 = add i64 %v686, 0
  %v716 = and i64 %v715, %v252
  %v717 = mul i64 %v716, %v7
  %v718 = add i64 %v717, %v701
  %v719 = mul i64 %v718, 16
  %v720 = getelementptr inbounds float, ptr %v120, i64 %v719
  %v721 = add i64 %v686, 0
  %v722 = and i64 %v721, %v254
  %v723 = mul i64 %v722, %v7
  %v724 = add i64 %v723, %v701
  %v725 = mul i64 %v724, 16
  %v726 = getelementptr inbounds float, ptr %v122, i64 %v725
  %v727 = add i64 %v686, 0
  %v728 = and i64 %v727, %v256
  %v729 = mul i64 %v728, %v7
  %v730 = add i64 %v729, %v701
  %v731 = mul i64 %v730, 16
  %v732 = getelementptr inbounds float, ptr %v124, i64 %v731
  %v733 = add i64 %v686, 0
  %v734 = and i64 %v733, %v258
  %v735 = mul i64 %v734, %v7
  %v736 = add i64 %v735, %v701
  %v737 = mul i64 %v736, 16
  %v738 = getelementptr inbounds float, ptr %v126, i64 %v737
  %v739 = add i64 %v686, 0
  %v740 = and i64 %v739, %v260
  %v741 = mul i64 %v740, %v7
  %v742 = add i64 %v741, %v701
  %v743 = mul i64 %v742, 16
  %v744 = getelementptr inbounds float, ptr %v128, i64 %v743
  %v745 = add i64 %v686, 0
  %v746 = and i64 %v745, %v262
  %v747 = mul i64 %v746, %v7
  %v748 = add i64 %v747, %v701
  %v749 = mul i64 %v748, 16
  %v750 = getelementptr inbounds float, ptr %v130, i64 %v749
  br label %b64
b64:
  %v751 = phi i64 [ 0, %b62 ], [ %v802, %b65 ]
  %v752 = icmp slt i64 %v751, 16
  br i1 %v752, label %b65, label %b66
b65:
  %v753 = add i64 0, %v751
  %v754 = getelementptr inbounds float, ptr %v708, i64 %v753
  %v755 = load <8 x float>, ptr %v754, align 4
  %v756 = add i64 0, %v751
  %v757 = getelementptr inbounds float, ptr %v12, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = add i64 0, %v751
  %v760 = getelementptr inbounds float, ptr %v714, i64 %v759
  %v761 = load <8 x float>, ptr %v760, align 4
  %v762 = fsub <8 x float> %v761, %v755
  %v763 = fmul <8 x float> %v758, %v762
  %v764 = fadd <8 x float> %v755, %v763
  %v765 = add i64 0, %v751
  %v766 = getelementptr inbounds float, ptr %v16, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fmul <8 x float> %v767, %v762
  %v769 = fadd <8 x float> %v755, %v768
  %v770 = add i64 0, %v751
  %v771 = getelementptr inbounds float, ptr %v20, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = fmul <8 x float> %v772, %v762
  %v774 = fadd <8 x float> %v755, %v773
  %v775 = add i64 0, %v751
  %v776 = getelementptr inbounds float, ptr %v24, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = fmul <8 x float> %v777, %v762
  %v779 = fadd <8 x float> %v755, %v778
  %v780 = add i64 0, %v751
  %v781 = getelementptr inbounds float, ptr %v32, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = fmul <8 x float> %v782, %v762
  %v784 = fadd <8 x float> %v755, %v783
  %v785 = add i64 0, %v751
  %v786 = getelementptr inbounds float, ptr %v40, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = fmul <8 x float> %v787, %v762
  %v789 = fadd <8 x float> %v755, %v788
  %v790 = add i64 0, %v751
  %v791 = getelementptr inbounds float, ptr %v720, i64 %v790
  store <8 x float> %v764, ptr %v791, align 4
  %v792 = add i64 0, %v751
  %v793 = getelementptr inbounds float, ptr %v726, i64 %v792
  store <8 x float> %v769, ptr %v793, align 4
  %v794 = add i64 0, %v751
  %v795 = getelementptr inbounds float, ptr %v732, i64 %v794
  store <8 x float> %v774, ptr %v795, align 4
  %v796 = add i64 0, %v751
  %v797 = getelementptr inbounds float, ptr %v738, i64 %v796
  store <8 x float> %v779, ptr %v797, align 4
  %v798 = add i64 0, %v751
  %v799 = getelementptr inbounds float, ptr %v744, i64 %v798
  store <8 x float> %v784, ptr %v799, align 4
  %v800 = add i64 0, %v751
  %v801 = getelementptr inbounds float, ptr %v750, i64 %v800
  store <8 x float> %v789, ptr %v801, align 4
  %v802 = add nsw i64 %v751, 8
  br label %b64
b66:
  %v803 = add nsw i64 %v701, 1
  br label %b61
b63:
  %v805 = add i64 %v7, 0
  %v806 = sdiv i64 %v805, 1
  %v807 = add i64 %v2, 1
  %v808 = mul i64 %v806, %v2
  %v809 = sdiv i64 %v808, %v3
  %v810 = mul i64 %v809, 1
  %v811 = icmp slt i64 %v810, %v7
  %v812 = select i1 %v811, i64 %v810, i64 %v7
  %v813 = mul i64 %v806, %v807
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  br label %b67
b67:
  %v818 = phi i64 [ %v812, %b63 ], [ %v919, %b72 ]
  %v819 = icmp slt i64 %v818, %v817
  br i1 %v819, label %b68, label %b69
b68:
  %v820 = add i64 %v818, 96
  %v821 = icmp slt i64 %v820, %v817
  %v822 = select i1 %v821, i64 %v820, i64 %v817
  br label %b70
b70:
  %v823 = phi i64 [ 0, %b68 ], [ %v918, %b75 ]
  %v824 = icmp slt i64 %v823, 1
  br i1 %v824, label %b71, label %b72
b71:
  %v825 = sub i64 %v822, %v818
  %v826 = sub i64 6, 1
  %v827 = add i64 %v825, %v826
  %v828 = sdiv i64 %v827, 6
  br label %b73
b73:
  %v829 = phi i64 [ 0, %b71 ], [ %v917, %b82 ]
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b74, label %b75
b74:
  %v831 = mul i64 %v825, %v829
  %v832 = sdiv i64 %v831, %v828
  %v833 = add i64 %v818, %v832
  %v834 = add i64 %v829, 1
  %v835 = mul i64 %v825, %v834
  %v836 = sdiv i64 %v835, %v828
  %v837 = add i64 %v818, %v836
  %v838 = mul i64 %v823, 512
  %v839 = getelementptr inbounds float, ptr %v461, i64 %v838
  %v840 = sub i64 %v837, %v833
  %v841 = add i64 %v686, 0
  %v842 = and i64 %v841, %v254
  %v843 = mul i64 %v842, %v7
  %v844 = add i64 %v843, %v833
  %v845 = mul i64 %v844, 16
  %v846 = getelementptr inbounds float, ptr %v122, i64 %v845
  %v847 = getelementptr inbounds float, ptr %v846, i64 0
  %v848 = sub i64 %v840, 1
  %v849 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v848
  %v850 = load ptr, ptr %v849, align 4
  %v851 = getelementptr inbounds float, ptr %v804, i64 0
  %v852 = icmp sgt i64 %v840, 0
  br i1 %v852, label %b76, label %b77
b76:
  call void %v850(ptr %v847, i64 16, ptr %v839, i64 16, ptr %v851, i64 32, i64 8)
  br label %b77
b77:
  %v853 = add i64 %v838, 256
  %v854 = getelementptr inbounds float, ptr %v461, i64 %v853
  %v855 = sub i64 %v837, %v833
  %v856 = add i64 %v686, 0
  %v857 = and i64 %v856, %v256
  %v858 = mul i64 %v857, %v7
  %v859 = add i64 %v858, %v833
  %v860 = mul i64 %v859, 16
  %v861 = getelementptr inbounds float, ptr %v124, i64 %v860
  %v862 = getelementptr inbounds float, ptr %v861, i64 0
  %v863 = sub i64 %v855, 1
  %v864 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v863
  %v865 = load ptr, ptr %v864, align 4
  %v866 = getelementptr inbounds float, ptr %v804, i64 16
  %v867 = icmp sgt i64 %v855, 0
  br i1 %v867, label %b78, label %b79
b78:
  call void %v865(ptr %v862, i64 16, ptr %v854, i64 16, ptr %v866, i64 32, i64 8)
  br label %b79
b79:
  %v868 = add i64 %v853, 256
  br label %b80
b80:
  %v869 = phi i64 [ %v833, %b79 ], [ %v916, %b85 ]
  %v870 = icmp slt i64 %v869, %v837
  br i1 %v870, label %b81, label %b82
b81:
  %v871 = sub i64 %v869, %v833
  %v872 = mul i64 %v871, 32
  %v873 = getelementptr inbounds float, ptr %v804, i64 %v872
  %v874 = add i64 %v686, 0
  %v875 = and i64 %v874, %v264
  %v876 = mul i64 %v875, %v7
  %v877 = add i64 %v876, %v869
  %v878 = mul i64 %v877, 16
  %v879 = getelementptr inbounds float, ptr %v132, i64 %v878
  %v880 = add i64 %v686, 0
  %v881 = and i64 %v880, %v266
  %v882 = mul i64 %v881, %v7
  %v883 = add i64 %v882, %v869
  %v884 = mul i64 %v883, 16
  %v885 = getelementptr inbounds float, ptr %v134, i64 %v884
  %v886 = add i64 %v686, 0
  %v887 = and i64 %v886, %v268
  %v888 = mul i64 %v887, %v7
  %v889 = add i64 %v888, %v869
  %v890 = mul i64 %v889, 16
  %v891 = getelementptr inbounds float, ptr %v136, i64 %v890
  br label %b83
b83:
  %v892 = phi i64 [ 0, %b81 ], [ %v915, %b84 ]
  %v893 = icmp slt i64 %v892, 2
  br i1 %v893, label %b84, label %b85
b84:
  %v894 = mul i64 %v823, 2
  %v895 = add i64 %v894, %v892
  %v896 = mul i64 %v895, 8
  %v897 = add i64 0, %v892
  %v898 = mul i64 %v897, 8
  %v899 = getelementptr inbounds float, ptr %v873, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 2, %v892
  %v902 = mul i64 %v901, 8
  %v903 = getelementptr inbounds float, ptr %v873, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = add i64 0, %v896
  %v906 = getelementptr inbounds float, ptr %v46, i64 %v905
  %v907 = load <8 x float>, ptr %v906, align 4
  %v908 = fmul <8 x float> %v900, %v907
  %v909 = add i64 0, %v896
  %v910 = getelementptr inbounds float, ptr %v879, i64 %v909
  store <8 x float> %v900, ptr %v910, align 4
  %v911 = add i64 0, %v896
  %v912 = getelementptr inbounds float, ptr %v885, i64 %v911
  store <8 x float> %v904, ptr %v912, align 4
  %v913 = add i64 0, %v896
  %v914 = getelementptr inbounds float, ptr %v891, i64 %v913
  store <8 x float> %v908, ptr %v914, align 4
  %v915 = add nsw i64 %v892, 1
  br label %b83
b85:
  %v916 = add nsw i64 %v869, 1
  br label %b80
b82:
  %v917 = add nsw i64 %v829, 1
  br label %b73
b75:
  %v918 = add nsw i64 %v823, 1
  br label %b70
b72:
  %v919 = add nsw i64 %v818, 96
  br label %b67
b69:
  %v921 = add i64 %v7, 0
  %v922 = sdiv i64 %v921, 1
  %v923 = add i64 %v2, 1
  %v924 = mul i64 %v922, %v2
  %v925 = sdiv i64 %v924, %v3
  %v926 = mul i64 %v925, 1
  %v927 = icmp slt i64 %v926, %v7
  %v928 = select i1 %v927, i64 %v926, i64 %v7
  %v929 = mul i64 %v922, %v923
  %v930 = sdiv i64 %v929, %v3
  %v931 = mul i64 %v930, 1
  %v932 = icmp slt i64 %v931, %v7
  %v933 = select i1 %v932, i64 %v931, i64 %v7
  br label %b86
b86:
  %v934 = phi i64 [ %v928, %b69 ], [ %v1046, %b91 ]
  %v935 = icmp slt i64 %v934, %v933
  br i1 %v935, label %b87, label %b88
b87:
  %v936 = add i64 %v934, 96
  %v937 = icmp slt i64 %v936, %v933
  %v938 = select i1 %v937, i64 %v936, i64 %v933
  br label %b89
b89:
  %v939 = phi i64 [ 0, %b87 ], [ %v1045, %b94 ]
  %v940 = icmp slt i64 %v939, 2
  br i1 %v940, label %b90, label %b91
b90:
  %v941 = sub i64 %v938, %v934
  %v942 = sub i64 2, 1
  %v943 = add i64 %v941, %v942
  %v944 = sdiv i64 %v943, 2
  br label %b92
b92:
  %v945 = phi i64 [ 0, %b90 ], [ %v1044, %b101 ]
  %v946 = icmp slt i64 %v945, %v944
  br i1 %v946, label %b93, label %b94
b93:
  %v947 = mul i64 %v941, %v945
  %v948 = sdiv i64 %v947, %v944
  %v949 = add i64 %v934, %v948
  %v950 = add i64 %v945, 1
  %v951 = mul i64 %v941, %v950
  %v952 = sdiv i64 %v951, %v944
  %v953 = add i64 %v934, %v952
  %v954 = mul i64 %v939, 1024
  %v955 = getelementptr inbounds float, ptr %v462, i64 %v954
  %v956 = sub i64 %v953, %v949
  %v957 = add i64 %v686, 0
  %v958 = and i64 %v957, %v258
  %v959 = mul i64 %v958, %v7
  %v960 = add i64 %v959, %v949
  %v961 = mul i64 %v960, 16
  %v962 = getelementptr inbounds float, ptr %v126, i64 %v961
  %v963 = getelementptr inbounds float, ptr %v962, i64 0
  %v964 = sub i64 %v956, 1
  %v965 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v964
  %v966 = load ptr, ptr %v965, align 4
  %v967 = getelementptr inbounds float, ptr %v920, i64 0
  %v968 = icmp sgt i64 %v956, 0
  br i1 %v968, label %b95, label %b96
b95:
  call void %v966(ptr %v963, i64 16, ptr %v955, i64 16, ptr %v967, i64 64, i64 8)
  br label %b96
b96:
  %v969 = add i64 %v954, 512
  %v970 = getelementptr inbounds float, ptr %v462, i64 %v969
  %v971 = sub i64 %v953, %v949
  %v972 = add i64 %v686, 0
  %v973 = and i64 %v972, %v260
  %v974 = mul i64 %v973, %v7
  %v975 = add i64 %v974, %v949
  %v976 = mul i64 %v975, 16
  %v977 = getelementptr inbounds float, ptr %v128, i64 %v976
  %v978 = getelementptr inbounds float, ptr %v977, i64 0
  %v979 = sub i64 %v971, 1
  %v980 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v979
  %v981 = load ptr, ptr %v980, align 4
  %v982 = getelementptr inbounds float, ptr %v920, i64 32
  %v983 = icmp sgt i64 %v971, 0
  br i1 %v983, label %b97, label %b98
b97:
  call void %v981(ptr %v978, i64 16, ptr %v970, i64 16, ptr %v982, i64 64, i64 8)
  br label %b98
b98:
  %v984 = add i64 %v969, 512
  br label %b99
b99:
  %v985 = phi i64 [ %v949, %b98 ], [ %v1043, %b104 ]
  %v986 = icmp slt i64 %v985, %v953
  br i1 %v986, label %b100, label %b101
b100:
  %v987 = sub i64 %v985, %v949
  %v988 = mul i64 %v987, 64
  %v989 = getelementptr inbounds float, ptr %v920, i64 %v988
  %v990 = add i64 %v686, 0
  %v991 = and i64 %v990, %v270
  %v992 = mul i64 %v991, %v7
  %v993 = add i64 %v992, %v985
  %v994 = mul i64 %v993, 64
  %v995 = getelementptr inbounds float, ptr %v138, i64 %v994
  %v996 = add i64 %v686, 0
  %v997 = and i64 %v996, %v272
  %v998 = mul i64 %v997, %v7
  %v999 = add i64 %v998, %v985
  %v1000 = mul i64 %v999, 64
  %v1001 = getelementptr inbounds float, ptr %v140, i64 %v1000
  br label %b102
b102:
  %v1002 = phi i64 [ 0, %b100 ], [ %v1042, %b103 ]
  %v1003 = icmp slt i64 %v1002, 4
  br i1 %v1003, label %b103, label %b104
b103:
  %v1004 = mul i64 %v939, 4
  %v1005 = add i64 %v1004, %v1002
  %v1006 = mul i64 %v1005, 8
  %v1007 = add i64 0, %v1002
  %v1008 = mul i64 %v1007, 8
  %v1009 = getelementptr inbounds float, ptr %v989, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = add i64 4, %v1002
  %v1012 = mul i64 %v1011, 8
  %v1013 = getelementptr inbounds float, ptr %v989, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1010)
  %v1016 = fcmp ogt <8 x float> %v1015, splat (float 0x4023000000000000)
  %v1017 = select <8 x i1> %v1016, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1015
  %v1018 = fadd <8 x float> %v1017, %v1017
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1020 = fsub <8 x float> %v1019, splat (float 0x4168000000000000)
  %v1021 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1018)
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1020, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1021)
  %v1023 = bitcast <8 x float> %v1019 to <8 x i32>
  %v1024 = fmul <8 x float> %v1022, %v1022
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1022, <8 x float> splat (float 0x3F81227F40000000))
  %v1026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1025, <8 x float> %v1022, <8 x float> splat (float 0x3FA5556740000000))
  %v1027 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1026, <8 x float> %v1022, <8 x float> splat (float 0x3FC5554B00000000))
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1022, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1024, <8 x float> %v1028, <8 x float> %v1022)
  %v1030 = shl <8 x i32> %v1023, splat (i32 23)
  %v1031 = add <8 x i32> %v1030, splat (i32 1065353216)
  %v1032 = bitcast <8 x i32> %v1031 to <8 x float>
  %v1033 = fsub <8 x float> %v1032, splat (float 0x3FF0000000000000)
  %v1034 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1032, <8 x float> %v1029, <8 x float> %v1033)
  %v1035 = fadd <8 x float> %v1034, splat (float 0x4000000000000000)
  %v1036 = fdiv <8 x float> %v1034, %v1035
  %v1037 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1036, <8 x float> %v1010)
  %v1038 = add i64 0, %v1006
  %v1039 = getelementptr inbounds float, ptr %v995, i64 %v1038
  store <8 x float> %v1037, ptr %v1039, align 4
  %v1040 = add i64 0, %v1006
  %v1041 = getelementptr inbounds float, ptr %v1001, i64 %v1040
  store <8 x float> %v1014, ptr %v1041, align 4
  %v1042 = add nsw i64 %v1002, 1
  br label %b102
b104:
  %v1043 = add nsw i64 %v985, 1
  br label %b99
b101:
  %v1044 = add nsw i64 %v945, 1
  br label %b92
b94:
  %v1045 = add nsw i64 %v939, 1
  br label %b89
b91:
  %v1046 = add nsw i64 %v934, 96
  br label %b86
b88:
  %v1048 = add i64 %v7, 0
  %v1049 = sdiv i64 %v1048, 1
  %v1050 = add i64 %v2, 1
  %v1051 = mul i64 %v1049, %v2
  %v1052 = sdiv i64 %v1051, %v3
  %v1053 = mul i64 %v1052, 1
  %v1054 = icmp slt i64 %v1053, %v7
  %v1055 = select i1 %v1054, i64 %v1053, i64 %v7
  %v1056 = mul i64 %v1049, %v1050
  %v1057 = sdiv i64 %v1056, %v3
  %v1058 = mul i64 %v1057, 1
  %v1059 = icmp slt i64 %v1058, %v7
  %v1060 = select i1 %v1059, i64 %v1058, i64 %v7
  br label %b105
b105:
  %v1061 = phi i64 [ %v1055, %b88 ], [ %v1279, %b110 ]
  %v1062 = icmp slt i64 %v1061, %v1060
  br i1 %v1062, label %b106, label %b107
b106:
  %v1063 = add i64 %v1061, 96
  %v1064 = icmp slt i64 %v1063, %v1060
  %v1065 = select i1 %v1064, i64 %v1063, i64 %v1060
  br label %b108
b108:
  %v1066 = phi i64 [ 0, %b106 ], [ %v1278, %b113 ]
  %v1067 = icmp slt i64 %v1066, 1
  br i1 %v1067, label %b109, label %b110
b109:
  %v1068 = sub i64 %v1065, %v1061
  %v1069 = sub i64 6, 1
  %v1070 = add i64 %v1068, %v1069
  %v1071 = sdiv i64 %v1070, 6
  br label %b111
b111:
  %v1072 = phi i64 [ 0, %b109 ], [ %v1277, %b120 ]
  %v1073 = icmp slt i64 %v1072, %v1071
  br i1 %v1073, label %b112, label %b113
b112:
  %v1074 = mul i64 %v1068, %v1072
  %v1075 = sdiv i64 %v1074, %v1071
  %v1076 = add i64 %v1061, %v1075
  %v1077 = add i64 %v1072, 1
  %v1078 = mul i64 %v1068, %v1077
  %v1079 = sdiv i64 %v1078, %v1071
  %v1080 = add i64 %v1061, %v1079
  %v1081 = mul i64 %v1066, 2048
  %v1082 = getelementptr inbounds float, ptr %v463, i64 %v1081
  %v1083 = sub i64 %v1080, %v1076
  %v1084 = add i64 %v686, 0
  %v1085 = and i64 %v1084, %v270
  %v1086 = mul i64 %v1085, %v7
  %v1087 = add i64 %v1086, %v1076
  %v1088 = mul i64 %v1087, 64
  %v1089 = getelementptr inbounds float, ptr %v138, i64 %v1088
  %v1090 = getelementptr inbounds float, ptr %v1089, i64 0
  %v1091 = sub i64 %v1083, 1
  %v1092 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1091
  %v1093 = load ptr, ptr %v1092, align 4
  %v1094 = getelementptr inbounds float, ptr %v1047, i64 0
  %v1095 = icmp sgt i64 %v1083, 0
  br i1 %v1095, label %b114, label %b115
b114:
  call void %v1093(ptr %v1090, i64 64, ptr %v1082, i64 64, ptr %v1094, i64 32, i64 8)
  br label %b115
b115:
  %v1096 = add i64 %v1081, 1024
  %v1097 = getelementptr inbounds float, ptr %v463, i64 %v1096
  %v1098 = sub i64 %v1080, %v1076
  %v1099 = add i64 %v686, 0
  %v1100 = and i64 %v1099, %v272
  %v1101 = mul i64 %v1100, %v7
  %v1102 = add i64 %v1101, %v1076
  %v1103 = mul i64 %v1102, 64
  %v1104 = getelementptr inbounds float, ptr %v140, i64 %v1103
  %v1105 = getelementptr inbounds float, ptr %v1104, i64 0
  %v1106 = sub i64 %v1098, 1
  %v1107 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1106
  %v1108 = load ptr, ptr %v1107, align 4
  %v1109 = getelementptr inbounds float, ptr %v1047, i64 16
  %v1110 = icmp sgt i64 %v1098, 0
  br i1 %v1110, label %b116, label %b117
b116:
  call void %v1108(ptr %v1105, i64 64, ptr %v1097, i64 64, ptr %v1109, i64 32, i64 8)
  br label %b117
b117:
  %v1111 = add i64 %v1096, 1024
  br label %b118
b118:
  %v1112 = phi i64 [ %v1076, %b117 ], [ %v1276, %b123 ]
  %v1113 = icmp slt i64 %v1112, %v1080
  br i1 %v1113, label %b119, label %b120
b119:
  %v1114 = sub i64 %v1112, %v1076
  %v1115 = mul i64 %v1114, 32
  %v1116 = getelementptr inbounds float, ptr %v1047, i64 %v1115
  %v1117 = add i64 %v686, 0
  %v1118 = and i64 %v1117, %v264
  %v1119 = mul i64 %v1118, %v7
  %v1120 = add i64 %v1119, %v1112
  %v1121 = mul i64 %v1120, 16
  %v1122 = getelementptr inbounds float, ptr %v132, i64 %v1121
  %v1123 = add i64 %v686, 0
  %v1124 = and i64 %v1123, %v274
  %v1125 = mul i64 %v1124, %v7
  %v1126 = add i64 %v1125, %v1112
  %v1127 = mul i64 %v1126, 16
  %v1128 = getelementptr inbounds float, ptr %v142, i64 %v1127
  %v1129 = add i64 %v686, 0
  %v1130 = and i64 %v1129, %v276
  %v1131 = mul i64 %v1130, %v7
  %v1132 = add i64 %v1131, %v1112
  %v1133 = mul i64 %v1132, 16
  %v1134 = getelementptr inbounds float, ptr %v144, i64 %v1133
  %v1135 = add i64 %v686, 0
  %v1136 = and i64 %v1135, %v278
  %v1137 = mul i64 %v1136, %v7
  %v1138 = add i64 %v1137, %v1112
  %v1139 = mul i64 %v1138, 16
  %v1140 = getelementptr inbounds float, ptr %v146, i64 %v1139
  %v1141 = add i64 %v686, 0
  %v1142 = and i64 %v1141, %v280
  %v1143 = mul i64 %v1142, %v7
  %v1144 = add i64 %v1143, %v1112
  %v1145 = mul i64 %v1144, 16
  %v1146 = getelementptr inbounds float, ptr %v148, i64 %v1145
  br label %b121
b121:
  %v1147 = phi i64 [ 0, %b119 ], [ %v1275, %b122 ]
  %v1148 = icmp slt i64 %v1147, 2
  br i1 %v1148, label %b122, label %b123
b122:
  %v1149 = mul i64 %v1066, 2
  %v1150 = add i64 %v1149, %v1147
  %v1151 = mul i64 %v1150, 8
  %v1152 = add i64 0, %v1147
  %v1153 = mul i64 %v1152, 8
  %v1154 = getelementptr inbounds float, ptr %v1116, i64 %v1153
  %v1155 = load <8 x float>, ptr %v1154, align 4
  %v1156 = add i64 2, %v1147
  %v1157 = mul i64 %v1156, 8
  %v1158 = getelementptr inbounds float, ptr %v1116, i64 %v1157
  %v1159 = load <8 x float>, ptr %v1158, align 4
  %v1160 = add i64 0, %v1151
  %v1161 = getelementptr inbounds float, ptr %v30, i64 %v1160
  %v1162 = load <8 x float>, ptr %v1161, align 4
  %v1163 = fadd <8 x float> %v1162, %v1155
  %v1164 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1163)
  %v1165 = fneg <8 x float> %v1164
  %v1166 = fcmp olt <8 x float> %v1165, splat (float 0xC05A400000000000)
  %v1167 = select <8 x i1> %v1166, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1165
  %v1168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1167, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1169 = fsub <8 x float> %v1168, splat (float 0x4168000000000000)
  %v1170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1169, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1167)
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1169, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1170)
  %v1172 = bitcast <8 x float> %v1168 to <8 x i32>
  %v1173 = fmul <8 x float> %v1171, %v1171
  %v1174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1171, <8 x float> splat (float 0x3F81227F40000000))
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1171, <8 x float> splat (float 0x3FA5556740000000))
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1171, <8 x float> splat (float 0x3FC5554B00000000))
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> %v1171, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1173, <8 x float> %v1177, <8 x float> %v1171)
  %v1179 = sub <8 x i32> %v1172, splat (i32 1262485250)
  %v1180 = lshr <8 x i32> %v1179, splat (i32 1)
  %v1181 = sub <8 x i32> %v1179, %v1180
  %v1182 = shl <8 x i32> %v1180, splat (i32 23)
  %v1183 = bitcast <8 x i32> %v1182 to <8 x float>
  %v1184 = shl <8 x i32> %v1181, splat (i32 23)
  %v1185 = bitcast <8 x i32> %v1184 to <8 x float>
  %v1186 = fadd <8 x float> %v1178, splat (float 0x3FF0000000000000)
  %v1187 = fmul <8 x float> %v1186, %v1183
  %v1188 = fmul <8 x float> %v1187, %v1185
  %v1189 = fcmp olt <8 x float> %v1163, splat (float 0x0000000000000000)
  %v1190 = select <8 x i1> %v1189, <8 x float> %v1188, <8 x float> splat (float 0x3FF0000000000000)
  %v1191 = fadd <8 x float> %v1188, splat (float 0x3FF0000000000000)
  %v1192 = fdiv <8 x float> %v1190, %v1191
  %v1193 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v1194 = shufflevector <8 x float> %v1193, <8 x float> poison, <8 x i32> zeroinitializer
  %v1195 = fmul <8 x float> %v1194, %v1192
  %v1196 = fneg <8 x float> %v1195
  %v1197 = fcmp olt <8 x float> %v1196, splat (float 0xC05A400000000000)
  %v1198 = select <8 x i1> %v1197, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1196
  %v1199 = fcmp ogt <8 x float> %v1198, splat (float 0x4056400000000000)
  %v1200 = select <8 x i1> %v1199, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1198
  %v1201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1202 = fsub <8 x float> %v1201, splat (float 0x4168000000000000)
  %v1203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1200)
  %v1204 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1202, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1203)
  %v1205 = bitcast <8 x float> %v1201 to <8 x i32>
  %v1206 = fmul <8 x float> %v1204, %v1204
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1204, <8 x float> splat (float 0x3F81227F40000000))
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> %v1204, <8 x float> splat (float 0x3FA5556740000000))
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1208, <8 x float> %v1204, <8 x float> splat (float 0x3FC5554B00000000))
  %v1210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1209, <8 x float> %v1204, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1211 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> %v1210, <8 x float> %v1204)
  %v1212 = sub <8 x i32> %v1205, splat (i32 1262485250)
  %v1213 = lshr <8 x i32> %v1212, splat (i32 1)
  %v1214 = sub <8 x i32> %v1212, %v1213
  %v1215 = shl <8 x i32> %v1213, splat (i32 23)
  %v1216 = bitcast <8 x i32> %v1215 to <8 x float>
  %v1217 = shl <8 x i32> %v1214, splat (i32 23)
  %v1218 = bitcast <8 x i32> %v1217 to <8 x float>
  %v1219 = fadd <8 x float> %v1211, splat (float 0x3FF0000000000000)
  %v1220 = fmul <8 x float> %v1219, %v1216
  %v1221 = fmul <8 x float> %v1220, %v1218
  %v1222 = add i64 0, %v1151
  %v1223 = getelementptr inbounds float, ptr %v38, i64 %v1222
  %v1224 = load <8 x float>, ptr %v1223, align 4
  %v1225 = fadd <8 x float> %v1224, %v1159
  %v1226 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1225)
  %v1227 = fneg <8 x float> %v1226
  %v1228 = fcmp olt <8 x float> %v1227, splat (float 0xC05A400000000000)
  %v1229 = select <8 x i1> %v1228, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1227
  %v1230 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1229, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1231 = fsub <8 x float> %v1230, splat (float 0x4168000000000000)
  %v1232 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1229)
  %v1233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1231, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1232)
  %v1234 = bitcast <8 x float> %v1230 to <8 x i32>
  %v1235 = fmul <8 x float> %v1233, %v1233
  %v1236 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1233, <8 x float> splat (float 0x3F81227F40000000))
  %v1237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1236, <8 x float> %v1233, <8 x float> splat (float 0x3FA5556740000000))
  %v1238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1237, <8 x float> %v1233, <8 x float> splat (float 0x3FC5554B00000000))
  %v1239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1238, <8 x float> %v1233, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1235, <8 x float> %v1239, <8 x float> %v1233)
  %v1241 = sub <8 x i32> %v1234, splat (i32 1262485250)
  %v1242 = lshr <8 x i32> %v1241, splat (i32 1)
  %v1243 = sub <8 x i32> %v1241, %v1242
  %v1244 = shl <8 x i32> %v1242, splat (i32 23)
  %v1245 = bitcast <8 x i32> %v1244 to <8 x float>
  %v1246 = shl <8 x i32> %v1243, splat (i32 23)
  %v1247 = bitcast <8 x i32> %v1246 to <8 x float>
  %v1248 = fadd <8 x float> %v1240, splat (float 0x3FF0000000000000)
  %v1249 = fmul <8 x float> %v1248, %v1245
  %v1250 = fmul <8 x float> %v1249, %v1247
  %v1251 = fcmp olt <8 x float> %v1225, splat (float 0x0000000000000000)
  %v1252 = select <8 x i1> %v1251, <8 x float> %v1250, <8 x float> splat (float 0x3FF0000000000000)
  %v1253 = fadd <8 x float> %v1250, splat (float 0x3FF0000000000000)
  %v1254 = fdiv <8 x float> %v1252, %v1253
  %v1255 = add i64 0, %v1151
  %v1256 = getelementptr inbounds float, ptr %v1122, i64 %v1255
  %v1257 = load <8 x float>, ptr %v1256, align 4
  %v1258 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1259 = shufflevector <8 x float> %v1258, <8 x float> poison, <8 x i32> zeroinitializer
  %v1260 = fsub <8 x float> %v1254, %v1259
  %v1261 = add i64 0, %v1151
  %v1262 = getelementptr inbounds float, ptr %v48, i64 %v1261
  %v1263 = load <8 x float>, ptr %v1262, align 4
  %v1264 = fmul <8 x float> %v1260, %v1263
  %v1265 = fadd <8 x float> %v1259, %v1264
  %v1266 = fmul <8 x float> %v1257, %v1265
  %v1267 = add i64 0, %v1151
  %v1268 = getelementptr inbounds float, ptr %v1128, i64 %v1267
  store <8 x float> %v1192, ptr %v1268, align 4
  %v1269 = add i64 0, %v1151
  %v1270 = getelementptr inbounds float, ptr %v1134, i64 %v1269
  store <8 x float> %v1221, ptr %v1270, align 4
  %v1271 = add i64 0, %v1151
  %v1272 = getelementptr inbounds float, ptr %v1140, i64 %v1271
  store <8 x float> %v1254, ptr %v1272, align 4
  %v1273 = add i64 0, %v1151
  %v1274 = getelementptr inbounds float, ptr %v1146, i64 %v1273
  store <8 x float> %v1266, ptr %v1274, align 4
  %v1275 = add nsw i64 %v1147, 1
  br label %b121
b123:
  %v1276 = add nsw i64 %v1112, 1
  br label %b118
b120:
  %v1277 = add nsw i64 %v1072, 1
  br label %b111
b113:
  %v1278 = add nsw i64 %v1066, 1
  br label %b108
b110:
  %v1279 = add nsw i64 %v1061, 96
  br label %b105
b107:
  %v1280 = add i64 %v7, 0
  %v1281 = sdiv i64 %v1280, 1
  %v1282 = add i64 %v2, 1
  %v1283 = mul i64 %v1281, %v2
  %v1284 = sdiv i64 %v1283, %v3
  %v1285 = mul i64 %v1284, 1
  %v1286 = icmp slt i64 %v1285, %v7
  %v1287 = select i1 %v1286, i64 %v1285, i64 %v7
  %v1288 = mul i64 %v1281, %v1282
  %v1289 = sdiv i64 %v1288, %v3
  %v1290 = mul i64 %v1289, 1
  %v1291 = icmp slt i64 %v1290, %v7
  %v1292 = select i1 %v1291, i64 %v1290, i64 %v7
  br label %b124
b124:
  %v1293 = phi i64 [ %v1287, %b107 ], [ %v1329, %b129 ]
  %v1294 = icmp slt i64 %v1293, %v1292
  br i1 %v1294, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1295 = phi i64 [ 0, %b125 ], [ %v1328, %b132 ]
  %v1296 = icmp slt i64 %v1295, 2
  br i1 %v1296, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1297 = phi i64 [ 0, %b128 ], [ %v1313, %b131 ]
  %v1298 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1312, %b131 ]
  %v1299 = icmp slt i64 %v1297, 8
  br i1 %v1299, label %b131, label %b132
b131:
  %v1300 = add i64 %v686, 0
  %v1301 = and i64 %v1300, %v268
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1293
  %v1304 = mul i64 %v1303, 16
  %v1305 = getelementptr inbounds float, ptr %v136, i64 %v1304
  %v1306 = mul i64 %v1295, 8
  %v1307 = add i64 0, %v1306
  %v1308 = add i64 %v1307, %v1297
  %v1309 = getelementptr inbounds float, ptr %v1305, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = fmul <8 x float> %v1310, %v1310
  %v1312 = fadd <8 x float> %v1298, %v1311
  %v1313 = add nsw i64 %v1297, 8
  br label %b130
b132:
  %v1314 = shufflevector <8 x float> %v1298, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1315 = shufflevector <8 x float> %v1298, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1316 = fadd <4 x float> %v1314, %v1315
  %v1317 = shufflevector <4 x float> %v1316, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1318 = shufflevector <4 x float> %v1316, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1319 = fadd <2 x float> %v1317, %v1318
  %v1320 = extractelement <2 x float> %v1319, i64 0
  %v1321 = extractelement <2 x float> %v1319, i64 1
  %v1322 = fadd float %v1320, %v1321
  %v1323 = fadd float %v1322, 0x0000000000000000
  %v1324 = mul i64 %v1293, 2
  %v1325 = getelementptr inbounds float, ptr %v150, i64 %v1324
  %v1326 = add i64 0, %v1295
  %v1327 = getelementptr inbounds float, ptr %v1325, i64 %v1326
  store float %v1323, ptr %v1327, align 4
  %v1328 = add nsw i64 %v1295, 1
  br label %b127
b129:
  %v1329 = add nsw i64 %v1293, 1
  br label %b124
b126:
  %v1330 = add i64 %v7, 0
  %v1331 = sdiv i64 %v1330, 1
  %v1332 = add i64 %v2, 1
  %v1333 = mul i64 %v1331, %v2
  %v1334 = sdiv i64 %v1333, %v3
  %v1335 = mul i64 %v1334, 1
  %v1336 = icmp slt i64 %v1335, %v7
  %v1337 = select i1 %v1336, i64 %v1335, i64 %v7
  %v1338 = mul i64 %v1331, %v1332
  %v1339 = sdiv i64 %v1338, %v3
  %v1340 = mul i64 %v1339, 1
  %v1341 = icmp slt i64 %v1340, %v7
  %v1342 = select i1 %v1341, i64 %v1340, i64 %v7
  br label %b133
b133:
  %v1343 = phi i64 [ %v1337, %b126 ], [ %v1364, %b134 ]
  %v1344 = icmp slt i64 %v1343, %v1342
  br i1 %v1344, label %b134, label %b135
b134:
  %v1345 = mul i64 %v1343, 2
  %v1346 = getelementptr inbounds float, ptr %v150, i64 %v1345
  %v1347 = add i64 %v686, 0
  %v1348 = and i64 %v1347, %v282
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1343
  %v1351 = mul i64 %v1350, 2
  %v1352 = getelementptr inbounds float, ptr %v152, i64 %v1351
  %v1353 = icmp ult i64 2, 8
  %v1354 = select i1 %v1353, i64 2, i64 8
  %v1355 = trunc i64 %v1354 to i32
  %v1356 = insertelement <8 x i32> poison, i32 %v1355, i64 0
  %v1357 = shufflevector <8 x i32> %v1356, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1358 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1357
  %v1359 = add i64 0, 0
  %v1360 = getelementptr inbounds float, ptr %v1346, i64 %v1359
  %v1361 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1360, <8 x i1> %v1358, <8 x float> zeroinitializer)
  %v1362 = add i64 0, 0
  %v1363 = getelementptr inbounds float, ptr %v1352, i64 %v1362
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v1361, ptr align 4 %v1363, <8 x i1> %v1358)
  %v1364 = add nsw i64 %v1343, 1
  br label %b133
b135:
  %v1365 = add i64 %v7, 0
  %v1366 = sdiv i64 %v1365, 1
  %v1367 = add i64 %v2, 1
  %v1368 = mul i64 %v1366, %v2
  %v1369 = sdiv i64 %v1368, %v3
  %v1370 = mul i64 %v1369, 1
  %v1371 = icmp slt i64 %v1370, %v7
  %v1372 = select i1 %v1371, i64 %v1370, i64 %v7
  %v1373 = mul i64 %v1366, %v1367
  %v1374 = sdiv i64 %v1373, %v3
  %v1375 = mul i64 %v1374, 1
  %v1376 = icmp slt i64 %v1375, %v7
  %v1377 = select i1 %v1376, i64 %v1375, i64 %v7
  br label %b136
b136:
  %v1378 = phi i64 [ %v1372, %b135 ], [ %v1460, %b141 ]
  %v1379 = icmp slt i64 %v1378, %v1377
  br i1 %v1379, label %b137, label %b138
b137:
  br label %b139
b139:
  %v1380 = phi i64 [ 0, %b137 ], [ %v1459, %b144 ]
  %v1381 = icmp slt i64 %v1380, 2
  br i1 %v1381, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1382 = phi i64 [ 0, %b140 ], [ %v1458, %b147 ]
  %v1383 = icmp slt i64 %v1382, 8
  br i1 %v1383, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1384 = phi i64 [ 0, %b143 ], [ %v1436, %b146 ]
  %v1385 = phi <8 x float> [ splat (float 0x0000000000000000), %b143 ], [ %v1435, %b146 ]
  %v1386 = icmp slt i64 %v1384, 8
  br i1 %v1386, label %b146, label %b147
b146:
  %v1387 = add i64 %v686, 0
  %v1388 = and i64 %v1387, %v244
  %v1389 = mul i64 %v1388, %v7
  %v1390 = add i64 %v1389, %v1378
  %v1391 = mul i64 %v1390, 128
  %v1392 = getelementptr inbounds float, ptr %v60, i64 %v1391
  %v1393 = add i64 %v686, 0
  %v1394 = and i64 %v1393, %v268
  %v1395 = mul i64 %v1394, %v7
  %v1396 = add i64 %v1395, %v1378
  %v1397 = mul i64 %v1396, 16
  %v1398 = getelementptr inbounds float, ptr %v136, i64 %v1397
  %v1399 = add i64 %v686, 0
  %v1400 = and i64 %v1399, %v282
  %v1401 = mul i64 %v1400, %v7
  %v1402 = add i64 %v1401, %v1378
  %v1403 = mul i64 %v1402, 2
  %v1404 = getelementptr inbounds float, ptr %v152, i64 %v1403
  %v1405 = add i64 0, %v1380
  %v1406 = getelementptr inbounds float, ptr %v1404, i64 %v1405
  %v1407 = load float, ptr %v1406, align 4
  %v1408 = fcmp ogt float %v1407, 0x0000000000000000
  %v1409 = select i1 %v1408, float 0x3FF0000000000000, float 0x0000000000000000
  %v1410 = fcmp une float %v1409, 0x0000000000000000
  %v1411 = select i1 %v1410, float %v1407, float 0x3FF0000000000000
  %v1412 = call float @llvm.sqrt.f32(float %v1411)
  %v1413 = fcmp une float %v1409, 0x0000000000000000
  %v1414 = select i1 %v1413, float %v1412, float 0x0000000000000000
  %v1415 = fcmp uno float %v1414, %v1414
  %v1416 = fcmp ogt float %v1414, 0x3D71979980000000
  %v1417 = select i1 %v1416, float %v1414, float 0x3D71979980000000
  %v1418 = select i1 %v1415, float %v1414, float %v1417
  %v1419 = mul i64 %v1380, 64
  %v1420 = add i64 0, %v1419
  %v1421 = mul i64 %v1382, 8
  %v1422 = add i64 %v1420, %v1421
  %v1423 = add i64 %v1422, %v1384
  %v1424 = getelementptr inbounds float, ptr %v1392, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = mul i64 %v1380, 8
  %v1427 = add i64 0, %v1426
  %v1428 = add i64 %v1427, %v1384
  %v1429 = getelementptr inbounds float, ptr %v1398, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = insertelement <8 x float> poison, float %v1418, i64 0
  %v1432 = shufflevector <8 x float> %v1431, <8 x float> poison, <8 x i32> zeroinitializer
  %v1433 = fdiv <8 x float> %v1430, %v1432
  %v1434 = fmul <8 x float> %v1425, %v1433
  %v1435 = fadd <8 x float> %v1385, %v1434
  %v1436 = add nsw i64 %v1384, 8
  br label %b145
b147:
  %v1437 = shufflevector <8 x float> %v1385, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1438 = shufflevector <8 x float> %v1385, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1439 = fadd <4 x float> %v1437, %v1438
  %v1440 = shufflevector <4 x float> %v1439, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1441 = shufflevector <4 x float> %v1439, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1442 = fadd <2 x float> %v1440, %v1441
  %v1443 = extractelement <2 x float> %v1442, i64 0
  %v1444 = extractelement <2 x float> %v1442, i64 1
  %v1445 = fadd float %v1443, %v1444
  %v1446 = fadd float %v1445, 0x0000000000000000
  %v1447 = add i64 %v686, 0
  %v1448 = and i64 %v1447, %v284
  %v1449 = mul i64 %v1448, %v7
  %v1450 = add i64 %v1449, %v1378
  %v1451 = mul i64 %v1450, 16
  %v1452 = getelementptr inbounds float, ptr %v154, i64 %v1451
  %v1453 = mul i64 %v1380, 8
  %v1454 = add i64 0, %v1453
  %v1455 = add i64 %v1454, %v1382
  %v1456 = add i64 %v1455, 0
  %v1457 = getelementptr inbounds float, ptr %v1452, i64 %v1456
  store float %v1446, ptr %v1457, align 4
  %v1458 = add nsw i64 %v1382, 1
  br label %b142
b144:
  %v1459 = add nsw i64 %v1380, 1
  br label %b139
b141:
  %v1460 = add nsw i64 %v1378, 1
  br label %b136
b138:
  %v1461 = add i64 %v7, 0
  %v1462 = sdiv i64 %v1461, 1
  %v1463 = add i64 %v2, 1
  %v1464 = mul i64 %v1462, %v2
  %v1465 = sdiv i64 %v1464, %v3
  %v1466 = mul i64 %v1465, 1
  %v1467 = icmp slt i64 %v1466, %v7
  %v1468 = select i1 %v1467, i64 %v1466, i64 %v7
  %v1469 = mul i64 %v1462, %v1463
  %v1470 = sdiv i64 %v1469, %v3
  %v1471 = mul i64 %v1470, 1
  %v1472 = icmp slt i64 %v1471, %v7
  %v1473 = select i1 %v1472, i64 %v1471, i64 %v7
  br label %b148
b148:
  %v1474 = phi i64 [ %v1468, %b138 ], [ %v1606, %b153 ]
  %v1475 = icmp slt i64 %v1474, %v1473
  br i1 %v1475, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1476 = phi i64 [ 0, %b149 ], [ %v1605, %b156 ]
  %v1477 = icmp slt i64 %v1476, 2
  br i1 %v1477, label %b152, label %b153
b152:
  br label %b154
b154:
  %v1478 = phi i64 [ 0, %b152 ], [ %v1604, %b155 ]
  %v1479 = icmp slt i64 %v1478, 8
  br i1 %v1479, label %b155, label %b156
b155:
  %v1480 = add i64 %v686, 0
  %v1481 = and i64 %v1480, %v244
  %v1482 = mul i64 %v1481, %v7
  %v1483 = add i64 %v1482, %v1474
  %v1484 = mul i64 %v1483, 128
  %v1485 = getelementptr inbounds float, ptr %v60, i64 %v1484
  %v1486 = add i64 %v686, 0
  %v1487 = and i64 %v1486, %v276
  %v1488 = mul i64 %v1487, %v7
  %v1489 = add i64 %v1488, %v1474
  %v1490 = mul i64 %v1489, 16
  %v1491 = getelementptr inbounds float, ptr %v144, i64 %v1490
  %v1492 = add i64 %v686, 0
  %v1493 = and i64 %v1492, %v284
  %v1494 = mul i64 %v1493, %v7
  %v1495 = add i64 %v1494, %v1474
  %v1496 = mul i64 %v1495, 16
  %v1497 = getelementptr inbounds float, ptr %v154, i64 %v1496
  %v1498 = mul i64 %v1476, 8
  %v1499 = add i64 0, %v1498
  %v1500 = add i64 %v1499, %v1478
  %v1501 = getelementptr inbounds float, ptr %v1497, i64 %v1500
  %v1502 = load float, ptr %v1501, align 4
  %v1503 = add i64 %v686, 0
  %v1504 = and i64 %v1503, %v278
  %v1505 = mul i64 %v1504, %v7
  %v1506 = add i64 %v1505, %v1474
  %v1507 = mul i64 %v1506, 16
  %v1508 = getelementptr inbounds float, ptr %v146, i64 %v1507
  %v1509 = add i64 %v686, 0
  %v1510 = and i64 %v1509, %v268
  %v1511 = mul i64 %v1510, %v7
  %v1512 = add i64 %v1511, %v1474
  %v1513 = mul i64 %v1512, 16
  %v1514 = getelementptr inbounds float, ptr %v136, i64 %v1513
  %v1515 = add i64 %v686, 0
  %v1516 = and i64 %v1515, %v282
  %v1517 = mul i64 %v1516, %v7
  %v1518 = add i64 %v1517, %v1474
  %v1519 = mul i64 %v1518, 2
  %v1520 = getelementptr inbounds float, ptr %v152, i64 %v1519
  %v1521 = add i64 0, %v1476
  %v1522 = getelementptr inbounds float, ptr %v1520, i64 %v1521
  %v1523 = load float, ptr %v1522, align 4
  %v1524 = fcmp ogt float %v1523, 0x0000000000000000
  %v1525 = select i1 %v1524, float 0x3FF0000000000000, float 0x0000000000000000
  %v1526 = fcmp une float %v1525, 0x0000000000000000
  %v1527 = select i1 %v1526, float %v1523, float 0x3FF0000000000000
  %v1528 = call float @llvm.sqrt.f32(float %v1527)
  %v1529 = fcmp une float %v1525, 0x0000000000000000
  %v1530 = select i1 %v1529, float %v1528, float 0x0000000000000000
  %v1531 = fcmp uno float %v1530, %v1530
  %v1532 = fcmp ogt float %v1530, 0x3D71979980000000
  %v1533 = select i1 %v1532, float %v1530, float 0x3D71979980000000
  %v1534 = select i1 %v1531, float %v1530, float %v1533
  %v1535 = add i64 %v686, 0
  %v1536 = and i64 %v1535, %v266
  %v1537 = mul i64 %v1536, %v7
  %v1538 = add i64 %v1537, %v1474
  %v1539 = mul i64 %v1538, 16
  %v1540 = getelementptr inbounds float, ptr %v134, i64 %v1539
  %v1541 = mul i64 %v1476, 8
  %v1542 = add i64 0, %v1541
  %v1543 = add i64 %v1542, %v1478
  %v1544 = getelementptr inbounds float, ptr %v1540, i64 %v1543
  %v1545 = load float, ptr %v1544, align 4
  %v1546 = add i64 %v686, 0
  %v1547 = and i64 %v1546, %v280
  %v1548 = mul i64 %v1547, %v7
  %v1549 = add i64 %v1548, %v1474
  %v1550 = mul i64 %v1549, 16
  %v1551 = getelementptr inbounds float, ptr %v148, i64 %v1550
  %v1552 = add i64 %v686, 1
  %v1553 = and i64 %v1552, %v244
  %v1554 = mul i64 %v1553, %v7
  %v1555 = add i64 %v1554, %v1474
  %v1556 = mul i64 %v1555, 128
  %v1557 = getelementptr inbounds float, ptr %v60, i64 %v1556
  %v1558 = mul i64 %v1476, 64
  %v1559 = add i64 0, %v1558
  %v1560 = mul i64 %v1478, 8
  %v1561 = add i64 %v1559, %v1560
  %v1562 = add i64 %v1561, 0
  %v1563 = getelementptr inbounds float, ptr %v1485, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = mul i64 %v1476, 8
  %v1566 = add i64 0, %v1565
  %v1567 = add i64 %v1566, 0
  %v1568 = getelementptr inbounds float, ptr %v1491, i64 %v1567
  %v1569 = load <8 x float>, ptr %v1568, align 4
  %v1570 = fmul <8 x float> %v1564, %v1569
  %v1571 = mul i64 %v1476, 8
  %v1572 = add i64 0, %v1571
  %v1573 = add i64 %v1572, 0
  %v1574 = getelementptr inbounds float, ptr %v1508, i64 %v1573
  %v1575 = load <8 x float>, ptr %v1574, align 4
  %v1576 = mul i64 %v1476, 8
  %v1577 = add i64 0, %v1576
  %v1578 = add i64 %v1577, 0
  %v1579 = getelementptr inbounds float, ptr %v1514, i64 %v1578
  %v1580 = load <8 x float>, ptr %v1579, align 4
  %v1581 = insertelement <8 x float> poison, float %v1534, i64 0
  %v1582 = shufflevector <8 x float> %v1581, <8 x float> poison, <8 x i32> zeroinitializer
  %v1583 = fdiv <8 x float> %v1580, %v1582
  %v1584 = fmul <8 x float> %v1575, %v1583
  %v1585 = insertelement <8 x float> poison, float %v1502, i64 0
  %v1586 = shufflevector <8 x float> %v1585, <8 x float> poison, <8 x i32> zeroinitializer
  %v1587 = fmul <8 x float> %v1586, %v1584
  %v1588 = fsub <8 x float> %v1570, %v1587
  %v1589 = mul i64 %v1476, 8
  %v1590 = add i64 0, %v1589
  %v1591 = add i64 %v1590, 0
  %v1592 = getelementptr inbounds float, ptr %v1551, i64 %v1591
  %v1593 = load <8 x float>, ptr %v1592, align 4
  %v1594 = insertelement <8 x float> poison, float %v1545, i64 0
  %v1595 = shufflevector <8 x float> %v1594, <8 x float> poison, <8 x i32> zeroinitializer
  %v1596 = fmul <8 x float> %v1595, %v1593
  %v1597 = fadd <8 x float> %v1588, %v1596
  %v1598 = mul i64 %v1476, 64
  %v1599 = add i64 0, %v1598
  %v1600 = mul i64 %v1478, 8
  %v1601 = add i64 %v1599, %v1600
  %v1602 = add i64 %v1601, 0
  %v1603 = getelementptr inbounds float, ptr %v1557, i64 %v1602
  store <8 x float> %v1597, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1478, 1
  br label %b154
b156:
  %v1605 = add nsw i64 %v1476, 1
  br label %b151
b153:
  %v1606 = add nsw i64 %v1474, 1
  br label %b148
b150:
  %v1607 = add i64 %v7, 0
  %v1608 = sdiv i64 %v1607, 1
  %v1609 = add i64 %v2, 1
  %v1610 = mul i64 %v1608, %v2
  %v1611 = sdiv i64 %v1610, %v3
  %v1612 = mul i64 %v1611, 1
  %v1613 = icmp slt i64 %v1612, %v7
  %v1614 = select i1 %v1613, i64 %v1612, i64 %v7
  %v1615 = mul i64 %v1608, %v1609
  %v1616 = sdiv i64 %v1615, %v3
  %v1617 = mul i64 %v1616, 1
  %v1618 = icmp slt i64 %v1617, %v7
  %v1619 = select i1 %v1618, i64 %v1617, i64 %v7
  br label %b157
b157:
  %v1620 = phi i64 [ %v1614, %b150 ], [ %v1642, %b162 ]
  %v1621 = icmp slt i64 %v1620, %v1619
  br i1 %v1621, label %b158, label %b159
b158:
  %v1622 = add i64 %v686, 0
  %v1623 = and i64 %v1622, %v240
  %v1624 = mul i64 %v1623, %v7
  %v1625 = add i64 %v1624, %v1620
  %v1626 = mul i64 %v1625, 16
  %v1627 = getelementptr inbounds float, ptr %v10, i64 %v1626
  %v1628 = add i64 %v686, 1
  %v1629 = and i64 %v1628, %v246
  %v1630 = mul i64 %v1629, %v7
  %v1631 = add i64 %v1630, %v1620
  %v1632 = mul i64 %v1631, 16
  %v1633 = getelementptr inbounds float, ptr %v62, i64 %v1632
  br label %b160
b160:
  %v1634 = phi i64 [ 0, %b158 ], [ %v1641, %b161 ]
  %v1635 = icmp slt i64 %v1634, 16
  br i1 %v1635, label %b161, label %b162
b161:
  %v1636 = add i64 0, %v1634
  %v1637 = getelementptr inbounds float, ptr %v1627, i64 %v1636
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = add i64 0, %v1634
  %v1640 = getelementptr inbounds float, ptr %v1633, i64 %v1639
  store <8 x float> %v1638, ptr %v1640, align 4
  %v1641 = add nsw i64 %v1634, 8
  br label %b160
b162:
  %v1642 = add nsw i64 %v1620, 1
  br label %b157
b159:
  %v1643 = add nsw i64 %v686, 1
  br label %b58
b60:
  %v1644 = icmp sgt i64 %v3, 1
  br i1 %v1644, label %b163, label %b164
b163:
  %v1645 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1646 = atomicrmw add ptr %v1645, i64 1 acq_rel
  %v1647 = load i64, ptr %v349, align 8
  %v1648 = add i64 %v1647, 1
  store i64 %v1648, ptr %v349, align 8
  %v1649 = mul i64 %v3, %v1648
  br label %b165
b165:
  %v1650 = load atomic i64, ptr %v1645 acquire, align 8
  %v1651 = icmp slt i64 %v1650, %v1649
  br i1 %v1651, label %b166, label %b167
b166:
  %v1652 = call i32 @sched_yield()
  br label %b165
b167:
  br label %b164
b164:
  %v1653 = getelementptr inbounds float, ptr %v351, i64 4608
  %v1654 = getelementptr inbounds float, ptr %v351, i64 4864
  %v1655 = getelementptr inbounds float, ptr %v351, i64 6912
  %v1656 = getelementptr inbounds float, ptr %v351, i64 8960
  %v1657 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1658 = load i64, ptr %v1657, align 8
  %v1659 = icmp eq i64 %v1658, 0
  br i1 %v1659, label %b168, label %b169
b168:
  %v1660 = add i64 1, 0
  %v1661 = sdiv i64 %v1660, 1
  %v1662 = add i64 %v2, 1
  %v1663 = mul i64 %v1661, %v2
  %v1664 = sdiv i64 %v1663, %v3
  %v1665 = mul i64 %v1664, 1
  %v1666 = icmp slt i64 %v1665, 1
  %v1667 = select i1 %v1666, i64 %v1665, i64 1
  %v1668 = mul i64 %v1661, %v1662
  %v1669 = sdiv i64 %v1668, %v3
  %v1670 = mul i64 %v1669, 1
  %v1671 = icmp slt i64 %v1670, 1
  %v1672 = select i1 %v1671, i64 %v1670, i64 1
  %v1673 = icmp slt i64 %v1672, 1
  %v1674 = select i1 %v1673, i64 %v1672, i64 1
  br label %b170
b170:
  %v1675 = phi i64 [ %v1667, %b168 ], [ %v1698, %b171 ]
  %v1676 = icmp slt i64 %v1675, %v1674
  br i1 %v1676, label %b171, label %b172
b171:
  %v1677 = mul i64 %v1675, 256
  %v1678 = mul i64 %v1675, 16
  %v1679 = add i64 %v1677, 0
  %v1680 = add i64 %v1678, 0
  %v1681 = getelementptr inbounds float, ptr %v1653, i64 %v1679
  %v1682 = sub i64 16, %v1680
  %v1683 = icmp slt i64 %v1682, 0
  %v1684 = select i1 %v1683, i64 0, i64 %v1682
  %v1685 = mul i64 %v1680, 16
  %v1686 = add i64 0, %v1685
  %v1687 = getelementptr inbounds float, ptr %v14, i64 %v1686
  call void @pack_turned(ptr %v1687, i64 16, i64 1, i64 16, i64 %v1684, ptr %v1681, i64 16)
  %v1688 = add i64 %v1677, 8
  %v1689 = add i64 %v1678, 8
  %v1690 = getelementptr inbounds float, ptr %v1653, i64 %v1688
  %v1691 = sub i64 16, %v1689
  %v1692 = icmp slt i64 %v1691, 0
  %v1693 = select i1 %v1692, i64 0, i64 %v1691
  %v1694 = mul i64 %v1689, 16
  %v1695 = add i64 0, %v1694
  %v1696 = getelementptr inbounds float, ptr %v14, i64 %v1695
  call void @pack_turned(ptr %v1696, i64 16, i64 1, i64 16, i64 %v1693, ptr %v1690, i64 16)
  %v1697 = add i64 %v1677, 256
  %v1698 = add nsw i64 %v1675, 1
  br label %b170
b172:
  %v1699 = add i64 4, 0
  %v1700 = sdiv i64 %v1699, 1
  %v1701 = add i64 %v2, 1
  %v1702 = mul i64 %v1700, %v2
  %v1703 = sdiv i64 %v1702, %v3
  %v1704 = mul i64 %v1703, 1
  %v1705 = icmp slt i64 %v1704, 4
  %v1706 = select i1 %v1705, i64 %v1704, i64 4
  %v1707 = mul i64 %v1700, %v1701
  %v1708 = sdiv i64 %v1707, %v3
  %v1709 = mul i64 %v1708, 1
  %v1710 = icmp slt i64 %v1709, 4
  %v1711 = select i1 %v1710, i64 %v1709, i64 4
  %v1712 = icmp slt i64 %v1711, 4
  %v1713 = select i1 %v1712, i64 %v1711, i64 4
  br label %b173
b173:
  %v1714 = phi i64 [ %v1706, %b172 ], [ %v1755, %b174 ]
  %v1715 = icmp slt i64 %v1714, %v1713
  br i1 %v1715, label %b174, label %b175
b174:
  %v1716 = mul i64 %v1714, 512
  %v1717 = mul i64 %v1714, 32
  %v1718 = add i64 %v1716, 0
  %v1719 = add i64 %v1717, 0
  %v1720 = getelementptr inbounds float, ptr %v1654, i64 %v1718
  %v1721 = sub i64 128, %v1719
  %v1722 = icmp slt i64 %v1721, 0
  %v1723 = select i1 %v1722, i64 0, i64 %v1721
  %v1724 = mul i64 %v1719, 16
  %v1725 = add i64 0, %v1724
  %v1726 = getelementptr inbounds float, ptr %v42, i64 %v1725
  call void @pack_turned(ptr %v1726, i64 16, i64 1, i64 16, i64 %v1723, ptr %v1720, i64 32)
  %v1727 = add i64 %v1716, 8
  %v1728 = add i64 %v1717, 8
  %v1729 = getelementptr inbounds float, ptr %v1654, i64 %v1727
  %v1730 = sub i64 128, %v1728
  %v1731 = icmp slt i64 %v1730, 0
  %v1732 = select i1 %v1731, i64 0, i64 %v1730
  %v1733 = mul i64 %v1728, 16
  %v1734 = add i64 0, %v1733
  %v1735 = getelementptr inbounds float, ptr %v42, i64 %v1734
  call void @pack_turned(ptr %v1735, i64 16, i64 1, i64 16, i64 %v1732, ptr %v1729, i64 32)
  %v1736 = add i64 %v1716, 16
  %v1737 = add i64 %v1717, 16
  %v1738 = getelementptr inbounds float, ptr %v1654, i64 %v1736
  %v1739 = sub i64 128, %v1737
  %v1740 = icmp slt i64 %v1739, 0
  %v1741 = select i1 %v1740, i64 0, i64 %v1739
  %v1742 = mul i64 %v1737, 16
  %v1743 = add i64 0, %v1742
  %v1744 = getelementptr inbounds float, ptr %v42, i64 %v1743
  call void @pack_turned(ptr %v1744, i64 16, i64 1, i64 16, i64 %v1741, ptr %v1738, i64 32)
  %v1745 = add i64 %v1716, 24
  %v1746 = add i64 %v1717, 24
  %v1747 = getelementptr inbounds float, ptr %v1654, i64 %v1745
  %v1748 = sub i64 128, %v1746
  %v1749 = icmp slt i64 %v1748, 0
  %v1750 = select i1 %v1749, i64 0, i64 %v1748
  %v1751 = mul i64 %v1746, 16
  %v1752 = add i64 0, %v1751
  %v1753 = getelementptr inbounds float, ptr %v42, i64 %v1752
  call void @pack_turned(ptr %v1753, i64 16, i64 1, i64 16, i64 %v1750, ptr %v1747, i64 32)
  %v1754 = add i64 %v1716, 512
  %v1755 = add nsw i64 %v1714, 1
  br label %b173
b175:
  %v1756 = add i64 1, 0
  %v1757 = sdiv i64 %v1756, 1
  %v1758 = add i64 %v2, 1
  %v1759 = mul i64 %v1757, %v2
  %v1760 = sdiv i64 %v1759, %v3
  %v1761 = mul i64 %v1760, 1
  %v1762 = icmp slt i64 %v1761, 1
  %v1763 = select i1 %v1762, i64 %v1761, i64 1
  %v1764 = mul i64 %v1757, %v1758
  %v1765 = sdiv i64 %v1764, %v3
  %v1766 = mul i64 %v1765, 1
  %v1767 = icmp slt i64 %v1766, 1
  %v1768 = select i1 %v1767, i64 %v1766, i64 1
  %v1769 = icmp slt i64 %v1768, 1
  %v1770 = select i1 %v1769, i64 %v1768, i64 1
  br label %b176
b176:
  %v1771 = phi i64 [ %v1763, %b175 ], [ %v1794, %b177 ]
  %v1772 = icmp slt i64 %v1771, %v1770
  br i1 %v1772, label %b177, label %b178
b177:
  %v1773 = mul i64 %v1771, 2048
  %v1774 = mul i64 %v1771, 16
  %v1775 = add i64 %v1773, 0
  %v1776 = add i64 %v1774, 0
  %v1777 = getelementptr inbounds float, ptr %v1655, i64 %v1775
  %v1778 = sub i64 16, %v1776
  %v1779 = icmp slt i64 %v1778, 0
  %v1780 = select i1 %v1779, i64 0, i64 %v1778
  %v1781 = mul i64 %v1776, 128
  %v1782 = add i64 0, %v1781
  %v1783 = getelementptr inbounds float, ptr %v44, i64 %v1782
  call void @pack_turned(ptr %v1783, i64 128, i64 1, i64 128, i64 %v1780, ptr %v1777, i64 16)
  %v1784 = add i64 %v1773, 8
  %v1785 = add i64 %v1774, 8
  %v1786 = getelementptr inbounds float, ptr %v1655, i64 %v1784
  %v1787 = sub i64 16, %v1785
  %v1788 = icmp slt i64 %v1787, 0
  %v1789 = select i1 %v1788, i64 0, i64 %v1787
  %v1790 = mul i64 %v1785, 128
  %v1791 = add i64 0, %v1790
  %v1792 = getelementptr inbounds float, ptr %v44, i64 %v1791
  call void @pack_turned(ptr %v1792, i64 128, i64 1, i64 128, i64 %v1789, ptr %v1786, i64 16)
  %v1793 = add i64 %v1773, 2048
  %v1794 = add nsw i64 %v1771, 1
  br label %b176
b178:
  %v1795 = add i64 1, 0
  %v1796 = sdiv i64 %v1795, 1
  %v1797 = add i64 %v2, 1
  %v1798 = mul i64 %v1796, %v2
  %v1799 = sdiv i64 %v1798, %v3
  %v1800 = mul i64 %v1799, 1
  %v1801 = icmp slt i64 %v1800, 1
  %v1802 = select i1 %v1801, i64 %v1800, i64 1
  %v1803 = mul i64 %v1796, %v1797
  %v1804 = sdiv i64 %v1803, %v3
  %v1805 = mul i64 %v1804, 1
  %v1806 = icmp slt i64 %v1805, 1
  %v1807 = select i1 %v1806, i64 %v1805, i64 1
  %v1808 = icmp slt i64 %v1807, 1
  %v1809 = select i1 %v1808, i64 %v1807, i64 1
  br label %b179
b179:
  %v1810 = phi i64 [ %v1802, %b178 ], [ %v1833, %b180 ]
  %v1811 = icmp slt i64 %v1810, %v1809
  br i1 %v1811, label %b180, label %b181
b180:
  %v1812 = mul i64 %v1810, 256
  %v1813 = mul i64 %v1810, 16
  %v1814 = add i64 %v1812, 0
  %v1815 = add i64 %v1813, 0
  %v1816 = getelementptr inbounds float, ptr %v1656, i64 %v1814
  %v1817 = sub i64 16, %v1815
  %v1818 = icmp slt i64 %v1817, 0
  %v1819 = select i1 %v1818, i64 0, i64 %v1817
  %v1820 = mul i64 %v1815, 16
  %v1821 = add i64 0, %v1820
  %v1822 = getelementptr inbounds float, ptr %v56, i64 %v1821
  call void @pack_turned(ptr %v1822, i64 16, i64 1, i64 16, i64 %v1819, ptr %v1816, i64 16)
  %v1823 = add i64 %v1812, 8
  %v1824 = add i64 %v1813, 8
  %v1825 = getelementptr inbounds float, ptr %v1656, i64 %v1823
  %v1826 = sub i64 16, %v1824
  %v1827 = icmp slt i64 %v1826, 0
  %v1828 = select i1 %v1827, i64 0, i64 %v1826
  %v1829 = mul i64 %v1824, 16
  %v1830 = add i64 0, %v1829
  %v1831 = getelementptr inbounds float, ptr %v56, i64 %v1830
  call void @pack_turned(ptr %v1831, i64 16, i64 1, i64 16, i64 %v1828, ptr %v1825, i64 16)
  %v1832 = add i64 %v1812, 256
  %v1833 = add nsw i64 %v1810, 1
  br label %b179
b181:
  br label %b169
b169:
  %v1834 = icmp sgt i64 %v3, 1
  br i1 %v1834, label %b182, label %b183
b182:
  %v1835 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1836 = atomicrmw add ptr %v1835, i64 1 acq_rel
  %v1837 = load i64, ptr %v349, align 8
  %v1838 = add i64 %v1837, 1
  store i64 %v1838, ptr %v349, align 8
  %v1839 = mul i64 %v3, %v1838
  br label %b184
b184:
  %v1840 = load atomic i64, ptr %v1835 acquire, align 8
  %v1841 = icmp slt i64 %v1840, %v1839
  br i1 %v1841, label %b185, label %b186
b185:
  %v1842 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v1844 = add i64 %v8, 0
  %v1845 = sdiv i64 %v1844, 1
  %v1846 = add i64 %v2, 1
  %v1847 = mul i64 %v1845, %v2
  %v1848 = sdiv i64 %v1847, %v3
  %v1849 = mul i64 %v1848, 1
  %v1850 = icmp slt i64 %v1849, %v8
  %v1851 = select i1 %v1850, i64 %v1849, i64 %v8
  %v1852 = mul i64 %v1845, %v1846
  %v1853 = sdiv i64 %v1852, %v3
  %v1854 = mul i64 %v1853, 1
  %v1855 = icmp slt i64 %v1854, %v8
  %v1856 = select i1 %v1855, i64 %v1854, i64 %v8
  br label %b187
b187:
  %v1857 = phi i64 [ %v1851, %b183 ], [ %v1911, %b192 ]
  %v1858 = icmp slt i64 %v1857, %v1856
  br i1 %v1858, label %b188, label %b189
b188:
  %v1859 = add i64 %v1857, 96
  %v1860 = icmp slt i64 %v1859, %v1856
  %v1861 = select i1 %v1860, i64 %v1859, i64 %v1856
  br label %b190
b190:
  %v1862 = phi i64 [ 0, %b188 ], [ %v1910, %b195 ]
  %v1863 = icmp slt i64 %v1862, 1
  br i1 %v1863, label %b191, label %b192
b191:
  %v1864 = sub i64 %v1861, %v1857
  %v1865 = sub i64 6, 1
  %v1866 = add i64 %v1864, %v1865
  %v1867 = sdiv i64 %v1866, 6
  br label %b193
b193:
  %v1868 = phi i64 [ 0, %b191 ], [ %v1909, %b200 ]
  %v1869 = icmp slt i64 %v1868, %v1867
  br i1 %v1869, label %b194, label %b195
b194:
  %v1870 = mul i64 %v1864, %v1868
  %v1871 = sdiv i64 %v1870, %v1867
  %v1872 = add i64 %v1857, %v1871
  %v1873 = add i64 %v1868, 1
  %v1874 = mul i64 %v1864, %v1873
  %v1875 = sdiv i64 %v1874, %v1867
  %v1876 = add i64 %v1857, %v1875
  %v1877 = mul i64 %v1862, 256
  %v1878 = getelementptr inbounds float, ptr %v1653, i64 %v1877
  %v1879 = sub i64 %v1876, %v1872
  %v1880 = mul i64 %v1872, 16
  %v1881 = getelementptr inbounds float, ptr %v120, i64 %v1880
  %v1882 = getelementptr inbounds float, ptr %v1881, i64 0
  %v1883 = sub i64 %v1879, 1
  %v1884 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1883
  %v1885 = load ptr, ptr %v1884, align 4
  %v1886 = getelementptr inbounds float, ptr %v1843, i64 0
  %v1887 = icmp sgt i64 %v1879, 0
  br i1 %v1887, label %b196, label %b197
b196:
  call void %v1885(ptr %v1882, i64 16, ptr %v1878, i64 16, ptr %v1886, i64 16, i64 8)
  br label %b197
b197:
  %v1888 = add i64 %v1877, 256
  br label %b198
b198:
  %v1889 = phi i64 [ %v1872, %b197 ], [ %v1908, %b203 ]
  %v1890 = icmp slt i64 %v1889, %v1876
  br i1 %v1890, label %b199, label %b200
b199:
  %v1891 = sub i64 %v1889, %v1872
  %v1892 = mul i64 %v1891, 16
  %v1893 = getelementptr inbounds float, ptr %v1843, i64 %v1892
  %v1894 = mul i64 %v1889, 16
  %v1895 = getelementptr inbounds float, ptr %v156, i64 %v1894
  br label %b201
b201:
  %v1896 = phi i64 [ 0, %b199 ], [ %v1907, %b202 ]
  %v1897 = icmp slt i64 %v1896, 2
  br i1 %v1897, label %b202, label %b203
b202:
  %v1898 = mul i64 %v1862, 2
  %v1899 = add i64 %v1898, %v1896
  %v1900 = mul i64 %v1899, 8
  %v1901 = add i64 0, %v1896
  %v1902 = mul i64 %v1901, 8
  %v1903 = getelementptr inbounds float, ptr %v1893, i64 %v1902
  %v1904 = load <8 x float>, ptr %v1903, align 4
  %v1905 = add i64 0, %v1900
  %v1906 = getelementptr inbounds float, ptr %v1895, i64 %v1905
  store <8 x float> %v1904, ptr %v1906, align 4
  %v1907 = add nsw i64 %v1896, 1
  br label %b201
b203:
  %v1908 = add nsw i64 %v1889, 1
  br label %b198
b200:
  %v1909 = add nsw i64 %v1868, 1
  br label %b193
b195:
  %v1910 = add nsw i64 %v1862, 1
  br label %b190
b192:
  %v1911 = add nsw i64 %v1857, 96
  br label %b187
b189:
  %v1913 = add i64 %v8, 0
  %v1914 = sdiv i64 %v1913, 1
  %v1915 = add i64 %v2, 1
  %v1916 = mul i64 %v1914, %v2
  %v1917 = sdiv i64 %v1916, %v3
  %v1918 = mul i64 %v1917, 1
  %v1919 = icmp slt i64 %v1918, %v8
  %v1920 = select i1 %v1919, i64 %v1918, i64 %v8
  %v1921 = mul i64 %v1914, %v1915
  %v1922 = sdiv i64 %v1921, %v3
  %v1923 = mul i64 %v1922, 1
  %v1924 = icmp slt i64 %v1923, %v8
  %v1925 = select i1 %v1924, i64 %v1923, i64 %v8
  br label %b204
b204:
  %v1926 = phi i64 [ %v1920, %b189 ], [ %v2009, %b209 ]
  %v1927 = icmp slt i64 %v1926, %v1925
  br i1 %v1927, label %b205, label %b206
b205:
  %v1928 = add i64 %v1926, 96
  %v1929 = icmp slt i64 %v1928, %v1925
  %v1930 = select i1 %v1929, i64 %v1928, i64 %v1925
  br label %b207
b207:
  %v1931 = phi i64 [ 0, %b205 ], [ %v2008, %b212 ]
  %v1932 = icmp slt i64 %v1931, 4
  br i1 %v1932, label %b208, label %b209
b208:
  %v1933 = sub i64 %v1930, %v1926
  %v1934 = sub i64 2, 1
  %v1935 = add i64 %v1933, %v1934
  %v1936 = sdiv i64 %v1935, 2
  br label %b210
b210:
  %v1937 = phi i64 [ 0, %b208 ], [ %v2007, %b217 ]
  %v1938 = icmp slt i64 %v1937, %v1936
  br i1 %v1938, label %b211, label %b212
b211:
  %v1939 = mul i64 %v1933, %v1937
  %v1940 = sdiv i64 %v1939, %v1936
  %v1941 = add i64 %v1926, %v1940
  %v1942 = add i64 %v1937, 1
  %v1943 = mul i64 %v1933, %v1942
  %v1944 = sdiv i64 %v1943, %v1936
  %v1945 = add i64 %v1926, %v1944
  %v1946 = mul i64 %v1931, 512
  %v1947 = getelementptr inbounds float, ptr %v1654, i64 %v1946
  %v1948 = sub i64 %v1945, %v1941
  %v1949 = mul i64 %v1941, 16
  %v1950 = getelementptr inbounds float, ptr %v130, i64 %v1949
  %v1951 = getelementptr inbounds float, ptr %v1950, i64 0
  %v1952 = sub i64 %v1948, 1
  %v1953 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1952
  %v1954 = load ptr, ptr %v1953, align 4
  %v1955 = getelementptr inbounds float, ptr %v1912, i64 0
  %v1956 = icmp sgt i64 %v1948, 0
  br i1 %v1956, label %b213, label %b214
b213:
  call void %v1954(ptr %v1951, i64 16, ptr %v1947, i64 16, ptr %v1955, i64 32, i64 8)
  br label %b214
b214:
  %v1957 = add i64 %v1946, 512
  br label %b215
b215:
  %v1958 = phi i64 [ %v1941, %b214 ], [ %v2006, %b220 ]
  %v1959 = icmp slt i64 %v1958, %v1945
  br i1 %v1959, label %b216, label %b217
b216:
  %v1960 = sub i64 %v1958, %v1941
  %v1961 = mul i64 %v1960, 32
  %v1962 = getelementptr inbounds float, ptr %v1912, i64 %v1961
  %v1963 = mul i64 %v1958, 128
  %v1964 = getelementptr inbounds float, ptr %v158, i64 %v1963
  br label %b218
b218:
  %v1965 = phi i64 [ 0, %b216 ], [ %v2005, %b219 ]
  %v1966 = icmp slt i64 %v1965, 4
  br i1 %v1966, label %b219, label %b220
b219:
  %v1967 = mul i64 %v1931, 4
  %v1968 = add i64 %v1967, %v1965
  %v1969 = mul i64 %v1968, 8
  %v1970 = add i64 0, %v1965
  %v1971 = mul i64 %v1970, 8
  %v1972 = getelementptr inbounds float, ptr %v1962, i64 %v1971
  %v1973 = load <8 x float>, ptr %v1972, align 4
  %v1974 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1973)
  %v1975 = fneg <8 x float> %v1974
  %v1976 = fcmp olt <8 x float> %v1975, splat (float 0xC05A400000000000)
  %v1977 = select <8 x i1> %v1976, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1975
  %v1978 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1977, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1979 = fsub <8 x float> %v1978, splat (float 0x4168000000000000)
  %v1980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1979, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1977)
  %v1981 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1979, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1980)
  %v1982 = bitcast <8 x float> %v1978 to <8 x i32>
  %v1983 = fmul <8 x float> %v1981, %v1981
  %v1984 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1981, <8 x float> splat (float 0x3F81227F40000000))
  %v1985 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1984, <8 x float> %v1981, <8 x float> splat (float 0x3FA5556740000000))
  %v1986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1985, <8 x float> %v1981, <8 x float> splat (float 0x3FC5554B00000000))
  %v1987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1986, <8 x float> %v1981, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1983, <8 x float> %v1987, <8 x float> %v1981)
  %v1989 = sub <8 x i32> %v1982, splat (i32 1262485250)
  %v1990 = lshr <8 x i32> %v1989, splat (i32 1)
  %v1991 = sub <8 x i32> %v1989, %v1990
  %v1992 = shl <8 x i32> %v1990, splat (i32 23)
  %v1993 = bitcast <8 x i32> %v1992 to <8 x float>
  %v1994 = shl <8 x i32> %v1991, splat (i32 23)
  %v1995 = bitcast <8 x i32> %v1994 to <8 x float>
  %v1996 = fadd <8 x float> %v1988, splat (float 0x3FF0000000000000)
  %v1997 = fmul <8 x float> %v1996, %v1993
  %v1998 = fmul <8 x float> %v1997, %v1995
  %v1999 = fcmp olt <8 x float> %v1973, splat (float 0x0000000000000000)
  %v2000 = select <8 x i1> %v1999, <8 x float> %v1998, <8 x float> splat (float 0x3FF0000000000000)
  %v2001 = fadd <8 x float> %v1998, splat (float 0x3FF0000000000000)
  %v2002 = fdiv <8 x float> %v2000, %v2001
  %v2003 = add i64 0, %v1969
  %v2004 = getelementptr inbounds float, ptr %v1964, i64 %v2003
  store <8 x float> %v2002, ptr %v2004, align 4
  %v2005 = add nsw i64 %v1965, 1
  br label %b218
b220:
  %v2006 = add nsw i64 %v1958, 1
  br label %b215
b217:
  %v2007 = add nsw i64 %v1937, 1
  br label %b210
b212:
  %v2008 = add nsw i64 %v1931, 1
  br label %b207
b209:
  %v2009 = add nsw i64 %v1926, 96
  br label %b204
b206:
  %v2011 = add i64 %v8, 0
  %v2012 = sdiv i64 %v2011, 1
  %v2013 = add i64 %v2, 1
  %v2014 = mul i64 %v2012, %v2
  %v2015 = sdiv i64 %v2014, %v3
  %v2016 = mul i64 %v2015, 1
  %v2017 = icmp slt i64 %v2016, %v8
  %v2018 = select i1 %v2017, i64 %v2016, i64 %v8
  %v2019 = mul i64 %v2012, %v2013
  %v2020 = sdiv i64 %v2019, %v3
  %v2021 = mul i64 %v2020, 1
  %v2022 = icmp slt i64 %v2021, %v8
  %v2023 = select i1 %v2022, i64 %v2021, i64 %v8
  br label %b221
b221:
  %v2024 = phi i64 [ %v2018, %b206 ], [ %v2078, %b226 ]
  %v2025 = icmp slt i64 %v2024, %v2023
  br i1 %v2025, label %b222, label %b223
b222:
  %v2026 = add i64 %v2024, 96
  %v2027 = icmp slt i64 %v2026, %v2023
  %v2028 = select i1 %v2027, i64 %v2026, i64 %v2023
  br label %b224
b224:
  %v2029 = phi i64 [ 0, %b222 ], [ %v2077, %b229 ]
  %v2030 = icmp slt i64 %v2029, 1
  br i1 %v2030, label %b225, label %b226
b225:
  %v2031 = sub i64 %v2028, %v2024
  %v2032 = sub i64 6, 1
  %v2033 = add i64 %v2031, %v2032
  %v2034 = sdiv i64 %v2033, 6
  br label %b227
b227:
  %v2035 = phi i64 [ 0, %b225 ], [ %v2076, %b234 ]
  %v2036 = icmp slt i64 %v2035, %v2034
  br i1 %v2036, label %b228, label %b229
b228:
  %v2037 = mul i64 %v2031, %v2035
  %v2038 = sdiv i64 %v2037, %v2034
  %v2039 = add i64 %v2024, %v2038
  %v2040 = add i64 %v2035, 1
  %v2041 = mul i64 %v2031, %v2040
  %v2042 = sdiv i64 %v2041, %v2034
  %v2043 = add i64 %v2024, %v2042
  %v2044 = mul i64 %v2029, 2048
  %v2045 = getelementptr inbounds float, ptr %v1655, i64 %v2044
  %v2046 = sub i64 %v2043, %v2039
  %v2047 = mul i64 %v2039, 128
  %v2048 = getelementptr inbounds float, ptr %v158, i64 %v2047
  %v2049 = getelementptr inbounds float, ptr %v2048, i64 0
  %v2050 = sub i64 %v2046, 1
  %v2051 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2050
  %v2052 = load ptr, ptr %v2051, align 4
  %v2053 = getelementptr inbounds float, ptr %v2010, i64 0
  %v2054 = icmp sgt i64 %v2046, 0
  br i1 %v2054, label %b230, label %b231
b230:
  call void %v2052(ptr %v2049, i64 128, ptr %v2045, i64 128, ptr %v2053, i64 16, i64 8)
  br label %b231
b231:
  %v2055 = add i64 %v2044, 2048
  br label %b232
b232:
  %v2056 = phi i64 [ %v2039, %b231 ], [ %v2075, %b237 ]
  %v2057 = icmp slt i64 %v2056, %v2043
  br i1 %v2057, label %b233, label %b234
b233:
  %v2058 = sub i64 %v2056, %v2039
  %v2059 = mul i64 %v2058, 16
  %v2060 = getelementptr inbounds float, ptr %v2010, i64 %v2059
  %v2061 = mul i64 %v2056, 16
  %v2062 = getelementptr inbounds float, ptr %v160, i64 %v2061
  br label %b235
b235:
  %v2063 = phi i64 [ 0, %b233 ], [ %v2074, %b236 ]
  %v2064 = icmp slt i64 %v2063, 2
  br i1 %v2064, label %b236, label %b237
b236:
  %v2065 = mul i64 %v2029, 2
  %v2066 = add i64 %v2065, %v2063
  %v2067 = mul i64 %v2066, 8
  %v2068 = add i64 0, %v2063
  %v2069 = mul i64 %v2068, 8
  %v2070 = getelementptr inbounds float, ptr %v2060, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = add i64 0, %v2067
  %v2073 = getelementptr inbounds float, ptr %v2062, i64 %v2072
  store <8 x float> %v2071, ptr %v2073, align 4
  %v2074 = add nsw i64 %v2063, 1
  br label %b235
b237:
  %v2075 = add nsw i64 %v2056, 1
  br label %b232
b234:
  %v2076 = add nsw i64 %v2035, 1
  br label %b227
b229:
  %v2077 = add nsw i64 %v2029, 1
  br label %b224
b226:
  %v2078 = add nsw i64 %v2024, 96
  br label %b221
b223:
  %v2079 = add i64 %v8, 0
  %v2080 = sdiv i64 %v2079, 1
  %v2081 = add i64 %v2, 1
  %v2082 = mul i64 %v2080, %v2
  %v2083 = sdiv i64 %v2082, %v3
  %v2084 = mul i64 %v2083, 1
  %v2085 = icmp slt i64 %v2084, %v8
  %v2086 = select i1 %v2085, i64 %v2084, i64 %v8
  %v2087 = mul i64 %v2080, %v2081
  %v2088 = sdiv i64 %v2087, %v3
  %v2089 = mul i64 %v2088, 1
  %v2090 = icmp slt i64 %v2089, %v8
  %v2091 = select i1 %v2090, i64 %v2089, i64 %v8
  br label %b238
b238:
  %v2092 = phi i64 [ %v2086, %b223 ], [ %v2137, %b243 ]
  %v2093 = icmp slt i64 %v2092, %v2091
  br i1 %v2093, label %b239, label %b240
b239:
  br label %b241
b241:
  %v2094 = phi i64 [ 0, %b239 ], [ %v2136, %b246 ]
  %v2095 = icmp slt i64 %v2094, 2
  br i1 %v2095, label %b242, label %b243
b242:
  br label %b244
b244:
  %v2096 = phi i64 [ 0, %b242 ], [ %v2121, %b245 ]
  %v2097 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v2120, %b245 ]
  %v2098 = icmp slt i64 %v2096, 8
  br i1 %v2098, label %b245, label %b246
b245:
  %v2099 = mul i64 %v2092, 16
  %v2100 = getelementptr inbounds float, ptr %v156, i64 %v2099
  %v2101 = mul i64 %v2092, 16
  %v2102 = getelementptr inbounds float, ptr %v148, i64 %v2101
  %v2103 = mul i64 %v2094, 8
  %v2104 = add i64 0, %v2103
  %v2105 = add i64 %v2104, %v2096
  %v2106 = getelementptr inbounds float, ptr %v2100, i64 %v2105
  %v2107 = load <8 x float>, ptr %v2106, align 4
  %v2108 = mul i64 %v2094, 8
  %v2109 = add i64 0, %v2108
  %v2110 = add i64 %v2109, %v2096
  %v2111 = getelementptr inbounds float, ptr %v2102, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = fmul <8 x float> %v2107, %v2112
  %v2114 = mul i64 %v2094, 8
  %v2115 = add i64 0, %v2114
  %v2116 = add i64 %v2115, %v2096
  %v2117 = getelementptr inbounds float, ptr %v50, i64 %v2116
  %v2118 = load <8 x float>, ptr %v2117, align 4
  %v2119 = fmul <8 x float> %v2113, %v2118
  %v2120 = fadd <8 x float> %v2097, %v2119
  %v2121 = add nsw i64 %v2096, 8
  br label %b244
b246:
  %v2122 = shufflevector <8 x float> %v2097, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2123 = shufflevector <8 x float> %v2097, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2124 = fadd <4 x float> %v2122, %v2123
  %v2125 = shufflevector <4 x float> %v2124, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2126 = shufflevector <4 x float> %v2124, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2127 = fadd <2 x float> %v2125, %v2126
  %v2128 = extractelement <2 x float> %v2127, i64 0
  %v2129 = extractelement <2 x float> %v2127, i64 1
  %v2130 = fadd float %v2128, %v2129
  %v2131 = fadd float %v2130, 0x0000000000000000
  %v2132 = mul i64 %v2092, 2
  %v2133 = getelementptr inbounds float, ptr %v162, i64 %v2132
  %v2134 = add i64 0, %v2094
  %v2135 = getelementptr inbounds float, ptr %v2133, i64 %v2134
  store float %v2131, ptr %v2135, align 4
  %v2136 = add nsw i64 %v2094, 1
  br label %b241
b243:
  %v2137 = add nsw i64 %v2092, 1
  br label %b238
b240:
  %v2138 = add i64 %v8, 0
  %v2139 = sdiv i64 %v2138, 1
  %v2140 = add i64 %v2, 1
  %v2141 = mul i64 %v2139, %v2
  %v2142 = sdiv i64 %v2141, %v3
  %v2143 = mul i64 %v2142, 1
  %v2144 = icmp slt i64 %v2143, %v8
  %v2145 = select i1 %v2144, i64 %v2143, i64 %v8
  %v2146 = mul i64 %v2139, %v2140
  %v2147 = sdiv i64 %v2146, %v3
  %v2148 = mul i64 %v2147, 1
  %v2149 = icmp slt i64 %v2148, %v8
  %v2150 = select i1 %v2149, i64 %v2148, i64 %v8
  br label %b247
b247:
  %v2151 = phi i64 [ %v2145, %b240 ], [ %v2200, %b252 ]
  %v2152 = icmp slt i64 %v2151, %v2150
  br i1 %v2152, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2153 = phi i64 [ 0, %b248 ], [ %v2199, %b255 ]
  %v2154 = icmp slt i64 %v2153, 2
  br i1 %v2154, label %b251, label %b252
b251:
  br label %b253
b253:
  %v2155 = phi i64 [ 0, %b251 ], [ %v2198, %b258 ]
  %v2156 = icmp slt i64 %v2155, 8
  br i1 %v2156, label %b254, label %b255
b254:
  br label %b256
b256:
  %v2157 = phi i64 [ 0, %b254 ], [ %v2180, %b257 ]
  %v2158 = phi <8 x float> [ splat (float 0x0000000000000000), %b254 ], [ %v2179, %b257 ]
  %v2159 = icmp slt i64 %v2157, 8
  br i1 %v2159, label %b257, label %b258
b257:
  %v2160 = mul i64 1, %v7
  %v2161 = add i64 %v2151, %v2160
  %v2162 = mul i64 %v2161, 128
  %v2163 = getelementptr inbounds float, ptr %v60, i64 %v2162
  %v2164 = mul i64 %v2151, 16
  %v2165 = getelementptr inbounds float, ptr %v156, i64 %v2164
  %v2166 = mul i64 %v2153, 64
  %v2167 = add i64 0, %v2166
  %v2168 = mul i64 %v2155, 8
  %v2169 = add i64 %v2167, %v2168
  %v2170 = add i64 %v2169, %v2157
  %v2171 = getelementptr inbounds float, ptr %v2163, i64 %v2170
  %v2172 = load <8 x float>, ptr %v2171, align 4
  %v2173 = mul i64 %v2153, 8
  %v2174 = add i64 0, %v2173
  %v2175 = add i64 %v2174, %v2157
  %v2176 = getelementptr inbounds float, ptr %v2165, i64 %v2175
  %v2177 = load <8 x float>, ptr %v2176, align 4
  %v2178 = fmul <8 x float> %v2172, %v2177
  %v2179 = fadd <8 x float> %v2158, %v2178
  %v2180 = add nsw i64 %v2157, 8
  br label %b256
b258:
  %v2181 = shufflevector <8 x float> %v2158, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2182 = shufflevector <8 x float> %v2158, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2183 = fadd <4 x float> %v2181, %v2182
  %v2184 = shufflevector <4 x float> %v2183, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2185 = shufflevector <4 x float> %v2183, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2186 = fadd <2 x float> %v2184, %v2185
  %v2187 = extractelement <2 x float> %v2186, i64 0
  %v2188 = extractelement <2 x float> %v2186, i64 1
  %v2189 = fadd float %v2187, %v2188
  %v2190 = fadd float %v2189, 0x0000000000000000
  %v2191 = mul i64 %v2151, 16
  %v2192 = getelementptr inbounds float, ptr %v164, i64 %v2191
  %v2193 = mul i64 %v2153, 8
  %v2194 = add i64 0, %v2193
  %v2195 = add i64 %v2194, %v2155
  %v2196 = add i64 %v2195, 0
  %v2197 = getelementptr inbounds float, ptr %v2192, i64 %v2196
  store float %v2190, ptr %v2197, align 4
  %v2198 = add nsw i64 %v2155, 1
  br label %b253
b255:
  %v2199 = add nsw i64 %v2153, 1
  br label %b250
b252:
  %v2200 = add nsw i64 %v2151, 1
  br label %b247
b249:
  %v2201 = add i64 %v8, 0
  %v2202 = sdiv i64 %v2201, 1
  %v2203 = add i64 %v2, 1
  %v2204 = mul i64 %v2202, %v2
  %v2205 = sdiv i64 %v2204, %v3
  %v2206 = mul i64 %v2205, 1
  %v2207 = icmp slt i64 %v2206, %v8
  %v2208 = select i1 %v2207, i64 %v2206, i64 %v8
  %v2209 = mul i64 %v2202, %v2203
  %v2210 = sdiv i64 %v2209, %v3
  %v2211 = mul i64 %v2210, 1
  %v2212 = icmp slt i64 %v2211, %v8
  %v2213 = select i1 %v2212, i64 %v2211, i64 %v8
  br label %b259
b259:
  %v2214 = phi i64 [ %v2208, %b249 ], [ %v2231, %b260 ]
  %v2215 = icmp slt i64 %v2214, %v2213
  br i1 %v2215, label %b260, label %b261
b260:
  %v2216 = mul i64 %v2214, 2
  %v2217 = getelementptr inbounds float, ptr %v162, i64 %v2216
  %v2218 = mul i64 %v2214, 2
  %v2219 = getelementptr inbounds float, ptr %v166, i64 %v2218
  %v2220 = icmp ult i64 2, 8
  %v2221 = select i1 %v2220, i64 2, i64 8
  %v2222 = trunc i64 %v2221 to i32
  %v2223 = insertelement <8 x i32> poison, i32 %v2222, i64 0
  %v2224 = shufflevector <8 x i32> %v2223, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2225 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2224
  %v2226 = add i64 0, 0
  %v2227 = getelementptr inbounds float, ptr %v2217, i64 %v2226
  %v2228 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2227, <8 x i1> %v2225, <8 x float> zeroinitializer)
  %v2229 = add i64 0, 0
  %v2230 = getelementptr inbounds float, ptr %v2219, i64 %v2229
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2228, ptr align 4 %v2230, <8 x i1> %v2225)
  %v2231 = add nsw i64 %v2214, 1
  br label %b259
b261:
  %v2232 = add i64 %v8, 0
  %v2233 = sdiv i64 %v2232, 1
  %v2234 = add i64 %v2, 1
  %v2235 = mul i64 %v2233, %v2
  %v2236 = sdiv i64 %v2235, %v3
  %v2237 = mul i64 %v2236, 1
  %v2238 = icmp slt i64 %v2237, %v8
  %v2239 = select i1 %v2238, i64 %v2237, i64 %v8
  %v2240 = mul i64 %v2233, %v2234
  %v2241 = sdiv i64 %v2240, %v3
  %v2242 = mul i64 %v2241, 1
  %v2243 = icmp slt i64 %v2242, %v8
  %v2244 = select i1 %v2243, i64 %v2242, i64 %v8
  br label %b262
b262:
  %v2245 = phi i64 [ %v2239, %b261 ], [ %v2276, %b267 ]
  %v2246 = icmp slt i64 %v2245, %v2244
  br i1 %v2246, label %b263, label %b264
b263:
  br label %b265
b265:
  %v2247 = phi i64 [ 0, %b263 ], [ %v2275, %b270 ]
  %v2248 = icmp slt i64 %v2247, 2
  br i1 %v2248, label %b266, label %b267
b266:
  br label %b268
b268:
  %v2249 = phi i64 [ 0, %b266 ], [ %v2260, %b269 ]
  %v2250 = phi <8 x float> [ splat (float 0x0000000000000000), %b266 ], [ %v2259, %b269 ]
  %v2251 = icmp slt i64 %v2249, 8
  br i1 %v2251, label %b269, label %b270
b269:
  %v2252 = mul i64 %v2245, 16
  %v2253 = getelementptr inbounds float, ptr %v164, i64 %v2252
  %v2254 = mul i64 %v2247, 8
  %v2255 = add i64 0, %v2254
  %v2256 = add i64 %v2255, %v2249
  %v2257 = getelementptr inbounds float, ptr %v2253, i64 %v2256
  %v2258 = load <8 x float>, ptr %v2257, align 4
  %v2259 = fadd <8 x float> %v2250, %v2258
  %v2260 = add nsw i64 %v2249, 8
  br label %b268
b270:
  %v2261 = shufflevector <8 x float> %v2250, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2262 = shufflevector <8 x float> %v2250, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2263 = fadd <4 x float> %v2261, %v2262
  %v2264 = shufflevector <4 x float> %v2263, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2265 = shufflevector <4 x float> %v2263, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2266 = fadd <2 x float> %v2264, %v2265
  %v2267 = extractelement <2 x float> %v2266, i64 0
  %v2268 = extractelement <2 x float> %v2266, i64 1
  %v2269 = fadd float %v2267, %v2268
  %v2270 = fadd float %v2269, 0x0000000000000000
  %v2271 = mul i64 %v2245, 2
  %v2272 = getelementptr inbounds float, ptr %v162, i64 %v2271
  %v2273 = add i64 0, %v2247
  %v2274 = getelementptr inbounds float, ptr %v2272, i64 %v2273
  store float %v2270, ptr %v2274, align 4
  %v2275 = add nsw i64 %v2247, 1
  br label %b265
b267:
  %v2276 = add nsw i64 %v2245, 1
  br label %b262
b264:
  %v2277 = add i64 %v8, 0
  %v2278 = sdiv i64 %v2277, 1
  %v2279 = add i64 %v2, 1
  %v2280 = mul i64 %v2278, %v2
  %v2281 = sdiv i64 %v2280, %v3
  %v2282 = mul i64 %v2281, 1
  %v2283 = icmp slt i64 %v2282, %v8
  %v2284 = select i1 %v2283, i64 %v2282, i64 %v8
  %v2285 = mul i64 %v2278, %v2279
  %v2286 = sdiv i64 %v2285, %v3
  %v2287 = mul i64 %v2286, 1
  %v2288 = icmp slt i64 %v2287, %v8
  %v2289 = select i1 %v2288, i64 %v2287, i64 %v8
  br label %b271
b271:
  %v2290 = phi i64 [ %v2284, %b264 ], [ %v2317, %b276 ]
  %v2291 = icmp slt i64 %v2290, %v2289
  br i1 %v2291, label %b272, label %b273
b272:
  br label %b274
b274:
  %v2292 = phi i64 [ 0, %b272 ], [ %v2316, %b275 ]
  %v2293 = icmp slt i64 %v2292, 2
  br i1 %v2293, label %b275, label %b276
b275:
  %v2294 = mul i64 %v2290, 16
  %v2295 = getelementptr inbounds float, ptr %v164, i64 %v2294
  %v2296 = mul i64 %v2290, 2
  %v2297 = getelementptr inbounds float, ptr %v162, i64 %v2296
  %v2298 = add i64 0, %v2292
  %v2299 = getelementptr inbounds float, ptr %v2297, i64 %v2298
  %v2300 = load float, ptr %v2299, align 4
  %v2301 = fdiv float %v2300, 0x4020000000000000
  %v2302 = mul i64 %v2290, 16
  %v2303 = getelementptr inbounds float, ptr %v168, i64 %v2302
  %v2304 = mul i64 %v2292, 8
  %v2305 = add i64 0, %v2304
  %v2306 = add i64 %v2305, 0
  %v2307 = getelementptr inbounds float, ptr %v2295, i64 %v2306
  %v2308 = load <8 x float>, ptr %v2307, align 4
  %v2309 = insertelement <8 x float> poison, float %v2301, i64 0
  %v2310 = shufflevector <8 x float> %v2309, <8 x float> poison, <8 x i32> zeroinitializer
  %v2311 = fsub <8 x float> %v2308, %v2310
  %v2312 = mul i64 %v2292, 8
  %v2313 = add i64 0, %v2312
  %v2314 = add i64 %v2313, 0
  %v2315 = getelementptr inbounds float, ptr %v2303, i64 %v2314
  store <8 x float> %v2311, ptr %v2315, align 4
  %v2316 = add nsw i64 %v2292, 1
  br label %b274
b276:
  %v2317 = add nsw i64 %v2290, 1
  br label %b271
b273:
  %v2318 = add i64 %v8, 0
  %v2319 = sdiv i64 %v2318, 1
  %v2320 = add i64 %v2, 1
  %v2321 = mul i64 %v2319, %v2
  %v2322 = sdiv i64 %v2321, %v3
  %v2323 = mul i64 %v2322, 1
  %v2324 = icmp slt i64 %v2323, %v8
  %v2325 = select i1 %v2324, i64 %v2323, i64 %v8
  %v2326 = mul i64 %v2319, %v2320
  %v2327 = sdiv i64 %v2326, %v3
  %v2328 = mul i64 %v2327, 1
  %v2329 = icmp slt i64 %v2328, %v8
  %v2330 = select i1 %v2329, i64 %v2328, i64 %v8
  br label %b277
b277:
  %v2331 = phi i64 [ %v2325, %b273 ], [ %v2363, %b282 ]
  %v2332 = icmp slt i64 %v2331, %v2330
  br i1 %v2332, label %b278, label %b279
b278:
  br label %b280
b280:
  %v2333 = phi i64 [ 0, %b278 ], [ %v2362, %b285 ]
  %v2334 = icmp slt i64 %v2333, 2
  br i1 %v2334, label %b281, label %b282
b281:
  br label %b283
b283:
  %v2335 = phi i64 [ 0, %b281 ], [ %v2347, %b284 ]
  %v2336 = phi <8 x float> [ splat (float 0x0000000000000000), %b281 ], [ %v2346, %b284 ]
  %v2337 = icmp slt i64 %v2335, 8
  br i1 %v2337, label %b284, label %b285
b284:
  %v2338 = mul i64 %v2331, 16
  %v2339 = getelementptr inbounds float, ptr %v168, i64 %v2338
  %v2340 = mul i64 %v2333, 8
  %v2341 = add i64 0, %v2340
  %v2342 = add i64 %v2341, %v2335
  %v2343 = getelementptr inbounds float, ptr %v2339, i64 %v2342
  %v2344 = load <8 x float>, ptr %v2343, align 4
  %v2345 = fmul <8 x float> %v2344, %v2344
  %v2346 = fadd <8 x float> %v2336, %v2345
  %v2347 = add nsw i64 %v2335, 8
  br label %b283
b285:
  %v2348 = shufflevector <8 x float> %v2336, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2349 = shufflevector <8 x float> %v2336, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2350 = fadd <4 x float> %v2348, %v2349
  %v2351 = shufflevector <4 x float> %v2350, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2352 = shufflevector <4 x float> %v2350, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2353 = fadd <2 x float> %v2351, %v2352
  %v2354 = extractelement <2 x float> %v2353, i64 0
  %v2355 = extractelement <2 x float> %v2353, i64 1
  %v2356 = fadd float %v2354, %v2355
  %v2357 = fadd float %v2356, 0x0000000000000000
  %v2358 = mul i64 %v2331, 2
  %v2359 = getelementptr inbounds float, ptr %v162, i64 %v2358
  %v2360 = add i64 0, %v2333
  %v2361 = getelementptr inbounds float, ptr %v2359, i64 %v2360
  store float %v2357, ptr %v2361, align 4
  %v2362 = add nsw i64 %v2333, 1
  br label %b280
b282:
  %v2363 = add nsw i64 %v2331, 1
  br label %b277
b279:
  %v2364 = add i64 %v8, 0
  %v2365 = sdiv i64 %v2364, 1
  %v2366 = add i64 %v2, 1
  %v2367 = mul i64 %v2365, %v2
  %v2368 = sdiv i64 %v2367, %v3
  %v2369 = mul i64 %v2368, 1
  %v2370 = icmp slt i64 %v2369, %v8
  %v2371 = select i1 %v2370, i64 %v2369, i64 %v8
  %v2372 = mul i64 %v2365, %v2366
  %v2373 = sdiv i64 %v2372, %v3
  %v2374 = mul i64 %v2373, 1
  %v2375 = icmp slt i64 %v2374, %v8
  %v2376 = select i1 %v2375, i64 %v2374, i64 %v8
  br label %b286
b286:
  %v2377 = phi i64 [ %v2371, %b279 ], [ %v2401, %b287 ]
  %v2378 = icmp slt i64 %v2377, %v2376
  br i1 %v2378, label %b287, label %b288
b287:
  %v2379 = mul i64 %v2377, 2
  %v2380 = getelementptr inbounds float, ptr %v162, i64 %v2379
  %v2381 = mul i64 %v2377, 2
  %v2382 = getelementptr inbounds float, ptr %v170, i64 %v2381
  %v2383 = icmp ult i64 2, 8
  %v2384 = select i1 %v2383, i64 2, i64 8
  %v2385 = trunc i64 %v2384 to i32
  %v2386 = insertelement <8 x i32> poison, i32 %v2385, i64 0
  %v2387 = shufflevector <8 x i32> %v2386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2388 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2387
  %v2389 = add i64 0, 0
  %v2390 = getelementptr inbounds float, ptr %v2380, i64 %v2389
  %v2391 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2390, <8 x i1> %v2388, <8 x float> zeroinitializer)
  %v2392 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v2393 = shufflevector <8 x float> %v2392, <8 x float> poison, <8 x i32> zeroinitializer
  %v2394 = fdiv <8 x float> %v2391, %v2393
  %v2395 = insertelement <8 x float> poison, float 0x3F44F8B580000000, i64 0
  %v2396 = shufflevector <8 x float> %v2395, <8 x float> poison, <8 x i32> zeroinitializer
  %v2397 = fadd <8 x float> %v2394, %v2396
  %v2398 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v2397)
  %v2399 = add i64 0, 0
  %v2400 = getelementptr inbounds float, ptr %v2382, i64 %v2399
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2398, ptr align 4 %v2400, <8 x i1> %v2388)
  %v2401 = add nsw i64 %v2377, 1
  br label %b286
b288:
  %v2402 = add i64 %v8, 0
  %v2403 = sdiv i64 %v2402, 1
  %v2404 = add i64 %v2, 1
  %v2405 = mul i64 %v2403, %v2
  %v2406 = sdiv i64 %v2405, %v3
  %v2407 = mul i64 %v2406, 1
  %v2408 = icmp slt i64 %v2407, %v8
  %v2409 = select i1 %v2408, i64 %v2407, i64 %v8
  %v2410 = mul i64 %v2403, %v2404
  %v2411 = sdiv i64 %v2410, %v3
  %v2412 = mul i64 %v2411, 1
  %v2413 = icmp slt i64 %v2412, %v8
  %v2414 = select i1 %v2413, i64 %v2412, i64 %v8
  br label %b289
b289:
  %v2415 = phi i64 [ %v2409, %b288 ], [ %v2470, %b294 ]
  %v2416 = icmp slt i64 %v2415, %v2414
  br i1 %v2416, label %b290, label %b291
b290:
  br label %b292
b292:
  %v2417 = phi i64 [ 0, %b290 ], [ %v2469, %b293 ]
  %v2418 = icmp slt i64 %v2417, 2
  br i1 %v2418, label %b293, label %b294
b293:
  %v2419 = mul i64 %v2415, 16
  %v2420 = getelementptr inbounds float, ptr %v168, i64 %v2419
  %v2421 = mul i64 %v2415, 2
  %v2422 = getelementptr inbounds float, ptr %v170, i64 %v2421
  %v2423 = add i64 0, %v2417
  %v2424 = getelementptr inbounds float, ptr %v2422, i64 %v2423
  %v2425 = load float, ptr %v2424, align 4
  %v2426 = fdiv float 0x3FF0000000000000, %v2425
  %v2427 = mul i64 %v2415, 2
  %v2428 = getelementptr inbounds float, ptr %v166, i64 %v2427
  %v2429 = add i64 0, %v2417
  %v2430 = getelementptr inbounds float, ptr %v2428, i64 %v2429
  %v2431 = load float, ptr %v2430, align 4
  %v2432 = mul i64 %v2415, 16
  %v2433 = getelementptr inbounds float, ptr %v134, i64 %v2432
  %v2434 = mul i64 %v2415, 16
  %v2435 = getelementptr inbounds float, ptr %v164, i64 %v2434
  %v2436 = mul i64 %v2417, 8
  %v2437 = add i64 0, %v2436
  %v2438 = add i64 %v2437, 0
  %v2439 = getelementptr inbounds float, ptr %v2420, i64 %v2438
  %v2440 = load <8 x float>, ptr %v2439, align 4
  %v2441 = insertelement <8 x float> poison, float %v2426, i64 0
  %v2442 = shufflevector <8 x float> %v2441, <8 x float> poison, <8 x i32> zeroinitializer
  %v2443 = fmul <8 x float> %v2440, %v2442
  %v2444 = mul i64 %v2417, 8
  %v2445 = add i64 0, %v2444
  %v2446 = add i64 %v2445, 0
  %v2447 = getelementptr inbounds float, ptr %v52, i64 %v2446
  %v2448 = load <8 x float>, ptr %v2447, align 4
  %v2449 = fmul <8 x float> %v2443, %v2448
  %v2450 = mul i64 %v2417, 8
  %v2451 = add i64 0, %v2450
  %v2452 = add i64 %v2451, 0
  %v2453 = getelementptr inbounds float, ptr %v54, i64 %v2452
  %v2454 = load <8 x float>, ptr %v2453, align 4
  %v2455 = fadd <8 x float> %v2449, %v2454
  %v2456 = mul i64 %v2417, 8
  %v2457 = add i64 0, %v2456
  %v2458 = add i64 %v2457, 0
  %v2459 = getelementptr inbounds float, ptr %v2433, i64 %v2458
  %v2460 = load <8 x float>, ptr %v2459, align 4
  %v2461 = insertelement <8 x float> poison, float %v2431, i64 0
  %v2462 = shufflevector <8 x float> %v2461, <8 x float> poison, <8 x i32> zeroinitializer
  %v2463 = fmul <8 x float> %v2462, %v2460
  %v2464 = fadd <8 x float> %v2455, %v2463
  %v2465 = mul i64 %v2417, 8
  %v2466 = add i64 0, %v2465
  %v2467 = add i64 %v2466, 0
  %v2468 = getelementptr inbounds float, ptr %v2435, i64 %v2467
  store <8 x float> %v2464, ptr %v2468, align 4
  %v2469 = add nsw i64 %v2417, 1
  br label %b292
b294:
  %v2470 = add nsw i64 %v2415, 1
  br label %b289
b291:
  %v2471 = add i64 %v8, 0
  %v2472 = sdiv i64 %v2471, 1
  %v2473 = add i64 %v2, 1
  %v2474 = mul i64 %v2472, %v2
  %v2475 = sdiv i64 %v2474, %v3
  %v2476 = mul i64 %v2475, 1
  %v2477 = icmp slt i64 %v2476, %v8
  %v2478 = select i1 %v2477, i64 %v2476, i64 %v8
  %v2479 = mul i64 %v2472, %v2473
  %v2480 = sdiv i64 %v2479, %v3
  %v2481 = mul i64 %v2480, 1
  %v2482 = icmp slt i64 %v2481, %v8
  %v2483 = select i1 %v2482, i64 %v2481, i64 %v8
  br label %b295
b295:
  %v2484 = phi i64 [ %v2478, %b291 ], [ %v2504, %b300 ]
  %v2485 = icmp slt i64 %v2484, %v2483
  br i1 %v2485, label %b296, label %b297
b296:
  %v2486 = mul i64 %v2484, 16
  %v2487 = getelementptr inbounds float, ptr %v160, i64 %v2486
  %v2488 = mul i64 %v2484, 16
  %v2489 = getelementptr inbounds float, ptr %v164, i64 %v2488
  %v2490 = mul i64 %v2484, 16
  %v2491 = getelementptr inbounds float, ptr %v172, i64 %v2490
  br label %b298
b298:
  %v2492 = phi i64 [ 0, %b296 ], [ %v2503, %b299 ]
  %v2493 = icmp slt i64 %v2492, 16
  br i1 %v2493, label %b299, label %b300
b299:
  %v2494 = add i64 0, %v2492
  %v2495 = getelementptr inbounds float, ptr %v2487, i64 %v2494
  %v2496 = load <8 x float>, ptr %v2495, align 4
  %v2497 = add i64 0, %v2492
  %v2498 = getelementptr inbounds float, ptr %v2489, i64 %v2497
  %v2499 = load <8 x float>, ptr %v2498, align 4
  %v2500 = fmul <8 x float> %v2496, %v2499
  %v2501 = add i64 0, %v2492
  %v2502 = getelementptr inbounds float, ptr %v2491, i64 %v2501
  store <8 x float> %v2500, ptr %v2502, align 4
  %v2503 = add nsw i64 %v2492, 8
  br label %b298
b300:
  %v2504 = add nsw i64 %v2484, 1
  br label %b295
b297:
  %v2506 = add i64 %v8, 0
  %v2507 = sdiv i64 %v2506, 1
  %v2508 = add i64 %v2, 1
  %v2509 = mul i64 %v2507, %v2
  %v2510 = sdiv i64 %v2509, %v3
  %v2511 = mul i64 %v2510, 1
  %v2512 = icmp slt i64 %v2511, %v8
  %v2513 = select i1 %v2512, i64 %v2511, i64 %v8
  %v2514 = mul i64 %v2507, %v2508
  %v2515 = sdiv i64 %v2514, %v3
  %v2516 = mul i64 %v2515, 1
  %v2517 = icmp slt i64 %v2516, %v8
  %v2518 = select i1 %v2517, i64 %v2516, i64 %v8
  br label %b301
b301:
  %v2519 = phi i64 [ %v2513, %b297 ], [ %v2573, %b306 ]
  %v2520 = icmp slt i64 %v2519, %v2518
  br i1 %v2520, label %b302, label %b303
b302:
  %v2521 = add i64 %v2519, 96
  %v2522 = icmp slt i64 %v2521, %v2518
  %v2523 = select i1 %v2522, i64 %v2521, i64 %v2518
  br label %b304
b304:
  %v2524 = phi i64 [ 0, %b302 ], [ %v2572, %b309 ]
  %v2525 = icmp slt i64 %v2524, 1
  br i1 %v2525, label %b305, label %b306
b305:
  %v2526 = sub i64 %v2523, %v2519
  %v2527 = sub i64 6, 1
  %v2528 = add i64 %v2526, %v2527
  %v2529 = sdiv i64 %v2528, 6
  br label %b307
b307:
  %v2530 = phi i64 [ 0, %b305 ], [ %v2571, %b314 ]
  %v2531 = icmp slt i64 %v2530, %v2529
  br i1 %v2531, label %b308, label %b309
b308:
  %v2532 = mul i64 %v2526, %v2530
  %v2533 = sdiv i64 %v2532, %v2529
  %v2534 = add i64 %v2519, %v2533
  %v2535 = add i64 %v2530, 1
  %v2536 = mul i64 %v2526, %v2535
  %v2537 = sdiv i64 %v2536, %v2529
  %v2538 = add i64 %v2519, %v2537
  %v2539 = mul i64 %v2524, 256
  %v2540 = getelementptr inbounds float, ptr %v1656, i64 %v2539
  %v2541 = sub i64 %v2538, %v2534
  %v2542 = mul i64 %v2534, 16
  %v2543 = getelementptr inbounds float, ptr %v172, i64 %v2542
  %v2544 = getelementptr inbounds float, ptr %v2543, i64 0
  %v2545 = sub i64 %v2541, 1
  %v2546 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2545
  %v2547 = load ptr, ptr %v2546, align 4
  %v2548 = getelementptr inbounds float, ptr %v2505, i64 0
  %v2549 = icmp sgt i64 %v2541, 0
  br i1 %v2549, label %b310, label %b311
b310:
  call void %v2547(ptr %v2544, i64 16, ptr %v2540, i64 16, ptr %v2548, i64 16, i64 8)
  br label %b311
b311:
  %v2550 = add i64 %v2539, 256
  br label %b312
b312:
  %v2551 = phi i64 [ %v2534, %b311 ], [ %v2570, %b317 ]
  %v2552 = icmp slt i64 %v2551, %v2538
  br i1 %v2552, label %b313, label %b314
b313:
  %v2553 = sub i64 %v2551, %v2534
  %v2554 = mul i64 %v2553, 16
  %v2555 = getelementptr inbounds float, ptr %v2505, i64 %v2554
  %v2556 = mul i64 %v2551, 16
  %v2557 = getelementptr inbounds float, ptr %v68, i64 %v2556
  br label %b315
b315:
  %v2558 = phi i64 [ 0, %b313 ], [ %v2569, %b316 ]
  %v2559 = icmp slt i64 %v2558, 2
  br i1 %v2559, label %b316, label %b317
b316:
  %v2560 = mul i64 %v2524, 2
  %v2561 = add i64 %v2560, %v2558
  %v2562 = mul i64 %v2561, 8
  %v2563 = add i64 0, %v2558
  %v2564 = mul i64 %v2563, 8
  %v2565 = getelementptr inbounds float, ptr %v2555, i64 %v2564
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = add i64 0, %v2562
  %v2568 = getelementptr inbounds float, ptr %v2557, i64 %v2567
  store <8 x float> %v2566, ptr %v2568, align 4
  %v2569 = add nsw i64 %v2558, 1
  br label %b315
b317:
  %v2570 = add nsw i64 %v2551, 1
  br label %b312
b314:
  %v2571 = add nsw i64 %v2530, 1
  br label %b307
b309:
  %v2572 = add nsw i64 %v2524, 1
  br label %b304
b306:
  %v2573 = add nsw i64 %v2519, 96
  br label %b301
b303:
  %v2574 = icmp sgt i64 %v3, 1
  br i1 %v2574, label %b318, label %b319
b318:
  %v2575 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2576 = atomicrmw add ptr %v2575, i64 1 acq_rel
  %v2577 = load i64, ptr %v349, align 8
  %v2578 = add i64 %v2577, 1
  store i64 %v2578, ptr %v349, align 8
  %v2579 = mul i64 %v3, %v2578
  br label %b320
b320:
  %v2580 = load atomic i64, ptr %v2575 acquire, align 8
  %v2581 = icmp slt i64 %v2580, %v2579
  br i1 %v2581, label %b321, label %b322
b321:
  %v2582 = call i32 @sched_yield()
  br label %b320
b322:
  br label %b319
b319:
  ret void
}
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v349 = alloca i64, i64 1, align 8
  %v545 = alloca float, i64 96, align 4
  %v782 = alloca float, i64 64, align 4
  %v1005 = alloca float, i64 96, align 4
  %v1297 = alloca float, i64 96, align 4
  %v2471 = alloca float, i64 96, align 4
  %v2609 = alloca float, i64 64, align 4
  %v2898 = alloca float, i64 64, align 4
  %v2975 = alloca float, i64 96, align 4
  %v3052 = alloca float, i64 96, align 4
  %v3188 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds i64, ptr %v1, i64 6
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 30
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 31
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 32
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 35
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 36
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 61
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 62
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 63
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 64
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 65
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 66
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 67
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 68
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 69
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 70
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 71
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 72
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 73
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 74
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 75
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 77
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 78
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 79
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 80
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 81
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 82
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 83
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 84
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 85
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 86
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 87
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 88
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 89
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 90
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 91
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 92
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 93
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 94
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 95
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 96
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 97
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 98
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 99
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 100
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 108
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 109
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 111
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 112
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 113
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 114
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 115
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 116
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 117
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 118
  %v348 = load i64, ptr %v347, align 8
  store i64 0, ptr %v349, align 8
  %v350 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v351 = load ptr, ptr %v350, align 4
  %v352 = mul i64 %v2, 36864
  %v353 = add i64 %v352, 9216
  %v354 = getelementptr inbounds float, ptr %v351, i64 %v353
  %v355 = getelementptr inbounds float, ptr %v351, i64 0
  %v356 = getelementptr inbounds float, ptr %v351, i64 256
  %v357 = getelementptr inbounds float, ptr %v351, i64 2304
  %v358 = getelementptr inbounds float, ptr %v351, i64 4352
  %v359 = getelementptr inbounds i64, ptr %v1, i64 4
  %v360 = load i64, ptr %v359, align 8
  %v361 = icmp eq i64 %v360, 0
  br i1 %v361, label %b0, label %b1
b0:
  %v362 = add i64 1, 0
  %v363 = sdiv i64 %v362, 1
  %v364 = add i64 %v2, 1
  %v365 = mul i64 %v363, %v2
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  %v370 = mul i64 %v363, %v364
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  %v375 = icmp slt i64 %v374, 1
  %v376 = select i1 %v375, i64 %v374, i64 1
  br label %b2
b2:
  %v377 = phi i64 [ %v369, %b0 ], [ %v400, %b3 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b3, label %b4
b3:
  %v379 = mul i64 %v377, 256
  %v380 = mul i64 %v377, 16
  %v381 = add i64 %v379, 0
  %v382 = add i64 %v380, 0
  %v383 = getelementptr inbounds float, ptr %v355, i64 %v381
  %v384 = sub i64 16, %v382
  %v385 = icmp slt i64 %v384, 0
  %v386 = select i1 %v385, i64 0, i64 %v384
  %v387 = mul i64 %v382, 1
  %v388 = add i64 0, %v387
  %v389 = getelementptr inbounds float, ptr %v56, i64 %v388
  call void @pack_rows(ptr %v389, i64 1, i64 16, i64 16, i64 %v386, ptr %v383, i64 16)
  %v390 = add i64 %v379, 8
  %v391 = add i64 %v380, 8
  %v392 = getelementptr inbounds float, ptr %v355, i64 %v390
  %v393 = sub i64 16, %v391
  %v394 = icmp slt i64 %v393, 0
  %v395 = select i1 %v394, i64 0, i64 %v393
  %v396 = mul i64 %v391, 1
  %v397 = add i64 0, %v396
  %v398 = getelementptr inbounds float, ptr %v56, i64 %v397
  call void @pack_rows(ptr %v398, i64 1, i64 16, i64 16, i64 %v395, ptr %v392, i64 16)
  %v399 = add i64 %v379, 256
  %v400 = add nsw i64 %v377, 1
  br label %b2
b4:
  %v401 = add i64 4, 0
  %v402 = sdiv i64 %v401, 1
  %v403 = add i64 %v2, 1
  %v404 = mul i64 %v402, %v2
  %v405 = sdiv i64 %v404, %v3
  %v406 = mul i64 %v405, 1
  %v407 = icmp slt i64 %v406, 4
  %v408 = select i1 %v407, i64 %v406, i64 4
  %v409 = mul i64 %v402, %v403
  %v410 = sdiv i64 %v409, %v3
  %v411 = mul i64 %v410, 1
  %v412 = icmp slt i64 %v411, 4
  %v413 = select i1 %v412, i64 %v411, i64 4
  %v414 = icmp slt i64 %v413, 4
  %v415 = select i1 %v414, i64 %v413, i64 4
  br label %b5
b5:
  %v416 = phi i64 [ %v408, %b4 ], [ %v457, %b6 ]
  %v417 = icmp slt i64 %v416, %v415
  br i1 %v417, label %b6, label %b7
b6:
  %v418 = mul i64 %v416, 512
  %v419 = mul i64 %v416, 32
  %v420 = add i64 %v418, 0
  %v421 = add i64 %v419, 0
  %v422 = getelementptr inbounds float, ptr %v356, i64 %v420
  %v423 = sub i64 128, %v421
  %v424 = icmp slt i64 %v423, 0
  %v425 = select i1 %v424, i64 0, i64 %v423
  %v426 = mul i64 %v421, 1
  %v427 = add i64 0, %v426
  %v428 = getelementptr inbounds float, ptr %v44, i64 %v427
  call void @pack_rows(ptr %v428, i64 1, i64 128, i64 16, i64 %v425, ptr %v422, i64 32)
  %v429 = add i64 %v418, 8
  %v430 = add i64 %v419, 8
  %v431 = getelementptr inbounds float, ptr %v356, i64 %v429
  %v432 = sub i64 128, %v430
  %v433 = icmp slt i64 %v432, 0
  %v434 = select i1 %v433, i64 0, i64 %v432
  %v435 = mul i64 %v430, 1
  %v436 = add i64 0, %v435
  %v437 = getelementptr inbounds float, ptr %v44, i64 %v436
  call void @pack_rows(ptr %v437, i64 1, i64 128, i64 16, i64 %v434, ptr %v431, i64 32)
  %v438 = add i64 %v418, 16
  %v439 = add i64 %v419, 16
  %v440 = getelementptr inbounds float, ptr %v356, i64 %v438
  %v441 = sub i64 128, %v439
  %v442 = icmp slt i64 %v441, 0
  %v443 = select i1 %v442, i64 0, i64 %v441
  %v444 = mul i64 %v439, 1
  %v445 = add i64 0, %v444
  %v446 = getelementptr inbounds float, ptr %v44, i64 %v445
  call void @pack_rows(ptr %v446, i64 1, i64 128, i64 16, i64 %v443, ptr %v440, i64 32)
  %v447 = add i64 %v418, 24
  %v448 = add i64 %v419, 24
  %v449 = getelementptr inbounds float, ptr %v356, i64 %v447
  %v450 = sub i64 128, %v448
  %v451 = icmp slt i64 %v450, 0
  %v452 = select i1 %v451, i64 0, i64 %v450
  %v453 = mul i64 %v448, 1
  %v454 = add i64 0, %v453
  %v455 = getelementptr inbounds float, ptr %v44, i64 %v454
  call void @pack_rows(ptr %v455, i64 1, i64 128, i64 16, i64 %v452, ptr %v449, i64 32)
  %v456 = add i64 %v418, 512
  %v457 = add nsw i64 %v416, 1
  br label %b5
b7:
  %v458 = add i64 1, 0
  %v459 = sdiv i64 %v458, 1
  %v460 = add i64 %v2, 1
  %v461 = mul i64 %v459, %v2
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, 1
  %v465 = select i1 %v464, i64 %v463, i64 1
  %v466 = mul i64 %v459, %v460
  %v467 = sdiv i64 %v466, %v3
  %v468 = mul i64 %v467, 1
  %v469 = icmp slt i64 %v468, 1
  %v470 = select i1 %v469, i64 %v468, i64 1
  %v471 = icmp slt i64 %v470, 1
  %v472 = select i1 %v471, i64 %v470, i64 1
  br label %b8
b8:
  %v473 = phi i64 [ %v465, %b7 ], [ %v496, %b9 ]
  %v474 = icmp slt i64 %v473, %v472
  br i1 %v474, label %b9, label %b10
b9:
  %v475 = mul i64 %v473, 2048
  %v476 = mul i64 %v473, 16
  %v477 = add i64 %v475, 0
  %v478 = add i64 %v476, 0
  %v479 = getelementptr inbounds float, ptr %v357, i64 %v477
  %v480 = sub i64 16, %v478
  %v481 = icmp slt i64 %v480, 0
  %v482 = select i1 %v481, i64 0, i64 %v480
  %v483 = mul i64 %v478, 1
  %v484 = add i64 0, %v483
  %v485 = getelementptr inbounds float, ptr %v42, i64 %v484
  call void @pack_rows(ptr %v485, i64 1, i64 16, i64 128, i64 %v482, ptr %v479, i64 16)
  %v486 = add i64 %v475, 8
  %v487 = add i64 %v476, 8
  %v488 = getelementptr inbounds float, ptr %v357, i64 %v486
  %v489 = sub i64 16, %v487
  %v490 = icmp slt i64 %v489, 0
  %v491 = select i1 %v490, i64 0, i64 %v489
  %v492 = mul i64 %v487, 1
  %v493 = add i64 0, %v492
  %v494 = getelementptr inbounds float, ptr %v42, i64 %v493
  call void @pack_rows(ptr %v494, i64 1, i64 16, i64 128, i64 %v491, ptr %v488, i64 16)
  %v495 = add i64 %v475, 2048
  %v496 = add nsw i64 %v473, 1
  br label %b8
b10:
  %v497 = add i64 1, 0
  %v498 = sdiv i64 %v497, 1
  %v499 = add i64 %v2, 1
  %v500 = mul i64 %v498, %v2
  %v501 = sdiv i64 %v500, %v3
  %v502 = mul i64 %v501, 1
  %v503 = icmp slt i64 %v502, 1
  %v504 = select i1 %v503, i64 %v502, i64 1
  %v505 = mul i64 %v498, %v499
  %v506 = sdiv i64 %v505, %v3
  %v507 = mul i64 %v506, 1
  %v508 = icmp slt i64 %v507, 1
  %v509 = select i1 %v508, i64 %v507, i64 1
  %v510 = icmp slt i64 %v509, 1
  %v511 = select i1 %v510, i64 %v509, i64 1
  br label %b11
b11:
  %v512 = phi i64 [ %v504, %b10 ], [ %v535, %b12 ]
  %v513 = icmp slt i64 %v512, %v511
  br i1 %v513, label %b12, label %b13
b12:
  %v514 = mul i64 %v512, 256
  %v515 = mul i64 %v512, 16
  %v516 = add i64 %v514, 0
  %v517 = add i64 %v515, 0
  %v518 = getelementptr inbounds float, ptr %v358, i64 %v516
  %v519 = sub i64 16, %v517
  %v520 = icmp slt i64 %v519, 0
  %v521 = select i1 %v520, i64 0, i64 %v519
  %v522 = mul i64 %v517, 1
  %v523 = add i64 0, %v522
  %v524 = getelementptr inbounds float, ptr %v14, i64 %v523
  call void @pack_rows(ptr %v524, i64 1, i64 16, i64 16, i64 %v521, ptr %v518, i64 16)
  %v525 = add i64 %v514, 8
  %v526 = add i64 %v515, 8
  %v527 = getelementptr inbounds float, ptr %v358, i64 %v525
  %v528 = sub i64 16, %v526
  %v529 = icmp slt i64 %v528, 0
  %v530 = select i1 %v529, i64 0, i64 %v528
  %v531 = mul i64 %v526, 1
  %v532 = add i64 0, %v531
  %v533 = getelementptr inbounds float, ptr %v14, i64 %v532
  call void @pack_rows(ptr %v533, i64 1, i64 16, i64 16, i64 %v530, ptr %v527, i64 16)
  %v534 = add i64 %v514, 256
  %v535 = add nsw i64 %v512, 1
  br label %b11
b13:
  br label %b1
b1:
  %v536 = icmp sgt i64 %v3, 1
  br i1 %v536, label %b14, label %b15
b14:
  %v537 = getelementptr inbounds i64, ptr %v1, i64 3
  %v538 = atomicrmw add ptr %v537, i64 1 acq_rel
  %v539 = load i64, ptr %v349, align 8
  %v540 = add i64 %v539, 1
  store i64 %v540, ptr %v349, align 8
  %v541 = mul i64 %v3, %v540
  br label %b16
b16:
  %v542 = load atomic i64, ptr %v537 acquire, align 8
  %v543 = icmp slt i64 %v542, %v541
  br i1 %v543, label %b17, label %b18
b17:
  %v544 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v546 = add i64 %v8, 0
  %v547 = sdiv i64 %v546, 1
  %v548 = add i64 %v2, 1
  %v549 = mul i64 %v547, %v2
  %v550 = sdiv i64 %v549, %v3
  %v551 = mul i64 %v550, 1
  %v552 = icmp slt i64 %v551, %v8
  %v553 = select i1 %v552, i64 %v551, i64 %v8
  %v554 = mul i64 %v547, %v548
  %v555 = sdiv i64 %v554, %v3
  %v556 = mul i64 %v555, 1
  %v557 = icmp slt i64 %v556, %v8
  %v558 = select i1 %v557, i64 %v556, i64 %v8
  br label %b19
b19:
  %v559 = phi i64 [ %v553, %b15 ], [ %v629, %b24 ]
  %v560 = icmp slt i64 %v559, %v558
  br i1 %v560, label %b20, label %b21
b20:
  %v561 = add i64 %v559, 96
  %v562 = icmp slt i64 %v561, %v558
  %v563 = select i1 %v562, i64 %v561, i64 %v558
  br label %b22
b22:
  %v564 = phi i64 [ 0, %b20 ], [ %v628, %b27 ]
  %v565 = icmp slt i64 %v564, 1
  br i1 %v565, label %b23, label %b24
b23:
  %v566 = sub i64 %v563, %v559
  %v567 = sub i64 6, 1
  %v568 = add i64 %v566, %v567
  %v569 = sdiv i64 %v568, 6
  br label %b25
b25:
  %v570 = phi i64 [ 0, %b23 ], [ %v627, %b32 ]
  %v571 = icmp slt i64 %v570, %v569
  br i1 %v571, label %b26, label %b27
b26:
  %v572 = mul i64 %v566, %v570
  %v573 = sdiv i64 %v572, %v569
  %v574 = add i64 %v559, %v573
  %v575 = add i64 %v570, 1
  %v576 = mul i64 %v566, %v575
  %v577 = sdiv i64 %v576, %v569
  %v578 = add i64 %v559, %v577
  %v579 = mul i64 %v564, 256
  %v580 = getelementptr inbounds float, ptr %v355, i64 %v579
  %v581 = sub i64 %v578, %v574
  %v582 = mul i64 %v574, 16
  %v583 = getelementptr inbounds float, ptr %v58, i64 %v582
  %v584 = getelementptr inbounds float, ptr %v583, i64 0
  %v585 = sub i64 %v581, 1
  %v586 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v585
  %v587 = load ptr, ptr %v586, align 4
  %v588 = getelementptr inbounds float, ptr %v545, i64 0
  %v589 = icmp sgt i64 %v581, 0
  br i1 %v589, label %b28, label %b29
b28:
  call void %v587(ptr %v584, i64 16, ptr %v580, i64 16, ptr %v588, i64 16, i64 8)
  br label %b29
b29:
  %v590 = add i64 %v579, 256
  br label %b30
b30:
  %v591 = phi i64 [ %v574, %b29 ], [ %v626, %b35 ]
  %v592 = icmp slt i64 %v591, %v578
  br i1 %v592, label %b31, label %b32
b31:
  %v593 = sub i64 %v591, %v574
  %v594 = mul i64 %v593, 16
  %v595 = getelementptr inbounds float, ptr %v545, i64 %v594
  %v596 = mul i64 %v591, 16
  %v597 = getelementptr inbounds float, ptr %v164, i64 %v596
  %v598 = mul i64 %v591, 16
  %v599 = getelementptr inbounds float, ptr %v160, i64 %v598
  %v600 = mul i64 %v591, 16
  %v601 = getelementptr inbounds float, ptr %v174, i64 %v600
  %v602 = mul i64 %v591, 16
  %v603 = getelementptr inbounds float, ptr %v176, i64 %v602
  br label %b33
b33:
  %v604 = phi i64 [ 0, %b31 ], [ %v625, %b34 ]
  %v605 = icmp slt i64 %v604, 2
  br i1 %v605, label %b34, label %b35
b34:
  %v606 = mul i64 %v564, 2
  %v607 = add i64 %v606, %v604
  %v608 = mul i64 %v607, 8
  %v609 = add i64 0, %v604
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v595, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, %v608
  %v614 = getelementptr inbounds float, ptr %v597, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = fmul <8 x float> %v612, %v615
  %v617 = add i64 0, %v608
  %v618 = getelementptr inbounds float, ptr %v599, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = fmul <8 x float> %v612, %v619
  %v621 = add i64 0, %v608
  %v622 = getelementptr inbounds float, ptr %v601, i64 %v621
  store <8 x float> %v616, ptr %v622, align 4
  %v623 = add i64 0, %v608
  %v624 = getelementptr inbounds float, ptr %v603, i64 %v623
  store <8 x float> %v620, ptr %v624, align 4
  %v625 = add nsw i64 %v604, 1
  br label %b33
b35:
  %v626 = add nsw i64 %v591, 1
  br label %b30
b32:
  %v627 = add nsw i64 %v570, 1
  br label %b25
b27:
  %v628 = add nsw i64 %v564, 1
  br label %b22
b24:
  %v629 = add nsw i64 %v559, 96
  br label %b19
b21:
  %v630 = add i64 %v8, 0
  %v631 = sdiv i64 %v630, 1
  %v632 = add i64 %v2, 1
  %v633 = mul i64 %v631, %v2
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v8
  %v637 = select i1 %v636, i64 %v635, i64 %v8
  %v638 = mul i64 %v631, %v632
  %v639 = sdiv i64 %v638, %v3
  %v640 = mul i64 %v639, 1
  %v641 = icmp slt i64 %v640, %v8
  %v642 = select i1 %v641, i64 %v640, i64 %v8
  br label %b36
b36:
  %v643 = phi i64 [ %v637, %b21 ], [ %v688, %b41 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b37, label %b38
b37:
  br label %b39
b39:
  %v645 = phi i64 [ 0, %b37 ], [ %v687, %b44 ]
  %v646 = icmp slt i64 %v645, 2
  br i1 %v646, label %b40, label %b41
b40:
  br label %b42
b42:
  %v647 = phi i64 [ 0, %b40 ], [ %v672, %b43 ]
  %v648 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v671, %b43 ]
  %v649 = icmp slt i64 %v647, 8
  br i1 %v649, label %b43, label %b44
b43:
  %v650 = mul i64 %v643, 16
  %v651 = getelementptr inbounds float, ptr %v176, i64 %v650
  %v652 = mul i64 %v643, 16
  %v653 = getelementptr inbounds float, ptr %v168, i64 %v652
  %v654 = mul i64 %v645, 8
  %v655 = add i64 0, %v654
  %v656 = add i64 %v655, %v647
  %v657 = getelementptr inbounds float, ptr %v651, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = mul i64 %v645, 8
  %v660 = add i64 0, %v659
  %v661 = add i64 %v660, %v647
  %v662 = getelementptr inbounds float, ptr %v52, i64 %v661
  %v663 = load <8 x float>, ptr %v662, align 4
  %v664 = fmul <8 x float> %v658, %v663
  %v665 = mul i64 %v645, 8
  %v666 = add i64 0, %v665
  %v667 = add i64 %v666, %v647
  %v668 = getelementptr inbounds float, ptr %v653, i64 %v667
  %v669 = load <8 x float>, ptr %v668, align 4
  %v670 = fmul <8 x float> %v664, %v669
  %v671 = fadd <8 x float> %v648, %v670
  %v672 = add nsw i64 %v647, 8
  br label %b42
b44:
  %v673 = shufflevector <8 x float> %v648, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v674 = shufflevector <8 x float> %v648, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v675 = fadd <4 x float> %v673, %v674
  %v676 = shufflevector <4 x float> %v675, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v677 = shufflevector <4 x float> %v675, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v678 = fadd <2 x float> %v676, %v677
  %v679 = extractelement <2 x float> %v678, i64 0
  %v680 = extractelement <2 x float> %v678, i64 1
  %v681 = fadd float %v679, %v680
  %v682 = fadd float %v681, 0x0000000000000000
  %v683 = mul i64 %v643, 2
  %v684 = getelementptr inbounds float, ptr %v178, i64 %v683
  %v685 = add i64 0, %v645
  %v686 = getelementptr inbounds float, ptr %v684, i64 %v685
  store float %v682, ptr %v686, align 4
  %v687 = add nsw i64 %v645, 1
  br label %b39
b41:
  %v688 = add nsw i64 %v643, 1
  br label %b36
b38:
  %v689 = add i64 %v8, 0
  %v690 = sdiv i64 %v689, 1
  %v691 = add i64 %v2, 1
  %v692 = mul i64 %v690, %v2
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 1
  %v695 = icmp slt i64 %v694, %v8
  %v696 = select i1 %v695, i64 %v694, i64 %v8
  %v697 = mul i64 %v690, %v691
  %v698 = sdiv i64 %v697, %v3
  %v699 = mul i64 %v698, 1
  %v700 = icmp slt i64 %v699, %v8
  %v701 = select i1 %v700, i64 %v699, i64 %v8
  br label %b45
b45:
  %v702 = phi i64 [ %v696, %b38 ], [ %v741, %b50 ]
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b46, label %b47
b46:
  br label %b48
b48:
  %v704 = phi i64 [ 0, %b46 ], [ %v740, %b53 ]
  %v705 = icmp slt i64 %v704, 2
  br i1 %v705, label %b49, label %b50
b49:
  br label %b51
b51:
  %v706 = phi i64 [ 0, %b49 ], [ %v725, %b52 ]
  %v707 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v724, %b52 ]
  %v708 = icmp slt i64 %v706, 8
  br i1 %v708, label %b52, label %b53
b52:
  %v709 = mul i64 %v702, 16
  %v710 = getelementptr inbounds float, ptr %v176, i64 %v709
  %v711 = mul i64 %v702, 16
  %v712 = getelementptr inbounds float, ptr %v134, i64 %v711
  %v713 = mul i64 %v704, 8
  %v714 = add i64 0, %v713
  %v715 = add i64 %v714, %v706
  %v716 = getelementptr inbounds float, ptr %v710, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = mul i64 %v704, 8
  %v719 = add i64 0, %v718
  %v720 = add i64 %v719, %v706
  %v721 = getelementptr inbounds float, ptr %v712, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fmul <8 x float> %v717, %v722
  %v724 = fadd <8 x float> %v707, %v723
  %v725 = add nsw i64 %v706, 8
  br label %b51
b53:
  %v726 = shufflevector <8 x float> %v707, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v727 = shufflevector <8 x float> %v707, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v728 = fadd <4 x float> %v726, %v727
  %v729 = shufflevector <4 x float> %v728, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v730 = shufflevector <4 x float> %v728, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v731 = fadd <2 x float> %v729, %v730
  %v732 = extractelement <2 x float> %v731, i64 0
  %v733 = extractelement <2 x float> %v731, i64 1
  %v734 = fadd float %v732, %v733
  %v735 = fadd float %v734, 0x0000000000000000
  %v736 = mul i64 %v702, 2
  %v737 = getelementptr inbounds float, ptr %v180, i64 %v736
  %v738 = add i64 0, %v704
  %v739 = getelementptr inbounds float, ptr %v737, i64 %v738
  store float %v735, ptr %v739, align 4
  %v740 = add nsw i64 %v704, 1
  br label %b48
b50:
  %v741 = add nsw i64 %v702, 1
  br label %b45
b47:
  %v742 = add i64 %v8, 0
  %v743 = sdiv i64 %v742, 1
  %v744 = add i64 %v2, 1
  %v745 = mul i64 %v743, %v2
  %v746 = sdiv i64 %v745, %v3
  %v747 = mul i64 %v746, 1
  %v748 = icmp slt i64 %v747, %v8
  %v749 = select i1 %v748, i64 %v747, i64 %v8
  %v750 = mul i64 %v743, %v744
  %v751 = sdiv i64 %v750, %v3
  %v752 = mul i64 %v751, 1
  %v753 = icmp slt i64 %v752, %v8
  %v754 = select i1 %v753, i64 %v752, i64 %v8
  br label %b54
b54:
  %v755 = phi i64 [ %v749, %b47 ], [ %v781, %b59 ]
  %v756 = icmp slt i64 %v755, %v754
  br i1 %v756, label %b55, label %b56
b55:
  br label %b57
b57:
  %v757 = phi i64 [ 0, %b55 ], [ %v780, %b58 ]
  %v758 = icmp slt i64 %v757, 2
  br i1 %v758, label %b58, label %b59
b58:
  %v759 = mul i64 %v755, 16
  %v760 = getelementptr inbounds float, ptr %v176, i64 %v759
  %v761 = mul i64 %v755, 2
  %v762 = getelementptr inbounds float, ptr %v166, i64 %v761
  %v763 = add i64 0, %v757
  %v764 = getelementptr inbounds float, ptr %v762, i64 %v763
  %v765 = load float, ptr %v764, align 4
  %v766 = mul i64 %v755, 16
  %v767 = getelementptr inbounds float, ptr %v182, i64 %v766
  %v768 = mul i64 %v757, 8
  %v769 = add i64 0, %v768
  %v770 = add i64 %v769, 0
  %v771 = getelementptr inbounds float, ptr %v760, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = insertelement <8 x float> poison, float %v765, i64 0
  %v774 = shufflevector <8 x float> %v773, <8 x float> poison, <8 x i32> zeroinitializer
  %v775 = fmul <8 x float> %v772, %v774
  %v776 = mul i64 %v757, 8
  %v777 = add i64 0, %v776
  %v778 = add i64 %v777, 0
  %v779 = getelementptr inbounds float, ptr %v767, i64 %v778
  store <8 x float> %v775, ptr %v779, align 4
  %v780 = add nsw i64 %v757, 1
  br label %b57
b59:
  %v781 = add nsw i64 %v755, 1
  br label %b54
b56:
  %v783 = add i64 %v8, 0
  %v784 = sdiv i64 %v783, 1
  %v785 = add i64 %v2, 1
  %v786 = mul i64 %v784, %v2
  %v787 = sdiv i64 %v786, %v3
  %v788 = mul i64 %v787, 1
  %v789 = icmp slt i64 %v788, %v8
  %v790 = select i1 %v789, i64 %v788, i64 %v8
  %v791 = mul i64 %v784, %v785
  %v792 = sdiv i64 %v791, %v3
  %v793 = mul i64 %v792, 1
  %v794 = icmp slt i64 %v793, %v8
  %v795 = select i1 %v794, i64 %v793, i64 %v8
  br label %b60
b60:
  %v796 = phi i64 [ %v790, %b56 ], [ %v860, %b65 ]
  %v797 = icmp slt i64 %v796, %v795
  br i1 %v797, label %b61, label %b62
b61:
  %v798 = add i64 %v796, 96
  %v799 = icmp slt i64 %v798, %v795
  %v800 = select i1 %v799, i64 %v798, i64 %v795
  br label %b63
b63:
  %v801 = phi i64 [ 0, %b61 ], [ %v859, %b68 ]
  %v802 = icmp slt i64 %v801, 4
  br i1 %v802, label %b64, label %b65
b64:
  %v803 = sub i64 %v800, %v796
  %v804 = sub i64 2, 1
  %v805 = add i64 %v803, %v804
  %v806 = sdiv i64 %v805, 2
  br label %b66
b66:
  %v807 = phi i64 [ 0, %b64 ], [ %v858, %b73 ]
  %v808 = icmp slt i64 %v807, %v806
  br i1 %v808, label %b67, label %b68
b67:
  %v809 = mul i64 %v803, %v807
  %v810 = sdiv i64 %v809, %v806
  %v811 = add i64 %v796, %v810
  %v812 = add i64 %v807, 1
  %v813 = mul i64 %v803, %v812
  %v814 = sdiv i64 %v813, %v806
  %v815 = add i64 %v796, %v814
  %v816 = mul i64 %v801, 512
  %v817 = getelementptr inbounds float, ptr %v356, i64 %v816
  %v818 = sub i64 %v815, %v811
  %v819 = mul i64 %v811, 16
  %v820 = getelementptr inbounds float, ptr %v174, i64 %v819
  %v821 = getelementptr inbounds float, ptr %v820, i64 0
  %v822 = sub i64 %v818, 1
  %v823 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v822
  %v824 = load ptr, ptr %v823, align 4
  %v825 = getelementptr inbounds float, ptr %v782, i64 0
  %v826 = icmp sgt i64 %v818, 0
  br i1 %v826, label %b69, label %b70
b69:
  call void %v824(ptr %v821, i64 16, ptr %v817, i64 16, ptr %v825, i64 32, i64 8)
  br label %b70
b70:
  %v827 = add i64 %v816, 512
  br label %b71
b71:
  %v828 = phi i64 [ %v811, %b70 ], [ %v857, %b76 ]
  %v829 = icmp slt i64 %v828, %v815
  br i1 %v829, label %b72, label %b73
b72:
  %v830 = sub i64 %v828, %v811
  %v831 = mul i64 %v830, 32
  %v832 = getelementptr inbounds float, ptr %v782, i64 %v831
  %v833 = mul i64 %v828, 128
  %v834 = getelementptr inbounds float, ptr %v158, i64 %v833
  %v835 = mul i64 %v828, 128
  %v836 = getelementptr inbounds float, ptr %v184, i64 %v835
  br label %b74
b74:
  %v837 = phi i64 [ 0, %b72 ], [ %v856, %b75 ]
  %v838 = icmp slt i64 %v837, 4
  br i1 %v838, label %b75, label %b76
b75:
  %v839 = mul i64 %v801, 4
  %v840 = add i64 %v839, %v837
  %v841 = mul i64 %v840, 8
  %v842 = add i64 0, %v837
  %v843 = mul i64 %v842, 8
  %v844 = getelementptr inbounds float, ptr %v832, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = add i64 0, %v841
  %v847 = getelementptr inbounds float, ptr %v834, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = fmul <8 x float> %v845, %v848
  %v850 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v851 = shufflevector <8 x float> %v850, <8 x float> poison, <8 x i32> zeroinitializer
  %v852 = fsub <8 x float> %v851, %v848
  %v853 = fmul <8 x float> %v849, %v852
  %v854 = add i64 0, %v841
  %v855 = getelementptr inbounds float, ptr %v836, i64 %v854
  store <8 x float> %v853, ptr %v855, align 4
  %v856 = add nsw i64 %v837, 1
  br label %b74
b76:
  %v857 = add nsw i64 %v828, 1
  br label %b71
b73:
  %v858 = add nsw i64 %v807, 1
  br label %b66
b68:
  %v859 = add nsw i64 %v801, 1
  br label %b63
b65:
  %v860 = add nsw i64 %v796, 96
  br label %b60
b62:
  %v861 = add i64 %v8, 0
  %v862 = sdiv i64 %v861, 1
  %v863 = add i64 %v2, 1
  %v864 = mul i64 %v862, %v2
  %v865 = sdiv i64 %v864, %v3
  %v866 = mul i64 %v865, 1
  %v867 = icmp slt i64 %v866, %v8
  %v868 = select i1 %v867, i64 %v866, i64 %v8
  %v869 = mul i64 %v862, %v863
  %v870 = sdiv i64 %v869, %v3
  %v871 = mul i64 %v870, 1
  %v872 = icmp slt i64 %v871, %v8
  %v873 = select i1 %v872, i64 %v871, i64 %v8
  br label %b77
b77:
  %v874 = phi i64 [ %v868, %b62 ], [ %v944, %b82 ]
  %v875 = icmp slt i64 %v874, %v873
  br i1 %v875, label %b78, label %b79
b78:
  br label %b80
b80:
  %v876 = phi i64 [ 0, %b78 ], [ %v943, %b85 ]
  %v877 = icmp slt i64 %v876, 2
  br i1 %v877, label %b81, label %b82
b81:
  br label %b83
b83:
  %v878 = phi i64 [ 0, %b81 ], [ %v928, %b84 ]
  %v879 = phi <8 x float> [ splat (float 0x0000000000000000), %b81 ], [ %v927, %b84 ]
  %v880 = icmp slt i64 %v878, 8
  br i1 %v880, label %b84, label %b85
b84:
  %v881 = mul i64 %v874, 16
  %v882 = getelementptr inbounds float, ptr %v176, i64 %v881
  %v883 = mul i64 %v874, 2
  %v884 = getelementptr inbounds float, ptr %v170, i64 %v883
  %v885 = add i64 0, %v876
  %v886 = getelementptr inbounds float, ptr %v884, i64 %v885
  %v887 = load float, ptr %v886, align 4
  %v888 = fdiv float 0x3FF0000000000000, %v887
  %v889 = mul i64 %v874, 2
  %v890 = getelementptr inbounds float, ptr %v178, i64 %v889
  %v891 = add i64 0, %v876
  %v892 = getelementptr inbounds float, ptr %v890, i64 %v891
  %v893 = load float, ptr %v892, align 4
  %v894 = fmul float %v893, %v888
  %v895 = fdiv float %v894, %v887
  %v896 = fmul float %v895, 0x3FE0000000000000
  %v897 = fdiv float %v896, %v887
  %v898 = fdiv float %v897, 0x4020000000000000
  %v899 = fneg float %v898
  %v900 = mul i64 %v874, 16
  %v901 = getelementptr inbounds float, ptr %v168, i64 %v900
  %v902 = mul i64 %v876, 8
  %v903 = add i64 0, %v902
  %v904 = add i64 %v903, %v878
  %v905 = getelementptr inbounds float, ptr %v882, i64 %v904
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = mul i64 %v876, 8
  %v908 = add i64 0, %v907
  %v909 = add i64 %v908, %v878
  %v910 = getelementptr inbounds float, ptr %v52, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = fmul <8 x float> %v906, %v911
  %v913 = insertelement <8 x float> poison, float %v888, i64 0
  %v914 = shufflevector <8 x float> %v913, <8 x float> poison, <8 x i32> zeroinitializer
  %v915 = fmul <8 x float> %v912, %v914
  %v916 = mul i64 %v876, 8
  %v917 = add i64 0, %v916
  %v918 = add i64 %v917, %v878
  %v919 = getelementptr inbounds float, ptr %v901, i64 %v918
  %v920 = load <8 x float>, ptr %v919, align 4
  %v921 = insertelement <8 x float> poison, float %v899, i64 0
  %v922 = shufflevector <8 x float> %v921, <8 x float> poison, <8 x i32> zeroinitializer
  %v923 = fmul <8 x float> %v922, %v920
  %v924 = fadd <8 x float> %v915, %v923
  %v925 = fadd <8 x float> %v924, %v923
  %v926 = fneg <8 x float> %v925
  %v927 = fadd <8 x float> %v879, %v926
  %v928 = add nsw i64 %v878, 8
  br label %b83
b85:
  %v929 = shufflevector <8 x float> %v879, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v930 = shufflevector <8 x float> %v879, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v931 = fadd <4 x float> %v929, %v930
  %v932 = shufflevector <4 x float> %v931, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v933 = shufflevector <4 x float> %v931, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v934 = fadd <2 x float> %v932, %v933
  %v935 = extractelement <2 x float> %v934, i64 0
  %v936 = extractelement <2 x float> %v934, i64 1
  %v937 = fadd float %v935, %v936
  %v938 = fadd float %v937, 0x0000000000000000
  %v939 = mul i64 %v874, 2
  %v940 = getelementptr inbounds float, ptr %v186, i64 %v939
  %v941 = add i64 0, %v876
  %v942 = getelementptr inbounds float, ptr %v940, i64 %v941
  store float %v938, ptr %v942, align 4
  %v943 = add nsw i64 %v876, 1
  br label %b80
b82:
  %v944 = add nsw i64 %v874, 1
  br label %b77
b79:
  %v945 = add i64 %v8, 0
  %v946 = sdiv i64 %v945, 1
  %v947 = add i64 %v2, 1
  %v948 = mul i64 %v946, %v2
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, %v8
  %v952 = select i1 %v951, i64 %v950, i64 %v8
  %v953 = mul i64 %v946, %v947
  %v954 = sdiv i64 %v953, %v3
  %v955 = mul i64 %v954, 1
  %v956 = icmp slt i64 %v955, %v8
  %v957 = select i1 %v956, i64 %v955, i64 %v8
  br label %b86
b86:
  %v958 = phi i64 [ %v952, %b79 ], [ %v1004, %b91 ]
  %v959 = icmp slt i64 %v958, %v957
  br i1 %v959, label %b87, label %b88
b87:
  br label %b89
b89:
  %v960 = phi i64 [ 0, %b87 ], [ %v1003, %b90 ]
  %v961 = icmp slt i64 %v960, 2
  br i1 %v961, label %b90, label %b91
b90:
  %v962 = mul i64 %v958, 2
  %v963 = getelementptr inbounds float, ptr %v180, i64 %v962
  %v964 = add i64 0, %v960
  %v965 = getelementptr inbounds float, ptr %v963, i64 %v964
  %v966 = load float, ptr %v965, align 4
  %v967 = mul i64 %v958, 16
  %v968 = getelementptr inbounds float, ptr %v148, i64 %v967
  %v969 = mul i64 %v958, 16
  %v970 = getelementptr inbounds float, ptr %v156, i64 %v969
  %v971 = mul i64 %v958, 16
  %v972 = getelementptr inbounds float, ptr %v188, i64 %v971
  %v973 = mul i64 %v958, 16
  %v974 = getelementptr inbounds float, ptr %v190, i64 %v973
  %v975 = mul i64 %v960, 8
  %v976 = add i64 0, %v975
  %v977 = add i64 %v976, 0
  %v978 = getelementptr inbounds float, ptr %v50, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = insertelement <8 x float> poison, float %v966, i64 0
  %v981 = shufflevector <8 x float> %v980, <8 x float> poison, <8 x i32> zeroinitializer
  %v982 = fmul <8 x float> %v981, %v979
  %v983 = mul i64 %v960, 8
  %v984 = add i64 0, %v983
  %v985 = add i64 %v984, 0
  %v986 = getelementptr inbounds float, ptr %v968, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = fmul <8 x float> %v982, %v987
  %v989 = mul i64 %v960, 8
  %v990 = add i64 0, %v989
  %v991 = add i64 %v990, 0
  %v992 = getelementptr inbounds float, ptr %v970, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = fmul <8 x float> %v982, %v993
  %v995 = mul i64 %v960, 8
  %v996 = add i64 0, %v995
  %v997 = add i64 %v996, 0
  %v998 = getelementptr inbounds float, ptr %v972, i64 %v997
  store <8 x float> %v988, ptr %v998, align 4
  %v999 = mul i64 %v960, 8
  %v1000 = add i64 0, %v999
  %v1001 = add i64 %v1000, 0
  %v1002 = getelementptr inbounds float, ptr %v974, i64 %v1001
  store <8 x float> %v994, ptr %v1002, align 4
  %v1003 = add nsw i64 %v960, 1
  br label %b89
b91:
  %v1004 = add nsw i64 %v958, 1
  br label %b86
b88:
  %v1006 = add i64 %v8, 0
  %v1007 = sdiv i64 %v1006, 1
  %v1008 = add i64 %v2, 1
  %v1009 = mul i64 %v1007, %v2
  %v1010 = sdiv i64 %v1009, %v3
  %v1011 = mul i64 %v1010, 1
  %v1012 = icmp slt i64 %v1011, %v8
  %v1013 = select i1 %v1012, i64 %v1011, i64 %v8
  %v1014 = mul i64 %v1007, %v1008
  %v1015 = sdiv i64 %v1014, %v3
  %v1016 = mul i64 %v1015, 1
  %v1017 = icmp slt i64 %v1016, %v8
  %v1018 = select i1 %v1017, i64 %v1016, i64 %v8
  br label %b92
b92:
  %v1019 = phi i64 [ %v1013, %b88 ], [ %v1073, %b97 ]
  %v1020 = icmp slt i64 %v1019, %v1018
  br i1 %v1020, label %b93, label %b94
b93:
  %v1021 = add i64 %v1019, 96
  %v1022 = icmp slt i64 %v1021, %v1018
  %v1023 = select i1 %v1022, i64 %v1021, i64 %v1018
  br label %b95
b95:
  %v1024 = phi i64 [ 0, %b93 ], [ %v1072, %b100 ]
  %v1025 = icmp slt i64 %v1024, 1
  br i1 %v1025, label %b96, label %b97
b96:
  %v1026 = sub i64 %v1023, %v1019
  %v1027 = sub i64 6, 1
  %v1028 = add i64 %v1026, %v1027
  %v1029 = sdiv i64 %v1028, 6
  br label %b98
b98:
  %v1030 = phi i64 [ 0, %b96 ], [ %v1071, %b105 ]
  %v1031 = icmp slt i64 %v1030, %v1029
  br i1 %v1031, label %b99, label %b100
b99:
  %v1032 = mul i64 %v1026, %v1030
  %v1033 = sdiv i64 %v1032, %v1029
  %v1034 = add i64 %v1019, %v1033
  %v1035 = add i64 %v1030, 1
  %v1036 = mul i64 %v1026, %v1035
  %v1037 = sdiv i64 %v1036, %v1029
  %v1038 = add i64 %v1019, %v1037
  %v1039 = mul i64 %v1024, 2048
  %v1040 = getelementptr inbounds float, ptr %v357, i64 %v1039
  %v1041 = sub i64 %v1038, %v1034
  %v1042 = mul i64 %v1034, 128
  %v1043 = getelementptr inbounds float, ptr %v184, i64 %v1042
  %v1044 = getelementptr inbounds float, ptr %v1043, i64 0
  %v1045 = sub i64 %v1041, 1
  %v1046 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1045
  %v1047 = load ptr, ptr %v1046, align 4
  %v1048 = getelementptr inbounds float, ptr %v1005, i64 0
  %v1049 = icmp sgt i64 %v1041, 0
  br i1 %v1049, label %b101, label %b102
b101:
  call void %v1047(ptr %v1044, i64 128, ptr %v1040, i64 128, ptr %v1048, i64 16, i64 8)
  br label %b102
b102:
  %v1050 = add i64 %v1039, 2048
  br label %b103
b103:
  %v1051 = phi i64 [ %v1034, %b102 ], [ %v1070, %b108 ]
  %v1052 = icmp slt i64 %v1051, %v1038
  br i1 %v1052, label %b104, label %b105
b104:
  %v1053 = sub i64 %v1051, %v1034
  %v1054 = mul i64 %v1053, 16
  %v1055 = getelementptr inbounds float, ptr %v1005, i64 %v1054
  %v1056 = mul i64 %v1051, 16
  %v1057 = getelementptr inbounds float, ptr %v192, i64 %v1056
  br label %b106
b106:
  %v1058 = phi i64 [ 0, %b104 ], [ %v1069, %b107 ]
  %v1059 = icmp slt i64 %v1058, 2
  br i1 %v1059, label %b107, label %b108
b107:
  %v1060 = mul i64 %v1024, 2
  %v1061 = add i64 %v1060, %v1058
  %v1062 = mul i64 %v1061, 8
  %v1063 = add i64 0, %v1058
  %v1064 = mul i64 %v1063, 8
  %v1065 = getelementptr inbounds float, ptr %v1055, i64 %v1064
  %v1066 = load <8 x float>, ptr %v1065, align 4
  %v1067 = add i64 0, %v1062
  %v1068 = getelementptr inbounds float, ptr %v1057, i64 %v1067
  store <8 x float> %v1066, ptr %v1068, align 4
  %v1069 = add nsw i64 %v1058, 1
  br label %b106
b108:
  %v1070 = add nsw i64 %v1051, 1
  br label %b103
b105:
  %v1071 = add nsw i64 %v1030, 1
  br label %b98
b100:
  %v1072 = add nsw i64 %v1024, 1
  br label %b95
b97:
  %v1073 = add nsw i64 %v1019, 96
  br label %b92
b94:
  %v1074 = add i64 %v8, 0
  %v1075 = sdiv i64 %v1074, 1
  %v1076 = add i64 %v2, 1
  %v1077 = mul i64 %v1075, %v2
  %v1078 = sdiv i64 %v1077, %v3
  %v1079 = mul i64 %v1078, 1
  %v1080 = icmp slt i64 %v1079, %v8
  %v1081 = select i1 %v1080, i64 %v1079, i64 %v8
  %v1082 = mul i64 %v1075, %v1076
  %v1083 = sdiv i64 %v1082, %v3
  %v1084 = mul i64 %v1083, 1
  %v1085 = icmp slt i64 %v1084, %v8
  %v1086 = select i1 %v1085, i64 %v1084, i64 %v8
  br label %b109
b109:
  %v1087 = phi i64 [ %v1081, %b94 ], [ %v1168, %b114 ]
  %v1088 = icmp slt i64 %v1087, %v1086
  br i1 %v1088, label %b110, label %b111
b110:
  br label %b112
b112:
  %v1089 = phi i64 [ 0, %b110 ], [ %v1167, %b117 ]
  %v1090 = icmp slt i64 %v1089, 2
  br i1 %v1090, label %b113, label %b114
b113:
  br label %b115
b115:
  %v1091 = phi i64 [ 0, %b113 ], [ %v1166, %b120 ]
  %v1092 = icmp slt i64 %v1091, 8
  br i1 %v1092, label %b116, label %b117
b116:
  br label %b118
b118:
  %v1093 = phi i64 [ 0, %b116 ], [ %v1165, %b123 ]
  %v1094 = icmp slt i64 %v1093, 8
  br i1 %v1094, label %b119, label %b120
b119:
  br label %b121
b121:
  %v1095 = phi i64 [ 0, %b119 ], [ %v1155, %b122 ]
  %v1096 = phi float [ 0x0000000000000000, %b119 ], [ %v1154, %b122 ]
  %v1097 = icmp slt i64 %v1095, 1
  br i1 %v1097, label %b122, label %b123
b122:
  %v1098 = mul i64 %v1087, 16
  %v1099 = getelementptr inbounds float, ptr %v176, i64 %v1098
  %v1100 = mul i64 %v1089, 8
  %v1101 = add i64 0, %v1100
  %v1102 = add i64 %v1101, %v1091
  %v1103 = getelementptr inbounds float, ptr %v1099, i64 %v1102
  %v1104 = load float, ptr %v1103, align 4
  %v1105 = mul i64 %v1089, 8
  %v1106 = add i64 0, %v1105
  %v1107 = add i64 %v1106, %v1091
  %v1108 = getelementptr inbounds float, ptr %v52, i64 %v1107
  %v1109 = load float, ptr %v1108, align 4
  %v1110 = fmul float %v1104, %v1109
  %v1111 = mul i64 %v1087, 2
  %v1112 = getelementptr inbounds float, ptr %v170, i64 %v1111
  %v1113 = add i64 0, %v1089
  %v1114 = getelementptr inbounds float, ptr %v1112, i64 %v1113
  %v1115 = load float, ptr %v1114, align 4
  %v1116 = fdiv float 0x3FF0000000000000, %v1115
  %v1117 = fmul float %v1110, %v1116
  %v1118 = mul i64 %v1087, 2
  %v1119 = getelementptr inbounds float, ptr %v178, i64 %v1118
  %v1120 = add i64 0, %v1089
  %v1121 = getelementptr inbounds float, ptr %v1119, i64 %v1120
  %v1122 = load float, ptr %v1121, align 4
  %v1123 = fmul float %v1122, %v1116
  %v1124 = fdiv float %v1123, %v1115
  %v1125 = fmul float %v1124, 0x3FE0000000000000
  %v1126 = fdiv float %v1125, %v1115
  %v1127 = fdiv float %v1126, 0x4020000000000000
  %v1128 = fneg float %v1127
  %v1129 = mul i64 %v1087, 16
  %v1130 = getelementptr inbounds float, ptr %v168, i64 %v1129
  %v1131 = mul i64 %v1089, 8
  %v1132 = add i64 0, %v1131
  %v1133 = add i64 %v1132, %v1091
  %v1134 = getelementptr inbounds float, ptr %v1130, i64 %v1133
  %v1135 = load float, ptr %v1134, align 4
  %v1136 = fmul float %v1128, %v1135
  %v1137 = fadd float %v1117, %v1136
  %v1138 = fadd float %v1137, %v1136
  %v1139 = mul i64 %v1087, 2
  %v1140 = getelementptr inbounds float, ptr %v186, i64 %v1139
  %v1141 = add i64 0, %v1089
  %v1142 = getelementptr inbounds float, ptr %v1140, i64 %v1141
  %v1143 = load float, ptr %v1142, align 4
  %v1144 = fdiv float %v1143, 0x4020000000000000
  %v1145 = fadd float %v1138, %v1144
  %v1146 = mul i64 %v1087, 16
  %v1147 = getelementptr inbounds float, ptr %v156, i64 %v1146
  %v1148 = mul i64 %v1089, 8
  %v1149 = add i64 0, %v1148
  %v1150 = add i64 %v1149, %v1093
  %v1151 = getelementptr inbounds float, ptr %v1147, i64 %v1150
  %v1152 = load float, ptr %v1151, align 4
  %v1153 = fmul float %v1145, %v1152
  %v1154 = fadd float %v1096, %v1153
  %v1155 = add nsw i64 %v1095, 1
  br label %b121
b123:
  %v1156 = fadd float %v1096, 0x0000000000000000
  %v1157 = mul i64 %v1087, 128
  %v1158 = getelementptr inbounds float, ptr %v194, i64 %v1157
  %v1159 = mul i64 %v1089, 64
  %v1160 = add i64 0, %v1159
  %v1161 = mul i64 %v1091, 8
  %v1162 = add i64 %v1160, %v1161
  %v1163 = add i64 %v1162, %v1093
  %v1164 = getelementptr inbounds float, ptr %v1158, i64 %v1163
  store float %v1156, ptr %v1164, align 4
  %v1165 = add nsw i64 %v1093, 1
  br label %b118
b120:
  %v1166 = add nsw i64 %v1091, 1
  br label %b115
b117:
  %v1167 = add nsw i64 %v1089, 1
  br label %b112
b114:
  %v1168 = add nsw i64 %v1087, 1
  br label %b109
b111:
  %v1169 = add i64 %v8, 0
  %v1170 = sdiv i64 %v1169, 1
  %v1171 = add i64 %v2, 1
  %v1172 = mul i64 %v1170, %v2
  %v1173 = sdiv i64 %v1172, %v3
  %v1174 = mul i64 %v1173, 1
  %v1175 = icmp slt i64 %v1174, %v8
  %v1176 = select i1 %v1175, i64 %v1174, i64 %v8
  %v1177 = mul i64 %v1170, %v1171
  %v1178 = sdiv i64 %v1177, %v3
  %v1179 = mul i64 %v1178, 1
  %v1180 = icmp slt i64 %v1179, %v8
  %v1181 = select i1 %v1180, i64 %v1179, i64 %v8
  br label %b124
b124:
  %v1182 = phi i64 [ %v1176, %b111 ], [ %v1262, %b129 ]
  %v1183 = icmp slt i64 %v1182, %v1181
  br i1 %v1183, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1184 = phi i64 [ 0, %b125 ], [ %v1261, %b132 ]
  %v1185 = icmp slt i64 %v1184, 2
  br i1 %v1185, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1186 = phi i64 [ 0, %b128 ], [ %v1260, %b135 ]
  %v1187 = icmp slt i64 %v1186, 8
  br i1 %v1187, label %b131, label %b132
b131:
  br label %b133
b133:
  %v1188 = phi i64 [ 0, %b131 ], [ %v1252, %b134 ]
  %v1189 = phi float [ 0x0000000000000000, %b131 ], [ %v1251, %b134 ]
  %v1190 = icmp slt i64 %v1188, 8
  br i1 %v1190, label %b134, label %b135
b134:
  %v1191 = mul i64 %v1182, 16
  %v1192 = getelementptr inbounds float, ptr %v176, i64 %v1191
  %v1193 = mul i64 %v1184, 8
  %v1194 = add i64 0, %v1193
  %v1195 = add i64 %v1194, %v1188
  %v1196 = getelementptr inbounds float, ptr %v1192, i64 %v1195
  %v1197 = load float, ptr %v1196, align 4
  %v1198 = mul i64 %v1184, 8
  %v1199 = add i64 0, %v1198
  %v1200 = add i64 %v1199, %v1188
  %v1201 = getelementptr inbounds float, ptr %v52, i64 %v1200
  %v1202 = load float, ptr %v1201, align 4
  %v1203 = fmul float %v1197, %v1202
  %v1204 = mul i64 %v1182, 2
  %v1205 = getelementptr inbounds float, ptr %v170, i64 %v1204
  %v1206 = add i64 0, %v1184
  %v1207 = getelementptr inbounds float, ptr %v1205, i64 %v1206
  %v1208 = load float, ptr %v1207, align 4
  %v1209 = fdiv float 0x3FF0000000000000, %v1208
  %v1210 = fmul float %v1203, %v1209
  %v1211 = mul i64 %v1182, 2
  %v1212 = getelementptr inbounds float, ptr %v178, i64 %v1211
  %v1213 = add i64 0, %v1184
  %v1214 = getelementptr inbounds float, ptr %v1212, i64 %v1213
  %v1215 = load float, ptr %v1214, align 4
  %v1216 = fmul float %v1215, %v1209
  %v1217 = fdiv float %v1216, %v1208
  %v1218 = fmul float %v1217, 0x3FE0000000000000
  %v1219 = fdiv float %v1218, %v1208
  %v1220 = fdiv float %v1219, 0x4020000000000000
  %v1221 = fneg float %v1220
  %v1222 = mul i64 %v1182, 16
  %v1223 = getelementptr inbounds float, ptr %v168, i64 %v1222
  %v1224 = mul i64 %v1184, 8
  %v1225 = add i64 0, %v1224
  %v1226 = add i64 %v1225, %v1188
  %v1227 = getelementptr inbounds float, ptr %v1223, i64 %v1226
  %v1228 = load float, ptr %v1227, align 4
  %v1229 = fmul float %v1221, %v1228
  %v1230 = fadd float %v1210, %v1229
  %v1231 = fadd float %v1230, %v1229
  %v1232 = mul i64 %v1182, 2
  %v1233 = getelementptr inbounds float, ptr %v186, i64 %v1232
  %v1234 = add i64 0, %v1184
  %v1235 = getelementptr inbounds float, ptr %v1233, i64 %v1234
  %v1236 = load float, ptr %v1235, align 4
  %v1237 = fdiv float %v1236, 0x4020000000000000
  %v1238 = fadd float %v1231, %v1237
  %v1239 = mul i64 1, %v7
  %v1240 = add i64 %v1182, %v1239
  %v1241 = mul i64 %v1240, 128
  %v1242 = getelementptr inbounds float, ptr %v60, i64 %v1241
  %v1243 = mul i64 %v1184, 64
  %v1244 = add i64 0, %v1243
  %v1245 = add i64 %v1244, %v1186
  %v1246 = mul i64 %v1188, 8
  %v1247 = add i64 %v1245, %v1246
  %v1248 = getelementptr inbounds float, ptr %v1242, i64 %v1247
  %v1249 = load float, ptr %v1248, align 4
  %v1250 = fmul float %v1238, %v1249
  %v1251 = fadd float %v1189, %v1250
  %v1252 = add nsw i64 %v1188, 1
  br label %b133
b135:
  %v1253 = mul i64 %v1182, 16
  %v1254 = getelementptr inbounds float, ptr %v196, i64 %v1253
  %v1255 = mul i64 %v1184, 8
  %v1256 = add i64 0, %v1255
  %v1257 = add i64 %v1256, %v1186
  %v1258 = add i64 %v1257, 0
  %v1259 = getelementptr inbounds float, ptr %v1254, i64 %v1258
  store float %v1189, ptr %v1259, align 4
  %v1260 = add nsw i64 %v1186, 1
  br label %b130
b132:
  %v1261 = add nsw i64 %v1184, 1
  br label %b127
b129:
  %v1262 = add nsw i64 %v1182, 1
  br label %b124
b126:
  %v1263 = add i64 %v8, 0
  %v1264 = sdiv i64 %v1263, 1
  %v1265 = add i64 %v2, 1
  %v1266 = mul i64 %v1264, %v2
  %v1267 = sdiv i64 %v1266, %v3
  %v1268 = mul i64 %v1267, 1
  %v1269 = icmp slt i64 %v1268, %v8
  %v1270 = select i1 %v1269, i64 %v1268, i64 %v8
  %v1271 = mul i64 %v1264, %v1265
  %v1272 = sdiv i64 %v1271, %v3
  %v1273 = mul i64 %v1272, 1
  %v1274 = icmp slt i64 %v1273, %v8
  %v1275 = select i1 %v1274, i64 %v1273, i64 %v8
  br label %b136
b136:
  %v1276 = phi i64 [ %v1270, %b126 ], [ %v1296, %b141 ]
  %v1277 = icmp slt i64 %v1276, %v1275
  br i1 %v1277, label %b137, label %b138
b137:
  %v1278 = mul i64 %v1276, 16
  %v1279 = getelementptr inbounds float, ptr %v196, i64 %v1278
  %v1280 = mul i64 %v1276, 16
  %v1281 = getelementptr inbounds float, ptr %v188, i64 %v1280
  %v1282 = mul i64 %v1276, 16
  %v1283 = getelementptr inbounds float, ptr %v198, i64 %v1282
  br label %b139
b139:
  %v1284 = phi i64 [ 0, %b137 ], [ %v1295, %b140 ]
  %v1285 = icmp slt i64 %v1284, 16
  br i1 %v1285, label %b140, label %b141
b140:
  %v1286 = add i64 0, %v1284
  %v1287 = getelementptr inbounds float, ptr %v1279, i64 %v1286
  %v1288 = load <8 x float>, ptr %v1287, align 4
  %v1289 = add i64 0, %v1284
  %v1290 = getelementptr inbounds float, ptr %v1281, i64 %v1289
  %v1291 = load <8 x float>, ptr %v1290, align 4
  %v1292 = fadd <8 x float> %v1288, %v1291
  %v1293 = add i64 0, %v1284
  %v1294 = getelementptr inbounds float, ptr %v1283, i64 %v1293
  store <8 x float> %v1292, ptr %v1294, align 4
  %v1295 = add nsw i64 %v1284, 8
  br label %b139
b141:
  %v1296 = add nsw i64 %v1276, 1
  br label %b136
b138:
  %v1298 = add i64 %v8, 0
  %v1299 = sdiv i64 %v1298, 1
  %v1300 = add i64 %v2, 1
  %v1301 = mul i64 %v1299, %v2
  %v1302 = sdiv i64 %v1301, %v3
  %v1303 = mul i64 %v1302, 1
  %v1304 = icmp slt i64 %v1303, %v8
  %v1305 = select i1 %v1304, i64 %v1303, i64 %v8
  %v1306 = mul i64 %v1299, %v1300
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v8
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v8
  br label %b142
b142:
  %v1311 = phi i64 [ %v1305, %b138 ], [ %v1365, %b147 ]
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b143, label %b144
b143:
  %v1313 = add i64 %v1311, 96
  %v1314 = icmp slt i64 %v1313, %v1310
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v1310
  br label %b145
b145:
  %v1316 = phi i64 [ 0, %b143 ], [ %v1364, %b150 ]
  %v1317 = icmp slt i64 %v1316, 1
  br i1 %v1317, label %b146, label %b147
b146:
  %v1318 = sub i64 %v1315, %v1311
  %v1319 = sub i64 6, 1
  %v1320 = add i64 %v1318, %v1319
  %v1321 = sdiv i64 %v1320, 6
  br label %b148
b148:
  %v1322 = phi i64 [ 0, %b146 ], [ %v1363, %b155 ]
  %v1323 = icmp slt i64 %v1322, %v1321
  br i1 %v1323, label %b149, label %b150
b149:
  %v1324 = mul i64 %v1318, %v1322
  %v1325 = sdiv i64 %v1324, %v1321
  %v1326 = add i64 %v1311, %v1325
  %v1327 = add i64 %v1322, 1
  %v1328 = mul i64 %v1318, %v1327
  %v1329 = sdiv i64 %v1328, %v1321
  %v1330 = add i64 %v1311, %v1329
  %v1331 = mul i64 %v1316, 256
  %v1332 = getelementptr inbounds float, ptr %v358, i64 %v1331
  %v1333 = sub i64 %v1330, %v1326
  %v1334 = mul i64 %v1326, 16
  %v1335 = getelementptr inbounds float, ptr %v198, i64 %v1334
  %v1336 = getelementptr inbounds float, ptr %v1335, i64 0
  %v1337 = sub i64 %v1333, 1
  %v1338 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1337
  %v1339 = load ptr, ptr %v1338, align 4
  %v1340 = getelementptr inbounds float, ptr %v1297, i64 0
  %v1341 = icmp sgt i64 %v1333, 0
  br i1 %v1341, label %b151, label %b152
b151:
  call void %v1339(ptr %v1336, i64 16, ptr %v1332, i64 16, ptr %v1340, i64 16, i64 8)
  br label %b152
b152:
  %v1342 = add i64 %v1331, 256
  br label %b153
b153:
  %v1343 = phi i64 [ %v1326, %b152 ], [ %v1362, %b158 ]
  %v1344 = icmp slt i64 %v1343, %v1330
  br i1 %v1344, label %b154, label %b155
b154:
  %v1345 = sub i64 %v1343, %v1326
  %v1346 = mul i64 %v1345, 16
  %v1347 = getelementptr inbounds float, ptr %v1297, i64 %v1346
  %v1348 = mul i64 %v1343, 16
  %v1349 = getelementptr inbounds float, ptr %v188, i64 %v1348
  br label %b156
b156:
  %v1350 = phi i64 [ 0, %b154 ], [ %v1361, %b157 ]
  %v1351 = icmp slt i64 %v1350, 2
  br i1 %v1351, label %b157, label %b158
b157:
  %v1352 = mul i64 %v1316, 2
  %v1353 = add i64 %v1352, %v1350
  %v1354 = mul i64 %v1353, 8
  %v1355 = add i64 0, %v1350
  %v1356 = mul i64 %v1355, 8
  %v1357 = getelementptr inbounds float, ptr %v1347, i64 %v1356
  %v1358 = load <8 x float>, ptr %v1357, align 4
  %v1359 = add i64 0, %v1354
  %v1360 = getelementptr inbounds float, ptr %v1349, i64 %v1359
  store <8 x float> %v1358, ptr %v1360, align 4
  %v1361 = add nsw i64 %v1350, 1
  br label %b156
b158:
  %v1362 = add nsw i64 %v1343, 1
  br label %b153
b155:
  %v1363 = add nsw i64 %v1322, 1
  br label %b148
b150:
  %v1364 = add nsw i64 %v1316, 1
  br label %b145
b147:
  %v1365 = add nsw i64 %v1311, 96
  br label %b142
b144:
  %v1366 = icmp sgt i64 %v3, 1
  br i1 %v1366, label %b159, label %b160
b159:
  %v1367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1368 = atomicrmw add ptr %v1367, i64 1 acq_rel
  %v1369 = load i64, ptr %v349, align 8
  %v1370 = add i64 %v1369, 1
  store i64 %v1370, ptr %v349, align 8
  %v1371 = mul i64 %v3, %v1370
  br label %b161
b161:
  %v1372 = load atomic i64, ptr %v1367 acquire, align 8
  %v1373 = icmp slt i64 %v1372, %v1371
  br i1 %v1373, label %b162, label %b163
b162:
  %v1374 = call i32 @sched_yield()
  br label %b161
b163:
  br label %b160
b160:
  %v1375 = getelementptr inbounds float, ptr %v351, i64 4608
  %v1376 = getelementptr inbounds float, ptr %v351, i64 4864
  %v1377 = getelementptr inbounds float, ptr %v351, i64 5888
  %v1378 = getelementptr inbounds float, ptr %v351, i64 6912
  %v1379 = getelementptr inbounds float, ptr %v351, i64 7936
  %v1380 = getelementptr inbounds float, ptr %v351, i64 8960
  %v1381 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1382 = load i64, ptr %v1381, align 8
  %v1383 = icmp eq i64 %v1382, 0
  br i1 %v1383, label %b164, label %b165
b164:
  %v1384 = add i64 1, 0
  %v1385 = sdiv i64 %v1384, 1
  %v1386 = add i64 %v2, 1
  %v1387 = mul i64 %v1385, %v2
  %v1388 = sdiv i64 %v1387, %v3
  %v1389 = mul i64 %v1388, 1
  %v1390 = icmp slt i64 %v1389, 1
  %v1391 = select i1 %v1390, i64 %v1389, i64 1
  %v1392 = mul i64 %v1385, %v1386
  %v1393 = sdiv i64 %v1392, %v3
  %v1394 = mul i64 %v1393, 1
  %v1395 = icmp slt i64 %v1394, 1
  %v1396 = select i1 %v1395, i64 %v1394, i64 1
  %v1397 = icmp slt i64 %v1396, 1
  %v1398 = select i1 %v1397, i64 %v1396, i64 1
  br label %b166
b166:
  %v1399 = phi i64 [ %v1391, %b164 ], [ %v1422, %b167 ]
  %v1400 = icmp slt i64 %v1399, %v1398
  br i1 %v1400, label %b167, label %b168
b167:
  %v1401 = mul i64 %v1399, 256
  %v1402 = mul i64 %v1399, 16
  %v1403 = add i64 %v1401, 0
  %v1404 = add i64 %v1402, 0
  %v1405 = getelementptr inbounds float, ptr %v1375, i64 %v1403
  %v1406 = sub i64 16, %v1404
  %v1407 = icmp slt i64 %v1406, 0
  %v1408 = select i1 %v1407, i64 0, i64 %v1406
  %v1409 = mul i64 %v1404, 1
  %v1410 = add i64 0, %v1409
  %v1411 = getelementptr inbounds float, ptr %v22, i64 %v1410
  call void @pack_rows(ptr %v1411, i64 1, i64 16, i64 16, i64 %v1408, ptr %v1405, i64 16)
  %v1412 = add i64 %v1401, 8
  %v1413 = add i64 %v1402, 8
  %v1414 = getelementptr inbounds float, ptr %v1375, i64 %v1412
  %v1415 = sub i64 16, %v1413
  %v1416 = icmp slt i64 %v1415, 0
  %v1417 = select i1 %v1416, i64 0, i64 %v1415
  %v1418 = mul i64 %v1413, 1
  %v1419 = add i64 0, %v1418
  %v1420 = getelementptr inbounds float, ptr %v22, i64 %v1419
  call void @pack_rows(ptr %v1420, i64 1, i64 16, i64 16, i64 %v1417, ptr %v1414, i64 16)
  %v1421 = add i64 %v1401, 256
  %v1422 = add nsw i64 %v1399, 1
  br label %b166
b168:
  %v1423 = add i64 2, 0
  %v1424 = sdiv i64 %v1423, 1
  %v1425 = add i64 %v2, 1
  %v1426 = mul i64 %v1424, %v2
  %v1427 = sdiv i64 %v1426, %v3
  %v1428 = mul i64 %v1427, 1
  %v1429 = icmp slt i64 %v1428, 2
  %v1430 = select i1 %v1429, i64 %v1428, i64 2
  %v1431 = mul i64 %v1424, %v1425
  %v1432 = sdiv i64 %v1431, %v3
  %v1433 = mul i64 %v1432, 1
  %v1434 = icmp slt i64 %v1433, 2
  %v1435 = select i1 %v1434, i64 %v1433, i64 2
  %v1436 = icmp slt i64 %v1435, 2
  %v1437 = select i1 %v1436, i64 %v1435, i64 2
  br label %b169
b169:
  %v1438 = phi i64 [ %v1430, %b168 ], [ %v1479, %b170 ]
  %v1439 = icmp slt i64 %v1438, %v1437
  br i1 %v1439, label %b170, label %b171
b170:
  %v1440 = mul i64 %v1438, 512
  %v1441 = mul i64 %v1438, 32
  %v1442 = add i64 %v1440, 0
  %v1443 = add i64 %v1441, 0
  %v1444 = getelementptr inbounds float, ptr %v1376, i64 %v1442
  %v1445 = sub i64 64, %v1443
  %v1446 = icmp slt i64 %v1445, 0
  %v1447 = select i1 %v1446, i64 0, i64 %v1445
  %v1448 = mul i64 %v1443, 1
  %v1449 = add i64 0, %v1448
  %v1450 = getelementptr inbounds float, ptr %v28, i64 %v1449
  call void @pack_rows(ptr %v1450, i64 1, i64 64, i64 16, i64 %v1447, ptr %v1444, i64 32)
  %v1451 = add i64 %v1440, 8
  %v1452 = add i64 %v1441, 8
  %v1453 = getelementptr inbounds float, ptr %v1376, i64 %v1451
  %v1454 = sub i64 64, %v1452
  %v1455 = icmp slt i64 %v1454, 0
  %v1456 = select i1 %v1455, i64 0, i64 %v1454
  %v1457 = mul i64 %v1452, 1
  %v1458 = add i64 0, %v1457
  %v1459 = getelementptr inbounds float, ptr %v28, i64 %v1458
  call void @pack_rows(ptr %v1459, i64 1, i64 64, i64 16, i64 %v1456, ptr %v1453, i64 32)
  %v1460 = add i64 %v1440, 16
  %v1461 = add i64 %v1441, 16
  %v1462 = getelementptr inbounds float, ptr %v1376, i64 %v1460
  %v1463 = sub i64 64, %v1461
  %v1464 = icmp slt i64 %v1463, 0
  %v1465 = select i1 %v1464, i64 0, i64 %v1463
  %v1466 = mul i64 %v1461, 1
  %v1467 = add i64 0, %v1466
  %v1468 = getelementptr inbounds float, ptr %v28, i64 %v1467
  call void @pack_rows(ptr %v1468, i64 1, i64 64, i64 16, i64 %v1465, ptr %v1462, i64 32)
  %v1469 = add i64 %v1440, 24
  %v1470 = add i64 %v1441, 24
  %v1471 = getelementptr inbounds float, ptr %v1376, i64 %v1469
  %v1472 = sub i64 64, %v1470
  %v1473 = icmp slt i64 %v1472, 0
  %v1474 = select i1 %v1473, i64 0, i64 %v1472
  %v1475 = mul i64 %v1470, 1
  %v1476 = add i64 0, %v1475
  %v1477 = getelementptr inbounds float, ptr %v28, i64 %v1476
  call void @pack_rows(ptr %v1477, i64 1, i64 64, i64 16, i64 %v1474, ptr %v1471, i64 32)
  %v1478 = add i64 %v1440, 512
  %v1479 = add nsw i64 %v1438, 1
  br label %b169
b171:
  %v1480 = add i64 2, 0
  %v1481 = sdiv i64 %v1480, 1
  %v1482 = add i64 %v2, 1
  %v1483 = mul i64 %v1481, %v2
  %v1484 = sdiv i64 %v1483, %v3
  %v1485 = mul i64 %v1484, 1
  %v1486 = icmp slt i64 %v1485, 2
  %v1487 = select i1 %v1486, i64 %v1485, i64 2
  %v1488 = mul i64 %v1481, %v1482
  %v1489 = sdiv i64 %v1488, %v3
  %v1490 = mul i64 %v1489, 1
  %v1491 = icmp slt i64 %v1490, 2
  %v1492 = select i1 %v1491, i64 %v1490, i64 2
  %v1493 = icmp slt i64 %v1492, 2
  %v1494 = select i1 %v1493, i64 %v1492, i64 2
  br label %b172
b172:
  %v1495 = phi i64 [ %v1487, %b171 ], [ %v1536, %b173 ]
  %v1496 = icmp slt i64 %v1495, %v1494
  br i1 %v1496, label %b173, label %b174
b173:
  %v1497 = mul i64 %v1495, 512
  %v1498 = mul i64 %v1495, 32
  %v1499 = add i64 %v1497, 0
  %v1500 = add i64 %v1498, 0
  %v1501 = getelementptr inbounds float, ptr %v1377, i64 %v1499
  %v1502 = sub i64 64, %v1500
  %v1503 = icmp slt i64 %v1502, 0
  %v1504 = select i1 %v1503, i64 0, i64 %v1502
  %v1505 = mul i64 %v1500, 1
  %v1506 = add i64 0, %v1505
  %v1507 = getelementptr inbounds float, ptr %v36, i64 %v1506
  call void @pack_rows(ptr %v1507, i64 1, i64 64, i64 16, i64 %v1504, ptr %v1501, i64 32)
  %v1508 = add i64 %v1497, 8
  %v1509 = add i64 %v1498, 8
  %v1510 = getelementptr inbounds float, ptr %v1377, i64 %v1508
  %v1511 = sub i64 64, %v1509
  %v1512 = icmp slt i64 %v1511, 0
  %v1513 = select i1 %v1512, i64 0, i64 %v1511
  %v1514 = mul i64 %v1509, 1
  %v1515 = add i64 0, %v1514
  %v1516 = getelementptr inbounds float, ptr %v36, i64 %v1515
  call void @pack_rows(ptr %v1516, i64 1, i64 64, i64 16, i64 %v1513, ptr %v1510, i64 32)
  %v1517 = add i64 %v1497, 16
  %v1518 = add i64 %v1498, 16
  %v1519 = getelementptr inbounds float, ptr %v1377, i64 %v1517
  %v1520 = sub i64 64, %v1518
  %v1521 = icmp slt i64 %v1520, 0
  %v1522 = select i1 %v1521, i64 0, i64 %v1520
  %v1523 = mul i64 %v1518, 1
  %v1524 = add i64 0, %v1523
  %v1525 = getelementptr inbounds float, ptr %v36, i64 %v1524
  call void @pack_rows(ptr %v1525, i64 1, i64 64, i64 16, i64 %v1522, ptr %v1519, i64 32)
  %v1526 = add i64 %v1497, 24
  %v1527 = add i64 %v1498, 24
  %v1528 = getelementptr inbounds float, ptr %v1377, i64 %v1526
  %v1529 = sub i64 64, %v1527
  %v1530 = icmp slt i64 %v1529, 0
  %v1531 = select i1 %v1530, i64 0, i64 %v1529
  %v1532 = mul i64 %v1527, 1
  %v1533 = add i64 0, %v1532
  %v1534 = getelementptr inbounds float, ptr %v36, i64 %v1533
  call void @pack_rows(ptr %v1534, i64 1, i64 64, i64 16, i64 %v1531, ptr %v1528, i64 32)
  %v1535 = add i64 %v1497, 512
  %v1536 = add nsw i64 %v1495, 1
  br label %b172
b174:
  %v1537 = add i64 1, 0
  %v1538 = sdiv i64 %v1537, 1
  %v1539 = add i64 %v2, 1
  %v1540 = mul i64 %v1538, %v2
  %v1541 = sdiv i64 %v1540, %v3
  %v1542 = mul i64 %v1541, 1
  %v1543 = icmp slt i64 %v1542, 1
  %v1544 = select i1 %v1543, i64 %v1542, i64 1
  %v1545 = mul i64 %v1538, %v1539
  %v1546 = sdiv i64 %v1545, %v3
  %v1547 = mul i64 %v1546, 1
  %v1548 = icmp slt i64 %v1547, 1
  %v1549 = select i1 %v1548, i64 %v1547, i64 1
  %v1550 = icmp slt i64 %v1549, 1
  %v1551 = select i1 %v1550, i64 %v1549, i64 1
  br label %b175
b175:
  %v1552 = phi i64 [ %v1544, %b174 ], [ %v1575, %b176 ]
  %v1553 = icmp slt i64 %v1552, %v1551
  br i1 %v1553, label %b176, label %b177
b176:
  %v1554 = mul i64 %v1552, 1024
  %v1555 = mul i64 %v1552, 16
  %v1556 = add i64 %v1554, 0
  %v1557 = add i64 %v1555, 0
  %v1558 = getelementptr inbounds float, ptr %v1378, i64 %v1556
  %v1559 = sub i64 16, %v1557
  %v1560 = icmp slt i64 %v1559, 0
  %v1561 = select i1 %v1560, i64 0, i64 %v1559
  %v1562 = mul i64 %v1557, 1
  %v1563 = add i64 0, %v1562
  %v1564 = getelementptr inbounds float, ptr %v26, i64 %v1563
  call void @pack_rows(ptr %v1564, i64 1, i64 16, i64 64, i64 %v1561, ptr %v1558, i64 16)
  %v1565 = add i64 %v1554, 8
  %v1566 = add i64 %v1555, 8
  %v1567 = getelementptr inbounds float, ptr %v1378, i64 %v1565
  %v1568 = sub i64 16, %v1566
  %v1569 = icmp slt i64 %v1568, 0
  %v1570 = select i1 %v1569, i64 0, i64 %v1568
  %v1571 = mul i64 %v1566, 1
  %v1572 = add i64 0, %v1571
  %v1573 = getelementptr inbounds float, ptr %v26, i64 %v1572
  call void @pack_rows(ptr %v1573, i64 1, i64 16, i64 64, i64 %v1570, ptr %v1567, i64 16)
  %v1574 = add i64 %v1554, 1024
  %v1575 = add nsw i64 %v1552, 1
  br label %b175
b177:
  %v1576 = add i64 1, 0
  %v1577 = sdiv i64 %v1576, 1
  %v1578 = add i64 %v2, 1
  %v1579 = mul i64 %v1577, %v2
  %v1580 = sdiv i64 %v1579, %v3
  %v1581 = mul i64 %v1580, 1
  %v1582 = icmp slt i64 %v1581, 1
  %v1583 = select i1 %v1582, i64 %v1581, i64 1
  %v1584 = mul i64 %v1577, %v1578
  %v1585 = sdiv i64 %v1584, %v3
  %v1586 = mul i64 %v1585, 1
  %v1587 = icmp slt i64 %v1586, 1
  %v1588 = select i1 %v1587, i64 %v1586, i64 1
  %v1589 = icmp slt i64 %v1588, 1
  %v1590 = select i1 %v1589, i64 %v1588, i64 1
  br label %b178
b178:
  %v1591 = phi i64 [ %v1583, %b177 ], [ %v1614, %b179 ]
  %v1592 = icmp slt i64 %v1591, %v1590
  br i1 %v1592, label %b179, label %b180
b179:
  %v1593 = mul i64 %v1591, 1024
  %v1594 = mul i64 %v1591, 16
  %v1595 = add i64 %v1593, 0
  %v1596 = add i64 %v1594, 0
  %v1597 = getelementptr inbounds float, ptr %v1379, i64 %v1595
  %v1598 = sub i64 16, %v1596
  %v1599 = icmp slt i64 %v1598, 0
  %v1600 = select i1 %v1599, i64 0, i64 %v1598
  %v1601 = mul i64 %v1596, 1
  %v1602 = add i64 0, %v1601
  %v1603 = getelementptr inbounds float, ptr %v34, i64 %v1602
  call void @pack_rows(ptr %v1603, i64 1, i64 16, i64 64, i64 %v1600, ptr %v1597, i64 16)
  %v1604 = add i64 %v1593, 8
  %v1605 = add i64 %v1594, 8
  %v1606 = getelementptr inbounds float, ptr %v1379, i64 %v1604
  %v1607 = sub i64 16, %v1605
  %v1608 = icmp slt i64 %v1607, 0
  %v1609 = select i1 %v1608, i64 0, i64 %v1607
  %v1610 = mul i64 %v1605, 1
  %v1611 = add i64 0, %v1610
  %v1612 = getelementptr inbounds float, ptr %v34, i64 %v1611
  call void @pack_rows(ptr %v1612, i64 1, i64 16, i64 64, i64 %v1609, ptr %v1606, i64 16)
  %v1613 = add i64 %v1593, 1024
  %v1614 = add nsw i64 %v1591, 1
  br label %b178
b180:
  %v1615 = add i64 1, 0
  %v1616 = sdiv i64 %v1615, 1
  %v1617 = add i64 %v2, 1
  %v1618 = mul i64 %v1616, %v2
  %v1619 = sdiv i64 %v1618, %v3
  %v1620 = mul i64 %v1619, 1
  %v1621 = icmp slt i64 %v1620, 1
  %v1622 = select i1 %v1621, i64 %v1620, i64 1
  %v1623 = mul i64 %v1616, %v1617
  %v1624 = sdiv i64 %v1623, %v3
  %v1625 = mul i64 %v1624, 1
  %v1626 = icmp slt i64 %v1625, 1
  %v1627 = select i1 %v1626, i64 %v1625, i64 1
  %v1628 = icmp slt i64 %v1627, 1
  %v1629 = select i1 %v1628, i64 %v1627, i64 1
  br label %b181
b181:
  %v1630 = phi i64 [ %v1622, %b180 ], [ %v1653, %b182 ]
  %v1631 = icmp slt i64 %v1630, %v1629
  br i1 %v1631, label %b182, label %b183
b182:
  %v1632 = mul i64 %v1630, 256
  %v1633 = mul i64 %v1630, 16
  %v1634 = add i64 %v1632, 0
  %v1635 = add i64 %v1633, 0
  %v1636 = getelementptr inbounds float, ptr %v1380, i64 %v1634
  %v1637 = sub i64 16, %v1635
  %v1638 = icmp slt i64 %v1637, 0
  %v1639 = select i1 %v1638, i64 0, i64 %v1637
  %v1640 = mul i64 %v1635, 1
  %v1641 = add i64 0, %v1640
  %v1642 = getelementptr inbounds float, ptr %v18, i64 %v1641
  call void @pack_rows(ptr %v1642, i64 1, i64 16, i64 16, i64 %v1639, ptr %v1636, i64 16)
  %v1643 = add i64 %v1632, 8
  %v1644 = add i64 %v1633, 8
  %v1645 = getelementptr inbounds float, ptr %v1380, i64 %v1643
  %v1646 = sub i64 16, %v1644
  %v1647 = icmp slt i64 %v1646, 0
  %v1648 = select i1 %v1647, i64 0, i64 %v1646
  %v1649 = mul i64 %v1644, 1
  %v1650 = add i64 0, %v1649
  %v1651 = getelementptr inbounds float, ptr %v18, i64 %v1650
  call void @pack_rows(ptr %v1651, i64 1, i64 16, i64 16, i64 %v1648, ptr %v1645, i64 16)
  %v1652 = add i64 %v1632, 256
  %v1653 = add nsw i64 %v1630, 1
  br label %b181
b183:
  br label %b165
b165:
  %v1654 = icmp sgt i64 %v3, 1
  br i1 %v1654, label %b184, label %b185
b184:
  %v1655 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1656 = atomicrmw add ptr %v1655, i64 1 acq_rel
  %v1657 = load i64, ptr %v349, align 8
  %v1658 = add i64 %v1657, 1
  store i64 %v1658, ptr %v349, align 8
  %v1659 = mul i64 %v3, %v1658
  br label %b186
b186:
  %v1660 = load atomic i64, ptr %v1655 acquire, align 8
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b187, label %b188
b187:
  %v1662 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  br label %b189
b189:
  %v1663 = phi i64 [ 0, %b185 ], [ %v3371, %b393 ]
  %v1664 = icmp slt i64 %v1663, %v5
  br i1 %v1664, label %b190, label %b191
b190:
  %v1665 = sub i64 %v5, 1
  %v1666 = sub i64 %v1665, %v1663
  %v1667 = add i64 %v7, 0
  %v1668 = sdiv i64 %v1667, 1
  %v1669 = add i64 %v2, 1
  %v1670 = mul i64 %v1668, %v2
  %v1671 = sdiv i64 %v1670, %v3
  %v1672 = mul i64 %v1671, 1
  %v1673 = icmp slt i64 %v1672, %v7
  %v1674 = select i1 %v1673, i64 %v1672, i64 %v7
  %v1675 = mul i64 %v1668, %v1669
  %v1676 = sdiv i64 %v1675, %v3
  %v1677 = mul i64 %v1676, 1
  %v1678 = icmp slt i64 %v1677, %v7
  %v1679 = select i1 %v1678, i64 %v1677, i64 %v7
  br label %b192
b192:
  %v1680 = phi i64 [ %v1674, %b190 ], [ %v1748, %b197 ]
  %v1681 = icmp slt i64 %v1680, %v1679
  br i1 %v1681, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1682 = phi i64 [ 0, %b193 ], [ %v1747, %b200 ]
  %v1683 = icmp slt i64 %v1682, 2
  br i1 %v1683, label %b196, label %b197
b196:
  br label %b198
b198:
  %v1684 = phi i64 [ 0, %b196 ], [ %v1746, %b203 ]
  %v1685 = icmp slt i64 %v1684, 8
  br i1 %v1685, label %b199, label %b200
b199:
  br label %b201
b201:
  %v1686 = phi i64 [ 0, %b199 ], [ %v1729, %b202 ]
  %v1687 = phi <8 x float> [ splat (float 0x0000000000000000), %b199 ], [ %v1728, %b202 ]
  %v1688 = icmp slt i64 %v1686, 8
  br i1 %v1688, label %b202, label %b203
b202:
  %v1689 = add i64 %v1666, 1
  %v1690 = and i64 %v1689, 1
  %v1691 = mul i64 %v1690, %v7
  %v1692 = add i64 %v1691, %v1680
  %v1693 = mul i64 %v1692, 128
  %v1694 = getelementptr inbounds float, ptr %v64, i64 %v1693
  %v1695 = add i64 %v1666, 0
  %v1696 = and i64 %v1695, %v324
  %v1697 = mul i64 %v1696, %v7
  %v1698 = add i64 %v1697, %v1680
  %v1699 = mul i64 %v1698, 128
  %v1700 = getelementptr inbounds float, ptr %v194, i64 %v1699
  %v1701 = add i64 %v1666, 0
  %v1702 = and i64 %v1701, %v280
  %v1703 = mul i64 %v1702, %v7
  %v1704 = add i64 %v1703, %v1680
  %v1705 = mul i64 %v1704, 16
  %v1706 = getelementptr inbounds float, ptr %v148, i64 %v1705
  %v1707 = mul i64 %v1682, 64
  %v1708 = add i64 0, %v1707
  %v1709 = mul i64 %v1684, 8
  %v1710 = add i64 %v1708, %v1709
  %v1711 = add i64 %v1710, %v1686
  %v1712 = getelementptr inbounds float, ptr %v1694, i64 %v1711
  %v1713 = load <8 x float>, ptr %v1712, align 4
  %v1714 = mul i64 %v1682, 64
  %v1715 = add i64 0, %v1714
  %v1716 = mul i64 %v1684, 8
  %v1717 = add i64 %v1715, %v1716
  %v1718 = add i64 %v1717, %v1686
  %v1719 = getelementptr inbounds float, ptr %v1700, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = fadd <8 x float> %v1713, %v1720
  %v1722 = mul i64 %v1682, 8
  %v1723 = add i64 0, %v1722
  %v1724 = add i64 %v1723, %v1686
  %v1725 = getelementptr inbounds float, ptr %v1706, i64 %v1724
  %v1726 = load <8 x float>, ptr %v1725, align 4
  %v1727 = fmul <8 x float> %v1721, %v1726
  %v1728 = fadd <8 x float> %v1687, %v1727
  %v1729 = add nsw i64 %v1686, 8
  br label %b201
b203:
  %v1730 = shufflevector <8 x float> %v1687, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1731 = shufflevector <8 x float> %v1687, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1732 = fadd <4 x float> %v1730, %v1731
  %v1733 = shufflevector <4 x float> %v1732, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1734 = shufflevector <4 x float> %v1732, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1735 = fadd <2 x float> %v1733, %v1734
  %v1736 = extractelement <2 x float> %v1735, i64 0
  %v1737 = extractelement <2 x float> %v1735, i64 1
  %v1738 = fadd float %v1736, %v1737
  %v1739 = fadd float %v1738, 0x0000000000000000
  %v1740 = mul i64 %v1680, 16
  %v1741 = getelementptr inbounds float, ptr %v200, i64 %v1740
  %v1742 = mul i64 %v1682, 8
  %v1743 = add i64 0, %v1742
  %v1744 = add i64 %v1743, %v1684
  %v1745 = getelementptr inbounds float, ptr %v1741, i64 %v1744
  store float %v1739, ptr %v1745, align 4
  %v1746 = add nsw i64 %v1684, 1
  br label %b198
b200:
  %v1747 = add nsw i64 %v1682, 1
  br label %b195
b197:
  %v1748 = add nsw i64 %v1680, 1
  br label %b192
b194:
  %v1749 = add i64 %v7, 0
  %v1750 = sdiv i64 %v1749, 1
  %v1751 = add i64 %v2, 1
  %v1752 = mul i64 %v1750, %v2
  %v1753 = sdiv i64 %v1752, %v3
  %v1754 = mul i64 %v1753, 1
  %v1755 = icmp slt i64 %v1754, %v7
  %v1756 = select i1 %v1755, i64 %v1754, i64 %v7
  %v1757 = mul i64 %v1750, %v1751
  %v1758 = sdiv i64 %v1757, %v3
  %v1759 = mul i64 %v1758, 1
  %v1760 = icmp slt i64 %v1759, %v7
  %v1761 = select i1 %v1760, i64 %v1759, i64 %v7
  br label %b204
b204:
  %v1762 = phi i64 [ %v1756, %b194 ], [ %v1823, %b209 ]
  %v1763 = icmp slt i64 %v1762, %v1761
  br i1 %v1763, label %b205, label %b206
b205:
  br label %b207
b207:
  %v1764 = phi i64 [ 0, %b205 ], [ %v1822, %b212 ]
  %v1765 = icmp slt i64 %v1764, 2
  br i1 %v1765, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1766 = phi i64 [ 0, %b208 ], [ %v1811, %b211 ]
  %v1767 = phi <8 x float> [ splat (float 0x0000000000000000), %b208 ], [ %v1810, %b211 ]
  %v1768 = icmp slt i64 %v1766, 8
  br i1 %v1768, label %b211, label %b212
b211:
  %v1769 = add i64 %v1666, 1
  %v1770 = and i64 %v1769, 1
  %v1771 = mul i64 %v1770, %v7
  %v1772 = add i64 %v1771, %v1762
  %v1773 = mul i64 %v1772, 128
  %v1774 = getelementptr inbounds float, ptr %v64, i64 %v1773
  %v1775 = add i64 %v1666, 0
  %v1776 = and i64 %v1775, %v324
  %v1777 = mul i64 %v1776, %v7
  %v1778 = add i64 %v1777, %v1762
  %v1779 = mul i64 %v1778, 128
  %v1780 = getelementptr inbounds float, ptr %v194, i64 %v1779
  %v1781 = add i64 %v1666, 0
  %v1782 = and i64 %v1781, %v266
  %v1783 = mul i64 %v1782, %v7
  %v1784 = add i64 %v1783, %v1762
  %v1785 = mul i64 %v1784, 16
  %v1786 = getelementptr inbounds float, ptr %v134, i64 %v1785
  %v1787 = mul i64 %v1764, 8
  %v1788 = add i64 0, %v1787
  %v1789 = add i64 %v1788, %v1766
  %v1790 = getelementptr inbounds float, ptr %v1786, i64 %v1789
  %v1791 = load float, ptr %v1790, align 4
  %v1792 = mul i64 %v1764, 64
  %v1793 = add i64 0, %v1792
  %v1794 = add i64 %v1793, 0
  %v1795 = mul i64 %v1766, 8
  %v1796 = add i64 %v1794, %v1795
  %v1797 = getelementptr inbounds float, ptr %v1774, i64 %v1796
  %v1798 = load <8 x float>, ptr %v1797, align 4
  %v1799 = mul i64 %v1764, 64
  %v1800 = add i64 0, %v1799
  %v1801 = add i64 %v1800, 0
  %v1802 = mul i64 %v1766, 8
  %v1803 = add i64 %v1801, %v1802
  %v1804 = getelementptr inbounds float, ptr %v1780, i64 %v1803
  %v1805 = load <8 x float>, ptr %v1804, align 4
  %v1806 = fadd <8 x float> %v1798, %v1805
  %v1807 = insertelement <8 x float> poison, float %v1791, i64 0
  %v1808 = shufflevector <8 x float> %v1807, <8 x float> poison, <8 x i32> zeroinitializer
  %v1809 = fmul <8 x float> %v1806, %v1808
  %v1810 = fadd <8 x float> %v1767, %v1809
  %v1811 = add nsw i64 %v1766, 1
  br label %b210
b212:
  %v1812 = add i64 %v1666, 0
  %v1813 = and i64 %v1812, %v326
  %v1814 = mul i64 %v1813, %v7
  %v1815 = add i64 %v1814, %v1762
  %v1816 = mul i64 %v1815, 16
  %v1817 = getelementptr inbounds float, ptr %v196, i64 %v1816
  %v1818 = mul i64 %v1764, 8
  %v1819 = add i64 0, %v1818
  %v1820 = add i64 %v1819, 0
  %v1821 = getelementptr inbounds float, ptr %v1817, i64 %v1820
  store <8 x float> %v1767, ptr %v1821, align 4
  %v1822 = add nsw i64 %v1764, 1
  br label %b207
b209:
  %v1823 = add nsw i64 %v1762, 1
  br label %b204
b206:
  %v1824 = add i64 %v7, 0
  %v1825 = sdiv i64 %v1824, 1
  %v1826 = add i64 %v2, 1
  %v1827 = mul i64 %v1825, %v2
  %v1828 = sdiv i64 %v1827, %v3
  %v1829 = mul i64 %v1828, 1
  %v1830 = icmp slt i64 %v1829, %v7
  %v1831 = select i1 %v1830, i64 %v1829, i64 %v7
  %v1832 = mul i64 %v1825, %v1826
  %v1833 = sdiv i64 %v1832, %v3
  %v1834 = mul i64 %v1833, 1
  %v1835 = icmp slt i64 %v1834, %v7
  %v1836 = select i1 %v1835, i64 %v1834, i64 %v7
  br label %b213
b213:
  %v1837 = phi i64 [ %v1831, %b206 ], [ %v1941, %b218 ]
  %v1838 = icmp slt i64 %v1837, %v1836
  br i1 %v1838, label %b214, label %b215
b214:
  br label %b216
b216:
  %v1839 = phi i64 [ 0, %b214 ], [ %v1940, %b221 ]
  %v1840 = icmp slt i64 %v1839, 2
  br i1 %v1840, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1841 = phi i64 [ 0, %b217 ], [ %v1939, %b224 ]
  %v1842 = icmp slt i64 %v1841, 8
  br i1 %v1842, label %b220, label %b221
b220:
  br label %b222
b222:
  %v1843 = phi i64 [ 0, %b220 ], [ %v1922, %b223 ]
  %v1844 = phi <8 x float> [ splat (float 0x0000000000000000), %b220 ], [ %v1921, %b223 ]
  %v1845 = icmp slt i64 %v1843, 8
  br i1 %v1845, label %b223, label %b224
b223:
  %v1846 = add i64 %v1666, 1
  %v1847 = and i64 %v1846, 1
  %v1848 = mul i64 %v1847, %v7
  %v1849 = add i64 %v1848, %v1837
  %v1850 = mul i64 %v1849, 128
  %v1851 = getelementptr inbounds float, ptr %v64, i64 %v1850
  %v1852 = add i64 %v1666, 0
  %v1853 = and i64 %v1852, %v324
  %v1854 = mul i64 %v1853, %v7
  %v1855 = add i64 %v1854, %v1837
  %v1856 = mul i64 %v1855, 128
  %v1857 = getelementptr inbounds float, ptr %v194, i64 %v1856
  %v1858 = add i64 %v1666, 0
  %v1859 = and i64 %v1858, %v278
  %v1860 = mul i64 %v1859, %v7
  %v1861 = add i64 %v1860, %v1837
  %v1862 = mul i64 %v1861, 16
  %v1863 = getelementptr inbounds float, ptr %v146, i64 %v1862
  %v1864 = add i64 %v1666, 0
  %v1865 = and i64 %v1864, %v268
  %v1866 = mul i64 %v1865, %v7
  %v1867 = add i64 %v1866, %v1837
  %v1868 = mul i64 %v1867, 16
  %v1869 = getelementptr inbounds float, ptr %v136, i64 %v1868
  %v1870 = add i64 %v1666, 0
  %v1871 = and i64 %v1870, %v282
  %v1872 = mul i64 %v1871, %v7
  %v1873 = add i64 %v1872, %v1837
  %v1874 = mul i64 %v1873, 2
  %v1875 = getelementptr inbounds float, ptr %v152, i64 %v1874
  %v1876 = add i64 0, %v1839
  %v1877 = getelementptr inbounds float, ptr %v1875, i64 %v1876
  %v1878 = load float, ptr %v1877, align 4
  %v1879 = fcmp ogt float %v1878, 0x0000000000000000
  %v1880 = select i1 %v1879, float 0x3FF0000000000000, float 0x0000000000000000
  %v1881 = fcmp une float %v1880, 0x0000000000000000
  %v1882 = select i1 %v1881, float %v1878, float 0x3FF0000000000000
  %v1883 = call float @llvm.sqrt.f32(float %v1882)
  %v1884 = fcmp une float %v1880, 0x0000000000000000
  %v1885 = select i1 %v1884, float %v1883, float 0x0000000000000000
  %v1886 = fcmp uno float %v1885, %v1885
  %v1887 = fcmp ogt float %v1885, 0x3D71979980000000
  %v1888 = select i1 %v1887, float %v1885, float 0x3D71979980000000
  %v1889 = select i1 %v1886, float %v1885, float %v1888
  %v1890 = mul i64 %v1839, 64
  %v1891 = add i64 0, %v1890
  %v1892 = mul i64 %v1841, 8
  %v1893 = add i64 %v1891, %v1892
  %v1894 = add i64 %v1893, %v1843
  %v1895 = getelementptr inbounds float, ptr %v1851, i64 %v1894
  %v1896 = load <8 x float>, ptr %v1895, align 4
  %v1897 = mul i64 %v1839, 64
  %v1898 = add i64 0, %v1897
  %v1899 = mul i64 %v1841, 8
  %v1900 = add i64 %v1898, %v1899
  %v1901 = add i64 %v1900, %v1843
  %v1902 = getelementptr inbounds float, ptr %v1857, i64 %v1901
  %v1903 = load <8 x float>, ptr %v1902, align 4
  %v1904 = fadd <8 x float> %v1896, %v1903
  %v1905 = mul i64 %v1839, 8
  %v1906 = add i64 0, %v1905
  %v1907 = add i64 %v1906, %v1843
  %v1908 = getelementptr inbounds float, ptr %v1863, i64 %v1907
  %v1909 = load <8 x float>, ptr %v1908, align 4
  %v1910 = mul i64 %v1839, 8
  %v1911 = add i64 0, %v1910
  %v1912 = add i64 %v1911, %v1843
  %v1913 = getelementptr inbounds float, ptr %v1869, i64 %v1912
  %v1914 = load <8 x float>, ptr %v1913, align 4
  %v1915 = insertelement <8 x float> poison, float %v1889, i64 0
  %v1916 = shufflevector <8 x float> %v1915, <8 x float> poison, <8 x i32> zeroinitializer
  %v1917 = fdiv <8 x float> %v1914, %v1916
  %v1918 = fmul <8 x float> %v1909, %v1917
  %v1919 = fmul <8 x float> %v1904, %v1918
  %v1920 = fneg <8 x float> %v1919
  %v1921 = fadd <8 x float> %v1844, %v1920
  %v1922 = add nsw i64 %v1843, 8
  br label %b222
b224:
  %v1923 = shufflevector <8 x float> %v1844, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1924 = shufflevector <8 x float> %v1844, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1925 = fadd <4 x float> %v1923, %v1924
  %v1926 = shufflevector <4 x float> %v1925, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1927 = shufflevector <4 x float> %v1925, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1928 = fadd <2 x float> %v1926, %v1927
  %v1929 = extractelement <2 x float> %v1928, i64 0
  %v1930 = extractelement <2 x float> %v1928, i64 1
  %v1931 = fadd float %v1929, %v1930
  %v1932 = fadd float %v1931, 0x0000000000000000
  %v1933 = mul i64 %v1837, 16
  %v1934 = getelementptr inbounds float, ptr %v202, i64 %v1933
  %v1935 = mul i64 %v1839, 8
  %v1936 = add i64 0, %v1935
  %v1937 = add i64 %v1936, %v1841
  %v1938 = getelementptr inbounds float, ptr %v1934, i64 %v1937
  store float %v1932, ptr %v1938, align 4
  %v1939 = add nsw i64 %v1841, 1
  br label %b219
b221:
  %v1940 = add nsw i64 %v1839, 1
  br label %b216
b218:
  %v1941 = add nsw i64 %v1837, 1
  br label %b213
b215:
  %v1942 = add i64 %v7, 0
  %v1943 = sdiv i64 %v1942, 1
  %v1944 = add i64 %v2, 1
  %v1945 = mul i64 %v1943, %v2
  %v1946 = sdiv i64 %v1945, %v3
  %v1947 = mul i64 %v1946, 1
  %v1948 = icmp slt i64 %v1947, %v7
  %v1949 = select i1 %v1948, i64 %v1947, i64 %v7
  %v1950 = mul i64 %v1943, %v1944
  %v1951 = sdiv i64 %v1950, %v3
  %v1952 = mul i64 %v1951, 1
  %v1953 = icmp slt i64 %v1952, %v7
  %v1954 = select i1 %v1953, i64 %v1952, i64 %v7
  br label %b225
b225:
  %v1955 = phi i64 [ %v1949, %b215 ], [ %v2013, %b230 ]
  %v1956 = icmp slt i64 %v1955, %v1954
  br i1 %v1956, label %b226, label %b227
b226:
  br label %b228
b228:
  %v1957 = phi i64 [ 0, %b226 ], [ %v2012, %b233 ]
  %v1958 = icmp slt i64 %v1957, 2
  br i1 %v1958, label %b229, label %b230
b229:
  br label %b231
b231:
  %v1959 = phi i64 [ 0, %b229 ], [ %v2005, %b232 ]
  %v1960 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v2004, %b232 ]
  %v1961 = icmp slt i64 %v1959, 8
  br i1 %v1961, label %b232, label %b233
b232:
  %v1962 = add i64 %v1666, 1
  %v1963 = and i64 %v1962, 1
  %v1964 = mul i64 %v1963, %v7
  %v1965 = add i64 %v1964, %v1955
  %v1966 = mul i64 %v1965, 128
  %v1967 = getelementptr inbounds float, ptr %v64, i64 %v1966
  %v1968 = add i64 %v1666, 0
  %v1969 = and i64 %v1968, %v324
  %v1970 = mul i64 %v1969, %v7
  %v1971 = add i64 %v1970, %v1955
  %v1972 = mul i64 %v1971, 128
  %v1973 = getelementptr inbounds float, ptr %v194, i64 %v1972
  %v1974 = add i64 %v1666, 0
  %v1975 = and i64 %v1974, %v284
  %v1976 = mul i64 %v1975, %v7
  %v1977 = add i64 %v1976, %v1955
  %v1978 = mul i64 %v1977, 16
  %v1979 = getelementptr inbounds float, ptr %v154, i64 %v1978
  %v1980 = mul i64 %v1957, 8
  %v1981 = add i64 0, %v1980
  %v1982 = add i64 %v1981, %v1959
  %v1983 = getelementptr inbounds float, ptr %v1979, i64 %v1982
  %v1984 = load float, ptr %v1983, align 4
  %v1985 = mul i64 %v1957, 64
  %v1986 = add i64 0, %v1985
  %v1987 = add i64 %v1986, 0
  %v1988 = mul i64 %v1959, 8
  %v1989 = add i64 %v1987, %v1988
  %v1990 = getelementptr inbounds float, ptr %v1967, i64 %v1989
  %v1991 = load <8 x float>, ptr %v1990, align 4
  %v1992 = mul i64 %v1957, 64
  %v1993 = add i64 0, %v1992
  %v1994 = add i64 %v1993, 0
  %v1995 = mul i64 %v1959, 8
  %v1996 = add i64 %v1994, %v1995
  %v1997 = getelementptr inbounds float, ptr %v1973, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = fadd <8 x float> %v1991, %v1998
  %v2000 = insertelement <8 x float> poison, float %v1984, i64 0
  %v2001 = shufflevector <8 x float> %v2000, <8 x float> poison, <8 x i32> zeroinitializer
  %v2002 = fmul <8 x float> %v1999, %v2001
  %v2003 = fneg <8 x float> %v2002
  %v2004 = fadd <8 x float> %v1960, %v2003
  %v2005 = add nsw i64 %v1959, 1
  br label %b231
b233:
  %v2006 = mul i64 %v1955, 16
  %v2007 = getelementptr inbounds float, ptr %v204, i64 %v2006
  %v2008 = mul i64 %v1957, 8
  %v2009 = add i64 0, %v2008
  %v2010 = add i64 %v2009, 0
  %v2011 = getelementptr inbounds float, ptr %v2007, i64 %v2010
  store <8 x float> %v1960, ptr %v2011, align 4
  %v2012 = add nsw i64 %v1957, 1
  br label %b228
b230:
  %v2013 = add nsw i64 %v1955, 1
  br label %b225
b227:
  %v2014 = add i64 %v7, 0
  %v2015 = sdiv i64 %v2014, 1
  %v2016 = add i64 %v2, 1
  %v2017 = mul i64 %v2015, %v2
  %v2018 = sdiv i64 %v2017, %v3
  %v2019 = mul i64 %v2018, 1
  %v2020 = icmp slt i64 %v2019, %v7
  %v2021 = select i1 %v2020, i64 %v2019, i64 %v7
  %v2022 = mul i64 %v2015, %v2016
  %v2023 = sdiv i64 %v2022, %v3
  %v2024 = mul i64 %v2023, 1
  %v2025 = icmp slt i64 %v2024, %v7
  %v2026 = select i1 %v2025, i64 %v2024, i64 %v7
  br label %b234
b234:
  %v2027 = phi i64 [ %v2021, %b227 ], [ %v2084, %b239 ]
  %v2028 = icmp slt i64 %v2027, %v2026
  br i1 %v2028, label %b235, label %b236
b235:
  br label %b237
b237:
  %v2029 = phi i64 [ 0, %b235 ], [ %v2083, %b242 ]
  %v2030 = icmp slt i64 %v2029, 2
  br i1 %v2030, label %b238, label %b239
b238:
  br label %b240
b240:
  %v2031 = phi i64 [ 0, %b238 ], [ %v2076, %b241 ]
  %v2032 = phi <8 x float> [ splat (float 0x0000000000000000), %b238 ], [ %v2075, %b241 ]
  %v2033 = icmp slt i64 %v2031, 8
  br i1 %v2033, label %b241, label %b242
b241:
  %v2034 = add i64 %v1666, 1
  %v2035 = and i64 %v2034, 1
  %v2036 = mul i64 %v2035, %v7
  %v2037 = add i64 %v2036, %v2027
  %v2038 = mul i64 %v2037, 128
  %v2039 = getelementptr inbounds float, ptr %v64, i64 %v2038
  %v2040 = add i64 %v1666, 0
  %v2041 = and i64 %v2040, %v324
  %v2042 = mul i64 %v2041, %v7
  %v2043 = add i64 %v2042, %v2027
  %v2044 = mul i64 %v2043, 128
  %v2045 = getelementptr inbounds float, ptr %v194, i64 %v2044
  %v2046 = add i64 %v1666, 0
  %v2047 = and i64 %v2046, %v244
  %v2048 = mul i64 %v2047, %v7
  %v2049 = add i64 %v2048, %v2027
  %v2050 = mul i64 %v2049, 128
  %v2051 = getelementptr inbounds float, ptr %v60, i64 %v2050
  %v2052 = mul i64 %v2029, 64
  %v2053 = add i64 0, %v2052
  %v2054 = add i64 %v2053, 0
  %v2055 = mul i64 %v2031, 8
  %v2056 = add i64 %v2054, %v2055
  %v2057 = getelementptr inbounds float, ptr %v2039, i64 %v2056
  %v2058 = load <8 x float>, ptr %v2057, align 4
  %v2059 = mul i64 %v2029, 64
  %v2060 = add i64 0, %v2059
  %v2061 = add i64 %v2060, 0
  %v2062 = mul i64 %v2031, 8
  %v2063 = add i64 %v2061, %v2062
  %v2064 = getelementptr inbounds float, ptr %v2045, i64 %v2063
  %v2065 = load <8 x float>, ptr %v2064, align 4
  %v2066 = fadd <8 x float> %v2058, %v2065
  %v2067 = mul i64 %v2029, 64
  %v2068 = add i64 0, %v2067
  %v2069 = add i64 %v2068, 0
  %v2070 = mul i64 %v2031, 8
  %v2071 = add i64 %v2069, %v2070
  %v2072 = getelementptr inbounds float, ptr %v2051, i64 %v2071
  %v2073 = load <8 x float>, ptr %v2072, align 4
  %v2074 = fmul <8 x float> %v2066, %v2073
  %v2075 = fadd <8 x float> %v2032, %v2074
  %v2076 = add nsw i64 %v2031, 1
  br label %b240
b242:
  %v2077 = mul i64 %v2027, 16
  %v2078 = getelementptr inbounds float, ptr %v206, i64 %v2077
  %v2079 = mul i64 %v2029, 8
  %v2080 = add i64 0, %v2079
  %v2081 = add i64 %v2080, 0
  %v2082 = getelementptr inbounds float, ptr %v2078, i64 %v2081
  store <8 x float> %v2032, ptr %v2082, align 4
  %v2083 = add nsw i64 %v2029, 1
  br label %b237
b239:
  %v2084 = add nsw i64 %v2027, 1
  br label %b234
b236:
  %v2085 = add i64 %v7, 0
  %v2086 = sdiv i64 %v2085, 1
  %v2087 = add i64 %v2, 1
  %v2088 = mul i64 %v2086, %v2
  %v2089 = sdiv i64 %v2088, %v3
  %v2090 = mul i64 %v2089, 1
  %v2091 = icmp slt i64 %v2090, %v7
  %v2092 = select i1 %v2091, i64 %v2090, i64 %v7
  %v2093 = mul i64 %v2086, %v2087
  %v2094 = sdiv i64 %v2093, %v3
  %v2095 = mul i64 %v2094, 1
  %v2096 = icmp slt i64 %v2095, %v7
  %v2097 = select i1 %v2096, i64 %v2095, i64 %v7
  br label %b243
b243:
  %v2098 = phi i64 [ %v2092, %b236 ], [ %v2151, %b248 ]
  %v2099 = icmp slt i64 %v2098, %v2097
  br i1 %v2099, label %b244, label %b245
b244:
  br label %b246
b246:
  %v2100 = phi i64 [ 0, %b244 ], [ %v2150, %b247 ]
  %v2101 = icmp slt i64 %v2100, 2
  br i1 %v2101, label %b247, label %b248
b247:
  %v2102 = mul i64 %v2098, 16
  %v2103 = getelementptr inbounds float, ptr %v204, i64 %v2102
  %v2104 = add i64 %v1666, 0
  %v2105 = and i64 %v2104, %v268
  %v2106 = mul i64 %v2105, %v7
  %v2107 = add i64 %v2106, %v2098
  %v2108 = mul i64 %v2107, 16
  %v2109 = getelementptr inbounds float, ptr %v136, i64 %v2108
  %v2110 = add i64 %v1666, 0
  %v2111 = and i64 %v2110, %v282
  %v2112 = mul i64 %v2111, %v7
  %v2113 = add i64 %v2112, %v2098
  %v2114 = mul i64 %v2113, 2
  %v2115 = getelementptr inbounds float, ptr %v152, i64 %v2114
  %v2116 = add i64 0, %v2100
  %v2117 = getelementptr inbounds float, ptr %v2115, i64 %v2116
  %v2118 = load float, ptr %v2117, align 4
  %v2119 = fcmp ogt float %v2118, 0x0000000000000000
  %v2120 = select i1 %v2119, float 0x3FF0000000000000, float 0x0000000000000000
  %v2121 = fcmp une float %v2120, 0x0000000000000000
  %v2122 = select i1 %v2121, float %v2118, float 0x3FF0000000000000
  %v2123 = call float @llvm.sqrt.f32(float %v2122)
  %v2124 = fcmp une float %v2120, 0x0000000000000000
  %v2125 = select i1 %v2124, float %v2123, float 0x0000000000000000
  %v2126 = fcmp uno float %v2125, %v2125
  %v2127 = fcmp ogt float %v2125, 0x3D71979980000000
  %v2128 = select i1 %v2127, float %v2125, float 0x3D71979980000000
  %v2129 = select i1 %v2126, float %v2125, float %v2128
  %v2130 = mul i64 %v2098, 16
  %v2131 = getelementptr inbounds float, ptr %v208, i64 %v2130
  %v2132 = mul i64 %v2100, 8
  %v2133 = add i64 0, %v2132
  %v2134 = add i64 %v2133, 0
  %v2135 = getelementptr inbounds float, ptr %v2103, i64 %v2134
  %v2136 = load <8 x float>, ptr %v2135, align 4
  %v2137 = mul i64 %v2100, 8
  %v2138 = add i64 0, %v2137
  %v2139 = add i64 %v2138, 0
  %v2140 = getelementptr inbounds float, ptr %v2109, i64 %v2139
  %v2141 = load <8 x float>, ptr %v2140, align 4
  %v2142 = insertelement <8 x float> poison, float %v2129, i64 0
  %v2143 = shufflevector <8 x float> %v2142, <8 x float> poison, <8 x i32> zeroinitializer
  %v2144 = fdiv <8 x float> %v2141, %v2143
  %v2145 = fmul <8 x float> %v2136, %v2144
  %v2146 = mul i64 %v2100, 8
  %v2147 = add i64 0, %v2146
  %v2148 = add i64 %v2147, 0
  %v2149 = getelementptr inbounds float, ptr %v2131, i64 %v2148
  store <8 x float> %v2145, ptr %v2149, align 4
  %v2150 = add nsw i64 %v2100, 1
  br label %b246
b248:
  %v2151 = add nsw i64 %v2098, 1
  br label %b243
b245:
  %v2152 = add i64 %v7, 0
  %v2153 = sdiv i64 %v2152, 1
  %v2154 = add i64 %v2, 1
  %v2155 = mul i64 %v2153, %v2
  %v2156 = sdiv i64 %v2155, %v3
  %v2157 = mul i64 %v2156, 1
  %v2158 = icmp slt i64 %v2157, %v7
  %v2159 = select i1 %v2158, i64 %v2157, i64 %v7
  %v2160 = mul i64 %v2153, %v2154
  %v2161 = sdiv i64 %v2160, %v3
  %v2162 = mul i64 %v2161, 1
  %v2163 = icmp slt i64 %v2162, %v7
  %v2164 = select i1 %v2163, i64 %v2162, i64 %v7
  br label %b249
b249:
  %v2165 = phi i64 [ %v2159, %b245 ], [ %v2230, %b254 ]
  %v2166 = icmp slt i64 %v2165, %v2164
  br i1 %v2166, label %b250, label %b251
b250:
  br label %b252
b252:
  %v2167 = phi i64 [ 0, %b250 ], [ %v2229, %b257 ]
  %v2168 = icmp slt i64 %v2167, 2
  br i1 %v2168, label %b253, label %b254
b253:
  br label %b255
b255:
  %v2169 = phi i64 [ 0, %b253 ], [ %v2228, %b260 ]
  %v2170 = icmp slt i64 %v2169, 8
  br i1 %v2170, label %b256, label %b257
b256:
  br label %b258
b258:
  %v2171 = phi i64 [ 0, %b256 ], [ %v2227, %b263 ]
  %v2172 = icmp slt i64 %v2171, 8
  br i1 %v2172, label %b259, label %b260
b259:
  br label %b261
b261:
  %v2173 = phi i64 [ 0, %b259 ], [ %v2217, %b262 ]
  %v2174 = phi float [ 0x0000000000000000, %b259 ], [ %v2216, %b262 ]
  %v2175 = icmp slt i64 %v2173, 1
  br i1 %v2175, label %b262, label %b263
b262:
  %v2176 = mul i64 %v2165, 16
  %v2177 = getelementptr inbounds float, ptr %v202, i64 %v2176
  %v2178 = mul i64 %v2167, 8
  %v2179 = add i64 0, %v2178
  %v2180 = add i64 %v2179, %v2169
  %v2181 = getelementptr inbounds float, ptr %v2177, i64 %v2180
  %v2182 = load float, ptr %v2181, align 4
  %v2183 = add i64 %v1666, 0
  %v2184 = and i64 %v2183, %v268
  %v2185 = mul i64 %v2184, %v7
  %v2186 = add i64 %v2185, %v2165
  %v2187 = mul i64 %v2186, 16
  %v2188 = getelementptr inbounds float, ptr %v136, i64 %v2187
  %v2189 = mul i64 %v2167, 8
  %v2190 = add i64 0, %v2189
  %v2191 = add i64 %v2190, %v2171
  %v2192 = getelementptr inbounds float, ptr %v2188, i64 %v2191
  %v2193 = load float, ptr %v2192, align 4
  %v2194 = add i64 %v1666, 0
  %v2195 = and i64 %v2194, %v282
  %v2196 = mul i64 %v2195, %v7
  %v2197 = add i64 %v2196, %v2165
  %v2198 = mul i64 %v2197, 2
  %v2199 = getelementptr inbounds float, ptr %v152, i64 %v2198
  %v2200 = add i64 0, %v2167
  %v2201 = getelementptr inbounds float, ptr %v2199, i64 %v2200
  %v2202 = load float, ptr %v2201, align 4
  %v2203 = fcmp ogt float %v2202, 0x0000000000000000
  %v2204 = select i1 %v2203, float 0x3FF0000000000000, float 0x0000000000000000
  %v2205 = fcmp une float %v2204, 0x0000000000000000
  %v2206 = select i1 %v2205, float %v2202, float 0x3FF0000000000000
  %v2207 = call float @llvm.sqrt.f32(float %v2206)
  %v2208 = fcmp une float %v2204, 0x0000000000000000
  %v2209 = select i1 %v2208, float %v2207, float 0x0000000000000000
  %v2210 = fcmp uno float %v2209, %v2209
  %v2211 = fcmp ogt float %v2209, 0x3D71979980000000
  %v2212 = select i1 %v2211, float %v2209, float 0x3D71979980000000
  %v2213 = select i1 %v2210, float %v2209, float %v2212
  %v2214 = fdiv float %v2193, %v2213
  %v2215 = fmul float %v2182, %v2214
  %v2216 = fadd float %v2174, %v2215
  %v2217 = add nsw i64 %v2173, 1
  br label %b261
b263:
  %v2218 = fadd float %v2174, 0x0000000000000000
  %v2219 = mul i64 %v2165, 128
  %v2220 = getelementptr inbounds float, ptr %v210, i64 %v2219
  %v2221 = mul i64 %v2167, 64
  %v2222 = add i64 0, %v2221
  %v2223 = mul i64 %v2169, 8
  %v2224 = add i64 %v2222, %v2223
  %v2225 = add i64 %v2224, %v2171
  %v2226 = getelementptr inbounds float, ptr %v2220, i64 %v2225
  store float %v2218, ptr %v2226, align 4
  %v2227 = add nsw i64 %v2171, 1
  br label %b258
b260:
  %v2228 = add nsw i64 %v2169, 1
  br label %b255
b257:
  %v2229 = add nsw i64 %v2167, 1
  br label %b252
b254:
  %v2230 = add nsw i64 %v2165, 1
  br label %b249
b251:
  %v2231 = add i64 %v7, 0
  %v2232 = sdiv i64 %v2231, 1
  %v2233 = add i64 %v2, 1
  %v2234 = mul i64 %v2232, %v2
  %v2235 = sdiv i64 %v2234, %v3
  %v2236 = mul i64 %v2235, 1
  %v2237 = icmp slt i64 %v2236, %v7
  %v2238 = select i1 %v2237, i64 %v2236, i64 %v7
  %v2239 = mul i64 %v2232, %v2233
  %v2240 = sdiv i64 %v2239, %v3
  %v2241 = mul i64 %v2240, 1
  %v2242 = icmp slt i64 %v2241, %v7
  %v2243 = select i1 %v2242, i64 %v2241, i64 %v7
  br label %b264
b264:
  %v2244 = phi i64 [ %v2238, %b251 ], [ %v2285, %b269 ]
  %v2245 = icmp slt i64 %v2244, %v2243
  br i1 %v2245, label %b265, label %b266
b265:
  br label %b267
b267:
  %v2246 = phi i64 [ 0, %b265 ], [ %v2284, %b272 ]
  %v2247 = icmp slt i64 %v2246, 2
  br i1 %v2247, label %b268, label %b269
b268:
  br label %b270
b270:
  %v2248 = phi i64 [ 0, %b268 ], [ %v2283, %b275 ]
  %v2249 = icmp slt i64 %v2248, 8
  br i1 %v2249, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2250 = phi i64 [ 0, %b271 ], [ %v2275, %b274 ]
  %v2251 = phi float [ 0x0000000000000000, %b271 ], [ %v2274, %b274 ]
  %v2252 = icmp slt i64 %v2250, 8
  br i1 %v2252, label %b274, label %b275
b274:
  %v2253 = mul i64 %v2244, 16
  %v2254 = getelementptr inbounds float, ptr %v202, i64 %v2253
  %v2255 = mul i64 %v2246, 8
  %v2256 = add i64 0, %v2255
  %v2257 = add i64 %v2256, %v2250
  %v2258 = getelementptr inbounds float, ptr %v2254, i64 %v2257
  %v2259 = load float, ptr %v2258, align 4
  %v2260 = add i64 %v1666, 0
  %v2261 = and i64 %v2260, %v244
  %v2262 = mul i64 %v2261, %v7
  %v2263 = add i64 %v2262, %v2244
  %v2264 = mul i64 %v2263, 128
  %v2265 = getelementptr inbounds float, ptr %v60, i64 %v2264
  %v2266 = mul i64 %v2246, 64
  %v2267 = add i64 0, %v2266
  %v2268 = add i64 %v2267, %v2248
  %v2269 = mul i64 %v2250, 8
  %v2270 = add i64 %v2268, %v2269
  %v2271 = getelementptr inbounds float, ptr %v2265, i64 %v2270
  %v2272 = load float, ptr %v2271, align 4
  %v2273 = fmul float %v2259, %v2272
  %v2274 = fadd float %v2251, %v2273
  %v2275 = add nsw i64 %v2250, 1
  br label %b273
b275:
  %v2276 = mul i64 %v2244, 16
  %v2277 = getelementptr inbounds float, ptr %v212, i64 %v2276
  %v2278 = mul i64 %v2246, 8
  %v2279 = add i64 0, %v2278
  %v2280 = add i64 %v2279, %v2248
  %v2281 = add i64 %v2280, 0
  %v2282 = getelementptr inbounds float, ptr %v2277, i64 %v2281
  store float %v2251, ptr %v2282, align 4
  %v2283 = add nsw i64 %v2248, 1
  br label %b270
b272:
  %v2284 = add nsw i64 %v2246, 1
  br label %b267
b269:
  %v2285 = add nsw i64 %v2244, 1
  br label %b264
b266:
  %v2286 = add i64 %v7, 0
  %v2287 = sdiv i64 %v2286, 1
  %v2288 = add i64 %v2, 1
  %v2289 = mul i64 %v2287, %v2
  %v2290 = sdiv i64 %v2289, %v3
  %v2291 = mul i64 %v2290, 1
  %v2292 = icmp slt i64 %v2291, %v7
  %v2293 = select i1 %v2292, i64 %v2291, i64 %v7
  %v2294 = mul i64 %v2287, %v2288
  %v2295 = sdiv i64 %v2294, %v3
  %v2296 = mul i64 %v2295, 1
  %v2297 = icmp slt i64 %v2296, %v7
  %v2298 = select i1 %v2297, i64 %v2296, i64 %v7
  br label %b276
b276:
  %v2299 = phi i64 [ %v2293, %b266 ], [ %v2368, %b281 ]
  %v2300 = icmp slt i64 %v2299, %v2298
  br i1 %v2300, label %b277, label %b278
b277:
  %v2301 = mul i64 %v2299, 16
  %v2302 = getelementptr inbounds float, ptr %v206, i64 %v2301
  %v2303 = add i64 %v1666, 0
  %v2304 = and i64 %v2303, %v276
  %v2305 = mul i64 %v2304, %v7
  %v2306 = add i64 %v2305, %v2299
  %v2307 = mul i64 %v2306, 16
  %v2308 = getelementptr inbounds float, ptr %v144, i64 %v2307
  %v2309 = add i64 %v1666, 0
  %v2310 = and i64 %v2309, %v274
  %v2311 = mul i64 %v2310, %v7
  %v2312 = add i64 %v2311, %v2299
  %v2313 = mul i64 %v2312, 16
  %v2314 = getelementptr inbounds float, ptr %v142, i64 %v2313
  %v2315 = mul i64 %v2299, 16
  %v2316 = getelementptr inbounds float, ptr %v200, i64 %v2315
  %v2317 = add i64 %v1666, 0
  %v2318 = and i64 %v2317, %v312
  %v2319 = mul i64 %v2318, %v7
  %v2320 = add i64 %v2319, %v2299
  %v2321 = mul i64 %v2320, 16
  %v2322 = getelementptr inbounds float, ptr %v182, i64 %v2321
  %v2323 = add i64 %v1666, 0
  %v2324 = and i64 %v2323, %v330
  %v2325 = mul i64 %v2324, %v7
  %v2326 = add i64 %v2325, %v2299
  %v2327 = mul i64 %v2326, 16
  %v2328 = getelementptr inbounds float, ptr %v214, i64 %v2327
  %v2329 = add i64 %v1666, 0
  %v2330 = and i64 %v2329, %v332
  %v2331 = mul i64 %v2330, %v7
  %v2332 = add i64 %v2331, %v2299
  %v2333 = mul i64 %v2332, 16
  %v2334 = getelementptr inbounds float, ptr %v216, i64 %v2333
  br label %b279
b279:
  %v2335 = phi i64 [ 0, %b277 ], [ %v2367, %b280 ]
  %v2336 = icmp slt i64 %v2335, 16
  br i1 %v2336, label %b280, label %b281
b280:
  %v2337 = add i64 0, %v2335
  %v2338 = getelementptr inbounds float, ptr %v2302, i64 %v2337
  %v2339 = load <8 x float>, ptr %v2338, align 4
  %v2340 = add i64 0, %v2335
  %v2341 = getelementptr inbounds float, ptr %v2308, i64 %v2340
  %v2342 = load <8 x float>, ptr %v2341, align 4
  %v2343 = fmul <8 x float> %v2339, %v2342
  %v2344 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v2345 = shufflevector <8 x float> %v2344, <8 x float> poison, <8 x i32> zeroinitializer
  %v2346 = fmul <8 x float> %v2343, %v2345
  %v2347 = add i64 0, %v2335
  %v2348 = getelementptr inbounds float, ptr %v2314, i64 %v2347
  %v2349 = load <8 x float>, ptr %v2348, align 4
  %v2350 = fmul <8 x float> %v2346, %v2349
  %v2351 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2352 = shufflevector <8 x float> %v2351, <8 x float> poison, <8 x i32> zeroinitializer
  %v2353 = fsub <8 x float> %v2352, %v2349
  %v2354 = fmul <8 x float> %v2350, %v2353
  %v2355 = fneg <8 x float> %v2354
  %v2356 = add i64 0, %v2335
  %v2357 = getelementptr inbounds float, ptr %v2316, i64 %v2356
  %v2358 = load <8 x float>, ptr %v2357, align 4
  %v2359 = add i64 0, %v2335
  %v2360 = getelementptr inbounds float, ptr %v2322, i64 %v2359
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = fadd <8 x float> %v2358, %v2361
  %v2363 = add i64 0, %v2335
  %v2364 = getelementptr inbounds float, ptr %v2328, i64 %v2363
  store <8 x float> %v2355, ptr %v2364, align 4
  %v2365 = add i64 0, %v2335
  %v2366 = getelementptr inbounds float, ptr %v2334, i64 %v2365
  store <8 x float> %v2362, ptr %v2366, align 4
  %v2367 = add nsw i64 %v2335, 8
  br label %b279
b281:
  %v2368 = add nsw i64 %v2299, 1
  br label %b276
b278:
  %v2369 = add i64 %v7, 0
  %v2370 = sdiv i64 %v2369, 1
  %v2371 = add i64 %v2, 1
  %v2372 = mul i64 %v2370, %v2
  %v2373 = sdiv i64 %v2372, %v3
  %v2374 = mul i64 %v2373, 1
  %v2375 = icmp slt i64 %v2374, %v7
  %v2376 = select i1 %v2375, i64 %v2374, i64 %v7
  %v2377 = mul i64 %v2370, %v2371
  %v2378 = sdiv i64 %v2377, %v3
  %v2379 = mul i64 %v2378, 1
  %v2380 = icmp slt i64 %v2379, %v7
  %v2381 = select i1 %v2380, i64 %v2379, i64 %v7
  br label %b282
b282:
  %v2382 = phi i64 [ %v2376, %b278 ], [ %v2470, %b287 ]
  %v2383 = icmp slt i64 %v2382, %v2381
  br i1 %v2383, label %b283, label %b284
b283:
  br label %b285
b285:
  %v2384 = phi i64 [ 0, %b283 ], [ %v2469, %b290 ]
  %v2385 = icmp slt i64 %v2384, 2
  br i1 %v2385, label %b286, label %b287
b286:
  br label %b288
b288:
  %v2386 = phi i64 [ 0, %b286 ], [ %v2454, %b289 ]
  %v2387 = phi <8 x float> [ splat (float 0x0000000000000000), %b286 ], [ %v2453, %b289 ]
  %v2388 = icmp slt i64 %v2386, 8
  br i1 %v2388, label %b289, label %b290
b289:
  %v2389 = mul i64 %v2382, 16
  %v2390 = getelementptr inbounds float, ptr %v204, i64 %v2389
  %v2391 = add i64 %v1666, 0
  %v2392 = and i64 %v2391, %v278
  %v2393 = mul i64 %v2392, %v7
  %v2394 = add i64 %v2393, %v2382
  %v2395 = mul i64 %v2394, 16
  %v2396 = getelementptr inbounds float, ptr %v146, i64 %v2395
  %v2397 = mul i64 %v2382, 16
  %v2398 = getelementptr inbounds float, ptr %v212, i64 %v2397
  %v2399 = add i64 %v1666, 0
  %v2400 = and i64 %v2399, %v268
  %v2401 = mul i64 %v2400, %v7
  %v2402 = add i64 %v2401, %v2382
  %v2403 = mul i64 %v2402, 16
  %v2404 = getelementptr inbounds float, ptr %v136, i64 %v2403
  %v2405 = add i64 %v1666, 0
  %v2406 = and i64 %v2405, %v282
  %v2407 = mul i64 %v2406, %v7
  %v2408 = add i64 %v2407, %v2382
  %v2409 = mul i64 %v2408, 2
  %v2410 = getelementptr inbounds float, ptr %v152, i64 %v2409
  %v2411 = add i64 0, %v2384
  %v2412 = getelementptr inbounds float, ptr %v2410, i64 %v2411
  %v2413 = load float, ptr %v2412, align 4
  %v2414 = fcmp ogt float %v2413, 0x0000000000000000
  %v2415 = select i1 %v2414, float 0x3FF0000000000000, float 0x0000000000000000
  %v2416 = fcmp une float %v2415, 0x0000000000000000
  %v2417 = select i1 %v2416, float %v2413, float 0x3FF0000000000000
  %v2418 = call float @llvm.sqrt.f32(float %v2417)
  %v2419 = fcmp une float %v2415, 0x0000000000000000
  %v2420 = select i1 %v2419, float %v2418, float 0x0000000000000000
  %v2421 = fcmp uno float %v2420, %v2420
  %v2422 = fcmp ogt float %v2420, 0x3D71979980000000
  %v2423 = select i1 %v2422, float %v2420, float 0x3D71979980000000
  %v2424 = select i1 %v2421, float %v2420, float %v2423
  %v2425 = mul i64 %v2384, 8
  %v2426 = add i64 0, %v2425
  %v2427 = add i64 %v2426, %v2386
  %v2428 = getelementptr inbounds float, ptr %v2390, i64 %v2427
  %v2429 = load <8 x float>, ptr %v2428, align 4
  %v2430 = mul i64 %v2384, 8
  %v2431 = add i64 0, %v2430
  %v2432 = add i64 %v2431, %v2386
  %v2433 = getelementptr inbounds float, ptr %v2396, i64 %v2432
  %v2434 = load <8 x float>, ptr %v2433, align 4
  %v2435 = fmul <8 x float> %v2429, %v2434
  %v2436 = mul i64 %v2384, 8
  %v2437 = add i64 0, %v2436
  %v2438 = add i64 %v2437, %v2386
  %v2439 = getelementptr inbounds float, ptr %v2398, i64 %v2438
  %v2440 = load <8 x float>, ptr %v2439, align 4
  %v2441 = fadd <8 x float> %v2435, %v2440
  %v2442 = mul i64 %v2384, 8
  %v2443 = add i64 0, %v2442
  %v2444 = add i64 %v2443, %v2386
  %v2445 = getelementptr inbounds float, ptr %v2404, i64 %v2444
  %v2446 = load <8 x float>, ptr %v2445, align 4
  %v2447 = insertelement <8 x float> poison, float %v2424, i64 0
  %v2448 = shufflevector <8 x float> %v2447, <8 x float> poison, <8 x i32> zeroinitializer
  %v2449 = fdiv <8 x float> %v2446, %v2448
  %v2450 = fmul <8 x float> %v2441, %v2449
  %v2451 = fdiv <8 x float> %v2450, %v2448
  %v2452 = fneg <8 x float> %v2451
  %v2453 = fadd <8 x float> %v2387, %v2452
  %v2454 = add nsw i64 %v2386, 8
  br label %b288
b290:
  %v2455 = shufflevector <8 x float> %v2387, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2456 = shufflevector <8 x float> %v2387, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2457 = fadd <4 x float> %v2455, %v2456
  %v2458 = shufflevector <4 x float> %v2457, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2459 = shufflevector <4 x float> %v2457, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2460 = fadd <2 x float> %v2458, %v2459
  %v2461 = extractelement <2 x float> %v2460, i64 0
  %v2462 = extractelement <2 x float> %v2460, i64 1
  %v2463 = fadd float %v2461, %v2462
  %v2464 = fadd float %v2463, 0x0000000000000000
  %v2465 = mul i64 %v2382, 2
  %v2466 = getelementptr inbounds float, ptr %v218, i64 %v2465
  %v2467 = add i64 0, %v2384
  %v2468 = getelementptr inbounds float, ptr %v2466, i64 %v2467
  store float %v2464, ptr %v2468, align 4
  %v2469 = add nsw i64 %v2384, 1
  br label %b285
b287:
  %v2470 = add nsw i64 %v2382, 1
  br label %b282
b284:
  %v2472 = add i64 %v7, 0
  %v2473 = sdiv i64 %v2472, 1
  %v2474 = add i64 %v2, 1
  %v2475 = mul i64 %v2473, %v2
  %v2476 = sdiv i64 %v2475, %v3
  %v2477 = mul i64 %v2476, 1
  %v2478 = icmp slt i64 %v2477, %v7
  %v2479 = select i1 %v2478, i64 %v2477, i64 %v7
  %v2480 = mul i64 %v2473, %v2474
  %v2481 = sdiv i64 %v2480, %v3
  %v2482 = mul i64 %v2481, 1
  %v2483 = icmp slt i64 %v2482, %v7
  %v2484 = select i1 %v2483, i64 %v2482, i64 %v7
  br label %b291
b291:
  %v2485 = phi i64 [ %v2479, %b284 ], [ %v2608, %b296 ]
  %v2486 = icmp slt i64 %v2485, %v2484
  br i1 %v2486, label %b292, label %b293
b292:
  %v2487 = add i64 %v2485, 96
  %v2488 = icmp slt i64 %v2487, %v2484
  %v2489 = select i1 %v2488, i64 %v2487, i64 %v2484
  br label %b294
b294:
  %v2490 = phi i64 [ 0, %b292 ], [ %v2607, %b299 ]
  %v2491 = icmp slt i64 %v2490, 1
  br i1 %v2491, label %b295, label %b296
b295:
  %v2492 = sub i64 %v2489, %v2485
  %v2493 = sub i64 6, 1
  %v2494 = add i64 %v2492, %v2493
  %v2495 = sdiv i64 %v2494, 6
  br label %b297
b297:
  %v2496 = phi i64 [ 0, %b295 ], [ %v2606, %b304 ]
  %v2497 = icmp slt i64 %v2496, %v2495
  br i1 %v2497, label %b298, label %b299
b298:
  %v2498 = mul i64 %v2492, %v2496
  %v2499 = sdiv i64 %v2498, %v2495
  %v2500 = add i64 %v2485, %v2499
  %v2501 = add i64 %v2496, 1
  %v2502 = mul i64 %v2492, %v2501
  %v2503 = sdiv i64 %v2502, %v2495
  %v2504 = add i64 %v2485, %v2503
  %v2505 = mul i64 %v2490, 256
  %v2506 = getelementptr inbounds float, ptr %v1375, i64 %v2505
  %v2507 = sub i64 %v2504, %v2500
  %v2508 = add i64 %v1666, 0
  %v2509 = and i64 %v2508, %v332
  %v2510 = mul i64 %v2509, %v7
  %v2511 = add i64 %v2510, %v2500
  %v2512 = mul i64 %v2511, 16
  %v2513 = getelementptr inbounds float, ptr %v216, i64 %v2512
  %v2514 = getelementptr inbounds float, ptr %v2513, i64 0
  %v2515 = sub i64 %v2507, 1
  %v2516 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v2515
  %v2517 = load ptr, ptr %v2516, align 4
  %v2518 = getelementptr inbounds float, ptr %v2471, i64 0
  %v2519 = icmp sgt i64 %v2507, 0
  br i1 %v2519, label %b300, label %b301
b300:
  call void %v2517(ptr %v2514, i64 16, ptr %v2506, i64 16, ptr %v2518, i64 16, i64 8)
  br label %b301
b301:
  %v2520 = add i64 %v2505, 256
  br label %b302
b302:
  %v2521 = phi i64 [ %v2500, %b301 ], [ %v2605, %b307 ]
  %v2522 = icmp slt i64 %v2521, %v2504
  br i1 %v2522, label %b303, label %b304
b303:
  %v2523 = sub i64 %v2521, %v2500
  %v2524 = mul i64 %v2523, 16
  %v2525 = getelementptr inbounds float, ptr %v2471, i64 %v2524
  %v2526 = mul i64 %v2521, 16
  %v2527 = getelementptr inbounds float, ptr %v208, i64 %v2526
  %v2528 = add i64 %v1666, 0
  %v2529 = and i64 %v2528, %v326
  %v2530 = mul i64 %v2529, %v7
  %v2531 = add i64 %v2530, %v2521
  %v2532 = mul i64 %v2531, 16
  %v2533 = getelementptr inbounds float, ptr %v196, i64 %v2532
  %v2534 = add i64 %v1666, 0
  %v2535 = and i64 %v2534, %v320
  %v2536 = mul i64 %v2535, %v7
  %v2537 = add i64 %v2536, %v2521
  %v2538 = mul i64 %v2537, 16
  %v2539 = getelementptr inbounds float, ptr %v190, i64 %v2538
  %v2540 = add i64 %v1666, 0
  %v2541 = and i64 %v2540, %v264
  %v2542 = mul i64 %v2541, %v7
  %v2543 = add i64 %v2542, %v2521
  %v2544 = mul i64 %v2543, 16
  %v2545 = getelementptr inbounds float, ptr %v132, i64 %v2544
  %v2546 = add i64 %v1666, 0
  %v2547 = and i64 %v2546, %v278
  %v2548 = mul i64 %v2547, %v7
  %v2549 = add i64 %v2548, %v2521
  %v2550 = mul i64 %v2549, 16
  %v2551 = getelementptr inbounds float, ptr %v146, i64 %v2550
  %v2552 = add i64 %v1666, 0
  %v2553 = and i64 %v2552, %v312
  %v2554 = mul i64 %v2553, %v7
  %v2555 = add i64 %v2554, %v2521
  %v2556 = mul i64 %v2555, 16
  %v2557 = getelementptr inbounds float, ptr %v182, i64 %v2556
  %v2558 = add i64 %v1666, 0
  %v2559 = and i64 %v2558, %v334
  %v2560 = mul i64 %v2559, %v7
  %v2561 = add i64 %v2560, %v2521
  %v2562 = mul i64 %v2561, 16
  %v2563 = getelementptr inbounds float, ptr %v220, i64 %v2562
  br label %b305
b305:
  %v2564 = phi i64 [ 0, %b303 ], [ %v2604, %b306 ]
  %v2565 = icmp slt i64 %v2564, 2
  br i1 %v2565, label %b306, label %b307
b306:
  %v2566 = mul i64 %v2490, 2
  %v2567 = add i64 %v2566, %v2564
  %v2568 = mul i64 %v2567, 8
  %v2569 = add i64 0, %v2564
  %v2570 = mul i64 %v2569, 8
  %v2571 = getelementptr inbounds float, ptr %v2525, i64 %v2570
  %v2572 = load <8 x float>, ptr %v2571, align 4
  %v2573 = add i64 0, %v2568
  %v2574 = getelementptr inbounds float, ptr %v2527, i64 %v2573
  %v2575 = load <8 x float>, ptr %v2574, align 4
  %v2576 = add i64 0, %v2568
  %v2577 = getelementptr inbounds float, ptr %v2533, i64 %v2576
  %v2578 = load <8 x float>, ptr %v2577, align 4
  %v2579 = add i64 0, %v2568
  %v2580 = getelementptr inbounds float, ptr %v2539, i64 %v2579
  %v2581 = load <8 x float>, ptr %v2580, align 4
  %v2582 = fadd <8 x float> %v2578, %v2581
  %v2583 = add i64 0, %v2568
  %v2584 = getelementptr inbounds float, ptr %v2545, i64 %v2583
  %v2585 = load <8 x float>, ptr %v2584, align 4
  %v2586 = fmul <8 x float> %v2582, %v2585
  %v2587 = add i64 0, %v2568
  %v2588 = getelementptr inbounds float, ptr %v48, i64 %v2587
  %v2589 = load <8 x float>, ptr %v2588, align 4
  %v2590 = fmul <8 x float> %v2586, %v2589
  %v2591 = fadd <8 x float> %v2575, %v2590
  %v2592 = add i64 0, %v2568
  %v2593 = getelementptr inbounds float, ptr %v2551, i64 %v2592
  %v2594 = load <8 x float>, ptr %v2593, align 4
  %v2595 = fmul <8 x float> %v2591, %v2594
  %v2596 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2597 = shufflevector <8 x float> %v2596, <8 x float> poison, <8 x i32> zeroinitializer
  %v2598 = fsub <8 x float> %v2597, %v2594
  %v2599 = fmul <8 x float> %v2595, %v2598
  %v2600 = add i64 0, %v2568
  %v2601 = getelementptr inbounds float, ptr %v2557, i64 %v2600
  store <8 x float> %v2599, ptr %v2601, align 4
  %v2602 = add i64 0, %v2568
  %v2603 = getelementptr inbounds float, ptr %v2563, i64 %v2602
  store <8 x float> %v2572, ptr %v2603, align 4
  %v2604 = add nsw i64 %v2564, 1
  br label %b305
b307:
  %v2605 = add nsw i64 %v2521, 1
  br label %b302
b304:
  %v2606 = add nsw i64 %v2496, 1
  br label %b297
b299:
  %v2607 = add nsw i64 %v2490, 1
  br label %b294
b296:
  %v2608 = add nsw i64 %v2485, 96
  br label %b291
b293:
  %v2610 = add i64 %v7, 0
  %v2611 = sdiv i64 %v2610, 1
  %v2612 = add i64 %v2, 1
  %v2613 = mul i64 %v2611, %v2
  %v2614 = sdiv i64 %v2613, %v3
  %v2615 = mul i64 %v2614, 1
  %v2616 = icmp slt i64 %v2615, %v7
  %v2617 = select i1 %v2616, i64 %v2615, i64 %v7
  %v2618 = mul i64 %v2611, %v2612
  %v2619 = sdiv i64 %v2618, %v3
  %v2620 = mul i64 %v2619, 1
  %v2621 = icmp slt i64 %v2620, %v7
  %v2622 = select i1 %v2621, i64 %v2620, i64 %v7
  br label %b308
b308:
  %v2623 = phi i64 [ %v2617, %b293 ], [ %v2699, %b313 ]
  %v2624 = icmp slt i64 %v2623, %v2622
  br i1 %v2624, label %b309, label %b310
b309:
  %v2625 = add i64 %v2623, 96
  %v2626 = icmp slt i64 %v2625, %v2622
  %v2627 = select i1 %v2626, i64 %v2625, i64 %v2622
  br label %b311
b311:
  %v2628 = phi i64 [ 0, %b309 ], [ %v2698, %b316 ]
  %v2629 = icmp slt i64 %v2628, 2
  br i1 %v2629, label %b312, label %b313
b312:
  %v2630 = sub i64 %v2627, %v2623
  %v2631 = sub i64 2, 1
  %v2632 = add i64 %v2630, %v2631
  %v2633 = sdiv i64 %v2632, 2
  br label %b314
b314:
  %v2634 = phi i64 [ 0, %b312 ], [ %v2697, %b321 ]
  %v2635 = icmp slt i64 %v2634, %v2633
  br i1 %v2635, label %b315, label %b316
b315:
  %v2636 = mul i64 %v2630, %v2634
  %v2637 = sdiv i64 %v2636, %v2633
  %v2638 = add i64 %v2623, %v2637
  %v2639 = add i64 %v2634, 1
  %v2640 = mul i64 %v2630, %v2639
  %v2641 = sdiv i64 %v2640, %v2633
  %v2642 = add i64 %v2623, %v2641
  %v2643 = mul i64 %v2628, 512
  %v2644 = getelementptr inbounds float, ptr %v1376, i64 %v2643
  %v2645 = sub i64 %v2642, %v2638
  %v2646 = add i64 %v1666, 0
  %v2647 = and i64 %v2646, %v330
  %v2648 = mul i64 %v2647, %v7
  %v2649 = add i64 %v2648, %v2638
  %v2650 = mul i64 %v2649, 16
  %v2651 = getelementptr inbounds float, ptr %v214, i64 %v2650
  %v2652 = getelementptr inbounds float, ptr %v2651, i64 0
  %v2653 = sub i64 %v2645, 1
  %v2654 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2653
  %v2655 = load ptr, ptr %v2654, align 4
  %v2656 = getelementptr inbounds float, ptr %v2609, i64 0
  %v2657 = icmp sgt i64 %v2645, 0
  br i1 %v2657, label %b317, label %b318
b317:
  call void %v2655(ptr %v2652, i64 16, ptr %v2644, i64 16, ptr %v2656, i64 32, i64 8)
  br label %b318
b318:
  %v2658 = add i64 %v2643, 512
  br label %b319
b319:
  %v2659 = phi i64 [ %v2638, %b318 ], [ %v2696, %b324 ]
  %v2660 = icmp slt i64 %v2659, %v2642
  br i1 %v2660, label %b320, label %b321
b320:
  %v2661 = sub i64 %v2659, %v2638
  %v2662 = mul i64 %v2661, 32
  %v2663 = getelementptr inbounds float, ptr %v2609, i64 %v2662
  %v2664 = add i64 %v1666, 0
  %v2665 = and i64 %v2664, %v270
  %v2666 = mul i64 %v2665, %v7
  %v2667 = add i64 %v2666, %v2659
  %v2668 = mul i64 %v2667, 64
  %v2669 = getelementptr inbounds float, ptr %v138, i64 %v2668
  %v2670 = add i64 %v1666, 0
  %v2671 = and i64 %v2670, %v336
  %v2672 = mul i64 %v2671, %v7
  %v2673 = add i64 %v2672, %v2659
  %v2674 = mul i64 %v2673, 64
  %v2675 = getelementptr inbounds float, ptr %v222, i64 %v2674
  br label %b322
b322:
  %v2676 = phi i64 [ 0, %b320 ], [ %v2695, %b323 ]
  %v2677 = icmp slt i64 %v2676, 4
  br i1 %v2677, label %b323, label %b324
b323:
  %v2678 = mul i64 %v2628, 4
  %v2679 = add i64 %v2678, %v2676
  %v2680 = mul i64 %v2679, 8
  %v2681 = add i64 0, %v2676
  %v2682 = mul i64 %v2681, 8
  %v2683 = getelementptr inbounds float, ptr %v2663, i64 %v2682
  %v2684 = load <8 x float>, ptr %v2683, align 4
  %v2685 = add i64 0, %v2680
  %v2686 = getelementptr inbounds float, ptr %v2669, i64 %v2685
  %v2687 = load <8 x float>, ptr %v2686, align 4
  %v2688 = fmul <8 x float> %v2687, %v2687
  %v2689 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2690 = shufflevector <8 x float> %v2689, <8 x float> poison, <8 x i32> zeroinitializer
  %v2691 = fsub <8 x float> %v2690, %v2688
  %v2692 = fmul <8 x float> %v2684, %v2691
  %v2693 = add i64 0, %v2680
  %v2694 = getelementptr inbounds float, ptr %v2675, i64 %v2693
  store <8 x float> %v2692, ptr %v2694, align 4
  %v2695 = add nsw i64 %v2676, 1
  br label %b322
b324:
  %v2696 = add nsw i64 %v2659, 1
  br label %b319
b321:
  %v2697 = add nsw i64 %v2634, 1
  br label %b314
b316:
  %v2698 = add nsw i64 %v2628, 1
  br label %b311
b313:
  %v2699 = add nsw i64 %v2623, 96
  br label %b308
b310:
  %v2700 = add i64 %v7, 0
  %v2701 = sdiv i64 %v2700, 1
  %v2702 = add i64 %v2, 1
  %v2703 = mul i64 %v2701, %v2
  %v2704 = sdiv i64 %v2703, %v3
  %v2705 = mul i64 %v2704, 1
  %v2706 = icmp slt i64 %v2705, %v7
  %v2707 = select i1 %v2706, i64 %v2705, i64 %v7
  %v2708 = mul i64 %v2701, %v2702
  %v2709 = sdiv i64 %v2708, %v3
  %v2710 = mul i64 %v2709, 1
  %v2711 = icmp slt i64 %v2710, %v7
  %v2712 = select i1 %v2711, i64 %v2710, i64 %v7
  br label %b325
b325:
  %v2713 = phi i64 [ %v2707, %b310 ], [ %v2782, %b330 ]
  %v2714 = icmp slt i64 %v2713, %v2712
  br i1 %v2714, label %b326, label %b327
b326:
  br label %b328
b328:
  %v2715 = phi i64 [ 0, %b326 ], [ %v2781, %b333 ]
  %v2716 = icmp slt i64 %v2715, 2
  br i1 %v2716, label %b329, label %b330
b329:
  br label %b331
b331:
  %v2717 = phi i64 [ 0, %b329 ], [ %v2780, %b332 ]
  %v2718 = icmp slt i64 %v2717, 8
  br i1 %v2718, label %b332, label %b333
b332:
  %v2719 = add i64 %v1666, 1
  %v2720 = and i64 %v2719, 1
  %v2721 = mul i64 %v2720, %v7
  %v2722 = add i64 %v2721, %v2713
  %v2723 = mul i64 %v2722, 128
  %v2724 = getelementptr inbounds float, ptr %v64, i64 %v2723
  %v2725 = add i64 %v1666, 0
  %v2726 = and i64 %v2725, %v324
  %v2727 = mul i64 %v2726, %v7
  %v2728 = add i64 %v2727, %v2713
  %v2729 = mul i64 %v2728, 128
  %v2730 = getelementptr inbounds float, ptr %v194, i64 %v2729
  %v2731 = add i64 %v1666, 0
  %v2732 = and i64 %v2731, %v276
  %v2733 = mul i64 %v2732, %v7
  %v2734 = add i64 %v2733, %v2713
  %v2735 = mul i64 %v2734, 16
  %v2736 = getelementptr inbounds float, ptr %v144, i64 %v2735
  %v2737 = mul i64 %v2713, 128
  %v2738 = getelementptr inbounds float, ptr %v210, i64 %v2737
  %v2739 = add i64 %v1666, 0
  %v2740 = and i64 %v2739, 1
  %v2741 = mul i64 %v2740, %v7
  %v2742 = add i64 %v2741, %v2713
  %v2743 = mul i64 %v2742, 128
  %v2744 = getelementptr inbounds float, ptr %v64, i64 %v2743
  %v2745 = mul i64 %v2715, 64
  %v2746 = add i64 0, %v2745
  %v2747 = mul i64 %v2717, 8
  %v2748 = add i64 %v2746, %v2747
  %v2749 = add i64 %v2748, 0
  %v2750 = getelementptr inbounds float, ptr %v2724, i64 %v2749
  %v2751 = load <8 x float>, ptr %v2750, align 4
  %v2752 = mul i64 %v2715, 64
  %v2753 = add i64 0, %v2752
  %v2754 = mul i64 %v2717, 8
  %v2755 = add i64 %v2753, %v2754
  %v2756 = add i64 %v2755, 0
  %v2757 = getelementptr inbounds float, ptr %v2730, i64 %v2756
  %v2758 = load <8 x float>, ptr %v2757, align 4
  %v2759 = fadd <8 x float> %v2751, %v2758
  %v2760 = mul i64 %v2715, 8
  %v2761 = add i64 0, %v2760
  %v2762 = add i64 %v2761, 0
  %v2763 = getelementptr inbounds float, ptr %v2736, i64 %v2762
  %v2764 = load <8 x float>, ptr %v2763, align 4
  %v2765 = fmul <8 x float> %v2759, %v2764
  %v2766 = mul i64 %v2715, 64
  %v2767 = add i64 0, %v2766
  %v2768 = mul i64 %v2717, 8
  %v2769 = add i64 %v2767, %v2768
  %v2770 = add i64 %v2769, 0
  %v2771 = getelementptr inbounds float, ptr %v2738, i64 %v2770
  %v2772 = load <8 x float>, ptr %v2771, align 4
  %v2773 = fadd <8 x float> %v2765, %v2772
  %v2774 = mul i64 %v2715, 64
  %v2775 = add i64 0, %v2774
  %v2776 = mul i64 %v2717, 8
  %v2777 = add i64 %v2775, %v2776
  %v2778 = add i64 %v2777, 0
  %v2779 = getelementptr inbounds float, ptr %v2744, i64 %v2778
  store <8 x float> %v2773, ptr %v2779, align 4
  %v2780 = add nsw i64 %v2717, 1
  br label %b331
b333:
  %v2781 = add nsw i64 %v2715, 1
  br label %b328
b330:
  %v2782 = add nsw i64 %v2713, 1
  br label %b325
b327:
  %v2783 = add i64 %v7, 0
  %v2784 = sdiv i64 %v2783, 1
  %v2785 = add i64 %v2, 1
  %v2786 = mul i64 %v2784, %v2
  %v2787 = sdiv i64 %v2786, %v3
  %v2788 = mul i64 %v2787, 1
  %v2789 = icmp slt i64 %v2788, %v7
  %v2790 = select i1 %v2789, i64 %v2788, i64 %v7
  %v2791 = mul i64 %v2784, %v2785
  %v2792 = sdiv i64 %v2791, %v3
  %v2793 = mul i64 %v2792, 1
  %v2794 = icmp slt i64 %v2793, %v7
  %v2795 = select i1 %v2794, i64 %v2793, i64 %v7
  br label %b334
b334:
  %v2796 = phi i64 [ %v2790, %b327 ], [ %v2897, %b339 ]
  %v2797 = icmp slt i64 %v2796, %v2795
  br i1 %v2797, label %b335, label %b336
b335:
  br label %b337
b337:
  %v2798 = phi i64 [ 0, %b335 ], [ %v2896, %b338 ]
  %v2799 = icmp slt i64 %v2798, 2
  br i1 %v2799, label %b338, label %b339
b338:
  %v2800 = mul i64 %v2796, 16
  %v2801 = getelementptr inbounds float, ptr %v204, i64 %v2800
  %v2802 = add i64 %v1666, 0
  %v2803 = and i64 %v2802, %v278
  %v2804 = mul i64 %v2803, %v7
  %v2805 = add i64 %v2804, %v2796
  %v2806 = mul i64 %v2805, 16
  %v2807 = getelementptr inbounds float, ptr %v146, i64 %v2806
  %v2808 = mul i64 %v2796, 16
  %v2809 = getelementptr inbounds float, ptr %v212, i64 %v2808
  %v2810 = add i64 %v1666, 0
  %v2811 = and i64 %v2810, %v282
  %v2812 = mul i64 %v2811, %v7
  %v2813 = add i64 %v2812, %v2796
  %v2814 = mul i64 %v2813, 2
  %v2815 = getelementptr inbounds float, ptr %v152, i64 %v2814
  %v2816 = add i64 0, %v2798
  %v2817 = getelementptr inbounds float, ptr %v2815, i64 %v2816
  %v2818 = load float, ptr %v2817, align 4
  %v2819 = fcmp ogt float %v2818, 0x0000000000000000
  %v2820 = select i1 %v2819, float 0x3FF0000000000000, float 0x0000000000000000
  %v2821 = fcmp une float %v2820, 0x0000000000000000
  %v2822 = select i1 %v2821, float %v2818, float 0x3FF0000000000000
  %v2823 = call float @llvm.sqrt.f32(float %v2822)
  %v2824 = fcmp une float %v2820, 0x0000000000000000
  %v2825 = select i1 %v2824, float %v2823, float 0x0000000000000000
  %v2826 = fcmp uno float %v2825, %v2825
  %v2827 = fcmp ogt float %v2825, 0x3D71979980000000
  %v2828 = select i1 %v2827, float %v2825, float 0x3D71979980000000
  %v2829 = select i1 %v2826, float %v2825, float %v2828
  %v2830 = fcmp ogt float %v2825, 0x3D71979980000000
  %v2831 = select i1 %v2830, float 0x3FF0000000000000, float 0x0000000000000000
  %v2832 = mul i64 %v2796, 2
  %v2833 = getelementptr inbounds float, ptr %v218, i64 %v2832
  %v2834 = add i64 0, %v2798
  %v2835 = getelementptr inbounds float, ptr %v2833, i64 %v2834
  %v2836 = load float, ptr %v2835, align 4
  %v2837 = fcmp oeq float %v2825, 0x3D71979980000000
  %v2838 = select i1 %v2837, float 0x3FF0000000000000, float 0x0000000000000000
  %v2839 = fmul float 0x3FE0000000000000, %v2836
  %v2840 = fcmp une float %v2838, 0x0000000000000000
  %v2841 = select i1 %v2840, float %v2839, float 0x0000000000000000
  %v2842 = fcmp une float %v2831, 0x0000000000000000
  %v2843 = select i1 %v2842, float %v2836, float %v2841
  %v2844 = fcmp une float %v2820, 0x0000000000000000
  %v2845 = select i1 %v2844, float %v2843, float 0x0000000000000000
  %v2846 = fmul float 0x3FE0000000000000, %v2845
  %v2847 = fdiv float %v2846, %v2823
  %v2848 = fcmp une float %v2820, 0x0000000000000000
  %v2849 = select i1 %v2848, float %v2847, float 0x0000000000000000
  %v2850 = add i64 %v1666, 0
  %v2851 = and i64 %v2850, %v268
  %v2852 = mul i64 %v2851, %v7
  %v2853 = add i64 %v2852, %v2796
  %v2854 = mul i64 %v2853, 16
  %v2855 = getelementptr inbounds float, ptr %v136, i64 %v2854
  %v2856 = add i64 %v1666, 0
  %v2857 = and i64 %v2856, %v338
  %v2858 = mul i64 %v2857, %v7
  %v2859 = add i64 %v2858, %v2796
  %v2860 = mul i64 %v2859, 16
  %v2861 = getelementptr inbounds float, ptr %v224, i64 %v2860
  %v2862 = mul i64 %v2798, 8
  %v2863 = add i64 0, %v2862
  %v2864 = add i64 %v2863, 0
  %v2865 = getelementptr inbounds float, ptr %v2801, i64 %v2864
  %v2866 = load <8 x float>, ptr %v2865, align 4
  %v2867 = mul i64 %v2798, 8
  %v2868 = add i64 0, %v2867
  %v2869 = add i64 %v2868, 0
  %v2870 = getelementptr inbounds float, ptr %v2807, i64 %v2869
  %v2871 = load <8 x float>, ptr %v2870, align 4
  %v2872 = fmul <8 x float> %v2866, %v2871
  %v2873 = mul i64 %v2798, 8
  %v2874 = add i64 0, %v2873
  %v2875 = add i64 %v2874, 0
  %v2876 = getelementptr inbounds float, ptr %v2809, i64 %v2875
  %v2877 = load <8 x float>, ptr %v2876, align 4
  %v2878 = fadd <8 x float> %v2872, %v2877
  %v2879 = insertelement <8 x float> poison, float %v2829, i64 0
  %v2880 = shufflevector <8 x float> %v2879, <8 x float> poison, <8 x i32> zeroinitializer
  %v2881 = fdiv <8 x float> %v2878, %v2880
  %v2882 = mul i64 %v2798, 8
  %v2883 = add i64 0, %v2882
  %v2884 = add i64 %v2883, 0
  %v2885 = getelementptr inbounds float, ptr %v2855, i64 %v2884
  %v2886 = load <8 x float>, ptr %v2885, align 4
  %v2887 = insertelement <8 x float> poison, float %v2849, i64 0
  %v2888 = shufflevector <8 x float> %v2887, <8 x float> poison, <8 x i32> zeroinitializer
  %v2889 = fmul <8 x float> %v2888, %v2886
  %v2890 = fadd <8 x float> %v2881, %v2889
  %v2891 = fadd <8 x float> %v2890, %v2889
  %v2892 = mul i64 %v2798, 8
  %v2893 = add i64 0, %v2892
  %v2894 = add i64 %v2893, 0
  %v2895 = getelementptr inbounds float, ptr %v2861, i64 %v2894
  store <8 x float> %v2891, ptr %v2895, align 4
  %v2896 = add nsw i64 %v2798, 1
  br label %b337
b339:
  %v2897 = add nsw i64 %v2796, 1
  br label %b334
b336:
  %v2899 = add i64 %v7, 0
  %v2900 = sdiv i64 %v2899, 1
  %v2901 = add i64 %v2, 1
  %v2902 = mul i64 %v2900, %v2
  %v2903 = sdiv i64 %v2902, %v3
  %v2904 = mul i64 %v2903, 1
  %v2905 = icmp slt i64 %v2904, %v7
  %v2906 = select i1 %v2905, i64 %v2904, i64 %v7
  %v2907 = mul i64 %v2900, %v2901
  %v2908 = sdiv i64 %v2907, %v3
  %v2909 = mul i64 %v2908, 1
  %v2910 = icmp slt i64 %v2909, %v7
  %v2911 = select i1 %v2910, i64 %v2909, i64 %v7
  br label %b340
b340:
  %v2912 = phi i64 [ %v2906, %b336 ], [ %v2974, %b345 ]
  %v2913 = icmp slt i64 %v2912, %v2911
  br i1 %v2913, label %b341, label %b342
b341:
  %v2914 = add i64 %v2912, 96
  %v2915 = icmp slt i64 %v2914, %v2911
  %v2916 = select i1 %v2915, i64 %v2914, i64 %v2911
  br label %b343
b343:
  %v2917 = phi i64 [ 0, %b341 ], [ %v2973, %b348 ]
  %v2918 = icmp slt i64 %v2917, 2
  br i1 %v2918, label %b344, label %b345
b344:
  %v2919 = sub i64 %v2916, %v2912
  %v2920 = sub i64 2, 1
  %v2921 = add i64 %v2919, %v2920
  %v2922 = sdiv i64 %v2921, 2
  br label %b346
b346:
  %v2923 = phi i64 [ 0, %b344 ], [ %v2972, %b353 ]
  %v2924 = icmp slt i64 %v2923, %v2922
  br i1 %v2924, label %b347, label %b348
b347:
  %v2925 = mul i64 %v2919, %v2923
  %v2926 = sdiv i64 %v2925, %v2922
  %v2927 = add i64 %v2912, %v2926
  %v2928 = add i64 %v2923, 1
  %v2929 = mul i64 %v2919, %v2928
  %v2930 = sdiv i64 %v2929, %v2922
  %v2931 = add i64 %v2912, %v2930
  %v2932 = mul i64 %v2917, 512
  %v2933 = getelementptr inbounds float, ptr %v1377, i64 %v2932
  %v2934 = sub i64 %v2931, %v2927
  %v2935 = add i64 %v1666, 0
  %v2936 = and i64 %v2935, %v312
  %v2937 = mul i64 %v2936, %v7
  %v2938 = add i64 %v2937, %v2927
  %v2939 = mul i64 %v2938, 16
  %v2940 = getelementptr inbounds float, ptr %v182, i64 %v2939
  %v2941 = getelementptr inbounds float, ptr %v2940, i64 0
  %v2942 = sub i64 %v2934, 1
  %v2943 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v2942
  %v2944 = load ptr, ptr %v2943, align 4
  %v2945 = getelementptr inbounds float, ptr %v2898, i64 0
  %v2946 = icmp sgt i64 %v2934, 0
  br i1 %v2946, label %b349, label %b350
b349:
  call void %v2944(ptr %v2941, i64 16, ptr %v2933, i64 16, ptr %v2945, i64 32, i64 8)
  br label %b350
b350:
  %v2947 = add i64 %v2932, 512
  br label %b351
b351:
  %v2948 = phi i64 [ %v2927, %b350 ], [ %v2971, %b356 ]
  %v2949 = icmp slt i64 %v2948, %v2931
  br i1 %v2949, label %b352, label %b353
b352:
  %v2950 = sub i64 %v2948, %v2927
  %v2951 = mul i64 %v2950, 32
  %v2952 = getelementptr inbounds float, ptr %v2898, i64 %v2951
  %v2953 = add i64 %v1666, 0
  %v2954 = and i64 %v2953, %v340
  %v2955 = mul i64 %v2954, %v7
  %v2956 = add i64 %v2955, %v2948
  %v2957 = mul i64 %v2956, 64
  %v2958 = getelementptr inbounds float, ptr %v226, i64 %v2957
  br label %b354
b354:
  %v2959 = phi i64 [ 0, %b352 ], [ %v2970, %b355 ]
  %v2960 = icmp slt i64 %v2959, 4
  br i1 %v2960, label %b355, label %b356
b355:
  %v2961 = mul i64 %v2917, 4
  %v2962 = add i64 %v2961, %v2959
  %v2963 = mul i64 %v2962, 8
  %v2964 = add i64 0, %v2959
  %v2965 = mul i64 %v2964, 8
  %v2966 = getelementptr inbounds float, ptr %v2952, i64 %v2965
  %v2967 = load <8 x float>, ptr %v2966, align 4
  %v2968 = add i64 0, %v2963
  %v2969 = getelementptr inbounds float, ptr %v2958, i64 %v2968
  store <8 x float> %v2967, ptr %v2969, align 4
  %v2970 = add nsw i64 %v2959, 1
  br label %b354
b356:
  %v2971 = add nsw i64 %v2948, 1
  br label %b351
b353:
  %v2972 = add nsw i64 %v2923, 1
  br label %b346
b348:
  %v2973 = add nsw i64 %v2917, 1
  br label %b343
b345:
  %v2974 = add nsw i64 %v2912, 96
  br label %b340
b342:
  %v2976 = add i64 %v7, 0
  %v2977 = sdiv i64 %v2976, 1
  %v2978 = add i64 %v2, 1
  %v2979 = mul i64 %v2977, %v2
  %v2980 = sdiv i64 %v2979, %v3
  %v2981 = mul i64 %v2980, 1
  %v2982 = icmp slt i64 %v2981, %v7
  %v2983 = select i1 %v2982, i64 %v2981, i64 %v7
  %v2984 = mul i64 %v2977, %v2978
  %v2985 = sdiv i64 %v2984, %v3
  %v2986 = mul i64 %v2985, 1
  %v2987 = icmp slt i64 %v2986, %v7
  %v2988 = select i1 %v2987, i64 %v2986, i64 %v7
  br label %b357
b357:
  %v2989 = phi i64 [ %v2983, %b342 ], [ %v3051, %b362 ]
  %v2990 = icmp slt i64 %v2989, %v2988
  br i1 %v2990, label %b358, label %b359
b358:
  %v2991 = add i64 %v2989, 96
  %v2992 = icmp slt i64 %v2991, %v2988
  %v2993 = select i1 %v2992, i64 %v2991, i64 %v2988
  br label %b360
b360:
  %v2994 = phi i64 [ 0, %b358 ], [ %v3050, %b365 ]
  %v2995 = icmp slt i64 %v2994, 1
  br i1 %v2995, label %b361, label %b362
b361:
  %v2996 = sub i64 %v2993, %v2989
  %v2997 = sub i64 6, 1
  %v2998 = add i64 %v2996, %v2997
  %v2999 = sdiv i64 %v2998, 6
  br label %b363
b363:
  %v3000 = phi i64 [ 0, %b361 ], [ %v3049, %b370 ]
  %v3001 = icmp slt i64 %v3000, %v2999
  br i1 %v3001, label %b364, label %b365
b364:
  %v3002 = mul i64 %v2996, %v3000
  %v3003 = sdiv i64 %v3002, %v2999
  %v3004 = add i64 %v2989, %v3003
  %v3005 = add i64 %v3000, 1
  %v3006 = mul i64 %v2996, %v3005
  %v3007 = sdiv i64 %v3006, %v2999
  %v3008 = add i64 %v2989, %v3007
  %v3009 = mul i64 %v2994, 1024
  %v3010 = getelementptr inbounds float, ptr %v1378, i64 %v3009
  %v3011 = sub i64 %v3008, %v3004
  %v3012 = add i64 %v1666, 0
  %v3013 = and i64 %v3012, %v336
  %v3014 = mul i64 %v3013, %v7
  %v3015 = add i64 %v3014, %v3004
  %v3016 = mul i64 %v3015, 64
  %v3017 = getelementptr inbounds float, ptr %v222, i64 %v3016
  %v3018 = getelementptr inbounds float, ptr %v3017, i64 0
  %v3019 = sub i64 %v3011, 1
  %v3020 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3019
  %v3021 = load ptr, ptr %v3020, align 4
  %v3022 = getelementptr inbounds float, ptr %v2975, i64 0
  %v3023 = icmp sgt i64 %v3011, 0
  br i1 %v3023, label %b366, label %b367
b366:
  call void %v3021(ptr %v3018, i64 64, ptr %v3010, i64 64, ptr %v3022, i64 16, i64 8)
  br label %b367
b367:
  %v3024 = add i64 %v3009, 1024
  br label %b368
b368:
  %v3025 = phi i64 [ %v3004, %b367 ], [ %v3048, %b373 ]
  %v3026 = icmp slt i64 %v3025, %v3008
  br i1 %v3026, label %b369, label %b370
b369:
  %v3027 = sub i64 %v3025, %v3004
  %v3028 = mul i64 %v3027, 16
  %v3029 = getelementptr inbounds float, ptr %v2975, i64 %v3028
  %v3030 = add i64 %v1666, 0
  %v3031 = and i64 %v3030, %v342
  %v3032 = mul i64 %v3031, %v7
  %v3033 = add i64 %v3032, %v3025
  %v3034 = mul i64 %v3033, 16
  %v3035 = getelementptr inbounds float, ptr %v228, i64 %v3034
  br label %b371
b371:
  %v3036 = phi i64 [ 0, %b369 ], [ %v3047, %b372 ]
  %v3037 = icmp slt i64 %v3036, 2
  br i1 %v3037, label %b372, label %b373
b372:
  %v3038 = mul i64 %v2994, 2
  %v3039 = add i64 %v3038, %v3036
  %v3040 = mul i64 %v3039, 8
  %v3041 = add i64 0, %v3036
  %v3042 = mul i64 %v3041, 8
  %v3043 = getelementptr inbounds float, ptr %v3029, i64 %v3042
  %v3044 = load <8 x float>, ptr %v3043, align 4
  %v3045 = add i64 0, %v3040
  %v3046 = getelementptr inbounds float, ptr %v3035, i64 %v3045
  store <8 x float> %v3044, ptr %v3046, align 4
  %v3047 = add nsw i64 %v3036, 1
  br label %b371
b373:
  %v3048 = add nsw i64 %v3025, 1
  br label %b368
b370:
  %v3049 = add nsw i64 %v3000, 1
  br label %b363
b365:
  %v3050 = add nsw i64 %v2994, 1
  br label %b360
b362:
  %v3051 = add nsw i64 %v2989, 96
  br label %b357
b359:
  %v3053 = add i64 %v7, 0
  %v3054 = sdiv i64 %v3053, 1
  %v3055 = add i64 %v2, 1
  %v3056 = mul i64 %v3054, %v2
  %v3057 = sdiv i64 %v3056, %v3
  %v3058 = mul i64 %v3057, 1
  %v3059 = icmp slt i64 %v3058, %v7
  %v3060 = select i1 %v3059, i64 %v3058, i64 %v7
  %v3061 = mul i64 %v3054, %v3055
  %v3062 = sdiv i64 %v3061, %v3
  %v3063 = mul i64 %v3062, 1
  %v3064 = icmp slt i64 %v3063, %v7
  %v3065 = select i1 %v3064, i64 %v3063, i64 %v7
  br label %b374
b374:
  %v3066 = phi i64 [ %v3060, %b359 ], [ %v3187, %b379 ]
  %v3067 = icmp slt i64 %v3066, %v3065
  br i1 %v3067, label %b375, label %b376
b375:
  %v3068 = add i64 %v3066, 96
  %v3069 = icmp slt i64 %v3068, %v3065
  %v3070 = select i1 %v3069, i64 %v3068, i64 %v3065
  br label %b377
b377:
  %v3071 = phi i64 [ 0, %b375 ], [ %v3186, %b382 ]
  %v3072 = icmp slt i64 %v3071, 1
  br i1 %v3072, label %b378, label %b379
b378:
  %v3073 = sub i64 %v3070, %v3066
  %v3074 = sub i64 6, 1
  %v3075 = add i64 %v3073, %v3074
  %v3076 = sdiv i64 %v3075, 6
  br label %b380
b380:
  %v3077 = phi i64 [ 0, %b378 ], [ %v3185, %b387 ]
  %v3078 = icmp slt i64 %v3077, %v3076
  br i1 %v3078, label %b381, label %b382
b381:
  %v3079 = mul i64 %v3073, %v3077
  %v3080 = sdiv i64 %v3079, %v3076
  %v3081 = add i64 %v3066, %v3080
  %v3082 = add i64 %v3077, 1
  %v3083 = mul i64 %v3073, %v3082
  %v3084 = sdiv i64 %v3083, %v3076
  %v3085 = add i64 %v3066, %v3084
  %v3086 = mul i64 %v3071, 1024
  %v3087 = getelementptr inbounds float, ptr %v1379, i64 %v3086
  %v3088 = sub i64 %v3085, %v3081
  %v3089 = add i64 %v1666, 0
  %v3090 = and i64 %v3089, %v340
  %v3091 = mul i64 %v3090, %v7
  %v3092 = add i64 %v3091, %v3081
  %v3093 = mul i64 %v3092, 64
  %v3094 = getelementptr inbounds float, ptr %v226, i64 %v3093
  %v3095 = getelementptr inbounds float, ptr %v3094, i64 0
  %v3096 = sub i64 %v3088, 1
  %v3097 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3096
  %v3098 = load ptr, ptr %v3097, align 4
  %v3099 = getelementptr inbounds float, ptr %v3052, i64 0
  %v3100 = icmp sgt i64 %v3088, 0
  br i1 %v3100, label %b383, label %b384
b383:
  call void %v3098(ptr %v3095, i64 64, ptr %v3087, i64 64, ptr %v3099, i64 16, i64 8)
  br label %b384
b384:
  %v3101 = add i64 %v3086, 1024
  br label %b385
b385:
  %v3102 = phi i64 [ %v3081, %b384 ], [ %v3184, %b390 ]
  %v3103 = icmp slt i64 %v3102, %v3085
  br i1 %v3103, label %b386, label %b387
b386:
  %v3104 = sub i64 %v3102, %v3081
  %v3105 = mul i64 %v3104, 16
  %v3106 = getelementptr inbounds float, ptr %v3052, i64 %v3105
  %v3107 = add i64 %v1666, 0
  %v3108 = and i64 %v3107, %v326
  %v3109 = mul i64 %v3108, %v7
  %v3110 = add i64 %v3109, %v3102
  %v3111 = mul i64 %v3110, 16
  %v3112 = getelementptr inbounds float, ptr %v196, i64 %v3111
  %v3113 = add i64 %v1666, 0
  %v3114 = and i64 %v3113, %v320
  %v3115 = mul i64 %v3114, %v7
  %v3116 = add i64 %v3115, %v3102
  %v3117 = mul i64 %v3116, 16
  %v3118 = getelementptr inbounds float, ptr %v190, i64 %v3117
  %v3119 = add i64 %v1666, 0
  %v3120 = and i64 %v3119, %v278
  %v3121 = mul i64 %v3120, %v7
  %v3122 = add i64 %v3121, %v3102
  %v3123 = mul i64 %v3122, 16
  %v3124 = getelementptr inbounds float, ptr %v146, i64 %v3123
  %v3125 = add i64 %v1666, 0
  %v3126 = and i64 %v3125, %v338
  %v3127 = mul i64 %v3126, %v7
  %v3128 = add i64 %v3127, %v3102
  %v3129 = mul i64 %v3128, 16
  %v3130 = getelementptr inbounds float, ptr %v224, i64 %v3129
  %v3131 = add i64 %v1666, 0
  %v3132 = and i64 %v3131, %v344
  %v3133 = mul i64 %v3132, %v7
  %v3134 = add i64 %v3133, %v3102
  %v3135 = mul i64 %v3134, 16
  %v3136 = getelementptr inbounds float, ptr %v230, i64 %v3135
  %v3137 = add i64 %v1666, 0
  %v3138 = and i64 %v3137, %v346
  %v3139 = mul i64 %v3138, %v7
  %v3140 = add i64 %v3139, %v3102
  %v3141 = mul i64 %v3140, 16
  %v3142 = getelementptr inbounds float, ptr %v232, i64 %v3141
  br label %b388
b388:
  %v3143 = phi i64 [ 0, %b386 ], [ %v3183, %b389 ]
  %v3144 = icmp slt i64 %v3143, 2
  br i1 %v3144, label %b389, label %b390
b389:
  %v3145 = mul i64 %v3071, 2
  %v3146 = add i64 %v3145, %v3143
  %v3147 = mul i64 %v3146, 8
  %v3148 = add i64 0, %v3143
  %v3149 = mul i64 %v3148, 8
  %v3150 = getelementptr inbounds float, ptr %v3106, i64 %v3149
  %v3151 = load <8 x float>, ptr %v3150, align 4
  %v3152 = add i64 0, %v3147
  %v3153 = getelementptr inbounds float, ptr %v3112, i64 %v3152
  %v3154 = load <8 x float>, ptr %v3153, align 4
  %v3155 = add i64 0, %v3147
  %v3156 = getelementptr inbounds float, ptr %v3118, i64 %v3155
  %v3157 = load <8 x float>, ptr %v3156, align 4
  %v3158 = fadd <8 x float> %v3154, %v3157
  %v3159 = add i64 0, %v3147
  %v3160 = getelementptr inbounds float, ptr %v3124, i64 %v3159
  %v3161 = load <8 x float>, ptr %v3160, align 4
  %v3162 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3163 = shufflevector <8 x float> %v3162, <8 x float> poison, <8 x i32> zeroinitializer
  %v3164 = fsub <8 x float> %v3161, %v3163
  %v3165 = add i64 0, %v3147
  %v3166 = getelementptr inbounds float, ptr %v48, i64 %v3165
  %v3167 = load <8 x float>, ptr %v3166, align 4
  %v3168 = fmul <8 x float> %v3164, %v3167
  %v3169 = fadd <8 x float> %v3163, %v3168
  %v3170 = fmul <8 x float> %v3158, %v3169
  %v3171 = add i64 0, %v3147
  %v3172 = getelementptr inbounds float, ptr %v3130, i64 %v3171
  %v3173 = load <8 x float>, ptr %v3172, align 4
  %v3174 = add i64 0, %v3147
  %v3175 = getelementptr inbounds float, ptr %v46, i64 %v3174
  %v3176 = load <8 x float>, ptr %v3175, align 4
  %v3177 = fmul <8 x float> %v3173, %v3176
  %v3178 = fadd <8 x float> %v3170, %v3177
  %v3179 = add i64 0, %v3147
  %v3180 = getelementptr inbounds float, ptr %v3136, i64 %v3179
  store <8 x float> %v3151, ptr %v3180, align 4
  %v3181 = add i64 0, %v3147
  %v3182 = getelementptr inbounds float, ptr %v3142, i64 %v3181
  store <8 x float> %v3178, ptr %v3182, align 4
  %v3183 = add nsw i64 %v3143, 1
  br label %b388
b390:
  %v3184 = add nsw i64 %v3102, 1
  br label %b385
b387:
  %v3185 = add nsw i64 %v3077, 1
  br label %b380
b382:
  %v3186 = add nsw i64 %v3071, 1
  br label %b377
b379:
  %v3187 = add nsw i64 %v3066, 96
  br label %b374
b376:
  %v3189 = add i64 %v7, 0
  %v3190 = sdiv i64 %v3189, 1
  %v3191 = add i64 %v2, 1
  %v3192 = mul i64 %v3190, %v2
  %v3193 = sdiv i64 %v3192, %v3
  %v3194 = mul i64 %v3193, 1
  %v3195 = icmp slt i64 %v3194, %v7
  %v3196 = select i1 %v3195, i64 %v3194, i64 %v7
  %v3197 = mul i64 %v3190, %v3191
  %v3198 = sdiv i64 %v3197, %v3
  %v3199 = mul i64 %v3198, 1
  %v3200 = icmp slt i64 %v3199, %v7
  %v3201 = select i1 %v3200, i64 %v3199, i64 %v7
  br label %b391
b391:
  %v3202 = phi i64 [ %v3196, %b376 ], [ %v3370, %b396 ]
  %v3203 = icmp slt i64 %v3202, %v3201
  br i1 %v3203, label %b392, label %b393
b392:
  %v3204 = add i64 %v3202, 96
  %v3205 = icmp slt i64 %v3204, %v3201
  %v3206 = select i1 %v3205, i64 %v3204, i64 %v3201
  br label %b394
b394:
  %v3207 = phi i64 [ 0, %b392 ], [ %v3369, %b399 ]
  %v3208 = icmp slt i64 %v3207, 1
  br i1 %v3208, label %b395, label %b396
b395:
  %v3209 = sub i64 %v3206, %v3202
  %v3210 = sub i64 6, 1
  %v3211 = add i64 %v3209, %v3210
  %v3212 = sdiv i64 %v3211, 6
  br label %b397
b397:
  %v3213 = phi i64 [ 0, %b395 ], [ %v3368, %b404 ]
  %v3214 = icmp slt i64 %v3213, %v3212
  br i1 %v3214, label %b398, label %b399
b398:
  %v3215 = mul i64 %v3209, %v3213
  %v3216 = sdiv i64 %v3215, %v3212
  %v3217 = add i64 %v3202, %v3216
  %v3218 = add i64 %v3213, 1
  %v3219 = mul i64 %v3209, %v3218
  %v3220 = sdiv i64 %v3219, %v3212
  %v3221 = add i64 %v3202, %v3220
  %v3222 = mul i64 %v3207, 256
  %v3223 = getelementptr inbounds float, ptr %v1380, i64 %v3222
  %v3224 = sub i64 %v3221, %v3217
  %v3225 = add i64 %v1666, 0
  %v3226 = and i64 %v3225, %v346
  %v3227 = mul i64 %v3226, %v7
  %v3228 = add i64 %v3227, %v3217
  %v3229 = mul i64 %v3228, 16
  %v3230 = getelementptr inbounds float, ptr %v232, i64 %v3229
  %v3231 = getelementptr inbounds float, ptr %v3230, i64 0
  %v3232 = sub i64 %v3224, 1
  %v3233 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v3232
  %v3234 = load ptr, ptr %v3233, align 4
  %v3235 = getelementptr inbounds float, ptr %v3188, i64 0
  %v3236 = icmp sgt i64 %v3224, 0
  br i1 %v3236, label %b400, label %b401
b400:
  call void %v3234(ptr %v3231, i64 16, ptr %v3223, i64 16, ptr %v3235, i64 16, i64 8)
  br label %b401
b401:
  %v3237 = add i64 %v3222, 256
  br label %b402
b402:
  %v3238 = phi i64 [ %v3217, %b401 ], [ %v3367, %b407 ]
  %v3239 = icmp slt i64 %v3238, %v3221
  br i1 %v3239, label %b403, label %b404
b403:
  %v3240 = sub i64 %v3238, %v3217
  %v3241 = mul i64 %v3240, 16
  %v3242 = getelementptr inbounds float, ptr %v3188, i64 %v3241
  %v3243 = add i64 %v1666, 0
  %v3244 = and i64 %v3243, %v322
  %v3245 = mul i64 %v3244, %v7
  %v3246 = add i64 %v3245, %v3238
  %v3247 = mul i64 %v3246, 16
  %v3248 = getelementptr inbounds float, ptr %v192, i64 %v3247
  %v3249 = add i64 %v1666, 0
  %v3250 = and i64 %v3249, %v344
  %v3251 = mul i64 %v3250, %v7
  %v3252 = add i64 %v3251, %v3238
  %v3253 = mul i64 %v3252, 16
  %v3254 = getelementptr inbounds float, ptr %v230, i64 %v3253
  %v3255 = add i64 %v1666, 0
  %v3256 = and i64 %v3255, %v342
  %v3257 = mul i64 %v3256, %v7
  %v3258 = add i64 %v3257, %v3238
  %v3259 = mul i64 %v3258, 16
  %v3260 = getelementptr inbounds float, ptr %v228, i64 %v3259
  %v3261 = add i64 %v1666, 0
  %v3262 = and i64 %v3261, %v334
  %v3263 = mul i64 %v3262, %v7
  %v3264 = add i64 %v3263, %v3238
  %v3265 = mul i64 %v3264, 16
  %v3266 = getelementptr inbounds float, ptr %v220, i64 %v3265
  %v3267 = add i64 %v1666, 0
  %v3268 = and i64 %v3267, %v318
  %v3269 = mul i64 %v3268, %v7
  %v3270 = add i64 %v3269, %v3238
  %v3271 = mul i64 %v3270, 16
  %v3272 = getelementptr inbounds float, ptr %v188, i64 %v3271
  %v3273 = add i64 %v1666, 1
  %v3274 = and i64 %v3273, 1
  %v3275 = mul i64 %v3274, %v7
  %v3276 = add i64 %v3275, %v3238
  %v3277 = mul i64 %v3276, 16
  %v3278 = getelementptr inbounds float, ptr %v66, i64 %v3277
  %v3279 = add i64 %v1666, 0
  %v3280 = and i64 %v3279, %v348
  %v3281 = mul i64 %v3280, %v7
  %v3282 = add i64 %v3281, %v3238
  %v3283 = mul i64 %v3282, 16
  %v3284 = getelementptr inbounds float, ptr %v234, i64 %v3283
  %v3285 = add i64 %v1666, 0
  %v3286 = and i64 %v3285, 1
  %v3287 = mul i64 %v3286, %v7
  %v3288 = add i64 %v3287, %v3238
  %v3289 = mul i64 %v3288, 16
  %v3290 = getelementptr inbounds float, ptr %v66, i64 %v3289
  %v3291 = add i64 %v1666, 0
  %v3292 = and i64 %v3291, %v250
  %v3293 = mul i64 %v3292, %v7
  %v3294 = add i64 %v3293, %v3238
  %v3295 = mul i64 %v3294, 16
  %v3296 = getelementptr inbounds float, ptr %v70, i64 %v3295
  br label %b405
b405:
  %v3297 = phi i64 [ 0, %b403 ], [ %v3366, %b406 ]
  %v3298 = icmp slt i64 %v3297, 2
  br i1 %v3298, label %b406, label %b407
b406:
  %v3299 = mul i64 %v3207, 2
  %v3300 = add i64 %v3299, %v3297
  %v3301 = mul i64 %v3300, 8
  %v3302 = add i64 0, %v3297
  %v3303 = mul i64 %v3302, 8
  %v3304 = getelementptr inbounds float, ptr %v3242, i64 %v3303
  %v3305 = load <8 x float>, ptr %v3304, align 4
  %v3306 = add i64 0, %v3301
  %v3307 = getelementptr inbounds float, ptr %v3248, i64 %v3306
  %v3308 = load <8 x float>, ptr %v3307, align 4
  %v3309 = add i64 0, %v3301
  %v3310 = getelementptr inbounds float, ptr %v40, i64 %v3309
  %v3311 = load <8 x float>, ptr %v3310, align 4
  %v3312 = fmul <8 x float> %v3308, %v3311
  %v3313 = add i64 0, %v3301
  %v3314 = getelementptr inbounds float, ptr %v3254, i64 %v3313
  %v3315 = load <8 x float>, ptr %v3314, align 4
  %v3316 = add i64 0, %v3301
  %v3317 = getelementptr inbounds float, ptr %v32, i64 %v3316
  %v3318 = load <8 x float>, ptr %v3317, align 4
  %v3319 = fmul <8 x float> %v3315, %v3318
  %v3320 = fadd <8 x float> %v3312, %v3319
  %v3321 = add i64 0, %v3301
  %v3322 = getelementptr inbounds float, ptr %v3260, i64 %v3321
  %v3323 = load <8 x float>, ptr %v3322, align 4
  %v3324 = add i64 0, %v3301
  %v3325 = getelementptr inbounds float, ptr %v24, i64 %v3324
  %v3326 = load <8 x float>, ptr %v3325, align 4
  %v3327 = fmul <8 x float> %v3323, %v3326
  %v3328 = fadd <8 x float> %v3320, %v3327
  %v3329 = add i64 0, %v3301
  %v3330 = getelementptr inbounds float, ptr %v3266, i64 %v3329
  %v3331 = load <8 x float>, ptr %v3330, align 4
  %v3332 = add i64 0, %v3301
  %v3333 = getelementptr inbounds float, ptr %v20, i64 %v3332
  %v3334 = load <8 x float>, ptr %v3333, align 4
  %v3335 = fmul <8 x float> %v3331, %v3334
  %v3336 = fadd <8 x float> %v3328, %v3335
  %v3337 = add i64 0, %v3301
  %v3338 = getelementptr inbounds float, ptr %v16, i64 %v3337
  %v3339 = load <8 x float>, ptr %v3338, align 4
  %v3340 = fmul <8 x float> %v3305, %v3339
  %v3341 = fadd <8 x float> %v3336, %v3340
  %v3342 = add i64 0, %v3301
  %v3343 = getelementptr inbounds float, ptr %v3272, i64 %v3342
  %v3344 = load <8 x float>, ptr %v3343, align 4
  %v3345 = add i64 0, %v3301
  %v3346 = getelementptr inbounds float, ptr %v12, i64 %v3345
  %v3347 = load <8 x float>, ptr %v3346, align 4
  %v3348 = fmul <8 x float> %v3344, %v3347
  %v3349 = fadd <8 x float> %v3341, %v3348
  %v3350 = add i64 0, %v3301
  %v3351 = getelementptr inbounds float, ptr %v3278, i64 %v3350
  %v3352 = load <8 x float>, ptr %v3351, align 4
  %v3353 = fadd <8 x float> %v3308, %v3315
  %v3354 = fadd <8 x float> %v3353, %v3323
  %v3355 = fadd <8 x float> %v3354, %v3331
  %v3356 = fadd <8 x float> %v3355, %v3305
  %v3357 = fadd <8 x float> %v3356, %v3344
  %v3358 = fadd <8 x float> %v3352, %v3357
  %v3359 = fsub <8 x float> %v3358, %v3349
  %v3360 = add i64 0, %v3301
  %v3361 = getelementptr inbounds float, ptr %v3284, i64 %v3360
  store <8 x float> %v3305, ptr %v3361, align 4
  %v3362 = add i64 0, %v3301
  %v3363 = getelementptr inbounds float, ptr %v3290, i64 %v3362
  store <8 x float> %v3349, ptr %v3363, align 4
  %v3364 = add i64 0, %v3301
  %v3365 = getelementptr inbounds float, ptr %v3296, i64 %v3364
  store <8 x float> %v3359, ptr %v3365, align 4
  %v3366 = add nsw i64 %v3297, 1
  br label %b405
b407:
  %v3367 = add nsw i64 %v3238, 1
  br label %b402
b404:
  %v3368 = add nsw i64 %v3213, 1
  br label %b397
b399:
  %v3369 = add nsw i64 %v3207, 1
  br label %b394
b396:
  %v3370 = add nsw i64 %v3202, 96
  br label %b391
b393:
  %v3371 = add nsw i64 %v1663, 1
  br label %b189
b191:
  %v3372 = icmp sgt i64 %v3, 1
  br i1 %v3372, label %b408, label %b409
b408:
  %v3373 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3374 = atomicrmw add ptr %v3373, i64 1 acq_rel
  %v3375 = load i64, ptr %v349, align 8
  %v3376 = add i64 %v3375, 1
  store i64 %v3376, ptr %v349, align 8
  %v3377 = mul i64 %v3, %v3376
  br label %b410
b410:
  %v3378 = load atomic i64, ptr %v3373 acquire, align 8
  %v3379 = icmp slt i64 %v3378, %v3377
  br i1 %v3379, label %b411, label %b412
b411:
  %v3380 = call i32 @sched_yield()
  br label %b410
b412:
  br label %b409
b409:
  %v3381 = icmp eq i64 %v2, 0
  br i1 %v3381, label %b413, label %b414
b413:
  br label %b415
b415:
  %v3382 = phi i64 [ 0, %b413 ], [ %v3416, %b420 ]
  %v3383 = icmp slt i64 %v3382, 16
  br i1 %v3383, label %b416, label %b417
b416:
  br label %b418
b418:
  %v3384 = phi i64 [ 0, %b416 ], [ %v3413, %b423 ]
  %v3385 = phi <8 x float> [ splat (float 0x0000000000000000), %b416 ], [ %v3412, %b423 ]
  %v3386 = icmp slt i64 %v3384, %v8
  br i1 %v3386, label %b419, label %b420
b419:
  %v3387 = add i64 %v3384, 128
  %v3388 = icmp slt i64 %v3387, %v8
  %v3389 = select i1 %v3388, i64 %v3387, i64 %v8
  br label %b421
b421:
  %v3390 = phi i64 [ %v3384, %b419 ], [ %v3411, %b422 ]
  %v3391 = phi <8 x float> [ splat (float 0x0000000000000000), %b419 ], [ %v3410, %b422 ]
  %v3392 = icmp slt i64 %v3390, %v3389
  br i1 %v3392, label %b422, label %b423
b422:
  %v3393 = mul i64 %v3390, 16
  %v3394 = getelementptr inbounds float, ptr %v188, i64 %v3393
  %v3395 = mul i64 %v3390, 16
  %v3396 = getelementptr inbounds float, ptr %v62, i64 %v3395
  %v3397 = mul i64 %v3390, 16
  %v3398 = getelementptr inbounds float, ptr %v10, i64 %v3397
  %v3399 = add i64 0, %v3382
  %v3400 = getelementptr inbounds float, ptr %v3394, i64 %v3399
  %v3401 = load <8 x float>, ptr %v3400, align 4
  %v3402 = add i64 0, %v3382
  %v3403 = getelementptr inbounds float, ptr %v3396, i64 %v3402
  %v3404 = load <8 x float>, ptr %v3403, align 4
  %v3405 = add i64 0, %v3382
  %v3406 = getelementptr inbounds float, ptr %v3398, i64 %v3405
  %v3407 = load <8 x float>, ptr %v3406, align 4
  %v3408 = fsub <8 x float> %v3404, %v3407
  %v3409 = fmul <8 x float> %v3401, %v3408
  %v3410 = fadd <8 x float> %v3391, %v3409
  %v3411 = add nsw i64 %v3390, 1
  br label %b421
b423:
  %v3412 = fadd <8 x float> %v3385, %v3391
  %v3413 = add nsw i64 %v3384, 128
  br label %b418
b420:
  %v3414 = add i64 0, %v3382
  %v3415 = getelementptr inbounds float, ptr %v72, i64 %v3414
  store <8 x float> %v3385, ptr %v3415, align 4
  %v3416 = add nsw i64 %v3382, 8
  br label %b415
b417:
  br label %b414
b414:
  %v3417 = icmp sgt i64 %v3, 1
  br i1 %v3417, label %b424, label %b425
b424:
  %v3418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3419 = atomicrmw add ptr %v3418, i64 1 acq_rel
  %v3420 = load i64, ptr %v349, align 8
  %v3421 = add i64 %v3420, 1
  store i64 %v3421, ptr %v349, align 8
  %v3422 = mul i64 %v3, %v3421
  br label %b426
b426:
  %v3423 = load atomic i64, ptr %v3418 acquire, align 8
  %v3424 = icmp slt i64 %v3423, %v3422
  br i1 %v3424, label %b427, label %b428
b427:
  %v3425 = call i32 @sched_yield()
  br label %b426
b428:
  br label %b425
b425:
  %v3426 = mul i64 0, 16
  %v3427 = getelementptr inbounds float, ptr %v198, i64 %v3426
  %v3428 = getelementptr inbounds float, ptr %v3427, i64 0
  %v3429 = mul i64 0, 16
  %v3430 = getelementptr inbounds float, ptr %v120, i64 %v3429
  %v3431 = getelementptr inbounds float, ptr %v3430, i64 0
  %v3432 = getelementptr inbounds float, ptr %v354, i64 12288
  %v3433 = add i64 16, 1
  %v3434 = sdiv i64 %v3433, 2
  %v3435 = add i64 %v2, 1
  %v3436 = mul i64 %v3434, %v2
  %v3437 = sdiv i64 %v3436, %v3
  %v3438 = mul i64 %v3437, 2
  %v3439 = icmp slt i64 %v3438, 16
  %v3440 = select i1 %v3439, i64 %v3438, i64 16
  %v3441 = mul i64 %v3434, %v3435
  %v3442 = sdiv i64 %v3441, %v3
  %v3443 = mul i64 %v3442, 2
  %v3444 = icmp slt i64 %v3443, 16
  %v3445 = select i1 %v3444, i64 %v3443, i64 16
  %v3446 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b429
b429:
  %v3447 = phi i64 [ %v3440, %b425 ], [ %v3455, %b434 ]
  %v3448 = icmp slt i64 %v3447, %v3445
  br i1 %v3448, label %b430, label %b431
b430:
  %v3449 = mul i64 %v3447, 16
  %v3450 = getelementptr inbounds float, ptr %v3446, i64 %v3449
  br label %b432
b432:
  %v3451 = phi i64 [ 0, %b430 ], [ %v3454, %b433 ]
  %v3452 = icmp slt i64 %v3451, 16
  br i1 %v3452, label %b433, label %b434
b433:
  %v3453 = getelementptr inbounds float, ptr %v3450, i64 %v3451
  store float 0x0000000000000000, ptr %v3453, align 4
  %v3454 = add nsw i64 %v3451, 1
  br label %b432
b434:
  %v3455 = add nsw i64 %v3447, 1
  br label %b429
b431:
  %v3456 = mul i64 %v8, 1
  br label %b435
b435:
  %v3457 = phi i64 [ 0, %b431 ], [ %v3564, %b440 ]
  %v3458 = icmp slt i64 %v3457, %v3456
  br i1 %v3458, label %b436, label %b437
b436:
  %v3459 = sub i64 %v3456, %v3457
  %v3460 = icmp slt i64 %v3459, 384
  %v3461 = select i1 %v3460, i64 %v3459, i64 384
  br label %b438
b438:
  %v3462 = phi i64 [ %v3440, %b436 ], [ %v3563, %b464 ]
  %v3463 = icmp slt i64 %v3462, %v3445
  br i1 %v3463, label %b439, label %b440
b439:
  %v3464 = sub i64 %v3445, %v3462
  %v3465 = icmp slt i64 %v3464, 64
  %v3466 = select i1 %v3465, i64 %v3464, i64 64
  %v3467 = sdiv i64 %v3466, 2
  %v3468 = mul i64 %v3467, 2
  %v3469 = sub i64 %v3466, %v3468
  %v3470 = mul i64 %v3457, 16
  %v3471 = add i64 %v3470, %v3462
  %v3472 = getelementptr inbounds float, ptr %v3428, i64 %v3471
  br label %b441
b441:
  %v3473 = phi i64 [ 0, %b439 ], [ %v3499, %b449 ]
  %v3474 = icmp slt i64 %v3473, %v3461
  br i1 %v3474, label %b442, label %b443
b442:
  %v3475 = mul i64 %v3473, 16
  %v3476 = getelementptr inbounds float, ptr %v3472, i64 %v3475
  %v3477 = mul i64 %v3473, 2
  %v3478 = getelementptr inbounds float, ptr %v3432, i64 %v3477
  br label %b444
b444:
  %v3479 = phi i64 [ 0, %b442 ], [ %v3488, %b445 ]
  %v3480 = icmp slt i64 %v3479, %v3467
  br i1 %v3480, label %b445, label %b446
b445:
  %v3481 = mul i64 %v3479, 2
  %v3482 = getelementptr inbounds float, ptr %v3476, i64 %v3481
  %v3483 = mul i64 %v3479, 768
  %v3484 = getelementptr inbounds float, ptr %v3478, i64 %v3483
  %v3485 = getelementptr inbounds float, ptr %v3482, i64 0
  %v3486 = load <2 x float>, ptr %v3485, align 4
  %v3487 = getelementptr inbounds float, ptr %v3484, i64 0
  store <2 x float> %v3486, ptr %v3487, align 4
  %v3488 = add nsw i64 %v3479, 1
  br label %b444
b446:
  %v3489 = mul i64 %v3467, 2
  %v3490 = getelementptr inbounds float, ptr %v3476, i64 %v3489
  %v3491 = mul i64 %v3467, 768
  %v3492 = getelementptr inbounds float, ptr %v3478, i64 %v3491
  br label %b447
b447:
  %v3493 = phi i64 [ 0, %b446 ], [ %v3498, %b448 ]
  %v3494 = icmp slt i64 %v3493, %v3469
  br i1 %v3494, label %b448, label %b449
b448:
  %v3495 = getelementptr inbounds float, ptr %v3490, i64 %v3493
  %v3496 = load float, ptr %v3495, align 4
  %v3497 = getelementptr inbounds float, ptr %v3492, i64 %v3493
  store float %v3496, ptr %v3497, align 4
  %v3498 = add nsw i64 %v3493, 1
  br label %b447, !llvm.loop !0
b449:
  %v3499 = add nsw i64 %v3473, 1
  br label %b441
b443:
  br label %b450
b450:
  %v3500 = phi i64 [ 0, %b443 ], [ %v3535, %b458 ]
  %v3501 = icmp slt i64 %v3500, 0
  br i1 %v3501, label %b451, label %b452
b451:
  %v3502 = mul i64 %v3457, 16
  %v3503 = add i64 %v3502, %v3500
  %v3504 = getelementptr inbounds float, ptr %v3431, i64 %v3503
  br label %b453
b453:
  %v3505 = phi i64 [ 0, %b451 ], [ %v3523, %b454 ]
  %v3506 = icmp slt i64 %v3505, %v3461
  br i1 %v3506, label %b454, label %b455
b454:
  %v3507 = mul i64 %v3505, 16
  %v3508 = getelementptr inbounds float, ptr %v3504, i64 %v3507
  %v3509 = mul i64 %v3505, 32
  %v3510 = getelementptr inbounds float, ptr %v354, i64 %v3509
  %v3511 = getelementptr inbounds float, ptr %v3508, i64 0
  %v3512 = load <8 x float>, ptr %v3511, align 4
  %v3513 = getelementptr inbounds float, ptr %v3510, i64 0
  store <8 x float> %v3512, ptr %v3513, align 4
  %v3514 = getelementptr inbounds float, ptr %v3508, i64 8
  %v3515 = load <8 x float>, ptr %v3514, align 4
  %v3516 = getelementptr inbounds float, ptr %v3510, i64 8
  store <8 x float> %v3515, ptr %v3516, align 4
  %v3517 = getelementptr inbounds float, ptr %v3508, i64 16
  %v3518 = load <8 x float>, ptr %v3517, align 4
  %v3519 = getelementptr inbounds float, ptr %v3510, i64 16
  store <8 x float> %v3518, ptr %v3519, align 4
  %v3520 = getelementptr inbounds float, ptr %v3508, i64 24
  %v3521 = load <8 x float>, ptr %v3520, align 4
  %v3522 = getelementptr inbounds float, ptr %v3510, i64 24
  store <8 x float> %v3521, ptr %v3522, align 4
  %v3523 = add nsw i64 %v3505, 1
  br label %b453
b455:
  %v3524 = sdiv i64 %v3466, 2
  br label %b456
b456:
  %v3525 = phi i64 [ 0, %b455 ], [ %v3534, %b457 ]
  %v3526 = icmp slt i64 %v3525, %v3524
  br i1 %v3526, label %b457, label %b458
b457:
  %v3527 = mul i64 %v3525, 2
  %v3528 = add i64 %v3462, %v3527
  %v3529 = mul i64 %v3525, 768
  %v3530 = getelementptr inbounds float, ptr %v3432, i64 %v3529
  %v3531 = mul i64 %v3528, 16
  %v3532 = add i64 %v3531, %v3500
  %v3533 = getelementptr inbounds float, ptr %v3446, i64 %v3532
  call void @outer_2x32(ptr %v3530, ptr %v354, i64 %v3461, ptr %v3533, i64 16)
  %v3534 = add nsw i64 %v3525, 1
  br label %b456
b458:
  %v3535 = add nsw i64 %v3500, 32
  br label %b450
b452:
  %v3536 = mul i64 %v3457, 16
  %v3537 = add i64 %v3536, 0
  %v3538 = getelementptr inbounds float, ptr %v3431, i64 %v3537
  br label %b459
b459:
  %v3539 = phi i64 [ 0, %b452 ], [ %v3551, %b460 ]
  %v3540 = icmp slt i64 %v3539, %v3461
  br i1 %v3540, label %b460, label %b461
b460:
  %v3541 = mul i64 %v3539, 16
  %v3542 = getelementptr inbounds float, ptr %v3538, i64 %v3541
  %v3543 = mul i64 %v3539, 16
  %v3544 = getelementptr inbounds float, ptr %v354, i64 %v3543
  %v3545 = getelementptr inbounds float, ptr %v3542, i64 0
  %v3546 = load <8 x float>, ptr %v3545, align 4
  %v3547 = getelementptr inbounds float, ptr %v3544, i64 0
  store <8 x float> %v3546, ptr %v3547, align 4
  %v3548 = getelementptr inbounds float, ptr %v3542, i64 8
  %v3549 = load <8 x float>, ptr %v3548, align 4
  %v3550 = getelementptr inbounds float, ptr %v3544, i64 8
  store <8 x float> %v3549, ptr %v3550, align 4
  %v3551 = add nsw i64 %v3539, 1
  br label %b459
b461:
  %v3552 = sdiv i64 %v3466, 2
  br label %b462
b462:
  %v3553 = phi i64 [ 0, %b461 ], [ %v3562, %b463 ]
  %v3554 = icmp slt i64 %v3553, %v3552
  br i1 %v3554, label %b463, label %b464
b463:
  %v3555 = mul i64 %v3553, 2
  %v3556 = add i64 %v3462, %v3555
  %v3557 = mul i64 %v3553, 768
  %v3558 = getelementptr inbounds float, ptr %v3432, i64 %v3557
  %v3559 = mul i64 %v3556, 16
  %v3560 = add i64 %v3559, 0
  %v3561 = getelementptr inbounds float, ptr %v3446, i64 %v3560
  call void @outer_2x16(ptr %v3558, ptr %v354, i64 %v3461, ptr %v3561, i64 16)
  %v3562 = add nsw i64 %v3553, 1
  br label %b462
b464:
  %v3563 = add nsw i64 %v3462, 64
  br label %b438
b440:
  %v3564 = add nsw i64 %v3457, 384
  br label %b435
b437:
  %v3565 = icmp sgt i64 %v3, 1
  br i1 %v3565, label %b465, label %b466
b465:
  %v3566 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3567 = atomicrmw add ptr %v3566, i64 1 acq_rel
  %v3568 = load i64, ptr %v349, align 8
  %v3569 = add i64 %v3568, 1
  store i64 %v3569, ptr %v349, align 8
  %v3570 = mul i64 %v3, %v3569
  br label %b467
b467:
  %v3571 = load atomic i64, ptr %v3566 acquire, align 8
  %v3572 = icmp slt i64 %v3571, %v3570
  br i1 %v3572, label %b468, label %b469
b468:
  %v3573 = call i32 @sched_yield()
  br label %b467
b469:
  br label %b466
b466:
  %v3574 = icmp eq i64 %v2, 0
  br i1 %v3574, label %b470, label %b471
b470:
  br label %b472
b472:
  %v3575 = phi i64 [ 0, %b470 ], [ %v3609, %b477 ]
  %v3576 = icmp slt i64 %v3575, 16
  br i1 %v3576, label %b473, label %b474
b473:
  br label %b475
b475:
  %v3577 = phi i64 [ 0, %b473 ], [ %v3606, %b480 ]
  %v3578 = phi <8 x float> [ splat (float 0x0000000000000000), %b473 ], [ %v3605, %b480 ]
  %v3579 = icmp slt i64 %v3577, %v8
  br i1 %v3579, label %b476, label %b477
b476:
  %v3580 = add i64 %v3577, 128
  %v3581 = icmp slt i64 %v3580, %v8
  %v3582 = select i1 %v3581, i64 %v3580, i64 %v8
  br label %b478
b478:
  %v3583 = phi i64 [ %v3577, %b476 ], [ %v3604, %b479 ]
  %v3584 = phi <8 x float> [ splat (float 0x0000000000000000), %b476 ], [ %v3603, %b479 ]
  %v3585 = icmp slt i64 %v3583, %v3582
  br i1 %v3585, label %b479, label %b480
b479:
  %v3586 = mul i64 %v3583, 16
  %v3587 = getelementptr inbounds float, ptr %v234, i64 %v3586
  %v3588 = mul i64 %v3583, 16
  %v3589 = getelementptr inbounds float, ptr %v62, i64 %v3588
  %v3590 = mul i64 %v3583, 16
  %v3591 = getelementptr inbounds float, ptr %v10, i64 %v3590
  %v3592 = add i64 0, %v3575
  %v3593 = getelementptr inbounds float, ptr %v3587, i64 %v3592
  %v3594 = load <8 x float>, ptr %v3593, align 4
  %v3595 = add i64 0, %v3575
  %v3596 = getelementptr inbounds float, ptr %v3589, i64 %v3595
  %v3597 = load <8 x float>, ptr %v3596, align 4
  %v3598 = add i64 0, %v3575
  %v3599 = getelementptr inbounds float, ptr %v3591, i64 %v3598
  %v3600 = load <8 x float>, ptr %v3599, align 4
  %v3601 = fsub <8 x float> %v3597, %v3600
  %v3602 = fmul <8 x float> %v3594, %v3601
  %v3603 = fadd <8 x float> %v3584, %v3602
  %v3604 = add nsw i64 %v3583, 1
  br label %b478
b480:
  %v3605 = fadd <8 x float> %v3578, %v3584
  %v3606 = add nsw i64 %v3577, 128
  br label %b475
b477:
  %v3607 = add i64 0, %v3575
  %v3608 = getelementptr inbounds float, ptr %v76, i64 %v3607
  store <8 x float> %v3578, ptr %v3608, align 4
  %v3609 = add nsw i64 %v3575, 8
  br label %b472
b474:
  br label %b471
b471:
  %v3610 = icmp sgt i64 %v3, 1
  br i1 %v3610, label %b481, label %b482
b481:
  %v3611 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3612 = atomicrmw add ptr %v3611, i64 1 acq_rel
  %v3613 = load i64, ptr %v349, align 8
  %v3614 = add i64 %v3613, 1
  store i64 %v3614, ptr %v349, align 8
  %v3615 = mul i64 %v3, %v3614
  br label %b483
b483:
  %v3616 = load atomic i64, ptr %v3611 acquire, align 8
  %v3617 = icmp slt i64 %v3616, %v3615
  br i1 %v3617, label %b484, label %b485
b484:
  %v3618 = call i32 @sched_yield()
  br label %b483
b485:
  br label %b482
b482:
  %v3619 = mul i64 0, 16
  %v3620 = getelementptr inbounds float, ptr %v232, i64 %v3619
  %v3621 = getelementptr inbounds float, ptr %v3620, i64 0
  %v3622 = mul i64 0, 16
  %v3623 = getelementptr inbounds float, ptr %v122, i64 %v3622
  %v3624 = getelementptr inbounds float, ptr %v3623, i64 0
  %v3625 = getelementptr inbounds float, ptr %v354, i64 12288
  %v3626 = add i64 16, 1
  %v3627 = sdiv i64 %v3626, 2
  %v3628 = add i64 %v2, 1
  %v3629 = mul i64 %v3627, %v2
  %v3630 = sdiv i64 %v3629, %v3
  %v3631 = mul i64 %v3630, 2
  %v3632 = icmp slt i64 %v3631, 16
  %v3633 = select i1 %v3632, i64 %v3631, i64 16
  %v3634 = mul i64 %v3627, %v3628
  %v3635 = sdiv i64 %v3634, %v3
  %v3636 = mul i64 %v3635, 2
  %v3637 = icmp slt i64 %v3636, 16
  %v3638 = select i1 %v3637, i64 %v3636, i64 16
  %v3639 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b486
b486:
  %v3640 = phi i64 [ %v3633, %b482 ], [ %v3648, %b491 ]
  %v3641 = icmp slt i64 %v3640, %v3638
  br i1 %v3641, label %b487, label %b488
b487:
  %v3642 = mul i64 %v3640, 16
  %v3643 = getelementptr inbounds float, ptr %v3639, i64 %v3642
  br label %b489
b489:
  %v3644 = phi i64 [ 0, %b487 ], [ %v3647, %b490 ]
  %v3645 = icmp slt i64 %v3644, 16
  br i1 %v3645, label %b490, label %b491
b490:
  %v3646 = getelementptr inbounds float, ptr %v3643, i64 %v3644
  store float 0x0000000000000000, ptr %v3646, align 4
  %v3647 = add nsw i64 %v3644, 1
  br label %b489
b491:
  %v3648 = add nsw i64 %v3640, 1
  br label %b486
b488:
  %v3649 = mul i64 %v8, 1
  br label %b492
b492:
  %v3650 = phi i64 [ 0, %b488 ], [ %v3757, %b497 ]
  %v3651 = icmp slt i64 %v3650, %v3649
  br i1 %v3651, label %b493, label %b494
b493:
  %v3652 = sub i64 %v3649, %v3650
  %v3653 = icmp slt i64 %v3652, 384
  %v3654 = select i1 %v3653, i64 %v3652, i64 384
  br label %b495
b495:
  %v3655 = phi i64 [ %v3633, %b493 ], [ %v3756, %b521 ]
  %v3656 = icmp slt i64 %v3655, %v3638
  br i1 %v3656, label %b496, label %b497
b496:
  %v3657 = sub i64 %v3638, %v3655
  %v3658 = icmp slt i64 %v3657, 64
  %v3659 = select i1 %v3658, i64 %v3657, i64 64
  %v3660 = sdiv i64 %v3659, 2
  %v3661 = mul i64 %v3660, 2
  %v3662 = sub i64 %v3659, %v3661
  %v3663 = mul i64 %v3650, 16
  %v3664 = add i64 %v3663, %v3655
  %v3665 = getelementptr inbounds float, ptr %v3621, i64 %v3664
  br label %b498
b498:
  %v3666 = phi i64 [ 0, %b496 ], [ %v3692, %b506 ]
  %v3667 = icmp slt i64 %v3666, %v3654
  br i1 %v3667, label %b499, label %b500
b499:
  %v3668 = mul i64 %v3666, 16
  %v3669 = getelementptr inbounds float, ptr %v3665, i64 %v3668
  %v3670 = mul i64 %v3666, 2
  %v3671 = getelementptr inbounds float, ptr %v3625, i64 %v3670
  br label %b501
b501:
  %v3672 = phi i64 [ 0, %b499 ], [ %v3681, %b502 ]
  %v3673 = icmp slt i64 %v3672, %v3660
  br i1 %v3673, label %b502, label %b503
b502:
  %v3674 = mul i64 %v3672, 2
  %v3675 = getelementptr inbounds float, ptr %v3669, i64 %v3674
  %v3676 = mul i64 %v3672, 768
  %v3677 = getelementptr inbounds float, ptr %v3671, i64 %v3676
  %v3678 = getelementptr inbounds float, ptr %v3675, i64 0
  %v3679 = load <2 x float>, ptr %v3678, align 4
  %v3680 = getelementptr inbounds float, ptr %v3677, i64 0
  store <2 x float> %v3679, ptr %v3680, align 4
  %v3681 = add nsw i64 %v3672, 1
  br label %b501
b503:
  %v3682 = mul i64 %v3660, 2
  %v3683 = getelementptr inbounds float, ptr %v3669, i64 %v3682
  %v3684 = mul i64 %v3660, 768
  %v3685 = getelementptr inbounds float, ptr %v3671, i64 %v3684
  br label %b504
b504:
  %v3686 = phi i64 [ 0, %b503 ], [ %v3691, %b505 ]
  %v3687 = icmp slt i64 %v3686, %v3662
  br i1 %v3687, label %b505, label %b506
b505:
  %v3688 = getelementptr inbounds float, ptr %v3683, i64 %v3686
  %v3689 = load float, ptr %v3688, align 4
  %v3690 = getelementptr inbounds float, ptr %v3685, i64 %v3686
  store float %v3689, ptr %v3690, align 4
  %v3691 = add nsw i64 %v3686, 1
  br label %b504, !llvm.loop !3
b506:
  %v3692 = add nsw i64 %v3666, 1
  br label %b498
b500:
  br label %b507
b507:
  %v3693 = phi i64 [ 0, %b500 ], [ %v3728, %b515 ]
  %v3694 = icmp slt i64 %v3693, 0
  br i1 %v3694, label %b508, label %b509
b508:
  %v3695 = mul i64 %v3650, 16
  %v3696 = add i64 %v3695, %v3693
  %v3697 = getelementptr inbounds float, ptr %v3624, i64 %v3696
  br label %b510
b510:
  %v3698 = phi i64 [ 0, %b508 ], [ %v3716, %b511 ]
  %v3699 = icmp slt i64 %v3698, %v3654
  br i1 %v3699, label %b511, label %b512
b511:
  %v3700 = mul i64 %v3698, 16
  %v3701 = getelementptr inbounds float, ptr %v3697, i64 %v3700
  %v3702 = mul i64 %v3698, 32
  %v3703 = getelementptr inbounds float, ptr %v354, i64 %v3702
  %v3704 = getelementptr inbounds float, ptr %v3701, i64 0
  %v3705 = load <8 x float>, ptr %v3704, align 4
  %v3706 = getelementptr inbounds float, ptr %v3703, i64 0
  store <8 x float> %v3705, ptr %v3706, align 4
  %v3707 = getelementptr inbounds float, ptr %v3701, i64 8
  %v3708 = load <8 x float>, ptr %v3707, align 4
  %v3709 = getelementptr inbounds float, ptr %v3703, i64 8
  store <8 x float> %v3708, ptr %v3709, align 4
  %v3710 = getelementptr inbounds float, ptr %v3701, i64 16
  %v3711 = load <8 x float>, ptr %v3710, align 4
  %v3712 = getelementptr inbounds float, ptr %v3703, i64 16
  store <8 x float> %v3711, ptr %v3712, align 4
  %v3713 = getelementptr inbounds float, ptr %v3701, i64 24
  %v3714 = load <8 x float>, ptr %v3713, align 4
  %v3715 = getelementptr inbounds float, ptr %v3703, i64 24
  store <8 x float> %v3714, ptr %v3715, align 4
  %v3716 = add nsw i64 %v3698, 1
  br label %b510
b512:
  %v3717 = sdiv i64 %v3659, 2
  br label %b513
b513:
  %v3718 = phi i64 [ 0, %b512 ], [ %v3727, %b514 ]
  %v3719 = icmp slt i64 %v3718, %v3717
  br i1 %v3719, label %b514, label %b515
b514:
  %v3720 = mul i64 %v3718, 2
  %v3721 = add i64 %v3655, %v3720
  %v3722 = mul i64 %v3718, 768
  %v3723 = getelementptr inbounds float, ptr %v3625, i64 %v3722
  %v3724 = mul i64 %v3721, 16
  %v3725 = add i64 %v3724, %v3693
  %v3726 = getelementptr inbounds float, ptr %v3639, i64 %v3725
  call void @outer_2x32(ptr %v3723, ptr %v354, i64 %v3654, ptr %v3726, i64 16)
  %v3727 = add nsw i64 %v3718, 1
  br label %b513
b515:
  %v3728 = add nsw i64 %v3693, 32
  br label %b507
b509:
  %v3729 = mul i64 %v3650, 16
  %v3730 = add i64 %v3729, 0
  %v3731 = getelementptr inbounds float, ptr %v3624, i64 %v3730
  br label %b516
b516:
  %v3732 = phi i64 [ 0, %b509 ], [ %v3744, %b517 ]
  %v3733 = icmp slt i64 %v3732, %v3654
  br i1 %v3733, label %b517, label %b518
b517:
  %v3734 = mul i64 %v3732, 16
  %v3735 = getelementptr inbounds float, ptr %v3731, i64 %v3734
  %v3736 = mul i64 %v3732, 16
  %v3737 = getelementptr inbounds float, ptr %v354, i64 %v3736
  %v3738 = getelementptr inbounds float, ptr %v3735, i64 0
  %v3739 = load <8 x float>, ptr %v3738, align 4
  %v3740 = getelementptr inbounds float, ptr %v3737, i64 0
  store <8 x float> %v3739, ptr %v3740, align 4
  %v3741 = getelementptr inbounds float, ptr %v3735, i64 8
  %v3742 = load <8 x float>, ptr %v3741, align 4
  %v3743 = getelementptr inbounds float, ptr %v3737, i64 8
  store <8 x float> %v3742, ptr %v3743, align 4
  %v3744 = add nsw i64 %v3732, 1
  br label %b516
b518:
  %v3745 = sdiv i64 %v3659, 2
  br label %b519
b519:
  %v3746 = phi i64 [ 0, %b518 ], [ %v3755, %b520 ]
  %v3747 = icmp slt i64 %v3746, %v3745
  br i1 %v3747, label %b520, label %b521
b520:
  %v3748 = mul i64 %v3746, 2
  %v3749 = add i64 %v3655, %v3748
  %v3750 = mul i64 %v3746, 768
  %v3751 = getelementptr inbounds float, ptr %v3625, i64 %v3750
  %v3752 = mul i64 %v3749, 16
  %v3753 = add i64 %v3752, 0
  %v3754 = getelementptr inbounds float, ptr %v3639, i64 %v3753
  call void @outer_2x16(ptr %v3751, ptr %v354, i64 %v3654, ptr %v3754, i64 16)
  %v3755 = add nsw i64 %v3746, 1
  br label %b519
b521:
  %v3756 = add nsw i64 %v3655, 64
  br label %b495
b497:
  %v3757 = add nsw i64 %v3650, 384
  br label %b492
b494:
  %v3758 = icmp sgt i64 %v3, 1
  br i1 %v3758, label %b522, label %b523
b522:
  %v3759 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3760 = atomicrmw add ptr %v3759, i64 1 acq_rel
  %v3761 = load i64, ptr %v349, align 8
  %v3762 = add i64 %v3761, 1
  store i64 %v3762, ptr %v349, align 8
  %v3763 = mul i64 %v3, %v3762
  br label %b524
b524:
  %v3764 = load atomic i64, ptr %v3759 acquire, align 8
  %v3765 = icmp slt i64 %v3764, %v3763
  br i1 %v3765, label %b525, label %b526
b525:
  %v3766 = call i32 @sched_yield()
  br label %b524
b526:
  br label %b523
b523:
  %v3767 = icmp eq i64 %v2, 0
  br i1 %v3767, label %b527, label %b528
b527:
  br label %b529
b529:
  %v3768 = phi i64 [ 0, %b527 ], [ %v3802, %b534 ]
  %v3769 = icmp slt i64 %v3768, 16
  br i1 %v3769, label %b530, label %b531
b530:
  br label %b532
b532:
  %v3770 = phi i64 [ 0, %b530 ], [ %v3799, %b537 ]
  %v3771 = phi <8 x float> [ splat (float 0x0000000000000000), %b530 ], [ %v3798, %b537 ]
  %v3772 = icmp slt i64 %v3770, %v8
  br i1 %v3772, label %b533, label %b534
b533:
  %v3773 = add i64 %v3770, 128
  %v3774 = icmp slt i64 %v3773, %v8
  %v3775 = select i1 %v3774, i64 %v3773, i64 %v8
  br label %b535
b535:
  %v3776 = phi i64 [ %v3770, %b533 ], [ %v3797, %b536 ]
  %v3777 = phi <8 x float> [ splat (float 0x0000000000000000), %b533 ], [ %v3796, %b536 ]
  %v3778 = icmp slt i64 %v3776, %v3775
  br i1 %v3778, label %b536, label %b537
b536:
  %v3779 = mul i64 %v3776, 16
  %v3780 = getelementptr inbounds float, ptr %v220, i64 %v3779
  %v3781 = mul i64 %v3776, 16
  %v3782 = getelementptr inbounds float, ptr %v62, i64 %v3781
  %v3783 = mul i64 %v3776, 16
  %v3784 = getelementptr inbounds float, ptr %v10, i64 %v3783
  %v3785 = add i64 0, %v3768
  %v3786 = getelementptr inbounds float, ptr %v3780, i64 %v3785
  %v3787 = load <8 x float>, ptr %v3786, align 4
  %v3788 = add i64 0, %v3768
  %v3789 = getelementptr inbounds float, ptr %v3782, i64 %v3788
  %v3790 = load <8 x float>, ptr %v3789, align 4
  %v3791 = add i64 0, %v3768
  %v3792 = getelementptr inbounds float, ptr %v3784, i64 %v3791
  %v3793 = load <8 x float>, ptr %v3792, align 4
  %v3794 = fsub <8 x float> %v3790, %v3793
  %v3795 = fmul <8 x float> %v3787, %v3794
  %v3796 = fadd <8 x float> %v3777, %v3795
  %v3797 = add nsw i64 %v3776, 1
  br label %b535
b537:
  %v3798 = fadd <8 x float> %v3771, %v3777
  %v3799 = add nsw i64 %v3770, 128
  br label %b532
b534:
  %v3800 = add i64 0, %v3768
  %v3801 = getelementptr inbounds float, ptr %v80, i64 %v3800
  store <8 x float> %v3771, ptr %v3801, align 4
  %v3802 = add nsw i64 %v3768, 8
  br label %b529
b531:
  br label %b528
b528:
  %v3803 = icmp sgt i64 %v3, 1
  br i1 %v3803, label %b538, label %b539
b538:
  %v3804 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3805 = atomicrmw add ptr %v3804, i64 1 acq_rel
  %v3806 = load i64, ptr %v349, align 8
  %v3807 = add i64 %v3806, 1
  store i64 %v3807, ptr %v349, align 8
  %v3808 = mul i64 %v3, %v3807
  br label %b540
b540:
  %v3809 = load atomic i64, ptr %v3804 acquire, align 8
  %v3810 = icmp slt i64 %v3809, %v3808
  br i1 %v3810, label %b541, label %b542
b541:
  %v3811 = call i32 @sched_yield()
  br label %b540
b542:
  br label %b539
b539:
  %v3812 = mul i64 0, 16
  %v3813 = getelementptr inbounds float, ptr %v216, i64 %v3812
  %v3814 = getelementptr inbounds float, ptr %v3813, i64 0
  %v3815 = mul i64 0, 16
  %v3816 = getelementptr inbounds float, ptr %v124, i64 %v3815
  %v3817 = getelementptr inbounds float, ptr %v3816, i64 0
  %v3818 = getelementptr inbounds float, ptr %v354, i64 12288
  %v3819 = add i64 16, 1
  %v3820 = sdiv i64 %v3819, 2
  %v3821 = add i64 %v2, 1
  %v3822 = mul i64 %v3820, %v2
  %v3823 = sdiv i64 %v3822, %v3
  %v3824 = mul i64 %v3823, 2
  %v3825 = icmp slt i64 %v3824, 16
  %v3826 = select i1 %v3825, i64 %v3824, i64 16
  %v3827 = mul i64 %v3820, %v3821
  %v3828 = sdiv i64 %v3827, %v3
  %v3829 = mul i64 %v3828, 2
  %v3830 = icmp slt i64 %v3829, 16
  %v3831 = select i1 %v3830, i64 %v3829, i64 16
  %v3832 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b543
b543:
  %v3833 = phi i64 [ %v3826, %b539 ], [ %v3841, %b548 ]
  %v3834 = icmp slt i64 %v3833, %v3831
  br i1 %v3834, label %b544, label %b545
b544:
  %v3835 = mul i64 %v3833, 16
  %v3836 = getelementptr inbounds float, ptr %v3832, i64 %v3835
  br label %b546
b546:
  %v3837 = phi i64 [ 0, %b544 ], [ %v3840, %b547 ]
  %v3838 = icmp slt i64 %v3837, 16
  br i1 %v3838, label %b547, label %b548
b547:
  %v3839 = getelementptr inbounds float, ptr %v3836, i64 %v3837
  store float 0x0000000000000000, ptr %v3839, align 4
  %v3840 = add nsw i64 %v3837, 1
  br label %b546
b548:
  %v3841 = add nsw i64 %v3833, 1
  br label %b543
b545:
  %v3842 = mul i64 %v8, 1
  br label %b549
b549:
  %v3843 = phi i64 [ 0, %b545 ], [ %v3950, %b554 ]
  %v3844 = icmp slt i64 %v3843, %v3842
  br i1 %v3844, label %b550, label %b551
b550:
  %v3845 = sub i64 %v3842, %v3843
  %v3846 = icmp slt i64 %v3845, 384
  %v3847 = select i1 %v3846, i64 %v3845, i64 384
  br label %b552
b552:
  %v3848 = phi i64 [ %v3826, %b550 ], [ %v3949, %b578 ]
  %v3849 = icmp slt i64 %v3848, %v3831
  br i1 %v3849, label %b553, label %b554
b553:
  %v3850 = sub i64 %v3831, %v3848
  %v3851 = icmp slt i64 %v3850, 64
  %v3852 = select i1 %v3851, i64 %v3850, i64 64
  %v3853 = sdiv i64 %v3852, 2
  %v3854 = mul i64 %v3853, 2
  %v3855 = sub i64 %v3852, %v3854
  %v3856 = mul i64 %v3843, 16
  %v3857 = add i64 %v3856, %v3848
  %v3858 = getelementptr inbounds float, ptr %v3814, i64 %v3857
  br label %b555
b555:
  %v3859 = phi i64 [ 0, %b553 ], [ %v3885, %b563 ]
  %v3860 = icmp slt i64 %v3859, %v3847
  br i1 %v3860, label %b556, label %b557
b556:
  %v3861 = mul i64 %v3859, 16
  %v3862 = getelementptr inbounds float, ptr %v3858, i64 %v3861
  %v3863 = mul i64 %v3859, 2
  %v3864 = getelementptr inbounds float, ptr %v3818, i64 %v3863
  br label %b558
b558:
  %v3865 = phi i64 [ 0, %b556 ], [ %v3874, %b559 ]
  %v3866 = icmp slt i64 %v3865, %v3853
  br i1 %v3866, label %b559, label %b560
b559:
  %v3867 = mul i64 %v3865, 2
  %v3868 = getelementptr inbounds float, ptr %v3862, i64 %v3867
  %v3869 = mul i64 %v3865, 768
  %v3870 = getelementptr inbounds float, ptr %v3864, i64 %v3869
  %v3871 = getelementptr inbounds float, ptr %v3868, i64 0
  %v3872 = load <2 x float>, ptr %v3871, align 4
  %v3873 = getelementptr inbounds float, ptr %v3870, i64 0
  store <2 x float> %v3872, ptr %v3873, align 4
  %v3874 = add nsw i64 %v3865, 1
  br label %b558
b560:
  %v3875 = mul i64 %v3853, 2
  %v3876 = getelementptr inbounds float, ptr %v3862, i64 %v3875
  %v3877 = mul i64 %v3853, 768
  %v3878 = getelementptr inbounds float, ptr %v3864, i64 %v3877
  br label %b561
b561:
  %v3879 = phi i64 [ 0, %b560 ], [ %v3884, %b562 ]
  %v3880 = icmp slt i64 %v3879, %v3855
  br i1 %v3880, label %b562, label %b563
b562:
  %v3881 = getelementptr inbounds float, ptr %v3876, i64 %v3879
  %v3882 = load float, ptr %v3881, align 4
  %v3883 = getelementptr inbounds float, ptr %v3878, i64 %v3879
  store float %v3882, ptr %v3883, align 4
  %v3884 = add nsw i64 %v3879, 1
  br label %b561, !llvm.loop !6
b563:
  %v3885 = add nsw i64 %v3859, 1
  br label %b555
b557:
  br label %b564
b564:
  %v3886 = phi i64 [ 0, %b557 ], [ %v3921, %b572 ]
  %v3887 = icmp slt i64 %v3886, 0
  br i1 %v3887, label %b565, label %b566
b565:
  %v3888 = mul i64 %v3843, 16
  %v3889 = add i64 %v3888, %v3886
  %v3890 = getelementptr inbounds float, ptr %v3817, i64 %v3889
  br label %b567
b567:
  %v3891 = phi i64 [ 0, %b565 ], [ %v3909, %b568 ]
  %v3892 = icmp slt i64 %v3891, %v3847
  br i1 %v3892, label %b568, label %b569
b568:
  %v3893 = mul i64 %v3891, 16
  %v3894 = getelementptr inbounds float, ptr %v3890, i64 %v3893
  %v3895 = mul i64 %v3891, 32
  %v3896 = getelementptr inbounds float, ptr %v354, i64 %v3895
  %v3897 = getelementptr inbounds float, ptr %v3894, i64 0
  %v3898 = load <8 x float>, ptr %v3897, align 4
  %v3899 = getelementptr inbounds float, ptr %v3896, i64 0
  store <8 x float> %v3898, ptr %v3899, align 4
  %v3900 = getelementptr inbounds float, ptr %v3894, i64 8
  %v3901 = load <8 x float>, ptr %v3900, align 4
  %v3902 = getelementptr inbounds float, ptr %v3896, i64 8
  store <8 x float> %v3901, ptr %v3902, align 4
  %v3903 = getelementptr inbounds float, ptr %v3894, i64 16
  %v3904 = load <8 x float>, ptr %v3903, align 4
  %v3905 = getelementptr inbounds float, ptr %v3896, i64 16
  store <8 x float> %v3904, ptr %v3905, align 4
  %v3906 = getelementptr inbounds float, ptr %v3894, i64 24
  %v3907 = load <8 x float>, ptr %v3906, align 4
  %v3908 = getelementptr inbounds float, ptr %v3896, i64 24
  store <8 x float> %v3907, ptr %v3908, align 4
  %v3909 = add nsw i64 %v3891, 1
  br label %b567
b569:
  %v3910 = sdiv i64 %v3852, 2
  br label %b570
b570:
  %v3911 = phi i64 [ 0, %b569 ], [ %v3920, %b571 ]
  %v3912 = icmp slt i64 %v3911, %v3910
  br i1 %v3912, label %b571, label %b572
b571:
  %v3913 = mul i64 %v3911, 2
  %v3914 = add i64 %v3848, %v3913
  %v3915 = mul i64 %v3911, 768
  %v3916 = getelementptr inbounds float, ptr %v3818, i64 %v3915
  %v3917 = mul i64 %v3914, 16
  %v3918 = add i64 %v3917, %v3886
  %v3919 = getelementptr inbounds float, ptr %v3832, i64 %v3918
  call void @outer_2x32(ptr %v3916, ptr %v354, i64 %v3847, ptr %v3919, i64 16)
  %v3920 = add nsw i64 %v3911, 1
  br label %b570
b572:
  %v3921 = add nsw i64 %v3886, 32
  br label %b564
b566:
  %v3922 = mul i64 %v3843, 16
  %v3923 = add i64 %v3922, 0
  %v3924 = getelementptr inbounds float, ptr %v3817, i64 %v3923
  br label %b573
b573:
  %v3925 = phi i64 [ 0, %b566 ], [ %v3937, %b574 ]
  %v3926 = icmp slt i64 %v3925, %v3847
  br i1 %v3926, label %b574, label %b575
b574:
  %v3927 = mul i64 %v3925, 16
  %v3928 = getelementptr inbounds float, ptr %v3924, i64 %v3927
  %v3929 = mul i64 %v3925, 16
  %v3930 = getelementptr inbounds float, ptr %v354, i64 %v3929
  %v3931 = getelementptr inbounds float, ptr %v3928, i64 0
  %v3932 = load <8 x float>, ptr %v3931, align 4
  %v3933 = getelementptr inbounds float, ptr %v3930, i64 0
  store <8 x float> %v3932, ptr %v3933, align 4
  %v3934 = getelementptr inbounds float, ptr %v3928, i64 8
  %v3935 = load <8 x float>, ptr %v3934, align 4
  %v3936 = getelementptr inbounds float, ptr %v3930, i64 8
  store <8 x float> %v3935, ptr %v3936, align 4
  %v3937 = add nsw i64 %v3925, 1
  br label %b573
b575:
  %v3938 = sdiv i64 %v3852, 2
  br label %b576
b576:
  %v3939 = phi i64 [ 0, %b575 ], [ %v3948, %b577 ]
  %v3940 = icmp slt i64 %v3939, %v3938
  br i1 %v3940, label %b577, label %b578
b577:
  %v3941 = mul i64 %v3939, 2
  %v3942 = add i64 %v3848, %v3941
  %v3943 = mul i64 %v3939, 768
  %v3944 = getelementptr inbounds float, ptr %v3818, i64 %v3943
  %v3945 = mul i64 %v3942, 16
  %v3946 = add i64 %v3945, 0
  %v3947 = getelementptr inbounds float, ptr %v3832, i64 %v3946
  call void @outer_2x16(ptr %v3944, ptr %v354, i64 %v3847, ptr %v3947, i64 16)
  %v3948 = add nsw i64 %v3939, 1
  br label %b576
b578:
  %v3949 = add nsw i64 %v3848, 64
  br label %b552
b554:
  %v3950 = add nsw i64 %v3843, 384
  br label %b549
b551:
  %v3951 = icmp sgt i64 %v3, 1
  br i1 %v3951, label %b579, label %b580
b579:
  %v3952 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3953 = atomicrmw add ptr %v3952, i64 1 acq_rel
  %v3954 = load i64, ptr %v349, align 8
  %v3955 = add i64 %v3954, 1
  store i64 %v3955, ptr %v349, align 8
  %v3956 = mul i64 %v3, %v3955
  br label %b581
b581:
  %v3957 = load atomic i64, ptr %v3952 acquire, align 8
  %v3958 = icmp slt i64 %v3957, %v3956
  br i1 %v3958, label %b582, label %b583
b582:
  %v3959 = call i32 @sched_yield()
  br label %b581
b583:
  br label %b580
b580:
  %v3960 = icmp eq i64 %v2, 0
  br i1 %v3960, label %b584, label %b585
b584:
  br label %b586
b586:
  %v3961 = phi i64 [ 0, %b584 ], [ %v3995, %b591 ]
  %v3962 = icmp slt i64 %v3961, 16
  br i1 %v3962, label %b587, label %b588
b587:
  br label %b589
b589:
  %v3963 = phi i64 [ 0, %b587 ], [ %v3992, %b594 ]
  %v3964 = phi <8 x float> [ splat (float 0x0000000000000000), %b587 ], [ %v3991, %b594 ]
  %v3965 = icmp slt i64 %v3963, %v8
  br i1 %v3965, label %b590, label %b591
b590:
  %v3966 = add i64 %v3963, 128
  %v3967 = icmp slt i64 %v3966, %v8
  %v3968 = select i1 %v3967, i64 %v3966, i64 %v8
  br label %b592
b592:
  %v3969 = phi i64 [ %v3963, %b590 ], [ %v3990, %b593 ]
  %v3970 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v3989, %b593 ]
  %v3971 = icmp slt i64 %v3969, %v3968
  br i1 %v3971, label %b593, label %b594
b593:
  %v3972 = mul i64 %v3969, 16
  %v3973 = getelementptr inbounds float, ptr %v228, i64 %v3972
  %v3974 = mul i64 %v3969, 16
  %v3975 = getelementptr inbounds float, ptr %v62, i64 %v3974
  %v3976 = mul i64 %v3969, 16
  %v3977 = getelementptr inbounds float, ptr %v10, i64 %v3976
  %v3978 = add i64 0, %v3961
  %v3979 = getelementptr inbounds float, ptr %v3973, i64 %v3978
  %v3980 = load <8 x float>, ptr %v3979, align 4
  %v3981 = add i64 0, %v3961
  %v3982 = getelementptr inbounds float, ptr %v3975, i64 %v3981
  %v3983 = load <8 x float>, ptr %v3982, align 4
  %v3984 = add i64 0, %v3961
  %v3985 = getelementptr inbounds float, ptr %v3977, i64 %v3984
  %v3986 = load <8 x float>, ptr %v3985, align 4
  %v3987 = fsub <8 x float> %v3983, %v3986
  %v3988 = fmul <8 x float> %v3980, %v3987
  %v3989 = fadd <8 x float> %v3970, %v3988
  %v3990 = add nsw i64 %v3969, 1
  br label %b592
b594:
  %v3991 = fadd <8 x float> %v3964, %v3970
  %v3992 = add nsw i64 %v3963, 128
  br label %b589
b591:
  %v3993 = add i64 0, %v3961
  %v3994 = getelementptr inbounds float, ptr %v84, i64 %v3993
  store <8 x float> %v3964, ptr %v3994, align 4
  %v3995 = add nsw i64 %v3961, 8
  br label %b586
b588:
  br label %b585
b585:
  %v3996 = icmp sgt i64 %v3, 1
  br i1 %v3996, label %b595, label %b596
b595:
  %v3997 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3998 = atomicrmw add ptr %v3997, i64 1 acq_rel
  %v3999 = load i64, ptr %v349, align 8
  %v4000 = add i64 %v3999, 1
  store i64 %v4000, ptr %v349, align 8
  %v4001 = mul i64 %v3, %v4000
  br label %b597
b597:
  %v4002 = load atomic i64, ptr %v3997 acquire, align 8
  %v4003 = icmp slt i64 %v4002, %v4001
  br i1 %v4003, label %b598, label %b599
b598:
  %v4004 = call i32 @sched_yield()
  br label %b597
b599:
  br label %b596
b596:
  %v4005 = mul i64 0, 64
  %v4006 = getelementptr inbounds float, ptr %v222, i64 %v4005
  %v4007 = getelementptr inbounds float, ptr %v4006, i64 0
  %v4008 = mul i64 0, 16
  %v4009 = getelementptr inbounds float, ptr %v126, i64 %v4008
  %v4010 = getelementptr inbounds float, ptr %v4009, i64 0
  %v4011 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4012 = add i64 64, 1
  %v4013 = sdiv i64 %v4012, 2
  %v4014 = add i64 %v2, 1
  %v4015 = mul i64 %v4013, %v2
  %v4016 = sdiv i64 %v4015, %v3
  %v4017 = mul i64 %v4016, 2
  %v4018 = icmp slt i64 %v4017, 64
  %v4019 = select i1 %v4018, i64 %v4017, i64 64
  %v4020 = mul i64 %v4013, %v4014
  %v4021 = sdiv i64 %v4020, %v3
  %v4022 = mul i64 %v4021, 2
  %v4023 = icmp slt i64 %v4022, 64
  %v4024 = select i1 %v4023, i64 %v4022, i64 64
  %v4025 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b600
b600:
  %v4026 = phi i64 [ %v4019, %b596 ], [ %v4034, %b605 ]
  %v4027 = icmp slt i64 %v4026, %v4024
  br i1 %v4027, label %b601, label %b602
b601:
  %v4028 = mul i64 %v4026, 16
  %v4029 = getelementptr inbounds float, ptr %v4025, i64 %v4028
  br label %b603
b603:
  %v4030 = phi i64 [ 0, %b601 ], [ %v4033, %b604 ]
  %v4031 = icmp slt i64 %v4030, 16
  br i1 %v4031, label %b604, label %b605
b604:
  %v4032 = getelementptr inbounds float, ptr %v4029, i64 %v4030
  store float 0x0000000000000000, ptr %v4032, align 4
  %v4033 = add nsw i64 %v4030, 1
  br label %b603
b605:
  %v4034 = add nsw i64 %v4026, 1
  br label %b600
b602:
  %v4035 = mul i64 %v8, 1
  br label %b606
b606:
  %v4036 = phi i64 [ 0, %b602 ], [ %v4143, %b611 ]
  %v4037 = icmp slt i64 %v4036, %v4035
  br i1 %v4037, label %b607, label %b608
b607:
  %v4038 = sub i64 %v4035, %v4036
  %v4039 = icmp slt i64 %v4038, 384
  %v4040 = select i1 %v4039, i64 %v4038, i64 384
  br label %b609
b609:
  %v4041 = phi i64 [ %v4019, %b607 ], [ %v4142, %b635 ]
  %v4042 = icmp slt i64 %v4041, %v4024
  br i1 %v4042, label %b610, label %b611
b610:
  %v4043 = sub i64 %v4024, %v4041
  %v4044 = icmp slt i64 %v4043, 64
  %v4045 = select i1 %v4044, i64 %v4043, i64 64
  %v4046 = sdiv i64 %v4045, 2
  %v4047 = mul i64 %v4046, 2
  %v4048 = sub i64 %v4045, %v4047
  %v4049 = mul i64 %v4036, 64
  %v4050 = add i64 %v4049, %v4041
  %v4051 = getelementptr inbounds float, ptr %v4007, i64 %v4050
  br label %b612
b612:
  %v4052 = phi i64 [ 0, %b610 ], [ %v4078, %b620 ]
  %v4053 = icmp slt i64 %v4052, %v4040
  br i1 %v4053, label %b613, label %b614
b613:
  %v4054 = mul i64 %v4052, 64
  %v4055 = getelementptr inbounds float, ptr %v4051, i64 %v4054
  %v4056 = mul i64 %v4052, 2
  %v4057 = getelementptr inbounds float, ptr %v4011, i64 %v4056
  br label %b615
b615:
  %v4058 = phi i64 [ 0, %b613 ], [ %v4067, %b616 ]
  %v4059 = icmp slt i64 %v4058, %v4046
  br i1 %v4059, label %b616, label %b617
b616:
  %v4060 = mul i64 %v4058, 2
  %v4061 = getelementptr inbounds float, ptr %v4055, i64 %v4060
  %v4062 = mul i64 %v4058, 768
  %v4063 = getelementptr inbounds float, ptr %v4057, i64 %v4062
  %v4064 = getelementptr inbounds float, ptr %v4061, i64 0
  %v4065 = load <2 x float>, ptr %v4064, align 4
  %v4066 = getelementptr inbounds float, ptr %v4063, i64 0
  store <2 x float> %v4065, ptr %v4066, align 4
  %v4067 = add nsw i64 %v4058, 1
  br label %b615
b617:
  %v4068 = mul i64 %v4046, 2
  %v4069 = getelementptr inbounds float, ptr %v4055, i64 %v4068
  %v4070 = mul i64 %v4046, 768
  %v4071 = getelementptr inbounds float, ptr %v4057, i64 %v4070
  br label %b618
b618:
  %v4072 = phi i64 [ 0, %b617 ], [ %v4077, %b619 ]
  %v4073 = icmp slt i64 %v4072, %v4048
  br i1 %v4073, label %b619, label %b620
b619:
  %v4074 = getelementptr inbounds float, ptr %v4069, i64 %v4072
  %v4075 = load float, ptr %v4074, align 4
  %v4076 = getelementptr inbounds float, ptr %v4071, i64 %v4072
  store float %v4075, ptr %v4076, align 4
  %v4077 = add nsw i64 %v4072, 1
  br label %b618, !llvm.loop !9
b620:
  %v4078 = add nsw i64 %v4052, 1
  br label %b612
b614:
  br label %b621
b621:
  %v4079 = phi i64 [ 0, %b614 ], [ %v4114, %b629 ]
  %v4080 = icmp slt i64 %v4079, 0
  br i1 %v4080, label %b622, label %b623
b622:
  %v4081 = mul i64 %v4036, 16
  %v4082 = add i64 %v4081, %v4079
  %v4083 = getelementptr inbounds float, ptr %v4010, i64 %v4082
  br label %b624
b624:
  %v4084 = phi i64 [ 0, %b622 ], [ %v4102, %b625 ]
  %v4085 = icmp slt i64 %v4084, %v4040
  br i1 %v4085, label %b625, label %b626
b625:
  %v4086 = mul i64 %v4084, 16
  %v4087 = getelementptr inbounds float, ptr %v4083, i64 %v4086
  %v4088 = mul i64 %v4084, 32
  %v4089 = getelementptr inbounds float, ptr %v354, i64 %v4088
  %v4090 = getelementptr inbounds float, ptr %v4087, i64 0
  %v4091 = load <8 x float>, ptr %v4090, align 4
  %v4092 = getelementptr inbounds float, ptr %v4089, i64 0
  store <8 x float> %v4091, ptr %v4092, align 4
  %v4093 = getelementptr inbounds float, ptr %v4087, i64 8
  %v4094 = load <8 x float>, ptr %v4093, align 4
  %v4095 = getelementptr inbounds float, ptr %v4089, i64 8
  store <8 x float> %v4094, ptr %v4095, align 4
  %v4096 = getelementptr inbounds float, ptr %v4087, i64 16
  %v4097 = load <8 x float>, ptr %v4096, align 4
  %v4098 = getelementptr inbounds float, ptr %v4089, i64 16
  store <8 x float> %v4097, ptr %v4098, align 4
  %v4099 = getelementptr inbounds float, ptr %v4087, i64 24
  %v4100 = load <8 x float>, ptr %v4099, align 4
  %v4101 = getelementptr inbounds float, ptr %v4089, i64 24
  store <8 x float> %v4100, ptr %v4101, align 4
  %v4102 = add nsw i64 %v4084, 1
  br label %b624
b626:
  %v4103 = sdiv i64 %v4045, 2
  br label %b627
b627:
  %v4104 = phi i64 [ 0, %b626 ], [ %v4113, %b628 ]
  %v4105 = icmp slt i64 %v4104, %v4103
  br i1 %v4105, label %b628, label %b629
b628:
  %v4106 = mul i64 %v4104, 2
  %v4107 = add i64 %v4041, %v4106
  %v4108 = mul i64 %v4104, 768
  %v4109 = getelementptr inbounds float, ptr %v4011, i64 %v4108
  %v4110 = mul i64 %v4107, 16
  %v4111 = add i64 %v4110, %v4079
  %v4112 = getelementptr inbounds float, ptr %v4025, i64 %v4111
  call void @outer_2x32(ptr %v4109, ptr %v354, i64 %v4040, ptr %v4112, i64 16)
  %v4113 = add nsw i64 %v4104, 1
  br label %b627
b629:
  %v4114 = add nsw i64 %v4079, 32
  br label %b621
b623:
  %v4115 = mul i64 %v4036, 16
  %v4116 = add i64 %v4115, 0
  %v4117 = getelementptr inbounds float, ptr %v4010, i64 %v4116
  br label %b630
b630:
  %v4118 = phi i64 [ 0, %b623 ], [ %v4130, %b631 ]
  %v4119 = icmp slt i64 %v4118, %v4040
  br i1 %v4119, label %b631, label %b632
b631:
  %v4120 = mul i64 %v4118, 16
  %v4121 = getelementptr inbounds float, ptr %v4117, i64 %v4120
  %v4122 = mul i64 %v4118, 16
  %v4123 = getelementptr inbounds float, ptr %v354, i64 %v4122
  %v4124 = getelementptr inbounds float, ptr %v4121, i64 0
  %v4125 = load <8 x float>, ptr %v4124, align 4
  %v4126 = getelementptr inbounds float, ptr %v4123, i64 0
  store <8 x float> %v4125, ptr %v4126, align 4
  %v4127 = getelementptr inbounds float, ptr %v4121, i64 8
  %v4128 = load <8 x float>, ptr %v4127, align 4
  %v4129 = getelementptr inbounds float, ptr %v4123, i64 8
  store <8 x float> %v4128, ptr %v4129, align 4
  %v4130 = add nsw i64 %v4118, 1
  br label %b630
b632:
  %v4131 = sdiv i64 %v4045, 2
  br label %b633
b633:
  %v4132 = phi i64 [ 0, %b632 ], [ %v4141, %b634 ]
  %v4133 = icmp slt i64 %v4132, %v4131
  br i1 %v4133, label %b634, label %b635
b634:
  %v4134 = mul i64 %v4132, 2
  %v4135 = add i64 %v4041, %v4134
  %v4136 = mul i64 %v4132, 768
  %v4137 = getelementptr inbounds float, ptr %v4011, i64 %v4136
  %v4138 = mul i64 %v4135, 16
  %v4139 = add i64 %v4138, 0
  %v4140 = getelementptr inbounds float, ptr %v4025, i64 %v4139
  call void @outer_2x16(ptr %v4137, ptr %v354, i64 %v4040, ptr %v4140, i64 16)
  %v4141 = add nsw i64 %v4132, 1
  br label %b633
b635:
  %v4142 = add nsw i64 %v4041, 64
  br label %b609
b611:
  %v4143 = add nsw i64 %v4036, 384
  br label %b606
b608:
  %v4144 = icmp sgt i64 %v3, 1
  br i1 %v4144, label %b636, label %b637
b636:
  %v4145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4146 = atomicrmw add ptr %v4145, i64 1 acq_rel
  %v4147 = load i64, ptr %v349, align 8
  %v4148 = add i64 %v4147, 1
  store i64 %v4148, ptr %v349, align 8
  %v4149 = mul i64 %v3, %v4148
  br label %b638
b638:
  %v4150 = load atomic i64, ptr %v4145 acquire, align 8
  %v4151 = icmp slt i64 %v4150, %v4149
  br i1 %v4151, label %b639, label %b640
b639:
  %v4152 = call i32 @sched_yield()
  br label %b638
b640:
  br label %b637
b637:
  %v4153 = mul i64 0, 16
  %v4154 = getelementptr inbounds float, ptr %v214, i64 %v4153
  %v4155 = getelementptr inbounds float, ptr %v4154, i64 0
  %v4156 = mul i64 0, 64
  %v4157 = getelementptr inbounds float, ptr %v138, i64 %v4156
  %v4158 = getelementptr inbounds float, ptr %v4157, i64 0
  %v4159 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4160 = add i64 16, 1
  %v4161 = sdiv i64 %v4160, 2
  %v4162 = add i64 %v2, 1
  %v4163 = mul i64 %v4161, %v2
  %v4164 = sdiv i64 %v4163, %v3
  %v4165 = mul i64 %v4164, 2
  %v4166 = icmp slt i64 %v4165, 16
  %v4167 = select i1 %v4166, i64 %v4165, i64 16
  %v4168 = mul i64 %v4161, %v4162
  %v4169 = sdiv i64 %v4168, %v3
  %v4170 = mul i64 %v4169, 2
  %v4171 = icmp slt i64 %v4170, 16
  %v4172 = select i1 %v4171, i64 %v4170, i64 16
  %v4173 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b641
b641:
  %v4174 = phi i64 [ %v4167, %b637 ], [ %v4182, %b646 ]
  %v4175 = icmp slt i64 %v4174, %v4172
  br i1 %v4175, label %b642, label %b643
b642:
  %v4176 = mul i64 %v4174, 64
  %v4177 = getelementptr inbounds float, ptr %v4173, i64 %v4176
  br label %b644
b644:
  %v4178 = phi i64 [ 0, %b642 ], [ %v4181, %b645 ]
  %v4179 = icmp slt i64 %v4178, 64
  br i1 %v4179, label %b645, label %b646
b645:
  %v4180 = getelementptr inbounds float, ptr %v4177, i64 %v4178
  store float 0x0000000000000000, ptr %v4180, align 4
  %v4181 = add nsw i64 %v4178, 1
  br label %b644
b646:
  %v4182 = add nsw i64 %v4174, 1
  br label %b641
b643:
  %v4183 = mul i64 %v8, 1
  br label %b647
b647:
  %v4184 = phi i64 [ 0, %b643 ], [ %v4264, %b652 ]
  %v4185 = icmp slt i64 %v4184, %v4183
  br i1 %v4185, label %b648, label %b649
b648:
  %v4186 = sub i64 %v4183, %v4184
  %v4187 = icmp slt i64 %v4186, 384
  %v4188 = select i1 %v4187, i64 %v4186, i64 384
  br label %b650
b650:
  %v4189 = phi i64 [ %v4167, %b648 ], [ %v4263, %b664 ]
  %v4190 = icmp slt i64 %v4189, %v4172
  br i1 %v4190, label %b651, label %b652
b651:
  %v4191 = sub i64 %v4172, %v4189
  %v4192 = icmp slt i64 %v4191, 64
  %v4193 = select i1 %v4192, i64 %v4191, i64 64
  %v4194 = sdiv i64 %v4193, 2
  %v4195 = mul i64 %v4194, 2
  %v4196 = sub i64 %v4193, %v4195
  %v4197 = mul i64 %v4184, 16
  %v4198 = add i64 %v4197, %v4189
  %v4199 = getelementptr inbounds float, ptr %v4155, i64 %v4198
  br label %b653
b653:
  %v4200 = phi i64 [ 0, %b651 ], [ %v4226, %b661 ]
  %v4201 = icmp slt i64 %v4200, %v4188
  br i1 %v4201, label %b654, label %b655
b654:
  %v4202 = mul i64 %v4200, 16
  %v4203 = getelementptr inbounds float, ptr %v4199, i64 %v4202
  %v4204 = mul i64 %v4200, 2
  %v4205 = getelementptr inbounds float, ptr %v4159, i64 %v4204
  br label %b656
b656:
  %v4206 = phi i64 [ 0, %b654 ], [ %v4215, %b657 ]
  %v4207 = icmp slt i64 %v4206, %v4194
  br i1 %v4207, label %b657, label %b658
b657:
  %v4208 = mul i64 %v4206, 2
  %v4209 = getelementptr inbounds float, ptr %v4203, i64 %v4208
  %v4210 = mul i64 %v4206, 768
  %v4211 = getelementptr inbounds float, ptr %v4205, i64 %v4210
  %v4212 = getelementptr inbounds float, ptr %v4209, i64 0
  %v4213 = load <2 x float>, ptr %v4212, align 4
  %v4214 = getelementptr inbounds float, ptr %v4211, i64 0
  store <2 x float> %v4213, ptr %v4214, align 4
  %v4215 = add nsw i64 %v4206, 1
  br label %b656
b658:
  %v4216 = mul i64 %v4194, 2
  %v4217 = getelementptr inbounds float, ptr %v4203, i64 %v4216
  %v4218 = mul i64 %v4194, 768
  %v4219 = getelementptr inbounds float, ptr %v4205, i64 %v4218
  br label %b659
b659:
  %v4220 = phi i64 [ 0, %b658 ], [ %v4225, %b660 ]
  %v4221 = icmp slt i64 %v4220, %v4196
  br i1 %v4221, label %b660, label %b661
b660:
  %v4222 = getelementptr inbounds float, ptr %v4217, i64 %v4220
  %v4223 = load float, ptr %v4222, align 4
  %v4224 = getelementptr inbounds float, ptr %v4219, i64 %v4220
  store float %v4223, ptr %v4224, align 4
  %v4225 = add nsw i64 %v4220, 1
  br label %b659, !llvm.loop !12
b661:
  %v4226 = add nsw i64 %v4200, 1
  br label %b653
b655:
  br label %b662
b662:
  %v4227 = phi i64 [ 0, %b655 ], [ %v4262, %b670 ]
  %v4228 = icmp slt i64 %v4227, 64
  br i1 %v4228, label %b663, label %b664
b663:
  %v4229 = mul i64 %v4184, 64
  %v4230 = add i64 %v4229, %v4227
  %v4231 = getelementptr inbounds float, ptr %v4158, i64 %v4230
  br label %b665
b665:
  %v4232 = phi i64 [ 0, %b663 ], [ %v4250, %b666 ]
  %v4233 = icmp slt i64 %v4232, %v4188
  br i1 %v4233, label %b666, label %b667
b666:
  %v4234 = mul i64 %v4232, 64
  %v4235 = getelementptr inbounds float, ptr %v4231, i64 %v4234
  %v4236 = mul i64 %v4232, 32
  %v4237 = getelementptr inbounds float, ptr %v354, i64 %v4236
  %v4238 = getelementptr inbounds float, ptr %v4235, i64 0
  %v4239 = load <8 x float>, ptr %v4238, align 4
  %v4240 = getelementptr inbounds float, ptr %v4237, i64 0
  store <8 x float> %v4239, ptr %v4240, align 4
  %v4241 = getelementptr inbounds float, ptr %v4235, i64 8
  %v4242 = load <8 x float>, ptr %v4241, align 4
  %v4243 = getelementptr inbounds float, ptr %v4237, i64 8
  store <8 x float> %v4242, ptr %v4243, align 4
  %v4244 = getelementptr inbounds float, ptr %v4235, i64 16
  %v4245 = load <8 x float>, ptr %v4244, align 4
  %v4246 = getelementptr inbounds float, ptr %v4237, i64 16
  store <8 x float> %v4245, ptr %v4246, align 4
  %v4247 = getelementptr inbounds float, ptr %v4235, i64 24
  %v4248 = load <8 x float>, ptr %v4247, align 4
  %v4249 = getelementptr inbounds float, ptr %v4237, i64 24
  store <8 x float> %v4248, ptr %v4249, align 4
  %v4250 = add nsw i64 %v4232, 1
  br label %b665
b667:
  %v4251 = sdiv i64 %v4193, 2
  br label %b668
b668:
  %v4252 = phi i64 [ 0, %b667 ], [ %v4261, %b669 ]
  %v4253 = icmp slt i64 %v4252, %v4251
  br i1 %v4253, label %b669, label %b670
b669:
  %v4254 = mul i64 %v4252, 2
  %v4255 = add i64 %v4189, %v4254
  %v4256 = mul i64 %v4252, 768
  %v4257 = getelementptr inbounds float, ptr %v4159, i64 %v4256
  %v4258 = mul i64 %v4255, 64
  %v4259 = add i64 %v4258, %v4227
  %v4260 = getelementptr inbounds float, ptr %v4173, i64 %v4259
  call void @outer_2x32(ptr %v4257, ptr %v354, i64 %v4188, ptr %v4260, i64 64)
  %v4261 = add nsw i64 %v4252, 1
  br label %b668
b670:
  %v4262 = add nsw i64 %v4227, 32
  br label %b662
b664:
  %v4263 = add nsw i64 %v4189, 64
  br label %b650
b652:
  %v4264 = add nsw i64 %v4184, 384
  br label %b647
b649:
  %v4265 = icmp sgt i64 %v3, 1
  br i1 %v4265, label %b671, label %b672
b671:
  %v4266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4267 = atomicrmw add ptr %v4266, i64 1 acq_rel
  %v4268 = load i64, ptr %v349, align 8
  %v4269 = add i64 %v4268, 1
  store i64 %v4269, ptr %v349, align 8
  %v4270 = mul i64 %v3, %v4269
  br label %b673
b673:
  %v4271 = load atomic i64, ptr %v4266 acquire, align 8
  %v4272 = icmp slt i64 %v4271, %v4270
  br i1 %v4272, label %b674, label %b675
b674:
  %v4273 = call i32 @sched_yield()
  br label %b673
b675:
  br label %b672
b672:
  %v4274 = icmp eq i64 %v2, 0
  br i1 %v4274, label %b676, label %b677
b676:
  br label %b678
b678:
  %v4275 = phi i64 [ 0, %b676 ], [ %v4297, %b683 ]
  %v4276 = icmp slt i64 %v4275, 16
  br i1 %v4276, label %b679, label %b680
b679:
  br label %b681
b681:
  %v4277 = phi i64 [ 0, %b679 ], [ %v4294, %b686 ]
  %v4278 = phi <8 x float> [ splat (float 0x0000000000000000), %b679 ], [ %v4293, %b686 ]
  %v4279 = icmp slt i64 %v4277, %v8
  br i1 %v4279, label %b682, label %b683
b682:
  %v4280 = add i64 %v4277, 128
  %v4281 = icmp slt i64 %v4280, %v8
  %v4282 = select i1 %v4281, i64 %v4280, i64 %v8
  br label %b684
b684:
  %v4283 = phi i64 [ %v4277, %b682 ], [ %v4292, %b685 ]
  %v4284 = phi <8 x float> [ splat (float 0x0000000000000000), %b682 ], [ %v4291, %b685 ]
  %v4285 = icmp slt i64 %v4283, %v4282
  br i1 %v4285, label %b685, label %b686
b685:
  %v4286 = mul i64 %v4283, 16
  %v4287 = getelementptr inbounds float, ptr %v214, i64 %v4286
  %v4288 = add i64 0, %v4275
  %v4289 = getelementptr inbounds float, ptr %v4287, i64 %v4288
  %v4290 = load <8 x float>, ptr %v4289, align 4
  %v4291 = fadd <8 x float> %v4284, %v4290
  %v4292 = add nsw i64 %v4283, 1
  br label %b684
b686:
  %v4293 = fadd <8 x float> %v4278, %v4284
  %v4294 = add nsw i64 %v4277, 128
  br label %b681
b683:
  %v4295 = add i64 0, %v4275
  %v4296 = getelementptr inbounds float, ptr %v90, i64 %v4295
  store <8 x float> %v4278, ptr %v4296, align 4
  %v4297 = add nsw i64 %v4275, 8
  br label %b678
b680:
  br label %b677
b677:
  %v4298 = icmp sgt i64 %v3, 1
  br i1 %v4298, label %b687, label %b688
b687:
  %v4299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4300 = atomicrmw add ptr %v4299, i64 1 acq_rel
  %v4301 = load i64, ptr %v349, align 8
  %v4302 = add i64 %v4301, 1
  store i64 %v4302, ptr %v349, align 8
  %v4303 = mul i64 %v3, %v4302
  br label %b689
b689:
  %v4304 = load atomic i64, ptr %v4299 acquire, align 8
  %v4305 = icmp slt i64 %v4304, %v4303
  br i1 %v4305, label %b690, label %b691
b690:
  %v4306 = call i32 @sched_yield()
  br label %b689
b691:
  br label %b688
b688:
  %v4307 = icmp eq i64 %v2, 0
  br i1 %v4307, label %b692, label %b693
b692:
  br label %b694
b694:
  %v4308 = phi i64 [ 0, %b692 ], [ %v4342, %b699 ]
  %v4309 = icmp slt i64 %v4308, 16
  br i1 %v4309, label %b695, label %b696
b695:
  br label %b697
b697:
  %v4310 = phi i64 [ 0, %b695 ], [ %v4339, %b702 ]
  %v4311 = phi <8 x float> [ splat (float 0x0000000000000000), %b695 ], [ %v4338, %b702 ]
  %v4312 = icmp slt i64 %v4310, %v8
  br i1 %v4312, label %b698, label %b699
b698:
  %v4313 = add i64 %v4310, 128
  %v4314 = icmp slt i64 %v4313, %v8
  %v4315 = select i1 %v4314, i64 %v4313, i64 %v8
  br label %b700
b700:
  %v4316 = phi i64 [ %v4310, %b698 ], [ %v4337, %b701 ]
  %v4317 = phi <8 x float> [ splat (float 0x0000000000000000), %b698 ], [ %v4336, %b701 ]
  %v4318 = icmp slt i64 %v4316, %v4315
  br i1 %v4318, label %b701, label %b702
b701:
  %v4319 = mul i64 %v4316, 16
  %v4320 = getelementptr inbounds float, ptr %v230, i64 %v4319
  %v4321 = mul i64 %v4316, 16
  %v4322 = getelementptr inbounds float, ptr %v62, i64 %v4321
  %v4323 = mul i64 %v4316, 16
  %v4324 = getelementptr inbounds float, ptr %v10, i64 %v4323
  %v4325 = add i64 0, %v4308
  %v4326 = getelementptr inbounds float, ptr %v4320, i64 %v4325
  %v4327 = load <8 x float>, ptr %v4326, align 4
  %v4328 = add i64 0, %v4308
  %v4329 = getelementptr inbounds float, ptr %v4322, i64 %v4328
  %v4330 = load <8 x float>, ptr %v4329, align 4
  %v4331 = add i64 0, %v4308
  %v4332 = getelementptr inbounds float, ptr %v4324, i64 %v4331
  %v4333 = load <8 x float>, ptr %v4332, align 4
  %v4334 = fsub <8 x float> %v4330, %v4333
  %v4335 = fmul <8 x float> %v4327, %v4334
  %v4336 = fadd <8 x float> %v4317, %v4335
  %v4337 = add nsw i64 %v4316, 1
  br label %b700
b702:
  %v4338 = fadd <8 x float> %v4311, %v4317
  %v4339 = add nsw i64 %v4310, 128
  br label %b697
b699:
  %v4340 = add i64 0, %v4308
  %v4341 = getelementptr inbounds float, ptr %v92, i64 %v4340
  store <8 x float> %v4311, ptr %v4341, align 4
  %v4342 = add nsw i64 %v4308, 8
  br label %b694
b696:
  br label %b693
b693:
  %v4343 = icmp sgt i64 %v3, 1
  br i1 %v4343, label %b703, label %b704
b703:
  %v4344 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4345 = atomicrmw add ptr %v4344, i64 1 acq_rel
  %v4346 = load i64, ptr %v349, align 8
  %v4347 = add i64 %v4346, 1
  store i64 %v4347, ptr %v349, align 8
  %v4348 = mul i64 %v3, %v4347
  br label %b705
b705:
  %v4349 = load atomic i64, ptr %v4344 acquire, align 8
  %v4350 = icmp slt i64 %v4349, %v4348
  br i1 %v4350, label %b706, label %b707
b706:
  %v4351 = call i32 @sched_yield()
  br label %b705
b707:
  br label %b704
b704:
  %v4352 = mul i64 0, 64
  %v4353 = getelementptr inbounds float, ptr %v226, i64 %v4352
  %v4354 = getelementptr inbounds float, ptr %v4353, i64 0
  %v4355 = mul i64 0, 16
  %v4356 = getelementptr inbounds float, ptr %v128, i64 %v4355
  %v4357 = getelementptr inbounds float, ptr %v4356, i64 0
  %v4358 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4359 = add i64 64, 1
  %v4360 = sdiv i64 %v4359, 2
  %v4361 = add i64 %v2, 1
  %v4362 = mul i64 %v4360, %v2
  %v4363 = sdiv i64 %v4362, %v3
  %v4364 = mul i64 %v4363, 2
  %v4365 = icmp slt i64 %v4364, 64
  %v4366 = select i1 %v4365, i64 %v4364, i64 64
  %v4367 = mul i64 %v4360, %v4361
  %v4368 = sdiv i64 %v4367, %v3
  %v4369 = mul i64 %v4368, 2
  %v4370 = icmp slt i64 %v4369, 64
  %v4371 = select i1 %v4370, i64 %v4369, i64 64
  %v4372 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b708
b708:
  %v4373 = phi i64 [ %v4366, %b704 ], [ %v4381, %b713 ]
  %v4374 = icmp slt i64 %v4373, %v4371
  br i1 %v4374, label %b709, label %b710
b709:
  %v4375 = mul i64 %v4373, 16
  %v4376 = getelementptr inbounds float, ptr %v4372, i64 %v4375
  br label %b711
b711:
  %v4377 = phi i64 [ 0, %b709 ], [ %v4380, %b712 ]
  %v4378 = icmp slt i64 %v4377, 16
  br i1 %v4378, label %b712, label %b713
b712:
  %v4379 = getelementptr inbounds float, ptr %v4376, i64 %v4377
  store float 0x0000000000000000, ptr %v4379, align 4
  %v4380 = add nsw i64 %v4377, 1
  br label %b711
b713:
  %v4381 = add nsw i64 %v4373, 1
  br label %b708
b710:
  %v4382 = mul i64 %v8, 1
  br label %b714
b714:
  %v4383 = phi i64 [ 0, %b710 ], [ %v4490, %b719 ]
  %v4384 = icmp slt i64 %v4383, %v4382
  br i1 %v4384, label %b715, label %b716
b715:
  %v4385 = sub i64 %v4382, %v4383
  %v4386 = icmp slt i64 %v4385, 384
  %v4387 = select i1 %v4386, i64 %v4385, i64 384
  br label %b717
b717:
  %v4388 = phi i64 [ %v4366, %b715 ], [ %v4489, %b743 ]
  %v4389 = icmp slt i64 %v4388, %v4371
  br i1 %v4389, label %b718, label %b719
b718:
  %v4390 = sub i64 %v4371, %v4388
  %v4391 = icmp slt i64 %v4390, 64
  %v4392 = select i1 %v4391, i64 %v4390, i64 64
  %v4393 = sdiv i64 %v4392, 2
  %v4394 = mul i64 %v4393, 2
  %v4395 = sub i64 %v4392, %v4394
  %v4396 = mul i64 %v4383, 64
  %v4397 = add i64 %v4396, %v4388
  %v4398 = getelementptr inbounds float, ptr %v4354, i64 %v4397
  br label %b720
b720:
  %v4399 = phi i64 [ 0, %b718 ], [ %v4425, %b728 ]
  %v4400 = icmp slt i64 %v4399, %v4387
  br i1 %v4400, label %b721, label %b722
b721:
  %v4401 = mul i64 %v4399, 64
  %v4402 = getelementptr inbounds float, ptr %v4398, i64 %v4401
  %v4403 = mul i64 %v4399, 2
  %v4404 = getelementptr inbounds float, ptr %v4358, i64 %v4403
  br label %b723
b723:
  %v4405 = phi i64 [ 0, %b721 ], [ %v4414, %b724 ]
  %v4406 = icmp slt i64 %v4405, %v4393
  br i1 %v4406, label %b724, label %b725
b724:
  %v4407 = mul i64 %v4405, 2
  %v4408 = getelementptr inbounds float, ptr %v4402, i64 %v4407
  %v4409 = mul i64 %v4405, 768
  %v4410 = getelementptr inbounds float, ptr %v4404, i64 %v4409
  %v4411 = getelementptr inbounds float, ptr %v4408, i64 0
  %v4412 = load <2 x float>, ptr %v4411, align 4
  %v4413 = getelementptr inbounds float, ptr %v4410, i64 0
  store <2 x float> %v4412, ptr %v4413, align 4
  %v4414 = add nsw i64 %v4405, 1
  br label %b723
b725:
  %v4415 = mul i64 %v4393, 2
  %v4416 = getelementptr inbounds float, ptr %v4402, i64 %v4415
  %v4417 = mul i64 %v4393, 768
  %v4418 = getelementptr inbounds float, ptr %v4404, i64 %v4417
  br label %b726
b726:
  %v4419 = phi i64 [ 0, %b725 ], [ %v4424, %b727 ]
  %v4420 = icmp slt i64 %v4419, %v4395
  br i1 %v4420, label %b727, label %b728
b727:
  %v4421 = getelementptr inbounds float, ptr %v4416, i64 %v4419
  %v4422 = load float, ptr %v4421, align 4
  %v4423 = getelementptr inbounds float, ptr %v4418, i64 %v4419
  store float %v4422, ptr %v4423, align 4
  %v4424 = add nsw i64 %v4419, 1
  br label %b726, !llvm.loop !15
b728:
  %v4425 = add nsw i64 %v4399, 1
  br label %b720
b722:
  br label %b729
b729:
  %v4426 = phi i64 [ 0, %b722 ], [ %v4461, %b737 ]
  %v4427 = icmp slt i64 %v4426, 0
  br i1 %v4427, label %b730, label %b731
b730:
  %v4428 = mul i64 %v4383, 16
  %v4429 = add i64 %v4428, %v4426
  %v4430 = getelementptr inbounds float, ptr %v4357, i64 %v4429
  br label %b732
b732:
  %v4431 = phi i64 [ 0, %b730 ], [ %v4449, %b733 ]
  %v4432 = icmp slt i64 %v4431, %v4387
  br i1 %v4432, label %b733, label %b734
b733:
  %v4433 = mul i64 %v4431, 16
  %v4434 = getelementptr inbounds float, ptr %v4430, i64 %v4433
  %v4435 = mul i64 %v4431, 32
  %v4436 = getelementptr inbounds float, ptr %v354, i64 %v4435
  %v4437 = getelementptr inbounds float, ptr %v4434, i64 0
  %v4438 = load <8 x float>, ptr %v4437, align 4
  %v4439 = getelementptr inbounds float, ptr %v4436, i64 0
  store <8 x float> %v4438, ptr %v4439, align 4
  %v4440 = getelementptr inbounds float, ptr %v4434, i64 8
  %v4441 = load <8 x float>, ptr %v4440, align 4
  %v4442 = getelementptr inbounds float, ptr %v4436, i64 8
  store <8 x float> %v4441, ptr %v4442, align 4
  %v4443 = getelementptr inbounds float, ptr %v4434, i64 16
  %v4444 = load <8 x float>, ptr %v4443, align 4
  %v4445 = getelementptr inbounds float, ptr %v4436, i64 16
  store <8 x float> %v4444, ptr %v4445, align 4
  %v4446 = getelementptr inbounds float, ptr %v4434, i64 24
  %v4447 = load <8 x float>, ptr %v4446, align 4
  %v4448 = getelementptr inbounds float, ptr %v4436, i64 24
  store <8 x float> %v4447, ptr %v4448, align 4
  %v4449 = add nsw i64 %v4431, 1
  br label %b732
b734:
  %v4450 = sdiv i64 %v4392, 2
  br label %b735
b735:
  %v4451 = phi i64 [ 0, %b734 ], [ %v4460, %b736 ]
  %v4452 = icmp slt i64 %v4451, %v4450
  br i1 %v4452, label %b736, label %b737
b736:
  %v4453 = mul i64 %v4451, 2
  %v4454 = add i64 %v4388, %v4453
  %v4455 = mul i64 %v4451, 768
  %v4456 = getelementptr inbounds float, ptr %v4358, i64 %v4455
  %v4457 = mul i64 %v4454, 16
  %v4458 = add i64 %v4457, %v4426
  %v4459 = getelementptr inbounds float, ptr %v4372, i64 %v4458
  call void @outer_2x32(ptr %v4456, ptr %v354, i64 %v4387, ptr %v4459, i64 16)
  %v4460 = add nsw i64 %v4451, 1
  br label %b735
b737:
  %v4461 = add nsw i64 %v4426, 32
  br label %b729
b731:
  %v4462 = mul i64 %v4383, 16
  %v4463 = add i64 %v4462, 0
  %v4464 = getelementptr inbounds float, ptr %v4357, i64 %v4463
  br label %b738
b738:
  %v4465 = phi i64 [ 0, %b731 ], [ %v4477, %b739 ]
  %v4466 = icmp slt i64 %v4465, %v4387
  br i1 %v4466, label %b739, label %b740
b739:
  %v4467 = mul i64 %v4465, 16
  %v4468 = getelementptr inbounds float, ptr %v4464, i64 %v4467
  %v4469 = mul i64 %v4465, 16
  %v4470 = getelementptr inbounds float, ptr %v354, i64 %v4469
  %v4471 = getelementptr inbounds float, ptr %v4468, i64 0
  %v4472 = load <8 x float>, ptr %v4471, align 4
  %v4473 = getelementptr inbounds float, ptr %v4470, i64 0
  store <8 x float> %v4472, ptr %v4473, align 4
  %v4474 = getelementptr inbounds float, ptr %v4468, i64 8
  %v4475 = load <8 x float>, ptr %v4474, align 4
  %v4476 = getelementptr inbounds float, ptr %v4470, i64 8
  store <8 x float> %v4475, ptr %v4476, align 4
  %v4477 = add nsw i64 %v4465, 1
  br label %b738
b740:
  %v4478 = sdiv i64 %v4392, 2
  br label %b741
b741:
  %v4479 = phi i64 [ 0, %b740 ], [ %v4488, %b742 ]
  %v4480 = icmp slt i64 %v4479, %v4478
  br i1 %v4480, label %b742, label %b743
b742:
  %v4481 = mul i64 %v4479, 2
  %v4482 = add i64 %v4388, %v4481
  %v4483 = mul i64 %v4479, 768
  %v4484 = getelementptr inbounds float, ptr %v4358, i64 %v4483
  %v4485 = mul i64 %v4482, 16
  %v4486 = add i64 %v4485, 0
  %v4487 = getelementptr inbounds float, ptr %v4372, i64 %v4486
  call void @outer_2x16(ptr %v4484, ptr %v354, i64 %v4387, ptr %v4487, i64 16)
  %v4488 = add nsw i64 %v4479, 1
  br label %b741
b743:
  %v4489 = add nsw i64 %v4388, 64
  br label %b717
b719:
  %v4490 = add nsw i64 %v4383, 384
  br label %b714
b716:
  %v4491 = icmp sgt i64 %v3, 1
  br i1 %v4491, label %b744, label %b745
b744:
  %v4492 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4493 = atomicrmw add ptr %v4492, i64 1 acq_rel
  %v4494 = load i64, ptr %v349, align 8
  %v4495 = add i64 %v4494, 1
  store i64 %v4495, ptr %v349, align 8
  %v4496 = mul i64 %v3, %v4495
  br label %b746
b746:
  %v4497 = load atomic i64, ptr %v4492 acquire, align 8
  %v4498 = icmp slt i64 %v4497, %v4496
  br i1 %v4498, label %b747, label %b748
b747:
  %v4499 = call i32 @sched_yield()
  br label %b746
b748:
  br label %b745
b745:
  %v4500 = mul i64 0, 16
  %v4501 = getelementptr inbounds float, ptr %v182, i64 %v4500
  %v4502 = getelementptr inbounds float, ptr %v4501, i64 0
  %v4503 = mul i64 0, 64
  %v4504 = getelementptr inbounds float, ptr %v140, i64 %v4503
  %v4505 = getelementptr inbounds float, ptr %v4504, i64 0
  %v4506 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4507 = add i64 16, 1
  %v4508 = sdiv i64 %v4507, 2
  %v4509 = add i64 %v2, 1
  %v4510 = mul i64 %v4508, %v2
  %v4511 = sdiv i64 %v4510, %v3
  %v4512 = mul i64 %v4511, 2
  %v4513 = icmp slt i64 %v4512, 16
  %v4514 = select i1 %v4513, i64 %v4512, i64 16
  %v4515 = mul i64 %v4508, %v4509
  %v4516 = sdiv i64 %v4515, %v3
  %v4517 = mul i64 %v4516, 2
  %v4518 = icmp slt i64 %v4517, 16
  %v4519 = select i1 %v4518, i64 %v4517, i64 16
  %v4520 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b749
b749:
  %v4521 = phi i64 [ %v4514, %b745 ], [ %v4529, %b754 ]
  %v4522 = icmp slt i64 %v4521, %v4519
  br i1 %v4522, label %b750, label %b751
b750:
  %v4523 = mul i64 %v4521, 64
  %v4524 = getelementptr inbounds float, ptr %v4520, i64 %v4523
  br label %b752
b752:
  %v4525 = phi i64 [ 0, %b750 ], [ %v4528, %b753 ]
  %v4526 = icmp slt i64 %v4525, 64
  br i1 %v4526, label %b753, label %b754
b753:
  %v4527 = getelementptr inbounds float, ptr %v4524, i64 %v4525
  store float 0x0000000000000000, ptr %v4527, align 4
  %v4528 = add nsw i64 %v4525, 1
  br label %b752
b754:
  %v4529 = add nsw i64 %v4521, 1
  br label %b749
b751:
  %v4530 = mul i64 %v8, 1
  br label %b755
b755:
  %v4531 = phi i64 [ 0, %b751 ], [ %v4611, %b760 ]
  %v4532 = icmp slt i64 %v4531, %v4530
  br i1 %v4532, label %b756, label %b757
b756:
  %v4533 = sub i64 %v4530, %v4531
  %v4534 = icmp slt i64 %v4533, 384
  %v4535 = select i1 %v4534, i64 %v4533, i64 384
  br label %b758
b758:
  %v4536 = phi i64 [ %v4514, %b756 ], [ %v4610, %b772 ]
  %v4537 = icmp slt i64 %v4536, %v4519
  br i1 %v4537, label %b759, label %b760
b759:
  %v4538 = sub i64 %v4519, %v4536
  %v4539 = icmp slt i64 %v4538, 64
  %v4540 = select i1 %v4539, i64 %v4538, i64 64
  %v4541 = sdiv i64 %v4540, 2
  %v4542 = mul i64 %v4541, 2
  %v4543 = sub i64 %v4540, %v4542
  %v4544 = mul i64 %v4531, 16
  %v4545 = add i64 %v4544, %v4536
  %v4546 = getelementptr inbounds float, ptr %v4502, i64 %v4545
  br label %b761
b761:
  %v4547 = phi i64 [ 0, %b759 ], [ %v4573, %b769 ]
  %v4548 = icmp slt i64 %v4547, %v4535
  br i1 %v4548, label %b762, label %b763
b762:
  %v4549 = mul i64 %v4547, 16
  %v4550 = getelementptr inbounds float, ptr %v4546, i64 %v4549
  %v4551 = mul i64 %v4547, 2
  %v4552 = getelementptr inbounds float, ptr %v4506, i64 %v4551
  br label %b764
b764:
  %v4553 = phi i64 [ 0, %b762 ], [ %v4562, %b765 ]
  %v4554 = icmp slt i64 %v4553, %v4541
  br i1 %v4554, label %b765, label %b766
b765:
  %v4555 = mul i64 %v4553, 2
  %v4556 = getelementptr inbounds float, ptr %v4550, i64 %v4555
  %v4557 = mul i64 %v4553, 768
  %v4558 = getelementptr inbounds float, ptr %v4552, i64 %v4557
  %v4559 = getelementptr inbounds float, ptr %v4556, i64 0
  %v4560 = load <2 x float>, ptr %v4559, align 4
  %v4561 = getelementptr inbounds float, ptr %v4558, i64 0
  store <2 x float> %v4560, ptr %v4561, align 4
  %v4562 = add nsw i64 %v4553, 1
  br label %b764
b766:
  %v4563 = mul i64 %v4541, 2
  %v4564 = getelementptr inbounds float, ptr %v4550, i64 %v4563
  %v4565 = mul i64 %v4541, 768
  %v4566 = getelementptr inbounds float, ptr %v4552, i64 %v4565
  br label %b767
b767:
  %v4567 = phi i64 [ 0, %b766 ], [ %v4572, %b768 ]
  %v4568 = icmp slt i64 %v4567, %v4543
  br i1 %v4568, label %b768, label %b769
b768:
  %v4569 = getelementptr inbounds float, ptr %v4564, i64 %v4567
  %v4570 = load float, ptr %v4569, align 4
  %v4571 = getelementptr inbounds float, ptr %v4566, i64 %v4567
  store float %v4570, ptr %v4571, align 4
  %v4572 = add nsw i64 %v4567, 1
  br label %b767, !llvm.loop !18
b769:
  %v4573 = add nsw i64 %v4547, 1
  br label %b761
b763:
  br label %b770
b770:
  %v4574 = phi i64 [ 0, %b763 ], [ %v4609, %b778 ]
  %v4575 = icmp slt i64 %v4574, 64
  br i1 %v4575, label %b771, label %b772
b771:
  %v4576 = mul i64 %v4531, 64
  %v4577 = add i64 %v4576, %v4574
  %v4578 = getelementptr inbounds float, ptr %v4505, i64 %v4577
  br label %b773
b773:
  %v4579 = phi i64 [ 0, %b771 ], [ %v4597, %b774 ]
  %v4580 = icmp slt i64 %v4579, %v4535
  br i1 %v4580, label %b774, label %b775
b774:
  %v4581 = mul i64 %v4579, 64
  %v4582 = getelementptr inbounds float, ptr %v4578, i64 %v4581
  %v4583 = mul i64 %v4579, 32
  %v4584 = getelementptr inbounds float, ptr %v354, i64 %v4583
  %v4585 = getelementptr inbounds float, ptr %v4582, i64 0
  %v4586 = load <8 x float>, ptr %v4585, align 4
  %v4587 = getelementptr inbounds float, ptr %v4584, i64 0
  store <8 x float> %v4586, ptr %v4587, align 4
  %v4588 = getelementptr inbounds float, ptr %v4582, i64 8
  %v4589 = load <8 x float>, ptr %v4588, align 4
  %v4590 = getelementptr inbounds float, ptr %v4584, i64 8
  store <8 x float> %v4589, ptr %v4590, align 4
  %v4591 = getelementptr inbounds float, ptr %v4582, i64 16
  %v4592 = load <8 x float>, ptr %v4591, align 4
  %v4593 = getelementptr inbounds float, ptr %v4584, i64 16
  store <8 x float> %v4592, ptr %v4593, align 4
  %v4594 = getelementptr inbounds float, ptr %v4582, i64 24
  %v4595 = load <8 x float>, ptr %v4594, align 4
  %v4596 = getelementptr inbounds float, ptr %v4584, i64 24
  store <8 x float> %v4595, ptr %v4596, align 4
  %v4597 = add nsw i64 %v4579, 1
  br label %b773
b775:
  %v4598 = sdiv i64 %v4540, 2
  br label %b776
b776:
  %v4599 = phi i64 [ 0, %b775 ], [ %v4608, %b777 ]
  %v4600 = icmp slt i64 %v4599, %v4598
  br i1 %v4600, label %b777, label %b778
b777:
  %v4601 = mul i64 %v4599, 2
  %v4602 = add i64 %v4536, %v4601
  %v4603 = mul i64 %v4599, 768
  %v4604 = getelementptr inbounds float, ptr %v4506, i64 %v4603
  %v4605 = mul i64 %v4602, 64
  %v4606 = add i64 %v4605, %v4574
  %v4607 = getelementptr inbounds float, ptr %v4520, i64 %v4606
  call void @outer_2x32(ptr %v4604, ptr %v354, i64 %v4535, ptr %v4607, i64 64)
  %v4608 = add nsw i64 %v4599, 1
  br label %b776
b778:
  %v4609 = add nsw i64 %v4574, 32
  br label %b770
b772:
  %v4610 = add nsw i64 %v4536, 64
  br label %b758
b760:
  %v4611 = add nsw i64 %v4531, 384
  br label %b755
b757:
  %v4612 = icmp sgt i64 %v3, 1
  br i1 %v4612, label %b779, label %b780
b779:
  %v4613 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4614 = atomicrmw add ptr %v4613, i64 1 acq_rel
  %v4615 = load i64, ptr %v349, align 8
  %v4616 = add i64 %v4615, 1
  store i64 %v4616, ptr %v349, align 8
  %v4617 = mul i64 %v3, %v4616
  br label %b781
b781:
  %v4618 = load atomic i64, ptr %v4613 acquire, align 8
  %v4619 = icmp slt i64 %v4618, %v4617
  br i1 %v4619, label %b782, label %b783
b782:
  %v4620 = call i32 @sched_yield()
  br label %b781
b783:
  br label %b780
b780:
  %v4621 = icmp eq i64 %v2, 0
  br i1 %v4621, label %b784, label %b785
b784:
  br label %b786
b786:
  %v4622 = phi i64 [ 0, %b784 ], [ %v4644, %b791 ]
  %v4623 = icmp slt i64 %v4622, 16
  br i1 %v4623, label %b787, label %b788
b787:
  br label %b789
b789:
  %v4624 = phi i64 [ 0, %b787 ], [ %v4641, %b794 ]
  %v4625 = phi <8 x float> [ splat (float 0x0000000000000000), %b787 ], [ %v4640, %b794 ]
  %v4626 = icmp slt i64 %v4624, %v8
  br i1 %v4626, label %b790, label %b791
b790:
  %v4627 = add i64 %v4624, 128
  %v4628 = icmp slt i64 %v4627, %v8
  %v4629 = select i1 %v4628, i64 %v4627, i64 %v8
  br label %b792
b792:
  %v4630 = phi i64 [ %v4624, %b790 ], [ %v4639, %b793 ]
  %v4631 = phi <8 x float> [ splat (float 0x0000000000000000), %b790 ], [ %v4638, %b793 ]
  %v4632 = icmp slt i64 %v4630, %v4629
  br i1 %v4632, label %b793, label %b794
b793:
  %v4633 = mul i64 %v4630, 16
  %v4634 = getelementptr inbounds float, ptr %v182, i64 %v4633
  %v4635 = add i64 0, %v4622
  %v4636 = getelementptr inbounds float, ptr %v4634, i64 %v4635
  %v4637 = load <8 x float>, ptr %v4636, align 4
  %v4638 = fadd <8 x float> %v4631, %v4637
  %v4639 = add nsw i64 %v4630, 1
  br label %b792
b794:
  %v4640 = fadd <8 x float> %v4625, %v4631
  %v4641 = add nsw i64 %v4624, 128
  br label %b789
b791:
  %v4642 = add i64 0, %v4622
  %v4643 = getelementptr inbounds float, ptr %v98, i64 %v4642
  store <8 x float> %v4625, ptr %v4643, align 4
  %v4644 = add nsw i64 %v4622, 8
  br label %b786
b788:
  br label %b785
b785:
  %v4645 = icmp sgt i64 %v3, 1
  br i1 %v4645, label %b795, label %b796
b795:
  %v4646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4647 = atomicrmw add ptr %v4646, i64 1 acq_rel
  %v4648 = load i64, ptr %v349, align 8
  %v4649 = add i64 %v4648, 1
  store i64 %v4649, ptr %v349, align 8
  %v4650 = mul i64 %v3, %v4649
  br label %b797
b797:
  %v4651 = load atomic i64, ptr %v4646 acquire, align 8
  %v4652 = icmp slt i64 %v4651, %v4650
  br i1 %v4652, label %b798, label %b799
b798:
  %v4653 = call i32 @sched_yield()
  br label %b797
b799:
  br label %b796
b796:
  %v4654 = icmp eq i64 %v2, 0
  br i1 %v4654, label %b800, label %b801
b800:
  br label %b802
b802:
  %v4655 = phi i64 [ 0, %b800 ], [ %v4689, %b807 ]
  %v4656 = icmp slt i64 %v4655, 16
  br i1 %v4656, label %b803, label %b804
b803:
  br label %b805
b805:
  %v4657 = phi i64 [ 0, %b803 ], [ %v4686, %b810 ]
  %v4658 = phi <8 x float> [ splat (float 0x0000000000000000), %b803 ], [ %v4685, %b810 ]
  %v4659 = icmp slt i64 %v4657, %v8
  br i1 %v4659, label %b806, label %b807
b806:
  %v4660 = add i64 %v4657, 128
  %v4661 = icmp slt i64 %v4660, %v8
  %v4662 = select i1 %v4661, i64 %v4660, i64 %v8
  br label %b808
b808:
  %v4663 = phi i64 [ %v4657, %b806 ], [ %v4684, %b809 ]
  %v4664 = phi <8 x float> [ splat (float 0x0000000000000000), %b806 ], [ %v4683, %b809 ]
  %v4665 = icmp slt i64 %v4663, %v4662
  br i1 %v4665, label %b809, label %b810
b809:
  %v4666 = mul i64 %v4663, 16
  %v4667 = getelementptr inbounds float, ptr %v192, i64 %v4666
  %v4668 = mul i64 %v4663, 16
  %v4669 = getelementptr inbounds float, ptr %v62, i64 %v4668
  %v4670 = mul i64 %v4663, 16
  %v4671 = getelementptr inbounds float, ptr %v10, i64 %v4670
  %v4672 = add i64 0, %v4655
  %v4673 = getelementptr inbounds float, ptr %v4667, i64 %v4672
  %v4674 = load <8 x float>, ptr %v4673, align 4
  %v4675 = add i64 0, %v4655
  %v4676 = getelementptr inbounds float, ptr %v4669, i64 %v4675
  %v4677 = load <8 x float>, ptr %v4676, align 4
  %v4678 = add i64 0, %v4655
  %v4679 = getelementptr inbounds float, ptr %v4671, i64 %v4678
  %v4680 = load <8 x float>, ptr %v4679, align 4
  %v4681 = fsub <8 x float> %v4677, %v4680
  %v4682 = fmul <8 x float> %v4674, %v4681
  %v4683 = fadd <8 x float> %v4664, %v4682
  %v4684 = add nsw i64 %v4663, 1
  br label %b808
b810:
  %v4685 = fadd <8 x float> %v4658, %v4664
  %v4686 = add nsw i64 %v4657, 128
  br label %b805
b807:
  %v4687 = add i64 0, %v4655
  %v4688 = getelementptr inbounds float, ptr %v100, i64 %v4687
  store <8 x float> %v4658, ptr %v4688, align 4
  %v4689 = add nsw i64 %v4655, 8
  br label %b802
b804:
  br label %b801
b801:
  %v4690 = icmp sgt i64 %v3, 1
  br i1 %v4690, label %b811, label %b812
b811:
  %v4691 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4692 = atomicrmw add ptr %v4691, i64 1 acq_rel
  %v4693 = load i64, ptr %v349, align 8
  %v4694 = add i64 %v4693, 1
  store i64 %v4694, ptr %v349, align 8
  %v4695 = mul i64 %v3, %v4694
  br label %b813
b813:
  %v4696 = load atomic i64, ptr %v4691 acquire, align 8
  %v4697 = icmp slt i64 %v4696, %v4695
  br i1 %v4697, label %b814, label %b815
b814:
  %v4698 = call i32 @sched_yield()
  br label %b813
b815:
  br label %b812
b812:
  %v4699 = mul i64 0, 128
  %v4700 = getelementptr inbounds float, ptr %v184, i64 %v4699
  %v4701 = getelementptr inbounds float, ptr %v4700, i64 0
  %v4702 = mul i64 0, 16
  %v4703 = getelementptr inbounds float, ptr %v130, i64 %v4702
  %v4704 = getelementptr inbounds float, ptr %v4703, i64 0
  %v4705 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4706 = add i64 128, 1
  %v4707 = sdiv i64 %v4706, 2
  %v4708 = add i64 %v2, 1
  %v4709 = mul i64 %v4707, %v2
  %v4710 = sdiv i64 %v4709, %v3
  %v4711 = mul i64 %v4710, 2
  %v4712 = icmp slt i64 %v4711, 128
  %v4713 = select i1 %v4712, i64 %v4711, i64 128
  %v4714 = mul i64 %v4707, %v4708
  %v4715 = sdiv i64 %v4714, %v3
  %v4716 = mul i64 %v4715, 2
  %v4717 = icmp slt i64 %v4716, 128
  %v4718 = select i1 %v4717, i64 %v4716, i64 128
  %v4719 = getelementptr inbounds float, ptr %v102, i64 0
  br label %b816
b816:
  %v4720 = phi i64 [ %v4713, %b812 ], [ %v4728, %b821 ]
  %v4721 = icmp slt i64 %v4720, %v4718
  br i1 %v4721, label %b817, label %b818
b817:
  %v4722 = mul i64 %v4720, 16
  %v4723 = getelementptr inbounds float, ptr %v4719, i64 %v4722
  br label %b819
b819:
  %v4724 = phi i64 [ 0, %b817 ], [ %v4727, %b820 ]
  %v4725 = icmp slt i64 %v4724, 16
  br i1 %v4725, label %b820, label %b821
b820:
  %v4726 = getelementptr inbounds float, ptr %v4723, i64 %v4724
  store float 0x0000000000000000, ptr %v4726, align 4
  %v4727 = add nsw i64 %v4724, 1
  br label %b819
b821:
  %v4728 = add nsw i64 %v4720, 1
  br label %b816
b818:
  %v4729 = mul i64 %v8, 1
  br label %b822
b822:
  %v4730 = phi i64 [ 0, %b818 ], [ %v4837, %b827 ]
  %v4731 = icmp slt i64 %v4730, %v4729
  br i1 %v4731, label %b823, label %b824
b823:
  %v4732 = sub i64 %v4729, %v4730
  %v4733 = icmp slt i64 %v4732, 384
  %v4734 = select i1 %v4733, i64 %v4732, i64 384
  br label %b825
b825:
  %v4735 = phi i64 [ %v4713, %b823 ], [ %v4836, %b851 ]
  %v4736 = icmp slt i64 %v4735, %v4718
  br i1 %v4736, label %b826, label %b827
b826:
  %v4737 = sub i64 %v4718, %v4735
  %v4738 = icmp slt i64 %v4737, 64
  %v4739 = select i1 %v4738, i64 %v4737, i64 64
  %v4740 = sdiv i64 %v4739, 2
  %v4741 = mul i64 %v4740, 2
  %v4742 = sub i64 %v4739, %v4741
  %v4743 = mul i64 %v4730, 128
  %v4744 = add i64 %v4743, %v4735
  %v4745 = getelementptr inbounds float, ptr %v4701, i64 %v4744
  br label %b828
b828:
  %v4746 = phi i64 [ 0, %b826 ], [ %v4772, %b836 ]
  %v4747 = icmp slt i64 %v4746, %v4734
  br i1 %v4747, label %b829, label %b830
b829:
  %v4748 = mul i64 %v4746, 128
  %v4749 = getelementptr inbounds float, ptr %v4745, i64 %v4748
  %v4750 = mul i64 %v4746, 2
  %v4751 = getelementptr inbounds float, ptr %v4705, i64 %v4750
  br label %b831
b831:
  %v4752 = phi i64 [ 0, %b829 ], [ %v4761, %b832 ]
  %v4753 = icmp slt i64 %v4752, %v4740
  br i1 %v4753, label %b832, label %b833
b832:
  %v4754 = mul i64 %v4752, 2
  %v4755 = getelementptr inbounds float, ptr %v4749, i64 %v4754
  %v4756 = mul i64 %v4752, 768
  %v4757 = getelementptr inbounds float, ptr %v4751, i64 %v4756
  %v4758 = getelementptr inbounds float, ptr %v4755, i64 0
  %v4759 = load <2 x float>, ptr %v4758, align 4
  %v4760 = getelementptr inbounds float, ptr %v4757, i64 0
  store <2 x float> %v4759, ptr %v4760, align 4
  %v4761 = add nsw i64 %v4752, 1
  br label %b831
b833:
  %v4762 = mul i64 %v4740, 2
  %v4763 = getelementptr inbounds float, ptr %v4749, i64 %v4762
  %v4764 = mul i64 %v4740, 768
  %v4765 = getelementptr inbounds float, ptr %v4751, i64 %v4764
  br label %b834
b834:
  %v4766 = phi i64 [ 0, %b833 ], [ %v4771, %b835 ]
  %v4767 = icmp slt i64 %v4766, %v4742
  br i1 %v4767, label %b835, label %b836
b835:
  %v4768 = getelementptr inbounds float, ptr %v4763, i64 %v4766
  %v4769 = load float, ptr %v4768, align 4
  %v4770 = getelementptr inbounds float, ptr %v4765, i64 %v4766
  store float %v4769, ptr %v4770, align 4
  %v4771 = add nsw i64 %v4766, 1
  br label %b834, !llvm.loop !21
b836:
  %v4772 = add nsw i64 %v4746, 1
  br label %b828
b830:
  br label %b837
b837:
  %v4773 = phi i64 [ 0, %b830 ], [ %v4808, %b845 ]
  %v4774 = icmp slt i64 %v4773, 0
  br i1 %v4774, label %b838, label %b839
b838:
  %v4775 = mul i64 %v4730, 16
  %v4776 = add i64 %v4775, %v4773
  %v4777 = getelementptr inbounds float, ptr %v4704, i64 %v4776
  br label %b840
b840:
  %v4778 = phi i64 [ 0, %b838 ], [ %v4796, %b841 ]
  %v4779 = icmp slt i64 %v4778, %v4734
  br i1 %v4779, label %b841, label %b842
b841:
  %v4780 = mul i64 %v4778, 16
  %v4781 = getelementptr inbounds float, ptr %v4777, i64 %v4780
  %v4782 = mul i64 %v4778, 32
  %v4783 = getelementptr inbounds float, ptr %v354, i64 %v4782
  %v4784 = getelementptr inbounds float, ptr %v4781, i64 0
  %v4785 = load <8 x float>, ptr %v4784, align 4
  %v4786 = getelementptr inbounds float, ptr %v4783, i64 0
  store <8 x float> %v4785, ptr %v4786, align 4
  %v4787 = getelementptr inbounds float, ptr %v4781, i64 8
  %v4788 = load <8 x float>, ptr %v4787, align 4
  %v4789 = getelementptr inbounds float, ptr %v4783, i64 8
  store <8 x float> %v4788, ptr %v4789, align 4
  %v4790 = getelementptr inbounds float, ptr %v4781, i64 16
  %v4791 = load <8 x float>, ptr %v4790, align 4
  %v4792 = getelementptr inbounds float, ptr %v4783, i64 16
  store <8 x float> %v4791, ptr %v4792, align 4
  %v4793 = getelementptr inbounds float, ptr %v4781, i64 24
  %v4794 = load <8 x float>, ptr %v4793, align 4
  %v4795 = getelementptr inbounds float, ptr %v4783, i64 24
  store <8 x float> %v4794, ptr %v4795, align 4
  %v4796 = add nsw i64 %v4778, 1
  br label %b840
b842:
  %v4797 = sdiv i64 %v4739, 2
  br label %b843
b843:
  %v4798 = phi i64 [ 0, %b842 ], [ %v4807, %b844 ]
  %v4799 = icmp slt i64 %v4798, %v4797
  br i1 %v4799, label %b844, label %b845
b844:
  %v4800 = mul i64 %v4798, 2
  %v4801 = add i64 %v4735, %v4800
  %v4802 = mul i64 %v4798, 768
  %v4803 = getelementptr inbounds float, ptr %v4705, i64 %v4802
  %v4804 = mul i64 %v4801, 16
  %v4805 = add i64 %v4804, %v4773
  %v4806 = getelementptr inbounds float, ptr %v4719, i64 %v4805
  call void @outer_2x32(ptr %v4803, ptr %v354, i64 %v4734, ptr %v4806, i64 16)
  %v4807 = add nsw i64 %v4798, 1
  br label %b843
b845:
  %v4808 = add nsw i64 %v4773, 32
  br label %b837
b839:
  %v4809 = mul i64 %v4730, 16
  %v4810 = add i64 %v4809, 0
  %v4811 = getelementptr inbounds float, ptr %v4704, i64 %v4810
  br label %b846
b846:
  %v4812 = phi i64 [ 0, %b839 ], [ %v4824, %b847 ]
  %v4813 = icmp slt i64 %v4812, %v4734
  br i1 %v4813, label %b847, label %b848
b847:
  %v4814 = mul i64 %v4812, 16
  %v4815 = getelementptr inbounds float, ptr %v4811, i64 %v4814
  %v4816 = mul i64 %v4812, 16
  %v4817 = getelementptr inbounds float, ptr %v354, i64 %v4816
  %v4818 = getelementptr inbounds float, ptr %v4815, i64 0
  %v4819 = load <8 x float>, ptr %v4818, align 4
  %v4820 = getelementptr inbounds float, ptr %v4817, i64 0
  store <8 x float> %v4819, ptr %v4820, align 4
  %v4821 = getelementptr inbounds float, ptr %v4815, i64 8
  %v4822 = load <8 x float>, ptr %v4821, align 4
  %v4823 = getelementptr inbounds float, ptr %v4817, i64 8
  store <8 x float> %v4822, ptr %v4823, align 4
  %v4824 = add nsw i64 %v4812, 1
  br label %b846
b848:
  %v4825 = sdiv i64 %v4739, 2
  br label %b849
b849:
  %v4826 = phi i64 [ 0, %b848 ], [ %v4835, %b850 ]
  %v4827 = icmp slt i64 %v4826, %v4825
  br i1 %v4827, label %b850, label %b851
b850:
  %v4828 = mul i64 %v4826, 2
  %v4829 = add i64 %v4735, %v4828
  %v4830 = mul i64 %v4826, 768
  %v4831 = getelementptr inbounds float, ptr %v4705, i64 %v4830
  %v4832 = mul i64 %v4829, 16
  %v4833 = add i64 %v4832, 0
  %v4834 = getelementptr inbounds float, ptr %v4719, i64 %v4833
  call void @outer_2x16(ptr %v4831, ptr %v354, i64 %v4734, ptr %v4834, i64 16)
  %v4835 = add nsw i64 %v4826, 1
  br label %b849
b851:
  %v4836 = add nsw i64 %v4735, 64
  br label %b825
b827:
  %v4837 = add nsw i64 %v4730, 384
  br label %b822
b824:
  %v4838 = icmp sgt i64 %v3, 1
  br i1 %v4838, label %b852, label %b853
b852:
  %v4839 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4840 = atomicrmw add ptr %v4839, i64 1 acq_rel
  %v4841 = load i64, ptr %v349, align 8
  %v4842 = add i64 %v4841, 1
  store i64 %v4842, ptr %v349, align 8
  %v4843 = mul i64 %v3, %v4842
  br label %b854
b854:
  %v4844 = load atomic i64, ptr %v4839 acquire, align 8
  %v4845 = icmp slt i64 %v4844, %v4843
  br i1 %v4845, label %b855, label %b856
b855:
  %v4846 = call i32 @sched_yield()
  br label %b854
b856:
  br label %b853
b853:
  %v4847 = mul i64 0, 16
  %v4848 = getelementptr inbounds float, ptr %v174, i64 %v4847
  %v4849 = getelementptr inbounds float, ptr %v4848, i64 0
  %v4850 = mul i64 0, 128
  %v4851 = getelementptr inbounds float, ptr %v158, i64 %v4850
  %v4852 = getelementptr inbounds float, ptr %v4851, i64 0
  %v4853 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4854 = add i64 16, 1
  %v4855 = sdiv i64 %v4854, 2
  %v4856 = add i64 %v2, 1
  %v4857 = mul i64 %v4855, %v2
  %v4858 = sdiv i64 %v4857, %v3
  %v4859 = mul i64 %v4858, 2
  %v4860 = icmp slt i64 %v4859, 16
  %v4861 = select i1 %v4860, i64 %v4859, i64 16
  %v4862 = mul i64 %v4855, %v4856
  %v4863 = sdiv i64 %v4862, %v3
  %v4864 = mul i64 %v4863, 2
  %v4865 = icmp slt i64 %v4864, 16
  %v4866 = select i1 %v4865, i64 %v4864, i64 16
  %v4867 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b857
b857:
  %v4868 = phi i64 [ %v4861, %b853 ], [ %v4876, %b862 ]
  %v4869 = icmp slt i64 %v4868, %v4866
  br i1 %v4869, label %b858, label %b859
b858:
  %v4870 = mul i64 %v4868, 128
  %v4871 = getelementptr inbounds float, ptr %v4867, i64 %v4870
  br label %b860
b860:
  %v4872 = phi i64 [ 0, %b858 ], [ %v4875, %b861 ]
  %v4873 = icmp slt i64 %v4872, 128
  br i1 %v4873, label %b861, label %b862
b861:
  %v4874 = getelementptr inbounds float, ptr %v4871, i64 %v4872
  store float 0x0000000000000000, ptr %v4874, align 4
  %v4875 = add nsw i64 %v4872, 1
  br label %b860
b862:
  %v4876 = add nsw i64 %v4868, 1
  br label %b857
b859:
  %v4877 = mul i64 %v8, 1
  br label %b863
b863:
  %v4878 = phi i64 [ 0, %b859 ], [ %v4958, %b868 ]
  %v4879 = icmp slt i64 %v4878, %v4877
  br i1 %v4879, label %b864, label %b865
b864:
  %v4880 = sub i64 %v4877, %v4878
  %v4881 = icmp slt i64 %v4880, 384
  %v4882 = select i1 %v4881, i64 %v4880, i64 384
  br label %b866
b866:
  %v4883 = phi i64 [ %v4861, %b864 ], [ %v4957, %b880 ]
  %v4884 = icmp slt i64 %v4883, %v4866
  br i1 %v4884, label %b867, label %b868
b867:
  %v4885 = sub i64 %v4866, %v4883
  %v4886 = icmp slt i64 %v4885, 64
  %v4887 = select i1 %v4886, i64 %v4885, i64 64
  %v4888 = sdiv i64 %v4887, 2
  %v4889 = mul i64 %v4888, 2
  %v4890 = sub i64 %v4887, %v4889
  %v4891 = mul i64 %v4878, 16
  %v4892 = add i64 %v4891, %v4883
  %v4893 = getelementptr inbounds float, ptr %v4849, i64 %v4892
  br label %b869
b869:
  %v4894 = phi i64 [ 0, %b867 ], [ %v4920, %b877 ]
  %v4895 = icmp slt i64 %v4894, %v4882
  br i1 %v4895, label %b870, label %b871
b870:
  %v4896 = mul i64 %v4894, 16
  %v4897 = getelementptr inbounds float, ptr %v4893, i64 %v4896
  %v4898 = mul i64 %v4894, 2
  %v4899 = getelementptr inbounds float, ptr %v4853, i64 %v4898
  br label %b872
b872:
  %v4900 = phi i64 [ 0, %b870 ], [ %v4909, %b873 ]
  %v4901 = icmp slt i64 %v4900, %v4888
  br i1 %v4901, label %b873, label %b874
b873:
  %v4902 = mul i64 %v4900, 2
  %v4903 = getelementptr inbounds float, ptr %v4897, i64 %v4902
  %v4904 = mul i64 %v4900, 768
  %v4905 = getelementptr inbounds float, ptr %v4899, i64 %v4904
  %v4906 = getelementptr inbounds float, ptr %v4903, i64 0
  %v4907 = load <2 x float>, ptr %v4906, align 4
  %v4908 = getelementptr inbounds float, ptr %v4905, i64 0
  store <2 x float> %v4907, ptr %v4908, align 4
  %v4909 = add nsw i64 %v4900, 1
  br label %b872
b874:
  %v4910 = mul i64 %v4888, 2
  %v4911 = getelementptr inbounds float, ptr %v4897, i64 %v4910
  %v4912 = mul i64 %v4888, 768
  %v4913 = getelementptr inbounds float, ptr %v4899, i64 %v4912
  br label %b875
b875:
  %v4914 = phi i64 [ 0, %b874 ], [ %v4919, %b876 ]
  %v4915 = icmp slt i64 %v4914, %v4890
  br i1 %v4915, label %b876, label %b877
b876:
  %v4916 = getelementptr inbounds float, ptr %v4911, i64 %v4914
  %v4917 = load float, ptr %v4916, align 4
  %v4918 = getelementptr inbounds float, ptr %v4913, i64 %v4914
  store float %v4917, ptr %v4918, align 4
  %v4919 = add nsw i64 %v4914, 1
  br label %b875, !llvm.loop !24
b877:
  %v4920 = add nsw i64 %v4894, 1
  br label %b869
b871:
  br label %b878
b878:
  %v4921 = phi i64 [ 0, %b871 ], [ %v4956, %b886 ]
  %v4922 = icmp slt i64 %v4921, 128
  br i1 %v4922, label %b879, label %b880
b879:
  %v4923 = mul i64 %v4878, 128
  %v4924 = add i64 %v4923, %v4921
  %v4925 = getelementptr inbounds float, ptr %v4852, i64 %v4924
  br label %b881
b881:
  %v4926 = phi i64 [ 0, %b879 ], [ %v4944, %b882 ]
  %v4927 = icmp slt i64 %v4926, %v4882
  br i1 %v4927, label %b882, label %b883
b882:
  %v4928 = mul i64 %v4926, 128
  %v4929 = getelementptr inbounds float, ptr %v4925, i64 %v4928
  %v4930 = mul i64 %v4926, 32
  %v4931 = getelementptr inbounds float, ptr %v354, i64 %v4930
  %v4932 = getelementptr inbounds float, ptr %v4929, i64 0
  %v4933 = load <8 x float>, ptr %v4932, align 4
  %v4934 = getelementptr inbounds float, ptr %v4931, i64 0
  store <8 x float> %v4933, ptr %v4934, align 4
  %v4935 = getelementptr inbounds float, ptr %v4929, i64 8
  %v4936 = load <8 x float>, ptr %v4935, align 4
  %v4937 = getelementptr inbounds float, ptr %v4931, i64 8
  store <8 x float> %v4936, ptr %v4937, align 4
  %v4938 = getelementptr inbounds float, ptr %v4929, i64 16
  %v4939 = load <8 x float>, ptr %v4938, align 4
  %v4940 = getelementptr inbounds float, ptr %v4931, i64 16
  store <8 x float> %v4939, ptr %v4940, align 4
  %v4941 = getelementptr inbounds float, ptr %v4929, i64 24
  %v4942 = load <8 x float>, ptr %v4941, align 4
  %v4943 = getelementptr inbounds float, ptr %v4931, i64 24
  store <8 x float> %v4942, ptr %v4943, align 4
  %v4944 = add nsw i64 %v4926, 1
  br label %b881
b883:
  %v4945 = sdiv i64 %v4887, 2
  br label %b884
b884:
  %v4946 = phi i64 [ 0, %b883 ], [ %v4955, %b885 ]
  %v4947 = icmp slt i64 %v4946, %v4945
  br i1 %v4947, label %b885, label %b886
b885:
  %v4948 = mul i64 %v4946, 2
  %v4949 = add i64 %v4883, %v4948
  %v4950 = mul i64 %v4946, 768
  %v4951 = getelementptr inbounds float, ptr %v4853, i64 %v4950
  %v4952 = mul i64 %v4949, 128
  %v4953 = add i64 %v4952, %v4921
  %v4954 = getelementptr inbounds float, ptr %v4867, i64 %v4953
  call void @outer_2x32(ptr %v4951, ptr %v354, i64 %v4882, ptr %v4954, i64 128)
  %v4955 = add nsw i64 %v4946, 1
  br label %b884
b886:
  %v4956 = add nsw i64 %v4921, 32
  br label %b878
b880:
  %v4957 = add nsw i64 %v4883, 64
  br label %b866
b868:
  %v4958 = add nsw i64 %v4878, 384
  br label %b863
b865:
  %v4959 = icmp sgt i64 %v3, 1
  br i1 %v4959, label %b887, label %b888
b887:
  %v4960 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4961 = atomicrmw add ptr %v4960, i64 1 acq_rel
  %v4962 = load i64, ptr %v349, align 8
  %v4963 = add i64 %v4962, 1
  store i64 %v4963, ptr %v349, align 8
  %v4964 = mul i64 %v3, %v4963
  br label %b889
b889:
  %v4965 = load atomic i64, ptr %v4960 acquire, align 8
  %v4966 = icmp slt i64 %v4965, %v4964
  br i1 %v4966, label %b890, label %b891
b890:
  %v4967 = call i32 @sched_yield()
  br label %b889
b891:
  br label %b888
b888:
  %v4968 = icmp eq i64 %v2, 0
  br i1 %v4968, label %b892, label %b893
b892:
  br label %b894
b894:
  %v4969 = phi i64 [ 0, %b892 ], [ %v4997, %b899 ]
  %v4970 = icmp slt i64 %v4969, 16
  br i1 %v4970, label %b895, label %b896
b895:
  br label %b897
b897:
  %v4971 = phi i64 [ 0, %b895 ], [ %v4994, %b902 ]
  %v4972 = phi <8 x float> [ splat (float 0x0000000000000000), %b895 ], [ %v4993, %b902 ]
  %v4973 = icmp slt i64 %v4971, %v8
  br i1 %v4973, label %b898, label %b899
b898:
  %v4974 = add i64 %v4971, 128
  %v4975 = icmp slt i64 %v4974, %v8
  %v4976 = select i1 %v4975, i64 %v4974, i64 %v8
  br label %b900
b900:
  %v4977 = phi i64 [ %v4971, %b898 ], [ %v4992, %b901 ]
  %v4978 = phi <8 x float> [ splat (float 0x0000000000000000), %b898 ], [ %v4991, %b901 ]
  %v4979 = icmp slt i64 %v4977, %v4976
  br i1 %v4979, label %b901, label %b902
b901:
  %v4980 = mul i64 %v4977, 16
  %v4981 = getelementptr inbounds float, ptr %v224, i64 %v4980
  %v4982 = mul i64 %v4977, 16
  %v4983 = getelementptr inbounds float, ptr %v132, i64 %v4982
  %v4984 = add i64 0, %v4969
  %v4985 = getelementptr inbounds float, ptr %v4981, i64 %v4984
  %v4986 = load <8 x float>, ptr %v4985, align 4
  %v4987 = add i64 0, %v4969
  %v4988 = getelementptr inbounds float, ptr %v4983, i64 %v4987
  %v4989 = load <8 x float>, ptr %v4988, align 4
  %v4990 = fmul <8 x float> %v4986, %v4989
  %v4991 = fadd <8 x float> %v4978, %v4990
  %v4992 = add nsw i64 %v4977, 1
  br label %b900
b902:
  %v4993 = fadd <8 x float> %v4972, %v4978
  %v4994 = add nsw i64 %v4971, 128
  br label %b897
b899:
  %v4995 = add i64 0, %v4969
  %v4996 = getelementptr inbounds float, ptr %v106, i64 %v4995
  store <8 x float> %v4972, ptr %v4996, align 4
  %v4997 = add nsw i64 %v4969, 8
  br label %b894
b896:
  br label %b893
b893:
  %v4998 = icmp sgt i64 %v3, 1
  br i1 %v4998, label %b903, label %b904
b903:
  %v4999 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5000 = atomicrmw add ptr %v4999, i64 1 acq_rel
  %v5001 = load i64, ptr %v349, align 8
  %v5002 = add i64 %v5001, 1
  store i64 %v5002, ptr %v349, align 8
  %v5003 = mul i64 %v3, %v5002
  br label %b905
b905:
  %v5004 = load atomic i64, ptr %v4999 acquire, align 8
  %v5005 = icmp slt i64 %v5004, %v5003
  br i1 %v5005, label %b906, label %b907
b906:
  %v5006 = call i32 @sched_yield()
  br label %b905
b907:
  br label %b904
b904:
  %v5007 = icmp eq i64 %v2, 0
  br i1 %v5007, label %b908, label %b909
b908:
  br label %b910
b910:
  %v5008 = phi i64 [ 0, %b908 ], [ %v5051, %b915 ]
  %v5009 = icmp slt i64 %v5008, 16
  br i1 %v5009, label %b911, label %b912
b911:
  br label %b913
b913:
  %v5010 = phi i64 [ 0, %b911 ], [ %v5048, %b918 ]
  %v5011 = phi <8 x float> [ splat (float 0x0000000000000000), %b911 ], [ %v5047, %b918 ]
  %v5012 = icmp slt i64 %v5010, %v8
  br i1 %v5012, label %b914, label %b915
b914:
  %v5013 = add i64 %v5010, 128
  %v5014 = icmp slt i64 %v5013, %v8
  %v5015 = select i1 %v5014, i64 %v5013, i64 %v8
  br label %b916
b916:
  %v5016 = phi i64 [ %v5010, %b914 ], [ %v5046, %b917 ]
  %v5017 = phi <8 x float> [ splat (float 0x0000000000000000), %b914 ], [ %v5045, %b917 ]
  %v5018 = icmp slt i64 %v5016, %v5015
  br i1 %v5018, label %b917, label %b918
b917:
  %v5019 = mul i64 %v5016, 16
  %v5020 = getelementptr inbounds float, ptr %v196, i64 %v5019
  %v5021 = mul i64 %v5016, 16
  %v5022 = getelementptr inbounds float, ptr %v190, i64 %v5021
  %v5023 = mul i64 %v5016, 16
  %v5024 = getelementptr inbounds float, ptr %v132, i64 %v5023
  %v5025 = mul i64 %v5016, 16
  %v5026 = getelementptr inbounds float, ptr %v146, i64 %v5025
  %v5027 = add i64 0, %v5008
  %v5028 = getelementptr inbounds float, ptr %v5020, i64 %v5027
  %v5029 = load <8 x float>, ptr %v5028, align 4
  %v5030 = add i64 0, %v5008
  %v5031 = getelementptr inbounds float, ptr %v5022, i64 %v5030
  %v5032 = load <8 x float>, ptr %v5031, align 4
  %v5033 = fadd <8 x float> %v5029, %v5032
  %v5034 = add i64 0, %v5008
  %v5035 = getelementptr inbounds float, ptr %v5024, i64 %v5034
  %v5036 = load <8 x float>, ptr %v5035, align 4
  %v5037 = fmul <8 x float> %v5033, %v5036
  %v5038 = add i64 0, %v5008
  %v5039 = getelementptr inbounds float, ptr %v5026, i64 %v5038
  %v5040 = load <8 x float>, ptr %v5039, align 4
  %v5041 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5042 = shufflevector <8 x float> %v5041, <8 x float> poison, <8 x i32> zeroinitializer
  %v5043 = fsub <8 x float> %v5040, %v5042
  %v5044 = fmul <8 x float> %v5037, %v5043
  %v5045 = fadd <8 x float> %v5017, %v5044
  %v5046 = add nsw i64 %v5016, 1
  br label %b916
b918:
  %v5047 = fadd <8 x float> %v5011, %v5017
  %v5048 = add nsw i64 %v5010, 128
  br label %b913
b915:
  %v5049 = add i64 0, %v5008
  %v5050 = getelementptr inbounds float, ptr %v108, i64 %v5049
  store <8 x float> %v5011, ptr %v5050, align 4
  %v5051 = add nsw i64 %v5008, 8
  br label %b910
b912:
  br label %b909
b909:
  %v5052 = icmp sgt i64 %v3, 1
  br i1 %v5052, label %b919, label %b920
b919:
  %v5053 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5054 = atomicrmw add ptr %v5053, i64 1 acq_rel
  %v5055 = load i64, ptr %v349, align 8
  %v5056 = add i64 %v5055, 1
  store i64 %v5056, ptr %v349, align 8
  %v5057 = mul i64 %v3, %v5056
  br label %b921
b921:
  %v5058 = load atomic i64, ptr %v5053 acquire, align 8
  %v5059 = icmp slt i64 %v5058, %v5057
  br i1 %v5059, label %b922, label %b923
b922:
  %v5060 = call i32 @sched_yield()
  br label %b921
b923:
  br label %b920
b920:
  %v5061 = icmp eq i64 %v2, 0
  br i1 %v5061, label %b924, label %b925
b924:
  br label %b926
b926:
  %v5062 = phi i64 [ 0, %b924 ], [ %v5104, %b931 ]
  %v5063 = icmp slt i64 %v5062, 2
  br i1 %v5063, label %b927, label %b928
b927:
  br label %b929
b929:
  %v5064 = phi i64 [ 0, %b927 ], [ %v5099, %b934 ]
  %v5065 = phi <8 x float> [ splat (float 0x0000000000000000), %b927 ], [ %v5098, %b934 ]
  %v5066 = icmp slt i64 %v5064, %v8
  br i1 %v5066, label %b930, label %b931
b930:
  %v5067 = add i64 %v5064, 128
  %v5068 = icmp slt i64 %v5067, %v8
  %v5069 = select i1 %v5068, i64 %v5067, i64 %v8
  br label %b932
b932:
  %v5070 = phi i64 [ %v5064, %b930 ], [ %v5097, %b933 ]
  %v5071 = phi <8 x float> [ splat (float 0x0000000000000000), %b930 ], [ %v5096, %b933 ]
  %v5072 = icmp slt i64 %v5070, %v5069
  br i1 %v5072, label %b933, label %b934
b933:
  %v5073 = mul i64 %v5070, 2
  %v5074 = getelementptr inbounds float, ptr %v180, i64 %v5073
  %v5075 = add i64 0, %v5062
  %v5076 = getelementptr inbounds float, ptr %v5074, i64 %v5075
  %v5077 = load float, ptr %v5076, align 4
  %v5078 = mul i64 %v5070, 16
  %v5079 = getelementptr inbounds float, ptr %v156, i64 %v5078
  %v5080 = mul i64 %v5070, 16
  %v5081 = getelementptr inbounds float, ptr %v148, i64 %v5080
  %v5082 = mul i64 %v5062, 8
  %v5083 = add i64 0, %v5082
  %v5084 = add i64 %v5083, 0
  %v5085 = getelementptr inbounds float, ptr %v5079, i64 %v5084
  %v5086 = load <8 x float>, ptr %v5085, align 4
  %v5087 = mul i64 %v5062, 8
  %v5088 = add i64 0, %v5087
  %v5089 = add i64 %v5088, 0
  %v5090 = getelementptr inbounds float, ptr %v5081, i64 %v5089
  %v5091 = load <8 x float>, ptr %v5090, align 4
  %v5092 = fmul <8 x float> %v5086, %v5091
  %v5093 = insertelement <8 x float> poison, float %v5077, i64 0
  %v5094 = shufflevector <8 x float> %v5093, <8 x float> poison, <8 x i32> zeroinitializer
  %v5095 = fmul <8 x float> %v5094, %v5092
  %v5096 = fadd <8 x float> %v5071, %v5095
  %v5097 = add nsw i64 %v5070, 1
  br label %b932
b934:
  %v5098 = fadd <8 x float> %v5065, %v5071
  %v5099 = add nsw i64 %v5064, 128
  br label %b929
b931:
  %v5100 = mul i64 %v5062, 8
  %v5101 = add i64 0, %v5100
  %v5102 = add i64 %v5101, 0
  %v5103 = getelementptr inbounds float, ptr %v110, i64 %v5102
  store <8 x float> %v5065, ptr %v5103, align 4
  %v5104 = add nsw i64 %v5062, 1
  br label %b926
b928:
  br label %b925
b925:
  %v5105 = icmp sgt i64 %v3, 1
  br i1 %v5105, label %b935, label %b936
b935:
  %v5106 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5107 = atomicrmw add ptr %v5106, i64 1 acq_rel
  %v5108 = load i64, ptr %v349, align 8
  %v5109 = add i64 %v5108, 1
  store i64 %v5109, ptr %v349, align 8
  %v5110 = mul i64 %v3, %v5109
  br label %b937
b937:
  %v5111 = load atomic i64, ptr %v5106 acquire, align 8
  %v5112 = icmp slt i64 %v5111, %v5110
  br i1 %v5112, label %b938, label %b939
b938:
  %v5113 = call i32 @sched_yield()
  br label %b937
b939:
  br label %b936
b936:
  %v5114 = icmp eq i64 %v2, 0
  br i1 %v5114, label %b940, label %b941
b940:
  br label %b942
b942:
  %v5115 = phi i64 [ 0, %b940 ], [ %v5158, %b947 ]
  %v5116 = icmp slt i64 %v5115, 2
  br i1 %v5116, label %b943, label %b944
b943:
  br label %b945
b945:
  %v5117 = phi i64 [ 0, %b943 ], [ %v5153, %b950 ]
  %v5118 = phi <8 x float> [ splat (float 0x0000000000000000), %b943 ], [ %v5152, %b950 ]
  %v5119 = icmp slt i64 %v5117, %v8
  br i1 %v5119, label %b946, label %b947
b946:
  %v5120 = add i64 %v5117, 128
  %v5121 = icmp slt i64 %v5120, %v8
  %v5122 = select i1 %v5121, i64 %v5120, i64 %v8
  br label %b948
b948:
  %v5123 = phi i64 [ %v5117, %b946 ], [ %v5151, %b949 ]
  %v5124 = phi <8 x float> [ splat (float 0x0000000000000000), %b946 ], [ %v5150, %b949 ]
  %v5125 = icmp slt i64 %v5123, %v5122
  br i1 %v5125, label %b949, label %b950
b949:
  %v5126 = mul i64 %v5123, 16
  %v5127 = getelementptr inbounds float, ptr %v176, i64 %v5126
  %v5128 = mul i64 %v5123, 16
  %v5129 = getelementptr inbounds float, ptr %v168, i64 %v5128
  %v5130 = mul i64 %v5123, 2
  %v5131 = getelementptr inbounds float, ptr %v170, i64 %v5130
  %v5132 = add i64 0, %v5115
  %v5133 = getelementptr inbounds float, ptr %v5131, i64 %v5132
  %v5134 = load float, ptr %v5133, align 4
  %v5135 = fdiv float 0x3FF0000000000000, %v5134
  %v5136 = mul i64 %v5115, 8
  %v5137 = add i64 0, %v5136
  %v5138 = add i64 %v5137, 0
  %v5139 = getelementptr inbounds float, ptr %v5127, i64 %v5138
  %v5140 = load <8 x float>, ptr %v5139, align 4
  %v5141 = mul i64 %v5115, 8
  %v5142 = add i64 0, %v5141
  %v5143 = add i64 %v5142, 0
  %v5144 = getelementptr inbounds float, ptr %v5129, i64 %v5143
  %v5145 = load <8 x float>, ptr %v5144, align 4
  %v5146 = insertelement <8 x float> poison, float %v5135, i64 0
  %v5147 = shufflevector <8 x float> %v5146, <8 x float> poison, <8 x i32> zeroinitializer
  %v5148 = fmul <8 x float> %v5145, %v5147
  %v5149 = fmul <8 x float> %v5140, %v5148
  %v5150 = fadd <8 x float> %v5124, %v5149
  %v5151 = add nsw i64 %v5123, 1
  br label %b948
b950:
  %v5152 = fadd <8 x float> %v5118, %v5124
  %v5153 = add nsw i64 %v5117, 128
  br label %b945
b947:
  %v5154 = mul i64 %v5115, 8
  %v5155 = add i64 0, %v5154
  %v5156 = add i64 %v5155, 0
  %v5157 = getelementptr inbounds float, ptr %v236, i64 %v5156
  store <8 x float> %v5118, ptr %v5157, align 4
  %v5158 = add nsw i64 %v5115, 1
  br label %b942
b944:
  br label %b941
b941:
  %v5159 = icmp sgt i64 %v3, 1
  br i1 %v5159, label %b951, label %b952
b951:
  %v5160 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5161 = atomicrmw add ptr %v5160, i64 1 acq_rel
  %v5162 = load i64, ptr %v349, align 8
  %v5163 = add i64 %v5162, 1
  store i64 %v5163, ptr %v349, align 8
  %v5164 = mul i64 %v3, %v5163
  br label %b953
b953:
  %v5165 = load atomic i64, ptr %v5160 acquire, align 8
  %v5166 = icmp slt i64 %v5165, %v5164
  br i1 %v5166, label %b954, label %b955
b954:
  %v5167 = call i32 @sched_yield()
  br label %b953
b955:
  br label %b952
b952:
  %v5168 = icmp eq i64 %v2, 0
  br i1 %v5168, label %b956, label %b957
b956:
  br label %b958
b958:
  %v5169 = phi i64 [ 0, %b956 ], [ %v5195, %b963 ]
  %v5170 = icmp slt i64 %v5169, 2
  br i1 %v5170, label %b959, label %b960
b959:
  br label %b961
b961:
  %v5171 = phi i64 [ 0, %b959 ], [ %v5190, %b966 ]
  %v5172 = phi <8 x float> [ splat (float 0x0000000000000000), %b959 ], [ %v5189, %b966 ]
  %v5173 = icmp slt i64 %v5171, %v8
  br i1 %v5173, label %b962, label %b963
b962:
  %v5174 = add i64 %v5171, 128
  %v5175 = icmp slt i64 %v5174, %v8
  %v5176 = select i1 %v5175, i64 %v5174, i64 %v8
  br label %b964
b964:
  %v5177 = phi i64 [ %v5171, %b962 ], [ %v5188, %b965 ]
  %v5178 = phi <8 x float> [ splat (float 0x0000000000000000), %b962 ], [ %v5187, %b965 ]
  %v5179 = icmp slt i64 %v5177, %v5176
  br i1 %v5179, label %b965, label %b966
b965:
  %v5180 = mul i64 %v5177, 16
  %v5181 = getelementptr inbounds float, ptr %v176, i64 %v5180
  %v5182 = mul i64 %v5169, 8
  %v5183 = add i64 0, %v5182
  %v5184 = add i64 %v5183, 0
  %v5185 = getelementptr inbounds float, ptr %v5181, i64 %v5184
  %v5186 = load <8 x float>, ptr %v5185, align 4
  %v5187 = fadd <8 x float> %v5178, %v5186
  %v5188 = add nsw i64 %v5177, 1
  br label %b964
b966:
  %v5189 = fadd <8 x float> %v5172, %v5178
  %v5190 = add nsw i64 %v5171, 128
  br label %b961
b963:
  %v5191 = mul i64 %v5169, 8
  %v5192 = add i64 0, %v5191
  %v5193 = add i64 %v5192, 0
  %v5194 = getelementptr inbounds float, ptr %v238, i64 %v5193
  store <8 x float> %v5172, ptr %v5194, align 4
  %v5195 = add nsw i64 %v5169, 1
  br label %b958
b960:
  br label %b957
b957:
  %v5196 = icmp sgt i64 %v3, 1
  br i1 %v5196, label %b967, label %b968
b967:
  %v5197 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5198 = atomicrmw add ptr %v5197, i64 1 acq_rel
  %v5199 = load i64, ptr %v349, align 8
  %v5200 = add i64 %v5199, 1
  store i64 %v5200, ptr %v349, align 8
  %v5201 = mul i64 %v3, %v5200
  br label %b969
b969:
  %v5202 = load atomic i64, ptr %v5197 acquire, align 8
  %v5203 = icmp slt i64 %v5202, %v5201
  br i1 %v5203, label %b970, label %b971
b970:
  %v5204 = call i32 @sched_yield()
  br label %b969
b971:
  br label %b968
b968:
  %v5205 = mul i64 0, 16
  %v5206 = getelementptr inbounds float, ptr %v58, i64 %v5205
  %v5207 = getelementptr inbounds float, ptr %v5206, i64 0
  %v5208 = mul i64 0, 16
  %v5209 = getelementptr inbounds float, ptr %v172, i64 %v5208
  %v5210 = getelementptr inbounds float, ptr %v5209, i64 0
  %v5211 = getelementptr inbounds float, ptr %v354, i64 12288
  %v5212 = add i64 16, 1
  %v5213 = sdiv i64 %v5212, 2
  %v5214 = add i64 %v2, 1
  %v5215 = mul i64 %v5213, %v2
  %v5216 = sdiv i64 %v5215, %v3
  %v5217 = mul i64 %v5216, 2
  %v5218 = icmp slt i64 %v5217, 16
  %v5219 = select i1 %v5218, i64 %v5217, i64 16
  %v5220 = mul i64 %v5213, %v5214
  %v5221 = sdiv i64 %v5220, %v3
  %v5222 = mul i64 %v5221, 2
  %v5223 = icmp slt i64 %v5222, 16
  %v5224 = select i1 %v5223, i64 %v5222, i64 16
  %v5225 = getelementptr inbounds float, ptr %v116, i64 0
  br label %b972
b972:
  %v5226 = phi i64 [ %v5219, %b968 ], [ %v5234, %b977 ]
  %v5227 = icmp slt i64 %v5226, %v5224
  br i1 %v5227, label %b973, label %b974
b973:
  %v5228 = mul i64 %v5226, 16
  %v5229 = getelementptr inbounds float, ptr %v5225, i64 %v5228
  br label %b975
b975:
  %v5230 = phi i64 [ 0, %b973 ], [ %v5233, %b976 ]
  %v5231 = icmp slt i64 %v5230, 16
  br i1 %v5231, label %b976, label %b977
b976:
  %v5232 = getelementptr inbounds float, ptr %v5229, i64 %v5230
  store float 0x0000000000000000, ptr %v5232, align 4
  %v5233 = add nsw i64 %v5230, 1
  br label %b975
b977:
  %v5234 = add nsw i64 %v5226, 1
  br label %b972
b974:
  %v5235 = mul i64 %v8, 1
  br label %b978
b978:
  %v5236 = phi i64 [ 0, %b974 ], [ %v5343, %b983 ]
  %v5237 = icmp slt i64 %v5236, %v5235
  br i1 %v5237, label %b979, label %b980
b979:
  %v5238 = sub i64 %v5235, %v5236
  %v5239 = icmp slt i64 %v5238, 384
  %v5240 = select i1 %v5239, i64 %v5238, i64 384
  br label %b981
b981:
  %v5241 = phi i64 [ %v5219, %b979 ], [ %v5342, %b1007 ]
  %v5242 = icmp slt i64 %v5241, %v5224
  br i1 %v5242, label %b982, label %b983
b982:
  %v5243 = sub i64 %v5224, %v5241
  %v5244 = icmp slt i64 %v5243, 64
  %v5245 = select i1 %v5244, i64 %v5243, i64 64
  %v5246 = sdiv i64 %v5245, 2
  %v5247 = mul i64 %v5246, 2
  %v5248 = sub i64 %v5245, %v5247
  %v5249 = mul i64 %v5236, 16
  %v5250 = add i64 %v5249, %v5241
  %v5251 = getelementptr inbounds float, ptr %v5207, i64 %v5250
  br label %b984
b984:
  %v5252 = phi i64 [ 0, %b982 ], [ %v5278, %b992 ]
  %v5253 = icmp slt i64 %v5252, %v5240
  br i1 %v5253, label %b985, label %b986
b985:
  %v5254 = mul i64 %v5252, 16
  %v5255 = getelementptr inbounds float, ptr %v5251, i64 %v5254
  %v5256 = mul i64 %v5252, 2
  %v5257 = getelementptr inbounds float, ptr %v5211, i64 %v5256
  br label %b987
b987:
  %v5258 = phi i64 [ 0, %b985 ], [ %v5267, %b988 ]
  %v5259 = icmp slt i64 %v5258, %v5246
  br i1 %v5259, label %b988, label %b989
b988:
  %v5260 = mul i64 %v5258, 2
  %v5261 = getelementptr inbounds float, ptr %v5255, i64 %v5260
  %v5262 = mul i64 %v5258, 768
  %v5263 = getelementptr inbounds float, ptr %v5257, i64 %v5262
  %v5264 = getelementptr inbounds float, ptr %v5261, i64 0
  %v5265 = load <2 x float>, ptr %v5264, align 4
  %v5266 = getelementptr inbounds float, ptr %v5263, i64 0
  store <2 x float> %v5265, ptr %v5266, align 4
  %v5267 = add nsw i64 %v5258, 1
  br label %b987
b989:
  %v5268 = mul i64 %v5246, 2
  %v5269 = getelementptr inbounds float, ptr %v5255, i64 %v5268
  %v5270 = mul i64 %v5246, 768
  %v5271 = getelementptr inbounds float, ptr %v5257, i64 %v5270
  br label %b990
b990:
  %v5272 = phi i64 [ 0, %b989 ], [ %v5277, %b991 ]
  %v5273 = icmp slt i64 %v5272, %v5248
  br i1 %v5273, label %b991, label %b992
b991:
  %v5274 = getelementptr inbounds float, ptr %v5269, i64 %v5272
  %v5275 = load float, ptr %v5274, align 4
  %v5276 = getelementptr inbounds float, ptr %v5271, i64 %v5272
  store float %v5275, ptr %v5276, align 4
  %v5277 = add nsw i64 %v5272, 1
  br label %b990, !llvm.loop !27
b992:
  %v5278 = add nsw i64 %v5252, 1
  br label %b984
b986:
  br label %b993
b993:
  %v5279 = phi i64 [ 0, %b986 ], [ %v5314, %b1001 ]
  %v5280 = icmp slt i64 %v5279, 0
  br i1 %v5280, label %b994, label %b995
b994:
  %v5281 = mul i64 %v5236, 16
  %v5282 = add i64 %v5281, %v5279
  %v5283 = getelementptr inbounds float, ptr %v5210, i64 %v5282
  br label %b996
b996:
  %v5284 = phi i64 [ 0, %b994 ], [ %v5302, %b997 ]
  %v5285 = icmp slt i64 %v5284, %v5240
  br i1 %v5285, label %b997, label %b998
b997:
  %v5286 = mul i64 %v5284, 16
  %v5287 = getelementptr inbounds float, ptr %v5283, i64 %v5286
  %v5288 = mul i64 %v5284, 32
  %v5289 = getelementptr inbounds float, ptr %v354, i64 %v5288
  %v5290 = getelementptr inbounds float, ptr %v5287, i64 0
  %v5291 = load <8 x float>, ptr %v5290, align 4
  %v5292 = getelementptr inbounds float, ptr %v5289, i64 0
  store <8 x float> %v5291, ptr %v5292, align 4
  %v5293 = getelementptr inbounds float, ptr %v5287, i64 8
  %v5294 = load <8 x float>, ptr %v5293, align 4
  %v5295 = getelementptr inbounds float, ptr %v5289, i64 8
  store <8 x float> %v5294, ptr %v5295, align 4
  %v5296 = getelementptr inbounds float, ptr %v5287, i64 16
  %v5297 = load <8 x float>, ptr %v5296, align 4
  %v5298 = getelementptr inbounds float, ptr %v5289, i64 16
  store <8 x float> %v5297, ptr %v5298, align 4
  %v5299 = getelementptr inbounds float, ptr %v5287, i64 24
  %v5300 = load <8 x float>, ptr %v5299, align 4
  %v5301 = getelementptr inbounds float, ptr %v5289, i64 24
  store <8 x float> %v5300, ptr %v5301, align 4
  %v5302 = add nsw i64 %v5284, 1
  br label %b996
b998:
  %v5303 = sdiv i64 %v5245, 2
  br label %b999
b999:
  %v5304 = phi i64 [ 0, %b998 ], [ %v5313, %b1000 ]
  %v5305 = icmp slt i64 %v5304, %v5303
  br i1 %v5305, label %b1000, label %b1001
b1000:
  %v5306 = mul i64 %v5304, 2
  %v5307 = add i64 %v5241, %v5306
  %v5308 = mul i64 %v5304, 768
  %v5309 = getelementptr inbounds float, ptr %v5211, i64 %v5308
  %v5310 = mul i64 %v5307, 16
  %v5311 = add i64 %v5310, %v5279
  %v5312 = getelementptr inbounds float, ptr %v5225, i64 %v5311
  call void @outer_2x32(ptr %v5309, ptr %v354, i64 %v5240, ptr %v5312, i64 16)
  %v5313 = add nsw i64 %v5304, 1
  br label %b999
b1001:
  %v5314 = add nsw i64 %v5279, 32
  br label %b993
b995:
  %v5315 = mul i64 %v5236, 16
  %v5316 = add i64 %v5315, 0
  %v5317 = getelementptr inbounds float, ptr %v5210, i64 %v5316
  br label %b1002
b1002:
  %v5318 = phi i64 [ 0, %b995 ], [ %v5330, %b1003 ]
  %v5319 = icmp slt i64 %v5318, %v5240
  br i1 %v5319, label %b1003, label %b1004
b1003:
  %v5320 = mul i64 %v5318, 16
  %v5321 = getelementptr inbounds float, ptr %v5317, i64 %v5320
  %v5322 = mul i64 %v5318, 16
  %v5323 = getelementptr inbounds float, ptr %v354, i64 %v5322
  %v5324 = getelementptr inbounds float, ptr %v5321, i64 0
  %v5325 = load <8 x float>, ptr %v5324, align 4
  %v5326 = getelementptr inbounds float, ptr %v5323, i64 0
  store <8 x float> %v5325, ptr %v5326, align 4
  %v5327 = getelementptr inbounds float, ptr %v5321, i64 8
  %v5328 = load <8 x float>, ptr %v5327, align 4
  %v5329 = getelementptr inbounds float, ptr %v5323, i64 8
  store <8 x float> %v5328, ptr %v5329, align 4
  %v5330 = add nsw i64 %v5318, 1
  br label %b1002
b1004:
  %v5331 = sdiv i64 %v5245, 2
  br label %b1005
b1005:
  %v5332 = phi i64 [ 0, %b1004 ], [ %v5341, %b1006 ]
  %v5333 = icmp slt i64 %v5332, %v5331
  br i1 %v5333, label %b1006, label %b1007
b1006:
  %v5334 = mul i64 %v5332, 2
  %v5335 = add i64 %v5241, %v5334
  %v5336 = mul i64 %v5332, 768
  %v5337 = getelementptr inbounds float, ptr %v5211, i64 %v5336
  %v5338 = mul i64 %v5335, 16
  %v5339 = add i64 %v5338, 0
  %v5340 = getelementptr inbounds float, ptr %v5225, i64 %v5339
  call void @outer_2x16(ptr %v5337, ptr %v354, i64 %v5240, ptr %v5340, i64 16)
  %v5341 = add nsw i64 %v5332, 1
  br label %b1005
b1007:
  %v5342 = add nsw i64 %v5241, 64
  br label %b981
b983:
  %v5343 = add nsw i64 %v5236, 384
  br label %b978
b980:
  %v5344 = icmp sgt i64 %v3, 1
  br i1 %v5344, label %b1008, label %b1009
b1008:
  %v5345 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5346 = atomicrmw add ptr %v5345, i64 1 acq_rel
  %v5347 = load i64, ptr %v349, align 8
  %v5348 = add i64 %v5347, 1
  store i64 %v5348, ptr %v349, align 8
  %v5349 = mul i64 %v3, %v5348
  br label %b1010
b1010:
  %v5350 = load atomic i64, ptr %v5345 acquire, align 8
  %v5351 = icmp slt i64 %v5350, %v5349
  br i1 %v5351, label %b1011, label %b1012
b1011:
  %v5352 = call i32 @sched_yield()
  br label %b1010
b1012:
  br label %b1009
b1009:
  %v5353 = icmp eq i64 %v2, 0
  br i1 %v5353, label %b1013, label %b1014
b1013:
  br label %b1015
b1015:
  %v5354 = phi i64 [ 0, %b1013 ], [ %v5366, %b1016 ]
  %v5355 = icmp slt i64 %v5354, 16
  br i1 %v5355, label %b1016, label %b1017
b1016:
  %v5356 = add i64 0, %v5354
  %v5357 = getelementptr inbounds float, ptr %v236, i64 %v5356
  %v5358 = load <8 x float>, ptr %v5357, align 4
  %v5359 = add i64 0, %v5354
  %v5360 = getelementptr inbounds float, ptr %v238, i64 %v5359
  %v5361 = load <8 x float>, ptr %v5360, align 4
  %v5362 = add i64 0, %v5354
  %v5363 = getelementptr inbounds float, ptr %v112, i64 %v5362
  store <8 x float> %v5358, ptr %v5363, align 4
  %v5364 = add i64 0, %v5354
  %v5365 = getelementptr inbounds float, ptr %v114, i64 %v5364
  store <8 x float> %v5361, ptr %v5365, align 4
  %v5366 = add nsw i64 %v5354, 8
  br label %b1015
b1017:
  br label %b1014
b1014:
  %v5367 = icmp sgt i64 %v3, 1
  br i1 %v5367, label %b1018, label %b1019
b1018:
  %v5368 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5369 = atomicrmw add ptr %v5368, i64 1 acq_rel
  %v5370 = load i64, ptr %v349, align 8
  %v5371 = add i64 %v5370, 1
  store i64 %v5371, ptr %v349, align 8
  %v5372 = mul i64 %v3, %v5371
  br label %b1020
b1020:
  %v5373 = load atomic i64, ptr %v5368 acquire, align 8
  %v5374 = icmp slt i64 %v5373, %v5372
  br i1 %v5374, label %b1021, label %b1022
b1021:
  %v5375 = call i32 @sched_yield()
  br label %b1020
b1022:
  br label %b1019
b1019:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
