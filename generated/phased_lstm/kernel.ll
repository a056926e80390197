; generated from specs/phased_lstm.yaml by `make generated`: do not edit
; phased_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v115 = alloca i64, i64 1, align 8
  %v375 = alloca float, i64 64, align 4
  %v460 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds i64, ptr %v1, i64 7
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 8
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 18
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 19
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 22
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 23
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 37
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 38
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 39
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 40
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 41
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 42
  %v114 = load i64, ptr %v113, align 8
  store i64 0, ptr %v115, align 8
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v117 = load ptr, ptr %v116, align 4
  %v118 = mul i64 %v2, 0
  %v119 = add i64 %v118, 512
  %v120 = getelementptr inbounds float, ptr %v117, i64 %v119
  %v121 = getelementptr inbounds i64, ptr %v1, i64 4
  %v122 = load i64, ptr %v121, align 8
  %v123 = icmp eq i64 %v122, 0
  br i1 %v123, label %b0, label %b1
b0:
  %v124 = icmp eq i64 %v2, 0
  br i1 %v124, label %b2, label %b3
b2:
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v10, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = fdiv <8 x float> %v127, %v129
  %v131 = add i64 0, 0
  %v132 = getelementptr inbounds float, ptr %v66, i64 %v131
  %v133 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v134, ptr %v132, align 4
  %v135 = add i64 0, 0
  %v136 = getelementptr inbounds float, ptr %v68, i64 %v135
  store <8 x float> %v130, ptr %v136, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v137 = icmp sgt i64 %v3, 1
  br i1 %v137, label %b4, label %b5
b4:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 3
  %v139 = atomicrmw add ptr %v138, i64 1 acq_rel
  %v140 = load i64, ptr %v115, align 8
  %v141 = add i64 %v140, 1
  store i64 %v141, ptr %v115, align 8
  %v142 = mul i64 %v3, %v141
  br label %b6
b6:
  %v143 = load atomic i64, ptr %v138 acquire, align 8
  %v144 = icmp slt i64 %v143, %v142
  br i1 %v144, label %b7, label %b8
b7:
  %v145 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v146 = getelementptr inbounds i64, ptr %v1, i64 4
  %v147 = load i64, ptr %v146, align 8
  %v148 = icmp eq i64 %v147, 0
  br i1 %v148, label %b9, label %b10
b9:
  %v149 = getelementptr inbounds i64, ptr %v1, i64 45
  %v150 = load i64, ptr %v149, align 8
  %v151 = icmp eq i64 %v150, 0
  br i1 %v151, label %b11, label %b12
b11:
  %v152 = add i64 %v7, 0
  %v153 = sdiv i64 %v152, 1
  %v154 = add i64 %v2, 1
  %v155 = mul i64 %v153, %v2
  %v156 = sdiv i64 %v155, %v3
  %v157 = mul i64 %v156, 1
  %v158 = icmp slt i64 %v157, %v7
  %v159 = select i1 %v158, i64 %v157, i64 %v7
  %v160 = mul i64 %v153, %v154
  %v161 = sdiv i64 %v160, %v3
  %v162 = mul i64 %v161, 1
  %v163 = icmp slt i64 %v162, %v7
  %v164 = select i1 %v163, i64 %v162, i64 %v7
  br label %b13
b13:
  %v165 = phi i64 [ %v159, %b11 ], [ %v176, %b14 ]
  %v166 = icmp slt i64 %v165, %v164
  br i1 %v166, label %b14, label %b15
b14:
  %v167 = and i64 0, %v94
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v165
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v34, i64 %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v171, i64 %v172
  %v174 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v175, ptr %v173, align 4
  %v176 = add nsw i64 %v165, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b16, label %b17
b16:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = load i64, ptr %v115, align 8
  %v181 = add i64 %v180, 1
  store i64 %v181, ptr %v115, align 8
  %v182 = mul i64 %v3, %v181
  br label %b18
b18:
  %v183 = load atomic i64, ptr %v178 acquire, align 8
  %v184 = icmp slt i64 %v183, %v182
  br i1 %v184, label %b19, label %b20
b19:
  %v185 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v186 = getelementptr inbounds i64, ptr %v1, i64 4
  %v187 = load i64, ptr %v186, align 8
  %v188 = icmp eq i64 %v187, 0
  br i1 %v188, label %b21, label %b22
b21:
  %v189 = getelementptr inbounds i64, ptr %v1, i64 46
  %v190 = load i64, ptr %v189, align 8
  %v191 = icmp eq i64 %v190, 0
  br i1 %v191, label %b23, label %b24
b23:
  %v192 = add i64 %v7, 0
  %v193 = sdiv i64 %v192, 1
  %v194 = add i64 %v2, 1
  %v195 = mul i64 %v193, %v2
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, %v7
  %v199 = select i1 %v198, i64 %v197, i64 %v7
  %v200 = mul i64 %v193, %v194
  %v201 = sdiv i64 %v200, %v3
  %v202 = mul i64 %v201, 1
  %v203 = icmp slt i64 %v202, %v7
  %v204 = select i1 %v203, i64 %v202, i64 %v7
  br label %b25
b25:
  %v205 = phi i64 [ %v199, %b23 ], [ %v216, %b26 ]
  %v206 = icmp slt i64 %v205, %v204
  br i1 %v206, label %b26, label %b27
b26:
  %v207 = and i64 0, %v96
  %v208 = mul i64 %v207, %v7
  %v209 = add i64 %v208, %v205
  %v210 = mul i64 %v209, 8
  %v211 = getelementptr inbounds float, ptr %v36, i64 %v210
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v211, i64 %v212
  %v214 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v215 = shufflevector <8 x float> %v214, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = add nsw i64 %v205, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v217 = icmp sgt i64 %v3, 1
  br i1 %v217, label %b28, label %b29
b28:
  %v218 = getelementptr inbounds i64, ptr %v1, i64 3
  %v219 = atomicrmw add ptr %v218, i64 1 acq_rel
  %v220 = load i64, ptr %v115, align 8
  %v221 = add i64 %v220, 1
  store i64 %v221, ptr %v115, align 8
  %v222 = mul i64 %v3, %v221
  br label %b30
b30:
  %v223 = load atomic i64, ptr %v218 acquire, align 8
  %v224 = icmp slt i64 %v223, %v222
  br i1 %v224, label %b31, label %b32
b31:
  %v225 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v226 = getelementptr inbounds float, ptr %v117, i64 0
  %v227 = getelementptr inbounds i64, ptr %v1, i64 4
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b33, label %b34
b33:
  %v230 = add i64 1, 0
  %v231 = sdiv i64 %v230, 1
  %v232 = add i64 %v2, 1
  %v233 = mul i64 %v231, %v2
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, 1
  %v237 = select i1 %v236, i64 %v235, i64 1
  %v238 = mul i64 %v231, %v232
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, 1
  %v242 = select i1 %v241, i64 %v240, i64 1
  %v243 = icmp slt i64 %v242, 1
  %v244 = select i1 %v243, i64 %v242, i64 1
  br label %b35
b35:
  %v245 = phi i64 [ %v237, %b33 ], [ %v286, %b36 ]
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b36, label %b37
b36:
  %v247 = mul i64 %v245, 256
  %v248 = mul i64 %v245, 32
  %v249 = add i64 %v247, 0
  %v250 = add i64 %v248, 0
  %v251 = getelementptr inbounds float, ptr %v226, i64 %v249
  %v252 = sub i64 32, %v250
  %v253 = icmp slt i64 %v252, 0
  %v254 = select i1 %v253, i64 0, i64 %v252
  %v255 = mul i64 %v250, 8
  %v256 = add i64 0, %v255
  %v257 = getelementptr inbounds float, ptr %v16, i64 %v256
  call void @pack_turned(ptr %v257, i64 8, i64 1, i64 8, i64 %v254, ptr %v251, i64 32)
  %v258 = add i64 %v247, 8
  %v259 = add i64 %v248, 8
  %v260 = getelementptr inbounds float, ptr %v226, i64 %v258
  %v261 = sub i64 32, %v259
  %v262 = icmp slt i64 %v261, 0
  %v263 = select i1 %v262, i64 0, i64 %v261
  %v264 = mul i64 %v259, 8
  %v265 = add i64 0, %v264
  %v266 = getelementptr inbounds float, ptr %v16, i64 %v265
  call void @pack_turned(ptr %v266, i64 8, i64 1, i64 8, i64 %v263, ptr %v260, i64 32)
  %v267 = add i64 %v247, 16
  %v268 = add i64 %v248, 16
  %v269 = getelementptr inbounds float, ptr %v226, i64 %v267
  %v270 = sub i64 32, %v268
  %v271 = icmp slt i64 %v270, 0
  %v272 = select i1 %v271, i64 0, i64 %v270
  %v273 = mul i64 %v268, 8
  %v274 = add i64 0, %v273
  %v275 = getelementptr inbounds float, ptr %v16, i64 %v274
  call void @pack_turned(ptr %v275, i64 8, i64 1, i64 8, i64 %v272, ptr %v269, i64 32)
  %v276 = add i64 %v247, 24
  %v277 = add i64 %v248, 24
  %v278 = getelementptr inbounds float, ptr %v226, i64 %v276
  %v279 = sub i64 32, %v277
  %v280 = icmp slt i64 %v279, 0
  %v281 = select i1 %v280, i64 0, i64 %v279
  %v282 = mul i64 %v277, 8
  %v283 = add i64 0, %v282
  %v284 = getelementptr inbounds float, ptr %v16, i64 %v283
  call void @pack_turned(ptr %v284, i64 8, i64 1, i64 8, i64 %v281, ptr %v278, i64 32)
  %v285 = add i64 %v247, 256
  %v286 = add nsw i64 %v245, 1
  br label %b35
b37:
  br label %b34
b34:
  %v287 = icmp sgt i64 %v3, 1
  br i1 %v287, label %b38, label %b39
b38:
  %v288 = getelementptr inbounds i64, ptr %v1, i64 3
  %v289 = atomicrmw add ptr %v288, i64 1 acq_rel
  %v290 = load i64, ptr %v115, align 8
  %v291 = add i64 %v290, 1
  store i64 %v291, ptr %v115, align 8
  %v292 = mul i64 %v3, %v291
  br label %b40
b40:
  %v293 = load atomic i64, ptr %v288 acquire, align 8
  %v294 = icmp slt i64 %v293, %v292
  br i1 %v294, label %b41, label %b42
b41:
  %v295 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v296 = getelementptr inbounds float, ptr %v117, i64 256
  %v297 = getelementptr inbounds i64, ptr %v1, i64 4
  %v298 = load i64, ptr %v297, align 8
  %v299 = icmp eq i64 %v298, 0
  br i1 %v299, label %b43, label %b44
b43:
  %v300 = add i64 1, 0
  %v301 = sdiv i64 %v300, 1
  %v302 = add i64 %v2, 1
  %v303 = mul i64 %v301, %v2
  %v304 = sdiv i64 %v303, %v3
  %v305 = mul i64 %v304, 1
  %v306 = icmp slt i64 %v305, 1
  %v307 = select i1 %v306, i64 %v305, i64 1
  %v308 = mul i64 %v301, %v302
  %v309 = sdiv i64 %v308, %v3
  %v310 = mul i64 %v309, 1
  %v311 = icmp slt i64 %v310, 1
  %v312 = select i1 %v311, i64 %v310, i64 1
  %v313 = icmp slt i64 %v312, 1
  %v314 = select i1 %v313, i64 %v312, i64 1
  br label %b45
b45:
  %v315 = phi i64 [ %v307, %b43 ], [ %v356, %b46 ]
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b46, label %b47
b46:
  %v317 = mul i64 %v315, 256
  %v318 = mul i64 %v315, 8
  %v319 = add i64 %v317, 0
  %v320 = add i64 %v318, 0
  %v321 = getelementptr inbounds float, ptr %v296, i64 %v319
  %v322 = sub i64 8, %v320
  %v323 = icmp slt i64 %v322, 0
  %v324 = select i1 %v323, i64 0, i64 %v322
  %v325 = mul i64 %v320, 8
  %v326 = add i64 0, %v325
  %v327 = getelementptr inbounds float, ptr %v18, i64 %v326
  call void @pack_turned(ptr %v327, i64 8, i64 1, i64 8, i64 %v324, ptr %v321, i64 32)
  %v328 = add i64 %v317, 8
  %v329 = add i64 %v318, 0
  %v330 = getelementptr inbounds float, ptr %v296, i64 %v328
  %v331 = sub i64 8, %v329
  %v332 = icmp slt i64 %v331, 0
  %v333 = select i1 %v332, i64 0, i64 %v331
  %v334 = mul i64 %v329, 8
  %v335 = add i64 64, %v334
  %v336 = getelementptr inbounds float, ptr %v18, i64 %v335
  call void @pack_turned(ptr %v336, i64 8, i64 1, i64 8, i64 %v333, ptr %v330, i64 32)
  %v337 = add i64 %v317, 16
  %v338 = add i64 %v318, 0
  %v339 = getelementptr inbounds float, ptr %v296, i64 %v337
  %v340 = sub i64 8, %v338
  %v341 = icmp slt i64 %v340, 0
  %v342 = select i1 %v341, i64 0, i64 %v340
  %v343 = mul i64 %v338, 8
  %v344 = add i64 128, %v343
  %v345 = getelementptr inbounds float, ptr %v18, i64 %v344
  call void @pack_turned(ptr %v345, i64 8, i64 1, i64 8, i64 %v342, ptr %v339, i64 32)
  %v346 = add i64 %v317, 24
  %v347 = add i64 %v318, 0
  %v348 = getelementptr inbounds float, ptr %v296, i64 %v346
  %v349 = sub i64 8, %v347
  %v350 = icmp slt i64 %v349, 0
  %v351 = select i1 %v350, i64 0, i64 %v349
  %v352 = mul i64 %v347, 8
  %v353 = add i64 192, %v352
  %v354 = getelementptr inbounds float, ptr %v18, i64 %v353
  call void @pack_turned(ptr %v354, i64 8, i64 1, i64 8, i64 %v351, ptr %v348, i64 32)
  %v355 = add i64 %v317, 256
  %v356 = add nsw i64 %v315, 1
  br label %b45
b47:
  br label %b44
b44:
  %v357 = icmp sgt i64 %v3, 1
  br i1 %v357, label %b48, label %b49
b48:
  %v358 = getelementptr inbounds i64, ptr %v1, i64 3
  %v359 = atomicrmw add ptr %v358, i64 1 acq_rel
  %v360 = load i64, ptr %v115, align 8
  %v361 = add i64 %v360, 1
  store i64 %v361, ptr %v115, align 8
  %v362 = mul i64 %v3, %v361
  br label %b50
b50:
  %v363 = load atomic i64, ptr %v358 acquire, align 8
  %v364 = icmp slt i64 %v363, %v362
  br i1 %v364, label %b51, label %b52
b51:
  %v365 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  %v366 = getelementptr inbounds i64, ptr %v1, i64 5
  %v367 = load i64, ptr %v366, align 8
  br label %b53
b53:
  %v368 = phi i64 [ 0, %b49 ], [ %v860, %b99 ]
  %v369 = icmp slt i64 %v368, %v5
  br i1 %v369, label %b54, label %b55
b54:
  %v370 = add i64 %v368, %v367
  %v371 = icmp slt i64 %v370, %v5
  %v372 = select i1 %v371, i64 %v370, i64 %v5
  %v373 = sub i64 %v372, %v368
  %v374 = mul i64 %v373, %v7
  %v376 = add i64 %v374, 0
  %v377 = sdiv i64 %v376, 1
  %v378 = add i64 %v2, 1
  %v379 = mul i64 %v377, %v2
  %v380 = sdiv i64 %v379, %v3
  %v381 = mul i64 %v380, 1
  %v382 = icmp slt i64 %v381, %v374
  %v383 = select i1 %v382, i64 %v381, i64 %v374
  %v384 = mul i64 %v377, %v378
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v374
  %v388 = select i1 %v387, i64 %v386, i64 %v374
  %v389 = mul i64 %v368, %v7
  %v390 = add i64 %v383, %v389
  %v391 = add i64 %v388, %v389
  br label %b56
