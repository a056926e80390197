; generated from specs/ltc.yaml by `make generated`: do not edit
; ltc I=8 H=8 K=6 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v205 = alloca i64, i64 1, align 8
  %v526 = alloca float, i64 64, align 4
  %v611 = alloca float, i64 64, align 4
  %v766 = alloca float, i64 64, align 4
  %v921 = alloca float, i64 64, align 4
  %v1076 = alloca float, i64 64, align 4
  %v1231 = alloca float, i64 64, align 4
  %v1386 = alloca float, i64 64, align 4
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
  %v139 = getelementptr inbounds i64, ptr %v1, i64 7
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 12
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 13
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 15
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 24
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 25
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 26
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 27
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 28
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 29
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 30
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 31
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 32
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 33
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 34
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 35
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 37
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 38
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 40
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 41
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 42
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 43
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 44
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 45
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 46
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 47
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 48
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 49
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 50
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 51
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 52
  %v204 = load i64, ptr %v203, align 8
  store i64 0, ptr %v205, align 8
  %v206 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v207 = load ptr, ptr %v206, align 4
  %v208 = mul i64 %v2, 0
  %v209 = add i64 %v208, 448
  %v210 = getelementptr inbounds float, ptr %v207, i64 %v209
  %v211 = getelementptr inbounds i64, ptr %v1, i64 4
  %v212 = load i64, ptr %v211, align 8
  %v213 = icmp eq i64 %v212, 0
  br i1 %v213, label %b0, label %b1
b0:
  %v214 = icmp eq i64 %v2, 0
  br i1 %v214, label %b2, label %b3
b2:
  %v215 = add i64 0, 0
  %v216 = getelementptr inbounds float, ptr %v10, i64 %v215
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v219 = shufflevector <8 x float> %v218, <8 x float> poison, <8 x i32> zeroinitializer
  %v220 = fdiv <8 x float> %v219, %v217
  %v221 = add i64 0, 0
  %v222 = getelementptr inbounds float, ptr %v40, i64 %v221
  %v223 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v224 = shufflevector <8 x float> %v223, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v224, ptr %v222, align 4
  %v225 = add i64 0, 0
  %v226 = getelementptr inbounds float, ptr %v42, i64 %v225
  store <8 x float> %v220, ptr %v226, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v227 = icmp sgt i64 %v3, 1
  br i1 %v227, label %b4, label %b5
b4:
  %v228 = getelementptr inbounds i64, ptr %v1, i64 3
  %v229 = atomicrmw add ptr %v228, i64 1 acq_rel
  %v230 = load i64, ptr %v205, align 8
  %v231 = add i64 %v230, 1
  store i64 %v231, ptr %v205, align 8
  %v232 = mul i64 %v3, %v231
  br label %b6
b6:
  %v233 = load atomic i64, ptr %v228 acquire, align 8
  %v234 = icmp slt i64 %v233, %v232
  br i1 %v234, label %b7, label %b8
b7:
  %v235 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v236 = getelementptr inbounds i64, ptr %v1, i64 4
  %v237 = load i64, ptr %v236, align 8
  %v238 = icmp eq i64 %v237, 0
  br i1 %v238, label %b9, label %b10
b9:
  %v239 = getelementptr inbounds i64, ptr %v1, i64 71
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b11, label %b12
b11:
  %v242 = add i64 %v7, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, %v7
  %v249 = select i1 %v248, i64 %v247, i64 %v7
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  br label %b13
b13:
  %v255 = phi i64 [ %v249, %b11 ], [ %v266, %b14 ]
  %v256 = icmp slt i64 %v255, %v254
  br i1 %v256, label %b14, label %b15
b14:
  %v257 = and i64 0, %v144
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v255
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v24, i64 %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v261, i64 %v262
  %v264 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v265 = shufflevector <8 x float> %v264, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v265, ptr %v263, align 4
  %v266 = add nsw i64 %v255, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v267 = icmp sgt i64 %v3, 1
  br i1 %v267, label %b16, label %b17
b16:
  %v268 = getelementptr inbounds i64, ptr %v1, i64 3
  %v269 = atomicrmw add ptr %v268, i64 1 acq_rel
  %v270 = load i64, ptr %v205, align 8
  %v271 = add i64 %v270, 1
  store i64 %v271, ptr %v205, align 8
  %v272 = mul i64 %v3, %v271
  br label %b18
b18:
  %v273 = load atomic i64, ptr %v268 acquire, align 8
  %v274 = icmp slt i64 %v273, %v272
  br i1 %v274, label %b19, label %b20
b19:
  %v275 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v276 = getelementptr inbounds float, ptr %v207, i64 0
  %v277 = getelementptr inbounds i64, ptr %v1, i64 4
  %v278 = load i64, ptr %v277, align 8
  %v279 = icmp eq i64 %v278, 0
  br i1 %v279, label %b21, label %b22
b21:
  %v280 = add i64 1, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, 1
  %v287 = select i1 %v286, i64 %v285, i64 1
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  br label %b23
b23:
  %v295 = phi i64 [ %v287, %b21 ], [ %v309, %b24 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b24, label %b25
b24:
  %v297 = mul i64 %v295, 64
  %v298 = mul i64 %v295, 8
  %v299 = add i64 %v297, 0
  %v300 = add i64 %v298, 0
  %v301 = getelementptr inbounds float, ptr %v276, i64 %v299
  %v302 = sub i64 8, %v300
  %v303 = icmp slt i64 %v302, 0
  %v304 = select i1 %v303, i64 0, i64 %v302
  %v305 = mul i64 %v300, 8
  %v306 = add i64 0, %v305
  %v307 = getelementptr inbounds float, ptr %v14, i64 %v306
  call void @pack_turned(ptr %v307, i64 8, i64 1, i64 8, i64 %v304, ptr %v301, i64 8)
  %v308 = add i64 %v297, 64
  %v309 = add nsw i64 %v295, 1
  br label %b23
b25:
  br label %b22
b22:
  %v310 = icmp sgt i64 %v3, 1
  br i1 %v310, label %b26, label %b27
b26:
  %v311 = getelementptr inbounds i64, ptr %v1, i64 3
  %v312 = atomicrmw add ptr %v311, i64 1 acq_rel
  %v313 = load i64, ptr %v205, align 8
  %v314 = add i64 %v313, 1
  store i64 %v314, ptr %v205, align 8
  %v315 = mul i64 %v3, %v314
  br label %b28
b28:
  %v316 = load atomic i64, ptr %v311 acquire, align 8
  %v317 = icmp slt i64 %v316, %v315
  br i1 %v317, label %b29, label %b30
b29:
  %v318 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v319 = getelementptr inbounds float, ptr %v207, i64 64
  %v320 = getelementptr inbounds float, ptr %v207, i64 128
  %v321 = getelementptr inbounds float, ptr %v207, i64 192
  %v322 = getelementptr inbounds float, ptr %v207, i64 256
  %v323 = getelementptr inbounds float, ptr %v207, i64 320
  %v324 = getelementptr inbounds float, ptr %v207, i64 384
  %v325 = getelementptr inbounds i64, ptr %v1, i64 4
  %v326 = load i64, ptr %v325, align 8
  %v327 = icmp eq i64 %v326, 0
  br i1 %v327, label %b31, label %b32
b31:
  %v328 = add i64 1, 0
  %v329 = sdiv i64 %v328, 1
  %v330 = add i64 %v2, 1
  %v331 = mul i64 %v329, %v2
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, 1
  %v335 = select i1 %v334, i64 %v333, i64 1
  %v336 = mul i64 %v329, %v330
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, 1
  %v340 = select i1 %v339, i64 %v338, i64 1
  %v341 = icmp slt i64 %v340, 1
  %v342 = select i1 %v341, i64 %v340, i64 1
  br label %b33
b33:
  %v343 = phi i64 [ %v335, %b31 ], [ %v357, %b34 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b34, label %b35
b34:
  %v345 = mul i64 %v343, 64
  %v346 = mul i64 %v343, 8
  %v347 = add i64 %v345, 0
  %v348 = add i64 %v346, 0
  %v349 = getelementptr inbounds float, ptr %v319, i64 %v347
  %v350 = sub i64 8, %v348
  %v351 = icmp slt i64 %v350, 0
  %v352 = select i1 %v351, i64 0, i64 %v350
  %v353 = mul i64 %v348, 8
  %v354 = add i64 0, %v353
  %v355 = getelementptr inbounds float, ptr %v18, i64 %v354
  call void @pack_turned(ptr %v355, i64 8, i64 1, i64 8, i64 %v352, ptr %v349, i64 8)
  %v356 = add i64 %v345, 64
  %v357 = add nsw i64 %v343, 1
  br label %b33
b35:
  %v358 = add i64 1, 0
  %v359 = sdiv i64 %v358, 1
  %v360 = add i64 %v2, 1
  %v361 = mul i64 %v359, %v2
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, 1
  %v365 = select i1 %v364, i64 %v363, i64 1
  %v366 = mul i64 %v359, %v360
  %v367 = sdiv i64 %v366, %v3
  %v368 = mul i64 %v367, 1
  %v369 = icmp slt i64 %v368, 1
  %v370 = select i1 %v369, i64 %v368, i64 1
  %v371 = icmp slt i64 %v370, 1
  %v372 = select i1 %v371, i64 %v370, i64 1
  br label %b36
b36:
  %v373 = phi i64 [ %v365, %b35 ], [ %v387, %b37 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b37, label %b38
b37:
  %v375 = mul i64 %v373, 64
  %v376 = mul i64 %v373, 8
  %v377 = add i64 %v375, 0
  %v378 = add i64 %v376, 0
  %v379 = getelementptr inbounds float, ptr %v320, i64 %v377
  %v380 = sub i64 8, %v378
  %v381 = icmp slt i64 %v380, 0
  %v382 = select i1 %v381, i64 0, i64 %v380
  %v383 = mul i64 %v378, 8
  %v384 = add i64 0, %v383
  %v385 = getelementptr inbounds float, ptr %v18, i64 %v384
  call void @pack_turned(ptr %v385, i64 8, i64 1, i64 8, i64 %v382, ptr %v379, i64 8)
  %v386 = add i64 %v375, 64
  %v387 = add nsw i64 %v373, 1
  br label %b36
b38:
  %v388 = add i64 1, 0
  %v389 = sdiv i64 %v388, 1
  %v390 = add i64 %v2, 1
  %v391 = mul i64 %v389, %v2
  %v392 = sdiv i64 %v391, %v3
  %v393 = mul i64 %v392, 1
  %v394 = icmp slt i64 %v393, 1
  %v395 = select i1 %v394, i64 %v393, i64 1
  %v396 = mul i64 %v389, %v390
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, 1
  %v400 = select i1 %v399, i64 %v398, i64 1
  %v401 = icmp slt i64 %v400, 1
  %v402 = select i1 %v401, i64 %v400, i64 1
  br label %b39
b39:
  %v403 = phi i64 [ %v395, %b38 ], [ %v417, %b40 ]
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b40, label %b41
b40:
  %v405 = mul i64 %v403, 64
  %v406 = mul i64 %v403, 8
  %v407 = add i64 %v405, 0
  %v408 = add i64 %v406, 0
  %v409 = getelementptr inbounds float, ptr %v321, i64 %v407
  %v410 = sub i64 8, %v408
  %v411 = icmp slt i64 %v410, 0
  %v412 = select i1 %v411, i64 0, i64 %v410
  %v413 = mul i64 %v408, 8
  %v414 = add i64 0, %v413
  %v415 = getelementptr inbounds float, ptr %v18, i64 %v414
  call void @pack_turned(ptr %v415, i64 8, i64 1, i64 8, i64 %v412, ptr %v409, i64 8)
  %v416 = add i64 %v405, 64
  %v417 = add nsw i64 %v403, 1
  br label %b39
b41:
  %v418 = add i64 1, 0
  %v419 = sdiv i64 %v418, 1
  %v420 = add i64 %v2, 1
  %v421 = mul i64 %v419, %v2
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, 1
  %v425 = select i1 %v424, i64 %v423, i64 1
  %v426 = mul i64 %v419, %v420
  %v427 = sdiv i64 %v426, %v3
  %v428 = mul i64 %v427, 1
  %v429 = icmp slt i64 %v428, 1
  %v430 = select i1 %v429, i64 %v428, i64 1
  %v431 = icmp slt i64 %v430, 1
  %v432 = select i1 %v431, i64 %v430, i64 1
  br label %b42
b42:
  %v433 = phi i64 [ %v425, %b41 ], [ %v447, %b43 ]
  %v434 = icmp slt i64 %v433, %v432
  br i1 %v434, label %b43, label %b44
b43:
  %v435 = mul i64 %v433, 64
  %v436 = mul i64 %v433, 8
  %v437 = add i64 %v435, 0
  %v438 = add i64 %v436, 0
  %v439 = getelementptr inbounds float, ptr %v322, i64 %v437
  %v440 = sub i64 8, %v438
  %v441 = icmp slt i64 %v440, 0
  %v442 = select i1 %v441, i64 0, i64 %v440
  %v443 = mul i64 %v438, 8
  %v444 = add i64 0, %v443
  %v445 = getelementptr inbounds float, ptr %v18, i64 %v444
  call void @pack_turned(ptr %v445, i64 8, i64 1, i64 8, i64 %v442, ptr %v439, i64 8)
  %v446 = add i64 %v435, 64
  %v447 = add nsw i64 %v433, 1
  br label %b42
b44:
  %v448 = add i64 1, 0
  %v449 = sdiv i64 %v448, 1
  %v450 = add i64 %v2, 1
  %v451 = mul i64 %v449, %v2
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, 1
  %v455 = select i1 %v454, i64 %v453, i64 1
  %v456 = mul i64 %v449, %v450
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, 1
  %v460 = select i1 %v459, i64 %v458, i64 1
  %v461 = icmp slt i64 %v460, 1
  %v462 = select i1 %v461, i64 %v460, i64 1
  br label %b45
b45:
  %v463 = phi i64 [ %v455, %b44 ], [ %v477, %b46 ]
  %v464 = icmp slt i64 %v463, %v462
  br i1 %v464, label %b46, label %b47
b46:
  %v465 = mul i64 %v463, 64
  %v466 = mul i64 %v463, 8
  %v467 = add i64 %v465, 0
  %v468 = add i64 %v466, 0
  %v469 = getelementptr inbounds float, ptr %v323, i64 %v467
  %v470 = sub i64 8, %v468
  %v471 = icmp slt i64 %v470, 0
  %v472 = select i1 %v471, i64 0, i64 %v470
  %v473 = mul i64 %v468, 8
  %v474 = add i64 0, %v473
  %v475 = getelementptr inbounds float, ptr %v18, i64 %v474
  call void @pack_turned(ptr %v475, i64 8, i64 1, i64 8, i64 %v472, ptr %v469, i64 8)
  %v476 = add i64 %v465, 64
  %v477 = add nsw i64 %v463, 1
  br label %b45
b47:
  %v478 = add i64 1, 0
  %v479 = sdiv i64 %v478, 1
  %v480 = add i64 %v2, 1
  %v481 = mul i64 %v479, %v2
  %v482 = sdiv i64 %v481, %v3
  %v483 = mul i64 %v482, 1
  %v484 = icmp slt i64 %v483, 1
  %v485 = select i1 %v484, i64 %v483, i64 1
  %v486 = mul i64 %v479, %v480
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, 1
  %v490 = select i1 %v489, i64 %v488, i64 1
  %v491 = icmp slt i64 %v490, 1
  %v492 = select i1 %v491, i64 %v490, i64 1
  br label %b48
b48:
  %v493 = phi i64 [ %v485, %b47 ], [ %v507, %b49 ]
  %v494 = icmp slt i64 %v493, %v492
  br i1 %v494, label %b49, label %b50
b49:
  %v495 = mul i64 %v493, 64
  %v496 = mul i64 %v493, 8
  %v497 = add i64 %v495, 0
  %v498 = add i64 %v496, 0
  %v499 = getelementptr inbounds float, ptr %v324, i64 %v497
  %v500 = sub i64 8, %v498
  %v501 = icmp slt i64 %v500, 0
  %v502 = select i1 %v501, i64 0, i64 %v500
  %v503 = mul i64 %v498, 8
  %v504 = add i64 0, %v503
  %v505 = getelementptr inbounds float, ptr %v18, i64 %v504
  call void @pack_turned(ptr %v505, i64 8, i64 1, i64 8, i64 %v502, ptr %v499, i64 8)
  %v506 = add i64 %v495, 64
  %v507 = add nsw i64 %v493, 1
  br label %b48
b50:
  br label %b32
b32:
  %v508 = icmp sgt i64 %v3, 1
  br i1 %v508, label %b51, label %b52
b51:
  %v509 = getelementptr inbounds i64, ptr %v1, i64 3
  %v510 = atomicrmw add ptr %v509, i64 1 acq_rel
  %v511 = load i64, ptr %v205, align 8
  %v512 = add i64 %v511, 1
  store i64 %v512, ptr %v205, align 8
  %v513 = mul i64 %v3, %v512
  br label %b53
b53:
  %v514 = load atomic i64, ptr %v509 acquire, align 8
  %v515 = icmp slt i64 %v514, %v513
  br i1 %v515, label %b54, label %b55
b54:
  %v516 = call i32 @sched_yield()
  br label %b53
b55:
  br label %b52
b52:
  %v517 = getelementptr inbounds i64, ptr %v1, i64 5
  %v518 = load i64, ptr %v517, align 8
  br label %b56
b56:
  %v519 = phi i64 [ 0, %b52 ], [ %v1551, %b187 ]
  %v520 = icmp slt i64 %v519, %v5
  br i1 %v520, label %b57, label %b58
b57:
  %v521 = add i64 %v519, %v518
  %v522 = icmp slt i64 %v521, %v5
  %v523 = select i1 %v522, i64 %v521, i64 %v5
  %v524 = sub i64 %v523, %v519
  %v525 = mul i64 %v524, %v7
  %v527 = add i64 %v525, 0
  %v528 = sdiv i64 %v527, 1
  %v529 = add i64 %v2, 1
  %v530 = mul i64 %v528, %v2
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, %v525
  %v534 = select i1 %v533, i64 %v532, i64 %v525
  %v535 = mul i64 %v528, %v529
  %v536 = sdiv i64 %v535, %v3
  %v537 = mul i64 %v536, 1
  %v538 = icmp slt i64 %v537, %v525
  %v539 = select i1 %v538, i64 %v537, i64 %v525
  %v540 = mul i64 %v519, %v7
  %v541 = add i64 %v534, %v540
  %v542 = add i64 %v539, %v540
  br label %b59
b59:
  %v543 = phi i64 [ %v541, %b57 ], [ %v599, %b64 ]
  %v544 = icmp slt i64 %v543, %v542
  br i1 %v544, label %b60, label %b61
b60:
  %v545 = add i64 %v543, 96
  %v546 = icmp slt i64 %v545, %v542
  %v547 = select i1 %v546, i64 %v545, i64 %v542
  br label %b62
b62:
  %v548 = phi i64 [ 0, %b60 ], [ %v598, %b67 ]
  %v549 = icmp slt i64 %v548, 1
  br i1 %v549, label %b63, label %b64
b63:
  %v550 = sub i64 %v547, %v543
  %v551 = sub i64 8, 1
  %v552 = add i64 %v550, %v551
  %v553 = sdiv i64 %v552, 8
  br label %b65
b65:
  %v554 = phi i64 [ 0, %b63 ], [ %v597, %b72 ]
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b66, label %b67
b66:
  %v556 = mul i64 %v550, %v554
  %v557 = sdiv i64 %v556, %v553
  %v558 = add i64 %v543, %v557
  %v559 = add i64 %v554, 1
  %v560 = mul i64 %v550, %v559
  %v561 = sdiv i64 %v560, %v553
  %v562 = add i64 %v543, %v561
  %v563 = mul i64 %v548, 64
  %v564 = getelementptr inbounds float, ptr %v276, i64 %v563
  %v565 = sub i64 %v562, %v558
  %v566 = mul i64 %v558, 8
  %v567 = getelementptr inbounds float, ptr %v12, i64 %v566
  %v568 = getelementptr inbounds float, ptr %v567, i64 0
  %v569 = sub i64 %v565, 1
  %v570 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v569
  %v571 = load ptr, ptr %v570, align 4
  %v572 = getelementptr inbounds float, ptr %v526, i64 0
  %v573 = icmp sgt i64 %v565, 0
  br i1 %v573, label %b68, label %b69
b68:
  call void %v571(ptr %v568, i64 8, ptr %v564, i64 8, ptr %v572, i64 8, i64 0)
  br label %b69
b69:
  %v574 = add i64 %v563, 64
  br label %b70
b70:
  %v575 = phi i64 [ %v558, %b69 ], [ %v596, %b75 ]
  %v576 = icmp slt i64 %v575, %v562
  br i1 %v576, label %b71, label %b72
b71:
  %v577 = sub i64 %v575, %v558
  %v578 = mul i64 %v577, 8
  %v579 = getelementptr inbounds float, ptr %v526, i64 %v578
  %v580 = mul i64 %v519, %v7
  %v581 = sub i64 %v575, %v580
  %v582 = mul i64 %v581, 8
  %v583 = getelementptr inbounds float, ptr %v44, i64 %v582
  br label %b73
b73:
  %v584 = phi i64 [ 0, %b71 ], [ %v595, %b74 ]
  %v585 = icmp slt i64 %v584, 1
  br i1 %v585, label %b74, label %b75
b74:
  %v586 = mul i64 %v548, 1
  %v587 = add i64 %v586, %v584
  %v588 = mul i64 %v587, 8
  %v589 = add i64 0, %v584
  %v590 = mul i64 %v589, 8
  %v591 = getelementptr inbounds float, ptr %v579, i64 %v590
  %v592 = load <8 x float>, ptr %v591, align 4
  %v593 = add i64 0, %v588
  %v594 = getelementptr inbounds float, ptr %v583, i64 %v593
  store <8 x float> %v592, ptr %v594, align 4
  %v595 = add nsw i64 %v584, 1
  br label %b73
b75:
  %v596 = add nsw i64 %v575, 1
  br label %b70
b72:
  %v597 = add nsw i64 %v554, 1
  br label %b65
b67:
  %v598 = add nsw i64 %v548, 1
  br label %b62
b64:
  %v599 = add nsw i64 %v543, 96
  br label %b59
b61:
  %v600 = icmp sgt i64 %v3, 1
  br i1 %v600, label %b76, label %b77
b76:
  %v601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v602 = atomicrmw add ptr %v601, i64 1 acq_rel
  %v603 = load i64, ptr %v205, align 8
  %v604 = add i64 %v603, 1
  store i64 %v604, ptr %v205, align 8
  %v605 = mul i64 %v3, %v604
  br label %b78
b78:
  %v606 = load atomic i64, ptr %v601 acquire, align 8
  %v607 = icmp slt i64 %v606, %v605
  br i1 %v607, label %b79, label %b80
b79:
  %v608 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  br label %b81
b81:
  %v609 = phi i64 [ %v519, %b77 ], [ %v1541, %b171 ]
  %v610 = icmp slt i64 %v609, %v523
  br i1 %v610, label %b82, label %b83
b82:
  %v612 = add i64 %v7, 0
  %v613 = sdiv i64 %v612, 1
  %v614 = add i64 %v2, 1
  %v615 = mul i64 %v613, %v2
  %v616 = sdiv i64 %v615, %v3
  %v617 = mul i64 %v616, 1
  %v618 = icmp slt i64 %v617, %v7
  %v619 = select i1 %v618, i64 %v617, i64 %v7
  %v620 = mul i64 %v613, %v614
  %v621 = sdiv i64 %v620, %v3
  %v622 = mul i64 %v621, 1
  %v623 = icmp slt i64 %v622, %v7
  %v624 = select i1 %v623, i64 %v622, i64 %v7
  br label %b84
b84:
  %v625 = phi i64 [ %v619, %b82 ], [ %v765, %b89 ]
  %v626 = icmp slt i64 %v625, %v624
  br i1 %v626, label %b85, label %b86
b85:
  %v627 = add i64 %v625, 96
  %v628 = icmp slt i64 %v627, %v624
  %v629 = select i1 %v628, i64 %v627, i64 %v624
  br label %b87
b87:
  %v630 = phi i64 [ 0, %b85 ], [ %v764, %b92 ]
  %v631 = icmp slt i64 %v630, 1
  br i1 %v631, label %b88, label %b89
b88:
  %v632 = sub i64 %v629, %v625
  %v633 = sub i64 8, 1
  %v634 = add i64 %v632, %v633
  %v635 = sdiv i64 %v634, 8
  br label %b90
b90:
  %v636 = phi i64 [ 0, %b88 ], [ %v763, %b97 ]
  %v637 = icmp slt i64 %v636, %v635
  br i1 %v637, label %b91, label %b92
b91:
  %v638 = mul i64 %v632, %v636
  %v639 = sdiv i64 %v638, %v635
  %v640 = add i64 %v625, %v639
  %v641 = add i64 %v636, 1
  %v642 = mul i64 %v632, %v641
  %v643 = sdiv i64 %v642, %v635
  %v644 = add i64 %v625, %v643
  %v645 = mul i64 %v630, 64
  %v646 = getelementptr inbounds float, ptr %v319, i64 %v645
  %v647 = sub i64 %v644, %v640
  %v648 = add i64 %v609, 0
  %v649 = and i64 %v648, %v144
  %v650 = mul i64 %v649, %v7
  %v651 = add i64 %v650, %v640
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v24, i64 %v652
  %v654 = getelementptr inbounds float, ptr %v653, i64 0
  %v655 = sub i64 %v647, 1
  %v656 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v655
  %v657 = load ptr, ptr %v656, align 4
  %v658 = getelementptr inbounds float, ptr %v611, i64 0
  %v659 = icmp sgt i64 %v647, 0
  br i1 %v659, label %b93, label %b94
b93:
  call void %v657(ptr %v654, i64 8, ptr %v646, i64 8, ptr %v658, i64 8, i64 0)
  br label %b94
b94:
  %v660 = add i64 %v645, 64
  br label %b95
b95:
  %v661 = phi i64 [ %v640, %b94 ], [ %v762, %b100 ]
  %v662 = icmp slt i64 %v661, %v644
  br i1 %v662, label %b96, label %b97
b96:
  %v663 = sub i64 %v661, %v640
  %v664 = mul i64 %v663, 8
  %v665 = getelementptr inbounds float, ptr %v611, i64 %v664
  %v666 = add i64 %v609, 0
  %v667 = sub i64 %v666, %v519
  %v668 = mul i64 %v667, %v7
  %v669 = add i64 %v668, %v661
  %v670 = mul i64 %v669, 8
  %v671 = getelementptr inbounds float, ptr %v44, i64 %v670
  %v672 = add i64 %v609, 0
  %v673 = and i64 %v672, %v144
  %v674 = mul i64 %v673, %v7
  %v675 = add i64 %v674, %v661
  %v676 = mul i64 %v675, 8
  %v677 = getelementptr inbounds float, ptr %v24, i64 %v676
  %v678 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v679 = add i64 %v609, 0
  %v680 = and i64 %v679, %v148
  %v681 = mul i64 %v680, %v7
  %v682 = add i64 %v681, %v661
  %v683 = mul i64 %v682, 8
  %v684 = getelementptr inbounds float, ptr %v46, i64 %v683
  %v685 = add i64 %v609, 0
  %v686 = and i64 %v685, %v150
  %v687 = mul i64 %v686, %v7
  %v688 = add i64 %v687, %v661
  %v689 = mul i64 %v688, 8
  %v690 = getelementptr inbounds float, ptr %v48, i64 %v689
  br label %b98
b98:
  %v691 = phi i64 [ 0, %b96 ], [ %v761, %b99 ]
  %v692 = icmp slt i64 %v691, 1
  br i1 %v692, label %b99, label %b100
b99:
  %v693 = mul i64 %v630, 1
  %v694 = add i64 %v693, %v691
  %v695 = mul i64 %v694, 8
  %v696 = add i64 0, %v691
  %v697 = mul i64 %v696, 8
  %v698 = getelementptr inbounds float, ptr %v665, i64 %v697
  %v699 = load <8 x float>, ptr %v698, align 4
  %v700 = add i64 0, %v695
  %v701 = getelementptr inbounds float, ptr %v671, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = add i64 0, %v695
  %v704 = getelementptr inbounds float, ptr %v16, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = fadd <8 x float> %v702, %v705
  %v707 = fadd <8 x float> %v699, %v706
  %v708 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v707)
  %v709 = fneg <8 x float> %v708
  %v710 = fcmp olt <8 x float> %v709, splat (float 0xC05A400000000000)
  %v711 = select <8 x i1> %v710, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v709
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v713 = fsub <8 x float> %v712, splat (float 0x4168000000000000)
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v711)
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v714)
  %v716 = bitcast <8 x float> %v712 to <8 x i32>
  %v717 = fmul <8 x float> %v715, %v715
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v715, <8 x float> splat (float 0x3F81227F40000000))
  %v719 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v718, <8 x float> %v715, <8 x float> splat (float 0x3FA5556740000000))
  %v720 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v719, <8 x float> %v715, <8 x float> splat (float 0x3FC5554B00000000))
  %v721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v715, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v717, <8 x float> %v721, <8 x float> %v715)
  %v723 = sub <8 x i32> %v716, splat (i32 1262485250)
  %v724 = lshr <8 x i32> %v723, splat (i32 1)
  %v725 = sub <8 x i32> %v723, %v724
  %v726 = shl <8 x i32> %v724, splat (i32 23)
  %v727 = bitcast <8 x i32> %v726 to <8 x float>
  %v728 = shl <8 x i32> %v725, splat (i32 23)
  %v729 = bitcast <8 x i32> %v728 to <8 x float>
  %v730 = fadd <8 x float> %v722, splat (float 0x3FF0000000000000)
  %v731 = fmul <8 x float> %v730, %v727
  %v732 = fmul <8 x float> %v731, %v729
  %v733 = fcmp olt <8 x float> %v707, splat (float 0x0000000000000000)
  %v734 = select <8 x i1> %v733, <8 x float> %v732, <8 x float> splat (float 0x3FF0000000000000)
  %v735 = fadd <8 x float> %v732, splat (float 0x3FF0000000000000)
  %v736 = fdiv <8 x float> %v734, %v735
  %v737 = add i64 0, %v695
  %v738 = getelementptr inbounds float, ptr %v677, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = insertelement <8 x float> poison, float %v678, i64 0
  %v741 = shufflevector <8 x float> %v740, <8 x float> poison, <8 x i32> zeroinitializer
  %v742 = fmul <8 x float> %v741, %v736
  %v743 = add i64 0, %v695
  %v744 = getelementptr inbounds float, ptr %v20, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = fmul <8 x float> %v742, %v745
  %v747 = fadd <8 x float> %v739, %v746
  %v748 = add i64 0, %v695
  %v749 = getelementptr inbounds float, ptr %v42, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = fadd <8 x float> %v750, %v736
  %v752 = fmul <8 x float> %v741, %v751
  %v753 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v754 = shufflevector <8 x float> %v753, <8 x float> poison, <8 x i32> zeroinitializer
  %v755 = fadd <8 x float> %v754, %v752
  %v756 = fdiv <8 x float> %v747, %v755
  %v757 = add i64 0, %v695
  %v758 = getelementptr inbounds float, ptr %v684, i64 %v757
  store <8 x float> %v736, ptr %v758, align 4
  %v759 = add i64 0, %v695
  %v760 = getelementptr inbounds float, ptr %v690, i64 %v759
  store <8 x float> %v756, ptr %v760, align 4
  %v761 = add nsw i64 %v691, 1
  br label %b98
b100:
  %v762 = add nsw i64 %v661, 1
  br label %b95
b97:
  %v763 = add nsw i64 %v636, 1
  br label %b90
b92:
  %v764 = add nsw i64 %v630, 1
  br label %b87
b89:
  %v765 = add nsw i64 %v625, 96
  br label %b84
b86:
  %v767 = add i64 %v7, 0
  %v768 = sdiv i64 %v767, 1
  %v769 = add i64 %v2, 1
  %v770 = mul i64 %v768, %v2
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 1
  %v773 = icmp slt i64 %v772, %v7
  %v774 = select i1 %v773, i64 %v772, i64 %v7
  %v775 = mul i64 %v768, %v769
  %v776 = sdiv i64 %v775, %v3
  %v777 = mul i64 %v776, 1
  %v778 = icmp slt i64 %v777, %v7
  %v779 = select i1 %v778, i64 %v777, i64 %v7
  br label %b101
b101:
  %v780 = phi i64 [ %v774, %b86 ], [ %v920, %b106 ]
  %v781 = icmp slt i64 %v780, %v779
  br i1 %v781, label %b102, label %b103
b102:
  %v782 = add i64 %v780, 96
  %v783 = icmp slt i64 %v782, %v779
  %v784 = select i1 %v783, i64 %v782, i64 %v779
  br label %b104
b104:
  %v785 = phi i64 [ 0, %b102 ], [ %v919, %b109 ]
  %v786 = icmp slt i64 %v785, 1
  br i1 %v786, label %b105, label %b106
b105:
  %v787 = sub i64 %v784, %v780
  %v788 = sub i64 8, 1
  %v789 = add i64 %v787, %v788
  %v790 = sdiv i64 %v789, 8
  br label %b107
b107:
  %v791 = phi i64 [ 0, %b105 ], [ %v918, %b114 ]
  %v792 = icmp slt i64 %v791, %v790
  br i1 %v792, label %b108, label %b109
b108:
  %v793 = mul i64 %v787, %v791
  %v794 = sdiv i64 %v793, %v790
  %v795 = add i64 %v780, %v794
  %v796 = add i64 %v791, 1
  %v797 = mul i64 %v787, %v796
  %v798 = sdiv i64 %v797, %v790
  %v799 = add i64 %v780, %v798
  %v800 = mul i64 %v785, 64
  %v801 = getelementptr inbounds float, ptr %v320, i64 %v800
  %v802 = sub i64 %v799, %v795
  %v803 = add i64 %v609, 0
  %v804 = and i64 %v803, %v150
  %v805 = mul i64 %v804, %v7
  %v806 = add i64 %v805, %v795
  %v807 = mul i64 %v806, 8
  %v808 = getelementptr inbounds float, ptr %v48, i64 %v807
  %v809 = getelementptr inbounds float, ptr %v808, i64 0
  %v810 = sub i64 %v802, 1
  %v811 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v810
  %v812 = load ptr, ptr %v811, align 4
  %v813 = getelementptr inbounds float, ptr %v766, i64 0
  %v814 = icmp sgt i64 %v802, 0
  br i1 %v814, label %b110, label %b111
b110:
  call void %v812(ptr %v809, i64 8, ptr %v801, i64 8, ptr %v813, i64 8, i64 0)
  br label %b111
b111:
  %v815 = add i64 %v800, 64
  br label %b112
b112:
  %v816 = phi i64 [ %v795, %b111 ], [ %v917, %b117 ]
  %v817 = icmp slt i64 %v816, %v799
  br i1 %v817, label %b113, label %b114
b113:
  %v818 = sub i64 %v816, %v795
  %v819 = mul i64 %v818, 8
  %v820 = getelementptr inbounds float, ptr %v766, i64 %v819
  %v821 = add i64 %v609, 0
  %v822 = sub i64 %v821, %v519
  %v823 = mul i64 %v822, %v7
  %v824 = add i64 %v823, %v816
  %v825 = mul i64 %v824, 8
  %v826 = getelementptr inbounds float, ptr %v44, i64 %v825
  %v827 = add i64 %v609, 0
  %v828 = and i64 %v827, %v150
  %v829 = mul i64 %v828, %v7
  %v830 = add i64 %v829, %v816
  %v831 = mul i64 %v830, 8
  %v832 = getelementptr inbounds float, ptr %v48, i64 %v831
  %v833 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v834 = add i64 %v609, 0
  %v835 = and i64 %v834, %v152
  %v836 = mul i64 %v835, %v7
  %v837 = add i64 %v836, %v816
  %v838 = mul i64 %v837, 8
  %v839 = getelementptr inbounds float, ptr %v50, i64 %v838
  %v840 = add i64 %v609, 0
  %v841 = and i64 %v840, %v154
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v816
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v52, i64 %v844
  br label %b115
