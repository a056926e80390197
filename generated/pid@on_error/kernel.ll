; generated from specs/pid.yaml by `make generated`: do not edit
; pid@on_error D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 18
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 19
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 0
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = icmp eq i64 %v2, 0
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = add i64 0, 0
  %v84 = getelementptr inbounds float, ptr %v44, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v86, ptr %v84, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v73, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v73, align 8
  %v92 = mul i64 %v3, %v91
  br label %b6
b6:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b7, label %b8
b7:
  %v95 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b9, label %b10
b9:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 26
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b11, label %b12
b11:
  %v102 = add i64 %v7, 0
  %v103 = sdiv i64 %v102, 1
  %v104 = add i64 %v2, 1
  %v105 = mul i64 %v103, %v2
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  %v110 = mul i64 %v103, %v104
  %v111 = sdiv i64 %v110, %v3
  %v112 = mul i64 %v111, 1
  %v113 = icmp slt i64 %v112, %v7
  %v114 = select i1 %v113, i64 %v112, i64 %v7
  br label %b13
b13:
  %v115 = phi i64 [ %v109, %b11 ], [ %v126, %b14 ]
  %v116 = icmp slt i64 %v115, %v114
  br i1 %v116, label %b14, label %b15
b14:
  %v117 = and i64 0, %v58
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v115
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v24, i64 %v120
  %v122 = add i64 0, 0
  %v123 = getelementptr inbounds float, ptr %v121, i64 %v122
  %v124 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v125, ptr %v123, align 4
  %v126 = add nsw i64 %v115, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b16, label %b17
b16:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b18
b18:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b19, label %b20
b19:
  %v135 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v136 = getelementptr inbounds i64, ptr %v1, i64 4
  %v137 = load i64, ptr %v136, align 8
  %v138 = icmp eq i64 %v137, 0
  br i1 %v138, label %b21, label %b22
b21:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 27
  %v140 = load i64, ptr %v139, align 8
  %v141 = icmp eq i64 %v140, 0
  br i1 %v141, label %b23, label %b24
b23:
  %v142 = add i64 %v7, 0
  %v143 = sdiv i64 %v142, 1
  %v144 = add i64 %v2, 1
  %v145 = mul i64 %v143, %v2
  %v146 = sdiv i64 %v145, %v3
  %v147 = mul i64 %v146, 1
  %v148 = icmp slt i64 %v147, %v7
  %v149 = select i1 %v148, i64 %v147, i64 %v7
  %v150 = mul i64 %v143, %v144
  %v151 = sdiv i64 %v150, %v3
  %v152 = mul i64 %v151, 1
  %v153 = icmp slt i64 %v152, %v7
  %v154 = select i1 %v153, i64 %v152, i64 %v7
  br label %b25
b25:
  %v155 = phi i64 [ %v149, %b23 ], [ %v166, %b26 ]
  %v156 = icmp slt i64 %v155, %v154
  br i1 %v156, label %b26, label %b27
b26:
  %v157 = and i64 0, %v60
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v155
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v26, i64 %v160
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v161, i64 %v162
  %v164 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = add nsw i64 %v155, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v167 = icmp sgt i64 %v3, 1
  br i1 %v167, label %b28, label %b29
b28:
  %v168 = getelementptr inbounds i64, ptr %v1, i64 3
  %v169 = atomicrmw add ptr %v168, i64 1 acq_rel
  %v170 = load i64, ptr %v73, align 8
  %v171 = add i64 %v170, 1
  store i64 %v171, ptr %v73, align 8
  %v172 = mul i64 %v3, %v171
  br label %b30
b30:
  %v173 = load atomic i64, ptr %v168 acquire, align 8
  %v174 = icmp slt i64 %v173, %v172
  br i1 %v174, label %b31, label %b32
b31:
  %v175 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v176 = getelementptr inbounds i64, ptr %v1, i64 5
  %v177 = load i64, ptr %v176, align 8
  br label %b33
b33:
  %v178 = phi i64 [ 0, %b29 ], [ %v388, %b54 ]
  %v179 = icmp slt i64 %v178, %v5
  br i1 %v179, label %b34, label %b35
b34:
  %v180 = add i64 %v178, %v177
  %v181 = icmp slt i64 %v180, %v5
  %v182 = select i1 %v181, i64 %v180, i64 %v5
  %v183 = sub i64 %v182, %v178
  %v184 = mul i64 %v183, %v7
  %v185 = add i64 %v184, 0
  %v186 = sdiv i64 %v185, 1
  %v187 = add i64 %v2, 1
  %v188 = mul i64 %v186, %v2
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v184
  %v192 = select i1 %v191, i64 %v190, i64 %v184
  %v193 = mul i64 %v186, %v187
  %v194 = sdiv i64 %v193, %v3
  %v195 = mul i64 %v194, 1
  %v196 = icmp slt i64 %v195, %v184
  %v197 = select i1 %v196, i64 %v195, i64 %v184
  %v198 = mul i64 %v178, %v7
  %v199 = add i64 %v192, %v198
  %v200 = add i64 %v197, %v198
  br label %b36