b56:
  %v392 = phi i64 [ %v390, %b54 ], [ %v448, %b61 ]
  %v393 = icmp slt i64 %v392, %v391
  br i1 %v393, label %b57, label %b58
b57:
  %v394 = add i64 %v392, 96
  %v395 = icmp slt i64 %v394, %v391
  %v396 = select i1 %v395, i64 %v394, i64 %v391
  br label %b59
b59:
  %v397 = phi i64 [ 0, %b57 ], [ %v447, %b64 ]
  %v398 = icmp slt i64 %v397, 1
  br i1 %v398, label %b60, label %b61
b60:
  %v399 = sub i64 %v396, %v392
  %v400 = sub i64 2, 1
  %v401 = add i64 %v399, %v400
  %v402 = sdiv i64 %v401, 2
  br label %b62
b62:
  %v403 = phi i64 [ 0, %b60 ], [ %v446, %b69 ]
  %v404 = icmp slt i64 %v403, %v402
  br i1 %v404, label %b63, label %b64
b63:
  %v405 = mul i64 %v399, %v403
  %v406 = sdiv i64 %v405, %v402
  %v407 = add i64 %v392, %v406
  %v408 = add i64 %v403, 1
  %v409 = mul i64 %v399, %v408
  %v410 = sdiv i64 %v409, %v402
  %v411 = add i64 %v392, %v410
  %v412 = mul i64 %v397, 256
  %v413 = getelementptr inbounds float, ptr %v226, i64 %v412
  %v414 = sub i64 %v411, %v407
  %v415 = mul i64 %v407, 8
  %v416 = getelementptr inbounds float, ptr %v12, i64 %v415
  %v417 = getelementptr inbounds float, ptr %v416, i64 0
  %v418 = sub i64 %v414, 1
  %v419 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v418
  %v420 = load ptr, ptr %v419, align 4
  %v421 = getelementptr inbounds float, ptr %v375, i64 0
  %v422 = icmp sgt i64 %v414, 0
  br i1 %v422, label %b65, label %b66
b65:
  call void %v420(ptr %v417, i64 8, ptr %v413, i64 8, ptr %v421, i64 32, i64 8)
  br label %b66
b66:
  %v423 = add i64 %v412, 256
  br label %b67
b67:
  %v424 = phi i64 [ %v407, %b66 ], [ %v445, %b72 ]
  %v425 = icmp slt i64 %v424, %v411
  br i1 %v425, label %b68, label %b69
b68:
  %v426 = sub i64 %v424, %v407
  %v427 = mul i64 %v426, 32
  %v428 = getelementptr inbounds float, ptr %v375, i64 %v427
  %v429 = mul i64 %v368, %v7
  %v430 = sub i64 %v424, %v429
  %v431 = mul i64 %v430, 32
  %v432 = getelementptr inbounds float, ptr %v70, i64 %v431
  br label %b70
b70:
  %v433 = phi i64 [ 0, %b68 ], [ %v444, %b71 ]
  %v434 = icmp slt i64 %v433, 4
  br i1 %v434, label %b71, label %b72
b71:
  %v435 = mul i64 %v397, 4
  %v436 = add i64 %v435, %v433
  %v437 = mul i64 %v436, 8
  %v438 = add i64 0, %v433
  %v439 = mul i64 %v438, 8
  %v440 = getelementptr inbounds float, ptr %v428, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 0, %v437
  %v443 = getelementptr inbounds float, ptr %v432, i64 %v442
  store <8 x float> %v441, ptr %v443, align 4
  %v444 = add nsw i64 %v433, 1
  br label %b70
b72:
  %v445 = add nsw i64 %v424, 1
  br label %b67
b69:
  %v446 = add nsw i64 %v403, 1
  br label %b62
b64:
  %v447 = add nsw i64 %v397, 1
  br label %b59
b61:
  %v448 = add nsw i64 %v392, 96
  br label %b56
b58:
  %v449 = icmp sgt i64 %v3, 1
  br i1 %v449, label %b73, label %b74
b73:
  %v450 = getelementptr inbounds i64, ptr %v1, i64 3
  %v451 = atomicrmw add ptr %v450, i64 1 acq_rel
  %v452 = load i64, ptr %v115, align 8
  %v453 = add i64 %v452, 1
  store i64 %v453, ptr %v115, align 8
  %v454 = mul i64 %v3, %v453
  br label %b75
b75:
  %v455 = load atomic i64, ptr %v450 acquire, align 8
  %v456 = icmp slt i64 %v455, %v454
  br i1 %v456, label %b76, label %b77
b76:
  %v457 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  br label %b78
b78:
  %v458 = phi i64 [ %v368, %b74 ], [ %v850, %b83 ]
  %v459 = icmp slt i64 %v458, %v372
  br i1 %v459, label %b79, label %b80
b79:
  %v461 = add i64 %v7, 0
  %v462 = sdiv i64 %v461, 1
  %v463 = add i64 %v2, 1
  %v464 = mul i64 %v462, %v2
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v7
  %v468 = select i1 %v467, i64 %v466, i64 %v7
  %v469 = mul i64 %v462, %v463
  %v470 = sdiv i64 %v469, %v3
  %v471 = mul i64 %v470, 1
  %v472 = icmp slt i64 %v471, %v7
  %v473 = select i1 %v472, i64 %v471, i64 %v7
  br label %b81
b81:
  %v474 = phi i64 [ %v468, %b79 ], [ %v849, %b86 ]
  %v475 = icmp slt i64 %v474, %v473
  br i1 %v475, label %b82, label %b83
b82:
  %v476 = add i64 %v474, 96
  %v477 = icmp slt i64 %v476, %v473
  %v478 = select i1 %v477, i64 %v476, i64 %v473
  br label %b84
b84:
  %v479 = phi i64 [ 0, %b82 ], [ %v848, %b89 ]
  %v480 = icmp slt i64 %v479, 1
  br i1 %v480, label %b85, label %b86
b85:
  %v481 = sub i64 %v478, %v474
  %v482 = sub i64 2, 1
  %v483 = add i64 %v481, %v482
  %v484 = sdiv i64 %v483, 2
  br label %b87
b87:
  %v485 = phi i64 [ 0, %b85 ], [ %v847, %b94 ]
  %v486 = icmp slt i64 %v485, %v484
  br i1 %v486, label %b88, label %b89
b88:
  %v487 = mul i64 %v481, %v485
  %v488 = sdiv i64 %v487, %v484
  %v489 = add i64 %v474, %v488
  %v490 = add i64 %v485, 1
  %v491 = mul i64 %v481, %v490
  %v492 = sdiv i64 %v491, %v484
  %v493 = add i64 %v474, %v492
  %v494 = mul i64 %v479, 256
  %v495 = getelementptr inbounds float, ptr %v296, i64 %v494
  %v496 = sub i64 %v493, %v489
  %v497 = add i64 %v458, 0
  %v498 = and i64 %v497, %v94
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v489
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v34, i64 %v501
  %v503 = getelementptr inbounds float, ptr %v502, i64 0
  %v504 = sub i64 %v496, 1
  %v505 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v504
  %v506 = load ptr, ptr %v505, align 4
  %v507 = getelementptr inbounds float, ptr %v460, i64 0
  %v508 = icmp sgt i64 %v496, 0
  br i1 %v508, label %b90, label %b91
b90:
  call void %v506(ptr %v503, i64 8, ptr %v495, i64 8, ptr %v507, i64 32, i64 8)
  br label %b91
b91:
  %v509 = add i64 %v494, 256
  br label %b92
b92:
  %v510 = phi i64 [ %v489, %b91 ], [ %v846, %b97 ]
  %v511 = icmp slt i64 %v510, %v493
  br i1 %v511, label %b93, label %b94
b93:
  %v512 = sub i64 %v510, %v489
  %v513 = mul i64 %v512, 32
  %v514 = getelementptr inbounds float, ptr %v460, i64 %v513
  %v515 = add i64 %v458, 0
  %v516 = sub i64 %v515, %v368
  %v517 = mul i64 %v516, %v7
  %v518 = add i64 %v517, %v510
  %v519 = mul i64 %v518, 32
  %v520 = getelementptr inbounds float, ptr %v70, i64 %v519
  %v521 = add i64 %v458, 0
  %v522 = and i64 %v521, %v96
  %v523 = mul i64 %v522, %v7
  %v524 = add i64 %v523, %v510
  %v525 = mul i64 %v524, 8
  %v526 = getelementptr inbounds float, ptr %v36, i64 %v525
  %v527 = add i64 %v458, 0
  %v528 = and i64 %v527, %v90
  %v529 = mul i64 %v528, %v7
  %v530 = add i64 %v529, %v510
  %v531 = mul i64 %v530, 1
  %v532 = getelementptr inbounds float, ptr %v14, i64 %v531
  %v533 = getelementptr inbounds float, ptr %v532, i64 0
  %v534 = load float, ptr %v533, align 4
  %v535 = add i64 %v458, 0
  %v536 = and i64 %v535, %v94
  %v537 = mul i64 %v536, %v7
  %v538 = add i64 %v537, %v510
  %v539 = mul i64 %v538, 8
  %v540 = getelementptr inbounds float, ptr %v34, i64 %v539
  %v541 = add i64 %v458, 0
  %v542 = and i64 %v541, %v104
  %v543 = mul i64 %v542, %v7
  %v544 = add i64 %v543, %v510
  %v545 = mul i64 %v544, 8
  %v546 = getelementptr inbounds float, ptr %v72, i64 %v545
  %v547 = add i64 %v458, 0
  %v548 = and i64 %v547, %v106
  %v549 = mul i64 %v548, %v7
  %v550 = add i64 %v549, %v510
  %v551 = mul i64 %v550, 8
  %v552 = getelementptr inbounds float, ptr %v74, i64 %v551
  %v553 = add i64 %v458, 0
  %v554 = and i64 %v553, %v108
  %v555 = mul i64 %v554, %v7
  %v556 = add i64 %v555, %v510
  %v557 = mul i64 %v556, 8
  %v558 = getelementptr inbounds float, ptr %v76, i64 %v557
  %v559 = add i64 %v458, 0
  %v560 = and i64 %v559, %v110
  %v561 = mul i64 %v560, %v7
  %v562 = add i64 %v561, %v510
  %v563 = mul i64 %v562, 8
  %v564 = getelementptr inbounds float, ptr %v78, i64 %v563
  %v565 = add i64 %v458, 1
  %v566 = and i64 %v565, %v96
  %v567 = mul i64 %v566, %v7
  %v568 = add i64 %v567, %v510
  %v569 = mul i64 %v568, 8
  %v570 = getelementptr inbounds float, ptr %v36, i64 %v569
  %v571 = add i64 %v458, 1
  %v572 = and i64 %v571, %v94
  %v573 = mul i64 %v572, %v7
  %v574 = add i64 %v573, %v510
  %v575 = mul i64 %v574, 8
  %v576 = getelementptr inbounds float, ptr %v34, i64 %v575
  br label %b95
b95:
  %v577 = phi i64 [ 0, %b93 ], [ %v845, %b96 ]
  %v578 = icmp slt i64 %v577, 1
  br i1 %v578, label %b96, label %b97