b115:
  %v846 = phi i64 [ 0, %b113 ], [ %v916, %b116 ]
  %v847 = icmp slt i64 %v846, 1
  br i1 %v847, label %b116, label %b117
b116:
  %v848 = mul i64 %v785, 1
  %v849 = add i64 %v848, %v846
  %v850 = mul i64 %v849, 8
  %v851 = add i64 0, %v846
  %v852 = mul i64 %v851, 8
  %v853 = getelementptr inbounds float, ptr %v820, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = add i64 0, %v850
  %v856 = getelementptr inbounds float, ptr %v826, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = add i64 0, %v850
  %v859 = getelementptr inbounds float, ptr %v16, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = fadd <8 x float> %v857, %v860
  %v862 = fadd <8 x float> %v854, %v861
  %v863 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v862)
  %v864 = fneg <8 x float> %v863
  %v865 = fcmp olt <8 x float> %v864, splat (float 0xC05A400000000000)
  %v866 = select <8 x i1> %v865, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v864
  %v867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v866, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v868 = fsub <8 x float> %v867, splat (float 0x4168000000000000)
  %v869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v866)
  %v870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v868, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v869)
  %v871 = bitcast <8 x float> %v867 to <8 x i32>
  %v872 = fmul <8 x float> %v870, %v870
  %v873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v870, <8 x float> splat (float 0x3F81227F40000000))
  %v874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v873, <8 x float> %v870, <8 x float> splat (float 0x3FA5556740000000))
  %v875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v874, <8 x float> %v870, <8 x float> splat (float 0x3FC5554B00000000))
  %v876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v875, <8 x float> %v870, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v872, <8 x float> %v876, <8 x float> %v870)
  %v878 = sub <8 x i32> %v871, splat (i32 1262485250)
  %v879 = lshr <8 x i32> %v878, splat (i32 1)
  %v880 = sub <8 x i32> %v878, %v879
  %v881 = shl <8 x i32> %v879, splat (i32 23)
  %v882 = bitcast <8 x i32> %v881 to <8 x float>
  %v883 = shl <8 x i32> %v880, splat (i32 23)
  %v884 = bitcast <8 x i32> %v883 to <8 x float>
  %v885 = fadd <8 x float> %v877, splat (float 0x3FF0000000000000)
  %v886 = fmul <8 x float> %v885, %v882
  %v887 = fmul <8 x float> %v886, %v884
  %v888 = fcmp olt <8 x float> %v862, splat (float 0x0000000000000000)
  %v889 = select <8 x i1> %v888, <8 x float> %v887, <8 x float> splat (float 0x3FF0000000000000)
  %v890 = fadd <8 x float> %v887, splat (float 0x3FF0000000000000)
  %v891 = fdiv <8 x float> %v889, %v890
  %v892 = add i64 0, %v850
  %v893 = getelementptr inbounds float, ptr %v832, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = insertelement <8 x float> poison, float %v833, i64 0
  %v896 = shufflevector <8 x float> %v895, <8 x float> poison, <8 x i32> zeroinitializer
  %v897 = fmul <8 x float> %v896, %v891
  %v898 = add i64 0, %v850
  %v899 = getelementptr inbounds float, ptr %v20, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = fmul <8 x float> %v897, %v900
  %v902 = fadd <8 x float> %v894, %v901
  %v903 = add i64 0, %v850
  %v904 = getelementptr inbounds float, ptr %v42, i64 %v903
  %v905 = load <8 x float>, ptr %v904, align 4
  %v906 = fadd <8 x float> %v905, %v891
  %v907 = fmul <8 x float> %v896, %v906
  %v908 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v909 = shufflevector <8 x float> %v908, <8 x float> poison, <8 x i32> zeroinitializer
  %v910 = fadd <8 x float> %v909, %v907
  %v911 = fdiv <8 x float> %v902, %v910
  %v912 = add i64 0, %v850
  %v913 = getelementptr inbounds float, ptr %v839, i64 %v912
  store <8 x float> %v891, ptr %v913, align 4
  %v914 = add i64 0, %v850
  %v915 = getelementptr inbounds float, ptr %v845, i64 %v914
  store <8 x float> %v911, ptr %v915, align 4
  %v916 = add nsw i64 %v846, 1
  br label %b115
b117:
  %v917 = add nsw i64 %v816, 1
  br label %b112
b114:
  %v918 = add nsw i64 %v791, 1
  br label %b107
b109:
  %v919 = add nsw i64 %v785, 1
  br label %b104
b106:
  %v920 = add nsw i64 %v780, 96
  br label %b101
b103:
  %v922 = add i64 %v7, 0
  %v923 = sdiv i64 %v922, 1
  %v924 = add i64 %v2, 1
  %v925 = mul i64 %v923, %v2
  %v926 = sdiv i64 %v925, %v3
  %v927 = mul i64 %v926, 1
  %v928 = icmp slt i64 %v927, %v7
  %v929 = select i1 %v928, i64 %v927, i64 %v7
  %v930 = mul i64 %v923, %v924
  %v931 = sdiv i64 %v930, %v3
  %v932 = mul i64 %v931, 1
  %v933 = icmp slt i64 %v932, %v7
  %v934 = select i1 %v933, i64 %v932, i64 %v7
  br label %b118
b118:
  %v935 = phi i64 [ %v929, %b103 ], [ %v1075, %b123 ]
  %v936 = icmp slt i64 %v935, %v934
  br i1 %v936, label %b119, label %b120
b119:
  %v937 = add i64 %v935, 96
  %v938 = icmp slt i64 %v937, %v934
  %v939 = select i1 %v938, i64 %v937, i64 %v934
  br label %b121
b121:
  %v940 = phi i64 [ 0, %b119 ], [ %v1074, %b126 ]
  %v941 = icmp slt i64 %v940, 1
  br i1 %v941, label %b122, label %b123
b122:
  %v942 = sub i64 %v939, %v935
  %v943 = sub i64 8, 1
  %v944 = add i64 %v942, %v943
  %v945 = sdiv i64 %v944, 8
  br label %b124
b124:
  %v946 = phi i64 [ 0, %b122 ], [ %v1073, %b131 ]
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b125, label %b126
b125:
  %v948 = mul i64 %v942, %v946
  %v949 = sdiv i64 %v948, %v945
  %v950 = add i64 %v935, %v949
  %v951 = add i64 %v946, 1
  %v952 = mul i64 %v942, %v951
  %v953 = sdiv i64 %v952, %v945
  %v954 = add i64 %v935, %v953
  %v955 = mul i64 %v940, 64
  %v956 = getelementptr inbounds float, ptr %v321, i64 %v955
  %v957 = sub i64 %v954, %v950
  %v958 = add i64 %v609, 0
  %v959 = and i64 %v958, %v154
  %v960 = mul i64 %v959, %v7
  %v961 = add i64 %v960, %v950
  %v962 = mul i64 %v961, 8
  %v963 = getelementptr inbounds float, ptr %v52, i64 %v962
  %v964 = getelementptr inbounds float, ptr %v963, i64 0
  %v965 = sub i64 %v957, 1
  %v966 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v965
  %v967 = load ptr, ptr %v966, align 4
  %v968 = getelementptr inbounds float, ptr %v921, i64 0
  %v969 = icmp sgt i64 %v957, 0
  br i1 %v969, label %b127, label %b128
b127:
  call void %v967(ptr %v964, i64 8, ptr %v956, i64 8, ptr %v968, i64 8, i64 0)
  br label %b128
b128:
  %v970 = add i64 %v955, 64
  br label %b129
b129:
  %v971 = phi i64 [ %v950, %b128 ], [ %v1072, %b134 ]
  %v972 = icmp slt i64 %v971, %v954
  br i1 %v972, label %b130, label %b131
b130:
  %v973 = sub i64 %v971, %v950
  %v974 = mul i64 %v973, 8
  %v975 = getelementptr inbounds float, ptr %v921, i64 %v974
  %v976 = add i64 %v609, 0
  %v977 = sub i64 %v976, %v519
  %v978 = mul i64 %v977, %v7
  %v979 = add i64 %v978, %v971
  %v980 = mul i64 %v979, 8
  %v981 = getelementptr inbounds float, ptr %v44, i64 %v980
  %v982 = add i64 %v609, 0
  %v983 = and i64 %v982, %v154
  %v984 = mul i64 %v983, %v7
  %v985 = add i64 %v984, %v971
  %v986 = mul i64 %v985, 8
  %v987 = getelementptr inbounds float, ptr %v52, i64 %v986
  %v988 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v989 = add i64 %v609, 0
  %v990 = and i64 %v989, %v156
  %v991 = mul i64 %v990, %v7
  %v992 = add i64 %v991, %v971
  %v993 = mul i64 %v992, 8
  %v994 = getelementptr inbounds float, ptr %v54, i64 %v993
  %v995 = add i64 %v609, 0
  %v996 = and i64 %v995, %v158
  %v997 = mul i64 %v996, %v7
  %v998 = add i64 %v997, %v971
  %v999 = mul i64 %v998, 8
  %v1000 = getelementptr inbounds float, ptr %v56, i64 %v999
  br label %b132
b132:
  %v1001 = phi i64 [ 0, %b130 ], [ %v1071, %b133 ]
  %v1002 = icmp slt i64 %v1001, 1
  br i1 %v1002, label %b133, label %b134
b133:
  %v1003 = mul i64 %v940, 1
  %v1004 = add i64 %v1003, %v1001
  %v1005 = mul i64 %v1004, 8
  %v1006 = add i64 0, %v1001
  %v1007 = mul i64 %v1006, 8
  %v1008 = getelementptr inbounds float, ptr %v975, i64 %v1007
  %v1009 = load <8 x float>, ptr %v1008, align 4
  %v1010 = add i64 0, %v1005
  %v1011 = getelementptr inbounds float, ptr %v981, i64 %v1010
  %v1012 = load <8 x float>, ptr %v1011, align 4
  %v1013 = add i64 0, %v1005
  %v1014 = getelementptr inbounds float, ptr %v16, i64 %v1013
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = fadd <8 x float> %v1012, %v1015
  %v1017 = fadd <8 x float> %v1009, %v1016
  %v1018 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1017)
  %v1019 = fneg <8 x float> %v1018
  %v1020 = fcmp olt <8 x float> %v1019, splat (float 0xC05A400000000000)
  %v1021 = select <8 x i1> %v1020, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1019
  %v1022 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1021, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1023 = fsub <8 x float> %v1022, splat (float 0x4168000000000000)
  %v1024 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1021)
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1023, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1024)
  %v1026 = bitcast <8 x float> %v1022 to <8 x i32>
  %v1027 = fmul <8 x float> %v1025, %v1025
  %v1028 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1025, <8 x float> splat (float 0x3F81227F40000000))
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1025, <8 x float> splat (float 0x3FA5556740000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> %v1025, <8 x float> splat (float 0x3FC5554B00000000))
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1030, <8 x float> %v1025, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1027, <8 x float> %v1031, <8 x float> %v1025)
  %v1033 = sub <8 x i32> %v1026, splat (i32 1262485250)
  %v1034 = lshr <8 x i32> %v1033, splat (i32 1)
  %v1035 = sub <8 x i32> %v1033, %v1034
  %v1036 = shl <8 x i32> %v1034, splat (i32 23)
  %v1037 = bitcast <8 x i32> %v1036 to <8 x float>
  %v1038 = shl <8 x i32> %v1035, splat (i32 23)
  %v1039 = bitcast <8 x i32> %v1038 to <8 x float>
  %v1040 = fadd <8 x float> %v1032, splat (float 0x3FF0000000000000)
  %v1041 = fmul <8 x float> %v1040, %v1037
  %v1042 = fmul <8 x float> %v1041, %v1039
  %v1043 = fcmp olt <8 x float> %v1017, splat (float 0x0000000000000000)
  %v1044 = select <8 x i1> %v1043, <8 x float> %v1042, <8 x float> splat (float 0x3FF0000000000000)
  %v1045 = fadd <8 x float> %v1042, splat (float 0x3FF0000000000000)
  %v1046 = fdiv <8 x float> %v1044, %v1045
  %v1047 = add i64 0, %v1005
  %v1048 = getelementptr inbounds float, ptr %v987, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = insertelement <8 x float> poison, float %v988, i64 0
  %v1051 = shufflevector <8 x float> %v1050, <8 x float> poison, <8 x i32> zeroinitializer
  %v1052 = fmul <8 x float> %v1051, %v1046
  %v1053 = add i64 0, %v1005
  %v1054 = getelementptr inbounds float, ptr %v20, i64 %v1053
  %v1055 = load <8 x float>, ptr %v1054, align 4
  %v1056 = fmul <8 x float> %v1052, %v1055
  %v1057 = fadd <8 x float> %v1049, %v1056
  %v1058 = add i64 0, %v1005
  %v1059 = getelementptr inbounds float, ptr %v42, i64 %v1058
  %v1060 = load <8 x float>, ptr %v1059, align 4
  %v1061 = fadd <8 x float> %v1060, %v1046
  %v1062 = fmul <8 x float> %v1051, %v1061
  %v1063 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1064 = shufflevector <8 x float> %v1063, <8 x float> poison, <8 x i32> zeroinitializer
  %v1065 = fadd <8 x float> %v1064, %v1062
  %v1066 = fdiv <8 x float> %v1057, %v1065
  %v1067 = add i64 0, %v1005
  %v1068 = getelementptr inbounds float, ptr %v994, i64 %v1067
  store <8 x float> %v1046, ptr %v1068, align 4
  %v1069 = add i64 0, %v1005
  %v1070 = getelementptr inbounds float, ptr %v1000, i64 %v1069
  store <8 x float> %v1066, ptr %v1070, align 4
  %v1071 = add nsw i64 %v1001, 1
  br label %b132
b134:
  %v1072 = add nsw i64 %v971, 1
  br label %b129
b131:
  %v1073 = add nsw i64 %v946, 1
  br label %b124
b126:
  %v1074 = add nsw i64 %v940, 1
  br label %b121
b123:
  %v1075 = add nsw i64 %v935, 96
  br label %b118
b120:
  %v1077 = add i64 %v7, 0
  %v1078 = sdiv i64 %v1077, 1
  %v1079 = add i64 %v2, 1
  %v1080 = mul i64 %v1078, %v2
  %v1081 = sdiv i64 %v1080, %v3
  %v1082 = mul i64 %v1081, 1
  %v1083 = icmp slt i64 %v1082, %v7
  %v1084 = select i1 %v1083, i64 %v1082, i64 %v7
  %v1085 = mul i64 %v1078, %v1079
  %v1086 = sdiv i64 %v1085, %v3
  %v1087 = mul i64 %v1086, 1
  %v1088 = icmp slt i64 %v1087, %v7
  %v1089 = select i1 %v1088, i64 %v1087, i64 %v7
  br label %b135
b135:
  %v1090 = phi i64 [ %v1084, %b120 ], [ %v1230, %b140 ]
  %v1091 = icmp slt i64 %v1090, %v1089
  br i1 %v1091, label %b136, label %b137
b136:
  %v1092 = add i64 %v1090, 96
  %v1093 = icmp slt i64 %v1092, %v1089
  %v1094 = select i1 %v1093, i64 %v1092, i64 %v1089
  br label %b138
b138:
  %v1095 = phi i64 [ 0, %b136 ], [ %v1229, %b143 ]
  %v1096 = icmp slt i64 %v1095, 1
  br i1 %v1096, label %b139, label %b140
b139:
  %v1097 = sub i64 %v1094, %v1090
  %v1098 = sub i64 8, 1
  %v1099 = add i64 %v1097, %v1098
  %v1100 = sdiv i64 %v1099, 8
  br label %b141
b141:
  %v1101 = phi i64 [ 0, %b139 ], [ %v1228, %b148 ]
  %v1102 = icmp slt i64 %v1101, %v1100
  br i1 %v1102, label %b142, label %b143
b142:
  %v1103 = mul i64 %v1097, %v1101
  %v1104 = sdiv i64 %v1103, %v1100
  %v1105 = add i64 %v1090, %v1104
  %v1106 = add i64 %v1101, 1
  %v1107 = mul i64 %v1097, %v1106
  %v1108 = sdiv i64 %v1107, %v1100
  %v1109 = add i64 %v1090, %v1108
  %v1110 = mul i64 %v1095, 64
  %v1111 = getelementptr inbounds float, ptr %v322, i64 %v1110
  %v1112 = sub i64 %v1109, %v1105
  %v1113 = add i64 %v609, 0
  %v1114 = and i64 %v1113, %v158
  %v1115 = mul i64 %v1114, %v7
  %v1116 = add i64 %v1115, %v1105
  %v1117 = mul i64 %v1116, 8
  %v1118 = getelementptr inbounds float, ptr %v56, i64 %v1117
  %v1119 = getelementptr inbounds float, ptr %v1118, i64 0
  %v1120 = sub i64 %v1112, 1
  %v1121 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1120
  %v1122 = load ptr, ptr %v1121, align 4
  %v1123 = getelementptr inbounds float, ptr %v1076, i64 0
  %v1124 = icmp sgt i64 %v1112, 0
  br i1 %v1124, label %b144, label %b145
b144:
  call void %v1122(ptr %v1119, i64 8, ptr %v1111, i64 8, ptr %v1123, i64 8, i64 0)
  br label %b145
b145:
  %v1125 = add i64 %v1110, 64
  br label %b146
b146:
  %v1126 = phi i64 [ %v1105, %b145 ], [ %v1227, %b151 ]
  %v1127 = icmp slt i64 %v1126, %v1109
  br i1 %v1127, label %b147, label %b148
b147:
  %v1128 = sub i64 %v1126, %v1105
  %v1129 = mul i64 %v1128, 8
  %v1130 = getelementptr inbounds float, ptr %v1076, i64 %v1129
  %v1131 = add i64 %v609, 0
  %v1132 = sub i64 %v1131, %v519
  %v1133 = mul i64 %v1132, %v7
  %v1134 = add i64 %v1133, %v1126
  %v1135 = mul i64 %v1134, 8
  %v1136 = getelementptr inbounds float, ptr %v44, i64 %v1135
  %v1137 = add i64 %v609, 0
  %v1138 = and i64 %v1137, %v158
  %v1139 = mul i64 %v1138, %v7
  %v1140 = add i64 %v1139, %v1126
  %v1141 = mul i64 %v1140, 8
  %v1142 = getelementptr inbounds float, ptr %v56, i64 %v1141
  %v1143 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1144 = add i64 %v609, 0
  %v1145 = and i64 %v1144, %v160
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1126
  %v1148 = mul i64 %v1147, 8
  %v1149 = getelementptr inbounds float, ptr %v58, i64 %v1148
  %v1150 = add i64 %v609, 0
  %v1151 = and i64 %v1150, %v162
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1126
  %v1154 = mul i64 %v1153, 8
  %v1155 = getelementptr inbounds float, ptr %v60, i64 %v1154
  br label %b149
b149:
  %v1156 = phi i64 [ 0, %b147 ], [ %v1226, %b150 ]
  %v1157 = icmp slt i64 %v1156, 1
  br i1 %v1157, label %b150, label %b151
b150:
  %v1158 = mul i64 %v1095, 1
  %v1159 = add i64 %v1158, %v1156
  %v1160 = mul i64 %v1159, 8
  %v1161 = add i64 0, %v1156
  %v1162 = mul i64 %v1161, 8
  %v1163 = getelementptr inbounds float, ptr %v1130, i64 %v1162
  %v1164 = load <8 x float>, ptr %v1163, align 4
  %v1165 = add i64 0, %v1160
  %v1166 = getelementptr inbounds float, ptr %v1136, i64 %v1165
  %v1167 = load <8 x float>, ptr %v1166, align 4
  %v1168 = add i64 0, %v1160
  %v1169 = getelementptr inbounds float, ptr %v16, i64 %v1168
  %v1170 = load <8 x float>, ptr %v1169, align 4
  %v1171 = fadd <8 x float> %v1167, %v1170
  %v1172 = fadd <8 x float> %v1164, %v1171
  %v1173 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1172)
  %v1174 = fneg <8 x float> %v1173
  %v1175 = fcmp olt <8 x float> %v1174, splat (float 0xC05A400000000000)
  %v1176 = select <8 x i1> %v1175, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1174
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1178 = fsub <8 x float> %v1177, splat (float 0x4168000000000000)
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1176)
  %v1180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1178, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1179)
  %v1181 = bitcast <8 x float> %v1177 to <8 x i32>
  %v1182 = fmul <8 x float> %v1180, %v1180
  %v1183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1180, <8 x float> splat (float 0x3F81227F40000000))
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1183, <8 x float> %v1180, <8 x float> splat (float 0x3FA5556740000000))
  %v1185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1184, <8 x float> %v1180, <8 x float> splat (float 0x3FC5554B00000000))
  %v1186 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1185, <8 x float> %v1180, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1186, <8 x float> %v1180)
  %v1188 = sub <8 x i32> %v1181, splat (i32 1262485250)
  %v1189 = lshr <8 x i32> %v1188, splat (i32 1)
  %v1190 = sub <8 x i32> %v1188, %v1189
  %v1191 = shl <8 x i32> %v1189, splat (i32 23)
  %v1192 = bitcast <8 x i32> %v1191 to <8 x float>
  %v1193 = shl <8 x i32> %v1190, splat (i32 23)
  %v1194 = bitcast <8 x i32> %v1193 to <8 x float>
  %v1195 = fadd <8 x float> %v1187, splat (float 0x3FF0000000000000)
  %v1196 = fmul <8 x float> %v1195, %v1192
  %v1197 = fmul <8 x float> %v1196, %v1194
  %v1198 = fcmp olt <8 x float> %v1172, splat (float 0x0000000000000000)
  %v1199 = select <8 x i1> %v1198, <8 x float> %v1197, <8 x float> splat (float 0x3FF0000000000000)
  %v1200 = fadd <8 x float> %v1197, splat (float 0x3FF0000000000000)
  %v1201 = fdiv <8 x float> %v1199, %v1200
  %v1202 = add i64 0, %v1160
  %v1203 = getelementptr inbounds float, ptr %v1142, i64 %v1202
  %v1204 = load <8 x float>, ptr %v1203, align 4
  %v1205 = insertelement <8 x float> poison, float %v1143, i64 0
  %v1206 = shufflevector <8 x float> %v1205, <8 x float> poison, <8 x i32> zeroinitializer
  %v1207 = fmul <8 x float> %v1206, %v1201
  %v1208 = add i64 0, %v1160
  %v1209 = getelementptr inbounds float, ptr %v20, i64 %v1208
  %v1210 = load <8 x float>, ptr %v1209, align 4
  %v1211 = fmul <8 x float> %v1207, %v1210
  %v1212 = fadd <8 x float> %v1204, %v1211
  %v1213 = add i64 0, %v1160
  %v1214 = getelementptr inbounds float, ptr %v42, i64 %v1213
  %v1215 = load <8 x float>, ptr %v1214, align 4
  %v1216 = fadd <8 x float> %v1215, %v1201
  %v1217 = fmul <8 x float> %v1206, %v1216
  %v1218 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1219 = shufflevector <8 x float> %v1218, <8 x float> poison, <8 x i32> zeroinitializer
  %v1220 = fadd <8 x float> %v1219, %v1217
  %v1221 = fdiv <8 x float> %v1212, %v1220
  %v1222 = add i64 0, %v1160
  %v1223 = getelementptr inbounds float, ptr %v1149, i64 %v1222
  store <8 x float> %v1201, ptr %v1223, align 4
  %v1224 = add i64 0, %v1160
  %v1225 = getelementptr inbounds float, ptr %v1155, i64 %v1224
  store <8 x float> %v1221, ptr %v1225, align 4
  %v1226 = add nsw i64 %v1156, 1
  br label %b149
b151:
  %v1227 = add nsw i64 %v1126, 1
  br label %b146
b148:
  %v1228 = add nsw i64 %v1101, 1
  br label %b141
b143:
  %v1229 = add nsw i64 %v1095, 1
  br label %b138
b140:
  %v1230 = add nsw i64 %v1090, 96
  br label %b135
b137:
  %v1232 = add i64 %v7, 0
  %v1233 = sdiv i64 %v1232, 1
  %v1234 = add i64 %v2, 1
  %v1235 = mul i64 %v1233, %v2
  %v1236 = sdiv i64 %v1235, %v3
  %v1237 = mul i64 %v1236, 1
  %v1238 = icmp slt i64 %v1237, %v7
  %v1239 = select i1 %v1238, i64 %v1237, i64 %v7
  %v1240 = mul i64 %v1233, %v1234
  %v1241 = sdiv i64 %v1240, %v3
  %v1242 = mul i64 %v1241, 1
  %v1243 = icmp slt i64 %v1242, %v7
  %v1244 = select i1 %v1243, i64 %v1242, i64 %v7
  br label %b152
b152:
  %v1245 = phi i64 [ %v1239, %b137 ], [ %v1385, %b157 ]
  %v1246 = icmp slt i64 %v1245, %v1244
  br i1 %v1246, label %b153, label %b154
b153:
  %v1247 = add i64 %v1245, 96
  %v1248 = icmp slt i64 %v1247, %v1244
  %v1249 = select i1 %v1248, i64 %v1247, i64 %v1244
  br label %b155
b155:
  %v1250 = phi i64 [ 0, %b153 ], [ %v1384, %b160 ]
  %v1251 = icmp slt i64 %v1250, 1
  br i1 %v1251, label %b156, label %b157
b156:
  %v1252 = sub i64 %v1249, %v1245
  %v1253 = sub i64 8, 1
  %v1254 = add i64 %v1252, %v1253
  %v1255 = sdiv i64 %v1254, 8
  br label %b158
b158:
  %v1256 = phi i64 [ 0, %b156 ], [ %v1383, %b165 ]
  %v1257 = icmp slt i64 %v1256, %v1255
  br i1 %v1257, label %b159, label %b160
b159:
  %v1258 = mul i64 %v1252, %v1256
  %v1259 = sdiv i64 %v1258, %v1255
  %v1260 = add i64 %v1245, %v1259
  %v1261 = add i64 %v1256, 1
  %v1262 = mul i64 %v1252, %v1261
  %v1263 = sdiv i64 %v1262, %v1255
  %v1264 = add i64 %v1245, %v1263
  %v1265 = mul i64 %v1250, 64
  %v1266 = getelementptr inbounds float, ptr %v323, i64 %v1265
  %v1267 = sub i64 %v1264, %v1260
  %v1268 = add i64 %v609, 0
  %v1269 = and i64 %v1268, %v162
  %v1270 = mul i64 %v1269, %v7
  %v1271 = add i64 %v1270, %v1260
  %v1272 = mul i64 %v1271, 8
  %v1273 = getelementptr inbounds float, ptr %v60, i64 %v1272
  %v1274 = getelementptr inbounds float, ptr %v1273, i64 0
  %v1275 = sub i64 %v1267, 1
  %v1276 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1275
  %v1277 = load ptr, ptr %v1276, align 4
  %v1278 = getelementptr inbounds float, ptr %v1231, i64 0
  %v1279 = icmp sgt i64 %v1267, 0
  br i1 %v1279, label %b161, label %b162
b161:
  call void %v1277(ptr %v1274, i64 8, ptr %v1266, i64 8, ptr %v1278, i64 8, i64 0)
  br label %b162
b162:
  %v1280 = add i64 %v1265, 64
  br label %b163
b163:
  %v1281 = phi i64 [ %v1260, %b162 ], [ %v1382, %b168 ]
  %v1282 = icmp slt i64 %v1281, %v1264
  br i1 %v1282, label %b164, label %b165
b164:
  %v1283 = sub i64 %v1281, %v1260
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v1231, i64 %v1284
  %v1286 = add i64 %v609, 0
  %v1287 = sub i64 %v1286, %v519
  %v1288 = mul i64 %v1287, %v7
  %v1289 = add i64 %v1288, %v1281
  %v1290 = mul i64 %v1289, 8
  %v1291 = getelementptr inbounds float, ptr %v44, i64 %v1290
  %v1292 = add i64 %v609, 0
  %v1293 = and i64 %v1292, %v162
  %v1294 = mul i64 %v1293, %v7
  %v1295 = add i64 %v1294, %v1281
  %v1296 = mul i64 %v1295, 8
  %v1297 = getelementptr inbounds float, ptr %v60, i64 %v1296
  %v1298 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1299 = add i64 %v609, 0
  %v1300 = and i64 %v1299, %v164
  %v1301 = mul i64 %v1300, %v7
  %v1302 = add i64 %v1301, %v1281
  %v1303 = mul i64 %v1302, 8
  %v1304 = getelementptr inbounds float, ptr %v62, i64 %v1303
  %v1305 = add i64 %v609, 0
  %v1306 = and i64 %v1305, %v166
  %v1307 = mul i64 %v1306, %v7
  %v1308 = add i64 %v1307, %v1281
  %v1309 = mul i64 %v1308, 8
  %v1310 = getelementptr inbounds float, ptr %v64, i64 %v1309
  br label %b166
b166:
  %v1311 = phi i64 [ 0, %b164 ], [ %v1381, %b167 ]
  %v1312 = icmp slt i64 %v1311, 1
  br i1 %v1312, label %b167, label %b168
b167:
  %v1313 = mul i64 %v1250, 1
  %v1314 = add i64 %v1313, %v1311
  %v1315 = mul i64 %v1314, 8
  %v1316 = add i64 0, %v1311
  %v1317 = mul i64 %v1316, 8
  %v1318 = getelementptr inbounds float, ptr %v1285, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = add i64 0, %v1315
  %v1321 = getelementptr inbounds float, ptr %v1291, i64 %v1320
  %v1322 = load <8 x float>, ptr %v1321, align 4
  %v1323 = add i64 0, %v1315
  %v1324 = getelementptr inbounds float, ptr %v16, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = fadd <8 x float> %v1322, %v1325
  %v1327 = fadd <8 x float> %v1319, %v1326
  %v1328 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1327)
  %v1329 = fneg <8 x float> %v1328
  %v1330 = fcmp olt <8 x float> %v1329, splat (float 0xC05A400000000000)
  %v1331 = select <8 x i1> %v1330, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1329
  %v1332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1331, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1333 = fsub <8 x float> %v1332, splat (float 0x4168000000000000)
  %v1334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1333, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1331)
  %v1335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1333, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1334)
  %v1336 = bitcast <8 x float> %v1332 to <8 x i32>
  %v1337 = fmul <8 x float> %v1335, %v1335
  %v1338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1335, <8 x float> splat (float 0x3F81227F40000000))
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> %v1335, <8 x float> splat (float 0x3FA5556740000000))
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1339, <8 x float> %v1335, <8 x float> splat (float 0x3FC5554B00000000))
  %v1341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1340, <8 x float> %v1335, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1337, <8 x float> %v1341, <8 x float> %v1335)
  %v1343 = sub <8 x i32> %v1336, splat (i32 1262485250)
  %v1344 = lshr <8 x i32> %v1343, splat (i32 1)
  %v1345 = sub <8 x i32> %v1343, %v1344
  %v1346 = shl <8 x i32> %v1344, splat (i32 23)
  %v1347 = bitcast <8 x i32> %v1346 to <8 x float>
  %v1348 = shl <8 x i32> %v1345, splat (i32 23)
  %v1349 = bitcast <8 x i32> %v1348 to <8 x float>
  %v1350 = fadd <8 x float> %v1342, splat (float 0x3FF0000000000000)
  %v1351 = fmul <8 x float> %v1350, %v1347
  %v1352 = fmul <8 x float> %v1351, %v1349
  %v1353 = fcmp olt <8 x float> %v1327, splat (float 0x0000000000000000)
  %v1354 = select <8 x i1> %v1353, <8 x float> %v1352, <8 x float> splat (float 0x3FF0000000000000)
  %v1355 = fadd <8 x float> %v1352, splat (float 0x3FF0000000000000)
  %v1356 = fdiv <8 x float> %v1354, %v1355
  %v1357 = add i64 0, %v1315
  %v1358 = getelementptr inbounds float, ptr %v1297, i64 %v1357
  %v1359 = load <8 x float>, ptr %v1358, align 4
  %v1360 = insertelement <8 x float> poison, float %v1298, i64 0
  %v1361 = shufflevector <8 x float> %v1360, <8 x float> poison, <8 x i32> zeroinitializer
  %v1362 = fmul <8 x float> %v1361, %v1356
  %v1363 = add i64 0, %v1315
  %v1364 = getelementptr inbounds float, ptr %v20, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = fmul <8 x float> %v1362, %v1365
  %v1367 = fadd <8 x float> %v1359, %v1366
  %v1368 = add i64 0, %v1315
  %v1369 = getelementptr inbounds float, ptr %v42, i64 %v1368
  %v1370 = load <8 x float>, ptr %v1369, align 4
  %v1371 = fadd <8 x float> %v1370, %v1356
  %v1372 = fmul <8 x float> %v1361, %v1371
  %v1373 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1374 = shufflevector <8 x float> %v1373, <8 x float> poison, <8 x i32> zeroinitializer
  %v1375 = fadd <8 x float> %v1374, %v1372
  %v1376 = fdiv <8 x float> %v1367, %v1375
  %v1377 = add i64 0, %v1315
  %v1378 = getelementptr inbounds float, ptr %v1304, i64 %v1377
  store <8 x float> %v1356, ptr %v1378, align 4
  %v1379 = add i64 0, %v1315
  %v1380 = getelementptr inbounds float, ptr %v1310, i64 %v1379
  store <8 x float> %v1376, ptr %v1380, align 4
  %v1381 = add nsw i64 %v1311, 1
  br label %b166
b168:
  %v1382 = add nsw i64 %v1281, 1
  br label %b163
b165:
  %v1383 = add nsw i64 %v1256, 1
  br label %b158
b160:
  %v1384 = add nsw i64 %v1250, 1
  br label %b155
b157:
  %v1385 = add nsw i64 %v1245, 96
  br label %b152
b154:
  %v1387 = add i64 %v7, 0
  %v1388 = sdiv i64 %v1387, 1
  %v1389 = add i64 %v2, 1
  %v1390 = mul i64 %v1388, %v2
  %v1391 = sdiv i64 %v1390, %v3
  %v1392 = mul i64 %v1391, 1
  %v1393 = icmp slt i64 %v1392, %v7
  %v1394 = select i1 %v1393, i64 %v1392, i64 %v7
  %v1395 = mul i64 %v1388, %v1389
  %v1396 = sdiv i64 %v1395, %v3
  %v1397 = mul i64 %v1396, 1
  %v1398 = icmp slt i64 %v1397, %v7
  %v1399 = select i1 %v1398, i64 %v1397, i64 %v7
  br label %b169
b169:
  %v1400 = phi i64 [ %v1394, %b154 ], [ %v1540, %b174 ]
  %v1401 = icmp slt i64 %v1400, %v1399
  br i1 %v1401, label %b170, label %b171
b170:
  %v1402 = add i64 %v1400, 96
  %v1403 = icmp slt i64 %v1402, %v1399
  %v1404 = select i1 %v1403, i64 %v1402, i64 %v1399
  br label %b172
b172:
  %v1405 = phi i64 [ 0, %b170 ], [ %v1539, %b177 ]
  %v1406 = icmp slt i64 %v1405, 1
  br i1 %v1406, label %b173, label %b174
