; generated from specs/pid.yaml by `make generated`: do not edit
; pid@on_error D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 17
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 18
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 0
  %v76 = add i64 %v75, 0
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = getelementptr inbounds i64, ptr %v1, i64 4
  %v79 = load i64, ptr %v78, align 8
  %v80 = icmp eq i64 %v79, 0
  br i1 %v80, label %b0, label %b1
b0:
  %v81 = icmp eq i64 %v2, 0
  br i1 %v81, label %b2, label %b3
b2:
  %v82 = add i64 0, 0
  %v83 = getelementptr inbounds float, ptr %v44, i64 %v82
  %v84 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v85, ptr %v83, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v86 = icmp sgt i64 %v3, 1
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = getelementptr inbounds i64, ptr %v1, i64 3
  %v88 = atomicrmw add ptr %v87, i64 1 acq_rel
  %v89 = mul i64 %v3, 1
  br label %b6
b6:
  %v90 = load atomic i64, ptr %v87 acquire, align 8
  %v91 = icmp slt i64 %v90, %v89
  br i1 %v91, label %b7, label %b8
b7:
  %v92 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b9, label %b10
b9:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 25
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b11, label %b12
b11:
  %v99 = add i64 %v7, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  br label %b13
b13:
  %v112 = phi i64 [ %v106, %b11 ], [ %v123, %b14 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b14, label %b15
b14:
  %v114 = and i64 0, %v58
  %v115 = mul i64 %v114, %v7
  %v116 = add i64 %v115, %v112
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v24, i64 %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v118, i64 %v119
  %v121 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v122, ptr %v120, align 4
  %v123 = add nsw i64 %v112, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v124 = icmp sgt i64 %v3, 1
  br i1 %v124, label %b16, label %b17
b16:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 3
  %v126 = atomicrmw add ptr %v125, i64 1 acq_rel
  %v127 = mul i64 %v3, 2
  br label %b18
b18:
  %v128 = load atomic i64, ptr %v125 acquire, align 8
  %v129 = icmp slt i64 %v128, %v127
  br i1 %v129, label %b19, label %b20
b19:
  %v130 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 4
  %v132 = load i64, ptr %v131, align 8
  %v133 = icmp eq i64 %v132, 0
  br i1 %v133, label %b21, label %b22
b21:
  %v134 = getelementptr inbounds i64, ptr %v1, i64 26
  %v135 = load i64, ptr %v134, align 8
  %v136 = icmp eq i64 %v135, 0
  br i1 %v136, label %b23, label %b24
b23:
  %v137 = add i64 %v7, 0
  %v138 = sdiv i64 %v137, 1
  %v139 = add i64 %v2, 1
  %v140 = mul i64 %v138, %v2
  %v141 = sdiv i64 %v140, %v3
  %v142 = mul i64 %v141, 1
  %v143 = icmp slt i64 %v142, %v7
  %v144 = select i1 %v143, i64 %v142, i64 %v7
  %v145 = mul i64 %v138, %v139
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  br label %b25
b25:
  %v150 = phi i64 [ %v144, %b23 ], [ %v161, %b26 ]
  %v151 = icmp slt i64 %v150, %v149
  br i1 %v151, label %b26, label %b27
b26:
  %v152 = and i64 0, %v60
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v150
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v26, i64 %v155
  %v157 = add i64 0, 0
  %v158 = getelementptr inbounds float, ptr %v156, i64 %v157
  %v159 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v160 = shufflevector <8 x float> %v159, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = add nsw i64 %v150, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v162 = icmp sgt i64 %v3, 1
  br i1 %v162, label %b28, label %b29
b28:
  %v163 = getelementptr inbounds i64, ptr %v1, i64 3
  %v164 = atomicrmw add ptr %v163, i64 1 acq_rel
  %v165 = mul i64 %v3, 3
  br label %b30
b30:
  %v166 = load atomic i64, ptr %v163 acquire, align 8
  %v167 = icmp slt i64 %v166, %v165
  br i1 %v167, label %b31, label %b32
b31:
  %v168 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v169 = add i64 %v8, 0
  %v170 = sdiv i64 %v169, 1
  %v171 = add i64 %v2, 1
  %v172 = mul i64 %v170, %v2
  %v173 = sdiv i64 %v172, %v3
  %v174 = mul i64 %v173, 1
  %v175 = icmp slt i64 %v174, %v8
  %v176 = select i1 %v175, i64 %v174, i64 %v8
  %v177 = mul i64 %v170, %v171
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v8
  %v181 = select i1 %v180, i64 %v179, i64 %v8
  br label %b33
b33:
  %v182 = phi i64 [ %v176, %b29 ], [ %v199, %b34 ]
  %v183 = icmp slt i64 %v182, %v181
  br i1 %v183, label %b34, label %b35
b34:
  %v184 = mul i64 %v182, 8
  %v185 = getelementptr inbounds float, ptr %v10, i64 %v184
  %v186 = mul i64 %v182, 8
  %v187 = getelementptr inbounds float, ptr %v12, i64 %v186
  %v188 = mul i64 %v182, 8
  %v189 = getelementptr inbounds float, ptr %v46, i64 %v188
  %v190 = add i64 0, 0
  %v191 = getelementptr inbounds float, ptr %v185, i64 %v190
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = add i64 0, 0
  %v194 = getelementptr inbounds float, ptr %v187, i64 %v193
  %v195 = load <8 x float>, ptr %v194, align 4
  %v196 = fsub <8 x float> %v192, %v195
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v189, i64 %v197
  store <8 x float> %v196, ptr %v198, align 4
  %v199 = add nsw i64 %v182, 1
  br label %b33
b35:
  %v200 = icmp sgt i64 %v3, 1
  br i1 %v200, label %b36, label %b37
b36:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 3
  %v202 = atomicrmw add ptr %v201, i64 1 acq_rel
  %v203 = mul i64 %v3, 4
  br label %b38
b38:
  %v204 = load atomic i64, ptr %v201 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b39, label %b40
b39:
  %v206 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  br label %b41
b41:
  %v207 = phi i64 [ 0, %b37 ], [ %v357, %b49 ]
  %v208 = icmp slt i64 %v207, %v5
  br i1 %v208, label %b42, label %b43
b42:
  %v209 = add i64 %v7, 0
  %v210 = sdiv i64 %v209, 1
  %v211 = add i64 %v2, 1
  %v212 = mul i64 %v210, %v2
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  %v217 = mul i64 %v210, %v211
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, %v7
  %v221 = select i1 %v220, i64 %v219, i64 %v7
  br label %b44
b44:
  %v222 = phi i64 [ %v216, %b42 ], [ %v323, %b45 ]
  %v223 = icmp slt i64 %v222, %v221
  br i1 %v223, label %b45, label %b46
b45:
  %v224 = add i64 %v207, 0
  %v225 = and i64 %v224, %v58
  %v226 = mul i64 %v225, %v7
  %v227 = add i64 %v226, %v222
  %v228 = mul i64 %v227, 8
  %v229 = getelementptr inbounds float, ptr %v24, i64 %v228
  %v230 = add i64 %v207, 0
  %v231 = and i64 %v230, %v70
  %v232 = mul i64 %v231, %v7
  %v233 = add i64 %v232, %v222
  %v234 = mul i64 %v233, 8
  %v235 = getelementptr inbounds float, ptr %v46, i64 %v234
  %v236 = add i64 %v207, 0
  %v237 = and i64 %v236, %v54
  %v238 = mul i64 %v237, %v7
  %v239 = add i64 %v238, %v222
  %v240 = mul i64 %v239, 1
  %v241 = getelementptr inbounds float, ptr %v16, i64 %v240
  %v242 = getelementptr inbounds float, ptr %v241, i64 0
  %v243 = load float, ptr %v242, align 4
  %v244 = fcmp oeq float %v243, 0x0000000000000000
  %v245 = select i1 %v244, float 0x3FF0000000000000, float 0x0000000000000000
  %v246 = add i64 %v207, 0
  %v247 = and i64 %v246, %v60
  %v248 = mul i64 %v247, %v7
  %v249 = add i64 %v248, %v222
  %v250 = mul i64 %v249, 8
  %v251 = getelementptr inbounds float, ptr %v26, i64 %v250
  %v252 = add i64 %v207, 1
  %v253 = and i64 %v252, %v58
  %v254 = mul i64 %v253, %v7
  %v255 = add i64 %v254, %v222
  %v256 = mul i64 %v255, 8
  %v257 = getelementptr inbounds float, ptr %v24, i64 %v256
  %v258 = add i64 %v207, 0
  %v259 = and i64 %v258, %v64
  %v260 = mul i64 %v259, %v7
  %v261 = add i64 %v260, %v222
  %v262 = mul i64 %v261, 8
  %v263 = getelementptr inbounds float, ptr %v32, i64 %v262
  %v264 = add i64 0, 0
  %v265 = getelementptr inbounds float, ptr %v229, i64 %v264
  %v266 = load <8 x float>, ptr %v265, align 4
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v14, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v235, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = fmul <8 x float> %v269, %v272
  %v274 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v275 = shufflevector <8 x float> %v274, <8 x float> poison, <8 x i32> zeroinitializer
  %v276 = fmul <8 x float> %v273, %v275
  %v277 = fadd <8 x float> %v266, %v276
  %v278 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v279 = shufflevector <8 x float> %v278, <8 x float> poison, <8 x i32> zeroinitializer
  %v280 = fcmp olt <8 x float> %v277, %v279
  %v281 = select <8 x i1> %v280, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v282 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v283 = shufflevector <8 x float> %v282, <8 x float> poison, <8 x i32> zeroinitializer
  %v284 = fcmp ogt <8 x float> %v277, %v283
  %v285 = select <8 x i1> %v284, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v286 = fcmp une <8 x float> %v285, splat (float 0x0000000000000000)
  %v287 = select <8 x i1> %v286, <8 x float> %v283, <8 x float> %v277
  %v288 = fcmp une <8 x float> %v281, splat (float 0x0000000000000000)
  %v289 = select <8 x i1> %v288, <8 x float> %v279, <8 x float> %v287
  %v290 = add i64 0, 0
  %v291 = getelementptr inbounds float, ptr %v20, i64 %v290
  %v292 = load <8 x float>, ptr %v291, align 4
  %v293 = fmul <8 x float> %v292, %v272
  %v294 = fadd <8 x float> %v293, %v289
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v18, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v251, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fsub <8 x float> %v272, %v300
  %v302 = fmul <8 x float> %v297, %v301
  %v303 = fdiv <8 x float> %v302, %v275
  %v304 = insertelement <8 x float> poison, float %v245, i64 0
  %v305 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> zeroinitializer
  %v306 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  %v308 = fcmp une <8 x float> %v305, splat (float 0x0000000000000000)
  %v309 = select <8 x i1> %v308, <8 x float> %v307, <8 x float> %v303
  %v310 = fadd <8 x float> %v294, %v309
  %v311 = fcmp olt <8 x float> %v310, %v279
  %v312 = select <8 x i1> %v311, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v313 = fcmp ogt <8 x float> %v310, %v283
  %v314 = select <8 x i1> %v313, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v315 = fcmp une <8 x float> %v314, splat (float 0x0000000000000000)
  %v316 = select <8 x i1> %v315, <8 x float> %v283, <8 x float> %v310
  %v317 = fcmp une <8 x float> %v312, splat (float 0x0000000000000000)
  %v318 = select <8 x i1> %v317, <8 x float> %v279, <8 x float> %v316
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v257, i64 %v319
  store <8 x float> %v289, ptr %v320, align 4
  %v321 = add i64 0, 0
  %v322 = getelementptr inbounds float, ptr %v263, i64 %v321
  store <8 x float> %v318, ptr %v322, align 4
  %v323 = add nsw i64 %v222, 1
  br label %b44
b46:
  %v324 = add i64 %v7, 0
  %v325 = sdiv i64 %v324, 1
  %v326 = add i64 %v2, 1
  %v327 = mul i64 %v325, %v2
  %v328 = sdiv i64 %v327, %v3
  %v329 = mul i64 %v328, 1
  %v330 = icmp slt i64 %v329, %v7
  %v331 = select i1 %v330, i64 %v329, i64 %v7
  %v332 = mul i64 %v325, %v326
  %v333 = sdiv i64 %v332, %v3
  %v334 = mul i64 %v333, 1
  %v335 = icmp slt i64 %v334, %v7
  %v336 = select i1 %v335, i64 %v334, i64 %v7
  br label %b47
b47:
  %v337 = phi i64 [ %v331, %b46 ], [ %v356, %b48 ]
  %v338 = icmp slt i64 %v337, %v336
  br i1 %v338, label %b48, label %b49
b48:
  %v339 = add i64 %v207, 0
  %v340 = and i64 %v339, %v70
  %v341 = mul i64 %v340, %v7
  %v342 = add i64 %v341, %v337
  %v343 = mul i64 %v342, 8
  %v344 = getelementptr inbounds float, ptr %v46, i64 %v343
  %v345 = add i64 %v207, 1
  %v346 = and i64 %v345, %v60
  %v347 = mul i64 %v346, %v7
  %v348 = add i64 %v347, %v337
  %v349 = mul i64 %v348, 8
  %v350 = getelementptr inbounds float, ptr %v26, i64 %v349
  %v351 = add i64 0, 0
  %v352 = getelementptr inbounds float, ptr %v344, i64 %v351
  %v353 = load <8 x float>, ptr %v352, align 4
  %v354 = add i64 0, 0
  %v355 = getelementptr inbounds float, ptr %v350, i64 %v354
  store <8 x float> %v353, ptr %v355, align 4
  %v356 = add nsw i64 %v337, 1
  br label %b47
b49:
  %v357 = add nsw i64 %v207, 1
  br label %b41
b43:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b50, label %b51
b50:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = mul i64 %v3, 5
  br label %b52
b52:
  %v362 = load atomic i64, ptr %v359 acquire, align 8
  %v363 = icmp slt i64 %v362, %v361
  br i1 %v363, label %b53, label %b54
b53:
  %v364 = call i32 @sched_yield()
  br label %b52
b54:
  br label %b51
b51:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 5
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 6
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 8
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 16
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 17
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 18
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v74 = load ptr, ptr %v73, align 4
  %v75 = mul i64 %v2, 0
  %v76 = add i64 %v75, 0
  %v77 = getelementptr inbounds float, ptr %v74, i64 %v76
  %v78 = add i64 %v8, 0
  %v79 = sdiv i64 %v78, 1
  %v80 = add i64 %v2, 1
  %v81 = mul i64 %v79, %v2
  %v82 = sdiv i64 %v81, %v3
  %v83 = mul i64 %v82, 1
  %v84 = icmp slt i64 %v83, %v8
  %v85 = select i1 %v84, i64 %v83, i64 %v8
  %v86 = mul i64 %v79, %v80
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, %v8
  %v90 = select i1 %v89, i64 %v88, i64 %v8
  br label %b0
b0:
  %v91 = phi i64 [ %v85, %entry ], [ %v162, %b1 ]
  %v92 = icmp slt i64 %v91, %v90
  br i1 %v92, label %b1, label %b2
b1:
  %v93 = mul i64 %v91, 1
  %v94 = getelementptr inbounds float, ptr %v16, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load float, ptr %v95, align 4
  %v97 = fcmp oeq float %v96, 0x0000000000000000
  %v98 = select i1 %v97, float 0x3FF0000000000000, float 0x0000000000000000
  %v99 = mul i64 %v91, 8
  %v100 = getelementptr inbounds float, ptr %v46, i64 %v99
  %v101 = mul i64 1, %v7
  %v102 = add i64 %v91, %v101
  %v103 = mul i64 %v102, 8
  %v104 = getelementptr inbounds float, ptr %v24, i64 %v103
  %v105 = mul i64 %v91, 8
  %v106 = getelementptr inbounds float, ptr %v26, i64 %v105
  %v107 = mul i64 %v91, 8
  %v108 = getelementptr inbounds float, ptr %v22, i64 %v107
  %v109 = mul i64 %v91, 8
  %v110 = getelementptr inbounds float, ptr %v48, i64 %v109
  %v111 = add i64 0, 0
  %v112 = getelementptr inbounds float, ptr %v20, i64 %v111
  %v113 = load <8 x float>, ptr %v112, align 4
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v100, i64 %v114
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = fmul <8 x float> %v113, %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v104, i64 %v118
  %v120 = load <8 x float>, ptr %v119, align 4
  %v121 = fadd <8 x float> %v117, %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v18, i64 %v122
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v106, i64 %v125
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = fsub <8 x float> %v116, %v127
  %v129 = fmul <8 x float> %v124, %v128
  %v130 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v131 = shufflevector <8 x float> %v130, <8 x float> poison, <8 x i32> zeroinitializer
  %v132 = fdiv <8 x float> %v129, %v131
  %v133 = insertelement <8 x float> poison, float %v98, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = fcmp une <8 x float> %v134, splat (float 0x0000000000000000)
  %v138 = select <8 x i1> %v137, <8 x float> %v136, <8 x float> %v132
  %v139 = fadd <8 x float> %v121, %v138
  %v140 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = fcmp ogt <8 x float> %v139, %v141
  %v143 = select <8 x i1> %v142, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v144 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = fcmp olt <8 x float> %v139, %v145
  %v147 = select <8 x i1> %v146, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v148 = add i64 0, 0
  %v149 = getelementptr inbounds float, ptr %v108, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = fcmp une <8 x float> %v147, splat (float 0x0000000000000000)
  %v152 = select <8 x i1> %v151, <8 x float> %v136, <8 x float> %v150
  %v153 = fcmp une <8 x float> %v143, splat (float 0x0000000000000000)
  %v154 = select <8 x i1> %v153, <8 x float> %v136, <8 x float> %v152
  %v155 = fcmp une <8 x float> %v134, splat (float 0x0000000000000000)
  %v156 = select <8 x i1> %v155, <8 x float> %v136, <8 x float> %v154
  %v157 = fdiv <8 x float> %v156, %v131
  %v158 = fmul <8 x float> %v157, %v124
  %v159 = fneg <8 x float> %v158
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v110, i64 %v160
  store <8 x float> %v159, ptr %v161, align 4
  %v162 = add nsw i64 %v91, 1
  br label %b0
b2:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b3, label %b4
b3:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = mul i64 %v3, 1
  br label %b5
b5:
  %v167 = load atomic i64, ptr %v164 acquire, align 8
  %v168 = icmp slt i64 %v167, %v166
  br i1 %v168, label %b6, label %b7
b6:
  %v169 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v170 = phi i64 [ 0, %b4 ], [ %v378, %b16 ]
  %v171 = icmp slt i64 %v170, %v5
  br i1 %v171, label %b9, label %b10
b9:
  %v172 = sub i64 %v5, 1
  %v173 = sub i64 %v172, %v170
  %v174 = add i64 %v7, 0
  %v175 = sdiv i64 %v174, 1
  %v176 = add i64 %v2, 1
  %v177 = mul i64 %v175, %v2
  %v178 = sdiv i64 %v177, %v3
  %v179 = mul i64 %v178, 1
  %v180 = icmp slt i64 %v179, %v7
  %v181 = select i1 %v180, i64 %v179, i64 %v7
  %v182 = mul i64 %v175, %v176
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, %v7
  %v186 = select i1 %v185, i64 %v184, i64 %v7
  br label %b11
b11:
  %v187 = phi i64 [ %v181, %b9 ], [ %v344, %b12 ]
  %v188 = icmp slt i64 %v187, %v186
  br i1 %v188, label %b12, label %b13
b12:
  %v189 = add i64 %v173, 0
  %v190 = and i64 %v189, %v58
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v187
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v24, i64 %v193
  %v195 = add i64 %v173, 0
  %v196 = and i64 %v195, %v70
  %v197 = mul i64 %v196, %v7
  %v198 = add i64 %v197, %v187
  %v199 = mul i64 %v198, 8
  %v200 = getelementptr inbounds float, ptr %v46, i64 %v199
  %v201 = add i64 %v173, 1
  %v202 = and i64 %v201, %v62
  %v203 = mul i64 %v202, %v7
  %v204 = add i64 %v203, %v187
  %v205 = mul i64 %v204, 8
  %v206 = getelementptr inbounds float, ptr %v28, i64 %v205
  %v207 = add i64 %v173, 1
  %v208 = and i64 %v207, %v58
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v187
  %v211 = mul i64 %v210, 8
  %v212 = getelementptr inbounds float, ptr %v24, i64 %v211
  %v213 = add i64 %v173, 0
  %v214 = and i64 %v213, %v54
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v187
  %v217 = mul i64 %v216, 1
  %v218 = getelementptr inbounds float, ptr %v16, i64 %v217
  %v219 = getelementptr inbounds float, ptr %v218, i64 0
  %v220 = load float, ptr %v219, align 4
  %v221 = fcmp oeq float %v220, 0x0000000000000000
  %v222 = select i1 %v221, float 0x3FF0000000000000, float 0x0000000000000000
  %v223 = add i64 %v173, 0
  %v224 = and i64 %v223, %v60
  %v225 = mul i64 %v224, %v7
  %v226 = add i64 %v225, %v187
  %v227 = mul i64 %v226, 8
  %v228 = getelementptr inbounds float, ptr %v26, i64 %v227
  %v229 = add i64 %v173, 0
  %v230 = and i64 %v229, %v56
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v187
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v22, i64 %v233
  %v235 = add i64 %v173, 1
  %v236 = and i64 %v235, 1
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v187
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v30, i64 %v239
  %v241 = add i64 %v173, 0
  %v242 = and i64 %v241, %v62
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v187
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v28, i64 %v245
  %v247 = add i64 %v173, 0
  %v248 = and i64 %v247, %v66
  %v249 = mul i64 %v248, %v7
  %v250 = add i64 %v249, %v187
  %v251 = mul i64 %v250, 8
  %v252 = getelementptr inbounds float, ptr %v34, i64 %v251
  %v253 = add i64 %v173, 0
  %v254 = and i64 %v253, %v68
  %v255 = mul i64 %v254, %v7
  %v256 = add i64 %v255, %v187
  %v257 = mul i64 %v256, 8
  %v258 = getelementptr inbounds float, ptr %v36, i64 %v257
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v194, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v14, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v200, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = fmul <8 x float> %v264, %v267
  %v269 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v270 = shufflevector <8 x float> %v269, <8 x float> poison, <8 x i32> zeroinitializer
  %v271 = fmul <8 x float> %v268, %v270
  %v272 = fadd <8 x float> %v261, %v271
  %v273 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v274 = shufflevector <8 x float> %v273, <8 x float> poison, <8 x i32> zeroinitializer
  %v275 = fcmp ogt <8 x float> %v272, %v274
  %v276 = select <8 x i1> %v275, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v277 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v278 = shufflevector <8 x float> %v277, <8 x float> poison, <8 x i32> zeroinitializer
  %v279 = fcmp olt <8 x float> %v272, %v278
  %v280 = select <8 x i1> %v279, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v206, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v20, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v286, %v267
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v212, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = fadd <8 x float> %v287, %v290
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v18, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v228, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = fsub <8 x float> %v267, %v297
  %v299 = fmul <8 x float> %v294, %v298
  %v300 = fdiv <8 x float> %v299, %v270
  %v301 = insertelement <8 x float> poison, float %v222, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = fcmp une <8 x float> %v302, splat (float 0x0000000000000000)
  %v306 = select <8 x i1> %v305, <8 x float> %v304, <8 x float> %v300
  %v307 = fadd <8 x float> %v291, %v306
  %v308 = fcmp ogt <8 x float> %v307, %v274
  %v309 = select <8 x i1> %v308, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v310 = fcmp olt <8 x float> %v307, %v278
  %v311 = select <8 x i1> %v310, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v312 = add i64 0, 0
  %v313 = getelementptr inbounds float, ptr %v234, i64 %v312
  %v314 = load <8 x float>, ptr %v313, align 4
  %v315 = fcmp une <8 x float> %v311, splat (float 0x0000000000000000)
  %v316 = select <8 x i1> %v315, <8 x float> %v304, <8 x float> %v314
  %v317 = fcmp une <8 x float> %v309, splat (float 0x0000000000000000)
  %v318 = select <8 x i1> %v317, <8 x float> %v304, <8 x float> %v316
  %v319 = fadd <8 x float> %v283, %v318
  %v320 = fcmp une <8 x float> %v280, splat (float 0x0000000000000000)
  %v321 = select <8 x i1> %v320, <8 x float> %v304, <8 x float> %v319
  %v322 = fcmp une <8 x float> %v276, splat (float 0x0000000000000000)
  %v323 = select <8 x i1> %v322, <8 x float> %v304, <8 x float> %v321
  %v324 = add i64 0, 0
  %v325 = getelementptr inbounds float, ptr %v240, i64 %v324
  %v326 = load <8 x float>, ptr %v325, align 4
  %v327 = fmul <8 x float> %v318, %v286
  %v328 = fadd <8 x float> %v326, %v327
  %v329 = fcmp une <8 x float> %v302, splat (float 0x0000000000000000)
  %v330 = select <8 x i1> %v329, <8 x float> %v304, <8 x float> %v318
  %v331 = fdiv <8 x float> %v330, %v270
  %v332 = fmul <8 x float> %v331, %v294
  %v333 = fadd <8 x float> %v328, %v332
  %v334 = fmul <8 x float> %v323, %v270
  %v335 = fmul <8 x float> %v334, %v264
  %v336 = fadd <8 x float> %v333, %v335
  %v337 = fneg <8 x float> %v336
  %v338 = add i64 0, 0
  %v339 = getelementptr inbounds float, ptr %v246, i64 %v338
  store <8 x float> %v323, ptr %v339, align 4
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v252, i64 %v340
  store <8 x float> %v336, ptr %v341, align 4
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v258, i64 %v342
  store <8 x float> %v337, ptr %v343, align 4
  %v344 = add nsw i64 %v187, 1
  br label %b11
b13:
  %v345 = add i64 %v7, 0
  %v346 = sdiv i64 %v345, 1
  %v347 = add i64 %v2, 1
  %v348 = mul i64 %v346, %v2
  %v349 = sdiv i64 %v348, %v3
  %v350 = mul i64 %v349, 1
  %v351 = icmp slt i64 %v350, %v7
  %v352 = select i1 %v351, i64 %v350, i64 %v7
  %v353 = mul i64 %v346, %v347
  %v354 = sdiv i64 %v353, %v3
  %v355 = mul i64 %v354, 1
  %v356 = icmp slt i64 %v355, %v7
  %v357 = select i1 %v356, i64 %v355, i64 %v7
  br label %b14
b14:
  %v358 = phi i64 [ %v352, %b13 ], [ %v377, %b15 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b15, label %b16
b15:
  %v360 = add i64 %v173, 0
  %v361 = and i64 %v360, %v72
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v358
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v48, i64 %v364
  %v366 = add i64 %v173, 0
  %v367 = and i64 %v366, 1
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v358
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v30, i64 %v370
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v371, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v358, 1
  br label %b14
b16:
  %v378 = add nsw i64 %v170, 1
  br label %b8
b10:
  %v379 = icmp sgt i64 %v3, 1
  br i1 %v379, label %b17, label %b18
b17:
  %v380 = getelementptr inbounds i64, ptr %v1, i64 3
  %v381 = atomicrmw add ptr %v380, i64 1 acq_rel
  %v382 = mul i64 %v3, 2
  br label %b19
b19:
  %v383 = load atomic i64, ptr %v380 acquire, align 8
  %v384 = icmp slt i64 %v383, %v382
  br i1 %v384, label %b20, label %b21
b20:
  %v385 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v386 = icmp eq i64 %v2, 0
  br i1 %v386, label %b22, label %b23
b22:
  br label %b24
b24:
  %v387 = phi i64 [ 0, %b22 ], [ %v413, %b29 ]
  %v388 = phi <8 x float> [ splat (float 0x0000000000000000), %b22 ], [ %v412, %b29 ]
  %v389 = icmp slt i64 %v387, %v8
  br i1 %v389, label %b25, label %b26
b25:
  %v390 = add i64 %v387, 128
  %v391 = icmp slt i64 %v390, %v8
  %v392 = select i1 %v391, i64 %v390, i64 %v8
  br label %b27
b27:
  %v393 = phi i64 [ %v387, %b25 ], [ %v411, %b28 ]
  %v394 = phi <8 x float> [ splat (float 0x0000000000000000), %b25 ], [ %v410, %b28 ]
  %v395 = icmp slt i64 %v393, %v392
  br i1 %v395, label %b28, label %b29
b28:
  %v396 = mul i64 %v393, 8
  %v397 = getelementptr inbounds float, ptr %v28, i64 %v396
  %v398 = mul i64 %v393, 8
  %v399 = getelementptr inbounds float, ptr %v46, i64 %v398
  %v400 = add i64 0, 0
  %v401 = getelementptr inbounds float, ptr %v397, i64 %v400
  %v402 = load <8 x float>, ptr %v401, align 4
  %v403 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v404 = shufflevector <8 x float> %v403, <8 x float> poison, <8 x i32> zeroinitializer
  %v405 = fmul <8 x float> %v402, %v404
  %v406 = add i64 0, 0
  %v407 = getelementptr inbounds float, ptr %v399, i64 %v406
  %v408 = load <8 x float>, ptr %v407, align 4
  %v409 = fmul <8 x float> %v405, %v408
  %v410 = fadd <8 x float> %v394, %v409
  %v411 = add nsw i64 %v393, 1
  br label %b27
b29:
  %v412 = fadd <8 x float> %v388, %v394
  %v413 = add nsw i64 %v387, 128
  br label %b24
b26:
  %v414 = add i64 0, 0
  %v415 = getelementptr inbounds float, ptr %v38, i64 %v414
  store <8 x float> %v388, ptr %v415, align 4
  br label %b23
b23:
  %v416 = icmp sgt i64 %v3, 1
  br i1 %v416, label %b30, label %b31
b30:
  %v417 = getelementptr inbounds i64, ptr %v1, i64 3
  %v418 = atomicrmw add ptr %v417, i64 1 acq_rel
  %v419 = mul i64 %v3, 3
  br label %b32
b32:
  %v420 = load atomic i64, ptr %v417 acquire, align 8
  %v421 = icmp slt i64 %v420, %v419
  br i1 %v421, label %b33, label %b34
b33:
  %v422 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v423 = icmp eq i64 %v2, 0
  br i1 %v423, label %b35, label %b36
b35:
  br label %b37
b37:
  %v424 = phi i64 [ 0, %b35 ], [ %v500, %b42 ]
  %v425 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v499, %b42 ]
  %v426 = icmp slt i64 %v424, %v8
  br i1 %v426, label %b38, label %b39
b38:
  %v427 = add i64 %v424, 128
  %v428 = icmp slt i64 %v427, %v8
  %v429 = select i1 %v428, i64 %v427, i64 %v8
  br label %b40
b40:
  %v430 = phi i64 [ %v424, %b38 ], [ %v498, %b41 ]
  %v431 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v497, %b41 ]
  %v432 = icmp slt i64 %v430, %v429
  br i1 %v432, label %b41, label %b42