b96:
  %v579 = mul i64 %v479, 1
  %v580 = add i64 %v579, %v577
  %v581 = mul i64 %v580, 8
  %v582 = add i64 0, %v577
  %v583 = mul i64 %v582, 8
  %v584 = getelementptr inbounds float, ptr %v514, i64 %v583
  %v585 = load <8 x float>, ptr %v584, align 4
  %v586 = add i64 1, %v577
  %v587 = mul i64 %v586, 8
  %v588 = getelementptr inbounds float, ptr %v514, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 2, %v577
  %v591 = mul i64 %v590, 8
  %v592 = getelementptr inbounds float, ptr %v514, i64 %v591
  %v593 = load <8 x float>, ptr %v592, align 4
  %v594 = add i64 3, %v577
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v514, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 0, %v581
  %v599 = getelementptr inbounds float, ptr %v520, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = fadd <8 x float> %v600, %v585
  %v602 = add i64 0, %v581
  %v603 = getelementptr inbounds float, ptr %v20, i64 %v602
  %v604 = load <8 x float>, ptr %v603, align 4
  %v605 = fadd <8 x float> %v601, %v604
  %v606 = add i64 0, %v581
  %v607 = getelementptr inbounds float, ptr %v26, i64 %v606
  %v608 = load <8 x float>, ptr %v607, align 4
  %v609 = add i64 0, %v581
  %v610 = getelementptr inbounds float, ptr %v526, i64 %v609
  %v611 = load <8 x float>, ptr %v610, align 4
  %v612 = fmul <8 x float> %v608, %v611
  %v613 = fadd <8 x float> %v605, %v612
  %v614 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v613)
  %v615 = fneg <8 x float> %v614
  %v616 = fcmp olt <8 x float> %v615, splat (float 0xC05A400000000000)
  %v617 = select <8 x i1> %v616, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v615
  %v618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v617, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v619 = fsub <8 x float> %v618, splat (float 0x4168000000000000)
  %v620 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v617)
  %v621 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v619, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v620)
  %v622 = bitcast <8 x float> %v618 to <8 x i32>
  %v623 = fmul <8 x float> %v621, %v621
  %v624 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v621, <8 x float> splat (float 0x3F81227F40000000))
  %v625 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v624, <8 x float> %v621, <8 x float> splat (float 0x3FA5556740000000))
  %v626 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v625, <8 x float> %v621, <8 x float> splat (float 0x3FC5554B00000000))
  %v627 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v626, <8 x float> %v621, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v628 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v623, <8 x float> %v627, <8 x float> %v621)
  %v629 = sub <8 x i32> %v622, splat (i32 1262485250)
  %v630 = lshr <8 x i32> %v629, splat (i32 1)
  %v631 = sub <8 x i32> %v629, %v630
  %v632 = shl <8 x i32> %v630, splat (i32 23)
  %v633 = bitcast <8 x i32> %v632 to <8 x float>
  %v634 = shl <8 x i32> %v631, splat (i32 23)
  %v635 = bitcast <8 x i32> %v634 to <8 x float>
  %v636 = fadd <8 x float> %v628, splat (float 0x3FF0000000000000)
  %v637 = fmul <8 x float> %v636, %v633
  %v638 = fmul <8 x float> %v637, %v635
  %v639 = fcmp olt <8 x float> %v613, splat (float 0x0000000000000000)
  %v640 = select <8 x i1> %v639, <8 x float> %v638, <8 x float> splat (float 0x3FF0000000000000)
  %v641 = fadd <8 x float> %v638, splat (float 0x3FF0000000000000)
  %v642 = fdiv <8 x float> %v640, %v641
  %v643 = add i64 8, %v581
  %v644 = getelementptr inbounds float, ptr %v520, i64 %v643
  %v645 = load <8 x float>, ptr %v644, align 4
  %v646 = fadd <8 x float> %v645, %v589
  %v647 = add i64 8, %v581
  %v648 = getelementptr inbounds float, ptr %v20, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = fadd <8 x float> %v646, %v649
  %v651 = add i64 0, %v581
  %v652 = getelementptr inbounds float, ptr %v28, i64 %v651
  %v653 = load <8 x float>, ptr %v652, align 4
  %v654 = fmul <8 x float> %v653, %v611
  %v655 = fadd <8 x float> %v650, %v654
  %v656 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v655)
  %v657 = fneg <8 x float> %v656
  %v658 = fcmp olt <8 x float> %v657, splat (float 0xC05A400000000000)
  %v659 = select <8 x i1> %v658, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v657
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v659, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v661 = fsub <8 x float> %v660, splat (float 0x4168000000000000)
  %v662 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v659)
  %v663 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v661, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v662)
  %v664 = bitcast <8 x float> %v660 to <8 x i32>
  %v665 = fmul <8 x float> %v663, %v663
  %v666 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v663, <8 x float> splat (float 0x3F81227F40000000))
  %v667 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v666, <8 x float> %v663, <8 x float> splat (float 0x3FA5556740000000))
  %v668 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v667, <8 x float> %v663, <8 x float> splat (float 0x3FC5554B00000000))
  %v669 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v668, <8 x float> %v663, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v665, <8 x float> %v669, <8 x float> %v663)
  %v671 = sub <8 x i32> %v664, splat (i32 1262485250)
  %v672 = lshr <8 x i32> %v671, splat (i32 1)
  %v673 = sub <8 x i32> %v671, %v672
  %v674 = shl <8 x i32> %v672, splat (i32 23)
  %v675 = bitcast <8 x i32> %v674 to <8 x float>
  %v676 = shl <8 x i32> %v673, splat (i32 23)
  %v677 = bitcast <8 x i32> %v676 to <8 x float>
  %v678 = fadd <8 x float> %v670, splat (float 0x3FF0000000000000)
  %v679 = fmul <8 x float> %v678, %v675
  %v680 = fmul <8 x float> %v679, %v677
  %v681 = fcmp olt <8 x float> %v655, splat (float 0x0000000000000000)
  %v682 = select <8 x i1> %v681, <8 x float> %v680, <8 x float> splat (float 0x3FF0000000000000)
  %v683 = fadd <8 x float> %v680, splat (float 0x3FF0000000000000)
  %v684 = fdiv <8 x float> %v682, %v683
  %v685 = add i64 16, %v581
  %v686 = getelementptr inbounds float, ptr %v520, i64 %v685
  %v687 = load <8 x float>, ptr %v686, align 4
  %v688 = fadd <8 x float> %v687, %v593
  %v689 = add i64 16, %v581
  %v690 = getelementptr inbounds float, ptr %v20, i64 %v689
  %v691 = load <8 x float>, ptr %v690, align 4
  %v692 = fadd <8 x float> %v688, %v691
  %v693 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v692)
  %v694 = fcmp ogt <8 x float> %v693, splat (float 0x4023000000000000)
  %v695 = select <8 x i1> %v694, <8 x float> splat (float 0x4023000000000000), <8 x float> %v693
  %v696 = fadd <8 x float> %v695, %v695
  %v697 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v696, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v698 = fsub <8 x float> %v697, splat (float 0x4168000000000000)
  %v699 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v696)
  %v700 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v698, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v699)
  %v701 = bitcast <8 x float> %v697 to <8 x i32>
  %v702 = fmul <8 x float> %v700, %v700
  %v703 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v700, <8 x float> splat (float 0x3F81227F40000000))
  %v704 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v703, <8 x float> %v700, <8 x float> splat (float 0x3FA5556740000000))
  %v705 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v704, <8 x float> %v700, <8 x float> splat (float 0x3FC5554B00000000))
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> %v700, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v707 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v702, <8 x float> %v706, <8 x float> %v700)
  %v708 = shl <8 x i32> %v701, splat (i32 23)
  %v709 = add <8 x i32> %v708, splat (i32 1065353216)
  %v710 = bitcast <8 x i32> %v709 to <8 x float>
  %v711 = fsub <8 x float> %v710, splat (float 0x3FF0000000000000)
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v710, <8 x float> %v707, <8 x float> %v711)
  %v713 = fadd <8 x float> %v712, splat (float 0x4000000000000000)
  %v714 = fdiv <8 x float> %v712, %v713
  %v715 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v714, <8 x float> %v692)
  %v716 = add i64 24, %v581
  %v717 = getelementptr inbounds float, ptr %v520, i64 %v716
  %v718 = load <8 x float>, ptr %v717, align 4
  %v719 = fadd <8 x float> %v718, %v597
  %v720 = add i64 24, %v581
  %v721 = getelementptr inbounds float, ptr %v20, i64 %v720
  %v722 = load <8 x float>, ptr %v721, align 4
  %v723 = fadd <8 x float> %v719, %v722
  %v724 = add i64 0, %v581
  %v725 = getelementptr inbounds float, ptr %v30, i64 %v724
  %v726 = load <8 x float>, ptr %v725, align 4
  %v727 = fmul <8 x float> %v684, %v611
  %v728 = fmul <8 x float> %v642, %v715
  %v729 = fadd <8 x float> %v727, %v728
  %v730 = fmul <8 x float> %v726, %v729
  %v731 = fadd <8 x float> %v723, %v730
  %v732 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v731)
  %v733 = fneg <8 x float> %v732
  %v734 = fcmp olt <8 x float> %v733, splat (float 0xC05A400000000000)
  %v735 = select <8 x i1> %v734, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v733
  %v736 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v735, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v737 = fsub <8 x float> %v736, splat (float 0x4168000000000000)
  %v738 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v737, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v735)
  %v739 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v737, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v738)
  %v740 = bitcast <8 x float> %v736 to <8 x i32>
  %v741 = fmul <8 x float> %v739, %v739
  %v742 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v739, <8 x float> splat (float 0x3F81227F40000000))
  %v743 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v742, <8 x float> %v739, <8 x float> splat (float 0x3FA5556740000000))
  %v744 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v743, <8 x float> %v739, <8 x float> splat (float 0x3FC5554B00000000))
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> %v739, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v746 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v741, <8 x float> %v745, <8 x float> %v739)
  %v747 = sub <8 x i32> %v740, splat (i32 1262485250)
  %v748 = lshr <8 x i32> %v747, splat (i32 1)
  %v749 = sub <8 x i32> %v747, %v748
  %v750 = shl <8 x i32> %v748, splat (i32 23)
  %v751 = bitcast <8 x i32> %v750 to <8 x float>
  %v752 = shl <8 x i32> %v749, splat (i32 23)
  %v753 = bitcast <8 x i32> %v752 to <8 x float>
  %v754 = fadd <8 x float> %v746, splat (float 0x3FF0000000000000)
  %v755 = fmul <8 x float> %v754, %v751
  %v756 = fmul <8 x float> %v755, %v753
  %v757 = fcmp olt <8 x float> %v731, splat (float 0x0000000000000000)
  %v758 = select <8 x i1> %v757, <8 x float> %v756, <8 x float> splat (float 0x3FF0000000000000)
  %v759 = fadd <8 x float> %v756, splat (float 0x3FF0000000000000)
  %v760 = fdiv <8 x float> %v758, %v759
  %v761 = add i64 0, %v581
  %v762 = getelementptr inbounds float, ptr %v22, i64 %v761
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = insertelement <8 x float> poison, float %v534, i64 0
  %v765 = shufflevector <8 x float> %v764, <8 x float> poison, <8 x i32> zeroinitializer
  %v766 = fsub <8 x float> %v765, %v763
  %v767 = add i64 0, %v581
  %v768 = getelementptr inbounds float, ptr %v24, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fdiv <8 x float> %v766, %v769
  %v771 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v770)
  %v772 = fmul <8 x float> %v771, %v769
  %v773 = fsub <8 x float> %v766, %v772
  %v774 = fdiv <8 x float> %v773, %v769
  %v775 = add i64 0, %v581
  %v776 = getelementptr inbounds float, ptr %v68, i64 %v775
  %v777 = load <8 x float>, ptr %v776, align 4
  %v778 = fcmp olt <8 x float> %v774, %v777
  %v779 = select <8 x i1> %v778, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v780 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v781 = shufflevector <8 x float> %v780, <8 x float> poison, <8 x i32> zeroinitializer
  %v782 = fmul <8 x float> %v781, %v774
  %v783 = add i64 0, %v581
  %v784 = getelementptr inbounds float, ptr %v10, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = fdiv <8 x float> %v782, %v785
  %v787 = fcmp olt <8 x float> %v774, %v785
  %v788 = select <8 x i1> %v787, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v789 = fsub <8 x float> %v781, %v786
  %v790 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v791 = shufflevector <8 x float> %v790, <8 x float> poison, <8 x i32> zeroinitializer
  %v792 = fmul <8 x float> %v791, %v774
  %v793 = fcmp une <8 x float> %v788, splat (float 0x0000000000000000)
  %v794 = select <8 x i1> %v793, <8 x float> %v789, <8 x float> %v792
  %v795 = fcmp une <8 x float> %v779, splat (float 0x0000000000000000)
  %v796 = select <8 x i1> %v795, <8 x float> %v786, <8 x float> %v794
  %v797 = fmul <8 x float> %v796, %v729
  %v798 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v799 = shufflevector <8 x float> %v798, <8 x float> poison, <8 x i32> zeroinitializer
  %v800 = fsub <8 x float> %v799, %v796
  %v801 = fmul <8 x float> %v800, %v611
  %v802 = fadd <8 x float> %v797, %v801
  %v803 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v729)
  %v804 = fcmp ogt <8 x float> %v803, splat (float 0x4023000000000000)
  %v805 = select <8 x i1> %v804, <8 x float> splat (float 0x4023000000000000), <8 x float> %v803
  %v806 = fadd <8 x float> %v805, %v805
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v808 = fsub <8 x float> %v807, splat (float 0x4168000000000000)
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v806)
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v809)
  %v811 = bitcast <8 x float> %v807 to <8 x i32>
  %v812 = fmul <8 x float> %v810, %v810
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v810, <8 x float> splat (float 0x3F81227F40000000))
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> %v810, <8 x float> splat (float 0x3FA5556740000000))
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v814, <8 x float> %v810, <8 x float> splat (float 0x3FC5554B00000000))
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v815, <8 x float> %v810, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> %v816, <8 x float> %v810)
  %v818 = shl <8 x i32> %v811, splat (i32 23)
  %v819 = add <8 x i32> %v818, splat (i32 1065353216)
  %v820 = bitcast <8 x i32> %v819 to <8 x float>
  %v821 = fsub <8 x float> %v820, splat (float 0x3FF0000000000000)
  %v822 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v820, <8 x float> %v817, <8 x float> %v821)
  %v823 = fadd <8 x float> %v822, splat (float 0x4000000000000000)
  %v824 = fdiv <8 x float> %v822, %v823
  %v825 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v824, <8 x float> %v729)
  %v826 = fmul <8 x float> %v760, %v825
  %v827 = fmul <8 x float> %v796, %v826
  %v828 = add i64 0, %v581
  %v829 = getelementptr inbounds float, ptr %v540, i64 %v828
  %v830 = load <8 x float>, ptr %v829, align 4
  %v831 = fmul <8 x float> %v800, %v830
  %v832 = fadd <8 x float> %v827, %v831
  %v833 = add i64 0, %v581
  %v834 = getelementptr inbounds float, ptr %v546, i64 %v833
  store <8 x float> %v642, ptr %v834, align 4
  %v835 = add i64 0, %v581
  %v836 = getelementptr inbounds float, ptr %v552, i64 %v835
  store <8 x float> %v684, ptr %v836, align 4
  %v837 = add i64 0, %v581
  %v838 = getelementptr inbounds float, ptr %v558, i64 %v837
  store <8 x float> %v715, ptr %v838, align 4
  %v839 = add i64 0, %v581
  %v840 = getelementptr inbounds float, ptr %v564, i64 %v839
  store <8 x float> %v760, ptr %v840, align 4
  %v841 = add i64 0, %v581
  %v842 = getelementptr inbounds float, ptr %v570, i64 %v841
  store <8 x float> %v802, ptr %v842, align 4
  %v843 = add i64 0, %v581
  %v844 = getelementptr inbounds float, ptr %v576, i64 %v843
  store <8 x float> %v832, ptr %v844, align 4
  %v845 = add nsw i64 %v577, 1
  br label %b95
b97:
  %v846 = add nsw i64 %v510, 1
  br label %b92
b94:
  %v847 = add nsw i64 %v485, 1
  br label %b87
b89:
  %v848 = add nsw i64 %v479, 1
  br label %b84
b86:
  %v849 = add nsw i64 %v474, 96
  br label %b81
b83:
  %v850 = add nsw i64 %v458, 1
  br label %b78
b80:
  %v851 = icmp sgt i64 %v3, 1
  br i1 %v851, label %b98, label %b99
b98:
  %v852 = getelementptr inbounds i64, ptr %v1, i64 3
  %v853 = atomicrmw add ptr %v852, i64 1 acq_rel
  %v854 = load i64, ptr %v115, align 8
  %v855 = add i64 %v854, 1
  store i64 %v855, ptr %v115, align 8
  %v856 = mul i64 %v3, %v855
  br label %b100
b100:
  %v857 = load atomic i64, ptr %v852 acquire, align 8
  %v858 = icmp slt i64 %v857, %v856
  br i1 %v858, label %b101, label %b102
b101:
  %v859 = call i32 @sched_yield()
  br label %b100
b102:
  br label %b99
b99:
  %v860 = add nsw i64 %v368, %v367
  br label %b53
b55:
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
  %v115 = alloca i64, i64 1, align 8
  %v442 = alloca float, i64 64, align 4
  %v683 = alloca float, i64 64, align 4
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
  %v87 = getelementptr inbounds i64, ptr %v1, i64 7
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 8
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds i64, ptr %v1, i64 17
  %v92 = load i64, ptr %v91, align 8
  %v93 = getelementptr inbounds i64, ptr %v1, i64 18
  %v94 = load i64, ptr %v93, align 8
  %v95 = getelementptr inbounds i64, ptr %v1, i64 19
  %v96 = load i64, ptr %v95, align 8
  %v97 = getelementptr inbounds i64, ptr %v1, i64 22
  %v98 = load i64, ptr %v97, align 8
  %v99 = getelementptr inbounds i64, ptr %v1, i64 23
  %v100 = load i64, ptr %v99, align 8
  %v101 = getelementptr inbounds i64, ptr %v1, i64 33
  %v102 = load i64, ptr %v101, align 8
  %v103 = getelementptr inbounds i64, ptr %v1, i64 37
  %v104 = load i64, ptr %v103, align 8
  %v105 = getelementptr inbounds i64, ptr %v1, i64 38
  %v106 = load i64, ptr %v105, align 8
  %v107 = getelementptr inbounds i64, ptr %v1, i64 39
  %v108 = load i64, ptr %v107, align 8
  %v109 = getelementptr inbounds i64, ptr %v1, i64 40
  %v110 = load i64, ptr %v109, align 8
  %v111 = getelementptr inbounds i64, ptr %v1, i64 41
  %v112 = load i64, ptr %v111, align 8
  %v113 = getelementptr inbounds i64, ptr %v1, i64 42
  %v114 = load i64, ptr %v113, align 8
  store i64 0, ptr %v115, align 8
  %v116 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v117 = load ptr, ptr %v116, align 4
  %v118 = mul i64 %v2, 24576
  %v119 = add i64 %v118, 512
  %v120 = getelementptr inbounds float, ptr %v117, i64 %v119
  %v121 = getelementptr inbounds float, ptr %v117, i64 0
  %v122 = getelementptr inbounds i64, ptr %v1, i64 4
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b0, label %b1
b0:
  %v125 = add i64 1, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, 1
  %v132 = select i1 %v131, i64 %v130, i64 1
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, 1
  %v137 = select i1 %v136, i64 %v135, i64 1
  %v138 = icmp slt i64 %v137, 1
  %v139 = select i1 %v138, i64 %v137, i64 1
  br label %b2
b2:
  %v140 = phi i64 [ %v132, %b0 ], [ %v154, %b3 ]
  %v141 = icmp slt i64 %v140, %v139
  br i1 %v141, label %b3, label %b4
b3:
  %v142 = mul i64 %v140, 256
  %v143 = mul i64 %v140, 8
  %v144 = add i64 %v142, 0
  %v145 = add i64 %v143, 0
  %v146 = getelementptr inbounds float, ptr %v121, i64 %v144
  %v147 = sub i64 8, %v145
  %v148 = icmp slt i64 %v147, 0
  %v149 = select i1 %v148, i64 0, i64 %v147
  %v150 = mul i64 %v145, 1
  %v151 = add i64 0, %v150
  %v152 = getelementptr inbounds float, ptr %v18, i64 %v151
  call void @pack_rows(ptr %v152, i64 1, i64 8, i64 32, i64 %v149, ptr %v146, i64 8)
  %v153 = add i64 %v142, 256
  %v154 = add nsw i64 %v140, 1
  br label %b2
b4:
  br label %b1
b1:
  %v155 = icmp sgt i64 %v3, 1
  br i1 %v155, label %b5, label %b6
b5:
  %v156 = getelementptr inbounds i64, ptr %v1, i64 3
  %v157 = atomicrmw add ptr %v156, i64 1 acq_rel
  %v158 = load i64, ptr %v115, align 8
  %v159 = add i64 %v158, 1
  store i64 %v159, ptr %v115, align 8
  %v160 = mul i64 %v3, %v159
  br label %b7