b173:
  %v1407 = sub i64 %v1404, %v1400
  %v1408 = sub i64 8, 1
  %v1409 = add i64 %v1407, %v1408
  %v1410 = sdiv i64 %v1409, 8
  br label %b175
b175:
  %v1411 = phi i64 [ 0, %b173 ], [ %v1538, %b182 ]
  %v1412 = icmp slt i64 %v1411, %v1410
  br i1 %v1412, label %b176, label %b177
b176:
  %v1413 = mul i64 %v1407, %v1411
  %v1414 = sdiv i64 %v1413, %v1410
  %v1415 = add i64 %v1400, %v1414
  %v1416 = add i64 %v1411, 1
  %v1417 = mul i64 %v1407, %v1416
  %v1418 = sdiv i64 %v1417, %v1410
  %v1419 = add i64 %v1400, %v1418
  %v1420 = mul i64 %v1405, 64
  %v1421 = getelementptr inbounds float, ptr %v324, i64 %v1420
  %v1422 = sub i64 %v1419, %v1415
  %v1423 = add i64 %v609, 0
  %v1424 = and i64 %v1423, %v166
  %v1425 = mul i64 %v1424, %v7
  %v1426 = add i64 %v1425, %v1415
  %v1427 = mul i64 %v1426, 8
  %v1428 = getelementptr inbounds float, ptr %v64, i64 %v1427
  %v1429 = getelementptr inbounds float, ptr %v1428, i64 0
  %v1430 = sub i64 %v1422, 1
  %v1431 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1430
  %v1432 = load ptr, ptr %v1431, align 4
  %v1433 = getelementptr inbounds float, ptr %v1386, i64 0
  %v1434 = icmp sgt i64 %v1422, 0
  br i1 %v1434, label %b178, label %b179
b178:
  call void %v1432(ptr %v1429, i64 8, ptr %v1421, i64 8, ptr %v1433, i64 8, i64 0)
  br label %b179
b179:
  %v1435 = add i64 %v1420, 64
  br label %b180
b180:
  %v1436 = phi i64 [ %v1415, %b179 ], [ %v1537, %b185 ]
  %v1437 = icmp slt i64 %v1436, %v1419
  br i1 %v1437, label %b181, label %b182
b181:
  %v1438 = sub i64 %v1436, %v1415
  %v1439 = mul i64 %v1438, 8
  %v1440 = getelementptr inbounds float, ptr %v1386, i64 %v1439
  %v1441 = add i64 %v609, 0
  %v1442 = sub i64 %v1441, %v519
  %v1443 = mul i64 %v1442, %v7
  %v1444 = add i64 %v1443, %v1436
  %v1445 = mul i64 %v1444, 8
  %v1446 = getelementptr inbounds float, ptr %v44, i64 %v1445
  %v1447 = add i64 %v609, 0
  %v1448 = and i64 %v1447, %v166
  %v1449 = mul i64 %v1448, %v7
  %v1450 = add i64 %v1449, %v1436
  %v1451 = mul i64 %v1450, 8
  %v1452 = getelementptr inbounds float, ptr %v64, i64 %v1451
  %v1453 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1454 = add i64 %v609, 0
  %v1455 = and i64 %v1454, %v168
  %v1456 = mul i64 %v1455, %v7
  %v1457 = add i64 %v1456, %v1436
  %v1458 = mul i64 %v1457, 8
  %v1459 = getelementptr inbounds float, ptr %v66, i64 %v1458
  %v1460 = add i64 %v609, 1
  %v1461 = and i64 %v1460, %v144
  %v1462 = mul i64 %v1461, %v7
  %v1463 = add i64 %v1462, %v1436
  %v1464 = mul i64 %v1463, 8
  %v1465 = getelementptr inbounds float, ptr %v24, i64 %v1464
  br label %b183
b183:
  %v1466 = phi i64 [ 0, %b181 ], [ %v1536, %b184 ]
  %v1467 = icmp slt i64 %v1466, 1
  br i1 %v1467, label %b184, label %b185
b184:
  %v1468 = mul i64 %v1405, 1
  %v1469 = add i64 %v1468, %v1466
  %v1470 = mul i64 %v1469, 8
  %v1471 = add i64 0, %v1466
  %v1472 = mul i64 %v1471, 8
  %v1473 = getelementptr inbounds float, ptr %v1440, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = add i64 0, %v1470
  %v1476 = getelementptr inbounds float, ptr %v1446, i64 %v1475
  %v1477 = load <8 x float>, ptr %v1476, align 4
  %v1478 = add i64 0, %v1470
  %v1479 = getelementptr inbounds float, ptr %v16, i64 %v1478
  %v1480 = load <8 x float>, ptr %v1479, align 4
  %v1481 = fadd <8 x float> %v1477, %v1480
  %v1482 = fadd <8 x float> %v1474, %v1481
  %v1483 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1482)
  %v1484 = fneg <8 x float> %v1483
  %v1485 = fcmp olt <8 x float> %v1484, splat (float 0xC05A400000000000)
  %v1486 = select <8 x i1> %v1485, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1484
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1488 = fsub <8 x float> %v1487, splat (float 0x4168000000000000)
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1486)
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1489)
  %v1491 = bitcast <8 x float> %v1487 to <8 x i32>
  %v1492 = fmul <8 x float> %v1490, %v1490
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1490, <8 x float> splat (float 0x3F81227F40000000))
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> %v1490, <8 x float> splat (float 0x3FA5556740000000))
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1490, <8 x float> splat (float 0x3FC5554B00000000))
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1490, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1492, <8 x float> %v1496, <8 x float> %v1490)
  %v1498 = sub <8 x i32> %v1491, splat (i32 1262485250)
  %v1499 = lshr <8 x i32> %v1498, splat (i32 1)
  %v1500 = sub <8 x i32> %v1498, %v1499
  %v1501 = shl <8 x i32> %v1499, splat (i32 23)
  %v1502 = bitcast <8 x i32> %v1501 to <8 x float>
  %v1503 = shl <8 x i32> %v1500, splat (i32 23)
  %v1504 = bitcast <8 x i32> %v1503 to <8 x float>
  %v1505 = fadd <8 x float> %v1497, splat (float 0x3FF0000000000000)
  %v1506 = fmul <8 x float> %v1505, %v1502
  %v1507 = fmul <8 x float> %v1506, %v1504
  %v1508 = fcmp olt <8 x float> %v1482, splat (float 0x0000000000000000)
  %v1509 = select <8 x i1> %v1508, <8 x float> %v1507, <8 x float> splat (float 0x3FF0000000000000)
  %v1510 = fadd <8 x float> %v1507, splat (float 0x3FF0000000000000)
  %v1511 = fdiv <8 x float> %v1509, %v1510
  %v1512 = add i64 0, %v1470
  %v1513 = getelementptr inbounds float, ptr %v1452, i64 %v1512
  %v1514 = load <8 x float>, ptr %v1513, align 4
  %v1515 = insertelement <8 x float> poison, float %v1453, i64 0
  %v1516 = shufflevector <8 x float> %v1515, <8 x float> poison, <8 x i32> zeroinitializer
  %v1517 = fmul <8 x float> %v1516, %v1511
  %v1518 = add i64 0, %v1470
  %v1519 = getelementptr inbounds float, ptr %v20, i64 %v1518
  %v1520 = load <8 x float>, ptr %v1519, align 4
  %v1521 = fmul <8 x float> %v1517, %v1520
  %v1522 = fadd <8 x float> %v1514, %v1521
  %v1523 = add i64 0, %v1470
  %v1524 = getelementptr inbounds float, ptr %v42, i64 %v1523
  %v1525 = load <8 x float>, ptr %v1524, align 4
  %v1526 = fadd <8 x float> %v1525, %v1511
  %v1527 = fmul <8 x float> %v1516, %v1526
  %v1528 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1529 = shufflevector <8 x float> %v1528, <8 x float> poison, <8 x i32> zeroinitializer
  %v1530 = fadd <8 x float> %v1529, %v1527
  %v1531 = fdiv <8 x float> %v1522, %v1530
  %v1532 = add i64 0, %v1470
  %v1533 = getelementptr inbounds float, ptr %v1459, i64 %v1532
  store <8 x float> %v1511, ptr %v1533, align 4
  %v1534 = add i64 0, %v1470
  %v1535 = getelementptr inbounds float, ptr %v1465, i64 %v1534
  store <8 x float> %v1531, ptr %v1535, align 4
  %v1536 = add nsw i64 %v1466, 1
  br label %b183
b185:
  %v1537 = add nsw i64 %v1436, 1
  br label %b180
b182:
  %v1538 = add nsw i64 %v1411, 1
  br label %b175
b177:
  %v1539 = add nsw i64 %v1405, 1
  br label %b172
b174:
  %v1540 = add nsw i64 %v1400, 96
  br label %b169
b171:
  %v1541 = add nsw i64 %v609, 1
  br label %b81
b83:
  %v1542 = icmp sgt i64 %v3, 1
  br i1 %v1542, label %b186, label %b187
b186:
  %v1543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1544 = atomicrmw add ptr %v1543, i64 1 acq_rel
  %v1545 = load i64, ptr %v205, align 8
  %v1546 = add i64 %v1545, 1
  store i64 %v1546, ptr %v205, align 8
  %v1547 = mul i64 %v3, %v1546
  br label %b188
b188:
  %v1548 = load atomic i64, ptr %v1543 acquire, align 8
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b189, label %b190
b189:
  %v1550 = call i32 @sched_yield()
  br label %b188
b190:
  br label %b187
b187:
  %v1551 = add nsw i64 %v519, %v518
  br label %b56
b58:
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
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v205 = alloca i64, i64 1, align 8
  %v506 = alloca float, i64 64, align 4
  %v664 = alloca float, i64 64, align 4
  %v809 = alloca float, i64 64, align 4
  %v954 = alloca float, i64 64, align 4
  %v1099 = alloca float, i64 64, align 4
  %v1302 = alloca float, i64 64, align 4
  %v1442 = alloca float, i64 64, align 4
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
  %v139 = getelementptr inbounds i64, ptr %v1, i64 7
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 12
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 13
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 15
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 24
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 25
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 26
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 27
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 28
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 29
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 30
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 31
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 32
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 33
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 34
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 35
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 36
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 37
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 38
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 39
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 40
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 41
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 42
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 43
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 44
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 45
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 46
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 47
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 48
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 49
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 50
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds i64, ptr %v1, i64 51
  %v202 = load i64, ptr %v201, align 8
  %v203 = getelementptr inbounds i64, ptr %v1, i64 52
  %v204 = load i64, ptr %v203, align 8
  store i64 0, ptr %v205, align 8
  %v206 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v207 = load ptr, ptr %v206, align 4
  %v208 = mul i64 %v2, 15360
  %v209 = add i64 %v208, 448
  %v210 = getelementptr inbounds float, ptr %v207, i64 %v209
  %v211 = getelementptr inbounds float, ptr %v207, i64 0
  %v212 = getelementptr inbounds float, ptr %v207, i64 64
  %v213 = getelementptr inbounds float, ptr %v207, i64 128
  %v214 = getelementptr inbounds float, ptr %v207, i64 192
  %v215 = getelementptr inbounds float, ptr %v207, i64 256
  %v216 = getelementptr inbounds float, ptr %v207, i64 320
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b0, label %b1
b0:
  %v220 = add i64 1, 0
  %v221 = sdiv i64 %v220, 1
  %v222 = add i64 %v2, 1
  %v223 = mul i64 %v221, %v2
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, 1
  %v227 = select i1 %v226, i64 %v225, i64 1
  %v228 = mul i64 %v221, %v222
  %v229 = sdiv i64 %v228, %v3
  %v230 = mul i64 %v229, 1
  %v231 = icmp slt i64 %v230, 1
  %v232 = select i1 %v231, i64 %v230, i64 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  br label %b2
b2:
  %v235 = phi i64 [ %v227, %b0 ], [ %v249, %b3 ]
  %v236 = icmp slt i64 %v235, %v234
  br i1 %v236, label %b3, label %b4
b3:
  %v237 = mul i64 %v235, 64
  %v238 = mul i64 %v235, 8
  %v239 = add i64 %v237, 0
  %v240 = add i64 %v238, 0
  %v241 = getelementptr inbounds float, ptr %v211, i64 %v239
  %v242 = sub i64 8, %v240
  %v243 = icmp slt i64 %v242, 0
  %v244 = select i1 %v243, i64 0, i64 %v242
  %v245 = mul i64 %v240, 1
  %v246 = add i64 0, %v245
  %v247 = getelementptr inbounds float, ptr %v18, i64 %v246
  call void @pack_rows(ptr %v247, i64 1, i64 8, i64 8, i64 %v244, ptr %v241, i64 8)
  %v248 = add i64 %v237, 64
  %v249 = add nsw i64 %v235, 1
  br label %b2
b4:
  %v250 = add i64 1, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, 1
  %v257 = select i1 %v256, i64 %v255, i64 1
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  %v263 = icmp slt i64 %v262, 1
  %v264 = select i1 %v263, i64 %v262, i64 1
  br label %b5
b5:
  %v265 = phi i64 [ %v257, %b4 ], [ %v279, %b6 ]
  %v266 = icmp slt i64 %v265, %v264
  br i1 %v266, label %b6, label %b7
b6:
  %v267 = mul i64 %v265, 64
  %v268 = mul i64 %v265, 8
  %v269 = add i64 %v267, 0
  %v270 = add i64 %v268, 0
  %v271 = getelementptr inbounds float, ptr %v212, i64 %v269
  %v272 = sub i64 8, %v270
  %v273 = icmp slt i64 %v272, 0
  %v274 = select i1 %v273, i64 0, i64 %v272
  %v275 = mul i64 %v270, 1
  %v276 = add i64 0, %v275
  %v277 = getelementptr inbounds float, ptr %v18, i64 %v276
  call void @pack_rows(ptr %v277, i64 1, i64 8, i64 8, i64 %v274, ptr %v271, i64 8)
  %v278 = add i64 %v267, 64
  %v279 = add nsw i64 %v265, 1
  br label %b5
b7:
  %v280 = add i64 1, 0
  %v281 = sdiv i64 %v280, 1
  %v282 = add i64 %v2, 1
  %v283 = mul i64 %v281, %v2
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, 1
  %v287 = select i1 %v286, i64 %v285, i64 1
  %v288 = mul i64 %v281, %v282
  %v289 = sdiv i64 %v288, %v3
  %v290 = mul i64 %v289, 1
  %v291 = icmp slt i64 %v290, 1
  %v292 = select i1 %v291, i64 %v290, i64 1
  %v293 = icmp slt i64 %v292, 1
  %v294 = select i1 %v293, i64 %v292, i64 1
  br label %b8
b8:
  %v295 = phi i64 [ %v287, %b7 ], [ %v309, %b9 ]
  %v296 = icmp slt i64 %v295, %v294
  br i1 %v296, label %b9, label %b10
b9:
  %v297 = mul i64 %v295, 64
  %v298 = mul i64 %v295, 8
  %v299 = add i64 %v297, 0
  %v300 = add i64 %v298, 0
  %v301 = getelementptr inbounds float, ptr %v213, i64 %v299
  %v302 = sub i64 8, %v300
  %v303 = icmp slt i64 %v302, 0
  %v304 = select i1 %v303, i64 0, i64 %v302
  %v305 = mul i64 %v300, 1
  %v306 = add i64 0, %v305
  %v307 = getelementptr inbounds float, ptr %v18, i64 %v306
  call void @pack_rows(ptr %v307, i64 1, i64 8, i64 8, i64 %v304, ptr %v301, i64 8)
  %v308 = add i64 %v297, 64
  %v309 = add nsw i64 %v295, 1
  br label %b8
b10:
  %v310 = add i64 1, 0
  %v311 = sdiv i64 %v310, 1
  %v312 = add i64 %v2, 1
  %v313 = mul i64 %v311, %v2
  %v314 = sdiv i64 %v313, %v3
  %v315 = mul i64 %v314, 1
  %v316 = icmp slt i64 %v315, 1
  %v317 = select i1 %v316, i64 %v315, i64 1
  %v318 = mul i64 %v311, %v312
  %v319 = sdiv i64 %v318, %v3
  %v320 = mul i64 %v319, 1
  %v321 = icmp slt i64 %v320, 1
  %v322 = select i1 %v321, i64 %v320, i64 1
  %v323 = icmp slt i64 %v322, 1
  %v324 = select i1 %v323, i64 %v322, i64 1
  br label %b11
b11:
  %v325 = phi i64 [ %v317, %b10 ], [ %v339, %b12 ]
  %v326 = icmp slt i64 %v325, %v324
  br i1 %v326, label %b12, label %b13
b12:
  %v327 = mul i64 %v325, 64
  %v328 = mul i64 %v325, 8
  %v329 = add i64 %v327, 0
  %v330 = add i64 %v328, 0
  %v331 = getelementptr inbounds float, ptr %v214, i64 %v329
  %v332 = sub i64 8, %v330
  %v333 = icmp slt i64 %v332, 0
  %v334 = select i1 %v333, i64 0, i64 %v332
  %v335 = mul i64 %v330, 1
  %v336 = add i64 0, %v335
  %v337 = getelementptr inbounds float, ptr %v18, i64 %v336
  call void @pack_rows(ptr %v337, i64 1, i64 8, i64 8, i64 %v334, ptr %v331, i64 8)
  %v338 = add i64 %v327, 64
  %v339 = add nsw i64 %v325, 1
  br label %b11
b13:
  %v340 = add i64 1, 0
  %v341 = sdiv i64 %v340, 1
  %v342 = add i64 %v2, 1
  %v343 = mul i64 %v341, %v2
  %v344 = sdiv i64 %v343, %v3
  %v345 = mul i64 %v344, 1
  %v346 = icmp slt i64 %v345, 1
  %v347 = select i1 %v346, i64 %v345, i64 1
  %v348 = mul i64 %v341, %v342
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, 1
  %v352 = select i1 %v351, i64 %v350, i64 1
  %v353 = icmp slt i64 %v352, 1
  %v354 = select i1 %v353, i64 %v352, i64 1
  br label %b14
b14:
  %v355 = phi i64 [ %v347, %b13 ], [ %v369, %b15 ]
  %v356 = icmp slt i64 %v355, %v354
  br i1 %v356, label %b15, label %b16
b15:
  %v357 = mul i64 %v355, 64
  %v358 = mul i64 %v355, 8
  %v359 = add i64 %v357, 0
  %v360 = add i64 %v358, 0
  %v361 = getelementptr inbounds float, ptr %v215, i64 %v359
  %v362 = sub i64 8, %v360
  %v363 = icmp slt i64 %v362, 0
  %v364 = select i1 %v363, i64 0, i64 %v362
  %v365 = mul i64 %v360, 1
  %v366 = add i64 0, %v365
  %v367 = getelementptr inbounds float, ptr %v18, i64 %v366
  call void @pack_rows(ptr %v367, i64 1, i64 8, i64 8, i64 %v364, ptr %v361, i64 8)
  %v368 = add i64 %v357, 64
  %v369 = add nsw i64 %v355, 1
  br label %b14
b16:
  %v370 = add i64 1, 0
  %v371 = sdiv i64 %v370, 1
  %v372 = add i64 %v2, 1
  %v373 = mul i64 %v371, %v2
  %v374 = sdiv i64 %v373, %v3
  %v375 = mul i64 %v374, 1
  %v376 = icmp slt i64 %v375, 1
  %v377 = select i1 %v376, i64 %v375, i64 1
  %v378 = mul i64 %v371, %v372
  %v379 = sdiv i64 %v378, %v3
  %v380 = mul i64 %v379, 1
  %v381 = icmp slt i64 %v380, 1
  %v382 = select i1 %v381, i64 %v380, i64 1
  %v383 = icmp slt i64 %v382, 1
  %v384 = select i1 %v383, i64 %v382, i64 1
  br label %b17
b17:
  %v385 = phi i64 [ %v377, %b16 ], [ %v399, %b18 ]
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b18, label %b19
b18:
  %v387 = mul i64 %v385, 64
  %v388 = mul i64 %v385, 8
  %v389 = add i64 %v387, 0
  %v390 = add i64 %v388, 0
  %v391 = getelementptr inbounds float, ptr %v216, i64 %v389
  %v392 = sub i64 8, %v390
  %v393 = icmp slt i64 %v392, 0
  %v394 = select i1 %v393, i64 0, i64 %v392
  %v395 = mul i64 %v390, 1
  %v396 = add i64 0, %v395
  %v397 = getelementptr inbounds float, ptr %v18, i64 %v396
  call void @pack_rows(ptr %v397, i64 1, i64 8, i64 8, i64 %v394, ptr %v391, i64 8)
  %v398 = add i64 %v387, 64
  %v399 = add nsw i64 %v385, 1
  br label %b17
b19:
  br label %b1
b1:
  %v400 = icmp sgt i64 %v3, 1
  br i1 %v400, label %b20, label %b21
b20:
  %v401 = getelementptr inbounds i64, ptr %v1, i64 3
  %v402 = atomicrmw add ptr %v401, i64 1 acq_rel
  %v403 = load i64, ptr %v205, align 8
  %v404 = add i64 %v403, 1
  store i64 %v404, ptr %v205, align 8
  %v405 = mul i64 %v3, %v404
  br label %b22
b22:
  %v406 = load atomic i64, ptr %v401 acquire, align 8
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b23, label %b24
b23:
  %v408 = call i32 @sched_yield()
  br label %b22
b24:
  br label %b21
b21:
  br label %b25
b25:
  %v409 = phi i64 [ 0, %b21 ], [ %v1389, %b118 ]
  %v410 = icmp slt i64 %v409, %v5
  br i1 %v410, label %b26, label %b27
b26:
  %v411 = sub i64 %v5, 1
  %v412 = sub i64 %v411, %v409
  %v413 = add i64 %v7, 0
  %v414 = sdiv i64 %v413, 1
  %v415 = add i64 %v2, 1
  %v416 = mul i64 %v414, %v2
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v7
  %v420 = select i1 %v419, i64 %v418, i64 %v7
  %v421 = mul i64 %v414, %v415
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, %v7
  %v425 = select i1 %v424, i64 %v423, i64 %v7
  br label %b28