b41:
  %v433 = mul i64 %v430, 1
  %v434 = getelementptr inbounds float, ptr %v16, i64 %v433
  %v435 = getelementptr inbounds float, ptr %v434, i64 0
  %v436 = load float, ptr %v435, align 4
  %v437 = fcmp oeq float %v436, 0x0000000000000000
  %v438 = select i1 %v437, float 0x3FF0000000000000, float 0x0000000000000000
  %v439 = mul i64 %v430, 8
  %v440 = getelementptr inbounds float, ptr %v46, i64 %v439
  %v441 = mul i64 1, %v7
  %v442 = add i64 %v430, %v441
  %v443 = mul i64 %v442, 8
  %v444 = getelementptr inbounds float, ptr %v24, i64 %v443
  %v445 = mul i64 %v430, 8
  %v446 = getelementptr inbounds float, ptr %v26, i64 %v445
  %v447 = mul i64 %v430, 8
  %v448 = getelementptr inbounds float, ptr %v22, i64 %v447
  %v449 = add i64 0, 0
  %v450 = getelementptr inbounds float, ptr %v20, i64 %v449
  %v451 = load <8 x float>, ptr %v450, align 4
  %v452 = add i64 0, 0
  %v453 = getelementptr inbounds float, ptr %v440, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = fmul <8 x float> %v451, %v454
  %v456 = add i64 0, 0
  %v457 = getelementptr inbounds float, ptr %v444, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = fadd <8 x float> %v455, %v458
  %v460 = add i64 0, 0
  %v461 = getelementptr inbounds float, ptr %v18, i64 %v460
  %v462 = load <8 x float>, ptr %v461, align 4
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v446, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fsub <8 x float> %v454, %v465
  %v467 = fmul <8 x float> %v462, %v466
  %v468 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v469 = shufflevector <8 x float> %v468, <8 x float> poison, <8 x i32> zeroinitializer
  %v470 = fdiv <8 x float> %v467, %v469
  %v471 = insertelement <8 x float> poison, float %v438, i64 0
  %v472 = shufflevector <8 x float> %v471, <8 x float> poison, <8 x i32> zeroinitializer
  %v473 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v474 = shufflevector <8 x float> %v473, <8 x float> poison, <8 x i32> zeroinitializer
  %v475 = fcmp une <8 x float> %v472, splat (float 0x0000000000000000)
  %v476 = select <8 x i1> %v475, <8 x float> %v474, <8 x float> %v470
  %v477 = fadd <8 x float> %v459, %v476
  %v478 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v479 = shufflevector <8 x float> %v478, <8 x float> poison, <8 x i32> zeroinitializer
  %v480 = fcmp ogt <8 x float> %v477, %v479
  %v481 = select <8 x i1> %v480, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v482 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v483 = shufflevector <8 x float> %v482, <8 x float> poison, <8 x i32> zeroinitializer
  %v484 = fcmp olt <8 x float> %v477, %v483
  %v485 = select <8 x i1> %v484, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v486 = add i64 0, 0
  %v487 = getelementptr inbounds float, ptr %v448, i64 %v486
  %v488 = load <8 x float>, ptr %v487, align 4
  %v489 = fcmp une <8 x float> %v485, splat (float 0x0000000000000000)
  %v490 = select <8 x i1> %v489, <8 x float> %v474, <8 x float> %v488
  %v491 = fcmp une <8 x float> %v481, splat (float 0x0000000000000000)
  %v492 = select <8 x i1> %v491, <8 x float> %v474, <8 x float> %v490
  %v493 = fcmp une <8 x float> %v472, splat (float 0x0000000000000000)
  %v494 = select <8 x i1> %v493, <8 x float> %v474, <8 x float> %v492
  %v495 = fdiv <8 x float> %v494, %v469
  %v496 = fmul <8 x float> %v495, %v466
  %v497 = fadd <8 x float> %v431, %v496
  %v498 = add nsw i64 %v430, 1
  br label %b40