b7:
  %v161 = load atomic i64, ptr %v156 acquire, align 8
  %v162 = icmp slt i64 %v161, %v160
  br i1 %v162, label %b8, label %b9
b8:
  %v163 = call i32 @sched_yield()
  br label %b7
b9:
  br label %b6
b6:
  br label %b10
b10:
  %v164 = phi i64 [ 0, %b6 ], [ %v587, %b18 ]
  %v165 = icmp slt i64 %v164, %v5
  br i1 %v165, label %b11, label %b12
b11:
  %v166 = sub i64 %v5, 1
  %v167 = sub i64 %v166, %v164
  %v168 = add i64 %v7, 0
  %v169 = sdiv i64 %v168, 1
  %v170 = add i64 %v2, 1
  %v171 = mul i64 %v169, %v2
  %v172 = sdiv i64 %v171, %v3
  %v173 = mul i64 %v172, 1
  %v174 = icmp slt i64 %v173, %v7
  %v175 = select i1 %v174, i64 %v173, i64 %v7
  %v176 = mul i64 %v169, %v170
  %v177 = sdiv i64 %v176, %v3
  %v178 = mul i64 %v177, 1
  %v179 = icmp slt i64 %v178, %v7
  %v180 = select i1 %v179, i64 %v178, i64 %v7
  br label %b13
b13:
  %v181 = phi i64 [ %v175, %b11 ], [ %v441, %b14 ]
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b14, label %b15
b14:
  %v183 = add i64 %v167, 1
  %v184 = and i64 %v183, 1
  %v185 = mul i64 %v184, %v7
  %v186 = add i64 %v185, %v181
  %v187 = mul i64 %v186, 8
  %v188 = getelementptr inbounds float, ptr %v38, i64 %v187
  %v189 = add i64 %v167, 0
  %v190 = and i64 %v189, %v92
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v181
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v32, i64 %v193
  %v195 = add i64 %v167, 0
  %v196 = and i64 %v195, %v90
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v181
  %v199 = mul i64 %v198, 1
  %v200 = getelementptr inbounds float, ptr %v14, i64 %v199
  %v201 = getelementptr inbounds float, ptr %v200, i64 0
  %v202 = load float, ptr %v201, align 4
  %v203 = add i64 %v167, 0
  %v204 = and i64 %v203, %v106
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v181
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v74, i64 %v207
  %v209 = add i64 %v167, 0
  %v210 = and i64 %v209, %v96
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v181
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v36, i64 %v213
  %v215 = add i64 %v167, 0
  %v216 = and i64 %v215, %v104
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v181
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v72, i64 %v219
  %v221 = add i64 %v167, 0
  %v222 = and i64 %v221, %v108
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v181
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v76, i64 %v225
  %v227 = add i64 %v167, 0
  %v228 = and i64 %v227, %v110
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v181
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v78, i64 %v231
  %v233 = add i64 %v167, 1
  %v234 = and i64 %v233, 1
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v181
  %v237 = mul i64 %v236, 8
  %v238 = getelementptr inbounds float, ptr %v40, i64 %v237
  %v239 = add i64 %v167, 0
  %v240 = and i64 %v239, %v94
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v181
  %v243 = mul i64 %v242, 8
  %v244 = getelementptr inbounds float, ptr %v34, i64 %v243
  %v245 = add i64 %v167, 0
  %v246 = and i64 %v245, %v102
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v181
  %v249 = mul i64 %v248, 32
  %v250 = getelementptr inbounds float, ptr %v64, i64 %v249
  %v251 = add i64 %v167, 0
  %v252 = and i64 %v251, %v112
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v181
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v80, i64 %v255
  %v257 = add i64 %v167, 0
  %v258 = and i64 %v257, %v114
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v181
  %v261 = mul i64 %v260, 8
  %v262 = getelementptr inbounds float, ptr %v82, i64 %v261
  %v263 = add i64 %v167, 0
  %v264 = and i64 %v263, 1
  %v265 = mul i64 %v264, %v7
  %v266 = add i64 %v265, %v181
  %v267 = mul i64 %v266, 8
  %v268 = getelementptr inbounds float, ptr %v40, i64 %v267
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v188, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = add i64 0, 0
  %v273 = getelementptr inbounds float, ptr %v194, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v271, %v274
  %v276 = add i64 0, 0
  %v277 = getelementptr inbounds float, ptr %v22, i64 %v276
  %v278 = load <8 x float>, ptr %v277, align 4
  %v279 = insertelement <8 x float> poison, float %v202, i64 0
  %v280 = shufflevector <8 x float> %v279, <8 x float> poison, <8 x i32> zeroinitializer
  %v281 = fsub <8 x float> %v280, %v278
  %v282 = add i64 0, 0
  %v283 = getelementptr inbounds float, ptr %v24, i64 %v282
  %v284 = load <8 x float>, ptr %v283, align 4
  %v285 = fdiv <8 x float> %v281, %v284
  %v286 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v285)
  %v287 = fmul <8 x float> %v286, %v284
  %v288 = fsub <8 x float> %v281, %v287
  %v289 = fdiv <8 x float> %v288, %v284
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v68, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fcmp olt <8 x float> %v289, %v292
  %v294 = select <8 x i1> %v293, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v295 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = fmul <8 x float> %v296, %v289
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v10, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fdiv <8 x float> %v297, %v300
  %v302 = fcmp olt <8 x float> %v289, %v300
  %v303 = select <8 x i1> %v302, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v304 = fsub <8 x float> %v296, %v301
  %v305 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v306 = shufflevector <8 x float> %v305, <8 x float> poison, <8 x i32> zeroinitializer
  %v307 = fmul <8 x float> %v306, %v289
  %v308 = fcmp une <8 x float> %v303, splat (float 0x0000000000000000)
  %v309 = select <8 x i1> %v308, <8 x float> %v304, <8 x float> %v307
  %v310 = fcmp une <8 x float> %v294, splat (float 0x0000000000000000)
  %v311 = select <8 x i1> %v310, <8 x float> %v301, <8 x float> %v309
  %v312 = fmul <8 x float> %v275, %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v208, i64 %v313
  %v315 = load <8 x float>, ptr %v314, align 4
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v214, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = fmul <8 x float> %v315, %v318
  %v320 = add i64 0, 0
  %v321 = getelementptr inbounds float, ptr %v220, i64 %v320
  %v322 = load <8 x float>, ptr %v321, align 4
  %v323 = add i64 0, 0
  %v324 = getelementptr inbounds float, ptr %v226, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = fmul <8 x float> %v322, %v325
  %v327 = fadd <8 x float> %v319, %v326
  %v328 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v327)
  %v329 = fcmp ogt <8 x float> %v328, splat (float 0x4023000000000000)
  %v330 = select <8 x i1> %v329, <8 x float> splat (float 0x4023000000000000), <8 x float> %v328
  %v331 = fadd <8 x float> %v330, %v330
  %v332 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v331, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v333 = fsub <8 x float> %v332, splat (float 0x4168000000000000)
  %v334 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v331)
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v333, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v334)
  %v336 = bitcast <8 x float> %v332 to <8 x i32>
  %v337 = fmul <8 x float> %v335, %v335
  %v338 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v335, <8 x float> splat (float 0x3F81227F40000000))
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v338, <8 x float> %v335, <8 x float> splat (float 0x3FA5556740000000))
  %v340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v339, <8 x float> %v335, <8 x float> splat (float 0x3FC5554B00000000))
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> %v335, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v337, <8 x float> %v341, <8 x float> %v335)
  %v343 = shl <8 x i32> %v336, splat (i32 23)
  %v344 = add <8 x i32> %v343, splat (i32 1065353216)
  %v345 = bitcast <8 x i32> %v344 to <8 x float>
  %v346 = fsub <8 x float> %v345, splat (float 0x3FF0000000000000)
  %v347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v345, <8 x float> %v342, <8 x float> %v346)
  %v348 = fadd <8 x float> %v347, splat (float 0x4000000000000000)
  %v349 = fdiv <8 x float> %v347, %v348
  %v350 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v349, <8 x float> %v327)
  %v351 = fmul <8 x float> %v312, %v350
  %v352 = add i64 0, 0
  %v353 = getelementptr inbounds float, ptr %v232, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = fmul <8 x float> %v351, %v354
  %v356 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v357 = shufflevector <8 x float> %v356, <8 x float> poison, <8 x i32> zeroinitializer
  %v358 = fsub <8 x float> %v357, %v354
  %v359 = fmul <8 x float> %v355, %v358
  %v360 = fmul <8 x float> %v312, %v354
  %v361 = fmul <8 x float> %v350, %v350
  %v362 = fsub <8 x float> %v357, %v361
  %v363 = fmul <8 x float> %v360, %v362
  %v364 = add i64 0, 0
  %v365 = getelementptr inbounds float, ptr %v238, i64 %v364
  %v366 = load <8 x float>, ptr %v365, align 4
  %v367 = fmul <8 x float> %v366, %v311
  %v368 = fadd <8 x float> %v363, %v367
  %v369 = add i64 0, 0
  %v370 = getelementptr inbounds float, ptr %v30, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = fmul <8 x float> %v359, %v371
  %v373 = fadd <8 x float> %v368, %v372
  %v374 = fmul <8 x float> %v373, %v322
  %v375 = fmul <8 x float> %v325, %v325
  %v376 = fsub <8 x float> %v357, %v375
  %v377 = fmul <8 x float> %v374, %v376
  %v378 = fmul <8 x float> %v354, %v350
  %v379 = fmul <8 x float> %v275, %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v244, i64 %v380
  %v382 = load <8 x float>, ptr %v381, align 4
  %v383 = fmul <8 x float> %v275, %v382
  %v384 = fmul <8 x float> %v366, %v318
  %v385 = fadd <8 x float> %v383, %v384
  %v386 = fsub <8 x float> %v379, %v385
  %v387 = fmul <8 x float> %v366, %v327
  %v388 = fadd <8 x float> %v386, %v387
  %v389 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v390 = shufflevector <8 x float> %v389, <8 x float> poison, <8 x i32> zeroinitializer
  %v391 = fcmp une <8 x float> %v294, splat (float 0x0000000000000000)
  %v392 = select <8 x i1> %v391, <8 x float> %v390, <8 x float> %v388
  %v393 = fcmp une <8 x float> %v303, splat (float 0x0000000000000000)
  %v394 = select <8 x i1> %v393, <8 x float> %v392, <8 x float> %v390
  %v395 = fcmp une <8 x float> %v294, splat (float 0x0000000000000000)
  %v396 = select <8 x i1> %v395, <8 x float> %v388, <8 x float> %v390
  %v397 = fsub <8 x float> %v394, %v396
  %v398 = fmul <8 x float> %v373, %v318
  %v399 = fmul <8 x float> %v398, %v315
  %v400 = fsub <8 x float> %v357, %v315
  %v401 = fmul <8 x float> %v399, %v400
  %v402 = fmul <8 x float> %v373, %v325
  %v403 = fmul <8 x float> %v402, %v322
  %v404 = fsub <8 x float> %v357, %v322
  %v405 = fmul <8 x float> %v403, %v404
  %v406 = fcmp une <8 x float> %v303, splat (float 0x0000000000000000)
  %v407 = select <8 x i1> %v406, <8 x float> %v390, <8 x float> %v392
  %v408 = fmul <8 x float> %v407, %v306
  %v409 = fsub <8 x float> %v396, %v394
  %v410 = fdiv <8 x float> %v409, %v300
  %v411 = fmul <8 x float> %v410, %v296
  %v412 = fadd <8 x float> %v408, %v411
  %v413 = fsub <8 x float> %v357, %v311
  %v414 = fmul <8 x float> %v366, %v413
  %v415 = fmul <8 x float> %v373, %v315
  %v416 = fadd <8 x float> %v414, %v415
  %v417 = add i64 0, 0
  %v418 = getelementptr inbounds float, ptr %v28, i64 %v417
  %v419 = load <8 x float>, ptr %v418, align 4
  %v420 = fmul <8 x float> %v401, %v419
  %v421 = fadd <8 x float> %v416, %v420
  %v422 = add i64 0, 0
  %v423 = getelementptr inbounds float, ptr %v26, i64 %v422
  %v424 = load <8 x float>, ptr %v423, align 4
  %v425 = fmul <8 x float> %v405, %v424
  %v426 = fadd <8 x float> %v421, %v425
  %v427 = add i64 24, 0
  %v428 = getelementptr inbounds float, ptr %v250, i64 %v427
  store <8 x float> %v359, ptr %v428, align 4
  %v429 = add i64 16, 0
  %v430 = getelementptr inbounds float, ptr %v250, i64 %v429
  store <8 x float> %v377, ptr %v430, align 4
  %v431 = add i64 0, 0
  %v432 = getelementptr inbounds float, ptr %v256, i64 %v431
  store <8 x float> %v397, ptr %v432, align 4
  %v433 = add i64 8, 0
  %v434 = getelementptr inbounds float, ptr %v250, i64 %v433
  store <8 x float> %v401, ptr %v434, align 4
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v250, i64 %v435
  store <8 x float> %v405, ptr %v436, align 4
  %v437 = add i64 0, 0
  %v438 = getelementptr inbounds float, ptr %v262, i64 %v437
  store <8 x float> %v412, ptr %v438, align 4
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v268, i64 %v439
  store <8 x float> %v426, ptr %v440, align 4
  %v441 = add nsw i64 %v181, 1
  br label %b13
b15:
  %v443 = add i64 %v7, 0
  %v444 = sdiv i64 %v443, 1
  %v445 = add i64 %v2, 1
  %v446 = mul i64 %v444, %v2
  %v447 = sdiv i64 %v446, %v3
  %v448 = mul i64 %v447, 1
  %v449 = icmp slt i64 %v448, %v7
  %v450 = select i1 %v449, i64 %v448, i64 %v7
  %v451 = mul i64 %v444, %v445
  %v452 = sdiv i64 %v451, %v3
  %v453 = mul i64 %v452, 1
  %v454 = icmp slt i64 %v453, %v7
  %v455 = select i1 %v454, i64 %v453, i64 %v7
  br label %b16