b28:
  %v426 = phi i64 [ %v420, %b26 ], [ %v505, %b29 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b29, label %b30
b29:
  %v428 = add i64 %v412, 1
  %v429 = and i64 %v428, 1
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v426
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v26, i64 %v432
  %v434 = add i64 %v412, 0
  %v435 = and i64 %v434, %v142
  %v436 = mul i64 %v435, %v7
  %v437 = add i64 %v436, %v426
  %v438 = mul i64 %v437, 8
  %v439 = getelementptr inbounds float, ptr %v22, i64 %v438
  %v440 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v441 = add i64 %v412, 0
  %v442 = and i64 %v441, %v168
  %v443 = mul i64 %v442, %v7
  %v444 = add i64 %v443, %v426
  %v445 = mul i64 %v444, 8
  %v446 = getelementptr inbounds float, ptr %v66, i64 %v445
  %v447 = add i64 %v412, 1
  %v448 = and i64 %v447, %v144
  %v449 = mul i64 %v448, %v7
  %v450 = add i64 %v449, %v426
  %v451 = mul i64 %v450, 8
  %v452 = getelementptr inbounds float, ptr %v24, i64 %v451
  %v453 = add i64 %v412, 0
  %v454 = and i64 %v453, %v170
  %v455 = mul i64 %v454, %v7
  %v456 = add i64 %v455, %v426
  %v457 = mul i64 %v456, 8
  %v458 = getelementptr inbounds float, ptr %v68, i64 %v457
  %v459 = add i64 %v412, 0
  %v460 = and i64 %v459, %v172
  %v461 = mul i64 %v460, %v7
  %v462 = add i64 %v461, %v426
  %v463 = mul i64 %v462, 8
  %v464 = getelementptr inbounds float, ptr %v70, i64 %v463
  %v465 = add i64 0, 0
  %v466 = getelementptr inbounds float, ptr %v433, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = add i64 0, 0
  %v469 = getelementptr inbounds float, ptr %v439, i64 %v468
  %v470 = load <8 x float>, ptr %v469, align 4
  %v471 = fadd <8 x float> %v467, %v470
  %v472 = add i64 0, 0
  %v473 = getelementptr inbounds float, ptr %v42, i64 %v472
  %v474 = load <8 x float>, ptr %v473, align 4
  %v475 = add i64 0, 0
  %v476 = getelementptr inbounds float, ptr %v446, i64 %v475
  %v477 = load <8 x float>, ptr %v476, align 4
  %v478 = fadd <8 x float> %v474, %v477
  %v479 = insertelement <8 x float> poison, float %v440, i64 0
  %v480 = shufflevector <8 x float> %v479, <8 x float> poison, <8 x i32> zeroinitializer
  %v481 = fmul <8 x float> %v480, %v478
  %v482 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v483 = shufflevector <8 x float> %v482, <8 x float> poison, <8 x i32> zeroinitializer
  %v484 = fadd <8 x float> %v483, %v481
  %v485 = fdiv <8 x float> %v471, %v484
  %v486 = add i64 0, 0
  %v487 = getelementptr inbounds float, ptr %v20, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = fmul <8 x float> %v485, %v488
  %v490 = fmul <8 x float> %v489, %v480
  %v491 = add i64 0, 0
  %v492 = getelementptr inbounds float, ptr %v452, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = fmul <8 x float> %v471, %v493
  %v495 = fdiv <8 x float> %v494, %v484
  %v496 = fmul <8 x float> %v495, %v480
  %v497 = fsub <8 x float> %v490, %v496
  %v498 = fmul <8 x float> %v497, %v477
  %v499 = fsub <8 x float> %v483, %v477
  %v500 = fmul <8 x float> %v498, %v499
  %v501 = add i64 0, 0
  %v502 = getelementptr inbounds float, ptr %v458, i64 %v501
  store <8 x float> %v471, ptr %v502, align 4
  %v503 = add i64 0, 0
  %v504 = getelementptr inbounds float, ptr %v464, i64 %v503
  store <8 x float> %v500, ptr %v504, align 4
  %v505 = add nsw i64 %v426, 1
  br label %b28
b30:
  %v507 = add i64 %v7, 0
  %v508 = sdiv i64 %v507, 1
  %v509 = add i64 %v2, 1
  %v510 = mul i64 %v508, %v2
  %v511 = sdiv i64 %v510, %v3
  %v512 = mul i64 %v511, 1
  %v513 = icmp slt i64 %v512, %v7
  %v514 = select i1 %v513, i64 %v512, i64 %v7
  %v515 = mul i64 %v508, %v509
  %v516 = sdiv i64 %v515, %v3
  %v517 = mul i64 %v516, 1
  %v518 = icmp slt i64 %v517, %v7
  %v519 = select i1 %v518, i64 %v517, i64 %v7
  br label %b31
b31:
  %v520 = phi i64 [ %v514, %b30 ], [ %v663, %b36 ]
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b32, label %b33
b32:
  %v522 = add i64 %v520, 96
  %v523 = icmp slt i64 %v522, %v519
  %v524 = select i1 %v523, i64 %v522, i64 %v519
  br label %b34
b34:
  %v525 = phi i64 [ 0, %b32 ], [ %v662, %b39 ]
  %v526 = icmp slt i64 %v525, 1
  br i1 %v526, label %b35, label %b36
b35:
  %v527 = sub i64 %v524, %v520
  %v528 = sub i64 8, 1
  %v529 = add i64 %v527, %v528
  %v530 = sdiv i64 %v529, 8
  br label %b37
b37:
  %v531 = phi i64 [ 0, %b35 ], [ %v661, %b44 ]
  %v532 = icmp slt i64 %v531, %v530
  br i1 %v532, label %b38, label %b39
b38:
  %v533 = mul i64 %v527, %v531
  %v534 = sdiv i64 %v533, %v530
  %v535 = add i64 %v520, %v534
  %v536 = add i64 %v531, 1
  %v537 = mul i64 %v527, %v536
  %v538 = sdiv i64 %v537, %v530
  %v539 = add i64 %v520, %v538
  %v540 = mul i64 %v525, 64
  %v541 = getelementptr inbounds float, ptr %v211, i64 %v540
  %v542 = sub i64 %v539, %v535
  %v543 = add i64 %v412, 0
  %v544 = and i64 %v543, %v172
  %v545 = mul i64 %v544, %v7
  %v546 = add i64 %v545, %v535
  %v547 = mul i64 %v546, 8
  %v548 = getelementptr inbounds float, ptr %v70, i64 %v547
  %v549 = getelementptr inbounds float, ptr %v548, i64 0
  %v550 = sub i64 %v542, 1
  %v551 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v550
  %v552 = load ptr, ptr %v551, align 4
  %v553 = getelementptr inbounds float, ptr %v506, i64 0
  %v554 = icmp sgt i64 %v542, 0
  br i1 %v554, label %b40, label %b41
b40:
  call void %v552(ptr %v549, i64 8, ptr %v541, i64 8, ptr %v553, i64 8, i64 0)
  br label %b41
b41:
  %v555 = add i64 %v540, 64
  br label %b42
b42:
  %v556 = phi i64 [ %v535, %b41 ], [ %v660, %b47 ]
  %v557 = icmp slt i64 %v556, %v539
  br i1 %v557, label %b43, label %b44
b43:
  %v558 = sub i64 %v556, %v535
  %v559 = mul i64 %v558, 8
  %v560 = getelementptr inbounds float, ptr %v506, i64 %v559
  %v561 = add i64 %v412, 0
  %v562 = and i64 %v561, %v170
  %v563 = mul i64 %v562, %v7
  %v564 = add i64 %v563, %v556
  %v565 = mul i64 %v564, 8
  %v566 = getelementptr inbounds float, ptr %v68, i64 %v565
  %v567 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v568 = add i64 %v412, 0
  %v569 = and i64 %v568, %v168
  %v570 = mul i64 %v569, %v7
  %v571 = add i64 %v570, %v556
  %v572 = mul i64 %v571, 8
  %v573 = getelementptr inbounds float, ptr %v66, i64 %v572
  %v574 = add i64 %v412, 0
  %v575 = and i64 %v574, %v164
  %v576 = mul i64 %v575, %v7
  %v577 = add i64 %v576, %v556
  %v578 = mul i64 %v577, 8
  %v579 = getelementptr inbounds float, ptr %v62, i64 %v578
  %v580 = add i64 %v412, 0
  %v581 = and i64 %v580, %v166
  %v582 = mul i64 %v581, %v7
  %v583 = add i64 %v582, %v556
  %v584 = mul i64 %v583, 8
  %v585 = getelementptr inbounds float, ptr %v64, i64 %v584
  %v586 = add i64 %v412, 0
  %v587 = and i64 %v586, %v174
  %v588 = mul i64 %v587, %v7
  %v589 = add i64 %v588, %v556
  %v590 = mul i64 %v589, 8
  %v591 = getelementptr inbounds float, ptr %v72, i64 %v590
  %v592 = add i64 %v412, 0
  %v593 = and i64 %v592, %v176
  %v594 = mul i64 %v593, %v7
  %v595 = add i64 %v594, %v556
  %v596 = mul i64 %v595, 8
  %v597 = getelementptr inbounds float, ptr %v74, i64 %v596
  %v598 = add i64 %v412, 0
  %v599 = and i64 %v598, %v178
  %v600 = mul i64 %v599, %v7
  %v601 = add i64 %v600, %v556
  %v602 = mul i64 %v601, 8
  %v603 = getelementptr inbounds float, ptr %v76, i64 %v602
  br label %b45
b45:
  %v604 = phi i64 [ 0, %b43 ], [ %v659, %b46 ]
  %v605 = icmp slt i64 %v604, 1
  br i1 %v605, label %b46, label %b47
b46:
  %v606 = mul i64 %v525, 1
  %v607 = add i64 %v606, %v604
  %v608 = mul i64 %v607, 8
  %v609 = add i64 0, %v604
  %v610 = mul i64 %v609, 8
  %v611 = getelementptr inbounds float, ptr %v560, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = add i64 0, %v608
  %v614 = getelementptr inbounds float, ptr %v566, i64 %v613
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = add i64 0, %v608
  %v617 = getelementptr inbounds float, ptr %v42, i64 %v616
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = add i64 0, %v608
  %v620 = getelementptr inbounds float, ptr %v573, i64 %v619
  %v621 = load <8 x float>, ptr %v620, align 4
  %v622 = fadd <8 x float> %v618, %v621
  %v623 = insertelement <8 x float> poison, float %v567, i64 0
  %v624 = shufflevector <8 x float> %v623, <8 x float> poison, <8 x i32> zeroinitializer
  %v625 = fmul <8 x float> %v624, %v622
  %v626 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v627 = shufflevector <8 x float> %v626, <8 x float> poison, <8 x i32> zeroinitializer
  %v628 = fadd <8 x float> %v627, %v625
  %v629 = fdiv <8 x float> %v615, %v628
  %v630 = fadd <8 x float> %v629, %v612
  %v631 = add i64 0, %v608
  %v632 = getelementptr inbounds float, ptr %v579, i64 %v631
  %v633 = load <8 x float>, ptr %v632, align 4
  %v634 = fadd <8 x float> %v618, %v633
  %v635 = fmul <8 x float> %v624, %v634
  %v636 = fadd <8 x float> %v627, %v635
  %v637 = fdiv <8 x float> %v630, %v636
  %v638 = add i64 0, %v608
  %v639 = getelementptr inbounds float, ptr %v585, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = fmul <8 x float> %v630, %v640
  %v642 = fdiv <8 x float> %v641, %v636
  %v643 = add i64 0, %v608
  %v644 = getelementptr inbounds float, ptr %v20, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = fmul <8 x float> %v637, %v645
  %v647 = fmul <8 x float> %v646, %v624
  %v648 = fmul <8 x float> %v642, %v624
  %v649 = fsub <8 x float> %v647, %v648
  %v650 = fmul <8 x float> %v649, %v633
  %v651 = fsub <8 x float> %v627, %v633
  %v652 = fmul <8 x float> %v650, %v651
  %v653 = add i64 0, %v608
  %v654 = getelementptr inbounds float, ptr %v591, i64 %v653
  store <8 x float> %v637, ptr %v654, align 4
  %v655 = add i64 0, %v608
  %v656 = getelementptr inbounds float, ptr %v597, i64 %v655
  store <8 x float> %v642, ptr %v656, align 4
  %v657 = add i64 0, %v608
  %v658 = getelementptr inbounds float, ptr %v603, i64 %v657
  store <8 x float> %v652, ptr %v658, align 4
  %v659 = add nsw i64 %v604, 1
  br label %b45
b47:
  %v660 = add nsw i64 %v556, 1
  br label %b42
b44:
  %v661 = add nsw i64 %v531, 1
  br label %b37
b39:
  %v662 = add nsw i64 %v525, 1
  br label %b34
b36:
  %v663 = add nsw i64 %v520, 96
  br label %b31
b33:
  %v665 = add i64 %v7, 0
  %v666 = sdiv i64 %v665, 1
  %v667 = add i64 %v2, 1
  %v668 = mul i64 %v666, %v2
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, %v7
  %v672 = select i1 %v671, i64 %v670, i64 %v7
  %v673 = mul i64 %v666, %v667
  %v674 = sdiv i64 %v673, %v3
  %v675 = mul i64 %v674, 1
  %v676 = icmp slt i64 %v675, %v7
  %v677 = select i1 %v676, i64 %v675, i64 %v7
  br label %b48
b48:
  %v678 = phi i64 [ %v672, %b33 ], [ %v808, %b53 ]
  %v679 = icmp slt i64 %v678, %v677
  br i1 %v679, label %b49, label %b50
b49:
  %v680 = add i64 %v678, 96
  %v681 = icmp slt i64 %v680, %v677
  %v682 = select i1 %v681, i64 %v680, i64 %v677
  br label %b51
b51:
  %v683 = phi i64 [ 0, %b49 ], [ %v807, %b56 ]
  %v684 = icmp slt i64 %v683, 1
  br i1 %v684, label %b52, label %b53
b52:
  %v685 = sub i64 %v682, %v678
  %v686 = sub i64 8, 1
  %v687 = add i64 %v685, %v686
  %v688 = sdiv i64 %v687, 8
  br label %b54
b54:
  %v689 = phi i64 [ 0, %b52 ], [ %v806, %b61 ]
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b55, label %b56
b55:
  %v691 = mul i64 %v685, %v689
  %v692 = sdiv i64 %v691, %v688
  %v693 = add i64 %v678, %v692
  %v694 = add i64 %v689, 1
  %v695 = mul i64 %v685, %v694
  %v696 = sdiv i64 %v695, %v688
  %v697 = add i64 %v678, %v696
  %v698 = mul i64 %v683, 64
  %v699 = getelementptr inbounds float, ptr %v212, i64 %v698
  %v700 = sub i64 %v697, %v693
  %v701 = add i64 %v412, 0
  %v702 = and i64 %v701, %v178
  %v703 = mul i64 %v702, %v7
  %v704 = add i64 %v703, %v693
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v76, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v706, i64 0
  %v708 = sub i64 %v700, 1
  %v709 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v708
  %v710 = load ptr, ptr %v709, align 4
  %v711 = getelementptr inbounds float, ptr %v664, i64 0
  %v712 = icmp sgt i64 %v700, 0
  br i1 %v712, label %b57, label %b58
b57:
  call void %v710(ptr %v707, i64 8, ptr %v699, i64 8, ptr %v711, i64 8, i64 0)
  br label %b58
b58:
  %v713 = add i64 %v698, 64
  br label %b59
b59:
  %v714 = phi i64 [ %v693, %b58 ], [ %v805, %b64 ]
  %v715 = icmp slt i64 %v714, %v697
  br i1 %v715, label %b60, label %b61
b60:
  %v716 = sub i64 %v714, %v693
  %v717 = mul i64 %v716, 8
  %v718 = getelementptr inbounds float, ptr %v664, i64 %v717
  %v719 = add i64 %v412, 0
  %v720 = and i64 %v719, %v174
  %v721 = mul i64 %v720, %v7
  %v722 = add i64 %v721, %v714
  %v723 = mul i64 %v722, 8
  %v724 = getelementptr inbounds float, ptr %v72, i64 %v723
  %v725 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v726 = add i64 %v412, 0
  %v727 = and i64 %v726, %v160
  %v728 = mul i64 %v727, %v7
  %v729 = add i64 %v728, %v714
  %v730 = mul i64 %v729, 8
  %v731 = getelementptr inbounds float, ptr %v58, i64 %v730
  %v732 = add i64 %v412, 0
  %v733 = and i64 %v732, %v162
  %v734 = mul i64 %v733, %v7
  %v735 = add i64 %v734, %v714
  %v736 = mul i64 %v735, 8
  %v737 = getelementptr inbounds float, ptr %v60, i64 %v736
  %v738 = add i64 %v412, 0
  %v739 = and i64 %v738, %v180
  %v740 = mul i64 %v739, %v7
  %v741 = add i64 %v740, %v714
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v78, i64 %v742
  %v744 = add i64 %v412, 0
  %v745 = and i64 %v744, %v182
  %v746 = mul i64 %v745, %v7
  %v747 = add i64 %v746, %v714
  %v748 = mul i64 %v747, 8
  %v749 = getelementptr inbounds float, ptr %v80, i64 %v748
  %v750 = add i64 %v412, 0
  %v751 = and i64 %v750, %v184
  %v752 = mul i64 %v751, %v7
  %v753 = add i64 %v752, %v714
  %v754 = mul i64 %v753, 8
  %v755 = getelementptr inbounds float, ptr %v82, i64 %v754
  br label %b62
b62:
  %v756 = phi i64 [ 0, %b60 ], [ %v804, %b63 ]
  %v757 = icmp slt i64 %v756, 1
  br i1 %v757, label %b63, label %b64
b63:
  %v758 = mul i64 %v683, 1
  %v759 = add i64 %v758, %v756
  %v760 = mul i64 %v759, 8
  %v761 = add i64 0, %v756
  %v762 = mul i64 %v761, 8
  %v763 = getelementptr inbounds float, ptr %v718, i64 %v762
  %v764 = load <8 x float>, ptr %v763, align 4
  %v765 = add i64 0, %v760
  %v766 = getelementptr inbounds float, ptr %v724, i64 %v765
  %v767 = load <8 x float>, ptr %v766, align 4
  %v768 = fadd <8 x float> %v767, %v764
  %v769 = add i64 0, %v760
  %v770 = getelementptr inbounds float, ptr %v42, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 0, %v760
  %v773 = getelementptr inbounds float, ptr %v731, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = fadd <8 x float> %v771, %v774
  %v776 = insertelement <8 x float> poison, float %v725, i64 0
  %v777 = shufflevector <8 x float> %v776, <8 x float> poison, <8 x i32> zeroinitializer
  %v778 = fmul <8 x float> %v777, %v775
  %v779 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v780 = shufflevector <8 x float> %v779, <8 x float> poison, <8 x i32> zeroinitializer
  %v781 = fadd <8 x float> %v780, %v778
  %v782 = fdiv <8 x float> %v768, %v781
  %v783 = add i64 0, %v760
  %v784 = getelementptr inbounds float, ptr %v737, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = fmul <8 x float> %v768, %v785
  %v787 = fdiv <8 x float> %v786, %v781
  %v788 = add i64 0, %v760
  %v789 = getelementptr inbounds float, ptr %v20, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = fmul <8 x float> %v782, %v790
  %v792 = fmul <8 x float> %v791, %v777
  %v793 = fmul <8 x float> %v787, %v777
  %v794 = fsub <8 x float> %v792, %v793
  %v795 = fmul <8 x float> %v794, %v774
  %v796 = fsub <8 x float> %v780, %v774
  %v797 = fmul <8 x float> %v795, %v796
  %v798 = add i64 0, %v760
  %v799 = getelementptr inbounds float, ptr %v743, i64 %v798
  store <8 x float> %v782, ptr %v799, align 4
  %v800 = add i64 0, %v760
  %v801 = getelementptr inbounds float, ptr %v749, i64 %v800
  store <8 x float> %v787, ptr %v801, align 4
  %v802 = add i64 0, %v760
  %v803 = getelementptr inbounds float, ptr %v755, i64 %v802
  store <8 x float> %v797, ptr %v803, align 4
  %v804 = add nsw i64 %v756, 1
  br label %b62
b64:
  %v805 = add nsw i64 %v714, 1
  br label %b59
b61:
  %v806 = add nsw i64 %v689, 1
  br label %b54
b56:
  %v807 = add nsw i64 %v683, 1
  br label %b51
b53:
  %v808 = add nsw i64 %v678, 96
  br label %b48
b50:
  %v810 = add i64 %v7, 0
  %v811 = sdiv i64 %v810, 1
  %v812 = add i64 %v2, 1
  %v813 = mul i64 %v811, %v2
  %v814 = sdiv i64 %v813, %v3
  %v815 = mul i64 %v814, 1
  %v816 = icmp slt i64 %v815, %v7
  %v817 = select i1 %v816, i64 %v815, i64 %v7
  %v818 = mul i64 %v811, %v812
  %v819 = sdiv i64 %v818, %v3
  %v820 = mul i64 %v819, 1
  %v821 = icmp slt i64 %v820, %v7
  %v822 = select i1 %v821, i64 %v820, i64 %v7
  br label %b65
b65:
  %v823 = phi i64 [ %v817, %b50 ], [ %v953, %b70 ]
  %v824 = icmp slt i64 %v823, %v822
  br i1 %v824, label %b66, label %b67
b66:
  %v825 = add i64 %v823, 96
  %v826 = icmp slt i64 %v825, %v822
  %v827 = select i1 %v826, i64 %v825, i64 %v822
  br label %b68
b68:
  %v828 = phi i64 [ 0, %b66 ], [ %v952, %b73 ]
  %v829 = icmp slt i64 %v828, 1
  br i1 %v829, label %b69, label %b70
b69:
  %v830 = sub i64 %v827, %v823
  %v831 = sub i64 8, 1
  %v832 = add i64 %v830, %v831
  %v833 = sdiv i64 %v832, 8
  br label %b71
b71:
  %v834 = phi i64 [ 0, %b69 ], [ %v951, %b78 ]
  %v835 = icmp slt i64 %v834, %v833
  br i1 %v835, label %b72, label %b73
b72:
  %v836 = mul i64 %v830, %v834
  %v837 = sdiv i64 %v836, %v833
  %v838 = add i64 %v823, %v837
  %v839 = add i64 %v834, 1
  %v840 = mul i64 %v830, %v839
  %v841 = sdiv i64 %v840, %v833
  %v842 = add i64 %v823, %v841
  %v843 = mul i64 %v828, 64
  %v844 = getelementptr inbounds float, ptr %v213, i64 %v843
  %v845 = sub i64 %v842, %v838
  %v846 = add i64 %v412, 0
  %v847 = and i64 %v846, %v184
  %v848 = mul i64 %v847, %v7
  %v849 = add i64 %v848, %v838
  %v850 = mul i64 %v849, 8
  %v851 = getelementptr inbounds float, ptr %v82, i64 %v850
  %v852 = getelementptr inbounds float, ptr %v851, i64 0
  %v853 = sub i64 %v845, 1
  %v854 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v853
  %v855 = load ptr, ptr %v854, align 4
  %v856 = getelementptr inbounds float, ptr %v809, i64 0
  %v857 = icmp sgt i64 %v845, 0
  br i1 %v857, label %b74, label %b75
b74:
  call void %v855(ptr %v852, i64 8, ptr %v844, i64 8, ptr %v856, i64 8, i64 0)
  br label %b75
b75:
  %v858 = add i64 %v843, 64
  br label %b76
b76:
  %v859 = phi i64 [ %v838, %b75 ], [ %v950, %b81 ]
  %v860 = icmp slt i64 %v859, %v842
  br i1 %v860, label %b77, label %b78
b77:
  %v861 = sub i64 %v859, %v838
  %v862 = mul i64 %v861, 8
  %v863 = getelementptr inbounds float, ptr %v809, i64 %v862
  %v864 = add i64 %v412, 0
  %v865 = and i64 %v864, %v180
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v859
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v78, i64 %v868
  %v870 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v871 = add i64 %v412, 0
  %v872 = and i64 %v871, %v156
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v859
  %v875 = mul i64 %v874, 8
  %v876 = getelementptr inbounds float, ptr %v54, i64 %v875
  %v877 = add i64 %v412, 0
  %v878 = and i64 %v877, %v158
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v859
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v56, i64 %v881
  %v883 = add i64 %v412, 0
  %v884 = and i64 %v883, %v186
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v859
  %v887 = mul i64 %v886, 8
  %v888 = getelementptr inbounds float, ptr %v84, i64 %v887
  %v889 = add i64 %v412, 0
  %v890 = and i64 %v889, %v188
  %v891 = mul i64 %v890, %v7
  %v892 = add i64 %v891, %v859
  %v893 = mul i64 %v892, 8
  %v894 = getelementptr inbounds float, ptr %v86, i64 %v893
  %v895 = add i64 %v412, 0
  %v896 = and i64 %v895, %v190
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v859
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v88, i64 %v899
  br label %b79
b79:
  %v901 = phi i64 [ 0, %b77 ], [ %v949, %b80 ]
  %v902 = icmp slt i64 %v901, 1
  br i1 %v902, label %b80, label %b81
b80:
  %v903 = mul i64 %v828, 1
  %v904 = add i64 %v903, %v901
  %v905 = mul i64 %v904, 8
  %v906 = add i64 0, %v901
  %v907 = mul i64 %v906, 8
  %v908 = getelementptr inbounds float, ptr %v863, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 0, %v905
  %v911 = getelementptr inbounds float, ptr %v869, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = fadd <8 x float> %v912, %v909
  %v914 = add i64 0, %v905
  %v915 = getelementptr inbounds float, ptr %v42, i64 %v914
  %v916 = load <8 x float>, ptr %v915, align 4
  %v917 = add i64 0, %v905
  %v918 = getelementptr inbounds float, ptr %v876, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = fadd <8 x float> %v916, %v919
  %v921 = insertelement <8 x float> poison, float %v870, i64 0
  %v922 = shufflevector <8 x float> %v921, <8 x float> poison, <8 x i32> zeroinitializer
  %v923 = fmul <8 x float> %v922, %v920
  %v924 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v925 = shufflevector <8 x float> %v924, <8 x float> poison, <8 x i32> zeroinitializer
  %v926 = fadd <8 x float> %v925, %v923
  %v927 = fdiv <8 x float> %v913, %v926
  %v928 = add i64 0, %v905
  %v929 = getelementptr inbounds float, ptr %v882, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = fmul <8 x float> %v913, %v930
  %v932 = fdiv <8 x float> %v931, %v926
  %v933 = add i64 0, %v905
  %v934 = getelementptr inbounds float, ptr %v20, i64 %v933
  %v935 = load <8 x float>, ptr %v934, align 4
  %v936 = fmul <8 x float> %v927, %v935
  %v937 = fmul <8 x float> %v936, %v922
  %v938 = fmul <8 x float> %v932, %v922
  %v939 = fsub <8 x float> %v937, %v938
  %v940 = fmul <8 x float> %v939, %v919
  %v941 = fsub <8 x float> %v925, %v919
  %v942 = fmul <8 x float> %v940, %v941
  %v943 = add i64 0, %v905
  %v944 = getelementptr inbounds float, ptr %v888, i64 %v943
  store <8 x float> %v927, ptr %v944, align 4
  %v945 = add i64 0, %v905
  %v946 = getelementptr inbounds float, ptr %v894, i64 %v945
  store <8 x float> %v932, ptr %v946, align 4
  %v947 = add i64 0, %v905
  %v948 = getelementptr inbounds float, ptr %v900, i64 %v947
  store <8 x float> %v942, ptr %v948, align 4
  %v949 = add nsw i64 %v901, 1
  br label %b79
b81:
  %v950 = add nsw i64 %v859, 1
  br label %b76
b78:
  %v951 = add nsw i64 %v834, 1
  br label %b71
b73:
  %v952 = add nsw i64 %v828, 1
  br label %b68
b70:
  %v953 = add nsw i64 %v823, 96
  br label %b65
b67:
  %v955 = add i64 %v7, 0
  %v956 = sdiv i64 %v955, 1
  %v957 = add i64 %v2, 1
  %v958 = mul i64 %v956, %v2
  %v959 = sdiv i64 %v958, %v3
  %v960 = mul i64 %v959, 1
  %v961 = icmp slt i64 %v960, %v7
  %v962 = select i1 %v961, i64 %v960, i64 %v7
  %v963 = mul i64 %v956, %v957
  %v964 = sdiv i64 %v963, %v3
  %v965 = mul i64 %v964, 1
  %v966 = icmp slt i64 %v965, %v7
  %v967 = select i1 %v966, i64 %v965, i64 %v7
  br label %b82
b82:
  %v968 = phi i64 [ %v962, %b67 ], [ %v1098, %b87 ]
  %v969 = icmp slt i64 %v968, %v967
  br i1 %v969, label %b83, label %b84
b83:
  %v970 = add i64 %v968, 96
  %v971 = icmp slt i64 %v970, %v967
  %v972 = select i1 %v971, i64 %v970, i64 %v967
  br label %b85
b85:
  %v973 = phi i64 [ 0, %b83 ], [ %v1097, %b90 ]
  %v974 = icmp slt i64 %v973, 1
  br i1 %v974, label %b86, label %b87
b86:
  %v975 = sub i64 %v972, %v968
  %v976 = sub i64 8, 1
  %v977 = add i64 %v975, %v976
  %v978 = sdiv i64 %v977, 8
  br label %b88
b88:
  %v979 = phi i64 [ 0, %b86 ], [ %v1096, %b95 ]
  %v980 = icmp slt i64 %v979, %v978
  br i1 %v980, label %b89, label %b90
b89:
  %v981 = mul i64 %v975, %v979
  %v982 = sdiv i64 %v981, %v978
  %v983 = add i64 %v968, %v982
  %v984 = add i64 %v979, 1
  %v985 = mul i64 %v975, %v984
  %v986 = sdiv i64 %v985, %v978
  %v987 = add i64 %v968, %v986
  %v988 = mul i64 %v973, 64
  %v989 = getelementptr inbounds float, ptr %v214, i64 %v988
  %v990 = sub i64 %v987, %v983
  %v991 = add i64 %v412, 0
  %v992 = and i64 %v991, %v190
  %v993 = mul i64 %v992, %v7
  %v994 = add i64 %v993, %v983
  %v995 = mul i64 %v994, 8
  %v996 = getelementptr inbounds float, ptr %v88, i64 %v995
  %v997 = getelementptr inbounds float, ptr %v996, i64 0
  %v998 = sub i64 %v990, 1
  %v999 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v998
  %v1000 = load ptr, ptr %v999, align 4
  %v1001 = getelementptr inbounds float, ptr %v954, i64 0
  %v1002 = icmp sgt i64 %v990, 0
  br i1 %v1002, label %b91, label %b92
b91:
  call void %v1000(ptr %v997, i64 8, ptr %v989, i64 8, ptr %v1001, i64 8, i64 0)
  br label %b92
b92:
  %v1003 = add i64 %v988, 64
  br label %b93
b93:
  %v1004 = phi i64 [ %v983, %b92 ], [ %v1095, %b98 ]
  %v1005 = icmp slt i64 %v1004, %v987
  br i1 %v1005, label %b94, label %b95
b94:
  %v1006 = sub i64 %v1004, %v983
  %v1007 = mul i64 %v1006, 8
  %v1008 = getelementptr inbounds float, ptr %v954, i64 %v1007
  %v1009 = add i64 %v412, 0
  %v1010 = and i64 %v1009, %v186
  %v1011 = mul i64 %v1010, %v7
  %v1012 = add i64 %v1011, %v1004
  %v1013 = mul i64 %v1012, 8
  %v1014 = getelementptr inbounds float, ptr %v84, i64 %v1013
  %v1015 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1016 = add i64 %v412, 0
  %v1017 = and i64 %v1016, %v152
  %v1018 = mul i64 %v1017, %v7
  %v1019 = add i64 %v1018, %v1004
  %v1020 = mul i64 %v1019, 8
  %v1021 = getelementptr inbounds float, ptr %v50, i64 %v1020
  %v1022 = add i64 %v412, 0
  %v1023 = and i64 %v1022, %v154
  %v1024 = mul i64 %v1023, %v7
  %v1025 = add i64 %v1024, %v1004
  %v1026 = mul i64 %v1025, 8
  %v1027 = getelementptr inbounds float, ptr %v52, i64 %v1026
  %v1028 = add i64 %v412, 0
  %v1029 = and i64 %v1028, %v192
  %v1030 = mul i64 %v1029, %v7
  %v1031 = add i64 %v1030, %v1004
  %v1032 = mul i64 %v1031, 8
  %v1033 = getelementptr inbounds float, ptr %v90, i64 %v1032
  %v1034 = add i64 %v412, 0
  %v1035 = and i64 %v1034, %v194
  %v1036 = mul i64 %v1035, %v7
  %v1037 = add i64 %v1036, %v1004
  %v1038 = mul i64 %v1037, 8
  %v1039 = getelementptr inbounds float, ptr %v92, i64 %v1038
  %v1040 = add i64 %v412, 0
  %v1041 = and i64 %v1040, %v196
  %v1042 = mul i64 %v1041, %v7
  %v1043 = add i64 %v1042, %v1004
  %v1044 = mul i64 %v1043, 8
  %v1045 = getelementptr inbounds float, ptr %v94, i64 %v1044
  br label %b96
b96:
  %v1046 = phi i64 [ 0, %b94 ], [ %v1094, %b97 ]
  %v1047 = icmp slt i64 %v1046, 1
  br i1 %v1047, label %b97, label %b98
b97:
  %v1048 = mul i64 %v973, 1
  %v1049 = add i64 %v1048, %v1046
  %v1050 = mul i64 %v1049, 8
  %v1051 = add i64 0, %v1046
  %v1052 = mul i64 %v1051, 8
  %v1053 = getelementptr inbounds float, ptr %v1008, i64 %v1052
  %v1054 = load <8 x float>, ptr %v1053, align 4
  %v1055 = add i64 0, %v1050
  %v1056 = getelementptr inbounds float, ptr %v1014, i64 %v1055
  %v1057 = load <8 x float>, ptr %v1056, align 4
  %v1058 = fadd <8 x float> %v1057, %v1054
  %v1059 = add i64 0, %v1050
  %v1060 = getelementptr inbounds float, ptr %v42, i64 %v1059
  %v1061 = load <8 x float>, ptr %v1060, align 4
  %v1062 = add i64 0, %v1050
  %v1063 = getelementptr inbounds float, ptr %v1021, i64 %v1062
  %v1064 = load <8 x float>, ptr %v1063, align 4
  %v1065 = fadd <8 x float> %v1061, %v1064
  %v1066 = insertelement <8 x float> poison, float %v1015, i64 0
  %v1067 = shufflevector <8 x float> %v1066, <8 x float> poison, <8 x i32> zeroinitializer
  %v1068 = fmul <8 x float> %v1067, %v1065
  %v1069 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1070 = shufflevector <8 x float> %v1069, <8 x float> poison, <8 x i32> zeroinitializer
  %v1071 = fadd <8 x float> %v1070, %v1068
  %v1072 = fdiv <8 x float> %v1058, %v1071
  %v1073 = add i64 0, %v1050
  %v1074 = getelementptr inbounds float, ptr %v1027, i64 %v1073
  %v1075 = load <8 x float>, ptr %v1074, align 4
  %v1076 = fmul <8 x float> %v1058, %v1075
  %v1077 = fdiv <8 x float> %v1076, %v1071
  %v1078 = add i64 0, %v1050
  %v1079 = getelementptr inbounds float, ptr %v20, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = fmul <8 x float> %v1072, %v1080
  %v1082 = fmul <8 x float> %v1081, %v1067
  %v1083 = fmul <8 x float> %v1077, %v1067
  %v1084 = fsub <8 x float> %v1082, %v1083
  %v1085 = fmul <8 x float> %v1084, %v1064
  %v1086 = fsub <8 x float> %v1070, %v1064
  %v1087 = fmul <8 x float> %v1085, %v1086
  %v1088 = add i64 0, %v1050
  %v1089 = getelementptr inbounds float, ptr %v1033, i64 %v1088
  store <8 x float> %v1072, ptr %v1089, align 4
  %v1090 = add i64 0, %v1050
  %v1091 = getelementptr inbounds float, ptr %v1039, i64 %v1090
  store <8 x float> %v1077, ptr %v1091, align 4
  %v1092 = add i64 0, %v1050
  %v1093 = getelementptr inbounds float, ptr %v1045, i64 %v1092
  store <8 x float> %v1087, ptr %v1093, align 4
  %v1094 = add nsw i64 %v1046, 1
  br label %b96
b98:
  %v1095 = add nsw i64 %v1004, 1
  br label %b93
b95:
  %v1096 = add nsw i64 %v979, 1
  br label %b88
b90:
  %v1097 = add nsw i64 %v973, 1
  br label %b85
b87:
  %v1098 = add nsw i64 %v968, 96
  br label %b82
b84:
  %v1100 = add i64 %v7, 0
  %v1101 = sdiv i64 %v1100, 1
  %v1102 = add i64 %v2, 1
  %v1103 = mul i64 %v1101, %v2
  %v1104 = sdiv i64 %v1103, %v3
  %v1105 = mul i64 %v1104, 1
  %v1106 = icmp slt i64 %v1105, %v7
  %v1107 = select i1 %v1106, i64 %v1105, i64 %v7
  %v1108 = mul i64 %v1101, %v1102
  %v1109 = sdiv i64 %v1108, %v3
  %v1110 = mul i64 %v1109, 1
  %v1111 = icmp slt i64 %v1110, %v7
  %v1112 = select i1 %v1111, i64 %v1110, i64 %v7
  br label %b99
b99:
  %v1113 = phi i64 [ %v1107, %b84 ], [ %v1301, %b104 ]
  %v1114 = icmp slt i64 %v1113, %v1112
  br i1 %v1114, label %b100, label %b101
b100:
  %v1115 = add i64 %v1113, 96
  %v1116 = icmp slt i64 %v1115, %v1112
  %v1117 = select i1 %v1116, i64 %v1115, i64 %v1112
  br label %b102
b102:
  %v1118 = phi i64 [ 0, %b100 ], [ %v1300, %b107 ]
  %v1119 = icmp slt i64 %v1118, 1
  br i1 %v1119, label %b103, label %b104
b103:
  %v1120 = sub i64 %v1117, %v1113
  %v1121 = sub i64 8, 1
  %v1122 = add i64 %v1120, %v1121
  %v1123 = sdiv i64 %v1122, 8
  br label %b105
b105:
  %v1124 = phi i64 [ 0, %b103 ], [ %v1299, %b112 ]
  %v1125 = icmp slt i64 %v1124, %v1123
  br i1 %v1125, label %b106, label %b107
b106:
  %v1126 = mul i64 %v1120, %v1124
  %v1127 = sdiv i64 %v1126, %v1123
  %v1128 = add i64 %v1113, %v1127
  %v1129 = add i64 %v1124, 1
  %v1130 = mul i64 %v1120, %v1129
  %v1131 = sdiv i64 %v1130, %v1123
  %v1132 = add i64 %v1113, %v1131
  %v1133 = mul i64 %v1118, 64
  %v1134 = getelementptr inbounds float, ptr %v215, i64 %v1133
  %v1135 = sub i64 %v1132, %v1128
  %v1136 = add i64 %v412, 0
  %v1137 = and i64 %v1136, %v196
  %v1138 = mul i64 %v1137, %v7
  %v1139 = add i64 %v1138, %v1128
  %v1140 = mul i64 %v1139, 8
  %v1141 = getelementptr inbounds float, ptr %v94, i64 %v1140
  %v1142 = getelementptr inbounds float, ptr %v1141, i64 0
  %v1143 = sub i64 %v1135, 1
  %v1144 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1143
  %v1145 = load ptr, ptr %v1144, align 4
  %v1146 = getelementptr inbounds float, ptr %v1099, i64 0
  %v1147 = icmp sgt i64 %v1135, 0
  br i1 %v1147, label %b108, label %b109
b108:
  call void %v1145(ptr %v1142, i64 8, ptr %v1134, i64 8, ptr %v1146, i64 8, i64 0)
  br label %b109
b109:
  %v1148 = add i64 %v1133, 64
  br label %b110
b110:
  %v1149 = phi i64 [ %v1128, %b109 ], [ %v1298, %b115 ]
  %v1150 = icmp slt i64 %v1149, %v1132
  br i1 %v1150, label %b111, label %b112
b111:
  %v1151 = sub i64 %v1149, %v1128
  %v1152 = mul i64 %v1151, 8
  %v1153 = getelementptr inbounds float, ptr %v1099, i64 %v1152
  %v1154 = add i64 %v412, 0
  %v1155 = and i64 %v1154, %v192
  %v1156 = mul i64 %v1155, %v7
  %v1157 = add i64 %v1156, %v1149
  %v1158 = mul i64 %v1157, 8
  %v1159 = getelementptr inbounds float, ptr %v90, i64 %v1158
  %v1160 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v1161 = add i64 %v412, 0
  %v1162 = and i64 %v1161, %v148
  %v1163 = mul i64 %v1162, %v7
  %v1164 = add i64 %v1163, %v1149
  %v1165 = mul i64 %v1164, 8
  %v1166 = getelementptr inbounds float, ptr %v46, i64 %v1165
  %v1167 = add i64 %v412, 0
  %v1168 = and i64 %v1167, %v150
  %v1169 = mul i64 %v1168, %v7
  %v1170 = add i64 %v1169, %v1149
  %v1171 = mul i64 %v1170, 8
  %v1172 = getelementptr inbounds float, ptr %v48, i64 %v1171
  %v1173 = add i64 %v412, 0
  %v1174 = and i64 %v1173, %v172
  %v1175 = mul i64 %v1174, %v7
  %v1176 = add i64 %v1175, %v1149
  %v1177 = mul i64 %v1176, 8
  %v1178 = getelementptr inbounds float, ptr %v70, i64 %v1177
  %v1179 = add i64 %v412, 0
  %v1180 = and i64 %v1179, %v178
  %v1181 = mul i64 %v1180, %v7
  %v1182 = add i64 %v1181, %v1149
  %v1183 = mul i64 %v1182, 8
  %v1184 = getelementptr inbounds float, ptr %v76, i64 %v1183
  %v1185 = add i64 %v412, 0
  %v1186 = and i64 %v1185, %v184
  %v1187 = mul i64 %v1186, %v7
  %v1188 = add i64 %v1187, %v1149
  %v1189 = mul i64 %v1188, 8
  %v1190 = getelementptr inbounds float, ptr %v82, i64 %v1189
  %v1191 = add i64 %v412, 0
  %v1192 = and i64 %v1191, %v190
  %v1193 = mul i64 %v1192, %v7
  %v1194 = add i64 %v1193, %v1149
  %v1195 = mul i64 %v1194, 8
  %v1196 = getelementptr inbounds float, ptr %v88, i64 %v1195
  %v1197 = add i64 %v412, 0
  %v1198 = and i64 %v1197, %v196
  %v1199 = mul i64 %v1198, %v7
  %v1200 = add i64 %v1199, %v1149
  %v1201 = mul i64 %v1200, 8
  %v1202 = getelementptr inbounds float, ptr %v94, i64 %v1201
  %v1203 = add i64 %v412, 0
  %v1204 = and i64 %v1203, %v198
  %v1205 = mul i64 %v1204, %v7
  %v1206 = add i64 %v1205, %v1149
  %v1207 = mul i64 %v1206, 8
  %v1208 = getelementptr inbounds float, ptr %v96, i64 %v1207
  %v1209 = add i64 %v412, 0
  %v1210 = and i64 %v1209, %v200
  %v1211 = mul i64 %v1210, %v7
  %v1212 = add i64 %v1211, %v1149
  %v1213 = mul i64 %v1212, 8
  %v1214 = getelementptr inbounds float, ptr %v98, i64 %v1213
  %v1215 = add i64 %v412, 0
  %v1216 = and i64 %v1215, %v202
  %v1217 = mul i64 %v1216, %v7
  %v1218 = add i64 %v1217, %v1149
  %v1219 = mul i64 %v1218, 8
  %v1220 = getelementptr inbounds float, ptr %v100, i64 %v1219
  %v1221 = add i64 %v412, 0
  %v1222 = and i64 %v1221, %v204
  %v1223 = mul i64 %v1222, %v7
  %v1224 = add i64 %v1223, %v1149
  %v1225 = mul i64 %v1224, 8
  %v1226 = getelementptr inbounds float, ptr %v102, i64 %v1225
  br label %b113
b113:
  %v1227 = phi i64 [ 0, %b111 ], [ %v1297, %b114 ]
  %v1228 = icmp slt i64 %v1227, 1
  br i1 %v1228, label %b114, label %b115
b114:
  %v1229 = mul i64 %v1118, 1
  %v1230 = add i64 %v1229, %v1227
  %v1231 = mul i64 %v1230, 8
  %v1232 = add i64 0, %v1227
  %v1233 = mul i64 %v1232, 8
  %v1234 = getelementptr inbounds float, ptr %v1153, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = add i64 0, %v1231
  %v1237 = getelementptr inbounds float, ptr %v1159, i64 %v1236
  %v1238 = load <8 x float>, ptr %v1237, align 4
  %v1239 = fadd <8 x float> %v1238, %v1235
  %v1240 = add i64 0, %v1231
  %v1241 = getelementptr inbounds float, ptr %v42, i64 %v1240
  %v1242 = load <8 x float>, ptr %v1241, align 4
  %v1243 = add i64 0, %v1231
  %v1244 = getelementptr inbounds float, ptr %v1166, i64 %v1243
  %v1245 = load <8 x float>, ptr %v1244, align 4
  %v1246 = fadd <8 x float> %v1242, %v1245
  %v1247 = insertelement <8 x float> poison, float %v1160, i64 0
  %v1248 = shufflevector <8 x float> %v1247, <8 x float> poison, <8 x i32> zeroinitializer
  %v1249 = fmul <8 x float> %v1248, %v1246
  %v1250 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1251 = shufflevector <8 x float> %v1250, <8 x float> poison, <8 x i32> zeroinitializer
  %v1252 = fadd <8 x float> %v1251, %v1249
  %v1253 = fdiv <8 x float> %v1239, %v1252
  %v1254 = add i64 0, %v1231
  %v1255 = getelementptr inbounds float, ptr %v1172, i64 %v1254
  %v1256 = load <8 x float>, ptr %v1255, align 4
  %v1257 = fmul <8 x float> %v1239, %v1256
  %v1258 = fdiv <8 x float> %v1257, %v1252
  %v1259 = add i64 0, %v1231
  %v1260 = getelementptr inbounds float, ptr %v20, i64 %v1259
  %v1261 = load <8 x float>, ptr %v1260, align 4
  %v1262 = fmul <8 x float> %v1253, %v1261
  %v1263 = fmul <8 x float> %v1262, %v1248
  %v1264 = fmul <8 x float> %v1258, %v1248
  %v1265 = fsub <8 x float> %v1263, %v1264
  %v1266 = fmul <8 x float> %v1265, %v1245
  %v1267 = fsub <8 x float> %v1251, %v1245
  %v1268 = fmul <8 x float> %v1266, %v1267
  %v1269 = add i64 0, %v1231
  %v1270 = getelementptr inbounds float, ptr %v1178, i64 %v1269
  %v1271 = load <8 x float>, ptr %v1270, align 4
  %v1272 = add i64 0, %v1231
  %v1273 = getelementptr inbounds float, ptr %v1184, i64 %v1272
  %v1274 = load <8 x float>, ptr %v1273, align 4
  %v1275 = fadd <8 x float> %v1271, %v1274
  %v1276 = add i64 0, %v1231
  %v1277 = getelementptr inbounds float, ptr %v1190, i64 %v1276
  %v1278 = load <8 x float>, ptr %v1277, align 4
  %v1279 = fadd <8 x float> %v1275, %v1278
  %v1280 = add i64 0, %v1231
  %v1281 = getelementptr inbounds float, ptr %v1196, i64 %v1280
  %v1282 = load <8 x float>, ptr %v1281, align 4
  %v1283 = fadd <8 x float> %v1279, %v1282
  %v1284 = add i64 0, %v1231
  %v1285 = getelementptr inbounds float, ptr %v1202, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = fadd <8 x float> %v1283, %v1286
  %v1288 = fadd <8 x float> %v1287, %v1268
  %v1289 = add i64 0, %v1231
  %v1290 = getelementptr inbounds float, ptr %v1208, i64 %v1289
  store <8 x float> %v1253, ptr %v1290, align 4
  %v1291 = add i64 0, %v1231
  %v1292 = getelementptr inbounds float, ptr %v1214, i64 %v1291
  store <8 x float> %v1258, ptr %v1292, align 4
  %v1293 = add i64 0, %v1231
  %v1294 = getelementptr inbounds float, ptr %v1220, i64 %v1293
  store <8 x float> %v1268, ptr %v1294, align 4
  %v1295 = add i64 0, %v1231
  %v1296 = getelementptr inbounds float, ptr %v1226, i64 %v1295
  store <8 x float> %v1288, ptr %v1296, align 4
  %v1297 = add nsw i64 %v1227, 1
  br label %b113
b115:
  %v1298 = add nsw i64 %v1149, 1
  br label %b110
b112:
  %v1299 = add nsw i64 %v1124, 1
  br label %b105
b107:
  %v1300 = add nsw i64 %v1118, 1
  br label %b102
b104:
  %v1301 = add nsw i64 %v1113, 96
  br label %b99
b101:
  %v1303 = add i64 %v7, 0
  %v1304 = sdiv i64 %v1303, 1
  %v1305 = add i64 %v2, 1
  %v1306 = mul i64 %v1304, %v2
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v7
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v7
  %v1311 = mul i64 %v1304, %v1305
  %v1312 = sdiv i64 %v1311, %v3
  %v1313 = mul i64 %v1312, 1
  %v1314 = icmp slt i64 %v1313, %v7
  %v1315 = select i1 %v1314, i64 %v1313, i64 %v7
  br label %b116
b116:
  %v1316 = phi i64 [ %v1310, %b101 ], [ %v1388, %b121 ]
  %v1317 = icmp slt i64 %v1316, %v1315
  br i1 %v1317, label %b117, label %b118
b117:
  %v1318 = add i64 %v1316, 96
  %v1319 = icmp slt i64 %v1318, %v1315
  %v1320 = select i1 %v1319, i64 %v1318, i64 %v1315
  br label %b119
b119:
  %v1321 = phi i64 [ 0, %b117 ], [ %v1387, %b124 ]
  %v1322 = icmp slt i64 %v1321, 1
  br i1 %v1322, label %b120, label %b121
b120:
  %v1323 = sub i64 %v1320, %v1316
  %v1324 = sub i64 8, 1
  %v1325 = add i64 %v1323, %v1324
  %v1326 = sdiv i64 %v1325, 8
  br label %b122
b122:
  %v1327 = phi i64 [ 0, %b120 ], [ %v1386, %b129 ]
  %v1328 = icmp slt i64 %v1327, %v1326
  br i1 %v1328, label %b123, label %b124
b123:
  %v1329 = mul i64 %v1323, %v1327
  %v1330 = sdiv i64 %v1329, %v1326
  %v1331 = add i64 %v1316, %v1330
  %v1332 = add i64 %v1327, 1
  %v1333 = mul i64 %v1323, %v1332
  %v1334 = sdiv i64 %v1333, %v1326
  %v1335 = add i64 %v1316, %v1334
  %v1336 = mul i64 %v1321, 64
  %v1337 = getelementptr inbounds float, ptr %v216, i64 %v1336
  %v1338 = sub i64 %v1335, %v1331
  %v1339 = add i64 %v412, 0
  %v1340 = and i64 %v1339, %v202
  %v1341 = mul i64 %v1340, %v7
  %v1342 = add i64 %v1341, %v1331
  %v1343 = mul i64 %v1342, 8
  %v1344 = getelementptr inbounds float, ptr %v100, i64 %v1343
  %v1345 = getelementptr inbounds float, ptr %v1344, i64 0
  %v1346 = sub i64 %v1338, 1
  %v1347 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1346
  %v1348 = load ptr, ptr %v1347, align 4
  %v1349 = getelementptr inbounds float, ptr %v1302, i64 0
  %v1350 = icmp sgt i64 %v1338, 0
  br i1 %v1350, label %b125, label %b126
b125:
  call void %v1348(ptr %v1345, i64 8, ptr %v1337, i64 8, ptr %v1349, i64 8, i64 0)
  br label %b126
b126:
  %v1351 = add i64 %v1336, 64
  br label %b127
b127:
  %v1352 = phi i64 [ %v1331, %b126 ], [ %v1385, %b132 ]
  %v1353 = icmp slt i64 %v1352, %v1335
  br i1 %v1353, label %b128, label %b129
b128:
  %v1354 = sub i64 %v1352, %v1331
  %v1355 = mul i64 %v1354, 8
  %v1356 = getelementptr inbounds float, ptr %v1302, i64 %v1355
  %v1357 = add i64 %v412, 0
  %v1358 = and i64 %v1357, %v198
  %v1359 = mul i64 %v1358, %v7
  %v1360 = add i64 %v1359, %v1352
  %v1361 = mul i64 %v1360, 8
  %v1362 = getelementptr inbounds float, ptr %v96, i64 %v1361
  %v1363 = add i64 %v412, 0
  %v1364 = and i64 %v1363, 1
  %v1365 = mul i64 %v1364, %v7
  %v1366 = add i64 %v1365, %v1352
  %v1367 = mul i64 %v1366, 8
  %v1368 = getelementptr inbounds float, ptr %v26, i64 %v1367
  br label %b130
b130:
  %v1369 = phi i64 [ 0, %b128 ], [ %v1384, %b131 ]
  %v1370 = icmp slt i64 %v1369, 1
  br i1 %v1370, label %b131, label %b132
b131:
  %v1371 = mul i64 %v1321, 1
  %v1372 = add i64 %v1371, %v1369
  %v1373 = mul i64 %v1372, 8
  %v1374 = add i64 0, %v1369
  %v1375 = mul i64 %v1374, 8
  %v1376 = getelementptr inbounds float, ptr %v1356, i64 %v1375
  %v1377 = load <8 x float>, ptr %v1376, align 4
  %v1378 = add i64 0, %v1373
  %v1379 = getelementptr inbounds float, ptr %v1362, i64 %v1378
  %v1380 = load <8 x float>, ptr %v1379, align 4
  %v1381 = fadd <8 x float> %v1380, %v1377
  %v1382 = add i64 0, %v1373
  %v1383 = getelementptr inbounds float, ptr %v1368, i64 %v1382
  store <8 x float> %v1381, ptr %v1383, align 4
  %v1384 = add nsw i64 %v1369, 1
  br label %b130
b132:
  %v1385 = add nsw i64 %v1352, 1
  br label %b127
b129:
  %v1386 = add nsw i64 %v1327, 1
  br label %b122
b124:
  %v1387 = add nsw i64 %v1321, 1
  br label %b119
b121:
  %v1388 = add nsw i64 %v1316, 96
  br label %b116
b118:
  %v1389 = add nsw i64 %v409, 1
  br label %b25
b27:
  %v1390 = icmp sgt i64 %v3, 1
  br i1 %v1390, label %b133, label %b134
b133:
  %v1391 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1392 = atomicrmw add ptr %v1391, i64 1 acq_rel
  %v1393 = load i64, ptr %v205, align 8
  %v1394 = add i64 %v1393, 1
  store i64 %v1394, ptr %v205, align 8
  %v1395 = mul i64 %v3, %v1394
  br label %b135
b135:
  %v1396 = load atomic i64, ptr %v1391 acquire, align 8
  %v1397 = icmp slt i64 %v1396, %v1395
  br i1 %v1397, label %b136, label %b137
b136:
  %v1398 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  %v1399 = getelementptr inbounds float, ptr %v207, i64 384
  %v1400 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1401 = load i64, ptr %v1400, align 8
  %v1402 = icmp eq i64 %v1401, 0
  br i1 %v1402, label %b138, label %b139
b138:
  %v1403 = add i64 1, 0
  %v1404 = sdiv i64 %v1403, 1
  %v1405 = add i64 %v2, 1
  %v1406 = mul i64 %v1404, %v2
  %v1407 = sdiv i64 %v1406, %v3
  %v1408 = mul i64 %v1407, 1
  %v1409 = icmp slt i64 %v1408, 1
  %v1410 = select i1 %v1409, i64 %v1408, i64 1
  %v1411 = mul i64 %v1404, %v1405
  %v1412 = sdiv i64 %v1411, %v3
  %v1413 = mul i64 %v1412, 1
  %v1414 = icmp slt i64 %v1413, 1
  %v1415 = select i1 %v1414, i64 %v1413, i64 1
  %v1416 = icmp slt i64 %v1415, 1
  %v1417 = select i1 %v1416, i64 %v1415, i64 1
  br label %b140
b140:
  %v1418 = phi i64 [ %v1410, %b138 ], [ %v1432, %b141 ]
  %v1419 = icmp slt i64 %v1418, %v1417
  br i1 %v1419, label %b141, label %b142
b141:
  %v1420 = mul i64 %v1418, 64
  %v1421 = mul i64 %v1418, 8
  %v1422 = add i64 %v1420, 0
  %v1423 = add i64 %v1421, 0
  %v1424 = getelementptr inbounds float, ptr %v1399, i64 %v1422
  %v1425 = sub i64 8, %v1423
  %v1426 = icmp slt i64 %v1425, 0
  %v1427 = select i1 %v1426, i64 0, i64 %v1425
  %v1428 = mul i64 %v1423, 1
  %v1429 = add i64 0, %v1428
  %v1430 = getelementptr inbounds float, ptr %v14, i64 %v1429
  call void @pack_rows(ptr %v1430, i64 1, i64 8, i64 8, i64 %v1427, ptr %v1424, i64 8)
  %v1431 = add i64 %v1420, 64
  %v1432 = add nsw i64 %v1418, 1
  br label %b140
b142:
  br label %b139
b139:
  %v1433 = icmp sgt i64 %v3, 1
  br i1 %v1433, label %b143, label %b144
b143:
  %v1434 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1435 = atomicrmw add ptr %v1434, i64 1 acq_rel
  %v1436 = load i64, ptr %v205, align 8
  %v1437 = add i64 %v1436, 1
  store i64 %v1437, ptr %v205, align 8
  %v1438 = mul i64 %v3, %v1437
  br label %b145
b145:
  %v1439 = load atomic i64, ptr %v1434 acquire, align 8
  %v1440 = icmp slt i64 %v1439, %v1438
  br i1 %v1440, label %b146, label %b147
b146:
  %v1441 = call i32 @sched_yield()
  br label %b145
b147:
  br label %b144
b144:
  %v1443 = add i64 %v8, 0
  %v1444 = sdiv i64 %v1443, 1
  %v1445 = add i64 %v2, 1
  %v1446 = mul i64 %v1444, %v2
  %v1447 = sdiv i64 %v1446, %v3
  %v1448 = mul i64 %v1447, 1
  %v1449 = icmp slt i64 %v1448, %v8
  %v1450 = select i1 %v1449, i64 %v1448, i64 %v8
  %v1451 = mul i64 %v1444, %v1445
  %v1452 = sdiv i64 %v1451, %v3
  %v1453 = mul i64 %v1452, 1
  %v1454 = icmp slt i64 %v1453, %v8
  %v1455 = select i1 %v1454, i64 %v1453, i64 %v8
  br label %b148
b148:
  %v1456 = phi i64 [ %v1450, %b144 ], [ %v1510, %b153 ]
  %v1457 = icmp slt i64 %v1456, %v1455
  br i1 %v1457, label %b149, label %b150
b149:
  %v1458 = add i64 %v1456, 96
  %v1459 = icmp slt i64 %v1458, %v1455
  %v1460 = select i1 %v1459, i64 %v1458, i64 %v1455
  br label %b151
b151:
  %v1461 = phi i64 [ 0, %b149 ], [ %v1509, %b156 ]
  %v1462 = icmp slt i64 %v1461, 1
  br i1 %v1462, label %b152, label %b153
b152:
  %v1463 = sub i64 %v1460, %v1456
  %v1464 = sub i64 8, 1
  %v1465 = add i64 %v1463, %v1464
  %v1466 = sdiv i64 %v1465, 8
  br label %b154
b154:
  %v1467 = phi i64 [ 0, %b152 ], [ %v1508, %b161 ]
  %v1468 = icmp slt i64 %v1467, %v1466
  br i1 %v1468, label %b155, label %b156
b155:
  %v1469 = mul i64 %v1463, %v1467
  %v1470 = sdiv i64 %v1469, %v1466
  %v1471 = add i64 %v1456, %v1470
  %v1472 = add i64 %v1467, 1
  %v1473 = mul i64 %v1463, %v1472
  %v1474 = sdiv i64 %v1473, %v1466
  %v1475 = add i64 %v1456, %v1474
  %v1476 = mul i64 %v1461, 64
  %v1477 = getelementptr inbounds float, ptr %v1399, i64 %v1476
  %v1478 = sub i64 %v1475, %v1471
  %v1479 = mul i64 %v1471, 8
  %v1480 = getelementptr inbounds float, ptr %v102, i64 %v1479
  %v1481 = getelementptr inbounds float, ptr %v1480, i64 0
  %v1482 = sub i64 %v1478, 1
  %v1483 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1482
  %v1484 = load ptr, ptr %v1483, align 4
  %v1485 = getelementptr inbounds float, ptr %v1442, i64 0
  %v1486 = icmp sgt i64 %v1478, 0
  br i1 %v1486, label %b157, label %b158
b157:
  call void %v1484(ptr %v1481, i64 8, ptr %v1477, i64 8, ptr %v1485, i64 8, i64 0)
  br label %b158
b158:
  %v1487 = add i64 %v1476, 64
  br label %b159
b159:
  %v1488 = phi i64 [ %v1471, %b158 ], [ %v1507, %b164 ]
  %v1489 = icmp slt i64 %v1488, %v1475
  br i1 %v1489, label %b160, label %b161
b160:
  %v1490 = sub i64 %v1488, %v1471
  %v1491 = mul i64 %v1490, 8
  %v1492 = getelementptr inbounds float, ptr %v1442, i64 %v1491
  %v1493 = mul i64 %v1488, 8
  %v1494 = getelementptr inbounds float, ptr %v28, i64 %v1493
  br label %b162
b162:
  %v1495 = phi i64 [ 0, %b160 ], [ %v1506, %b163 ]
  %v1496 = icmp slt i64 %v1495, 1
  br i1 %v1496, label %b163, label %b164
b163:
  %v1497 = mul i64 %v1461, 1
  %v1498 = add i64 %v1497, %v1495
  %v1499 = mul i64 %v1498, 8
  %v1500 = add i64 0, %v1495
  %v1501 = mul i64 %v1500, 8
  %v1502 = getelementptr inbounds float, ptr %v1492, i64 %v1501
  %v1503 = load <8 x float>, ptr %v1502, align 4
  %v1504 = add i64 0, %v1499
  %v1505 = getelementptr inbounds float, ptr %v1494, i64 %v1504
  store <8 x float> %v1503, ptr %v1505, align 4
  %v1506 = add nsw i64 %v1495, 1
  br label %b162
b164:
  %v1507 = add nsw i64 %v1488, 1
  br label %b159
b161:
  %v1508 = add nsw i64 %v1467, 1
  br label %b154
b156:
  %v1509 = add nsw i64 %v1461, 1
  br label %b151
b153:
  %v1510 = add nsw i64 %v1456, 96
  br label %b148
b150:
  %v1511 = icmp sgt i64 %v3, 1
  br i1 %v1511, label %b165, label %b166
b165:
  %v1512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1513 = atomicrmw add ptr %v1512, i64 1 acq_rel
  %v1514 = load i64, ptr %v205, align 8
  %v1515 = add i64 %v1514, 1
  store i64 %v1515, ptr %v205, align 8
  %v1516 = mul i64 %v3, %v1515
  br label %b167
b167:
  %v1517 = load atomic i64, ptr %v1512 acquire, align 8
  %v1518 = icmp slt i64 %v1517, %v1516
  br i1 %v1518, label %b168, label %b169
b168:
  %v1519 = call i32 @sched_yield()
  br label %b167
b169:
  br label %b166
b166:
  %v1520 = mul i64 0, 8
  %v1521 = getelementptr inbounds float, ptr %v102, i64 %v1520
  %v1522 = getelementptr inbounds float, ptr %v1521, i64 0
  %v1523 = mul i64 0, 8
  %v1524 = getelementptr inbounds float, ptr %v12, i64 %v1523
  %v1525 = getelementptr inbounds float, ptr %v1524, i64 0
  %v1526 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1527 = add i64 8, 1
  %v1528 = sdiv i64 %v1527, 2
  %v1529 = add i64 %v2, 1
  %v1530 = mul i64 %v1528, %v2
  %v1531 = sdiv i64 %v1530, %v3
  %v1532 = mul i64 %v1531, 2
  %v1533 = icmp slt i64 %v1532, 8
  %v1534 = select i1 %v1533, i64 %v1532, i64 8
  %v1535 = mul i64 %v1528, %v1529
  %v1536 = sdiv i64 %v1535, %v3
  %v1537 = mul i64 %v1536, 2
  %v1538 = icmp slt i64 %v1537, 8
  %v1539 = select i1 %v1538, i64 %v1537, i64 8
  %v1540 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b170
b170:
  %v1541 = phi i64 [ %v1534, %b166 ], [ %v1549, %b175 ]
  %v1542 = icmp slt i64 %v1541, %v1539
  br i1 %v1542, label %b171, label %b172
b171:
  %v1543 = mul i64 %v1541, 8
  %v1544 = getelementptr inbounds float, ptr %v1540, i64 %v1543
  br label %b173
b173:
  %v1545 = phi i64 [ 0, %b171 ], [ %v1548, %b174 ]
  %v1546 = icmp slt i64 %v1545, 8
  br i1 %v1546, label %b174, label %b175
b174:
  %v1547 = getelementptr inbounds float, ptr %v1544, i64 %v1545
  store float 0x0000000000000000, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1545, 1
  br label %b173
b175:
  %v1549 = add nsw i64 %v1541, 1
  br label %b170
b172:
  %v1550 = mul i64 %v8, 1
  br label %b176
b176:
  %v1551 = phi i64 [ 0, %b172 ], [ %v1655, %b181 ]
  %v1552 = icmp slt i64 %v1551, %v1550
  br i1 %v1552, label %b177, label %b178
b177:
  %v1553 = sub i64 %v1550, %v1551
  %v1554 = icmp slt i64 %v1553, 384
  %v1555 = select i1 %v1554, i64 %v1553, i64 384
  br label %b179
b179:
  %v1556 = phi i64 [ %v1534, %b177 ], [ %v1654, %b205 ]
  %v1557 = icmp slt i64 %v1556, %v1539
  br i1 %v1557, label %b180, label %b181
b180:
  %v1558 = sub i64 %v1539, %v1556
  %v1559 = icmp slt i64 %v1558, 64
  %v1560 = select i1 %v1559, i64 %v1558, i64 64
  %v1561 = sdiv i64 %v1560, 2
  %v1562 = mul i64 %v1561, 2
  %v1563 = sub i64 %v1560, %v1562
  %v1564 = mul i64 %v1551, 8
  %v1565 = add i64 %v1564, %v1556
  %v1566 = getelementptr inbounds float, ptr %v1522, i64 %v1565
  br label %b182
b182:
  %v1567 = phi i64 [ 0, %b180 ], [ %v1593, %b190 ]
  %v1568 = icmp slt i64 %v1567, %v1555
  br i1 %v1568, label %b183, label %b184
b183:
  %v1569 = mul i64 %v1567, 8
  %v1570 = getelementptr inbounds float, ptr %v1566, i64 %v1569
  %v1571 = mul i64 %v1567, 2
  %v1572 = getelementptr inbounds float, ptr %v1526, i64 %v1571
  br label %b185
b185:
  %v1573 = phi i64 [ 0, %b183 ], [ %v1582, %b186 ]
  %v1574 = icmp slt i64 %v1573, %v1561
  br i1 %v1574, label %b186, label %b187
b186:
  %v1575 = mul i64 %v1573, 2
  %v1576 = getelementptr inbounds float, ptr %v1570, i64 %v1575
  %v1577 = mul i64 %v1573, 768
  %v1578 = getelementptr inbounds float, ptr %v1572, i64 %v1577
  %v1579 = getelementptr inbounds float, ptr %v1576, i64 0
  %v1580 = load <2 x float>, ptr %v1579, align 4
  %v1581 = getelementptr inbounds float, ptr %v1578, i64 0
  store <2 x float> %v1580, ptr %v1581, align 4
  %v1582 = add nsw i64 %v1573, 1
  br label %b185
b187:
  %v1583 = mul i64 %v1561, 2
  %v1584 = getelementptr inbounds float, ptr %v1570, i64 %v1583
  %v1585 = mul i64 %v1561, 768
  %v1586 = getelementptr inbounds float, ptr %v1572, i64 %v1585
  br label %b188
b188:
  %v1587 = phi i64 [ 0, %b187 ], [ %v1592, %b189 ]
  %v1588 = icmp slt i64 %v1587, %v1563
  br i1 %v1588, label %b189, label %b190
b189:
  %v1589 = getelementptr inbounds float, ptr %v1584, i64 %v1587
  %v1590 = load float, ptr %v1589, align 4
  %v1591 = getelementptr inbounds float, ptr %v1586, i64 %v1587
  store float %v1590, ptr %v1591, align 4
  %v1592 = add nsw i64 %v1587, 1
  br label %b188, !llvm.loop !0
b190:
  %v1593 = add nsw i64 %v1567, 1
  br label %b182
b184:
  br label %b191
b191:
  %v1594 = phi i64 [ 0, %b184 ], [ %v1629, %b199 ]
  %v1595 = icmp slt i64 %v1594, 0
  br i1 %v1595, label %b192, label %b193
b192:
  %v1596 = mul i64 %v1551, 8
  %v1597 = add i64 %v1596, %v1594
  %v1598 = getelementptr inbounds float, ptr %v1525, i64 %v1597
  br label %b194
b194:
  %v1599 = phi i64 [ 0, %b192 ], [ %v1617, %b195 ]
  %v1600 = icmp slt i64 %v1599, %v1555
  br i1 %v1600, label %b195, label %b196
b195:
  %v1601 = mul i64 %v1599, 8
  %v1602 = getelementptr inbounds float, ptr %v1598, i64 %v1601
  %v1603 = mul i64 %v1599, 32
  %v1604 = getelementptr inbounds float, ptr %v210, i64 %v1603
  %v1605 = getelementptr inbounds float, ptr %v1602, i64 0
  %v1606 = load <8 x float>, ptr %v1605, align 4
  %v1607 = getelementptr inbounds float, ptr %v1604, i64 0
  store <8 x float> %v1606, ptr %v1607, align 4
  %v1608 = getelementptr inbounds float, ptr %v1602, i64 8
  %v1609 = load <8 x float>, ptr %v1608, align 4
  %v1610 = getelementptr inbounds float, ptr %v1604, i64 8
  store <8 x float> %v1609, ptr %v1610, align 4
  %v1611 = getelementptr inbounds float, ptr %v1602, i64 16
  %v1612 = load <8 x float>, ptr %v1611, align 4
  %v1613 = getelementptr inbounds float, ptr %v1604, i64 16
  store <8 x float> %v1612, ptr %v1613, align 4
  %v1614 = getelementptr inbounds float, ptr %v1602, i64 24
  %v1615 = load <8 x float>, ptr %v1614, align 4
  %v1616 = getelementptr inbounds float, ptr %v1604, i64 24
  store <8 x float> %v1615, ptr %v1616, align 4
  %v1617 = add nsw i64 %v1599, 1
  br label %b194
b196:
  %v1618 = sdiv i64 %v1560, 2
  br label %b197
b197:
  %v1619 = phi i64 [ 0, %b196 ], [ %v1628, %b198 ]
  %v1620 = icmp slt i64 %v1619, %v1618
  br i1 %v1620, label %b198, label %b199
b198:
  %v1621 = mul i64 %v1619, 2
  %v1622 = add i64 %v1556, %v1621
  %v1623 = mul i64 %v1619, 768
  %v1624 = getelementptr inbounds float, ptr %v1526, i64 %v1623
  %v1625 = mul i64 %v1622, 8
  %v1626 = add i64 %v1625, %v1594
  %v1627 = getelementptr inbounds float, ptr %v1540, i64 %v1626
  call void @outer_2x32(ptr %v1624, ptr %v210, i64 %v1555, ptr %v1627, i64 8)
  %v1628 = add nsw i64 %v1619, 1
  br label %b197
b199:
  %v1629 = add nsw i64 %v1594, 32
  br label %b191
b193:
  %v1630 = mul i64 %v1551, 8
  %v1631 = add i64 %v1630, 0
  %v1632 = getelementptr inbounds float, ptr %v1525, i64 %v1631
  br label %b200
b200:
  %v1633 = phi i64 [ 0, %b193 ], [ %v1642, %b201 ]
  %v1634 = icmp slt i64 %v1633, %v1555
  br i1 %v1634, label %b201, label %b202
b201:
  %v1635 = mul i64 %v1633, 8
  %v1636 = getelementptr inbounds float, ptr %v1632, i64 %v1635
  %v1637 = mul i64 %v1633, 8
  %v1638 = getelementptr inbounds float, ptr %v210, i64 %v1637
  %v1639 = getelementptr inbounds float, ptr %v1636, i64 0
  %v1640 = load <8 x float>, ptr %v1639, align 4
  %v1641 = getelementptr inbounds float, ptr %v1638, i64 0
  store <8 x float> %v1640, ptr %v1641, align 4
  %v1642 = add nsw i64 %v1633, 1
  br label %b200
b202:
  %v1643 = sdiv i64 %v1560, 2
  br label %b203
b203:
  %v1644 = phi i64 [ 0, %b202 ], [ %v1653, %b204 ]
  %v1645 = icmp slt i64 %v1644, %v1643
  br i1 %v1645, label %b204, label %b205
b204:
  %v1646 = mul i64 %v1644, 2
  %v1647 = add i64 %v1556, %v1646
  %v1648 = mul i64 %v1644, 768
  %v1649 = getelementptr inbounds float, ptr %v1526, i64 %v1648
  %v1650 = mul i64 %v1647, 8
  %v1651 = add i64 %v1650, 0
  %v1652 = getelementptr inbounds float, ptr %v1540, i64 %v1651
  call void @outer_2x8(ptr %v1649, ptr %v210, i64 %v1555, ptr %v1652, i64 8)
  %v1653 = add nsw i64 %v1644, 1
  br label %b203
b205:
  %v1654 = add nsw i64 %v1556, 64
  br label %b179
b181:
  %v1655 = add nsw i64 %v1551, 384
  br label %b176
b178:
  %v1656 = icmp sgt i64 %v3, 1
  br i1 %v1656, label %b206, label %b207
b206:
  %v1657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1658 = atomicrmw add ptr %v1657, i64 1 acq_rel
  %v1659 = load i64, ptr %v205, align 8
  %v1660 = add i64 %v1659, 1
  store i64 %v1660, ptr %v205, align 8
  %v1661 = mul i64 %v3, %v1660
  br label %b208
b208:
  %v1662 = load atomic i64, ptr %v1657 acquire, align 8
  %v1663 = icmp slt i64 %v1662, %v1661
  br i1 %v1663, label %b209, label %b210
b209:
  %v1664 = call i32 @sched_yield()
  br label %b208
b210:
  br label %b207
b207:
  %v1665 = icmp eq i64 %v2, 0
  br i1 %v1665, label %b211, label %b212
b211:
  br label %b213
b213:
  %v1666 = phi i64 [ 0, %b211 ], [ %v1683, %b218 ]
  %v1667 = phi <8 x float> [ splat (float 0x0000000000000000), %b211 ], [ %v1682, %b218 ]
  %v1668 = icmp slt i64 %v1666, %v8
  br i1 %v1668, label %b214, label %b215
b214:
  %v1669 = add i64 %v1666, 128
  %v1670 = icmp slt i64 %v1669, %v8
  %v1671 = select i1 %v1670, i64 %v1669, i64 %v8
  br label %b216
b216:
  %v1672 = phi i64 [ %v1666, %b214 ], [ %v1681, %b217 ]
  %v1673 = phi <8 x float> [ splat (float 0x0000000000000000), %b214 ], [ %v1680, %b217 ]
  %v1674 = icmp slt i64 %v1672, %v1671
  br i1 %v1674, label %b217, label %b218
b217:
  %v1675 = mul i64 %v1672, 8
  %v1676 = getelementptr inbounds float, ptr %v102, i64 %v1675
  %v1677 = add i64 0, 0
  %v1678 = getelementptr inbounds float, ptr %v1676, i64 %v1677
  %v1679 = load <8 x float>, ptr %v1678, align 4
  %v1680 = fadd <8 x float> %v1673, %v1679
  %v1681 = add nsw i64 %v1672, 1
  br label %b216
b218:
  %v1682 = fadd <8 x float> %v1667, %v1673
  %v1683 = add nsw i64 %v1666, 128
  br label %b213
b215:
  %v1684 = add i64 0, 0
  %v1685 = getelementptr inbounds float, ptr %v32, i64 %v1684
  store <8 x float> %v1667, ptr %v1685, align 4
  br label %b212
b212:
  %v1686 = icmp sgt i64 %v3, 1
  br i1 %v1686, label %b219, label %b220
b219:
  %v1687 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1688 = atomicrmw add ptr %v1687, i64 1 acq_rel
  %v1689 = load i64, ptr %v205, align 8
  %v1690 = add i64 %v1689, 1
  store i64 %v1690, ptr %v205, align 8
  %v1691 = mul i64 %v3, %v1690
  br label %b221
b221:
  %v1692 = load atomic i64, ptr %v1687 acquire, align 8
  %v1693 = icmp slt i64 %v1692, %v1691
  br i1 %v1693, label %b222, label %b223
b222:
  %v1694 = call i32 @sched_yield()
  br label %b221
b223:
  br label %b220
b220:
  %v1695 = mul i64 0, 8
  %v1696 = getelementptr inbounds float, ptr %v70, i64 %v1695
  %v1697 = getelementptr inbounds float, ptr %v1696, i64 0
  %v1698 = mul i64 0, 8
  %v1699 = getelementptr inbounds float, ptr %v64, i64 %v1698
  %v1700 = getelementptr inbounds float, ptr %v1699, i64 0
  %v1701 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1702 = add i64 8, 1
  %v1703 = sdiv i64 %v1702, 2
  %v1704 = add i64 %v2, 1
  %v1705 = mul i64 %v1703, %v2
  %v1706 = sdiv i64 %v1705, %v3
  %v1707 = mul i64 %v1706, 2
  %v1708 = icmp slt i64 %v1707, 8
  %v1709 = select i1 %v1708, i64 %v1707, i64 8
  %v1710 = mul i64 %v1703, %v1704
  %v1711 = sdiv i64 %v1710, %v3
  %v1712 = mul i64 %v1711, 2
  %v1713 = icmp slt i64 %v1712, 8
  %v1714 = select i1 %v1713, i64 %v1712, i64 8
  %v1715 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b224
b224:
  %v1716 = phi i64 [ %v1709, %b220 ], [ %v1724, %b229 ]
  %v1717 = icmp slt i64 %v1716, %v1714
  br i1 %v1717, label %b225, label %b226
b225:
  %v1718 = mul i64 %v1716, 8
  %v1719 = getelementptr inbounds float, ptr %v1715, i64 %v1718
  br label %b227
b227:
  %v1720 = phi i64 [ 0, %b225 ], [ %v1723, %b228 ]
  %v1721 = icmp slt i64 %v1720, 8
  br i1 %v1721, label %b228, label %b229
b228:
  %v1722 = getelementptr inbounds float, ptr %v1719, i64 %v1720
  store float 0x0000000000000000, ptr %v1722, align 4
  %v1723 = add nsw i64 %v1720, 1
  br label %b227
b229:
  %v1724 = add nsw i64 %v1716, 1
  br label %b224
b226:
  %v1725 = mul i64 %v8, 1
  br label %b230
b230:
  %v1726 = phi i64 [ 0, %b226 ], [ %v1830, %b235 ]
  %v1727 = icmp slt i64 %v1726, %v1725
  br i1 %v1727, label %b231, label %b232
b231:
  %v1728 = sub i64 %v1725, %v1726
  %v1729 = icmp slt i64 %v1728, 384
  %v1730 = select i1 %v1729, i64 %v1728, i64 384
  br label %b233
b233:
  %v1731 = phi i64 [ %v1709, %b231 ], [ %v1829, %b259 ]
  %v1732 = icmp slt i64 %v1731, %v1714
  br i1 %v1732, label %b234, label %b235
b234:
  %v1733 = sub i64 %v1714, %v1731
  %v1734 = icmp slt i64 %v1733, 64
  %v1735 = select i1 %v1734, i64 %v1733, i64 64
  %v1736 = sdiv i64 %v1735, 2
  %v1737 = mul i64 %v1736, 2
  %v1738 = sub i64 %v1735, %v1737
  %v1739 = mul i64 %v1726, 8
  %v1740 = add i64 %v1739, %v1731
  %v1741 = getelementptr inbounds float, ptr %v1697, i64 %v1740
  br label %b236
b236:
  %v1742 = phi i64 [ 0, %b234 ], [ %v1768, %b244 ]
  %v1743 = icmp slt i64 %v1742, %v1730
  br i1 %v1743, label %b237, label %b238
b237:
  %v1744 = mul i64 %v1742, 8
  %v1745 = getelementptr inbounds float, ptr %v1741, i64 %v1744
  %v1746 = mul i64 %v1742, 2
  %v1747 = getelementptr inbounds float, ptr %v1701, i64 %v1746
  br label %b239
b239:
  %v1748 = phi i64 [ 0, %b237 ], [ %v1757, %b240 ]
  %v1749 = icmp slt i64 %v1748, %v1736
  br i1 %v1749, label %b240, label %b241
b240:
  %v1750 = mul i64 %v1748, 2
  %v1751 = getelementptr inbounds float, ptr %v1745, i64 %v1750
  %v1752 = mul i64 %v1748, 768
  %v1753 = getelementptr inbounds float, ptr %v1747, i64 %v1752
  %v1754 = getelementptr inbounds float, ptr %v1751, i64 0
  %v1755 = load <2 x float>, ptr %v1754, align 4
  %v1756 = getelementptr inbounds float, ptr %v1753, i64 0
  store <2 x float> %v1755, ptr %v1756, align 4
  %v1757 = add nsw i64 %v1748, 1
  br label %b239
b241:
  %v1758 = mul i64 %v1736, 2
  %v1759 = getelementptr inbounds float, ptr %v1745, i64 %v1758
  %v1760 = mul i64 %v1736, 768
  %v1761 = getelementptr inbounds float, ptr %v1747, i64 %v1760
  br label %b242
b242:
  %v1762 = phi i64 [ 0, %b241 ], [ %v1767, %b243 ]
  %v1763 = icmp slt i64 %v1762, %v1738
  br i1 %v1763, label %b243, label %b244
b243:
  %v1764 = getelementptr inbounds float, ptr %v1759, i64 %v1762
  %v1765 = load float, ptr %v1764, align 4
  %v1766 = getelementptr inbounds float, ptr %v1761, i64 %v1762
  store float %v1765, ptr %v1766, align 4
  %v1767 = add nsw i64 %v1762, 1
  br label %b242, !llvm.loop !3
b244:
  %v1768 = add nsw i64 %v1742, 1
  br label %b236
b238:
  br label %b245
b245:
  %v1769 = phi i64 [ 0, %b238 ], [ %v1804, %b253 ]
  %v1770 = icmp slt i64 %v1769, 0
  br i1 %v1770, label %b246, label %b247
b246:
  %v1771 = mul i64 %v1726, 8
  %v1772 = add i64 %v1771, %v1769
  %v1773 = getelementptr inbounds float, ptr %v1700, i64 %v1772
  br label %b248
b248:
  %v1774 = phi i64 [ 0, %b246 ], [ %v1792, %b249 ]
  %v1775 = icmp slt i64 %v1774, %v1730
  br i1 %v1775, label %b249, label %b250
b249:
  %v1776 = mul i64 %v1774, 8
  %v1777 = getelementptr inbounds float, ptr %v1773, i64 %v1776
  %v1778 = mul i64 %v1774, 32
  %v1779 = getelementptr inbounds float, ptr %v210, i64 %v1778
  %v1780 = getelementptr inbounds float, ptr %v1777, i64 0
  %v1781 = load <8 x float>, ptr %v1780, align 4
  %v1782 = getelementptr inbounds float, ptr %v1779, i64 0
  store <8 x float> %v1781, ptr %v1782, align 4
  %v1783 = getelementptr inbounds float, ptr %v1777, i64 8
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = getelementptr inbounds float, ptr %v1779, i64 8
  store <8 x float> %v1784, ptr %v1785, align 4
  %v1786 = getelementptr inbounds float, ptr %v1777, i64 16
  %v1787 = load <8 x float>, ptr %v1786, align 4
  %v1788 = getelementptr inbounds float, ptr %v1779, i64 16
  store <8 x float> %v1787, ptr %v1788, align 4
  %v1789 = getelementptr inbounds float, ptr %v1777, i64 24
  %v1790 = load <8 x float>, ptr %v1789, align 4
  %v1791 = getelementptr inbounds float, ptr %v1779, i64 24
  store <8 x float> %v1790, ptr %v1791, align 4
  %v1792 = add nsw i64 %v1774, 1
  br label %b248
b250:
  %v1793 = sdiv i64 %v1735, 2
  br label %b251
b251:
  %v1794 = phi i64 [ 0, %b250 ], [ %v1803, %b252 ]
  %v1795 = icmp slt i64 %v1794, %v1793
  br i1 %v1795, label %b252, label %b253
b252:
  %v1796 = mul i64 %v1794, 2
  %v1797 = add i64 %v1731, %v1796
  %v1798 = mul i64 %v1794, 768
  %v1799 = getelementptr inbounds float, ptr %v1701, i64 %v1798
  %v1800 = mul i64 %v1797, 8
  %v1801 = add i64 %v1800, %v1769
  %v1802 = getelementptr inbounds float, ptr %v1715, i64 %v1801
  call void @outer_2x32(ptr %v1799, ptr %v210, i64 %v1730, ptr %v1802, i64 8)
  %v1803 = add nsw i64 %v1794, 1
  br label %b251
b253:
  %v1804 = add nsw i64 %v1769, 32
  br label %b245
b247:
  %v1805 = mul i64 %v1726, 8
  %v1806 = add i64 %v1805, 0
  %v1807 = getelementptr inbounds float, ptr %v1700, i64 %v1806
  br label %b254
b254:
  %v1808 = phi i64 [ 0, %b247 ], [ %v1817, %b255 ]
  %v1809 = icmp slt i64 %v1808, %v1730
  br i1 %v1809, label %b255, label %b256
b255:
  %v1810 = mul i64 %v1808, 8
  %v1811 = getelementptr inbounds float, ptr %v1807, i64 %v1810
  %v1812 = mul i64 %v1808, 8
  %v1813 = getelementptr inbounds float, ptr %v210, i64 %v1812
  %v1814 = getelementptr inbounds float, ptr %v1811, i64 0
  %v1815 = load <8 x float>, ptr %v1814, align 4
  %v1816 = getelementptr inbounds float, ptr %v1813, i64 0
  store <8 x float> %v1815, ptr %v1816, align 4
  %v1817 = add nsw i64 %v1808, 1
  br label %b254
b256:
  %v1818 = sdiv i64 %v1735, 2
  br label %b257
b257:
  %v1819 = phi i64 [ 0, %b256 ], [ %v1828, %b258 ]
  %v1820 = icmp slt i64 %v1819, %v1818
  br i1 %v1820, label %b258, label %b259
b258:
  %v1821 = mul i64 %v1819, 2
  %v1822 = add i64 %v1731, %v1821
  %v1823 = mul i64 %v1819, 768
  %v1824 = getelementptr inbounds float, ptr %v1701, i64 %v1823
  %v1825 = mul i64 %v1822, 8
  %v1826 = add i64 %v1825, 0
  %v1827 = getelementptr inbounds float, ptr %v1715, i64 %v1826
  call void @outer_2x8(ptr %v1824, ptr %v210, i64 %v1730, ptr %v1827, i64 8)
  %v1828 = add nsw i64 %v1819, 1
  br label %b257
b259:
  %v1829 = add nsw i64 %v1731, 64
  br label %b233
b235:
  %v1830 = add nsw i64 %v1726, 384
  br label %b230
b232:
  %v1831 = icmp sgt i64 %v3, 1
  br i1 %v1831, label %b260, label %b261
b260:
  %v1832 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1833 = atomicrmw add ptr %v1832, i64 1 acq_rel
  %v1834 = load i64, ptr %v205, align 8
  %v1835 = add i64 %v1834, 1
  store i64 %v1835, ptr %v205, align 8
  %v1836 = mul i64 %v3, %v1835
  br label %b262
b262:
  %v1837 = load atomic i64, ptr %v1832 acquire, align 8
  %v1838 = icmp slt i64 %v1837, %v1836
  br i1 %v1838, label %b263, label %b264
b263:
  %v1839 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  %v1840 = mul i64 0, 8
  %v1841 = getelementptr inbounds float, ptr %v76, i64 %v1840
  %v1842 = getelementptr inbounds float, ptr %v1841, i64 0
  %v1843 = mul i64 0, 8
  %v1844 = getelementptr inbounds float, ptr %v60, i64 %v1843
  %v1845 = getelementptr inbounds float, ptr %v1844, i64 0
  %v1846 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1847 = add i64 8, 1
  %v1848 = sdiv i64 %v1847, 2
  %v1849 = add i64 %v2, 1
  %v1850 = mul i64 %v1848, %v2
  %v1851 = sdiv i64 %v1850, %v3
  %v1852 = mul i64 %v1851, 2
  %v1853 = icmp slt i64 %v1852, 8
  %v1854 = select i1 %v1853, i64 %v1852, i64 8
  %v1855 = mul i64 %v1848, %v1849
  %v1856 = sdiv i64 %v1855, %v3
  %v1857 = mul i64 %v1856, 2
  %v1858 = icmp slt i64 %v1857, 8
  %v1859 = select i1 %v1858, i64 %v1857, i64 8
  %v1860 = getelementptr inbounds float, ptr %v106, i64 0
  br label %b265
b265:
  %v1861 = phi i64 [ %v1854, %b261 ], [ %v1869, %b270 ]
  %v1862 = icmp slt i64 %v1861, %v1859
  br i1 %v1862, label %b266, label %b267
b266:
  %v1863 = mul i64 %v1861, 8
  %v1864 = getelementptr inbounds float, ptr %v1860, i64 %v1863
  br label %b268
b268:
  %v1865 = phi i64 [ 0, %b266 ], [ %v1868, %b269 ]
  %v1866 = icmp slt i64 %v1865, 8
  br i1 %v1866, label %b269, label %b270
b269:
  %v1867 = getelementptr inbounds float, ptr %v1864, i64 %v1865
  store float 0x0000000000000000, ptr %v1867, align 4
  %v1868 = add nsw i64 %v1865, 1
  br label %b268
b270:
  %v1869 = add nsw i64 %v1861, 1
  br label %b265
b267:
  %v1870 = mul i64 %v8, 1
  br label %b271
b271:
  %v1871 = phi i64 [ 0, %b267 ], [ %v1975, %b276 ]
  %v1872 = icmp slt i64 %v1871, %v1870
  br i1 %v1872, label %b272, label %b273
b272:
  %v1873 = sub i64 %v1870, %v1871
  %v1874 = icmp slt i64 %v1873, 384
  %v1875 = select i1 %v1874, i64 %v1873, i64 384
  br label %b274
b274:
  %v1876 = phi i64 [ %v1854, %b272 ], [ %v1974, %b300 ]
  %v1877 = icmp slt i64 %v1876, %v1859
  br i1 %v1877, label %b275, label %b276
b275:
  %v1878 = sub i64 %v1859, %v1876
  %v1879 = icmp slt i64 %v1878, 64
  %v1880 = select i1 %v1879, i64 %v1878, i64 64
  %v1881 = sdiv i64 %v1880, 2
  %v1882 = mul i64 %v1881, 2
  %v1883 = sub i64 %v1880, %v1882
  %v1884 = mul i64 %v1871, 8
  %v1885 = add i64 %v1884, %v1876
  %v1886 = getelementptr inbounds float, ptr %v1842, i64 %v1885
  br label %b277
b277:
  %v1887 = phi i64 [ 0, %b275 ], [ %v1913, %b285 ]
  %v1888 = icmp slt i64 %v1887, %v1875
  br i1 %v1888, label %b278, label %b279
b278:
  %v1889 = mul i64 %v1887, 8
  %v1890 = getelementptr inbounds float, ptr %v1886, i64 %v1889
  %v1891 = mul i64 %v1887, 2
  %v1892 = getelementptr inbounds float, ptr %v1846, i64 %v1891
  br label %b280
b280:
  %v1893 = phi i64 [ 0, %b278 ], [ %v1902, %b281 ]
  %v1894 = icmp slt i64 %v1893, %v1881
  br i1 %v1894, label %b281, label %b282
b281:
  %v1895 = mul i64 %v1893, 2
  %v1896 = getelementptr inbounds float, ptr %v1890, i64 %v1895
  %v1897 = mul i64 %v1893, 768
  %v1898 = getelementptr inbounds float, ptr %v1892, i64 %v1897
  %v1899 = getelementptr inbounds float, ptr %v1896, i64 0
  %v1900 = load <2 x float>, ptr %v1899, align 4
  %v1901 = getelementptr inbounds float, ptr %v1898, i64 0
  store <2 x float> %v1900, ptr %v1901, align 4
  %v1902 = add nsw i64 %v1893, 1
  br label %b280
b282:
  %v1903 = mul i64 %v1881, 2
  %v1904 = getelementptr inbounds float, ptr %v1890, i64 %v1903
  %v1905 = mul i64 %v1881, 768
  %v1906 = getelementptr inbounds float, ptr %v1892, i64 %v1905
  br label %b283
b283:
  %v1907 = phi i64 [ 0, %b282 ], [ %v1912, %b284 ]
  %v1908 = icmp slt i64 %v1907, %v1883
  br i1 %v1908, label %b284, label %b285
b284:
  %v1909 = getelementptr inbounds float, ptr %v1904, i64 %v1907
  %v1910 = load float, ptr %v1909, align 4
  %v1911 = getelementptr inbounds float, ptr %v1906, i64 %v1907
  store float %v1910, ptr %v1911, align 4
  %v1912 = add nsw i64 %v1907, 1
  br label %b283, !llvm.loop !6
b285:
  %v1913 = add nsw i64 %v1887, 1
  br label %b277
b279:
  br label %b286
b286:
  %v1914 = phi i64 [ 0, %b279 ], [ %v1949, %b294 ]
  %v1915 = icmp slt i64 %v1914, 0
  br i1 %v1915, label %b287, label %b288
b287:
  %v1916 = mul i64 %v1871, 8
  %v1917 = add i64 %v1916, %v1914
  %v1918 = getelementptr inbounds float, ptr %v1845, i64 %v1917
  br label %b289
b289:
  %v1919 = phi i64 [ 0, %b287 ], [ %v1937, %b290 ]
  %v1920 = icmp slt i64 %v1919, %v1875
  br i1 %v1920, label %b290, label %b291
b290:
  %v1921 = mul i64 %v1919, 8
  %v1922 = getelementptr inbounds float, ptr %v1918, i64 %v1921
  %v1923 = mul i64 %v1919, 32
  %v1924 = getelementptr inbounds float, ptr %v210, i64 %v1923
  %v1925 = getelementptr inbounds float, ptr %v1922, i64 0
  %v1926 = load <8 x float>, ptr %v1925, align 4
  %v1927 = getelementptr inbounds float, ptr %v1924, i64 0
  store <8 x float> %v1926, ptr %v1927, align 4
  %v1928 = getelementptr inbounds float, ptr %v1922, i64 8
  %v1929 = load <8 x float>, ptr %v1928, align 4
  %v1930 = getelementptr inbounds float, ptr %v1924, i64 8
  store <8 x float> %v1929, ptr %v1930, align 4
  %v1931 = getelementptr inbounds float, ptr %v1922, i64 16
  %v1932 = load <8 x float>, ptr %v1931, align 4
  %v1933 = getelementptr inbounds float, ptr %v1924, i64 16
  store <8 x float> %v1932, ptr %v1933, align 4
  %v1934 = getelementptr inbounds float, ptr %v1922, i64 24
  %v1935 = load <8 x float>, ptr %v1934, align 4
  %v1936 = getelementptr inbounds float, ptr %v1924, i64 24
  store <8 x float> %v1935, ptr %v1936, align 4
  %v1937 = add nsw i64 %v1919, 1
  br label %b289
b291:
  %v1938 = sdiv i64 %v1880, 2
  br label %b292
b292:
  %v1939 = phi i64 [ 0, %b291 ], [ %v1948, %b293 ]
  %v1940 = icmp slt i64 %v1939, %v1938
  br i1 %v1940, label %b293, label %b294
b293:
  %v1941 = mul i64 %v1939, 2
  %v1942 = add i64 %v1876, %v1941
  %v1943 = mul i64 %v1939, 768
  %v1944 = getelementptr inbounds float, ptr %v1846, i64 %v1943
  %v1945 = mul i64 %v1942, 8
  %v1946 = add i64 %v1945, %v1914
  %v1947 = getelementptr inbounds float, ptr %v1860, i64 %v1946
  call void @outer_2x32(ptr %v1944, ptr %v210, i64 %v1875, ptr %v1947, i64 8)
  %v1948 = add nsw i64 %v1939, 1
  br label %b292
b294:
  %v1949 = add nsw i64 %v1914, 32
  br label %b286
b288:
  %v1950 = mul i64 %v1871, 8
  %v1951 = add i64 %v1950, 0
  %v1952 = getelementptr inbounds float, ptr %v1845, i64 %v1951
  br label %b295
b295:
  %v1953 = phi i64 [ 0, %b288 ], [ %v1962, %b296 ]
  %v1954 = icmp slt i64 %v1953, %v1875
  br i1 %v1954, label %b296, label %b297
b296:
  %v1955 = mul i64 %v1953, 8
  %v1956 = getelementptr inbounds float, ptr %v1952, i64 %v1955
  %v1957 = mul i64 %v1953, 8
  %v1958 = getelementptr inbounds float, ptr %v210, i64 %v1957
  %v1959 = getelementptr inbounds float, ptr %v1956, i64 0
  %v1960 = load <8 x float>, ptr %v1959, align 4
  %v1961 = getelementptr inbounds float, ptr %v1958, i64 0
  store <8 x float> %v1960, ptr %v1961, align 4
  %v1962 = add nsw i64 %v1953, 1
  br label %b295
b297:
  %v1963 = sdiv i64 %v1880, 2
  br label %b298
b298:
  %v1964 = phi i64 [ 0, %b297 ], [ %v1973, %b299 ]
  %v1965 = icmp slt i64 %v1964, %v1963
  br i1 %v1965, label %b299, label %b300
b299:
  %v1966 = mul i64 %v1964, 2
  %v1967 = add i64 %v1876, %v1966
  %v1968 = mul i64 %v1964, 768
  %v1969 = getelementptr inbounds float, ptr %v1846, i64 %v1968
  %v1970 = mul i64 %v1967, 8
  %v1971 = add i64 %v1970, 0
  %v1972 = getelementptr inbounds float, ptr %v1860, i64 %v1971
  call void @outer_2x8(ptr %v1969, ptr %v210, i64 %v1875, ptr %v1972, i64 8)
  %v1973 = add nsw i64 %v1964, 1
  br label %b298
b300:
  %v1974 = add nsw i64 %v1876, 64
  br label %b274
b276:
  %v1975 = add nsw i64 %v1871, 384
  br label %b271
b273:
  %v1976 = icmp sgt i64 %v3, 1
  br i1 %v1976, label %b301, label %b302
b301:
  %v1977 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1978 = atomicrmw add ptr %v1977, i64 1 acq_rel
  %v1979 = load i64, ptr %v205, align 8
  %v1980 = add i64 %v1979, 1
  store i64 %v1980, ptr %v205, align 8
  %v1981 = mul i64 %v3, %v1980
  br label %b303
b303:
  %v1982 = load atomic i64, ptr %v1977 acquire, align 8
  %v1983 = icmp slt i64 %v1982, %v1981
  br i1 %v1983, label %b304, label %b305
b304:
  %v1984 = call i32 @sched_yield()
  br label %b303
b305:
  br label %b302
b302:
  %v1985 = mul i64 0, 8
  %v1986 = getelementptr inbounds float, ptr %v82, i64 %v1985
  %v1987 = getelementptr inbounds float, ptr %v1986, i64 0
  %v1988 = mul i64 0, 8
  %v1989 = getelementptr inbounds float, ptr %v56, i64 %v1988
  %v1990 = getelementptr inbounds float, ptr %v1989, i64 0
  %v1991 = getelementptr inbounds float, ptr %v210, i64 12288
  %v1992 = add i64 8, 1
  %v1993 = sdiv i64 %v1992, 2
  %v1994 = add i64 %v2, 1
  %v1995 = mul i64 %v1993, %v2
  %v1996 = sdiv i64 %v1995, %v3
  %v1997 = mul i64 %v1996, 2
  %v1998 = icmp slt i64 %v1997, 8
  %v1999 = select i1 %v1998, i64 %v1997, i64 8
  %v2000 = mul i64 %v1993, %v1994
  %v2001 = sdiv i64 %v2000, %v3
  %v2002 = mul i64 %v2001, 2
  %v2003 = icmp slt i64 %v2002, 8
  %v2004 = select i1 %v2003, i64 %v2002, i64 8
  %v2005 = getelementptr inbounds float, ptr %v108, i64 0
  br label %b306
b306:
  %v2006 = phi i64 [ %v1999, %b302 ], [ %v2014, %b311 ]
  %v2007 = icmp slt i64 %v2006, %v2004
  br i1 %v2007, label %b307, label %b308
b307:
  %v2008 = mul i64 %v2006, 8
  %v2009 = getelementptr inbounds float, ptr %v2005, i64 %v2008
  br label %b309
b309:
  %v2010 = phi i64 [ 0, %b307 ], [ %v2013, %b310 ]
  %v2011 = icmp slt i64 %v2010, 8
  br i1 %v2011, label %b310, label %b311
b310:
  %v2012 = getelementptr inbounds float, ptr %v2009, i64 %v2010
  store float 0x0000000000000000, ptr %v2012, align 4
  %v2013 = add nsw i64 %v2010, 1
  br label %b309
b311:
  %v2014 = add nsw i64 %v2006, 1
  br label %b306
b308:
  %v2015 = mul i64 %v8, 1
  br label %b312
b312:
  %v2016 = phi i64 [ 0, %b308 ], [ %v2120, %b317 ]
  %v2017 = icmp slt i64 %v2016, %v2015
  br i1 %v2017, label %b313, label %b314
b313:
  %v2018 = sub i64 %v2015, %v2016
  %v2019 = icmp slt i64 %v2018, 384
  %v2020 = select i1 %v2019, i64 %v2018, i64 384
  br label %b315
b315:
  %v2021 = phi i64 [ %v1999, %b313 ], [ %v2119, %b341 ]
  %v2022 = icmp slt i64 %v2021, %v2004
  br i1 %v2022, label %b316, label %b317
b316:
  %v2023 = sub i64 %v2004, %v2021
  %v2024 = icmp slt i64 %v2023, 64
  %v2025 = select i1 %v2024, i64 %v2023, i64 64
  %v2026 = sdiv i64 %v2025, 2
  %v2027 = mul i64 %v2026, 2
  %v2028 = sub i64 %v2025, %v2027
  %v2029 = mul i64 %v2016, 8
  %v2030 = add i64 %v2029, %v2021
  %v2031 = getelementptr inbounds float, ptr %v1987, i64 %v2030
  br label %b318
b318:
  %v2032 = phi i64 [ 0, %b316 ], [ %v2058, %b326 ]
  %v2033 = icmp slt i64 %v2032, %v2020
  br i1 %v2033, label %b319, label %b320
b319:
  %v2034 = mul i64 %v2032, 8
  %v2035 = getelementptr inbounds float, ptr %v2031, i64 %v2034
  %v2036 = mul i64 %v2032, 2
  %v2037 = getelementptr inbounds float, ptr %v1991, i64 %v2036
  br label %b321
b321:
  %v2038 = phi i64 [ 0, %b319 ], [ %v2047, %b322 ]
  %v2039 = icmp slt i64 %v2038, %v2026
  br i1 %v2039, label %b322, label %b323
b322:
  %v2040 = mul i64 %v2038, 2
  %v2041 = getelementptr inbounds float, ptr %v2035, i64 %v2040
  %v2042 = mul i64 %v2038, 768
  %v2043 = getelementptr inbounds float, ptr %v2037, i64 %v2042
  %v2044 = getelementptr inbounds float, ptr %v2041, i64 0
  %v2045 = load <2 x float>, ptr %v2044, align 4
  %v2046 = getelementptr inbounds float, ptr %v2043, i64 0
  store <2 x float> %v2045, ptr %v2046, align 4
  %v2047 = add nsw i64 %v2038, 1
  br label %b321
b323:
  %v2048 = mul i64 %v2026, 2
  %v2049 = getelementptr inbounds float, ptr %v2035, i64 %v2048
  %v2050 = mul i64 %v2026, 768
  %v2051 = getelementptr inbounds float, ptr %v2037, i64 %v2050
  br label %b324
b324:
  %v2052 = phi i64 [ 0, %b323 ], [ %v2057, %b325 ]
  %v2053 = icmp slt i64 %v2052, %v2028
  br i1 %v2053, label %b325, label %b326
b325:
  %v2054 = getelementptr inbounds float, ptr %v2049, i64 %v2052
  %v2055 = load float, ptr %v2054, align 4
  %v2056 = getelementptr inbounds float, ptr %v2051, i64 %v2052
  store float %v2055, ptr %v2056, align 4
  %v2057 = add nsw i64 %v2052, 1
  br label %b324, !llvm.loop !9
b326:
  %v2058 = add nsw i64 %v2032, 1
  br label %b318
b320:
  br label %b327
b327:
  %v2059 = phi i64 [ 0, %b320 ], [ %v2094, %b335 ]
  %v2060 = icmp slt i64 %v2059, 0
  br i1 %v2060, label %b328, label %b329
b328:
  %v2061 = mul i64 %v2016, 8
  %v2062 = add i64 %v2061, %v2059
  %v2063 = getelementptr inbounds float, ptr %v1990, i64 %v2062
  br label %b330
b330:
  %v2064 = phi i64 [ 0, %b328 ], [ %v2082, %b331 ]
  %v2065 = icmp slt i64 %v2064, %v2020
  br i1 %v2065, label %b331, label %b332
b331:
  %v2066 = mul i64 %v2064, 8
  %v2067 = getelementptr inbounds float, ptr %v2063, i64 %v2066
  %v2068 = mul i64 %v2064, 32
  %v2069 = getelementptr inbounds float, ptr %v210, i64 %v2068
  %v2070 = getelementptr inbounds float, ptr %v2067, i64 0
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = getelementptr inbounds float, ptr %v2069, i64 0
  store <8 x float> %v2071, ptr %v2072, align 4
  %v2073 = getelementptr inbounds float, ptr %v2067, i64 8
  %v2074 = load <8 x float>, ptr %v2073, align 4
  %v2075 = getelementptr inbounds float, ptr %v2069, i64 8
  store <8 x float> %v2074, ptr %v2075, align 4
  %v2076 = getelementptr inbounds float, ptr %v2067, i64 16
  %v2077 = load <8 x float>, ptr %v2076, align 4
  %v2078 = getelementptr inbounds float, ptr %v2069, i64 16
  store <8 x float> %v2077, ptr %v2078, align 4
  %v2079 = getelementptr inbounds float, ptr %v2067, i64 24
  %v2080 = load <8 x float>, ptr %v2079, align 4
  %v2081 = getelementptr inbounds float, ptr %v2069, i64 24
  store <8 x float> %v2080, ptr %v2081, align 4
  %v2082 = add nsw i64 %v2064, 1
  br label %b330
b332:
  %v2083 = sdiv i64 %v2025, 2
  br label %b333
b333:
  %v2084 = phi i64 [ 0, %b332 ], [ %v2093, %b334 ]
  %v2085 = icmp slt i64 %v2084, %v2083
  br i1 %v2085, label %b334, label %b335
b334:
  %v2086 = mul i64 %v2084, 2
  %v2087 = add i64 %v2021, %v2086
  %v2088 = mul i64 %v2084, 768
  %v2089 = getelementptr inbounds float, ptr %v1991, i64 %v2088
  %v2090 = mul i64 %v2087, 8
  %v2091 = add i64 %v2090, %v2059
  %v2092 = getelementptr inbounds float, ptr %v2005, i64 %v2091
  call void @outer_2x32(ptr %v2089, ptr %v210, i64 %v2020, ptr %v2092, i64 8)
  %v2093 = add nsw i64 %v2084, 1
  br label %b333
b335:
  %v2094 = add nsw i64 %v2059, 32
  br label %b327
b329:
  %v2095 = mul i64 %v2016, 8
  %v2096 = add i64 %v2095, 0
  %v2097 = getelementptr inbounds float, ptr %v1990, i64 %v2096
  br label %b336
b336:
  %v2098 = phi i64 [ 0, %b329 ], [ %v2107, %b337 ]
  %v2099 = icmp slt i64 %v2098, %v2020
  br i1 %v2099, label %b337, label %b338
b337:
  %v2100 = mul i64 %v2098, 8
  %v2101 = getelementptr inbounds float, ptr %v2097, i64 %v2100
  %v2102 = mul i64 %v2098, 8
  %v2103 = getelementptr inbounds float, ptr %v210, i64 %v2102
  %v2104 = getelementptr inbounds float, ptr %v2101, i64 0
  %v2105 = load <8 x float>, ptr %v2104, align 4
  %v2106 = getelementptr inbounds float, ptr %v2103, i64 0
  store <8 x float> %v2105, ptr %v2106, align 4
  %v2107 = add nsw i64 %v2098, 1
  br label %b336
b338:
  %v2108 = sdiv i64 %v2025, 2
  br label %b339
b339:
  %v2109 = phi i64 [ 0, %b338 ], [ %v2118, %b340 ]
  %v2110 = icmp slt i64 %v2109, %v2108
  br i1 %v2110, label %b340, label %b341
b340:
  %v2111 = mul i64 %v2109, 2
  %v2112 = add i64 %v2021, %v2111
  %v2113 = mul i64 %v2109, 768
  %v2114 = getelementptr inbounds float, ptr %v1991, i64 %v2113
  %v2115 = mul i64 %v2112, 8
  %v2116 = add i64 %v2115, 0
  %v2117 = getelementptr inbounds float, ptr %v2005, i64 %v2116
  call void @outer_2x8(ptr %v2114, ptr %v210, i64 %v2020, ptr %v2117, i64 8)
  %v2118 = add nsw i64 %v2109, 1
  br label %b339
b341:
  %v2119 = add nsw i64 %v2021, 64
  br label %b315
b317:
  %v2120 = add nsw i64 %v2016, 384
  br label %b312
b314:
  %v2121 = icmp sgt i64 %v3, 1
  br i1 %v2121, label %b342, label %b343
b342:
  %v2122 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2123 = atomicrmw add ptr %v2122, i64 1 acq_rel
  %v2124 = load i64, ptr %v205, align 8
  %v2125 = add i64 %v2124, 1
  store i64 %v2125, ptr %v205, align 8
  %v2126 = mul i64 %v3, %v2125
  br label %b344
b344:
  %v2127 = load atomic i64, ptr %v2122 acquire, align 8
  %v2128 = icmp slt i64 %v2127, %v2126
  br i1 %v2128, label %b345, label %b346
b345:
  %v2129 = call i32 @sched_yield()
  br label %b344
b346:
  br label %b343
b343:
  %v2130 = mul i64 0, 8
  %v2131 = getelementptr inbounds float, ptr %v88, i64 %v2130
  %v2132 = getelementptr inbounds float, ptr %v2131, i64 0
  %v2133 = mul i64 0, 8
  %v2134 = getelementptr inbounds float, ptr %v52, i64 %v2133
  %v2135 = getelementptr inbounds float, ptr %v2134, i64 0
  %v2136 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2137 = add i64 8, 1
  %v2138 = sdiv i64 %v2137, 2
  %v2139 = add i64 %v2, 1
  %v2140 = mul i64 %v2138, %v2
  %v2141 = sdiv i64 %v2140, %v3
  %v2142 = mul i64 %v2141, 2
  %v2143 = icmp slt i64 %v2142, 8
  %v2144 = select i1 %v2143, i64 %v2142, i64 8
  %v2145 = mul i64 %v2138, %v2139
  %v2146 = sdiv i64 %v2145, %v3
  %v2147 = mul i64 %v2146, 2
  %v2148 = icmp slt i64 %v2147, 8
  %v2149 = select i1 %v2148, i64 %v2147, i64 8
  %v2150 = getelementptr inbounds float, ptr %v110, i64 0
  br label %b347
b347:
  %v2151 = phi i64 [ %v2144, %b343 ], [ %v2159, %b352 ]
  %v2152 = icmp slt i64 %v2151, %v2149
  br i1 %v2152, label %b348, label %b349
b348:
  %v2153 = mul i64 %v2151, 8
  %v2154 = getelementptr inbounds float, ptr %v2150, i64 %v2153
  br label %b350
b350:
  %v2155 = phi i64 [ 0, %b348 ], [ %v2158, %b351 ]
  %v2156 = icmp slt i64 %v2155, 8
  br i1 %v2156, label %b351, label %b352
b351:
  %v2157 = getelementptr inbounds float, ptr %v2154, i64 %v2155
  store float 0x0000000000000000, ptr %v2157, align 4
  %v2158 = add nsw i64 %v2155, 1
  br label %b350
b352:
  %v2159 = add nsw i64 %v2151, 1
  br label %b347
b349:
  %v2160 = mul i64 %v8, 1
  br label %b353
b353:
  %v2161 = phi i64 [ 0, %b349 ], [ %v2265, %b358 ]
  %v2162 = icmp slt i64 %v2161, %v2160
  br i1 %v2162, label %b354, label %b355
b354:
  %v2163 = sub i64 %v2160, %v2161
  %v2164 = icmp slt i64 %v2163, 384
  %v2165 = select i1 %v2164, i64 %v2163, i64 384
  br label %b356
b356:
  %v2166 = phi i64 [ %v2144, %b354 ], [ %v2264, %b382 ]
  %v2167 = icmp slt i64 %v2166, %v2149
  br i1 %v2167, label %b357, label %b358
b357:
  %v2168 = sub i64 %v2149, %v2166
  %v2169 = icmp slt i64 %v2168, 64
  %v2170 = select i1 %v2169, i64 %v2168, i64 64
  %v2171 = sdiv i64 %v2170, 2
  %v2172 = mul i64 %v2171, 2
  %v2173 = sub i64 %v2170, %v2172
  %v2174 = mul i64 %v2161, 8
  %v2175 = add i64 %v2174, %v2166
  %v2176 = getelementptr inbounds float, ptr %v2132, i64 %v2175
  br label %b359
b359:
  %v2177 = phi i64 [ 0, %b357 ], [ %v2203, %b367 ]
  %v2178 = icmp slt i64 %v2177, %v2165
  br i1 %v2178, label %b360, label %b361
b360:
  %v2179 = mul i64 %v2177, 8
  %v2180 = getelementptr inbounds float, ptr %v2176, i64 %v2179
  %v2181 = mul i64 %v2177, 2
  %v2182 = getelementptr inbounds float, ptr %v2136, i64 %v2181
  br label %b362
b362:
  %v2183 = phi i64 [ 0, %b360 ], [ %v2192, %b363 ]
  %v2184 = icmp slt i64 %v2183, %v2171
  br i1 %v2184, label %b363, label %b364
b363:
  %v2185 = mul i64 %v2183, 2
  %v2186 = getelementptr inbounds float, ptr %v2180, i64 %v2185
  %v2187 = mul i64 %v2183, 768
  %v2188 = getelementptr inbounds float, ptr %v2182, i64 %v2187
  %v2189 = getelementptr inbounds float, ptr %v2186, i64 0
  %v2190 = load <2 x float>, ptr %v2189, align 4
  %v2191 = getelementptr inbounds float, ptr %v2188, i64 0
  store <2 x float> %v2190, ptr %v2191, align 4
  %v2192 = add nsw i64 %v2183, 1
  br label %b362
b364:
  %v2193 = mul i64 %v2171, 2
  %v2194 = getelementptr inbounds float, ptr %v2180, i64 %v2193
  %v2195 = mul i64 %v2171, 768
  %v2196 = getelementptr inbounds float, ptr %v2182, i64 %v2195
  br label %b365
b365:
  %v2197 = phi i64 [ 0, %b364 ], [ %v2202, %b366 ]
  %v2198 = icmp slt i64 %v2197, %v2173
  br i1 %v2198, label %b366, label %b367
b366:
  %v2199 = getelementptr inbounds float, ptr %v2194, i64 %v2197
  %v2200 = load float, ptr %v2199, align 4
  %v2201 = getelementptr inbounds float, ptr %v2196, i64 %v2197
  store float %v2200, ptr %v2201, align 4
  %v2202 = add nsw i64 %v2197, 1
  br label %b365, !llvm.loop !12
b367:
  %v2203 = add nsw i64 %v2177, 1
  br label %b359
b361:
  br label %b368
b368:
  %v2204 = phi i64 [ 0, %b361 ], [ %v2239, %b376 ]
  %v2205 = icmp slt i64 %v2204, 0
  br i1 %v2205, label %b369, label %b370
b369:
  %v2206 = mul i64 %v2161, 8
  %v2207 = add i64 %v2206, %v2204
  %v2208 = getelementptr inbounds float, ptr %v2135, i64 %v2207
  br label %b371
b371:
  %v2209 = phi i64 [ 0, %b369 ], [ %v2227, %b372 ]
  %v2210 = icmp slt i64 %v2209, %v2165
  br i1 %v2210, label %b372, label %b373
b372:
  %v2211 = mul i64 %v2209, 8
  %v2212 = getelementptr inbounds float, ptr %v2208, i64 %v2211
  %v2213 = mul i64 %v2209, 32
  %v2214 = getelementptr inbounds float, ptr %v210, i64 %v2213
  %v2215 = getelementptr inbounds float, ptr %v2212, i64 0
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = getelementptr inbounds float, ptr %v2214, i64 0
  store <8 x float> %v2216, ptr %v2217, align 4
  %v2218 = getelementptr inbounds float, ptr %v2212, i64 8
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2214, i64 8
  store <8 x float> %v2219, ptr %v2220, align 4
  %v2221 = getelementptr inbounds float, ptr %v2212, i64 16
  %v2222 = load <8 x float>, ptr %v2221, align 4
  %v2223 = getelementptr inbounds float, ptr %v2214, i64 16
  store <8 x float> %v2222, ptr %v2223, align 4
  %v2224 = getelementptr inbounds float, ptr %v2212, i64 24
  %v2225 = load <8 x float>, ptr %v2224, align 4
  %v2226 = getelementptr inbounds float, ptr %v2214, i64 24
  store <8 x float> %v2225, ptr %v2226, align 4
  %v2227 = add nsw i64 %v2209, 1
  br label %b371
b373:
  %v2228 = sdiv i64 %v2170, 2
  br label %b374
b374:
  %v2229 = phi i64 [ 0, %b373 ], [ %v2238, %b375 ]
  %v2230 = icmp slt i64 %v2229, %v2228
  br i1 %v2230, label %b375, label %b376
b375:
  %v2231 = mul i64 %v2229, 2
  %v2232 = add i64 %v2166, %v2231
  %v2233 = mul i64 %v2229, 768
  %v2234 = getelementptr inbounds float, ptr %v2136, i64 %v2233
  %v2235 = mul i64 %v2232, 8
  %v2236 = add i64 %v2235, %v2204
  %v2237 = getelementptr inbounds float, ptr %v2150, i64 %v2236
  call void @outer_2x32(ptr %v2234, ptr %v210, i64 %v2165, ptr %v2237, i64 8)
  %v2238 = add nsw i64 %v2229, 1
  br label %b374
b376:
  %v2239 = add nsw i64 %v2204, 32
  br label %b368
b370:
  %v2240 = mul i64 %v2161, 8
  %v2241 = add i64 %v2240, 0
  %v2242 = getelementptr inbounds float, ptr %v2135, i64 %v2241
  br label %b377
b377:
  %v2243 = phi i64 [ 0, %b370 ], [ %v2252, %b378 ]
  %v2244 = icmp slt i64 %v2243, %v2165
  br i1 %v2244, label %b378, label %b379
b378:
  %v2245 = mul i64 %v2243, 8
  %v2246 = getelementptr inbounds float, ptr %v2242, i64 %v2245
  %v2247 = mul i64 %v2243, 8
  %v2248 = getelementptr inbounds float, ptr %v210, i64 %v2247
  %v2249 = getelementptr inbounds float, ptr %v2246, i64 0
  %v2250 = load <8 x float>, ptr %v2249, align 4
  %v2251 = getelementptr inbounds float, ptr %v2248, i64 0
  store <8 x float> %v2250, ptr %v2251, align 4
  %v2252 = add nsw i64 %v2243, 1
  br label %b377
b379:
  %v2253 = sdiv i64 %v2170, 2
  br label %b380
b380:
  %v2254 = phi i64 [ 0, %b379 ], [ %v2263, %b381 ]
  %v2255 = icmp slt i64 %v2254, %v2253
  br i1 %v2255, label %b381, label %b382
b381:
  %v2256 = mul i64 %v2254, 2
  %v2257 = add i64 %v2166, %v2256
  %v2258 = mul i64 %v2254, 768
  %v2259 = getelementptr inbounds float, ptr %v2136, i64 %v2258
  %v2260 = mul i64 %v2257, 8
  %v2261 = add i64 %v2260, 0
  %v2262 = getelementptr inbounds float, ptr %v2150, i64 %v2261
  call void @outer_2x8(ptr %v2259, ptr %v210, i64 %v2165, ptr %v2262, i64 8)
  %v2263 = add nsw i64 %v2254, 1
  br label %b380
b382:
  %v2264 = add nsw i64 %v2166, 64
  br label %b356
b358:
  %v2265 = add nsw i64 %v2161, 384
  br label %b353
b355:
  %v2266 = icmp sgt i64 %v3, 1
  br i1 %v2266, label %b383, label %b384
b383:
  %v2267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2268 = atomicrmw add ptr %v2267, i64 1 acq_rel
  %v2269 = load i64, ptr %v205, align 8
  %v2270 = add i64 %v2269, 1
  store i64 %v2270, ptr %v205, align 8
  %v2271 = mul i64 %v3, %v2270
  br label %b385
b385:
  %v2272 = load atomic i64, ptr %v2267 acquire, align 8
  %v2273 = icmp slt i64 %v2272, %v2271
  br i1 %v2273, label %b386, label %b387
b386:
  %v2274 = call i32 @sched_yield()
  br label %b385
b387:
  br label %b384
b384:
  %v2275 = mul i64 0, 8
  %v2276 = getelementptr inbounds float, ptr %v94, i64 %v2275
  %v2277 = getelementptr inbounds float, ptr %v2276, i64 0
  %v2278 = mul i64 0, 8
  %v2279 = getelementptr inbounds float, ptr %v48, i64 %v2278
  %v2280 = getelementptr inbounds float, ptr %v2279, i64 0
  %v2281 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2282 = add i64 8, 1
  %v2283 = sdiv i64 %v2282, 2
  %v2284 = add i64 %v2, 1
  %v2285 = mul i64 %v2283, %v2
  %v2286 = sdiv i64 %v2285, %v3
  %v2287 = mul i64 %v2286, 2
  %v2288 = icmp slt i64 %v2287, 8
  %v2289 = select i1 %v2288, i64 %v2287, i64 8
  %v2290 = mul i64 %v2283, %v2284
  %v2291 = sdiv i64 %v2290, %v3
  %v2292 = mul i64 %v2291, 2
  %v2293 = icmp slt i64 %v2292, 8
  %v2294 = select i1 %v2293, i64 %v2292, i64 8
  %v2295 = getelementptr inbounds float, ptr %v112, i64 0
  br label %b388
b388:
  %v2296 = phi i64 [ %v2289, %b384 ], [ %v2304, %b393 ]
  %v2297 = icmp slt i64 %v2296, %v2294
  br i1 %v2297, label %b389, label %b390
b389:
  %v2298 = mul i64 %v2296, 8
  %v2299 = getelementptr inbounds float, ptr %v2295, i64 %v2298
  br label %b391
b391:
  %v2300 = phi i64 [ 0, %b389 ], [ %v2303, %b392 ]
  %v2301 = icmp slt i64 %v2300, 8
  br i1 %v2301, label %b392, label %b393
b392:
  %v2302 = getelementptr inbounds float, ptr %v2299, i64 %v2300
  store float 0x0000000000000000, ptr %v2302, align 4
  %v2303 = add nsw i64 %v2300, 1
  br label %b391
b393:
  %v2304 = add nsw i64 %v2296, 1
  br label %b388
b390:
  %v2305 = mul i64 %v8, 1
  br label %b394
b394:
  %v2306 = phi i64 [ 0, %b390 ], [ %v2410, %b399 ]
  %v2307 = icmp slt i64 %v2306, %v2305
  br i1 %v2307, label %b395, label %b396
b395:
  %v2308 = sub i64 %v2305, %v2306
  %v2309 = icmp slt i64 %v2308, 384
  %v2310 = select i1 %v2309, i64 %v2308, i64 384
  br label %b397
b397:
  %v2311 = phi i64 [ %v2289, %b395 ], [ %v2409, %b423 ]
  %v2312 = icmp slt i64 %v2311, %v2294
  br i1 %v2312, label %b398, label %b399
b398:
  %v2313 = sub i64 %v2294, %v2311
  %v2314 = icmp slt i64 %v2313, 64
  %v2315 = select i1 %v2314, i64 %v2313, i64 64
  %v2316 = sdiv i64 %v2315, 2
  %v2317 = mul i64 %v2316, 2
  %v2318 = sub i64 %v2315, %v2317
  %v2319 = mul i64 %v2306, 8
  %v2320 = add i64 %v2319, %v2311
  %v2321 = getelementptr inbounds float, ptr %v2277, i64 %v2320
  br label %b400
b400:
  %v2322 = phi i64 [ 0, %b398 ], [ %v2348, %b408 ]
  %v2323 = icmp slt i64 %v2322, %v2310
  br i1 %v2323, label %b401, label %b402
b401:
  %v2324 = mul i64 %v2322, 8
  %v2325 = getelementptr inbounds float, ptr %v2321, i64 %v2324
  %v2326 = mul i64 %v2322, 2
  %v2327 = getelementptr inbounds float, ptr %v2281, i64 %v2326
  br label %b403
b403:
  %v2328 = phi i64 [ 0, %b401 ], [ %v2337, %b404 ]
  %v2329 = icmp slt i64 %v2328, %v2316
  br i1 %v2329, label %b404, label %b405
b404:
  %v2330 = mul i64 %v2328, 2
  %v2331 = getelementptr inbounds float, ptr %v2325, i64 %v2330
  %v2332 = mul i64 %v2328, 768
  %v2333 = getelementptr inbounds float, ptr %v2327, i64 %v2332
  %v2334 = getelementptr inbounds float, ptr %v2331, i64 0
  %v2335 = load <2 x float>, ptr %v2334, align 4
  %v2336 = getelementptr inbounds float, ptr %v2333, i64 0
  store <2 x float> %v2335, ptr %v2336, align 4
  %v2337 = add nsw i64 %v2328, 1
  br label %b403
b405:
  %v2338 = mul i64 %v2316, 2
  %v2339 = getelementptr inbounds float, ptr %v2325, i64 %v2338
  %v2340 = mul i64 %v2316, 768
  %v2341 = getelementptr inbounds float, ptr %v2327, i64 %v2340
  br label %b406
b406:
  %v2342 = phi i64 [ 0, %b405 ], [ %v2347, %b407 ]
  %v2343 = icmp slt i64 %v2342, %v2318
  br i1 %v2343, label %b407, label %b408
b407:
  %v2344 = getelementptr inbounds float, ptr %v2339, i64 %v2342
  %v2345 = load float, ptr %v2344, align 4
  %v2346 = getelementptr inbounds float, ptr %v2341, i64 %v2342
  store float %v2345, ptr %v2346, align 4
  %v2347 = add nsw i64 %v2342, 1
  br label %b406, !llvm.loop !15
b408:
  %v2348 = add nsw i64 %v2322, 1
  br label %b400
b402:
  br label %b409
b409:
  %v2349 = phi i64 [ 0, %b402 ], [ %v2384, %b417 ]
  %v2350 = icmp slt i64 %v2349, 0
  br i1 %v2350, label %b410, label %b411
b410:
  %v2351 = mul i64 %v2306, 8
  %v2352 = add i64 %v2351, %v2349
  %v2353 = getelementptr inbounds float, ptr %v2280, i64 %v2352
  br label %b412
b412:
  %v2354 = phi i64 [ 0, %b410 ], [ %v2372, %b413 ]
  %v2355 = icmp slt i64 %v2354, %v2310
  br i1 %v2355, label %b413, label %b414
b413:
  %v2356 = mul i64 %v2354, 8
  %v2357 = getelementptr inbounds float, ptr %v2353, i64 %v2356
  %v2358 = mul i64 %v2354, 32
  %v2359 = getelementptr inbounds float, ptr %v210, i64 %v2358
  %v2360 = getelementptr inbounds float, ptr %v2357, i64 0
  %v2361 = load <8 x float>, ptr %v2360, align 4
  %v2362 = getelementptr inbounds float, ptr %v2359, i64 0
  store <8 x float> %v2361, ptr %v2362, align 4
  %v2363 = getelementptr inbounds float, ptr %v2357, i64 8
  %v2364 = load <8 x float>, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2359, i64 8
  store <8 x float> %v2364, ptr %v2365, align 4
  %v2366 = getelementptr inbounds float, ptr %v2357, i64 16
  %v2367 = load <8 x float>, ptr %v2366, align 4
  %v2368 = getelementptr inbounds float, ptr %v2359, i64 16
  store <8 x float> %v2367, ptr %v2368, align 4
  %v2369 = getelementptr inbounds float, ptr %v2357, i64 24
  %v2370 = load <8 x float>, ptr %v2369, align 4
  %v2371 = getelementptr inbounds float, ptr %v2359, i64 24
  store <8 x float> %v2370, ptr %v2371, align 4
  %v2372 = add nsw i64 %v2354, 1
  br label %b412
b414:
  %v2373 = sdiv i64 %v2315, 2
  br label %b415
b415:
  %v2374 = phi i64 [ 0, %b414 ], [ %v2383, %b416 ]
  %v2375 = icmp slt i64 %v2374, %v2373
  br i1 %v2375, label %b416, label %b417
b416:
  %v2376 = mul i64 %v2374, 2
  %v2377 = add i64 %v2311, %v2376
  %v2378 = mul i64 %v2374, 768
  %v2379 = getelementptr inbounds float, ptr %v2281, i64 %v2378
  %v2380 = mul i64 %v2377, 8
  %v2381 = add i64 %v2380, %v2349
  %v2382 = getelementptr inbounds float, ptr %v2295, i64 %v2381
  call void @outer_2x32(ptr %v2379, ptr %v210, i64 %v2310, ptr %v2382, i64 8)
  %v2383 = add nsw i64 %v2374, 1
  br label %b415
b417:
  %v2384 = add nsw i64 %v2349, 32
  br label %b409
b411:
  %v2385 = mul i64 %v2306, 8
  %v2386 = add i64 %v2385, 0
  %v2387 = getelementptr inbounds float, ptr %v2280, i64 %v2386
  br label %b418
b418:
  %v2388 = phi i64 [ 0, %b411 ], [ %v2397, %b419 ]
  %v2389 = icmp slt i64 %v2388, %v2310
  br i1 %v2389, label %b419, label %b420
b419:
  %v2390 = mul i64 %v2388, 8
  %v2391 = getelementptr inbounds float, ptr %v2387, i64 %v2390
  %v2392 = mul i64 %v2388, 8
  %v2393 = getelementptr inbounds float, ptr %v210, i64 %v2392
  %v2394 = getelementptr inbounds float, ptr %v2391, i64 0
  %v2395 = load <8 x float>, ptr %v2394, align 4
  %v2396 = getelementptr inbounds float, ptr %v2393, i64 0
  store <8 x float> %v2395, ptr %v2396, align 4
  %v2397 = add nsw i64 %v2388, 1
  br label %b418
b420:
  %v2398 = sdiv i64 %v2315, 2
  br label %b421
b421:
  %v2399 = phi i64 [ 0, %b420 ], [ %v2408, %b422 ]
  %v2400 = icmp slt i64 %v2399, %v2398
  br i1 %v2400, label %b422, label %b423
b422:
  %v2401 = mul i64 %v2399, 2
  %v2402 = add i64 %v2311, %v2401
  %v2403 = mul i64 %v2399, 768
  %v2404 = getelementptr inbounds float, ptr %v2281, i64 %v2403
  %v2405 = mul i64 %v2402, 8
  %v2406 = add i64 %v2405, 0
  %v2407 = getelementptr inbounds float, ptr %v2295, i64 %v2406
  call void @outer_2x8(ptr %v2404, ptr %v210, i64 %v2310, ptr %v2407, i64 8)
  %v2408 = add nsw i64 %v2399, 1
  br label %b421
b423:
  %v2409 = add nsw i64 %v2311, 64
  br label %b397
b399:
  %v2410 = add nsw i64 %v2306, 384
  br label %b394
b396:
  %v2411 = icmp sgt i64 %v3, 1
  br i1 %v2411, label %b424, label %b425
b424:
  %v2412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2413 = atomicrmw add ptr %v2412, i64 1 acq_rel
  %v2414 = load i64, ptr %v205, align 8
  %v2415 = add i64 %v2414, 1
  store i64 %v2415, ptr %v205, align 8
  %v2416 = mul i64 %v3, %v2415
  br label %b426
b426:
  %v2417 = load atomic i64, ptr %v2412 acquire, align 8
  %v2418 = icmp slt i64 %v2417, %v2416
  br i1 %v2418, label %b427, label %b428
b427:
  %v2419 = call i32 @sched_yield()
  br label %b426
b428:
  br label %b425
b425:
  %v2420 = mul i64 0, 8
  %v2421 = getelementptr inbounds float, ptr %v100, i64 %v2420
  %v2422 = getelementptr inbounds float, ptr %v2421, i64 0
  %v2423 = mul i64 0, 8
  %v2424 = getelementptr inbounds float, ptr %v24, i64 %v2423
  %v2425 = getelementptr inbounds float, ptr %v2424, i64 0
  %v2426 = getelementptr inbounds float, ptr %v210, i64 12288
  %v2427 = add i64 8, 1
  %v2428 = sdiv i64 %v2427, 2
  %v2429 = add i64 %v2, 1
  %v2430 = mul i64 %v2428, %v2
  %v2431 = sdiv i64 %v2430, %v3
  %v2432 = mul i64 %v2431, 2
  %v2433 = icmp slt i64 %v2432, 8
  %v2434 = select i1 %v2433, i64 %v2432, i64 8
  %v2435 = mul i64 %v2428, %v2429
  %v2436 = sdiv i64 %v2435, %v3
  %v2437 = mul i64 %v2436, 2
  %v2438 = icmp slt i64 %v2437, 8
  %v2439 = select i1 %v2438, i64 %v2437, i64 8
  %v2440 = getelementptr inbounds float, ptr %v114, i64 0
  br label %b429
b429:
  %v2441 = phi i64 [ %v2434, %b425 ], [ %v2449, %b434 ]
  %v2442 = icmp slt i64 %v2441, %v2439
  br i1 %v2442, label %b430, label %b431
b430:
  %v2443 = mul i64 %v2441, 8
  %v2444 = getelementptr inbounds float, ptr %v2440, i64 %v2443
  br label %b432
b432:
  %v2445 = phi i64 [ 0, %b430 ], [ %v2448, %b433 ]
  %v2446 = icmp slt i64 %v2445, 8
  br i1 %v2446, label %b433, label %b434
b433:
  %v2447 = getelementptr inbounds float, ptr %v2444, i64 %v2445
  store float 0x0000000000000000, ptr %v2447, align 4
  %v2448 = add nsw i64 %v2445, 1
  br label %b432
b434:
  %v2449 = add nsw i64 %v2441, 1
  br label %b429
b431:
  %v2450 = mul i64 %v8, 1
  br label %b435
b435:
  %v2451 = phi i64 [ 0, %b431 ], [ %v2555, %b440 ]
  %v2452 = icmp slt i64 %v2451, %v2450
  br i1 %v2452, label %b436, label %b437
b436:
  %v2453 = sub i64 %v2450, %v2451
  %v2454 = icmp slt i64 %v2453, 384
  %v2455 = select i1 %v2454, i64 %v2453, i64 384
  br label %b438
b438:
  %v2456 = phi i64 [ %v2434, %b436 ], [ %v2554, %b464 ]
  %v2457 = icmp slt i64 %v2456, %v2439
  br i1 %v2457, label %b439, label %b440
b439:
  %v2458 = sub i64 %v2439, %v2456
  %v2459 = icmp slt i64 %v2458, 64
  %v2460 = select i1 %v2459, i64 %v2458, i64 64
  %v2461 = sdiv i64 %v2460, 2
  %v2462 = mul i64 %v2461, 2
  %v2463 = sub i64 %v2460, %v2462
  %v2464 = mul i64 %v2451, 8
  %v2465 = add i64 %v2464, %v2456
  %v2466 = getelementptr inbounds float, ptr %v2422, i64 %v2465
  br label %b441
b441:
  %v2467 = phi i64 [ 0, %b439 ], [ %v2493, %b449 ]
  %v2468 = icmp slt i64 %v2467, %v2455
  br i1 %v2468, label %b442, label %b443
b442:
  %v2469 = mul i64 %v2467, 8
  %v2470 = getelementptr inbounds float, ptr %v2466, i64 %v2469
  %v2471 = mul i64 %v2467, 2
  %v2472 = getelementptr inbounds float, ptr %v2426, i64 %v2471
  br label %b444
b444:
  %v2473 = phi i64 [ 0, %b442 ], [ %v2482, %b445 ]
  %v2474 = icmp slt i64 %v2473, %v2461
  br i1 %v2474, label %b445, label %b446
b445:
  %v2475 = mul i64 %v2473, 2
  %v2476 = getelementptr inbounds float, ptr %v2470, i64 %v2475
  %v2477 = mul i64 %v2473, 768
  %v2478 = getelementptr inbounds float, ptr %v2472, i64 %v2477
  %v2479 = getelementptr inbounds float, ptr %v2476, i64 0
  %v2480 = load <2 x float>, ptr %v2479, align 4
  %v2481 = getelementptr inbounds float, ptr %v2478, i64 0
  store <2 x float> %v2480, ptr %v2481, align 4
  %v2482 = add nsw i64 %v2473, 1
  br label %b444
b446:
  %v2483 = mul i64 %v2461, 2
  %v2484 = getelementptr inbounds float, ptr %v2470, i64 %v2483
  %v2485 = mul i64 %v2461, 768
  %v2486 = getelementptr inbounds float, ptr %v2472, i64 %v2485
  br label %b447
b447:
  %v2487 = phi i64 [ 0, %b446 ], [ %v2492, %b448 ]
  %v2488 = icmp slt i64 %v2487, %v2463
  br i1 %v2488, label %b448, label %b449
b448:
  %v2489 = getelementptr inbounds float, ptr %v2484, i64 %v2487
  %v2490 = load float, ptr %v2489, align 4
  %v2491 = getelementptr inbounds float, ptr %v2486, i64 %v2487
  store float %v2490, ptr %v2491, align 4
  %v2492 = add nsw i64 %v2487, 1
  br label %b447, !llvm.loop !18
b449:
  %v2493 = add nsw i64 %v2467, 1
  br label %b441
b443:
  br label %b450
b450:
  %v2494 = phi i64 [ 0, %b443 ], [ %v2529, %b458 ]
  %v2495 = icmp slt i64 %v2494, 0
  br i1 %v2495, label %b451, label %b452
b451:
  %v2496 = mul i64 %v2451, 8
  %v2497 = add i64 %v2496, %v2494
  %v2498 = getelementptr inbounds float, ptr %v2425, i64 %v2497
  br label %b453
b453:
  %v2499 = phi i64 [ 0, %b451 ], [ %v2517, %b454 ]
  %v2500 = icmp slt i64 %v2499, %v2455
  br i1 %v2500, label %b454, label %b455
b454:
  %v2501 = mul i64 %v2499, 8
  %v2502 = getelementptr inbounds float, ptr %v2498, i64 %v2501
  %v2503 = mul i64 %v2499, 32
  %v2504 = getelementptr inbounds float, ptr %v210, i64 %v2503
  %v2505 = getelementptr inbounds float, ptr %v2502, i64 0
  %v2506 = load <8 x float>, ptr %v2505, align 4
  %v2507 = getelementptr inbounds float, ptr %v2504, i64 0
  store <8 x float> %v2506, ptr %v2507, align 4
  %v2508 = getelementptr inbounds float, ptr %v2502, i64 8
  %v2509 = load <8 x float>, ptr %v2508, align 4
  %v2510 = getelementptr inbounds float, ptr %v2504, i64 8
  store <8 x float> %v2509, ptr %v2510, align 4
  %v2511 = getelementptr inbounds float, ptr %v2502, i64 16
  %v2512 = load <8 x float>, ptr %v2511, align 4
  %v2513 = getelementptr inbounds float, ptr %v2504, i64 16
  store <8 x float> %v2512, ptr %v2513, align 4
  %v2514 = getelementptr inbounds float, ptr %v2502, i64 24
  %v2515 = load <8 x float>, ptr %v2514, align 4
  %v2516 = getelementptr inbounds float, ptr %v2504, i64 24
  store <8 x float> %v2515, ptr %v2516, align 4
  %v2517 = add nsw i64 %v2499, 1
  br label %b453
b455:
  %v2518 = sdiv i64 %v2460, 2
  br label %b456
b456:
  %v2519 = phi i64 [ 0, %b455 ], [ %v2528, %b457 ]
  %v2520 = icmp slt i64 %v2519, %v2518
  br i1 %v2520, label %b457, label %b458
b457:
  %v2521 = mul i64 %v2519, 2
  %v2522 = add i64 %v2456, %v2521
  %v2523 = mul i64 %v2519, 768
  %v2524 = getelementptr inbounds float, ptr %v2426, i64 %v2523
  %v2525 = mul i64 %v2522, 8
  %v2526 = add i64 %v2525, %v2494
  %v2527 = getelementptr inbounds float, ptr %v2440, i64 %v2526
  call void @outer_2x32(ptr %v2524, ptr %v210, i64 %v2455, ptr %v2527, i64 8)
  %v2528 = add nsw i64 %v2519, 1
  br label %b456
b458:
  %v2529 = add nsw i64 %v2494, 32
  br label %b450
b452:
  %v2530 = mul i64 %v2451, 8
  %v2531 = add i64 %v2530, 0
  %v2532 = getelementptr inbounds float, ptr %v2425, i64 %v2531
  br label %b459
b459:
  %v2533 = phi i64 [ 0, %b452 ], [ %v2542, %b460 ]
  %v2534 = icmp slt i64 %v2533, %v2455
  br i1 %v2534, label %b460, label %b461
b460:
  %v2535 = mul i64 %v2533, 8
  %v2536 = getelementptr inbounds float, ptr %v2532, i64 %v2535
  %v2537 = mul i64 %v2533, 8
  %v2538 = getelementptr inbounds float, ptr %v210, i64 %v2537
  %v2539 = getelementptr inbounds float, ptr %v2536, i64 0
  %v2540 = load <8 x float>, ptr %v2539, align 4
  %v2541 = getelementptr inbounds float, ptr %v2538, i64 0
  store <8 x float> %v2540, ptr %v2541, align 4
  %v2542 = add nsw i64 %v2533, 1
  br label %b459
b461:
  %v2543 = sdiv i64 %v2460, 2
  br label %b462
b462:
  %v2544 = phi i64 [ 0, %b461 ], [ %v2553, %b463 ]
  %v2545 = icmp slt i64 %v2544, %v2543
  br i1 %v2545, label %b463, label %b464
b463:
  %v2546 = mul i64 %v2544, 2
  %v2547 = add i64 %v2456, %v2546
  %v2548 = mul i64 %v2544, 768
  %v2549 = getelementptr inbounds float, ptr %v2426, i64 %v2548
  %v2550 = mul i64 %v2547, 8
  %v2551 = add i64 %v2550, 0
  %v2552 = getelementptr inbounds float, ptr %v2440, i64 %v2551
  call void @outer_2x8(ptr %v2549, ptr %v210, i64 %v2455, ptr %v2552, i64 8)
  %v2553 = add nsw i64 %v2544, 1
  br label %b462
b464:
  %v2554 = add nsw i64 %v2456, 64
  br label %b438
b440:
  %v2555 = add nsw i64 %v2451, 384
  br label %b435
b437:
  %v2556 = icmp sgt i64 %v3, 1
  br i1 %v2556, label %b465, label %b466
b465:
  %v2557 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2558 = atomicrmw add ptr %v2557, i64 1 acq_rel
  %v2559 = load i64, ptr %v205, align 8
  %v2560 = add i64 %v2559, 1
  store i64 %v2560, ptr %v205, align 8
  %v2561 = mul i64 %v3, %v2560
  br label %b467
b467:
  %v2562 = load atomic i64, ptr %v2557 acquire, align 8
  %v2563 = icmp slt i64 %v2562, %v2561
  br i1 %v2563, label %b468, label %b469
b468:
  %v2564 = call i32 @sched_yield()
  br label %b467
b469:
  br label %b466
b466:
  %v2565 = icmp eq i64 %v2, 0
  br i1 %v2565, label %b470, label %b471
b470:
  br label %b472
b472:
  %v2566 = phi i64 [ 0, %b470 ], [ %v2602, %b477 ]
  %v2567 = phi <8 x float> [ splat (float 0x0000000000000000), %b470 ], [ %v2601, %b477 ]
  %v2568 = icmp slt i64 %v2566, %v8
  br i1 %v2568, label %b473, label %b474
b473:
  %v2569 = add i64 %v2566, 128
  %v2570 = icmp slt i64 %v2569, %v8
  %v2571 = select i1 %v2570, i64 %v2569, i64 %v8
  br label %b475
b475:
  %v2572 = phi i64 [ %v2566, %b473 ], [ %v2600, %b476 ]
  %v2573 = phi <8 x float> [ splat (float 0x0000000000000000), %b473 ], [ %v2599, %b476 ]
  %v2574 = icmp slt i64 %v2572, %v2571
  br i1 %v2574, label %b476, label %b477
b476:
  %v2575 = mul i64 %v2572, 8
  %v2576 = getelementptr inbounds float, ptr %v68, i64 %v2575
  %v2577 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2578 = mul i64 %v2572, 8
  %v2579 = getelementptr inbounds float, ptr %v66, i64 %v2578
  %v2580 = add i64 0, 0
  %v2581 = getelementptr inbounds float, ptr %v2576, i64 %v2580
  %v2582 = load <8 x float>, ptr %v2581, align 4
  %v2583 = add i64 0, 0
  %v2584 = getelementptr inbounds float, ptr %v42, i64 %v2583
  %v2585 = load <8 x float>, ptr %v2584, align 4
  %v2586 = add i64 0, 0
  %v2587 = getelementptr inbounds float, ptr %v2579, i64 %v2586
  %v2588 = load <8 x float>, ptr %v2587, align 4
  %v2589 = fadd <8 x float> %v2585, %v2588
  %v2590 = insertelement <8 x float> poison, float %v2577, i64 0
  %v2591 = shufflevector <8 x float> %v2590, <8 x float> poison, <8 x i32> zeroinitializer
  %v2592 = fmul <8 x float> %v2591, %v2589
  %v2593 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2594 = shufflevector <8 x float> %v2593, <8 x float> poison, <8 x i32> zeroinitializer
  %v2595 = fadd <8 x float> %v2594, %v2592
  %v2596 = fdiv <8 x float> %v2582, %v2595
  %v2597 = fmul <8 x float> %v2591, %v2588
  %v2598 = fmul <8 x float> %v2596, %v2597
  %v2599 = fadd <8 x float> %v2573, %v2598
  %v2600 = add nsw i64 %v2572, 1
  br label %b475
b477:
  %v2601 = fadd <8 x float> %v2567, %v2573
  %v2602 = add nsw i64 %v2566, 128
  br label %b472
b474:
  %v2603 = add i64 0, 0
  %v2604 = getelementptr inbounds float, ptr %v116, i64 %v2603
  store <8 x float> %v2567, ptr %v2604, align 4
  br label %b471
b471:
  %v2605 = icmp sgt i64 %v3, 1
  br i1 %v2605, label %b478, label %b479
b478:
  %v2606 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2607 = atomicrmw add ptr %v2606, i64 1 acq_rel
  %v2608 = load i64, ptr %v205, align 8
  %v2609 = add i64 %v2608, 1
  store i64 %v2609, ptr %v205, align 8
  %v2610 = mul i64 %v3, %v2609
  br label %b480
b480:
  %v2611 = load atomic i64, ptr %v2606 acquire, align 8
  %v2612 = icmp slt i64 %v2611, %v2610
  br i1 %v2612, label %b481, label %b482
b481:
  %v2613 = call i32 @sched_yield()
  br label %b480
b482:
  br label %b479
b479:
  %v2614 = icmp eq i64 %v2, 0
  br i1 %v2614, label %b483, label %b484
b483:
  br label %b485
b485:
  %v2615 = phi i64 [ 0, %b483 ], [ %v2642, %b490 ]
  %v2616 = phi <8 x float> [ splat (float 0x0000000000000000), %b483 ], [ %v2641, %b490 ]
  %v2617 = icmp slt i64 %v2615, %v8
  br i1 %v2617, label %b486, label %b487
b486:
  %v2618 = add i64 %v2615, 128
  %v2619 = icmp slt i64 %v2618, %v8
  %v2620 = select i1 %v2619, i64 %v2618, i64 %v8
  br label %b488
b488:
  %v2621 = phi i64 [ %v2615, %b486 ], [ %v2640, %b489 ]
  %v2622 = phi <8 x float> [ splat (float 0x0000000000000000), %b486 ], [ %v2639, %b489 ]
  %v2623 = icmp slt i64 %v2621, %v2620
  br i1 %v2623, label %b489, label %b490
b489:
  %v2624 = mul i64 %v2621, 8
  %v2625 = getelementptr inbounds float, ptr %v72, i64 %v2624
  %v2626 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2627 = mul i64 %v2621, 8
  %v2628 = getelementptr inbounds float, ptr %v62, i64 %v2627
  %v2629 = add i64 0, 0
  %v2630 = getelementptr inbounds float, ptr %v2625, i64 %v2629
  %v2631 = load <8 x float>, ptr %v2630, align 4
  %v2632 = add i64 0, 0
  %v2633 = getelementptr inbounds float, ptr %v2628, i64 %v2632
  %v2634 = load <8 x float>, ptr %v2633, align 4
  %v2635 = insertelement <8 x float> poison, float %v2626, i64 0
  %v2636 = shufflevector <8 x float> %v2635, <8 x float> poison, <8 x i32> zeroinitializer
  %v2637 = fmul <8 x float> %v2636, %v2634
  %v2638 = fmul <8 x float> %v2631, %v2637
  %v2639 = fadd <8 x float> %v2622, %v2638
  %v2640 = add nsw i64 %v2621, 1
  br label %b488
b490:
  %v2641 = fadd <8 x float> %v2616, %v2622
  %v2642 = add nsw i64 %v2615, 128
  br label %b485
b487:
  %v2643 = add i64 0, 0
  %v2644 = getelementptr inbounds float, ptr %v118, i64 %v2643
  store <8 x float> %v2616, ptr %v2644, align 4
  br label %b484
b484:
  %v2645 = icmp sgt i64 %v3, 1
  br i1 %v2645, label %b491, label %b492
b491:
  %v2646 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2647 = atomicrmw add ptr %v2646, i64 1 acq_rel
  %v2648 = load i64, ptr %v205, align 8
  %v2649 = add i64 %v2648, 1
  store i64 %v2649, ptr %v205, align 8
  %v2650 = mul i64 %v3, %v2649
  br label %b493
b493:
  %v2651 = load atomic i64, ptr %v2646 acquire, align 8
  %v2652 = icmp slt i64 %v2651, %v2650
  br i1 %v2652, label %b494, label %b495
b494:
  %v2653 = call i32 @sched_yield()
  br label %b493
b495:
  br label %b492
b492:
  %v2654 = icmp eq i64 %v2, 0
  br i1 %v2654, label %b496, label %b497
b496:
  br label %b498
b498:
  %v2655 = phi i64 [ 0, %b496 ], [ %v2682, %b503 ]
  %v2656 = phi <8 x float> [ splat (float 0x0000000000000000), %b496 ], [ %v2681, %b503 ]
  %v2657 = icmp slt i64 %v2655, %v8
  br i1 %v2657, label %b499, label %b500
b499:
  %v2658 = add i64 %v2655, 128
  %v2659 = icmp slt i64 %v2658, %v8
  %v2660 = select i1 %v2659, i64 %v2658, i64 %v8
  br label %b501
b501:
  %v2661 = phi i64 [ %v2655, %b499 ], [ %v2680, %b502 ]
  %v2662 = phi <8 x float> [ splat (float 0x0000000000000000), %b499 ], [ %v2679, %b502 ]
  %v2663 = icmp slt i64 %v2661, %v2660
  br i1 %v2663, label %b502, label %b503
b502:
  %v2664 = mul i64 %v2661, 8
  %v2665 = getelementptr inbounds float, ptr %v78, i64 %v2664
  %v2666 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2667 = mul i64 %v2661, 8
  %v2668 = getelementptr inbounds float, ptr %v58, i64 %v2667
  %v2669 = add i64 0, 0
  %v2670 = getelementptr inbounds float, ptr %v2665, i64 %v2669
  %v2671 = load <8 x float>, ptr %v2670, align 4
  %v2672 = add i64 0, 0
  %v2673 = getelementptr inbounds float, ptr %v2668, i64 %v2672
  %v2674 = load <8 x float>, ptr %v2673, align 4
  %v2675 = insertelement <8 x float> poison, float %v2666, i64 0
  %v2676 = shufflevector <8 x float> %v2675, <8 x float> poison, <8 x i32> zeroinitializer
  %v2677 = fmul <8 x float> %v2676, %v2674
  %v2678 = fmul <8 x float> %v2671, %v2677
  %v2679 = fadd <8 x float> %v2662, %v2678
  %v2680 = add nsw i64 %v2661, 1
  br label %b501
b503:
  %v2681 = fadd <8 x float> %v2656, %v2662
  %v2682 = add nsw i64 %v2655, 128
  br label %b498
b500:
  %v2683 = add i64 0, 0
  %v2684 = getelementptr inbounds float, ptr %v120, i64 %v2683
  store <8 x float> %v2656, ptr %v2684, align 4
  br label %b497
b497:
  %v2685 = icmp sgt i64 %v3, 1
  br i1 %v2685, label %b504, label %b505
b504:
  %v2686 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2687 = atomicrmw add ptr %v2686, i64 1 acq_rel
  %v2688 = load i64, ptr %v205, align 8
  %v2689 = add i64 %v2688, 1
  store i64 %v2689, ptr %v205, align 8
  %v2690 = mul i64 %v3, %v2689
  br label %b506
b506:
  %v2691 = load atomic i64, ptr %v2686 acquire, align 8
  %v2692 = icmp slt i64 %v2691, %v2690
  br i1 %v2692, label %b507, label %b508
b507:
  %v2693 = call i32 @sched_yield()
  br label %b506
b508:
  br label %b505
b505:
  %v2694 = icmp eq i64 %v2, 0
  br i1 %v2694, label %b509, label %b510
b509:
  br label %b511
b511:
  %v2695 = phi i64 [ 0, %b509 ], [ %v2722, %b516 ]
  %v2696 = phi <8 x float> [ splat (float 0x0000000000000000), %b509 ], [ %v2721, %b516 ]
  %v2697 = icmp slt i64 %v2695, %v8
  br i1 %v2697, label %b512, label %b513
b512:
  %v2698 = add i64 %v2695, 128
  %v2699 = icmp slt i64 %v2698, %v8
  %v2700 = select i1 %v2699, i64 %v2698, i64 %v8
  br label %b514
b514:
  %v2701 = phi i64 [ %v2695, %b512 ], [ %v2720, %b515 ]
  %v2702 = phi <8 x float> [ splat (float 0x0000000000000000), %b512 ], [ %v2719, %b515 ]
  %v2703 = icmp slt i64 %v2701, %v2700
  br i1 %v2703, label %b515, label %b516
b515:
  %v2704 = mul i64 %v2701, 8
  %v2705 = getelementptr inbounds float, ptr %v84, i64 %v2704
  %v2706 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2707 = mul i64 %v2701, 8
  %v2708 = getelementptr inbounds float, ptr %v54, i64 %v2707
  %v2709 = add i64 0, 0
  %v2710 = getelementptr inbounds float, ptr %v2705, i64 %v2709
  %v2711 = load <8 x float>, ptr %v2710, align 4
  %v2712 = add i64 0, 0
  %v2713 = getelementptr inbounds float, ptr %v2708, i64 %v2712
  %v2714 = load <8 x float>, ptr %v2713, align 4
  %v2715 = insertelement <8 x float> poison, float %v2706, i64 0
  %v2716 = shufflevector <8 x float> %v2715, <8 x float> poison, <8 x i32> zeroinitializer
  %v2717 = fmul <8 x float> %v2716, %v2714
  %v2718 = fmul <8 x float> %v2711, %v2717
  %v2719 = fadd <8 x float> %v2702, %v2718
  %v2720 = add nsw i64 %v2701, 1
  br label %b514
b516:
  %v2721 = fadd <8 x float> %v2696, %v2702
  %v2722 = add nsw i64 %v2695, 128
  br label %b511
b513:
  %v2723 = add i64 0, 0
  %v2724 = getelementptr inbounds float, ptr %v122, i64 %v2723
  store <8 x float> %v2696, ptr %v2724, align 4
  br label %b510
b510:
  %v2725 = icmp sgt i64 %v3, 1
  br i1 %v2725, label %b517, label %b518
b517:
  %v2726 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2727 = atomicrmw add ptr %v2726, i64 1 acq_rel
  %v2728 = load i64, ptr %v205, align 8
  %v2729 = add i64 %v2728, 1
  store i64 %v2729, ptr %v205, align 8
  %v2730 = mul i64 %v3, %v2729
  br label %b519
b519:
  %v2731 = load atomic i64, ptr %v2726 acquire, align 8
  %v2732 = icmp slt i64 %v2731, %v2730
  br i1 %v2732, label %b520, label %b521
b520:
  %v2733 = call i32 @sched_yield()
  br label %b519
b521:
  br label %b518
b518:
  %v2734 = icmp eq i64 %v2, 0
  br i1 %v2734, label %b522, label %b523
b522:
  br label %b524
b524:
  %v2735 = phi i64 [ 0, %b522 ], [ %v2762, %b529 ]
  %v2736 = phi <8 x float> [ splat (float 0x0000000000000000), %b522 ], [ %v2761, %b529 ]
  %v2737 = icmp slt i64 %v2735, %v8
  br i1 %v2737, label %b525, label %b526
b525:
  %v2738 = add i64 %v2735, 128
  %v2739 = icmp slt i64 %v2738, %v8
  %v2740 = select i1 %v2739, i64 %v2738, i64 %v8
  br label %b527
b527:
  %v2741 = phi i64 [ %v2735, %b525 ], [ %v2760, %b528 ]
  %v2742 = phi <8 x float> [ splat (float 0x0000000000000000), %b525 ], [ %v2759, %b528 ]
  %v2743 = icmp slt i64 %v2741, %v2740
  br i1 %v2743, label %b528, label %b529
b528:
  %v2744 = mul i64 %v2741, 8
  %v2745 = getelementptr inbounds float, ptr %v90, i64 %v2744
  %v2746 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2747 = mul i64 %v2741, 8
  %v2748 = getelementptr inbounds float, ptr %v50, i64 %v2747
  %v2749 = add i64 0, 0
  %v2750 = getelementptr inbounds float, ptr %v2745, i64 %v2749
  %v2751 = load <8 x float>, ptr %v2750, align 4
  %v2752 = add i64 0, 0
  %v2753 = getelementptr inbounds float, ptr %v2748, i64 %v2752
  %v2754 = load <8 x float>, ptr %v2753, align 4
  %v2755 = insertelement <8 x float> poison, float %v2746, i64 0
  %v2756 = shufflevector <8 x float> %v2755, <8 x float> poison, <8 x i32> zeroinitializer
  %v2757 = fmul <8 x float> %v2756, %v2754
  %v2758 = fmul <8 x float> %v2751, %v2757
  %v2759 = fadd <8 x float> %v2742, %v2758
  %v2760 = add nsw i64 %v2741, 1
  br label %b527
b529:
  %v2761 = fadd <8 x float> %v2736, %v2742
  %v2762 = add nsw i64 %v2735, 128
  br label %b524
b526:
  %v2763 = add i64 0, 0
  %v2764 = getelementptr inbounds float, ptr %v124, i64 %v2763
  store <8 x float> %v2736, ptr %v2764, align 4
  br label %b523
b523:
  %v2765 = icmp sgt i64 %v3, 1
  br i1 %v2765, label %b530, label %b531
b530:
  %v2766 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2767 = atomicrmw add ptr %v2766, i64 1 acq_rel
  %v2768 = load i64, ptr %v205, align 8
  %v2769 = add i64 %v2768, 1
  store i64 %v2769, ptr %v205, align 8
  %v2770 = mul i64 %v3, %v2769
  br label %b532
b532:
  %v2771 = load atomic i64, ptr %v2766 acquire, align 8
  %v2772 = icmp slt i64 %v2771, %v2770
  br i1 %v2772, label %b533, label %b534
b533:
  %v2773 = call i32 @sched_yield()
  br label %b532
b534:
  br label %b531
b531:
  %v2774 = icmp eq i64 %v2, 0
  br i1 %v2774, label %b535, label %b536
b535:
  br label %b537
b537:
  %v2775 = phi i64 [ 0, %b535 ], [ %v2802, %b542 ]
  %v2776 = phi <8 x float> [ splat (float 0x0000000000000000), %b535 ], [ %v2801, %b542 ]
  %v2777 = icmp slt i64 %v2775, %v8
  br i1 %v2777, label %b538, label %b539
b538:
  %v2778 = add i64 %v2775, 128
  %v2779 = icmp slt i64 %v2778, %v8
  %v2780 = select i1 %v2779, i64 %v2778, i64 %v8
  br label %b540
b540:
  %v2781 = phi i64 [ %v2775, %b538 ], [ %v2800, %b541 ]
  %v2782 = phi <8 x float> [ splat (float 0x0000000000000000), %b538 ], [ %v2799, %b541 ]
  %v2783 = icmp slt i64 %v2781, %v2780
  br i1 %v2783, label %b541, label %b542
b541:
  %v2784 = mul i64 %v2781, 8
  %v2785 = getelementptr inbounds float, ptr %v96, i64 %v2784
  %v2786 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2787 = mul i64 %v2781, 8
  %v2788 = getelementptr inbounds float, ptr %v46, i64 %v2787
  %v2789 = add i64 0, 0
  %v2790 = getelementptr inbounds float, ptr %v2785, i64 %v2789
  %v2791 = load <8 x float>, ptr %v2790, align 4
  %v2792 = add i64 0, 0
  %v2793 = getelementptr inbounds float, ptr %v2788, i64 %v2792
  %v2794 = load <8 x float>, ptr %v2793, align 4
  %v2795 = insertelement <8 x float> poison, float %v2786, i64 0
  %v2796 = shufflevector <8 x float> %v2795, <8 x float> poison, <8 x i32> zeroinitializer
  %v2797 = fmul <8 x float> %v2796, %v2794
  %v2798 = fmul <8 x float> %v2791, %v2797
  %v2799 = fadd <8 x float> %v2782, %v2798
  %v2800 = add nsw i64 %v2781, 1
  br label %b540
b542:
  %v2801 = fadd <8 x float> %v2776, %v2782
  %v2802 = add nsw i64 %v2775, 128
  br label %b537
b539:
  %v2803 = add i64 0, 0
  %v2804 = getelementptr inbounds float, ptr %v126, i64 %v2803
  store <8 x float> %v2776, ptr %v2804, align 4
  br label %b536
b536:
  %v2805 = icmp sgt i64 %v3, 1
  br i1 %v2805, label %b543, label %b544
b543:
  %v2806 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2807 = atomicrmw add ptr %v2806, i64 1 acq_rel
  %v2808 = load i64, ptr %v205, align 8
  %v2809 = add i64 %v2808, 1
  store i64 %v2809, ptr %v205, align 8
  %v2810 = mul i64 %v3, %v2809
  br label %b545
b545:
  %v2811 = load atomic i64, ptr %v2806 acquire, align 8
  %v2812 = icmp slt i64 %v2811, %v2810
  br i1 %v2812, label %b546, label %b547
b546:
  %v2813 = call i32 @sched_yield()
  br label %b545
b547:
  br label %b544
b544:
  %v2814 = icmp eq i64 %v2, 0
  br i1 %v2814, label %b548, label %b549
b548:
  br label %b550
b550:
  %v2815 = phi i64 [ 0, %b548 ], [ %v2859, %b555 ]
  %v2816 = phi <8 x float> [ splat (float 0x0000000000000000), %b548 ], [ %v2858, %b555 ]
  %v2817 = icmp slt i64 %v2815, %v8
  br i1 %v2817, label %b551, label %b552
b551:
  %v2818 = add i64 %v2815, 128
  %v2819 = icmp slt i64 %v2818, %v8
  %v2820 = select i1 %v2819, i64 %v2818, i64 %v8
  br label %b553
b553:
  %v2821 = phi i64 [ %v2815, %b551 ], [ %v2857, %b554 ]
  %v2822 = phi <8 x float> [ splat (float 0x0000000000000000), %b551 ], [ %v2856, %b554 ]
  %v2823 = icmp slt i64 %v2821, %v2820
  br i1 %v2823, label %b554, label %b555
b554:
  %v2824 = mul i64 %v2821, 8
  %v2825 = getelementptr inbounds float, ptr %v68, i64 %v2824
  %v2826 = mul i64 1, %v7
  %v2827 = add i64 %v2821, %v2826
  %v2828 = mul i64 %v2827, 8
  %v2829 = getelementptr inbounds float, ptr %v24, i64 %v2828
  %v2830 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2831 = mul i64 %v2821, 8
  %v2832 = getelementptr inbounds float, ptr %v66, i64 %v2831
  %v2833 = add i64 0, 0
  %v2834 = getelementptr inbounds float, ptr %v2825, i64 %v2833
  %v2835 = load <8 x float>, ptr %v2834, align 4
  %v2836 = add i64 0, 0
  %v2837 = getelementptr inbounds float, ptr %v2829, i64 %v2836
  %v2838 = load <8 x float>, ptr %v2837, align 4
  %v2839 = fmul <8 x float> %v2835, %v2838
  %v2840 = add i64 0, 0
  %v2841 = getelementptr inbounds float, ptr %v42, i64 %v2840
  %v2842 = load <8 x float>, ptr %v2841, align 4
  %v2843 = add i64 0, 0
  %v2844 = getelementptr inbounds float, ptr %v2832, i64 %v2843
  %v2845 = load <8 x float>, ptr %v2844, align 4
  %v2846 = fadd <8 x float> %v2842, %v2845
  %v2847 = insertelement <8 x float> poison, float %v2830, i64 0
  %v2848 = shufflevector <8 x float> %v2847, <8 x float> poison, <8 x i32> zeroinitializer
  %v2849 = fmul <8 x float> %v2848, %v2846
  %v2850 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2851 = shufflevector <8 x float> %v2850, <8 x float> poison, <8 x i32> zeroinitializer
  %v2852 = fadd <8 x float> %v2851, %v2849
  %v2853 = fdiv <8 x float> %v2839, %v2852
  %v2854 = fmul <8 x float> %v2853, %v2848
  %v2855 = fneg <8 x float> %v2854
  %v2856 = fadd <8 x float> %v2822, %v2855
  %v2857 = add nsw i64 %v2821, 1
  br label %b553
b555:
  %v2858 = fadd <8 x float> %v2816, %v2822
  %v2859 = add nsw i64 %v2815, 128
  br label %b550
b552:
  %v2860 = add i64 0, 0
  %v2861 = getelementptr inbounds float, ptr %v128, i64 %v2860
  store <8 x float> %v2816, ptr %v2861, align 4
  br label %b549
b549:
  %v2862 = icmp sgt i64 %v3, 1
  br i1 %v2862, label %b556, label %b557
b556:
  %v2863 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2864 = atomicrmw add ptr %v2863, i64 1 acq_rel
  %v2865 = load i64, ptr %v205, align 8
  %v2866 = add i64 %v2865, 1
  store i64 %v2866, ptr %v205, align 8
  %v2867 = mul i64 %v3, %v2866
  br label %b558
b558:
  %v2868 = load atomic i64, ptr %v2863 acquire, align 8
  %v2869 = icmp slt i64 %v2868, %v2867
  br i1 %v2869, label %b559, label %b560
b559:
  %v2870 = call i32 @sched_yield()
  br label %b558
b560:
  br label %b557
b557:
  %v2871 = icmp eq i64 %v2, 0
  br i1 %v2871, label %b561, label %b562
b561:
  br label %b563
b563:
  %v2872 = phi i64 [ 0, %b561 ], [ %v2894, %b568 ]
  %v2873 = phi <8 x float> [ splat (float 0x0000000000000000), %b561 ], [ %v2893, %b568 ]
  %v2874 = icmp slt i64 %v2872, %v8
  br i1 %v2874, label %b564, label %b565
b564:
  %v2875 = add i64 %v2872, 128
  %v2876 = icmp slt i64 %v2875, %v8
  %v2877 = select i1 %v2876, i64 %v2875, i64 %v8
  br label %b566
b566:
  %v2878 = phi i64 [ %v2872, %b564 ], [ %v2892, %b567 ]
  %v2879 = phi <8 x float> [ splat (float 0x0000000000000000), %b564 ], [ %v2891, %b567 ]
  %v2880 = icmp slt i64 %v2878, %v2877
  br i1 %v2880, label %b567, label %b568
b567:
  %v2881 = mul i64 %v2878, 8
  %v2882 = getelementptr inbounds float, ptr %v74, i64 %v2881
  %v2883 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2884 = add i64 0, 0
  %v2885 = getelementptr inbounds float, ptr %v2882, i64 %v2884
  %v2886 = load <8 x float>, ptr %v2885, align 4
  %v2887 = insertelement <8 x float> poison, float %v2883, i64 0
  %v2888 = shufflevector <8 x float> %v2887, <8 x float> poison, <8 x i32> zeroinitializer
  %v2889 = fmul <8 x float> %v2886, %v2888
  %v2890 = fneg <8 x float> %v2889
  %v2891 = fadd <8 x float> %v2879, %v2890
  %v2892 = add nsw i64 %v2878, 1
  br label %b566
b568:
  %v2893 = fadd <8 x float> %v2873, %v2879
  %v2894 = add nsw i64 %v2872, 128
  br label %b563
b565:
  %v2895 = add i64 0, 0
  %v2896 = getelementptr inbounds float, ptr %v130, i64 %v2895
  store <8 x float> %v2873, ptr %v2896, align 4
  br label %b562
b562:
  %v2897 = icmp sgt i64 %v3, 1
  br i1 %v2897, label %b569, label %b570
b569:
  %v2898 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2899 = atomicrmw add ptr %v2898, i64 1 acq_rel
  %v2900 = load i64, ptr %v205, align 8
  %v2901 = add i64 %v2900, 1
  store i64 %v2901, ptr %v205, align 8
  %v2902 = mul i64 %v3, %v2901
  br label %b571
b571:
  %v2903 = load atomic i64, ptr %v2898 acquire, align 8
  %v2904 = icmp slt i64 %v2903, %v2902
  br i1 %v2904, label %b572, label %b573
b572:
  %v2905 = call i32 @sched_yield()
  br label %b571
b573:
  br label %b570
b570:
  %v2906 = icmp eq i64 %v2, 0
  br i1 %v2906, label %b574, label %b575
b574:
  br label %b576
b576:
  %v2907 = phi i64 [ 0, %b574 ], [ %v2929, %b581 ]
  %v2908 = phi <8 x float> [ splat (float 0x0000000000000000), %b574 ], [ %v2928, %b581 ]
  %v2909 = icmp slt i64 %v2907, %v8
  br i1 %v2909, label %b577, label %b578
b577:
  %v2910 = add i64 %v2907, 128
  %v2911 = icmp slt i64 %v2910, %v8
  %v2912 = select i1 %v2911, i64 %v2910, i64 %v8
  br label %b579
b579:
  %v2913 = phi i64 [ %v2907, %b577 ], [ %v2927, %b580 ]
  %v2914 = phi <8 x float> [ splat (float 0x0000000000000000), %b577 ], [ %v2926, %b580 ]
  %v2915 = icmp slt i64 %v2913, %v2912
  br i1 %v2915, label %b580, label %b581
b580:
  %v2916 = mul i64 %v2913, 8
  %v2917 = getelementptr inbounds float, ptr %v80, i64 %v2916
  %v2918 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2919 = add i64 0, 0
  %v2920 = getelementptr inbounds float, ptr %v2917, i64 %v2919
  %v2921 = load <8 x float>, ptr %v2920, align 4
  %v2922 = insertelement <8 x float> poison, float %v2918, i64 0
  %v2923 = shufflevector <8 x float> %v2922, <8 x float> poison, <8 x i32> zeroinitializer
  %v2924 = fmul <8 x float> %v2921, %v2923
  %v2925 = fneg <8 x float> %v2924
  %v2926 = fadd <8 x float> %v2914, %v2925
  %v2927 = add nsw i64 %v2913, 1
  br label %b579
b581:
  %v2928 = fadd <8 x float> %v2908, %v2914
  %v2929 = add nsw i64 %v2907, 128
  br label %b576
b578:
  %v2930 = add i64 0, 0
  %v2931 = getelementptr inbounds float, ptr %v132, i64 %v2930
  store <8 x float> %v2908, ptr %v2931, align 4
  br label %b575
b575:
  %v2932 = icmp sgt i64 %v3, 1
  br i1 %v2932, label %b582, label %b583
b582:
  %v2933 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2934 = atomicrmw add ptr %v2933, i64 1 acq_rel
  %v2935 = load i64, ptr %v205, align 8
  %v2936 = add i64 %v2935, 1
  store i64 %v2936, ptr %v205, align 8
  %v2937 = mul i64 %v3, %v2936
  br label %b584
b584:
  %v2938 = load atomic i64, ptr %v2933 acquire, align 8
  %v2939 = icmp slt i64 %v2938, %v2937
  br i1 %v2939, label %b585, label %b586
b585:
  %v2940 = call i32 @sched_yield()
  br label %b584
b586:
  br label %b583
b583:
  %v2941 = icmp eq i64 %v2, 0
  br i1 %v2941, label %b587, label %b588
b587:
  br label %b589
b589:
  %v2942 = phi i64 [ 0, %b587 ], [ %v2964, %b594 ]
  %v2943 = phi <8 x float> [ splat (float 0x0000000000000000), %b587 ], [ %v2963, %b594 ]
  %v2944 = icmp slt i64 %v2942, %v8
  br i1 %v2944, label %b590, label %b591
b590:
  %v2945 = add i64 %v2942, 128
  %v2946 = icmp slt i64 %v2945, %v8
  %v2947 = select i1 %v2946, i64 %v2945, i64 %v8
  br label %b592
b592:
  %v2948 = phi i64 [ %v2942, %b590 ], [ %v2962, %b593 ]
  %v2949 = phi <8 x float> [ splat (float 0x0000000000000000), %b590 ], [ %v2961, %b593 ]
  %v2950 = icmp slt i64 %v2948, %v2947
  br i1 %v2950, label %b593, label %b594
b593:
  %v2951 = mul i64 %v2948, 8
  %v2952 = getelementptr inbounds float, ptr %v86, i64 %v2951
  %v2953 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2954 = add i64 0, 0
  %v2955 = getelementptr inbounds float, ptr %v2952, i64 %v2954
  %v2956 = load <8 x float>, ptr %v2955, align 4
  %v2957 = insertelement <8 x float> poison, float %v2953, i64 0
  %v2958 = shufflevector <8 x float> %v2957, <8 x float> poison, <8 x i32> zeroinitializer
  %v2959 = fmul <8 x float> %v2956, %v2958
  %v2960 = fneg <8 x float> %v2959
  %v2961 = fadd <8 x float> %v2949, %v2960
  %v2962 = add nsw i64 %v2948, 1
  br label %b592
b594:
  %v2963 = fadd <8 x float> %v2943, %v2949
  %v2964 = add nsw i64 %v2942, 128
  br label %b589
b591:
  %v2965 = add i64 0, 0
  %v2966 = getelementptr inbounds float, ptr %v134, i64 %v2965
  store <8 x float> %v2943, ptr %v2966, align 4
  br label %b588
b588:
  %v2967 = icmp sgt i64 %v3, 1
  br i1 %v2967, label %b595, label %b596
b595:
  %v2968 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2969 = atomicrmw add ptr %v2968, i64 1 acq_rel
  %v2970 = load i64, ptr %v205, align 8
  %v2971 = add i64 %v2970, 1
  store i64 %v2971, ptr %v205, align 8
  %v2972 = mul i64 %v3, %v2971
  br label %b597
b597:
  %v2973 = load atomic i64, ptr %v2968 acquire, align 8
  %v2974 = icmp slt i64 %v2973, %v2972
  br i1 %v2974, label %b598, label %b599
b598:
  %v2975 = call i32 @sched_yield()
  br label %b597
b599:
  br label %b596
b596:
  %v2976 = icmp eq i64 %v2, 0
  br i1 %v2976, label %b600, label %b601
b600:
  br label %b602
b602:
  %v2977 = phi i64 [ 0, %b600 ], [ %v2999, %b607 ]
  %v2978 = phi <8 x float> [ splat (float 0x0000000000000000), %b600 ], [ %v2998, %b607 ]
  %v2979 = icmp slt i64 %v2977, %v8
  br i1 %v2979, label %b603, label %b604
b603:
  %v2980 = add i64 %v2977, 128
  %v2981 = icmp slt i64 %v2980, %v8
  %v2982 = select i1 %v2981, i64 %v2980, i64 %v8
  br label %b605
b605:
  %v2983 = phi i64 [ %v2977, %b603 ], [ %v2997, %b606 ]
  %v2984 = phi <8 x float> [ splat (float 0x0000000000000000), %b603 ], [ %v2996, %b606 ]
  %v2985 = icmp slt i64 %v2983, %v2982
  br i1 %v2985, label %b606, label %b607
b606:
  %v2986 = mul i64 %v2983, 8
  %v2987 = getelementptr inbounds float, ptr %v92, i64 %v2986
  %v2988 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v2989 = add i64 0, 0
  %v2990 = getelementptr inbounds float, ptr %v2987, i64 %v2989
  %v2991 = load <8 x float>, ptr %v2990, align 4
  %v2992 = insertelement <8 x float> poison, float %v2988, i64 0
  %v2993 = shufflevector <8 x float> %v2992, <8 x float> poison, <8 x i32> zeroinitializer
  %v2994 = fmul <8 x float> %v2991, %v2993
  %v2995 = fneg <8 x float> %v2994
  %v2996 = fadd <8 x float> %v2984, %v2995
  %v2997 = add nsw i64 %v2983, 1
  br label %b605
b607:
  %v2998 = fadd <8 x float> %v2978, %v2984
  %v2999 = add nsw i64 %v2977, 128
  br label %b602
b604:
  %v3000 = add i64 0, 0
  %v3001 = getelementptr inbounds float, ptr %v136, i64 %v3000
  store <8 x float> %v2978, ptr %v3001, align 4
  br label %b601
b601:
  %v3002 = icmp sgt i64 %v3, 1
  br i1 %v3002, label %b608, label %b609
b608:
  %v3003 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3004 = atomicrmw add ptr %v3003, i64 1 acq_rel
  %v3005 = load i64, ptr %v205, align 8
  %v3006 = add i64 %v3005, 1
  store i64 %v3006, ptr %v205, align 8
  %v3007 = mul i64 %v3, %v3006
  br label %b610
b610:
  %v3008 = load atomic i64, ptr %v3003 acquire, align 8
  %v3009 = icmp slt i64 %v3008, %v3007
  br i1 %v3009, label %b611, label %b612
b611:
  %v3010 = call i32 @sched_yield()
  br label %b610
b612:
  br label %b609
b609:
  %v3011 = icmp eq i64 %v2, 0
  br i1 %v3011, label %b613, label %b614
b613:
  br label %b615
b615:
  %v3012 = phi i64 [ 0, %b613 ], [ %v3034, %b620 ]
  %v3013 = phi <8 x float> [ splat (float 0x0000000000000000), %b613 ], [ %v3033, %b620 ]
  %v3014 = icmp slt i64 %v3012, %v8
  br i1 %v3014, label %b616, label %b617
b616:
  %v3015 = add i64 %v3012, 128
  %v3016 = icmp slt i64 %v3015, %v8
  %v3017 = select i1 %v3016, i64 %v3015, i64 %v8
  br label %b618
b618:
  %v3018 = phi i64 [ %v3012, %b616 ], [ %v3032, %b619 ]
  %v3019 = phi <8 x float> [ splat (float 0x0000000000000000), %b616 ], [ %v3031, %b619 ]
  %v3020 = icmp slt i64 %v3018, %v3017
  br i1 %v3020, label %b619, label %b620
b619:
  %v3021 = mul i64 %v3018, 8
  %v3022 = getelementptr inbounds float, ptr %v98, i64 %v3021
  %v3023 = fdiv float 0x3FF0000000000000, 0x4018000000000000
  %v3024 = add i64 0, 0
  %v3025 = getelementptr inbounds float, ptr %v3022, i64 %v3024
  %v3026 = load <8 x float>, ptr %v3025, align 4
  %v3027 = insertelement <8 x float> poison, float %v3023, i64 0
  %v3028 = shufflevector <8 x float> %v3027, <8 x float> poison, <8 x i32> zeroinitializer
  %v3029 = fmul <8 x float> %v3026, %v3028
  %v3030 = fneg <8 x float> %v3029
  %v3031 = fadd <8 x float> %v3019, %v3030
  %v3032 = add nsw i64 %v3018, 1
  br label %b618
b620:
  %v3033 = fadd <8 x float> %v3013, %v3019
  %v3034 = add nsw i64 %v3012, 128
  br label %b615
b617:
  %v3035 = add i64 0, 0
  %v3036 = getelementptr inbounds float, ptr %v138, i64 %v3035
  store <8 x float> %v3013, ptr %v3036, align 4
  br label %b614
b614:
  %v3037 = icmp sgt i64 %v3, 1
  br i1 %v3037, label %b621, label %b622
b621:
  %v3038 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3039 = atomicrmw add ptr %v3038, i64 1 acq_rel
  %v3040 = load i64, ptr %v205, align 8
  %v3041 = add i64 %v3040, 1
  store i64 %v3041, ptr %v205, align 8
  %v3042 = mul i64 %v3, %v3041
  br label %b623
b623:
  %v3043 = load atomic i64, ptr %v3038 acquire, align 8
  %v3044 = icmp slt i64 %v3043, %v3042
  br i1 %v3044, label %b624, label %b625
b624:
  %v3045 = call i32 @sched_yield()
  br label %b623
b625:
  br label %b622
b622:
  %v3046 = icmp eq i64 %v2, 0
  br i1 %v3046, label %b626, label %b627
b626:
  br label %b628
b628:
  %v3047 = phi i64 [ 0, %b626 ], [ %v3074, %b629 ]
  %v3048 = icmp slt i64 %v3047, 64
  br i1 %v3048, label %b629, label %b630
b629:
  %v3049 = add i64 0, %v3047
  %v3050 = getelementptr inbounds float, ptr %v104, i64 %v3049
  %v3051 = load <8 x float>, ptr %v3050, align 4
  %v3052 = add i64 0, %v3047
  %v3053 = getelementptr inbounds float, ptr %v106, i64 %v3052
  %v3054 = load <8 x float>, ptr %v3053, align 4
  %v3055 = fadd <8 x float> %v3051, %v3054
  %v3056 = add i64 0, %v3047
  %v3057 = getelementptr inbounds float, ptr %v108, i64 %v3056
  %v3058 = load <8 x float>, ptr %v3057, align 4
  %v3059 = fadd <8 x float> %v3055, %v3058
  %v3060 = add i64 0, %v3047
  %v3061 = getelementptr inbounds float, ptr %v110, i64 %v3060
  %v3062 = load <8 x float>, ptr %v3061, align 4
  %v3063 = fadd <8 x float> %v3059, %v3062
  %v3064 = add i64 0, %v3047
  %v3065 = getelementptr inbounds float, ptr %v112, i64 %v3064
  %v3066 = load <8 x float>, ptr %v3065, align 4
  %v3067 = fadd <8 x float> %v3063, %v3066
  %v3068 = add i64 0, %v3047
  %v3069 = getelementptr inbounds float, ptr %v114, i64 %v3068
  %v3070 = load <8 x float>, ptr %v3069, align 4
  %v3071 = fadd <8 x float> %v3067, %v3070
  %v3072 = add i64 0, %v3047
  %v3073 = getelementptr inbounds float, ptr %v34, i64 %v3072
  store <8 x float> %v3071, ptr %v3073, align 4
  %v3074 = add nsw i64 %v3047, 8
  br label %b628
b630:
  br label %b627
b627:
  %v3075 = icmp sgt i64 %v3, 1
  br i1 %v3075, label %b631, label %b632
b631:
  %v3076 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3077 = atomicrmw add ptr %v3076, i64 1 acq_rel
  %v3078 = load i64, ptr %v205, align 8
  %v3079 = add i64 %v3078, 1
  store i64 %v3079, ptr %v205, align 8
  %v3080 = mul i64 %v3, %v3079
  br label %b633
b633:
  %v3081 = load atomic i64, ptr %v3076 acquire, align 8
  %v3082 = icmp slt i64 %v3081, %v3080
  br i1 %v3082, label %b634, label %b635
b634:
  %v3083 = call i32 @sched_yield()
  br label %b633
b635:
  br label %b632
b632:
  %v3084 = icmp eq i64 %v2, 0
  br i1 %v3084, label %b636, label %b637
b636:
  %v3085 = add i64 0, 0
  %v3086 = getelementptr inbounds float, ptr %v116, i64 %v3085
  %v3087 = load <8 x float>, ptr %v3086, align 4
  %v3088 = add i64 0, 0
  %v3089 = getelementptr inbounds float, ptr %v118, i64 %v3088
  %v3090 = load <8 x float>, ptr %v3089, align 4
  %v3091 = fadd <8 x float> %v3087, %v3090
  %v3092 = add i64 0, 0
  %v3093 = getelementptr inbounds float, ptr %v120, i64 %v3092
  %v3094 = load <8 x float>, ptr %v3093, align 4
  %v3095 = fadd <8 x float> %v3091, %v3094
  %v3096 = add i64 0, 0
  %v3097 = getelementptr inbounds float, ptr %v122, i64 %v3096
  %v3098 = load <8 x float>, ptr %v3097, align 4
  %v3099 = fadd <8 x float> %v3095, %v3098
  %v3100 = add i64 0, 0
  %v3101 = getelementptr inbounds float, ptr %v124, i64 %v3100
  %v3102 = load <8 x float>, ptr %v3101, align 4
  %v3103 = fadd <8 x float> %v3099, %v3102
  %v3104 = add i64 0, 0
  %v3105 = getelementptr inbounds float, ptr %v126, i64 %v3104
  %v3106 = load <8 x float>, ptr %v3105, align 4
  %v3107 = fadd <8 x float> %v3103, %v3106
  %v3108 = add i64 0, 0
  %v3109 = getelementptr inbounds float, ptr %v128, i64 %v3108
  %v3110 = load <8 x float>, ptr %v3109, align 4
  %v3111 = add i64 0, 0
  %v3112 = getelementptr inbounds float, ptr %v130, i64 %v3111
  %v3113 = load <8 x float>, ptr %v3112, align 4
  %v3114 = fadd <8 x float> %v3110, %v3113
  %v3115 = add i64 0, 0
  %v3116 = getelementptr inbounds float, ptr %v132, i64 %v3115
  %v3117 = load <8 x float>, ptr %v3116, align 4
  %v3118 = fadd <8 x float> %v3114, %v3117
  %v3119 = add i64 0, 0
  %v3120 = getelementptr inbounds float, ptr %v134, i64 %v3119
  %v3121 = load <8 x float>, ptr %v3120, align 4
  %v3122 = fadd <8 x float> %v3118, %v3121
  %v3123 = add i64 0, 0
  %v3124 = getelementptr inbounds float, ptr %v136, i64 %v3123
  %v3125 = load <8 x float>, ptr %v3124, align 4
  %v3126 = fadd <8 x float> %v3122, %v3125
  %v3127 = add i64 0, 0
  %v3128 = getelementptr inbounds float, ptr %v138, i64 %v3127
  %v3129 = load <8 x float>, ptr %v3128, align 4
  %v3130 = fadd <8 x float> %v3126, %v3129
  %v3131 = add i64 0, 0
  %v3132 = getelementptr inbounds float, ptr %v42, i64 %v3131
  %v3133 = load <8 x float>, ptr %v3132, align 4
  %v3134 = fmul <8 x float> %v3130, %v3133
  %v3135 = add i64 0, 0
  %v3136 = getelementptr inbounds float, ptr %v10, i64 %v3135
  %v3137 = load <8 x float>, ptr %v3136, align 4
  %v3138 = fdiv <8 x float> %v3134, %v3137
  %v3139 = fneg <8 x float> %v3138
  %v3140 = add i64 0, 0
  %v3141 = getelementptr inbounds float, ptr %v36, i64 %v3140
  store <8 x float> %v3107, ptr %v3141, align 4
  %v3142 = add i64 0, 0
  %v3143 = getelementptr inbounds float, ptr %v38, i64 %v3142
  store <8 x float> %v3139, ptr %v3143, align 4
  br label %b637
b637:
  %v3144 = icmp sgt i64 %v3, 1
  br i1 %v3144, label %b638, label %b639
b638:
  %v3145 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3146 = atomicrmw add ptr %v3145, i64 1 acq_rel
  %v3147 = load i64, ptr %v205, align 8
  %v3148 = add i64 %v3147, 1
  store i64 %v3148, ptr %v205, align 8
  %v3149 = mul i64 %v3, %v3148
  br label %b640
b640:
  %v3150 = load atomic i64, ptr %v3145 acquire, align 8
  %v3151 = icmp slt i64 %v3150, %v3149
  br i1 %v3151, label %b641, label %b642
b641:
  %v3152 = call i32 @sched_yield()
  br label %b640
b642:
  br label %b639
b639:
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

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