b42:
  %v499 = fadd <8 x float> %v425, %v431
  %v500 = add nsw i64 %v424, 128
  br label %b37
b39:
  %v501 = add i64 0, 0
  %v502 = getelementptr inbounds float, ptr %v40, i64 %v501
  store <8 x float> %v425, ptr %v502, align 4
  br label %b36
b36:
  %v503 = icmp sgt i64 %v3, 1
  br i1 %v503, label %b43, label %b44
b43:
  %v504 = getelementptr inbounds i64, ptr %v1, i64 3
  %v505 = atomicrmw add ptr %v504, i64 1 acq_rel
  %v506 = mul i64 %v3, 4
  br label %b45
b45:
  %v507 = load atomic i64, ptr %v504 acquire, align 8
  %v508 = icmp slt i64 %v507, %v506
  br i1 %v508, label %b46, label %b47
b46:
  %v509 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v510 = icmp eq i64 %v2, 0
  br i1 %v510, label %b48, label %b49
b48:
  br label %b50
b50:
  %v511 = phi i64 [ 0, %b48 ], [ %v584, %b55 ]
  %v512 = phi <8 x float> [ splat (float 0x0000000000000000), %b48 ], [ %v583, %b55 ]
  %v513 = icmp slt i64 %v511, %v8
  br i1 %v513, label %b51, label %b52