b16:
  %v456 = phi i64 [ %v450, %b15 ], [ %v586, %b21 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b17, label %b18
b17:
  %v458 = add i64 %v456, 96
  %v459 = icmp slt i64 %v458, %v455
  %v460 = select i1 %v459, i64 %v458, i64 %v455
  br label %b19
b19:
  %v461 = phi i64 [ 0, %b17 ], [ %v585, %b24 ]
  %v462 = icmp slt i64 %v461, 1
  br i1 %v462, label %b20, label %b21
b20:
  %v463 = sub i64 %v460, %v456
  %v464 = sub i64 8, 1
  %v465 = add i64 %v463, %v464
  %v466 = sdiv i64 %v465, 8
  br label %b22
b22:
  %v467 = phi i64 [ 0, %b20 ], [ %v584, %b29 ]
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b23, label %b24
b23:
  %v469 = mul i64 %v463, %v467
  %v470 = sdiv i64 %v469, %v466
  %v471 = add i64 %v456, %v470
  %v472 = add i64 %v467, 1
  %v473 = mul i64 %v463, %v472
  %v474 = sdiv i64 %v473, %v466
  %v475 = add i64 %v456, %v474
  %v476 = mul i64 %v461, 256
  %v477 = getelementptr inbounds float, ptr %v121, i64 %v476
  %v478 = sub i64 %v475, %v471
  %v479 = add i64 %v167, 0
  %v480 = and i64 %v479, %v102
  %v481 = mul i64 %v480, %v7
  %v482 = add i64 %v481, %v471
  %v483 = mul i64 %v482, 32
  %v484 = getelementptr inbounds float, ptr %v64, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = sub i64 %v478, 1
  %v487 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v486
  %v488 = load ptr, ptr %v487, align 4
  %v489 = getelementptr inbounds float, ptr %v442, i64 0
  %v490 = icmp sgt i64 %v478, 0
  br i1 %v490, label %b25, label %b26
b25:
  call void %v488(ptr %v485, i64 32, ptr %v477, i64 32, ptr %v489, i64 8, i64 0)
  br label %b26
b26:
  %v491 = add i64 %v476, 256
  br label %b27
b27:
  %v492 = phi i64 [ %v471, %b26 ], [ %v583, %b32 ]
  %v493 = icmp slt i64 %v492, %v475
  br i1 %v493, label %b28, label %b29
b28:
  %v494 = sub i64 %v492, %v471
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v442, i64 %v495
  %v497 = add i64 %v167, 1
  %v498 = and i64 %v497, 1
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v492
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v38, i64 %v501
  %v503 = add i64 %v167, 0
  %v504 = and i64 %v503, %v92
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v492
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v32, i64 %v507
  %v509 = add i64 %v167, 0
  %v510 = and i64 %v509, %v90
  %v511 = mul i64 %v510, %v7
  %v512 = add i64 %v511, %v492
  %v513 = mul i64 %v512, 1
  %v514 = getelementptr inbounds float, ptr %v14, i64 %v513
  %v515 = getelementptr inbounds float, ptr %v514, i64 0
  %v516 = load float, ptr %v515, align 4
  %v517 = add i64 %v167, 0
  %v518 = and i64 %v517, 1
  %v519 = mul i64 %v518, %v7
  %v520 = add i64 %v519, %v492
  %v521 = mul i64 %v520, 8
  %v522 = getelementptr inbounds float, ptr %v38, i64 %v521
  br label %b30
b30:
  %v523 = phi i64 [ 0, %b28 ], [ %v582, %b31 ]
  %v524 = icmp slt i64 %v523, 1
  br i1 %v524, label %b31, label %b32
b31:
  %v525 = mul i64 %v461, 1
  %v526 = add i64 %v525, %v523
  %v527 = mul i64 %v526, 8
  %v528 = add i64 0, %v523
  %v529 = mul i64 %v528, 8
  %v530 = getelementptr inbounds float, ptr %v496, i64 %v529
  %v531 = load <8 x float>, ptr %v530, align 4
  %v532 = add i64 0, %v527
  %v533 = getelementptr inbounds float, ptr %v502, i64 %v532
  %v534 = load <8 x float>, ptr %v533, align 4
  %v535 = add i64 0, %v527
  %v536 = getelementptr inbounds float, ptr %v508, i64 %v535
  %v537 = load <8 x float>, ptr %v536, align 4
  %v538 = fadd <8 x float> %v534, %v537
  %v539 = add i64 0, %v527
  %v540 = getelementptr inbounds float, ptr %v22, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = insertelement <8 x float> poison, float %v516, i64 0
  %v543 = shufflevector <8 x float> %v542, <8 x float> poison, <8 x i32> zeroinitializer
  %v544 = fsub <8 x float> %v543, %v541
  %v545 = add i64 0, %v527
  %v546 = getelementptr inbounds float, ptr %v24, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = fdiv <8 x float> %v544, %v547
  %v549 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v548)
  %v550 = fmul <8 x float> %v549, %v547
  %v551 = fsub <8 x float> %v544, %v550
  %v552 = fdiv <8 x float> %v551, %v547
  %v553 = add i64 0, %v527
  %v554 = getelementptr inbounds float, ptr %v68, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = fcmp olt <8 x float> %v552, %v555
  %v557 = select <8 x i1> %v556, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v558 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  %v560 = fmul <8 x float> %v559, %v552
  %v561 = add i64 0, %v527
  %v562 = getelementptr inbounds float, ptr %v10, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = fdiv <8 x float> %v560, %v563
  %v565 = fcmp olt <8 x float> %v552, %v563
  %v566 = select <8 x i1> %v565, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v567 = fsub <8 x float> %v559, %v564
  %v568 = insertelement <8 x float> poison, float 0x3F50624DE0000000, i64 0
  %v569 = shufflevector <8 x float> %v568, <8 x float> poison, <8 x i32> zeroinitializer
  %v570 = fmul <8 x float> %v569, %v552
  %v571 = fcmp une <8 x float> %v566, splat (float 0x0000000000000000)
  %v572 = select <8 x i1> %v571, <8 x float> %v567, <8 x float> %v570
  %v573 = fcmp une <8 x float> %v557, splat (float 0x0000000000000000)
  %v574 = select <8 x i1> %v573, <8 x float> %v564, <8 x float> %v572
  %v575 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v576 = shufflevector <8 x float> %v575, <8 x float> poison, <8 x i32> zeroinitializer
  %v577 = fsub <8 x float> %v576, %v574
  %v578 = fmul <8 x float> %v538, %v577
  %v579 = fadd <8 x float> %v578, %v531
  %v580 = add i64 0, %v527
  %v581 = getelementptr inbounds float, ptr %v522, i64 %v580
  store <8 x float> %v579, ptr %v581, align 4
  %v582 = add nsw i64 %v523, 1
  br label %b30
b32:
  %v583 = add nsw i64 %v492, 1
  br label %b27
b29:
  %v584 = add nsw i64 %v467, 1
  br label %b22
b24:
  %v585 = add nsw i64 %v461, 1
  br label %b19
b21:
  %v586 = add nsw i64 %v456, 96
  br label %b16
b18:
  %v587 = add nsw i64 %v164, 1
  br label %b10
b12:
  %v588 = icmp sgt i64 %v3, 1
  br i1 %v588, label %b33, label %b34
b33:
  %v589 = getelementptr inbounds i64, ptr %v1, i64 3
  %v590 = atomicrmw add ptr %v589, i64 1 acq_rel
  %v591 = load i64, ptr %v115, align 8
  %v592 = add i64 %v591, 1
  store i64 %v592, ptr %v115, align 8
  %v593 = mul i64 %v3, %v592
  br label %b35
b35:
  %v594 = load atomic i64, ptr %v589 acquire, align 8
  %v595 = icmp slt i64 %v594, %v593
  br i1 %v595, label %b36, label %b37
b36:
  %v596 = call i32 @sched_yield()
  br label %b35
b37:
  br label %b34
b34:
  %v597 = getelementptr inbounds float, ptr %v117, i64 256
  %v598 = getelementptr inbounds i64, ptr %v1, i64 4
  %v599 = load i64, ptr %v598, align 8
  %v600 = icmp eq i64 %v599, 0
  br i1 %v600, label %b38, label %b39
b38:
  %v601 = add i64 1, 0
  %v602 = sdiv i64 %v601, 1
  %v603 = add i64 %v2, 1
  %v604 = mul i64 %v602, %v2
  %v605 = sdiv i64 %v604, %v3
  %v606 = mul i64 %v605, 1
  %v607 = icmp slt i64 %v606, 1
  %v608 = select i1 %v607, i64 %v606, i64 1
  %v609 = mul i64 %v602, %v603
  %v610 = sdiv i64 %v609, %v3
  %v611 = mul i64 %v610, 1
  %v612 = icmp slt i64 %v611, 1
  %v613 = select i1 %v612, i64 %v611, i64 1
  %v614 = icmp slt i64 %v613, 1
  %v615 = select i1 %v614, i64 %v613, i64 1
  br label %b40
b40:
  %v616 = phi i64 [ %v608, %b38 ], [ %v630, %b41 ]
  %v617 = icmp slt i64 %v616, %v615
  br i1 %v617, label %b41, label %b42
b41:
  %v618 = mul i64 %v616, 256
  %v619 = mul i64 %v616, 8
  %v620 = add i64 %v618, 0
  %v621 = add i64 %v619, 0
  %v622 = getelementptr inbounds float, ptr %v597, i64 %v620
  %v623 = sub i64 8, %v621
  %v624 = icmp slt i64 %v623, 0
  %v625 = select i1 %v624, i64 0, i64 %v623
  %v626 = mul i64 %v621, 1
  %v627 = add i64 0, %v626
  %v628 = getelementptr inbounds float, ptr %v16, i64 %v627
  call void @pack_rows(ptr %v628, i64 1, i64 8, i64 32, i64 %v625, ptr %v622, i64 8)
  %v629 = add i64 %v618, 256
  %v630 = add nsw i64 %v616, 1
  br label %b40
b42:
  br label %b39
b39:
  %v631 = icmp sgt i64 %v3, 1
  br i1 %v631, label %b43, label %b44
b43:
  %v632 = getelementptr inbounds i64, ptr %v1, i64 3
  %v633 = atomicrmw add ptr %v632, i64 1 acq_rel
  %v634 = load i64, ptr %v115, align 8
  %v635 = add i64 %v634, 1
  store i64 %v635, ptr %v115, align 8
  %v636 = mul i64 %v3, %v635
  br label %b45
b45:
  %v637 = load atomic i64, ptr %v632 acquire, align 8
  %v638 = icmp slt i64 %v637, %v636
  br i1 %v638, label %b46, label %b47
b46:
  %v639 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v640 = add i64 %v8, 0
  %v641 = sdiv i64 %v640, 1
  %v642 = add i64 %v2, 1
  %v643 = mul i64 %v641, %v2
  %v644 = sdiv i64 %v643, %v3
  %v645 = mul i64 %v644, 1
  %v646 = icmp slt i64 %v645, %v8
  %v647 = select i1 %v646, i64 %v645, i64 %v8
  %v648 = mul i64 %v641, %v642
  %v649 = sdiv i64 %v648, %v3
  %v650 = mul i64 %v649, 1
  %v651 = icmp slt i64 %v650, %v8
  %v652 = select i1 %v651, i64 %v650, i64 %v8
  br label %b48
b48:
  %v653 = phi i64 [ %v647, %b44 ], [ %v682, %b53 ]
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b49, label %b50
b49:
  br label %b51
b51:
  %v655 = phi i64 [ 0, %b49 ], [ %v668, %b52 ]
  %v656 = phi <8 x float> [ splat (float 0x0000000000000000), %b49 ], [ %v667, %b52 ]
  %v657 = icmp slt i64 %v655, 8
  br i1 %v657, label %b52, label %b53
b52:
  %v658 = mul i64 %v653, 8
  %v659 = getelementptr inbounds float, ptr %v82, i64 %v658
  %v660 = add i64 0, %v655
  %v661 = getelementptr inbounds float, ptr %v659, i64 %v660
  %v662 = load <8 x float>, ptr %v661, align 4
  %v663 = add i64 0, %v655
  %v664 = getelementptr inbounds float, ptr %v24, i64 %v663
  %v665 = load <8 x float>, ptr %v664, align 4
  %v666 = fdiv <8 x float> %v662, %v665
  %v667 = fadd <8 x float> %v656, %v666
  %v668 = add nsw i64 %v655, 8
  br label %b51
b53:
  %v669 = shufflevector <8 x float> %v656, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v670 = shufflevector <8 x float> %v656, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v671 = fadd <4 x float> %v669, %v670
  %v672 = shufflevector <4 x float> %v671, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v673 = shufflevector <4 x float> %v671, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v674 = fadd <2 x float> %v672, %v673
  %v675 = extractelement <2 x float> %v674, i64 0
  %v676 = extractelement <2 x float> %v674, i64 1
  %v677 = fadd float %v675, %v676
  %v678 = fadd float %v677, 0x0000000000000000
  %v679 = mul i64 %v653, 1
  %v680 = getelementptr inbounds float, ptr %v44, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  store float %v678, ptr %v681, align 4
  %v682 = add nsw i64 %v653, 1
  br label %b48
b50:
  %v684 = add i64 %v8, 0
  %v685 = sdiv i64 %v684, 1
  %v686 = add i64 %v2, 1
  %v687 = mul i64 %v685, %v2
  %v688 = sdiv i64 %v687, %v3
  %v689 = mul i64 %v688, 1
  %v690 = icmp slt i64 %v689, %v8
  %v691 = select i1 %v690, i64 %v689, i64 %v8
  %v692 = mul i64 %v685, %v686
  %v693 = sdiv i64 %v692, %v3
  %v694 = mul i64 %v693, 1
  %v695 = icmp slt i64 %v694, %v8
  %v696 = select i1 %v695, i64 %v694, i64 %v8
  br label %b54
b54:
  %v697 = phi i64 [ %v691, %b50 ], [ %v751, %b59 ]
  %v698 = icmp slt i64 %v697, %v696
  br i1 %v698, label %b55, label %b56
b55:
  %v699 = add i64 %v697, 96
  %v700 = icmp slt i64 %v699, %v696
  %v701 = select i1 %v700, i64 %v699, i64 %v696
  br label %b57
b57:
  %v702 = phi i64 [ 0, %b55 ], [ %v750, %b62 ]
  %v703 = icmp slt i64 %v702, 1
  br i1 %v703, label %b58, label %b59
b58:
  %v704 = sub i64 %v701, %v697
  %v705 = sub i64 8, 1
  %v706 = add i64 %v704, %v705
  %v707 = sdiv i64 %v706, 8
  br label %b60
b60:
  %v708 = phi i64 [ 0, %b58 ], [ %v749, %b67 ]
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b61, label %b62
b61:
  %v710 = mul i64 %v704, %v708
  %v711 = sdiv i64 %v710, %v707
  %v712 = add i64 %v697, %v711
  %v713 = add i64 %v708, 1
  %v714 = mul i64 %v704, %v713
  %v715 = sdiv i64 %v714, %v707
  %v716 = add i64 %v697, %v715
  %v717 = mul i64 %v702, 256
  %v718 = getelementptr inbounds float, ptr %v597, i64 %v717
  %v719 = sub i64 %v716, %v712
  %v720 = mul i64 %v712, 32
  %v721 = getelementptr inbounds float, ptr %v64, i64 %v720
  %v722 = getelementptr inbounds float, ptr %v721, i64 0
  %v723 = sub i64 %v719, 1
  %v724 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v723
  %v725 = load ptr, ptr %v724, align 4
  %v726 = getelementptr inbounds float, ptr %v683, i64 0
  %v727 = icmp sgt i64 %v719, 0
  br i1 %v727, label %b63, label %b64
b63:
  call void %v725(ptr %v722, i64 32, ptr %v718, i64 32, ptr %v726, i64 8, i64 0)
  br label %b64
b64:
  %v728 = add i64 %v717, 256
  br label %b65
b65:
  %v729 = phi i64 [ %v712, %b64 ], [ %v748, %b70 ]
  %v730 = icmp slt i64 %v729, %v716
  br i1 %v730, label %b66, label %b67
b66:
  %v731 = sub i64 %v729, %v712
  %v732 = mul i64 %v731, 8
  %v733 = getelementptr inbounds float, ptr %v683, i64 %v732
  %v734 = mul i64 %v729, 8
  %v735 = getelementptr inbounds float, ptr %v42, i64 %v734
  br label %b68
b68:
  %v736 = phi i64 [ 0, %b66 ], [ %v747, %b69 ]
  %v737 = icmp slt i64 %v736, 1
  br i1 %v737, label %b69, label %b70
b69:
  %v738 = mul i64 %v702, 1
  %v739 = add i64 %v738, %v736
  %v740 = mul i64 %v739, 8
  %v741 = add i64 0, %v736
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v733, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 0, %v740
  %v746 = getelementptr inbounds float, ptr %v735, i64 %v745
  store <8 x float> %v744, ptr %v746, align 4
  %v747 = add nsw i64 %v736, 1
  br label %b68
b70:
  %v748 = add nsw i64 %v729, 1
  br label %b65
b67:
  %v749 = add nsw i64 %v708, 1
  br label %b60
b62:
  %v750 = add nsw i64 %v702, 1
  br label %b57
b59:
  %v751 = add nsw i64 %v697, 96
  br label %b54
b56:
  %v752 = icmp sgt i64 %v3, 1
  br i1 %v752, label %b71, label %b72
b71:
  %v753 = getelementptr inbounds i64, ptr %v1, i64 3
  %v754 = atomicrmw add ptr %v753, i64 1 acq_rel
  %v755 = load i64, ptr %v115, align 8
  %v756 = add i64 %v755, 1
  store i64 %v756, ptr %v115, align 8
  %v757 = mul i64 %v3, %v756
  br label %b73
b73:
  %v758 = load atomic i64, ptr %v753 acquire, align 8
  %v759 = icmp slt i64 %v758, %v757
  br i1 %v759, label %b74, label %b75