b36:
  %v201 = phi i64 [ %v199, %b34 ], [ %v218, %b37 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b37, label %b38
b37:
  %v203 = mul i64 %v201, 8
  %v204 = getelementptr inbounds float, ptr %v10, i64 %v203
  %v205 = mul i64 %v201, 8
  %v206 = getelementptr inbounds float, ptr %v12, i64 %v205
  %v207 = mul i64 %v201, 8
  %v208 = getelementptr inbounds float, ptr %v46, i64 %v207
  %v209 = add i64 0, 0
  %v210 = getelementptr inbounds float, ptr %v204, i64 %v209
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v206, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fsub <8 x float> %v211, %v214
  %v216 = add i64 0, 0
  %v217 = getelementptr inbounds float, ptr %v208, i64 %v216
  store <8 x float> %v215, ptr %v217, align 4
  %v218 = add nsw i64 %v201, 1
  br label %b36
b38:
  %v219 = icmp sgt i64 %v3, 1
  br i1 %v219, label %b39, label %b40
b39:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 3
  %v221 = atomicrmw add ptr %v220, i64 1 acq_rel
  %v222 = load i64, ptr %v73, align 8
  %v223 = add i64 %v222, 1
  store i64 %v223, ptr %v73, align 8
  %v224 = mul i64 %v3, %v223
  br label %b41
b41:
  %v225 = load atomic i64, ptr %v220 acquire, align 8
  %v226 = icmp slt i64 %v225, %v224
  br i1 %v226, label %b42, label %b43
b42:
  %v227 = call i32 @sched_yield()
  br label %b41
b43:
  br label %b40
b40:
  br label %b44
b44:
  %v228 = phi i64 [ %v178, %b40 ], [ %v378, %b52 ]
  %v229 = icmp slt i64 %v228, %v182
  br i1 %v229, label %b45, label %b46
b45:
  %v230 = add i64 %v7, 0
  %v231 = sdiv i64 %v230, 1
  %v232 = add i64 %v2, 1
  %v233 = mul i64 %v231, %v2
  %v234 = sdiv i64 %v233, %v3
  %v235 = mul i64 %v234, 1
  %v236 = icmp slt i64 %v235, %v7
  %v237 = select i1 %v236, i64 %v235, i64 %v7
  %v238 = mul i64 %v231, %v232
  %v239 = sdiv i64 %v238, %v3
  %v240 = mul i64 %v239, 1
  %v241 = icmp slt i64 %v240, %v7
  %v242 = select i1 %v241, i64 %v240, i64 %v7
  br label %b47
b47:
  %v243 = phi i64 [ %v237, %b45 ], [ %v344, %b48 ]
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b48, label %b49
b48:
  %v245 = add i64 %v228, 0
  %v246 = and i64 %v245, %v58
  %v247 = mul i64 %v246, %v7
  %v248 = add i64 %v247, %v243
  %v249 = mul i64 %v248, 8
  %v250 = getelementptr inbounds float, ptr %v24, i64 %v249
  %v251 = add i64 %v228, 0
  %v252 = and i64 %v251, %v70
  %v253 = mul i64 %v252, %v7
  %v254 = add i64 %v253, %v243
  %v255 = mul i64 %v254, 8
  %v256 = getelementptr inbounds float, ptr %v46, i64 %v255
  %v257 = add i64 %v228, 0
  %v258 = and i64 %v257, %v54
  %v259 = mul i64 %v258, %v7
  %v260 = add i64 %v259, %v243
  %v261 = mul i64 %v260, 1
  %v262 = getelementptr inbounds float, ptr %v16, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 0
  %v264 = load float, ptr %v263, align 4
  %v265 = fcmp oeq float %v264, 0x0000000000000000
  %v266 = select i1 %v265, float 0x3FF0000000000000, float 0x0000000000000000
  %v267 = add i64 %v228, 0
  %v268 = and i64 %v267, %v60
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v243
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v26, i64 %v271
  %v273 = add i64 %v228, 1
  %v274 = and i64 %v273, %v58
  %v275 = mul i64 %v274, %v7
  %v276 = add i64 %v275, %v243
  %v277 = mul i64 %v276, 8
  %v278 = getelementptr inbounds float, ptr %v24, i64 %v277
  %v279 = add i64 %v228, 0
  %v280 = and i64 %v279, %v64
  %v281 = mul i64 %v280, %v7
  %v282 = add i64 %v281, %v243
  %v283 = mul i64 %v282, 8
  %v284 = getelementptr inbounds float, ptr %v32, i64 %v283
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v250, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = add i64 0, 0
  %v289 = getelementptr inbounds float, ptr %v14, i64 %v288
  %v290 = load <8 x float>, ptr %v289, align 4
  %v291 = add i64 0, 0
  %v292 = getelementptr inbounds float, ptr %v256, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = fmul <8 x float> %v290, %v293
  %v295 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v296 = shufflevector <8 x float> %v295, <8 x float> poison, <8 x i32> zeroinitializer
  %v297 = fmul <8 x float> %v294, %v296
  %v298 = fadd <8 x float> %v287, %v297
  %v299 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v300 = shufflevector <8 x float> %v299, <8 x float> poison, <8 x i32> zeroinitializer
  %v301 = fcmp olt <8 x float> %v298, %v300
  %v302 = select <8 x i1> %v301, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v303 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v304 = shufflevector <8 x float> %v303, <8 x float> poison, <8 x i32> zeroinitializer
  %v305 = fcmp ogt <8 x float> %v298, %v304
  %v306 = select <8 x i1> %v305, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v307 = fcmp une <8 x float> %v306, splat (float 0x0000000000000000)
  %v308 = select <8 x i1> %v307, <8 x float> %v304, <8 x float> %v298
  %v309 = fcmp une <8 x float> %v302, splat (float 0x0000000000000000)
  %v310 = select <8 x i1> %v309, <8 x float> %v300, <8 x float> %v308
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v20, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fmul <8 x float> %v313, %v293
  %v315 = fadd <8 x float> %v314, %v310
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v18, i64 %v316
  %v318 = load <8 x float>, ptr %v317, align 4
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v272, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = fsub <8 x float> %v293, %v321
  %v323 = fmul <8 x float> %v318, %v322
  %v324 = fdiv <8 x float> %v323, %v296
  %v325 = insertelement <8 x float> poison, float %v266, i64 0
  %v326 = shufflevector <8 x float> %v325, <8 x float> poison, <8 x i32> zeroinitializer
  %v327 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v328 = shufflevector <8 x float> %v327, <8 x float> poison, <8 x i32> zeroinitializer
  %v329 = fcmp une <8 x float> %v326, splat (float 0x0000000000000000)
  %v330 = select <8 x i1> %v329, <8 x float> %v328, <8 x float> %v324
  %v331 = fadd <8 x float> %v315, %v330
  %v332 = fcmp olt <8 x float> %v331, %v300
  %v333 = select <8 x i1> %v332, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v334 = fcmp ogt <8 x float> %v331, %v304
  %v335 = select <8 x i1> %v334, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v336 = fcmp une <8 x float> %v335, splat (float 0x0000000000000000)
  %v337 = select <8 x i1> %v336, <8 x float> %v304, <8 x float> %v331
  %v338 = fcmp une <8 x float> %v333, splat (float 0x0000000000000000)
  %v339 = select <8 x i1> %v338, <8 x float> %v300, <8 x float> %v337
  %v340 = add i64 0, 0
  %v341 = getelementptr inbounds float, ptr %v278, i64 %v340
  store <8 x float> %v310, ptr %v341, align 4
  %v342 = add i64 0, 0
  %v343 = getelementptr inbounds float, ptr %v284, i64 %v342
  store <8 x float> %v339, ptr %v343, align 4
  %v344 = add nsw i64 %v243, 1
  br label %b47
b49:
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
  br label %b50
b50:
  %v358 = phi i64 [ %v352, %b49 ], [ %v377, %b51 ]
  %v359 = icmp slt i64 %v358, %v357
  br i1 %v359, label %b51, label %b52
b51:
  %v360 = add i64 %v228, 0
  %v361 = and i64 %v360, %v70
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v358
  %v364 = mul i64 %v363, 8
  %v365 = getelementptr inbounds float, ptr %v46, i64 %v364
  %v366 = add i64 %v228, 1
  %v367 = and i64 %v366, %v60
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v358
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v26, i64 %v370
  %v372 = add i64 0, 0
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v371, i64 %v375
  store <8 x float> %v374, ptr %v376, align 4
  %v377 = add nsw i64 %v358, 1
  br label %b50
b52:
  %v378 = add nsw i64 %v228, 1
  br label %b44
b46:
  %v379 = icmp sgt i64 %v3, 1
  br i1 %v379, label %b53, label %b54
b53:
  %v380 = getelementptr inbounds i64, ptr %v1, i64 3
  %v381 = atomicrmw add ptr %v380, i64 1 acq_rel
  %v382 = load i64, ptr %v73, align 8
  %v383 = add i64 %v382, 1
  store i64 %v383, ptr %v73, align 8
  %v384 = mul i64 %v3, %v383
  br label %b55
b55:
  %v385 = load atomic i64, ptr %v380 acquire, align 8
  %v386 = icmp slt i64 %v385, %v384
  br i1 %v386, label %b56, label %b57
b56:
  %v387 = call i32 @sched_yield()
  br label %b55
b57:
  br label %b54
b54:
  %v388 = add nsw i64 %v178, %v177
  br label %b33
b35:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 7
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 9
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 13
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 14
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 17
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 18
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 19
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 24
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 25
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 0
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = add i64 %v8, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, %v8
  %v86 = select i1 %v85, i64 %v84, i64 %v8
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, %v8
  %v91 = select i1 %v90, i64 %v89, i64 %v8
  br label %b0
b0:
  %v92 = phi i64 [ %v86, %entry ], [ %v163, %b1 ]
  %v93 = icmp slt i64 %v92, %v91
  br i1 %v93, label %b1, label %b2
b1:
  %v94 = mul i64 %v92, 1
  %v95 = getelementptr inbounds float, ptr %v16, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load float, ptr %v96, align 4
  %v98 = fcmp oeq float %v97, 0x0000000000000000
  %v99 = select i1 %v98, float 0x3FF0000000000000, float 0x0000000000000000
  %v100 = mul i64 %v92, 8
  %v101 = getelementptr inbounds float, ptr %v46, i64 %v100
  %v102 = mul i64 1, %v7
  %v103 = add i64 %v92, %v102
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v24, i64 %v104
  %v106 = mul i64 %v92, 8
  %v107 = getelementptr inbounds float, ptr %v26, i64 %v106
  %v108 = mul i64 %v92, 8
  %v109 = getelementptr inbounds float, ptr %v22, i64 %v108
  %v110 = mul i64 %v92, 8
  %v111 = getelementptr inbounds float, ptr %v48, i64 %v110
  %v112 = add i64 0, 0
  %v113 = getelementptr inbounds float, ptr %v20, i64 %v112
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = add i64 0, 0
  %v116 = getelementptr inbounds float, ptr %v101, i64 %v115
  %v117 = load <8 x float>, ptr %v116, align 4
  %v118 = fmul <8 x float> %v114, %v117
  %v119 = add i64 0, 0
  %v120 = getelementptr inbounds float, ptr %v105, i64 %v119
  %v121 = load <8 x float>, ptr %v120, align 4
  %v122 = fadd <8 x float> %v118, %v121
  %v123 = add i64 0, 0
  %v124 = getelementptr inbounds float, ptr %v18, i64 %v123
  %v125 = load <8 x float>, ptr %v124, align 4
  %v126 = add i64 0, 0
  %v127 = getelementptr inbounds float, ptr %v107, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fsub <8 x float> %v117, %v128
  %v130 = fmul <8 x float> %v125, %v129
  %v131 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = fdiv <8 x float> %v130, %v132
  %v134 = insertelement <8 x float> poison, float %v99, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = fcmp une <8 x float> %v135, splat (float 0x0000000000000000)
  %v139 = select <8 x i1> %v138, <8 x float> %v137, <8 x float> %v133
  %v140 = fadd <8 x float> %v122, %v139
  %v141 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = fcmp ogt <8 x float> %v140, %v142
  %v144 = select <8 x i1> %v143, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v145 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = fcmp olt <8 x float> %v140, %v146
  %v148 = select <8 x i1> %v147, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v149 = add i64 0, 0
  %v150 = getelementptr inbounds float, ptr %v109, i64 %v149
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fcmp une <8 x float> %v148, splat (float 0x0000000000000000)
  %v153 = select <8 x i1> %v152, <8 x float> %v137, <8 x float> %v151
  %v154 = fcmp une <8 x float> %v144, splat (float 0x0000000000000000)
  %v155 = select <8 x i1> %v154, <8 x float> %v137, <8 x float> %v153
  %v156 = fcmp une <8 x float> %v135, splat (float 0x0000000000000000)
  %v157 = select <8 x i1> %v156, <8 x float> %v137, <8 x float> %v155
  %v158 = fdiv <8 x float> %v157, %v132
  %v159 = fmul <8 x float> %v158, %v125
  %v160 = fneg <8 x float> %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v111, i64 %v161
  store <8 x float> %v160, ptr %v162, align 4
  %v163 = add nsw i64 %v92, 1
  br label %b0
b2:
  %v164 = icmp sgt i64 %v3, 1
  br i1 %v164, label %b3, label %b4
b3:
  %v165 = getelementptr inbounds i64, ptr %v1, i64 3
  %v166 = atomicrmw add ptr %v165, i64 1 acq_rel
  %v167 = load i64, ptr %v73, align 8
  %v168 = add i64 %v167, 1
  store i64 %v168, ptr %v73, align 8
  %v169 = mul i64 %v3, %v168
  br label %b5
b5:
  %v170 = load atomic i64, ptr %v165 acquire, align 8
  %v171 = icmp slt i64 %v170, %v169
  br i1 %v171, label %b6, label %b7
b6:
  %v172 = call i32 @sched_yield()
  br label %b5
b7:
  br label %b4
b4:
  br label %b8
b8:
  %v173 = phi i64 [ 0, %b4 ], [ %v381, %b16 ]
  %v174 = icmp slt i64 %v173, %v5
  br i1 %v174, label %b9, label %b10
b9:
  %v175 = sub i64 %v5, 1
  %v176 = sub i64 %v175, %v173
  %v177 = add i64 %v7, 0
  %v178 = sdiv i64 %v177, 1
  %v179 = add i64 %v2, 1
  %v180 = mul i64 %v178, %v2
  %v181 = sdiv i64 %v180, %v3
  %v182 = mul i64 %v181, 1
  %v183 = icmp slt i64 %v182, %v7
  %v184 = select i1 %v183, i64 %v182, i64 %v7
  %v185 = mul i64 %v178, %v179
  %v186 = sdiv i64 %v185, %v3
  %v187 = mul i64 %v186, 1
  %v188 = icmp slt i64 %v187, %v7
  %v189 = select i1 %v188, i64 %v187, i64 %v7
  br label %b11
b11:
  %v190 = phi i64 [ %v184, %b9 ], [ %v347, %b12 ]
  %v191 = icmp slt i64 %v190, %v189
  br i1 %v191, label %b12, label %b13
b12:
  %v192 = add i64 %v176, 0
  %v193 = and i64 %v192, %v58
  %v194 = mul i64 %v193, %v7
  %v195 = add i64 %v194, %v190
  %v196 = mul i64 %v195, 8
  %v197 = getelementptr inbounds float, ptr %v24, i64 %v196
  %v198 = add i64 %v176, 0
  %v199 = and i64 %v198, %v70
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v190
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v46, i64 %v202
  %v204 = add i64 %v176, 1
  %v205 = and i64 %v204, %v62
  %v206 = mul i64 %v205, %v7
  %v207 = add i64 %v206, %v190
  %v208 = mul i64 %v207, 8
  %v209 = getelementptr inbounds float, ptr %v28, i64 %v208
  %v210 = add i64 %v176, 1
  %v211 = and i64 %v210, %v58
  %v212 = mul i64 %v211, %v7
  %v213 = add i64 %v212, %v190
  %v214 = mul i64 %v213, 8
  %v215 = getelementptr inbounds float, ptr %v24, i64 %v214
  %v216 = add i64 %v176, 0
  %v217 = and i64 %v216, %v54
  %v218 = mul i64 %v217, %v7
  %v219 = add i64 %v218, %v190
  %v220 = mul i64 %v219, 1
  %v221 = getelementptr inbounds float, ptr %v16, i64 %v220
  %v222 = getelementptr inbounds float, ptr %v221, i64 0
  %v223 = load float, ptr %v222, align 4
  %v224 = fcmp oeq float %v223, 0x0000000000000000
  %v225 = select i1 %v224, float 0x3FF0000000000000, float 0x0000000000000000
  %v226 = add i64 %v176, 0
  %v227 = and i64 %v226, %v60
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v190
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v26, i64 %v230
  %v232 = add i64 %v176, 0
  %v233 = and i64 %v232, %v56
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v190
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v22, i64 %v236
  %v238 = add i64 %v176, 1
  %v239 = and i64 %v238, 1
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v190
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v30, i64 %v242
  %v244 = add i64 %v176, 0
  %v245 = and i64 %v244, %v62
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v190
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v28, i64 %v248
  %v250 = add i64 %v176, 0
  %v251 = and i64 %v250, %v66
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v190
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v34, i64 %v254
  %v256 = add i64 %v176, 0
  %v257 = and i64 %v256, %v68
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v190
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v36, i64 %v260
  %v262 = add i64 0, 0
  %v263 = getelementptr inbounds float, ptr %v197, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v14, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 0, 0
  %v269 = getelementptr inbounds float, ptr %v203, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = fmul <8 x float> %v267, %v270
  %v272 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v273 = shufflevector <8 x float> %v272, <8 x float> poison, <8 x i32> zeroinitializer
  %v274 = fmul <8 x float> %v271, %v273
  %v275 = fadd <8 x float> %v264, %v274
  %v276 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v277 = shufflevector <8 x float> %v276, <8 x float> poison, <8 x i32> zeroinitializer
  %v278 = fcmp ogt <8 x float> %v275, %v277
  %v279 = select <8 x i1> %v278, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v280 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v281 = shufflevector <8 x float> %v280, <8 x float> poison, <8 x i32> zeroinitializer
  %v282 = fcmp olt <8 x float> %v275, %v281
  %v283 = select <8 x i1> %v282, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v209, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = add i64 0, 0
  %v288 = getelementptr inbounds float, ptr %v20, i64 %v287
  %v289 = load <8 x float>, ptr %v288, align 4
  %v290 = fmul <8 x float> %v289, %v270
  %v291 = add i64 0, 0
  %v292 = getelementptr inbounds float, ptr %v215, i64 %v291
  %v293 = load <8 x float>, ptr %v292, align 4
  %v294 = fadd <8 x float> %v290, %v293
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v18, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v231, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fsub <8 x float> %v270, %v300
  %v302 = fmul <8 x float> %v297, %v301
  %v303 = fdiv <8 x float> %v302, %v273
  %v304 = insertelement <8 x float> poison, float %v225, i64 0
  %v305 = shufflevector <8 x float> %v304, <8 x float> poison, <8 x i32> zeroinitializer
  %v306 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v307 = shufflevector <8 x float> %v306, <8 x float> poison, <8 x i32> zeroinitializer
  %v308 = fcmp une <8 x float> %v305, splat (float 0x0000000000000000)
  %v309 = select <8 x i1> %v308, <8 x float> %v307, <8 x float> %v303
  %v310 = fadd <8 x float> %v294, %v309
  %v311 = fcmp ogt <8 x float> %v310, %v277
  %v312 = select <8 x i1> %v311, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v313 = fcmp olt <8 x float> %v310, %v281
  %v314 = select <8 x i1> %v313, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v315 = add i64 0, 0
  %v316 = getelementptr inbounds float, ptr %v237, i64 %v315
  %v317 = load <8 x float>, ptr %v316, align 4
  %v318 = fcmp une <8 x float> %v314, splat (float 0x0000000000000000)
  %v319 = select <8 x i1> %v318, <8 x float> %v307, <8 x float> %v317
  %v320 = fcmp une <8 x float> %v312, splat (float 0x0000000000000000)
  %v321 = select <8 x i1> %v320, <8 x float> %v307, <8 x float> %v319
  %v322 = fadd <8 x float> %v286, %v321
  %v323 = fcmp une <8 x float> %v283, splat (float 0x0000000000000000)
  %v324 = select <8 x i1> %v323, <8 x float> %v307, <8 x float> %v322
  %v325 = fcmp une <8 x float> %v279, splat (float 0x0000000000000000)
  %v326 = select <8 x i1> %v325, <8 x float> %v307, <8 x float> %v324
  %v327 = add i64 0, 0
  %v328 = getelementptr inbounds float, ptr %v243, i64 %v327
  %v329 = load <8 x float>, ptr %v328, align 4
  %v330 = fmul <8 x float> %v321, %v289
  %v331 = fadd <8 x float> %v329, %v330
  %v332 = fcmp une <8 x float> %v305, splat (float 0x0000000000000000)
  %v333 = select <8 x i1> %v332, <8 x float> %v307, <8 x float> %v321
  %v334 = fdiv <8 x float> %v333, %v273
  %v335 = fmul <8 x float> %v334, %v297
  %v336 = fadd <8 x float> %v331, %v335
  %v337 = fmul <8 x float> %v326, %v273
  %v338 = fmul <8 x float> %v337, %v267
  %v339 = fadd <8 x float> %v336, %v338
  %v340 = fneg <8 x float> %v339
  %v341 = add i64 0, 0
  %v342 = getelementptr inbounds float, ptr %v249, i64 %v341
  store <8 x float> %v326, ptr %v342, align 4
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v255, i64 %v343
  store <8 x float> %v339, ptr %v344, align 4
  %v345 = add i64 0, 0
  %v346 = getelementptr inbounds float, ptr %v261, i64 %v345
  store <8 x float> %v340, ptr %v346, align 4
  %v347 = add nsw i64 %v190, 1
  br label %b11
b13:
  %v348 = add i64 %v7, 0
  %v349 = sdiv i64 %v348, 1
  %v350 = add i64 %v2, 1
  %v351 = mul i64 %v349, %v2
  %v352 = sdiv i64 %v351, %v3
  %v353 = mul i64 %v352, 1
  %v354 = icmp slt i64 %v353, %v7
  %v355 = select i1 %v354, i64 %v353, i64 %v7
  %v356 = mul i64 %v349, %v350
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v7
  %v360 = select i1 %v359, i64 %v358, i64 %v7
  br label %b14
b14:
  %v361 = phi i64 [ %v355, %b13 ], [ %v380, %b15 ]
  %v362 = icmp slt i64 %v361, %v360
  br i1 %v362, label %b15, label %b16
b15:
  %v363 = add i64 %v176, 0
  %v364 = and i64 %v363, %v72
  %v365 = mul i64 %v364, %v7
  %v366 = add i64 %v365, %v361
  %v367 = mul i64 %v366, 8
  %v368 = getelementptr inbounds float, ptr %v48, i64 %v367
  %v369 = add i64 %v176, 0
  %v370 = and i64 %v369, 1
  %v371 = mul i64 %v370, %v7
  %v372 = add i64 %v371, %v361
  %v373 = mul i64 %v372, 8
  %v374 = getelementptr inbounds float, ptr %v30, i64 %v373
  %v375 = add i64 0, 0
  %v376 = getelementptr inbounds float, ptr %v368, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 0, 0
  %v379 = getelementptr inbounds float, ptr %v374, i64 %v378
  store <8 x float> %v377, ptr %v379, align 4
  %v380 = add nsw i64 %v361, 1
  br label %b14
b16:
  %v381 = add nsw i64 %v173, 1
  br label %b8
b10:
  %v382 = icmp sgt i64 %v3, 1
  br i1 %v382, label %b17, label %b18
b17:
  %v383 = getelementptr inbounds i64, ptr %v1, i64 3
  %v384 = atomicrmw add ptr %v383, i64 1 acq_rel
  %v385 = load i64, ptr %v73, align 8
  %v386 = add i64 %v385, 1
  store i64 %v386, ptr %v73, align 8
  %v387 = mul i64 %v3, %v386
  br label %b19
b19:
  %v388 = load atomic i64, ptr %v383 acquire, align 8
  %v389 = icmp slt i64 %v388, %v387
  br i1 %v389, label %b20, label %b21
b20:
  %v390 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v391 = icmp eq i64 %v2, 0
  br i1 %v391, label %b22, label %b23
b22:
  br label %b24
b24:
  %v392 = phi i64 [ 0, %b22 ], [ %v418, %b29 ]
  %v393 = phi <8 x float> [ splat (float 0x0000000000000000), %b22 ], [ %v417, %b29 ]
  %v394 = icmp slt i64 %v392, %v8
  br i1 %v394, label %b25, label %b26
b25:
  %v395 = add i64 %v392, 128
  %v396 = icmp slt i64 %v395, %v8
  %v397 = select i1 %v396, i64 %v395, i64 %v8
  br label %b27
b27:
  %v398 = phi i64 [ %v392, %b25 ], [ %v416, %b28 ]
  %v399 = phi <8 x float> [ splat (float 0x0000000000000000), %b25 ], [ %v415, %b28 ]
  %v400 = icmp slt i64 %v398, %v397
  br i1 %v400, label %b28, label %b29
b28:
  %v401 = mul i64 %v398, 8
  %v402 = getelementptr inbounds float, ptr %v28, i64 %v401
  %v403 = mul i64 %v398, 8
  %v404 = getelementptr inbounds float, ptr %v46, i64 %v403
  %v405 = add i64 0, 0
  %v406 = getelementptr inbounds float, ptr %v402, i64 %v405
  %v407 = load <8 x float>, ptr %v406, align 4
  %v408 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v409 = shufflevector <8 x float> %v408, <8 x float> poison, <8 x i32> zeroinitializer
  %v410 = fmul <8 x float> %v407, %v409
  %v411 = add i64 0, 0
  %v412 = getelementptr inbounds float, ptr %v404, i64 %v411
  %v413 = load <8 x float>, ptr %v412, align 4
  %v414 = fmul <8 x float> %v410, %v413
  %v415 = fadd <8 x float> %v399, %v414
  %v416 = add nsw i64 %v398, 1
  br label %b27
b29:
  %v417 = fadd <8 x float> %v393, %v399
  %v418 = add nsw i64 %v392, 128
  br label %b24
b26:
  %v419 = add i64 0, 0
  %v420 = getelementptr inbounds float, ptr %v38, i64 %v419
  store <8 x float> %v393, ptr %v420, align 4
  br label %b23
b23:
  %v421 = icmp sgt i64 %v3, 1
  br i1 %v421, label %b30, label %b31
b30:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 3
  %v423 = atomicrmw add ptr %v422, i64 1 acq_rel
  %v424 = load i64, ptr %v73, align 8
  %v425 = add i64 %v424, 1
  store i64 %v425, ptr %v73, align 8
  %v426 = mul i64 %v3, %v425
  br label %b32
b32:
  %v427 = load atomic i64, ptr %v422 acquire, align 8
  %v428 = icmp slt i64 %v427, %v426
  br i1 %v428, label %b33, label %b34
b33:
  %v429 = call i32 @sched_yield()
  br label %b32
b34:
  br label %b31
b31:
  %v430 = icmp eq i64 %v2, 0
  br i1 %v430, label %b35, label %b36
b35:
  br label %b37
b37:
  %v431 = phi i64 [ 0, %b35 ], [ %v507, %b42 ]
  %v432 = phi <8 x float> [ splat (float 0x0000000000000000), %b35 ], [ %v506, %b42 ]
  %v433 = icmp slt i64 %v431, %v8
  br i1 %v433, label %b38, label %b39
b38:
  %v434 = add i64 %v431, 128
  %v435 = icmp slt i64 %v434, %v8
  %v436 = select i1 %v435, i64 %v434, i64 %v8
  br label %b40
b40:
  %v437 = phi i64 [ %v431, %b38 ], [ %v505, %b41 ]
  %v438 = phi <8 x float> [ splat (float 0x0000000000000000), %b38 ], [ %v504, %b41 ]
  %v439 = icmp slt i64 %v437, %v436
  br i1 %v439, label %b41, label %b42
b41:
  %v440 = mul i64 %v437, 1
  %v441 = getelementptr inbounds float, ptr %v16, i64 %v440
  %v442 = getelementptr inbounds float, ptr %v441, i64 0
  %v443 = load float, ptr %v442, align 4
  %v444 = fcmp oeq float %v443, 0x0000000000000000
  %v445 = select i1 %v444, float 0x3FF0000000000000, float 0x0000000000000000
  %v446 = mul i64 %v437, 8
  %v447 = getelementptr inbounds float, ptr %v46, i64 %v446
  %v448 = mul i64 1, %v7
  %v449 = add i64 %v437, %v448
  %v450 = mul i64 %v449, 8
  %v451 = getelementptr inbounds float, ptr %v24, i64 %v450
  %v452 = mul i64 %v437, 8
  %v453 = getelementptr inbounds float, ptr %v26, i64 %v452
  %v454 = mul i64 %v437, 8
  %v455 = getelementptr inbounds float, ptr %v22, i64 %v454
  %v456 = add i64 0, 0
  %v457 = getelementptr inbounds float, ptr %v20, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v447, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = fmul <8 x float> %v458, %v461
  %v463 = add i64 0, 0
  %v464 = getelementptr inbounds float, ptr %v451, i64 %v463
  %v465 = load <8 x float>, ptr %v464, align 4
  %v466 = fadd <8 x float> %v462, %v465
  %v467 = add i64 0, 0
  %v468 = getelementptr inbounds float, ptr %v18, i64 %v467
  %v469 = load <8 x float>, ptr %v468, align 4
  %v470 = add i64 0, 0
  %v471 = getelementptr inbounds float, ptr %v453, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = fsub <8 x float> %v461, %v472
  %v474 = fmul <8 x float> %v469, %v473
  %v475 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v476 = shufflevector <8 x float> %v475, <8 x float> poison, <8 x i32> zeroinitializer
  %v477 = fdiv <8 x float> %v474, %v476
  %v478 = insertelement <8 x float> poison, float %v445, i64 0
  %v479 = shufflevector <8 x float> %v478, <8 x float> poison, <8 x i32> zeroinitializer
  %v480 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v481 = shufflevector <8 x float> %v480, <8 x float> poison, <8 x i32> zeroinitializer
  %v482 = fcmp une <8 x float> %v479, splat (float 0x0000000000000000)
  %v483 = select <8 x i1> %v482, <8 x float> %v481, <8 x float> %v477
  %v484 = fadd <8 x float> %v466, %v483
  %v485 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v486 = shufflevector <8 x float> %v485, <8 x float> poison, <8 x i32> zeroinitializer
  %v487 = fcmp ogt <8 x float> %v484, %v486
  %v488 = select <8 x i1> %v487, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v489 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v490 = shufflevector <8 x float> %v489, <8 x float> poison, <8 x i32> zeroinitializer
  %v491 = fcmp olt <8 x float> %v484, %v490
  %v492 = select <8 x i1> %v491, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v493 = add i64 0, 0
  %v494 = getelementptr inbounds float, ptr %v455, i64 %v493
  %v495 = load <8 x float>, ptr %v494, align 4
  %v496 = fcmp une <8 x float> %v492, splat (float 0x0000000000000000)
  %v497 = select <8 x i1> %v496, <8 x float> %v481, <8 x float> %v495
  %v498 = fcmp une <8 x float> %v488, splat (float 0x0000000000000000)
  %v499 = select <8 x i1> %v498, <8 x float> %v481, <8 x float> %v497
  %v500 = fcmp une <8 x float> %v479, splat (float 0x0000000000000000)
  %v501 = select <8 x i1> %v500, <8 x float> %v481, <8 x float> %v499
  %v502 = fdiv <8 x float> %v501, %v476
  %v503 = fmul <8 x float> %v502, %v473
  %v504 = fadd <8 x float> %v438, %v503
  %v505 = add nsw i64 %v437, 1
  br label %b40
b42:
  %v506 = fadd <8 x float> %v432, %v438
  %v507 = add nsw i64 %v431, 128
  br label %b37
b39:
  %v508 = add i64 0, 0
  %v509 = getelementptr inbounds float, ptr %v40, i64 %v508
  store <8 x float> %v432, ptr %v509, align 4
  br label %b36
b36:
  %v510 = icmp sgt i64 %v3, 1
  br i1 %v510, label %b43, label %b44
b43:
  %v511 = getelementptr inbounds i64, ptr %v1, i64 3
  %v512 = atomicrmw add ptr %v511, i64 1 acq_rel
  %v513 = load i64, ptr %v73, align 8
  %v514 = add i64 %v513, 1
  store i64 %v514, ptr %v73, align 8
  %v515 = mul i64 %v3, %v514
  br label %b45
b45:
  %v516 = load atomic i64, ptr %v511 acquire, align 8
  %v517 = icmp slt i64 %v516, %v515
  br i1 %v517, label %b46, label %b47
b46:
  %v518 = call i32 @sched_yield()
  br label %b45
b47:
  br label %b44
b44:
  %v519 = icmp eq i64 %v2, 0
  br i1 %v519, label %b48, label %b49
b48:
  br label %b50
b50:
  %v520 = phi i64 [ 0, %b48 ], [ %v593, %b55 ]
  %v521 = phi <8 x float> [ splat (float 0x0000000000000000), %b48 ], [ %v592, %b55 ]
  %v522 = icmp slt i64 %v520, %v8
  br i1 %v522, label %b51, label %b52
b51:
  %v523 = add i64 %v520, 128
  %v524 = icmp slt i64 %v523, %v8
  %v525 = select i1 %v524, i64 %v523, i64 %v8
  br label %b53
b53:
  %v526 = phi i64 [ %v520, %b51 ], [ %v591, %b54 ]
  %v527 = phi <8 x float> [ splat (float 0x0000000000000000), %b51 ], [ %v590, %b54 ]
  %v528 = icmp slt i64 %v526, %v525
  br i1 %v528, label %b54, label %b55
b54:
  %v529 = mul i64 %v526, 8
  %v530 = getelementptr inbounds float, ptr %v46, i64 %v529
  %v531 = mul i64 1, %v7
  %v532 = add i64 %v526, %v531
  %v533 = mul i64 %v532, 8
  %v534 = getelementptr inbounds float, ptr %v24, i64 %v533
  %v535 = mul i64 %v526, 1
  %v536 = getelementptr inbounds float, ptr %v16, i64 %v535
  %v537 = getelementptr inbounds float, ptr %v536, i64 0
  %v538 = load float, ptr %v537, align 4
  %v539 = fcmp oeq float %v538, 0x0000000000000000
  %v540 = select i1 %v539, float 0x3FF0000000000000, float 0x0000000000000000
  %v541 = mul i64 %v526, 8
  %v542 = getelementptr inbounds float, ptr %v26, i64 %v541
  %v543 = mul i64 %v526, 8
  %v544 = getelementptr inbounds float, ptr %v22, i64 %v543
  %v545 = add i64 0, 0
  %v546 = getelementptr inbounds float, ptr %v20, i64 %v545
  %v547 = load <8 x float>, ptr %v546, align 4
  %v548 = add i64 0, 0
  %v549 = getelementptr inbounds float, ptr %v530, i64 %v548
  %v550 = load <8 x float>, ptr %v549, align 4
  %v551 = fmul <8 x float> %v547, %v550
  %v552 = add i64 0, 0
  %v553 = getelementptr inbounds float, ptr %v534, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = fadd <8 x float> %v551, %v554
  %v556 = add i64 0, 0
  %v557 = getelementptr inbounds float, ptr %v18, i64 %v556
  %v558 = load <8 x float>, ptr %v557, align 4
  %v559 = add i64 0, 0
  %v560 = getelementptr inbounds float, ptr %v542, i64 %v559
  %v561 = load <8 x float>, ptr %v560, align 4
  %v562 = fsub <8 x float> %v550, %v561
  %v563 = fmul <8 x float> %v558, %v562
  %v564 = insertelement <8 x float> poison, float 0x3FB99999A0000000, i64 0
  %v565 = shufflevector <8 x float> %v564, <8 x float> poison, <8 x i32> zeroinitializer
  %v566 = fdiv <8 x float> %v563, %v565
  %v567 = insertelement <8 x float> poison, float %v540, i64 0
  %v568 = shufflevector <8 x float> %v567, <8 x float> poison, <8 x i32> zeroinitializer
  %v569 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v570 = shufflevector <8 x float> %v569, <8 x float> poison, <8 x i32> zeroinitializer
  %v571 = fcmp une <8 x float> %v568, splat (float 0x0000000000000000)
  %v572 = select <8 x i1> %v571, <8 x float> %v570, <8 x float> %v566
  %v573 = fadd <8 x float> %v555, %v572
  %v574 = insertelement <8 x float> poison, float 0x4024000000000000, i64 0
  %v575 = shufflevector <8 x float> %v574, <8 x float> poison, <8 x i32> zeroinitializer
  %v576 = fcmp ogt <8 x float> %v573, %v575
  %v577 = select <8 x i1> %v576, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v578 = insertelement <8 x float> poison, float 0xC024000000000000, i64 0
  %v579 = shufflevector <8 x float> %v578, <8 x float> poison, <8 x i32> zeroinitializer
  %v580 = fcmp olt <8 x float> %v573, %v579
  %v581 = select <8 x i1> %v580, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v582 = add i64 0, 0
  %v583 = getelementptr inbounds float, ptr %v544, i64 %v582
  %v584 = load <8 x float>, ptr %v583, align 4
  %v585 = fcmp une <8 x float> %v581, splat (float 0x0000000000000000)
  %v586 = select <8 x i1> %v585, <8 x float> %v570, <8 x float> %v584
  %v587 = fcmp une <8 x float> %v577, splat (float 0x0000000000000000)
  %v588 = select <8 x i1> %v587, <8 x float> %v570, <8 x float> %v586
  %v589 = fmul <8 x float> %v588, %v550
  %v590 = fadd <8 x float> %v527, %v589
  %v591 = add nsw i64 %v526, 1
  br label %b53
b55:
  %v592 = fadd <8 x float> %v521, %v527
  %v593 = add nsw i64 %v520, 128
  br label %b50
b52:
  %v594 = add i64 0, 0
  %v595 = getelementptr inbounds float, ptr %v42, i64 %v594
  store <8 x float> %v521, ptr %v595, align 4
  br label %b49
b49:
  %v596 = icmp sgt i64 %v3, 1
  br i1 %v596, label %b56, label %b57
b56:
  %v597 = getelementptr inbounds i64, ptr %v1, i64 3
  %v598 = atomicrmw add ptr %v597, i64 1 acq_rel
  %v599 = load i64, ptr %v73, align 8
  %v600 = add i64 %v599, 1
  store i64 %v600, ptr %v73, align 8
  %v601 = mul i64 %v3, %v600
  br label %b58
b58:
  %v602 = load atomic i64, ptr %v597 acquire, align 8
  %v603 = icmp slt i64 %v602, %v601
  br i1 %v603, label %b59, label %b60
b59:
  %v604 = call i32 @sched_yield()
  br label %b58
b60:
  br label %b57
b57:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