b51:
  %v514 = add i64 %v511, 128
  %v515 = icmp slt i64 %v514, %v8
  %v516 = select i1 %v515, i64 %v514, i64 %v8
  br label %b53
b53:
  %v517 = phi i64 [ %v511, %b51 ], [ %v582, %b54 ]
  %v518 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v581, %b54 ]
  %v519 = icmp slt i64 %v517, %v516
  br i1 %v519, label %b54, label %b55
b54:
  %v520 = mul i64 %v517, 8
  %v521 = getelementptr inbounds float, ptr %v46, i64 %v520
  %v522 = mul i64 1, %v7
  %v523 = add i64 %v517, %v522
  %v524 = mul i64 %v523, 8
  %v525 = getelementptr inbounds float, ptr %v24, i64 %v524
  %v526 = mul i64 %v517, 1
  %v527 = getelementptr inbounds float, ptr %v16, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = load float, ptr %v528, align 4
  %v530 = fcmp oeq float %v529, 0x0000000000000000
  %v531 = select i1 %v530, float 0x3FF0000000000000, float 0x0000000000000000
  %v532 = mul i64 %v517, 8
  %v533 = getelementptr inbounds float, ptr %v26, i64 %v532
  %v534 = mul i64 %v517, 8
  %v535 = getelementptr inbounds float, ptr %v22, i64 %v534
  %v536 = add i64 0, 0
  %v537 = getelementptr inbounds float, ptr %v20, i64 %v536
  %v538 = load <8 x float>, ptr %v537, align 4
  %v539 = add i64 0, 0
  %v540 = getelementptr inbounds float, ptr %v521, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = fmul <8 x float> %v538, %v541
  %v543 = add i64 0, 0
  %v544 = getelementptr inbounds float, ptr %v525, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = fadd <8 x float> %v542, %v545
  %v547 = add i64 0, 0
  %v548 = getelementptr inbounds float, ptr %v18, i64 %v547
  %v549 = load <8 x float>, ptr %v548, align 4
  %v550 = add i64 0, 0
  %v551 = getelementptr inbounds float, ptr %v533, i64 %v550
  %v552 = load <8 x float>, ptr %v551, align 4
  %v553 = fsub <8 x float> %v541, %v552
  %v554 = fmul <8 x float> %v549, %v553
  %v555 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v556 = shufflevector <8 x float> %v555, <8 x float> poison, <8 x i32> zeroinitializer
  %v557 = fdiv <8 x float> %v554, %v556
  %v558 = insertelement <8 x float> poison, float %v531, i64 0
  %v559 = shufflevector <8 x float> %v558, <8 x float> poison, <8 x i32> zeroinitializer
  %v560 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v561 = shufflevector <8 x float> %v560, <8 x float> poison, <8 x i32> zeroinitializer
  %v562 = fcmp une <8 x float> %v559, splat (float 0x0000000000000000)
  %v563 = select <8 x i1> %v562, <8 x float> %v561, <8 x float> %v557
  %v564 = fadd <8 x float> %v546, %v563
  %v565 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v566 = shufflevector <8 x float> %v565, <8 x float> poison, <8 x i32> zeroinitializer
  %v567 = fcmp ogt <8 x float> %v564, %v566
  %v568 = select <8 x i1> %v567, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v569 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v570 = shufflevector <8 x float> %v569, <8 x float> poison, <8 x i32> zeroinitializer
  %v571 = fcmp olt <8 x float> %v564, %v570
  %v572 = select <8 x i1> %v571, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v573 = add i64 0, 0
  %v574 = getelementptr inbounds float, ptr %v535, i64 %v573
  %v575 = load <8 x float>, ptr %v574, align 4
  %v576 = fcmp une <8 x float> %v572, splat (float 0x0000000000000000)
  %v577 = select <8 x i1> %v576, <8 x float> %v561, <8 x float> %v575
  %v578 = fcmp une <8 x float> %v568, splat (float 0x0000000000000000)
  %v579 = select <8 x i1> %v578, <8 x float> %v561, <8 x float> %v577
  %v580 = fmul <8 x float> %v579, %v541
  %v581 = fadd <8 x float> %v518, %v580
  %v582 = add nsw i64 %v517, 1
  br label %b53
b55:
  %v583 = fadd <8 x float> %v512, %v518
  %v584 = add nsw i64 %v511, 128
  br label %b50
b52:
  %v585 = add i64 0, 0
  %v586 = getelementptr inbounds float, ptr %v42, i64 %v585
  store <8 x float> %v512, ptr %v586, align 4
  br label %b49
b49:
  %v587 = icmp sgt i64 %v3, 1
  br i1 %v587, label %b56, label %b57
b56:
  %v588 = getelementptr inbounds i64, ptr %v1, i64 3
  %v589 = atomicrmw add ptr %v588, i64 1 acq_rel
  %v590 = mul i64 %v3, 5
  br label %b58
b58:
  %v591 = load atomic i64, ptr %v588 acquire, align 8
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b59, label %b60
b59:
  %v593 = call i32 @sched_yield()
  br label %b58
b60:
  br label %b57
b57:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