b74:
  %v760 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v761 = mul i64 0, 32
  %v762 = getelementptr inbounds float, ptr %v64, i64 %v761
  %v763 = getelementptr inbounds float, ptr %v762, i64 0
  %v764 = mul i64 0, 8
  %v765 = getelementptr inbounds float, ptr %v12, i64 %v764
  %v766 = getelementptr inbounds float, ptr %v765, i64 0
  %v767 = getelementptr inbounds float, ptr %v120, i64 12288
  %v768 = add i64 32, 1
  %v769 = sdiv i64 %v768, 2
  %v770 = add i64 %v2, 1
  %v771 = mul i64 %v769, %v2
  %v772 = sdiv i64 %v771, %v3
  %v773 = mul i64 %v772, 2
  %v774 = icmp slt i64 %v773, 32
  %v775 = select i1 %v774, i64 %v773, i64 32
  %v776 = mul i64 %v769, %v770
  %v777 = sdiv i64 %v776, %v3
  %v778 = mul i64 %v777, 2
  %v779 = icmp slt i64 %v778, 32
  %v780 = select i1 %v779, i64 %v778, i64 32
  %v781 = getelementptr inbounds float, ptr %v46, i64 0
  br label %b76
b76:
  %v782 = phi i64 [ %v775, %b72 ], [ %v790, %b81 ]
  %v783 = icmp slt i64 %v782, %v780
  br i1 %v783, label %b77, label %b78
b77:
  %v784 = mul i64 %v782, 8
  %v785 = getelementptr inbounds float, ptr %v781, i64 %v784
  br label %b79
b79:
  %v786 = phi i64 [ 0, %b77 ], [ %v789, %b80 ]
  %v787 = icmp slt i64 %v786, 8
  br i1 %v787, label %b80, label %b81
b80:
  %v788 = getelementptr inbounds float, ptr %v785, i64 %v786
  store float 0x0000000000000000, ptr %v788, align 4
  %v789 = add nsw i64 %v786, 1
  br label %b79
b81:
  %v790 = add nsw i64 %v782, 1
  br label %b76
b78:
  %v791 = mul i64 %v8, 1
  br label %b82
b82:
  %v792 = phi i64 [ 0, %b78 ], [ %v896, %b87 ]
  %v793 = icmp slt i64 %v792, %v791
  br i1 %v793, label %b83, label %b84
b83:
  %v794 = sub i64 %v791, %v792
  %v795 = icmp slt i64 %v794, 384
  %v796 = select i1 %v795, i64 %v794, i64 384
  br label %b85
b85:
  %v797 = phi i64 [ %v775, %b83 ], [ %v895, %b111 ]
  %v798 = icmp slt i64 %v797, %v780
  br i1 %v798, label %b86, label %b87
b86:
  %v799 = sub i64 %v780, %v797
  %v800 = icmp slt i64 %v799, 64
  %v801 = select i1 %v800, i64 %v799, i64 64
  %v802 = sdiv i64 %v801, 2
  %v803 = mul i64 %v802, 2
  %v804 = sub i64 %v801, %v803
  %v805 = mul i64 %v792, 32
  %v806 = add i64 %v805, %v797
  %v807 = getelementptr inbounds float, ptr %v763, i64 %v806
  br label %b88
b88:
  %v808 = phi i64 [ 0, %b86 ], [ %v834, %b96 ]
  %v809 = icmp slt i64 %v808, %v796
  br i1 %v809, label %b89, label %b90
b89:
  %v810 = mul i64 %v808, 32
  %v811 = getelementptr inbounds float, ptr %v807, i64 %v810
  %v812 = mul i64 %v808, 2
  %v813 = getelementptr inbounds float, ptr %v767, i64 %v812
  br label %b91
b91:
  %v814 = phi i64 [ 0, %b89 ], [ %v823, %b92 ]
  %v815 = icmp slt i64 %v814, %v802
  br i1 %v815, label %b92, label %b93
b92:
  %v816 = mul i64 %v814, 2
  %v817 = getelementptr inbounds float, ptr %v811, i64 %v816
  %v818 = mul i64 %v814, 768
  %v819 = getelementptr inbounds float, ptr %v813, i64 %v818
  %v820 = getelementptr inbounds float, ptr %v817, i64 0
  %v821 = load <2 x float>, ptr %v820, align 4
  %v822 = getelementptr inbounds float, ptr %v819, i64 0
  store <2 x float> %v821, ptr %v822, align 4
  %v823 = add nsw i64 %v814, 1
  br label %b91
b93:
  %v824 = mul i64 %v802, 2
  %v825 = getelementptr inbounds float, ptr %v811, i64 %v824
  %v826 = mul i64 %v802, 768
  %v827 = getelementptr inbounds float, ptr %v813, i64 %v826
  br label %b94
b94:
  %v828 = phi i64 [ 0, %b93 ], [ %v833, %b95 ]
  %v829 = icmp slt i64 %v828, %v804
  br i1 %v829, label %b95, label %b96
b95:
  %v830 = getelementptr inbounds float, ptr %v825, i64 %v828
  %v831 = load float, ptr %v830, align 4
  %v832 = getelementptr inbounds float, ptr %v827, i64 %v828
  store float %v831, ptr %v832, align 4
  %v833 = add nsw i64 %v828, 1
  br label %b94, !llvm.loop !0
b96:
  %v834 = add nsw i64 %v808, 1
  br label %b88
b90:
  br label %b97
b97:
  %v835 = phi i64 [ 0, %b90 ], [ %v870, %b105 ]
  %v836 = icmp slt i64 %v835, 0
  br i1 %v836, label %b98, label %b99
b98:
  %v837 = mul i64 %v792, 8
  %v838 = add i64 %v837, %v835
  %v839 = getelementptr inbounds float, ptr %v766, i64 %v838
  br label %b100
b100:
  %v840 = phi i64 [ 0, %b98 ], [ %v858, %b101 ]
  %v841 = icmp slt i64 %v840, %v796
  br i1 %v841, label %b101, label %b102
b101:
  %v842 = mul i64 %v840, 8
  %v843 = getelementptr inbounds float, ptr %v839, i64 %v842
  %v844 = mul i64 %v840, 32
  %v845 = getelementptr inbounds float, ptr %v120, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v843, i64 0
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v845, i64 0
  store <8 x float> %v847, ptr %v848, align 4
  %v849 = getelementptr inbounds float, ptr %v843, i64 8
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = getelementptr inbounds float, ptr %v845, i64 8
  store <8 x float> %v850, ptr %v851, align 4
  %v852 = getelementptr inbounds float, ptr %v843, i64 16
  %v853 = load <8 x float>, ptr %v852, align 4
  %v854 = getelementptr inbounds float, ptr %v845, i64 16
  store <8 x float> %v853, ptr %v854, align 4
  %v855 = getelementptr inbounds float, ptr %v843, i64 24
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = getelementptr inbounds float, ptr %v845, i64 24
  store <8 x float> %v856, ptr %v857, align 4
  %v858 = add nsw i64 %v840, 1
  br label %b100
b102:
  %v859 = sdiv i64 %v801, 2
  br label %b103
b103:
  %v860 = phi i64 [ 0, %b102 ], [ %v869, %b104 ]
  %v861 = icmp slt i64 %v860, %v859
  br i1 %v861, label %b104, label %b105
b104:
  %v862 = mul i64 %v860, 2
  %v863 = add i64 %v797, %v862
  %v864 = mul i64 %v860, 768
  %v865 = getelementptr inbounds float, ptr %v767, i64 %v864
  %v866 = mul i64 %v863, 8
  %v867 = add i64 %v866, %v835
  %v868 = getelementptr inbounds float, ptr %v781, i64 %v867
  call void @outer_2x32(ptr %v865, ptr %v120, i64 %v796, ptr %v868, i64 8)
  %v869 = add nsw i64 %v860, 1
  br label %b103
b105:
  %v870 = add nsw i64 %v835, 32
  br label %b97
b99:
  %v871 = mul i64 %v792, 8
  %v872 = add i64 %v871, 0
  %v873 = getelementptr inbounds float, ptr %v766, i64 %v872
  br label %b106
b106:
  %v874 = phi i64 [ 0, %b99 ], [ %v883, %b107 ]
  %v875 = icmp slt i64 %v874, %v796
  br i1 %v875, label %b107, label %b108
b107:
  %v876 = mul i64 %v874, 8
  %v877 = getelementptr inbounds float, ptr %v873, i64 %v876
  %v878 = mul i64 %v874, 8
  %v879 = getelementptr inbounds float, ptr %v120, i64 %v878
  %v880 = getelementptr inbounds float, ptr %v877, i64 0
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = getelementptr inbounds float, ptr %v879, i64 0
  store <8 x float> %v881, ptr %v882, align 4
  %v883 = add nsw i64 %v874, 1
  br label %b106
b108:
  %v884 = sdiv i64 %v801, 2
  br label %b109
b109:
  %v885 = phi i64 [ 0, %b108 ], [ %v894, %b110 ]
  %v886 = icmp slt i64 %v885, %v884
  br i1 %v886, label %b110, label %b111
b110:
  %v887 = mul i64 %v885, 2
  %v888 = add i64 %v797, %v887
  %v889 = mul i64 %v885, 768
  %v890 = getelementptr inbounds float, ptr %v767, i64 %v889
  %v891 = mul i64 %v888, 8
  %v892 = add i64 %v891, 0
  %v893 = getelementptr inbounds float, ptr %v781, i64 %v892
  call void @outer_2x8(ptr %v890, ptr %v120, i64 %v796, ptr %v893, i64 8)
  %v894 = add nsw i64 %v885, 1
  br label %b109
b111:
  %v895 = add nsw i64 %v797, 64
  br label %b85
b87:
  %v896 = add nsw i64 %v792, 384
  br label %b82
b84:
  %v897 = icmp sgt i64 %v3, 1
  br i1 %v897, label %b112, label %b113
b112:
  %v898 = getelementptr inbounds i64, ptr %v1, i64 3
  %v899 = atomicrmw add ptr %v898, i64 1 acq_rel
  %v900 = load i64, ptr %v115, align 8
  %v901 = add i64 %v900, 1
  store i64 %v901, ptr %v115, align 8
  %v902 = mul i64 %v3, %v901
  br label %b114
b114:
  %v903 = load atomic i64, ptr %v898 acquire, align 8
  %v904 = icmp slt i64 %v903, %v902
  br i1 %v904, label %b115, label %b116
b115:
  %v905 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v906 = mul i64 0, 32
  %v907 = getelementptr inbounds float, ptr %v64, i64 %v906
  %v908 = getelementptr inbounds float, ptr %v907, i64 0
  %v909 = mul i64 0, 8
  %v910 = getelementptr inbounds float, ptr %v34, i64 %v909
  %v911 = getelementptr inbounds float, ptr %v910, i64 0
  %v912 = getelementptr inbounds float, ptr %v120, i64 12288
  %v913 = add i64 32, 1
  %v914 = sdiv i64 %v913, 2
  %v915 = add i64 %v2, 1
  %v916 = mul i64 %v914, %v2
  %v917 = sdiv i64 %v916, %v3
  %v918 = mul i64 %v917, 2
  %v919 = icmp slt i64 %v918, 32
  %v920 = select i1 %v919, i64 %v918, i64 32
  %v921 = mul i64 %v914, %v915
  %v922 = sdiv i64 %v921, %v3
  %v923 = mul i64 %v922, 2
  %v924 = icmp slt i64 %v923, 32
  %v925 = select i1 %v924, i64 %v923, i64 32
  %v926 = getelementptr inbounds float, ptr %v48, i64 0
  br label %b117
b117:
  %v927 = phi i64 [ %v920, %b113 ], [ %v935, %b122 ]
  %v928 = icmp slt i64 %v927, %v925
  br i1 %v928, label %b118, label %b119
b118:
  %v929 = mul i64 %v927, 8
  %v930 = getelementptr inbounds float, ptr %v926, i64 %v929
  br label %b120
b120:
  %v931 = phi i64 [ 0, %b118 ], [ %v934, %b121 ]
  %v932 = icmp slt i64 %v931, 8
  br i1 %v932, label %b121, label %b122
b121:
  %v933 = getelementptr inbounds float, ptr %v930, i64 %v931
  store float 0x0000000000000000, ptr %v933, align 4
  %v934 = add nsw i64 %v931, 1
  br label %b120
b122:
  %v935 = add nsw i64 %v927, 1
  br label %b117
b119:
  %v936 = mul i64 %v8, 1
  br label %b123
b123:
  %v937 = phi i64 [ 0, %b119 ], [ %v1041, %b128 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b124, label %b125
b124:
  %v939 = sub i64 %v936, %v937
  %v940 = icmp slt i64 %v939, 384
  %v941 = select i1 %v940, i64 %v939, i64 384
  br label %b126
b126:
  %v942 = phi i64 [ %v920, %b124 ], [ %v1040, %b152 ]
  %v943 = icmp slt i64 %v942, %v925
  br i1 %v943, label %b127, label %b128
b127:
  %v944 = sub i64 %v925, %v942
  %v945 = icmp slt i64 %v944, 64
  %v946 = select i1 %v945, i64 %v944, i64 64
  %v947 = sdiv i64 %v946, 2
  %v948 = mul i64 %v947, 2
  %v949 = sub i64 %v946, %v948
  %v950 = mul i64 %v937, 32
  %v951 = add i64 %v950, %v942
  %v952 = getelementptr inbounds float, ptr %v908, i64 %v951
  br label %b129
b129:
  %v953 = phi i64 [ 0, %b127 ], [ %v979, %b137 ]
  %v954 = icmp slt i64 %v953, %v941
  br i1 %v954, label %b130, label %b131
b130:
  %v955 = mul i64 %v953, 32
  %v956 = getelementptr inbounds float, ptr %v952, i64 %v955
  %v957 = mul i64 %v953, 2
  %v958 = getelementptr inbounds float, ptr %v912, i64 %v957
  br label %b132
b132:
  %v959 = phi i64 [ 0, %b130 ], [ %v968, %b133 ]
  %v960 = icmp slt i64 %v959, %v947
  br i1 %v960, label %b133, label %b134
b133:
  %v961 = mul i64 %v959, 2
  %v962 = getelementptr inbounds float, ptr %v956, i64 %v961
  %v963 = mul i64 %v959, 768
  %v964 = getelementptr inbounds float, ptr %v958, i64 %v963
  %v965 = getelementptr inbounds float, ptr %v962, i64 0
  %v966 = load <2 x float>, ptr %v965, align 4
  %v967 = getelementptr inbounds float, ptr %v964, i64 0
  store <2 x float> %v966, ptr %v967, align 4
  %v968 = add nsw i64 %v959, 1
  br label %b132
b134:
  %v969 = mul i64 %v947, 2
  %v970 = getelementptr inbounds float, ptr %v956, i64 %v969
  %v971 = mul i64 %v947, 768
  %v972 = getelementptr inbounds float, ptr %v958, i64 %v971
  br label %b135
b135:
  %v973 = phi i64 [ 0, %b134 ], [ %v978, %b136 ]
  %v974 = icmp slt i64 %v973, %v949
  br i1 %v974, label %b136, label %b137
b136:
  %v975 = getelementptr inbounds float, ptr %v970, i64 %v973
  %v976 = load float, ptr %v975, align 4
  %v977 = getelementptr inbounds float, ptr %v972, i64 %v973
  store float %v976, ptr %v977, align 4
  %v978 = add nsw i64 %v973, 1
  br label %b135, !llvm.loop !3
b137:
  %v979 = add nsw i64 %v953, 1
  br label %b129
b131:
  br label %b138
b138:
  %v980 = phi i64 [ 0, %b131 ], [ %v1015, %b146 ]
  %v981 = icmp slt i64 %v980, 0
  br i1 %v981, label %b139, label %b140
b139:
  %v982 = mul i64 %v937, 8
  %v983 = add i64 %v982, %v980
  %v984 = getelementptr inbounds float, ptr %v911, i64 %v983
  br label %b141
b141:
  %v985 = phi i64 [ 0, %b139 ], [ %v1003, %b142 ]
  %v986 = icmp slt i64 %v985, %v941
  br i1 %v986, label %b142, label %b143
b142:
  %v987 = mul i64 %v985, 8
  %v988 = getelementptr inbounds float, ptr %v984, i64 %v987
  %v989 = mul i64 %v985, 32
  %v990 = getelementptr inbounds float, ptr %v120, i64 %v989
  %v991 = getelementptr inbounds float, ptr %v988, i64 0
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = getelementptr inbounds float, ptr %v990, i64 0
  store <8 x float> %v992, ptr %v993, align 4
  %v994 = getelementptr inbounds float, ptr %v988, i64 8
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = getelementptr inbounds float, ptr %v990, i64 8
  store <8 x float> %v995, ptr %v996, align 4
  %v997 = getelementptr inbounds float, ptr %v988, i64 16
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = getelementptr inbounds float, ptr %v990, i64 16
  store <8 x float> %v998, ptr %v999, align 4
  %v1000 = getelementptr inbounds float, ptr %v988, i64 24
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = getelementptr inbounds float, ptr %v990, i64 24
  store <8 x float> %v1001, ptr %v1002, align 4
  %v1003 = add nsw i64 %v985, 1
  br label %b141
b143:
  %v1004 = sdiv i64 %v946, 2
  br label %b144
b144:
  %v1005 = phi i64 [ 0, %b143 ], [ %v1014, %b145 ]
  %v1006 = icmp slt i64 %v1005, %v1004
  br i1 %v1006, label %b145, label %b146
b145:
  %v1007 = mul i64 %v1005, 2
  %v1008 = add i64 %v942, %v1007
  %v1009 = mul i64 %v1005, 768
  %v1010 = getelementptr inbounds float, ptr %v912, i64 %v1009
  %v1011 = mul i64 %v1008, 8
  %v1012 = add i64 %v1011, %v980
  %v1013 = getelementptr inbounds float, ptr %v926, i64 %v1012
  call void @outer_2x32(ptr %v1010, ptr %v120, i64 %v941, ptr %v1013, i64 8)
  %v1014 = add nsw i64 %v1005, 1
  br label %b144
b146:
  %v1015 = add nsw i64 %v980, 32
  br label %b138
b140:
  %v1016 = mul i64 %v937, 8
  %v1017 = add i64 %v1016, 0
  %v1018 = getelementptr inbounds float, ptr %v911, i64 %v1017
  br label %b147
b147:
  %v1019 = phi i64 [ 0, %b140 ], [ %v1028, %b148 ]
  %v1020 = icmp slt i64 %v1019, %v941
  br i1 %v1020, label %b148, label %b149
b148:
  %v1021 = mul i64 %v1019, 8
  %v1022 = getelementptr inbounds float, ptr %v1018, i64 %v1021
  %v1023 = mul i64 %v1019, 8
  %v1024 = getelementptr inbounds float, ptr %v120, i64 %v1023
  %v1025 = getelementptr inbounds float, ptr %v1022, i64 0
  %v1026 = load <8 x float>, ptr %v1025, align 4
  %v1027 = getelementptr inbounds float, ptr %v1024, i64 0
  store <8 x float> %v1026, ptr %v1027, align 4
  %v1028 = add nsw i64 %v1019, 1
  br label %b147
b149:
  %v1029 = sdiv i64 %v946, 2
  br label %b150
b150:
  %v1030 = phi i64 [ 0, %b149 ], [ %v1039, %b151 ]
  %v1031 = icmp slt i64 %v1030, %v1029
  br i1 %v1031, label %b151, label %b152
b151:
  %v1032 = mul i64 %v1030, 2
  %v1033 = add i64 %v942, %v1032
  %v1034 = mul i64 %v1030, 768
  %v1035 = getelementptr inbounds float, ptr %v912, i64 %v1034
  %v1036 = mul i64 %v1033, 8
  %v1037 = add i64 %v1036, 0
  %v1038 = getelementptr inbounds float, ptr %v926, i64 %v1037
  call void @outer_2x8(ptr %v1035, ptr %v120, i64 %v941, ptr %v1038, i64 8)
  %v1039 = add nsw i64 %v1030, 1
  br label %b150
b152:
  %v1040 = add nsw i64 %v942, 64
  br label %b126
b128:
  %v1041 = add nsw i64 %v937, 384
  br label %b123
b125:
  %v1042 = icmp sgt i64 %v3, 1
  br i1 %v1042, label %b153, label %b154
b153:
  %v1043 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1044 = atomicrmw add ptr %v1043, i64 1 acq_rel
  %v1045 = load i64, ptr %v115, align 8
  %v1046 = add i64 %v1045, 1
  store i64 %v1046, ptr %v115, align 8
  %v1047 = mul i64 %v3, %v1046
  br label %b155
b155:
  %v1048 = load atomic i64, ptr %v1043 acquire, align 8
  %v1049 = icmp slt i64 %v1048, %v1047
  br i1 %v1049, label %b156, label %b157
b156:
  %v1050 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v1051 = icmp eq i64 %v2, 0
  br i1 %v1051, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1052 = phi i64 [ 0, %b158 ], [ %v1074, %b165 ]
  %v1053 = icmp slt i64 %v1052, 32
  br i1 %v1053, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1054 = phi i64 [ 0, %b161 ], [ %v1071, %b168 ]
  %v1055 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v1070, %b168 ]
  %v1056 = icmp slt i64 %v1054, %v8
  br i1 %v1056, label %b164, label %b165
b164:
  %v1057 = add i64 %v1054, 128
  %v1058 = icmp slt i64 %v1057, %v8
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v8
  br label %b166
b166:
  %v1060 = phi i64 [ %v1054, %b164 ], [ %v1069, %b167 ]
  %v1061 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v1068, %b167 ]
  %v1062 = icmp slt i64 %v1060, %v1059
  br i1 %v1062, label %b167, label %b168
b167:
  %v1063 = mul i64 %v1060, 32
  %v1064 = getelementptr inbounds float, ptr %v64, i64 %v1063
  %v1065 = add i64 0, %v1052
  %v1066 = getelementptr inbounds float, ptr %v1064, i64 %v1065
  %v1067 = load <8 x float>, ptr %v1066, align 4
  %v1068 = fadd <8 x float> %v1061, %v1067
  %v1069 = add nsw i64 %v1060, 1
  br label %b166
b168:
  %v1070 = fadd <8 x float> %v1055, %v1061
  %v1071 = add nsw i64 %v1054, 128
  br label %b163
b165:
  %v1072 = add i64 0, %v1052
  %v1073 = getelementptr inbounds float, ptr %v50, i64 %v1072
  store <8 x float> %v1055, ptr %v1073, align 4
  %v1074 = add nsw i64 %v1052, 8
  br label %b160
b162:
  br label %b159
b159:
  %v1075 = icmp sgt i64 %v3, 1
  br i1 %v1075, label %b169, label %b170
b169:
  %v1076 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1077 = atomicrmw add ptr %v1076, i64 1 acq_rel
  %v1078 = load i64, ptr %v115, align 8
  %v1079 = add i64 %v1078, 1
  store i64 %v1079, ptr %v115, align 8
  %v1080 = mul i64 %v3, %v1079
  br label %b171
b171:
  %v1081 = load atomic i64, ptr %v1076 acquire, align 8
  %v1082 = icmp slt i64 %v1081, %v1080
  br i1 %v1082, label %b172, label %b173
b172:
  %v1083 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
  %v1084 = icmp eq i64 %v2, 0
  br i1 %v1084, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1085 = phi i64 [ 0, %b174 ], [ %v1107, %b181 ]
  %v1086 = phi <8 x float> [ splat (float 0x0000000000000000), %b174 ], [ %v1106, %b181 ]
  %v1087 = icmp slt i64 %v1085, %v8
  br i1 %v1087, label %b177, label %b178
b177:
  %v1088 = add i64 %v1085, 128
  %v1089 = icmp slt i64 %v1088, %v8
  %v1090 = select i1 %v1089, i64 %v1088, i64 %v8
  br label %b179
b179:
  %v1091 = phi i64 [ %v1085, %b177 ], [ %v1105, %b180 ]
  %v1092 = phi <8 x float> [ splat (float 0x0000000000000000), %b177 ], [ %v1104, %b180 ]
  %v1093 = icmp slt i64 %v1091, %v1090
  br i1 %v1093, label %b180, label %b181
b180:
  %v1094 = mul i64 %v1091, 8
  %v1095 = getelementptr inbounds float, ptr %v82, i64 %v1094
  %v1096 = add i64 0, 0
  %v1097 = getelementptr inbounds float, ptr %v1095, i64 %v1096
  %v1098 = load <8 x float>, ptr %v1097, align 4
  %v1099 = add i64 0, 0
  %v1100 = getelementptr inbounds float, ptr %v24, i64 %v1099
  %v1101 = load <8 x float>, ptr %v1100, align 4
  %v1102 = fdiv <8 x float> %v1098, %v1101
  %v1103 = fneg <8 x float> %v1102
  %v1104 = fadd <8 x float> %v1092, %v1103
  %v1105 = add nsw i64 %v1091, 1
  br label %b179
b181:
  %v1106 = fadd <8 x float> %v1086, %v1092
  %v1107 = add nsw i64 %v1085, 128
  br label %b176
b178:
  %v1108 = add i64 0, 0
  %v1109 = getelementptr inbounds float, ptr %v52, i64 %v1108
  store <8 x float> %v1086, ptr %v1109, align 4
  br label %b175
b175:
  %v1110 = icmp sgt i64 %v3, 1
  br i1 %v1110, label %b182, label %b183
b182:
  %v1111 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1112 = atomicrmw add ptr %v1111, i64 1 acq_rel
  %v1113 = load i64, ptr %v115, align 8
  %v1114 = add i64 %v1113, 1
  store i64 %v1114, ptr %v115, align 8
  %v1115 = mul i64 %v3, %v1114
  br label %b184
b184:
  %v1116 = load atomic i64, ptr %v1111 acquire, align 8
  %v1117 = icmp slt i64 %v1116, %v1115
  br i1 %v1117, label %b185, label %b186
b185:
  %v1118 = call i32 @sched_yield()
  br label %b184
b186:
  br label %b183
b183:
  %v1119 = icmp eq i64 %v2, 0
  br i1 %v1119, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1120 = phi i64 [ 0, %b187 ], [ %v1158, %b194 ]
  %v1121 = phi <8 x float> [ splat (float 0x0000000000000000), %b187 ], [ %v1157, %b194 ]
  %v1122 = icmp slt i64 %v1120, %v8
  br i1 %v1122, label %b190, label %b191
b190:
  %v1123 = add i64 %v1120, 128
  %v1124 = icmp slt i64 %v1123, %v8
  %v1125 = select i1 %v1124, i64 %v1123, i64 %v8
  br label %b192
b192:
  %v1126 = phi i64 [ %v1120, %b190 ], [ %v1156, %b193 ]
  %v1127 = phi <8 x float> [ splat (float 0x0000000000000000), %b190 ], [ %v1155, %b193 ]
  %v1128 = icmp slt i64 %v1126, %v1125
  br i1 %v1128, label %b193, label %b194
b193:
  %v1129 = mul i64 %v1126, 8
  %v1130 = getelementptr inbounds float, ptr %v82, i64 %v1129
  %v1131 = mul i64 %v1126, 1
  %v1132 = getelementptr inbounds float, ptr %v14, i64 %v1131
  %v1133 = getelementptr inbounds float, ptr %v1132, i64 0
  %v1134 = load float, ptr %v1133, align 4
  %v1135 = add i64 0, 0
  %v1136 = getelementptr inbounds float, ptr %v1130, i64 %v1135
  %v1137 = load <8 x float>, ptr %v1136, align 4
  %v1138 = add i64 0, 0
  %v1139 = getelementptr inbounds float, ptr %v22, i64 %v1138
  %v1140 = load <8 x float>, ptr %v1139, align 4
  %v1141 = insertelement <8 x float> poison, float %v1134, i64 0
  %v1142 = shufflevector <8 x float> %v1141, <8 x float> poison, <8 x i32> zeroinitializer
  %v1143 = fsub <8 x float> %v1142, %v1140
  %v1144 = add i64 0, 0
  %v1145 = getelementptr inbounds float, ptr %v24, i64 %v1144
  %v1146 = load <8 x float>, ptr %v1145, align 4
  %v1147 = fdiv <8 x float> %v1143, %v1146
  %v1148 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1147)
  %v1149 = fmul <8 x float> %v1148, %v1146
  %v1150 = fsub <8 x float> %v1143, %v1149
  %v1151 = fdiv <8 x float> %v1150, %v1146
  %v1152 = fmul <8 x float> %v1137, %v1151
  %v1153 = fdiv <8 x float> %v1152, %v1146
  %v1154 = fneg <8 x float> %v1153
  %v1155 = fadd <8 x float> %v1127, %v1154
  %v1156 = add nsw i64 %v1126, 1
  br label %b192
b194:
  %v1157 = fadd <8 x float> %v1121, %v1127
  %v1158 = add nsw i64 %v1120, 128
  br label %b189
b191:
  %v1159 = add i64 0, 0
  %v1160 = getelementptr inbounds float, ptr %v84, i64 %v1159
  store <8 x float> %v1121, ptr %v1160, align 4
  br label %b188
b188:
  %v1161 = icmp sgt i64 %v3, 1
  br i1 %v1161, label %b195, label %b196
b195:
  %v1162 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1163 = atomicrmw add ptr %v1162, i64 1 acq_rel
  %v1164 = load i64, ptr %v115, align 8
  %v1165 = add i64 %v1164, 1
  store i64 %v1165, ptr %v115, align 8
  %v1166 = mul i64 %v3, %v1165
  br label %b197
b197:
  %v1167 = load atomic i64, ptr %v1162 acquire, align 8
  %v1168 = icmp slt i64 %v1167, %v1166
  br i1 %v1168, label %b198, label %b199
b198:
  %v1169 = call i32 @sched_yield()
  br label %b197
b199:
  br label %b196
b196:
  %v1170 = icmp eq i64 %v2, 0
  br i1 %v1170, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1171 = phi i64 [ 0, %b200 ], [ %v1206, %b207 ]
  %v1172 = phi <8 x float> [ splat (float 0x0000000000000000), %b200 ], [ %v1205, %b207 ]
  %v1173 = icmp slt i64 %v1171, %v8
  br i1 %v1173, label %b203, label %b204
b203:
  %v1174 = add i64 %v1171, 128
  %v1175 = icmp slt i64 %v1174, %v8
  %v1176 = select i1 %v1175, i64 %v1174, i64 %v8
  br label %b205
b205:
  %v1177 = phi i64 [ %v1171, %b203 ], [ %v1204, %b206 ]
  %v1178 = phi <8 x float> [ splat (float 0x0000000000000000), %b203 ], [ %v1203, %b206 ]
  %v1179 = icmp slt i64 %v1177, %v1176
  br i1 %v1179, label %b206, label %b207
b206:
  %v1180 = mul i64 %v1177, 8
  %v1181 = getelementptr inbounds float, ptr %v82, i64 %v1180
  %v1182 = mul i64 %v1177, 1
  %v1183 = getelementptr inbounds float, ptr %v14, i64 %v1182
  %v1184 = getelementptr inbounds float, ptr %v1183, i64 0
  %v1185 = load float, ptr %v1184, align 4
  %v1186 = add i64 0, 0
  %v1187 = getelementptr inbounds float, ptr %v1181, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 0, 0
  %v1190 = getelementptr inbounds float, ptr %v24, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = fdiv <8 x float> %v1188, %v1191
  %v1193 = add i64 0, 0
  %v1194 = getelementptr inbounds float, ptr %v22, i64 %v1193
  %v1195 = load <8 x float>, ptr %v1194, align 4
  %v1196 = insertelement <8 x float> poison, float %v1185, i64 0
  %v1197 = shufflevector <8 x float> %v1196, <8 x float> poison, <8 x i32> zeroinitializer
  %v1198 = fsub <8 x float> %v1197, %v1195
  %v1199 = fdiv <8 x float> %v1198, %v1191
  %v1200 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1199)
  %v1201 = fmul <8 x float> %v1192, %v1200
  %v1202 = fneg <8 x float> %v1201
  %v1203 = fadd <8 x float> %v1178, %v1202
  %v1204 = add nsw i64 %v1177, 1
  br label %b205
b207:
  %v1205 = fadd <8 x float> %v1172, %v1178
  %v1206 = add nsw i64 %v1171, 128
  br label %b202
b204:
  %v1207 = add i64 0, 0
  %v1208 = getelementptr inbounds float, ptr %v86, i64 %v1207
  store <8 x float> %v1172, ptr %v1208, align 4
  br label %b201
b201:
  %v1209 = icmp sgt i64 %v3, 1
  br i1 %v1209, label %b208, label %b209
b208:
  %v1210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1211 = atomicrmw add ptr %v1210, i64 1 acq_rel
  %v1212 = load i64, ptr %v115, align 8
  %v1213 = add i64 %v1212, 1
  store i64 %v1213, ptr %v115, align 8
  %v1214 = mul i64 %v3, %v1213
  br label %b210
b210:
  %v1215 = load atomic i64, ptr %v1210 acquire, align 8
  %v1216 = icmp slt i64 %v1215, %v1214
  br i1 %v1216, label %b211, label %b212
b211:
  %v1217 = call i32 @sched_yield()
  br label %b210
b212:
  br label %b209
b209:
  %v1218 = icmp eq i64 %v2, 0
  br i1 %v1218, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1219 = phi i64 [ 0, %b213 ], [ %v1242, %b220 ]
  %v1220 = phi <8 x float> [ splat (float 0x0000000000000000), %b213 ], [ %v1241, %b220 ]
  %v1221 = icmp slt i64 %v1219, %v8
  br i1 %v1221, label %b216, label %b217
b216:
  %v1222 = add i64 %v1219, 128
  %v1223 = icmp slt i64 %v1222, %v8
  %v1224 = select i1 %v1223, i64 %v1222, i64 %v8
  br label %b218
b218:
  %v1225 = phi i64 [ %v1219, %b216 ], [ %v1240, %b219 ]
  %v1226 = phi <8 x float> [ splat (float 0x0000000000000000), %b216 ], [ %v1239, %b219 ]
  %v1227 = icmp slt i64 %v1225, %v1224
  br i1 %v1227, label %b219, label %b220
b219:
  %v1228 = mul i64 %v1225, 32
  %v1229 = getelementptr inbounds float, ptr %v64, i64 %v1228
  %v1230 = mul i64 %v1225, 8
  %v1231 = getelementptr inbounds float, ptr %v36, i64 %v1230
  %v1232 = add i64 0, 0
  %v1233 = getelementptr inbounds float, ptr %v1229, i64 %v1232
  %v1234 = load <8 x float>, ptr %v1233, align 4
  %v1235 = add i64 0, 0
  %v1236 = getelementptr inbounds float, ptr %v1231, i64 %v1235
  %v1237 = load <8 x float>, ptr %v1236, align 4
  %v1238 = fmul <8 x float> %v1234, %v1237
  %v1239 = fadd <8 x float> %v1226, %v1238
  %v1240 = add nsw i64 %v1225, 1
  br label %b218
b220:
  %v1241 = fadd <8 x float> %v1220, %v1226
  %v1242 = add nsw i64 %v1219, 128
  br label %b215
b217:
  %v1243 = add i64 0, 0
  %v1244 = getelementptr inbounds float, ptr %v56, i64 %v1243
  store <8 x float> %v1220, ptr %v1244, align 4
  br label %b214
b214:
  %v1245 = icmp sgt i64 %v3, 1
  br i1 %v1245, label %b221, label %b222
b221:
  %v1246 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1247 = atomicrmw add ptr %v1246, i64 1 acq_rel
  %v1248 = load i64, ptr %v115, align 8
  %v1249 = add i64 %v1248, 1
  store i64 %v1249, ptr %v115, align 8
  %v1250 = mul i64 %v3, %v1249
  br label %b223
b223:
  %v1251 = load atomic i64, ptr %v1246 acquire, align 8
  %v1252 = icmp slt i64 %v1251, %v1250
  br i1 %v1252, label %b224, label %b225
b224:
  %v1253 = call i32 @sched_yield()
  br label %b223
b225:
  br label %b222
b222:
  %v1254 = icmp eq i64 %v2, 0
  br i1 %v1254, label %b226, label %b227
b226:
  br label %b228
b228:
  %v1255 = phi i64 [ 0, %b226 ], [ %v1278, %b233 ]
  %v1256 = phi <8 x float> [ splat (float 0x0000000000000000), %b226 ], [ %v1277, %b233 ]
  %v1257 = icmp slt i64 %v1255, %v8
  br i1 %v1257, label %b229, label %b230
b229:
  %v1258 = add i64 %v1255, 128
  %v1259 = icmp slt i64 %v1258, %v8
  %v1260 = select i1 %v1259, i64 %v1258, i64 %v8
  br label %b231
b231:
  %v1261 = phi i64 [ %v1255, %b229 ], [ %v1276, %b232 ]
  %v1262 = phi <8 x float> [ splat (float 0x0000000000000000), %b229 ], [ %v1275, %b232 ]
  %v1263 = icmp slt i64 %v1261, %v1260
  br i1 %v1263, label %b232, label %b233
b232:
  %v1264 = mul i64 %v1261, 32
  %v1265 = getelementptr inbounds float, ptr %v64, i64 %v1264
  %v1266 = mul i64 %v1261, 8
  %v1267 = getelementptr inbounds float, ptr %v36, i64 %v1266
  %v1268 = add i64 8, 0
  %v1269 = getelementptr inbounds float, ptr %v1265, i64 %v1268
  %v1270 = load <8 x float>, ptr %v1269, align 4
  %v1271 = add i64 0, 0
  %v1272 = getelementptr inbounds float, ptr %v1267, i64 %v1271
  %v1273 = load <8 x float>, ptr %v1272, align 4
  %v1274 = fmul <8 x float> %v1270, %v1273
  %v1275 = fadd <8 x float> %v1262, %v1274
  %v1276 = add nsw i64 %v1261, 1
  br label %b231
b233:
  %v1277 = fadd <8 x float> %v1256, %v1262
  %v1278 = add nsw i64 %v1255, 128
  br label %b228
b230:
  %v1279 = add i64 0, 0
  %v1280 = getelementptr inbounds float, ptr %v58, i64 %v1279
  store <8 x float> %v1256, ptr %v1280, align 4
  br label %b227
b227:
  %v1281 = icmp sgt i64 %v3, 1
  br i1 %v1281, label %b234, label %b235
b234:
  %v1282 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1283 = atomicrmw add ptr %v1282, i64 1 acq_rel
  %v1284 = load i64, ptr %v115, align 8
  %v1285 = add i64 %v1284, 1
  store i64 %v1285, ptr %v115, align 8
  %v1286 = mul i64 %v3, %v1285
  br label %b236
b236:
  %v1287 = load atomic i64, ptr %v1282 acquire, align 8
  %v1288 = icmp slt i64 %v1287, %v1286
  br i1 %v1288, label %b237, label %b238
b237:
  %v1289 = call i32 @sched_yield()
  br label %b236
b238:
  br label %b235
b235:
  %v1290 = icmp eq i64 %v2, 0
  br i1 %v1290, label %b239, label %b240
b239:
  br label %b241
b241:
  %v1291 = phi i64 [ 0, %b239 ], [ %v1335, %b246 ]
  %v1292 = phi <8 x float> [ splat (float 0x0000000000000000), %b239 ], [ %v1334, %b246 ]
  %v1293 = icmp slt i64 %v1291, %v8
  br i1 %v1293, label %b242, label %b243
b242:
  %v1294 = add i64 %v1291, 128
  %v1295 = icmp slt i64 %v1294, %v8
  %v1296 = select i1 %v1295, i64 %v1294, i64 %v8
  br label %b244
b244:
  %v1297 = phi i64 [ %v1291, %b242 ], [ %v1333, %b245 ]
  %v1298 = phi <8 x float> [ splat (float 0x0000000000000000), %b242 ], [ %v1332, %b245 ]
  %v1299 = icmp slt i64 %v1297, %v1296
  br i1 %v1299, label %b245, label %b246
b245:
  %v1300 = mul i64 %v1297, 8
  %v1301 = getelementptr inbounds float, ptr %v80, i64 %v1300
  %v1302 = mul i64 %v1297, 1
  %v1303 = getelementptr inbounds float, ptr %v14, i64 %v1302
  %v1304 = getelementptr inbounds float, ptr %v1303, i64 0
  %v1305 = load float, ptr %v1304, align 4
  %v1306 = add i64 0, 0
  %v1307 = getelementptr inbounds float, ptr %v1301, i64 %v1306
  %v1308 = load <8 x float>, ptr %v1307, align 4
  %v1309 = add i64 0, 0
  %v1310 = getelementptr inbounds float, ptr %v22, i64 %v1309
  %v1311 = load <8 x float>, ptr %v1310, align 4
  %v1312 = insertelement <8 x float> poison, float %v1305, i64 0
  %v1313 = shufflevector <8 x float> %v1312, <8 x float> poison, <8 x i32> zeroinitializer
  %v1314 = fsub <8 x float> %v1313, %v1311
  %v1315 = add i64 0, 0
  %v1316 = getelementptr inbounds float, ptr %v24, i64 %v1315
  %v1317 = load <8 x float>, ptr %v1316, align 4
  %v1318 = fdiv <8 x float> %v1314, %v1317
  %v1319 = call <8 x float> @llvm.floor.v8f32(<8 x float> %v1318)
  %v1320 = fmul <8 x float> %v1319, %v1317
  %v1321 = fsub <8 x float> %v1314, %v1320
  %v1322 = fdiv <8 x float> %v1321, %v1317
  %v1323 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1324 = shufflevector <8 x float> %v1323, <8 x float> poison, <8 x i32> zeroinitializer
  %v1325 = fmul <8 x float> %v1324, %v1322
  %v1326 = add i64 0, 0
  %v1327 = getelementptr inbounds float, ptr %v10, i64 %v1326
  %v1328 = load <8 x float>, ptr %v1327, align 4
  %v1329 = fdiv <8 x float> %v1325, %v1328
  %v1330 = fmul <8 x float> %v1308, %v1329
  %v1331 = fdiv <8 x float> %v1330, %v1328
  %v1332 = fadd <8 x float> %v1298, %v1331
  %v1333 = add nsw i64 %v1297, 1
  br label %b244
b246:
  %v1334 = fadd <8 x float> %v1292, %v1298
  %v1335 = add nsw i64 %v1291, 128
  br label %b241
b243:
  %v1336 = add i64 0, 0
  %v1337 = getelementptr inbounds float, ptr %v60, i64 %v1336
  store <8 x float> %v1292, ptr %v1337, align 4
  br label %b240
b240:
  %v1338 = icmp sgt i64 %v3, 1
  br i1 %v1338, label %b247, label %b248
b247:
  %v1339 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1340 = atomicrmw add ptr %v1339, i64 1 acq_rel
  %v1341 = load i64, ptr %v115, align 8
  %v1342 = add i64 %v1341, 1
  store i64 %v1342, ptr %v115, align 8
  %v1343 = mul i64 %v3, %v1342
  br label %b249
b249:
  %v1344 = load atomic i64, ptr %v1339 acquire, align 8
  %v1345 = icmp slt i64 %v1344, %v1343
  br i1 %v1345, label %b250, label %b251
b250:
  %v1346 = call i32 @sched_yield()
  br label %b249
b251:
  br label %b248
b248:
  %v1347 = icmp eq i64 %v2, 0
  br i1 %v1347, label %b252, label %b253
b252:
  br label %b254
b254:
  %v1348 = phi i64 [ 0, %b252 ], [ %v1389, %b259 ]
  %v1349 = phi <8 x float> [ splat (float 0x0000000000000000), %b252 ], [ %v1388, %b259 ]
  %v1350 = icmp slt i64 %v1348, %v8
  br i1 %v1350, label %b255, label %b256
b255:
  %v1351 = add i64 %v1348, 128
  %v1352 = icmp slt i64 %v1351, %v8
  %v1353 = select i1 %v1352, i64 %v1351, i64 %v8
  br label %b257
b257:
  %v1354 = phi i64 [ %v1348, %b255 ], [ %v1387, %b258 ]
  %v1355 = phi <8 x float> [ splat (float 0x0000000000000000), %b255 ], [ %v1386, %b258 ]
  %v1356 = icmp slt i64 %v1354, %v1353
  br i1 %v1356, label %b258, label %b259
b258:
  %v1357 = mul i64 %v1354, 32
  %v1358 = getelementptr inbounds float, ptr %v64, i64 %v1357
  %v1359 = mul i64 %v1354, 8
  %v1360 = getelementptr inbounds float, ptr %v74, i64 %v1359
  %v1361 = mul i64 %v1354, 8
  %v1362 = getelementptr inbounds float, ptr %v36, i64 %v1361
  %v1363 = mul i64 %v1354, 8
  %v1364 = getelementptr inbounds float, ptr %v72, i64 %v1363
  %v1365 = mul i64 %v1354, 8
  %v1366 = getelementptr inbounds float, ptr %v76, i64 %v1365
  %v1367 = add i64 24, 0
  %v1368 = getelementptr inbounds float, ptr %v1358, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = add i64 0, 0
  %v1371 = getelementptr inbounds float, ptr %v1360, i64 %v1370
  %v1372 = load <8 x float>, ptr %v1371, align 4
  %v1373 = add i64 0, 0
  %v1374 = getelementptr inbounds float, ptr %v1362, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = fmul <8 x float> %v1372, %v1375
  %v1377 = add i64 0, 0
  %v1378 = getelementptr inbounds float, ptr %v1364, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = add i64 0, 0
  %v1381 = getelementptr inbounds float, ptr %v1366, i64 %v1380
  %v1382 = load <8 x float>, ptr %v1381, align 4
  %v1383 = fmul <8 x float> %v1379, %v1382
  %v1384 = fadd <8 x float> %v1376, %v1383
  %v1385 = fmul <8 x float> %v1369, %v1384
  %v1386 = fadd <8 x float> %v1355, %v1385
  %v1387 = add nsw i64 %v1354, 1
  br label %b257
b259:
  %v1388 = fadd <8 x float> %v1349, %v1355
  %v1389 = add nsw i64 %v1348, 128
  br label %b254
b256:
  %v1390 = add i64 0, 0
  %v1391 = getelementptr inbounds float, ptr %v62, i64 %v1390
  store <8 x float> %v1349, ptr %v1391, align 4
  br label %b253
b253:
  %v1392 = icmp sgt i64 %v3, 1
  br i1 %v1392, label %b260, label %b261
b260:
  %v1393 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1394 = atomicrmw add ptr %v1393, i64 1 acq_rel
  %v1395 = load i64, ptr %v115, align 8
  %v1396 = add i64 %v1395, 1
  store i64 %v1396, ptr %v115, align 8
  %v1397 = mul i64 %v3, %v1396
  br label %b262
b262:
  %v1398 = load atomic i64, ptr %v1393 acquire, align 8
  %v1399 = icmp slt i64 %v1398, %v1397
  br i1 %v1399, label %b263, label %b264
b263:
  %v1400 = call i32 @sched_yield()
  br label %b262
b264:
  br label %b261
b261:
  %v1401 = icmp eq i64 %v2, 0
  br i1 %v1401, label %b265, label %b266
b265:
  %v1402 = add i64 0, 0
  %v1403 = getelementptr inbounds float, ptr %v84, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = add i64 0, 0
  %v1406 = getelementptr inbounds float, ptr %v86, i64 %v1405
  %v1407 = load <8 x float>, ptr %v1406, align 4
  %v1408 = fadd <8 x float> %v1404, %v1407
  %v1409 = add i64 0, 0
  %v1410 = getelementptr inbounds float, ptr %v54, i64 %v1409
  store <8 x float> %v1408, ptr %v1410, align 4
  br label %b266
b266:
  %v1411 = icmp sgt i64 %v3, 1
  br i1 %v1411, label %b267, label %b268
b267:
  %v1412 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1413 = atomicrmw add ptr %v1412, i64 1 acq_rel
  %v1414 = load i64, ptr %v115, align 8
  %v1415 = add i64 %v1414, 1
  store i64 %v1415, ptr %v115, align 8
  %v1416 = mul i64 %v3, %v1415
  br label %b269
b269:
  %v1417 = load atomic i64, ptr %v1412 acquire, align 8
  %v1418 = icmp slt i64 %v1417, %v1416
  br i1 %v1418, label %b270, label %b271
b270:
  %v1419 = call i32 @sched_yield()
  br label %b269
b271:
  br label %b268
b268:
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
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.floor.v8f32(<8 x float>)
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
