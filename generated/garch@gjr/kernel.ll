; generated from specs/garch.yaml by `make generated`: do not edit
; garch@gjr D=8 float32, x86-64-v3

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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 18
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 0
  %v74 = add i64 %v73, 0
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = icmp eq i64 %v2, 0
  br i1 %v79, label %b2, label %b3
b2:
  %v80 = add i64 0, 0
  %v81 = getelementptr inbounds float, ptr %v46, i64 %v80
  %v82 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v83, ptr %v81, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v84 = icmp sgt i64 %v3, 1
  br i1 %v84, label %b4, label %b5
b4:
  %v85 = getelementptr inbounds i64, ptr %v1, i64 3
  %v86 = atomicrmw add ptr %v85, i64 1 acq_rel
  %v87 = mul i64 %v3, 1
  br label %b6
b6:
  %v88 = load atomic i64, ptr %v85 acquire, align 8
  %v89 = icmp slt i64 %v88, %v87
  br i1 %v89, label %b7, label %b8
b7:
  %v90 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v91 = getelementptr inbounds i64, ptr %v1, i64 4
  %v92 = load i64, ptr %v91, align 8
  %v93 = icmp eq i64 %v92, 0
  br i1 %v93, label %b9, label %b10
b9:
  %v94 = getelementptr inbounds i64, ptr %v1, i64 27
  %v95 = load i64, ptr %v94, align 8
  %v96 = icmp eq i64 %v95, 0
  br i1 %v96, label %b11, label %b12
b11:
  %v97 = add i64 %v7, 0
  %v98 = sdiv i64 %v97, 1
  %v99 = add i64 %v2, 1
  %v100 = mul i64 %v98, %v2
  %v101 = sdiv i64 %v100, %v3
  %v102 = mul i64 %v101, 1
  %v103 = icmp slt i64 %v102, %v7
  %v104 = select i1 %v103, i64 %v102, i64 %v7
  %v105 = mul i64 %v98, %v99
  %v106 = sdiv i64 %v105, %v3
  %v107 = mul i64 %v106, 1
  %v108 = icmp slt i64 %v107, %v7
  %v109 = select i1 %v108, i64 %v107, i64 %v7
  br label %b13
b13:
  %v110 = phi i64 [ %v104, %b11 ], [ %v122, %b14 ]
  %v111 = icmp slt i64 %v110, %v109
  br i1 %v111, label %b14, label %b15
b14:
  %v112 = and i64 0, %v58
  %v113 = mul i64 %v112, %v7
  %v114 = add i64 %v113, %v110
  %v115 = mul i64 %v114, 8
  %v116 = getelementptr inbounds float, ptr %v24, i64 %v115
  %v117 = add i64 0, 0
  %v118 = getelementptr inbounds float, ptr %v10, i64 %v117
  %v119 = load <8 x float>, ptr %v118, align 4
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v116, i64 %v120
  store <8 x float> %v119, ptr %v121, align 4
  %v122 = add nsw i64 %v110, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = mul i64 %v3, 2
  br label %b18
b18:
  %v127 = load atomic i64, ptr %v124 acquire, align 8
  %v128 = icmp slt i64 %v127, %v126
  br i1 %v128, label %b19, label %b20
b19:
  %v129 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 4
  %v131 = load i64, ptr %v130, align 8
  %v132 = icmp eq i64 %v131, 0
  br i1 %v132, label %b21, label %b22
b21:
  %v133 = getelementptr inbounds i64, ptr %v1, i64 28
  %v134 = load i64, ptr %v133, align 8
  %v135 = icmp eq i64 %v134, 0
  br i1 %v135, label %b23, label %b24
b23:
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b25
b25:
  %v149 = phi i64 [ %v143, %b23 ], [ %v161, %b26 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b26, label %b27
b26:
  %v151 = and i64 0, %v60
  %v152 = mul i64 %v151, %v7
  %v153 = add i64 %v152, %v149
  %v154 = mul i64 %v153, 8
  %v155 = getelementptr inbounds float, ptr %v26, i64 %v154
  %v156 = add i64 0, 0
  %v157 = getelementptr inbounds float, ptr %v10, i64 %v156
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = add i64 0, 0
  %v160 = getelementptr inbounds float, ptr %v155, i64 %v159
  store <8 x float> %v158, ptr %v160, align 4
  %v161 = add nsw i64 %v149, 1
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
  %v169 = getelementptr inbounds i64, ptr %v1, i64 4
  %v170 = load i64, ptr %v169, align 8
  %v171 = icmp eq i64 %v170, 0
  br i1 %v171, label %b33, label %b34
b33:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 29
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b35, label %b36
b35:
  %v175 = add i64 %v7, 0
  %v176 = sdiv i64 %v175, 1
  %v177 = add i64 %v2, 1
  %v178 = mul i64 %v176, %v2
  %v179 = sdiv i64 %v178, %v3
  %v180 = mul i64 %v179, 1
  %v181 = icmp slt i64 %v180, %v7
  %v182 = select i1 %v181, i64 %v180, i64 %v7
  %v183 = mul i64 %v176, %v177
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  br label %b37
b37:
  %v188 = phi i64 [ %v182, %b35 ], [ %v199, %b38 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b38, label %b39
b38:
  %v190 = and i64 0, %v62
  %v191 = mul i64 %v190, %v7
  %v192 = add i64 %v191, %v188
  %v193 = mul i64 %v192, 8
  %v194 = getelementptr inbounds float, ptr %v28, i64 %v193
  %v195 = add i64 0, 0
  %v196 = getelementptr inbounds float, ptr %v194, i64 %v195
  %v197 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v198, ptr %v196, align 4
  %v199 = add nsw i64 %v188, 1
  br label %b37
b39:
  br label %b36
b36:
  br label %b34
b34:
  %v200 = icmp sgt i64 %v3, 1
  br i1 %v200, label %b40, label %b41
b40:
  %v201 = getelementptr inbounds i64, ptr %v1, i64 3
  %v202 = atomicrmw add ptr %v201, i64 1 acq_rel
  %v203 = mul i64 %v3, 4
  br label %b42
b42:
  %v204 = load atomic i64, ptr %v201 acquire, align 8
  %v205 = icmp slt i64 %v204, %v203
  br i1 %v205, label %b43, label %b44
b43:
  %v206 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v207 = add i64 %v8, 0
  %v208 = sdiv i64 %v207, 1
  %v209 = add i64 %v2, 1
  %v210 = mul i64 %v208, %v2
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, %v8
  %v214 = select i1 %v213, i64 %v212, i64 %v8
  %v215 = mul i64 %v208, %v209
  %v216 = sdiv i64 %v215, %v3
  %v217 = mul i64 %v216, 1
  %v218 = icmp slt i64 %v217, %v8
  %v219 = select i1 %v218, i64 %v217, i64 %v8
  br label %b45
b45:
  %v220 = phi i64 [ %v214, %b41 ], [ %v240, %b46 ]
  %v221 = icmp slt i64 %v220, %v219
  br i1 %v221, label %b46, label %b47
b46:
  %v222 = mul i64 %v220, 8
  %v223 = getelementptr inbounds float, ptr %v12, i64 %v222
  %v224 = mul i64 %v220, 8
  %v225 = getelementptr inbounds float, ptr %v48, i64 %v224
  %v226 = mul i64 %v220, 8
  %v227 = getelementptr inbounds float, ptr %v50, i64 %v226
  %v228 = add i64 0, 0
  %v229 = getelementptr inbounds float, ptr %v223, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fmul <8 x float> %v230, %v230
  %v232 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v233 = shufflevector <8 x float> %v232, <8 x float> poison, <8 x i32> zeroinitializer
  %v234 = fcmp olt <8 x float> %v230, %v233
  %v235 = select <8 x i1> %v234, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v236 = add i64 0, 0
  %v237 = getelementptr inbounds float, ptr %v225, i64 %v236
  store <8 x float> %v231, ptr %v237, align 4
  %v238 = add i64 0, 0
  %v239 = getelementptr inbounds float, ptr %v227, i64 %v238
  store <8 x float> %v235, ptr %v239, align 4
  %v240 = add nsw i64 %v220, 1
  br label %b45
b47:
  %v241 = icmp sgt i64 %v3, 1
  br i1 %v241, label %b48, label %b49
b48:
  %v242 = getelementptr inbounds i64, ptr %v1, i64 3
  %v243 = atomicrmw add ptr %v242, i64 1 acq_rel
  %v244 = mul i64 %v3, 5
  br label %b50
b50:
  %v245 = load atomic i64, ptr %v242 acquire, align 8
  %v246 = icmp slt i64 %v245, %v244
  br i1 %v246, label %b51, label %b52
b51:
  %v247 = call i32 @sched_yield()
  br label %b50
b52:
  br label %b49
b49:
  br label %b53
b53:
  %v248 = phi i64 [ 0, %b49 ], [ %v385, %b64 ]
  %v249 = icmp slt i64 %v248, %v5
  br i1 %v249, label %b54, label %b55
b54:
  %v250 = add i64 %v7, 0
  %v251 = sdiv i64 %v250, 1
  %v252 = add i64 %v2, 1
  %v253 = mul i64 %v251, %v2
  %v254 = sdiv i64 %v253, %v3
  %v255 = mul i64 %v254, 1
  %v256 = icmp slt i64 %v255, %v7
  %v257 = select i1 %v256, i64 %v255, i64 %v7
  %v258 = mul i64 %v251, %v252
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, %v7
  %v262 = select i1 %v261, i64 %v260, i64 %v7
  br label %b56
b56:
  %v263 = phi i64 [ %v257, %b54 ], [ %v318, %b57 ]
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b57, label %b58
b57:
  %v265 = add i64 %v248, 0
  %v266 = and i64 %v265, %v62
  %v267 = mul i64 %v266, %v7
  %v268 = add i64 %v267, %v263
  %v269 = mul i64 %v268, 8
  %v270 = getelementptr inbounds float, ptr %v28, i64 %v269
  %v271 = add i64 %v248, 0
  %v272 = and i64 %v271, %v60
  %v273 = mul i64 %v272, %v7
  %v274 = add i64 %v273, %v263
  %v275 = mul i64 %v274, 8
  %v276 = getelementptr inbounds float, ptr %v26, i64 %v275
  %v277 = add i64 %v248, 0
  %v278 = and i64 %v277, %v58
  %v279 = mul i64 %v278, %v7
  %v280 = add i64 %v279, %v263
  %v281 = mul i64 %v280, 8
  %v282 = getelementptr inbounds float, ptr %v24, i64 %v281
  %v283 = add i64 %v248, 1
  %v284 = and i64 %v283, %v58
  %v285 = mul i64 %v284, %v7
  %v286 = add i64 %v285, %v263
  %v287 = mul i64 %v286, 8
  %v288 = getelementptr inbounds float, ptr %v24, i64 %v287
  %v289 = add i64 0, 0
  %v290 = getelementptr inbounds float, ptr %v18, i64 %v289
  %v291 = load <8 x float>, ptr %v290, align 4
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v16, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v14, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v270, i64 %v298
  %v300 = load <8 x float>, ptr %v299, align 4
  %v301 = fmul <8 x float> %v297, %v300
  %v302 = fadd <8 x float> %v294, %v301
  %v303 = add i64 0, 0
  %v304 = getelementptr inbounds float, ptr %v276, i64 %v303
  %v305 = load <8 x float>, ptr %v304, align 4
  %v306 = fmul <8 x float> %v302, %v305
  %v307 = fadd <8 x float> %v291, %v306
  %v308 = add i64 0, 0
  %v309 = getelementptr inbounds float, ptr %v20, i64 %v308
  %v310 = load <8 x float>, ptr %v309, align 4
  %v311 = add i64 0, 0
  %v312 = getelementptr inbounds float, ptr %v282, i64 %v311
  %v313 = load <8 x float>, ptr %v312, align 4
  %v314 = fmul <8 x float> %v310, %v313
  %v315 = fadd <8 x float> %v307, %v314
  %v316 = add i64 0, 0
  %v317 = getelementptr inbounds float, ptr %v288, i64 %v316
  store <8 x float> %v315, ptr %v317, align 4
  %v318 = add nsw i64 %v263, 1
  br label %b56
b58:
  %v319 = add i64 %v7, 0
  %v320 = sdiv i64 %v319, 1
  %v321 = add i64 %v2, 1
  %v322 = mul i64 %v320, %v2
  %v323 = sdiv i64 %v322, %v3
  %v324 = mul i64 %v323, 1
  %v325 = icmp slt i64 %v324, %v7
  %v326 = select i1 %v325, i64 %v324, i64 %v7
  %v327 = mul i64 %v320, %v321
  %v328 = sdiv i64 %v327, %v3
  %v329 = mul i64 %v328, 1
  %v330 = icmp slt i64 %v329, %v7
  %v331 = select i1 %v330, i64 %v329, i64 %v7
  br label %b59
b59:
  %v332 = phi i64 [ %v326, %b58 ], [ %v351, %b60 ]
  %v333 = icmp slt i64 %v332, %v331
  br i1 %v333, label %b60, label %b61
b60:
  %v334 = add i64 %v248, 0
  %v335 = and i64 %v334, %v66
  %v336 = mul i64 %v335, %v7
  %v337 = add i64 %v336, %v332
  %v338 = mul i64 %v337, 8
  %v339 = getelementptr inbounds float, ptr %v48, i64 %v338
  %v340 = add i64 %v248, 1
  %v341 = and i64 %v340, %v60
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v332
  %v344 = mul i64 %v343, 8
  %v345 = getelementptr inbounds float, ptr %v26, i64 %v344
  %v346 = add i64 0, 0
  %v347 = getelementptr inbounds float, ptr %v339, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v345, i64 %v349
  store <8 x float> %v348, ptr %v350, align 4
  %v351 = add nsw i64 %v332, 1
  br label %b59
b61:
  %v352 = add i64 %v7, 0
  %v353 = sdiv i64 %v352, 1
  %v354 = add i64 %v2, 1
  %v355 = mul i64 %v353, %v2
  %v356 = sdiv i64 %v355, %v3
  %v357 = mul i64 %v356, 1
  %v358 = icmp slt i64 %v357, %v7
  %v359 = select i1 %v358, i64 %v357, i64 %v7
  %v360 = mul i64 %v353, %v354
  %v361 = sdiv i64 %v360, %v3
  %v362 = mul i64 %v361, 1
  %v363 = icmp slt i64 %v362, %v7
  %v364 = select i1 %v363, i64 %v362, i64 %v7
  br label %b62
b62:
  %v365 = phi i64 [ %v359, %b61 ], [ %v384, %b63 ]
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b63, label %b64
b63:
  %v367 = add i64 %v248, 0
  %v368 = and i64 %v367, %v68
  %v369 = mul i64 %v368, %v7
  %v370 = add i64 %v369, %v365
  %v371 = mul i64 %v370, 8
  %v372 = getelementptr inbounds float, ptr %v50, i64 %v371
  %v373 = add i64 %v248, 1
  %v374 = and i64 %v373, %v62
  %v375 = mul i64 %v374, %v7
  %v376 = add i64 %v375, %v365
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v28, i64 %v377
  %v379 = add i64 0, 0
  %v380 = getelementptr inbounds float, ptr %v372, i64 %v379
  %v381 = load <8 x float>, ptr %v380, align 4
  %v382 = add i64 0, 0
  %v383 = getelementptr inbounds float, ptr %v378, i64 %v382
  store <8 x float> %v381, ptr %v383, align 4
  %v384 = add nsw i64 %v365, 1
  br label %b62
b64:
  %v385 = add nsw i64 %v248, 1
  br label %b53
b55:
  %v386 = icmp sgt i64 %v3, 1
  br i1 %v386, label %b65, label %b66
b65:
  %v387 = getelementptr inbounds i64, ptr %v1, i64 3
  %v388 = atomicrmw add ptr %v387, i64 1 acq_rel
  %v389 = mul i64 %v3, 6
  br label %b67
b67:
  %v390 = load atomic i64, ptr %v387 acquire, align 8
  %v391 = icmp slt i64 %v390, %v389
  br i1 %v391, label %b68, label %b69
b68:
  %v392 = call i32 @sched_yield()
  br label %b67
b69:
  br label %b66
b66:
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
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 11
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 12
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 13
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 14
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 18
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v72 = load ptr, ptr %v71, align 4
  %v73 = mul i64 %v2, 0
  %v74 = add i64 %v73, 0
  %v75 = getelementptr inbounds float, ptr %v72, i64 %v74
  br label %b0
b0:
  %v76 = phi i64 [ 0, %entry ], [ %v208, %b5 ]
  %v77 = icmp slt i64 %v76, %v5
  br i1 %v77, label %b1, label %b2
b1:
  %v78 = sub i64 %v5, 1
  %v79 = sub i64 %v78, %v76
  %v80 = add i64 %v7, 0
  %v81 = sdiv i64 %v80, 1
  %v82 = add i64 %v2, 1
  %v83 = mul i64 %v81, %v2
  %v84 = sdiv i64 %v83, %v3
  %v85 = mul i64 %v84, 1
  %v86 = icmp slt i64 %v85, %v7
  %v87 = select i1 %v86, i64 %v85, i64 %v7
  %v88 = mul i64 %v81, %v82
  %v89 = sdiv i64 %v88, %v3
  %v90 = mul i64 %v89, 1
  %v91 = icmp slt i64 %v90, %v7
  %v92 = select i1 %v91, i64 %v90, i64 %v7
  br label %b3
b3:
  %v93 = phi i64 [ %v87, %b1 ], [ %v207, %b4 ]
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b4, label %b5
b4:
  %v95 = add i64 %v79, 1
  %v96 = and i64 %v95, 1
  %v97 = mul i64 %v96, %v7
  %v98 = add i64 %v97, %v93
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v30, i64 %v99
  %v101 = add i64 %v79, 0
  %v102 = and i64 %v101, %v56
  %v103 = mul i64 %v102, %v7
  %v104 = add i64 %v103, %v93
  %v105 = mul i64 %v104, 8
  %v106 = getelementptr inbounds float, ptr %v22, i64 %v105
  %v107 = add i64 %v79, 0
  %v108 = and i64 %v107, %v62
  %v109 = mul i64 %v108, %v7
  %v110 = add i64 %v109, %v93
  %v111 = mul i64 %v110, 8
  %v112 = getelementptr inbounds float, ptr %v28, i64 %v111
  %v113 = add i64 %v79, 0
  %v114 = and i64 %v113, %v60
  %v115 = mul i64 %v114, %v7
  %v116 = add i64 %v115, %v93
  %v117 = mul i64 %v116, 8
  %v118 = getelementptr inbounds float, ptr %v26, i64 %v117
  %v119 = add i64 %v79, 1
  %v120 = and i64 %v119, 1
  %v121 = mul i64 %v120, %v7
  %v122 = add i64 %v121, %v93
  %v123 = mul i64 %v122, 8
  %v124 = getelementptr inbounds float, ptr %v32, i64 %v123
  %v125 = add i64 %v79, 0
  %v126 = and i64 %v125, %v54
  %v127 = mul i64 %v126, %v7
  %v128 = add i64 %v127, %v93
  %v129 = mul i64 %v128, 8
  %v130 = getelementptr inbounds float, ptr %v12, i64 %v129
  %v131 = add i64 %v79, 0
  %v132 = and i64 %v131, %v70
  %v133 = mul i64 %v132, %v7
  %v134 = add i64 %v133, %v93
  %v135 = mul i64 %v134, 8
  %v136 = getelementptr inbounds float, ptr %v52, i64 %v135
  %v137 = add i64 %v79, 0
  %v138 = and i64 %v137, 1
  %v139 = mul i64 %v138, %v7
  %v140 = add i64 %v139, %v93
  %v141 = mul i64 %v140, 8
  %v142 = getelementptr inbounds float, ptr %v30, i64 %v141
  %v143 = add i64 %v79, 0
  %v144 = and i64 %v143, 1
  %v145 = mul i64 %v144, %v7
  %v146 = add i64 %v145, %v93
  %v147 = mul i64 %v146, 8
  %v148 = getelementptr inbounds float, ptr %v32, i64 %v147
  %v149 = add i64 %v79, 0
  %v150 = and i64 %v149, 1
  %v151 = mul i64 %v150, %v7
  %v152 = add i64 %v151, %v93
  %v153 = mul i64 %v152, 8
  %v154 = getelementptr inbounds float, ptr %v34, i64 %v153
  %v155 = add i64 %v79, 0
  %v156 = and i64 %v155, %v64
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v93
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v36, i64 %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v100, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v106, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v163, %v166
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v20, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = fmul <8 x float> %v167, %v170
  %v172 = add i64 0, 0
  %v173 = getelementptr inbounds float, ptr %v16, i64 %v172
  %v174 = load <8 x float>, ptr %v173, align 4
  %v175 = add i64 0, 0
  %v176 = getelementptr inbounds float, ptr %v14, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = add i64 0, 0
  %v179 = getelementptr inbounds float, ptr %v112, i64 %v178
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fmul <8 x float> %v177, %v180
  %v182 = fadd <8 x float> %v174, %v181
  %v183 = fmul <8 x float> %v167, %v182
  %v184 = add i64 0, 0
  %v185 = getelementptr inbounds float, ptr %v118, i64 %v184
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fmul <8 x float> %v167, %v186
  %v188 = fmul <8 x float> %v187, %v177
  %v189 = add i64 0, 0
  %v190 = getelementptr inbounds float, ptr %v124, i64 %v189
  %v191 = load <8 x float>, ptr %v190, align 4
  %v192 = add i64 0, 0
  %v193 = getelementptr inbounds float, ptr %v130, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fmul <8 x float> %v191, %v194
  %v196 = fadd <8 x float> %v195, %v195
  %v197 = add i64 0, 0
  %v198 = getelementptr inbounds float, ptr %v136, i64 %v197
  store <8 x float> %v167, ptr %v198, align 4
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v142, i64 %v199
  store <8 x float> %v171, ptr %v200, align 4
  %v201 = add i64 0, 0
  %v202 = getelementptr inbounds float, ptr %v148, i64 %v201
  store <8 x float> %v183, ptr %v202, align 4
  %v203 = add i64 0, 0
  %v204 = getelementptr inbounds float, ptr %v154, i64 %v203
  store <8 x float> %v188, ptr %v204, align 4
  %v205 = add i64 0, 0
  %v206 = getelementptr inbounds float, ptr %v160, i64 %v205
  store <8 x float> %v196, ptr %v206, align 4
  %v207 = add nsw i64 %v93, 1
  br label %b3
b5:
  %v208 = add nsw i64 %v76, 1
  br label %b0
b2:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b6, label %b7
b6:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = mul i64 %v3, 1
  br label %b8
b8:
  %v213 = load atomic i64, ptr %v210 acquire, align 8
  %v214 = icmp slt i64 %v213, %v212
  br i1 %v214, label %b9, label %b10
b9:
  %v215 = call i32 @sched_yield()
  br label %b8
b10:
  br label %b7
b7:
  %v216 = icmp eq i64 %v2, 0
  br i1 %v216, label %b11, label %b12
b11:
  br label %b13
b13:
  %v217 = phi i64 [ 0, %b11 ], [ %v246, %b18 ]
  %v218 = phi <8 x float> [ splat (float 0x0000000000000000), %b11 ], [ %v245, %b18 ]
  %v219 = icmp slt i64 %v217, %v8
  br i1 %v219, label %b14, label %b15
b14:
  %v220 = add i64 %v217, 128
  %v221 = icmp slt i64 %v220, %v8
  %v222 = select i1 %v221, i64 %v220, i64 %v8
  br label %b16
b16:
  %v223 = phi i64 [ %v217, %b14 ], [ %v244, %b17 ]
  %v224 = phi <8 x float> [ splat (float 0x0000000000000000), %b14 ], [ %v243, %b17 ]
  %v225 = icmp slt i64 %v223, %v222
  br i1 %v225, label %b17, label %b18
b17:
  %v226 = mul i64 %v223, 8
  %v227 = getelementptr inbounds float, ptr %v52, i64 %v226
  %v228 = mul i64 %v223, 8
  %v229 = getelementptr inbounds float, ptr %v26, i64 %v228
  %v230 = mul i64 %v223, 8
  %v231 = getelementptr inbounds float, ptr %v28, i64 %v230
  %v232 = add i64 0, 0
  %v233 = getelementptr inbounds float, ptr %v227, i64 %v232
  %v234 = load <8 x float>, ptr %v233, align 4
  %v235 = add i64 0, 0
  %v236 = getelementptr inbounds float, ptr %v229, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fmul <8 x float> %v234, %v237
  %v239 = add i64 0, 0
  %v240 = getelementptr inbounds float, ptr %v231, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = fmul <8 x float> %v238, %v241
  %v243 = fadd <8 x float> %v224, %v242
  %v244 = add nsw i64 %v223, 1
  br label %b16
b18:
  %v245 = fadd <8 x float> %v218, %v224
  %v246 = add nsw i64 %v217, 128
  br label %b13
b15:
  %v247 = add i64 0, 0
  %v248 = getelementptr inbounds float, ptr %v38, i64 %v247
  store <8 x float> %v218, ptr %v248, align 4
  br label %b12
b12:
  %v249 = icmp sgt i64 %v3, 1
  br i1 %v249, label %b19, label %b20
b19:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 3
  %v251 = atomicrmw add ptr %v250, i64 1 acq_rel
  %v252 = mul i64 %v3, 2
  br label %b21
b21:
  %v253 = load atomic i64, ptr %v250 acquire, align 8
  %v254 = icmp slt i64 %v253, %v252
  br i1 %v254, label %b22, label %b23
b22:
  %v255 = call i32 @sched_yield()
  br label %b21
b23:
  br label %b20
b20:
  %v256 = icmp eq i64 %v2, 0
  br i1 %v256, label %b24, label %b25
b24:
  br label %b26
b26:
  %v257 = phi i64 [ 0, %b24 ], [ %v280, %b31 ]
  %v258 = phi <8 x float> [ splat (float 0x0000000000000000), %b24 ], [ %v279, %b31 ]
  %v259 = icmp slt i64 %v257, %v8
  br i1 %v259, label %b27, label %b28
b27:
  %v260 = add i64 %v257, 128
  %v261 = icmp slt i64 %v260, %v8
  %v262 = select i1 %v261, i64 %v260, i64 %v8
  br label %b29
b29:
  %v263 = phi i64 [ %v257, %b27 ], [ %v278, %b30 ]
  %v264 = phi <8 x float> [ splat (float 0x0000000000000000), %b27 ], [ %v277, %b30 ]
  %v265 = icmp slt i64 %v263, %v262
  br i1 %v265, label %b30, label %b31
b30:
  %v266 = mul i64 %v263, 8
  %v267 = getelementptr inbounds float, ptr %v52, i64 %v266
  %v268 = mul i64 %v263, 8
  %v269 = getelementptr inbounds float, ptr %v26, i64 %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v267, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v269, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v272, %v275
  %v277 = fadd <8 x float> %v264, %v276
  %v278 = add nsw i64 %v263, 1
  br label %b29
b31:
  %v279 = fadd <8 x float> %v258, %v264
  %v280 = add nsw i64 %v257, 128
  br label %b26
b28:
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v40, i64 %v281
  store <8 x float> %v258, ptr %v282, align 4
  br label %b25
b25:
  %v283 = icmp sgt i64 %v3, 1
  br i1 %v283, label %b32, label %b33
b32:
  %v284 = getelementptr inbounds i64, ptr %v1, i64 3
  %v285 = atomicrmw add ptr %v284, i64 1 acq_rel
  %v286 = mul i64 %v3, 3
  br label %b34
b34:
  %v287 = load atomic i64, ptr %v284 acquire, align 8
  %v288 = icmp slt i64 %v287, %v286
  br i1 %v288, label %b35, label %b36
b35:
  %v289 = call i32 @sched_yield()
  br label %b34
b36:
  br label %b33
b33:
  %v290 = icmp eq i64 %v2, 0
  br i1 %v290, label %b37, label %b38
b37:
  br label %b39
b39:
  %v291 = phi i64 [ 0, %b37 ], [ %v308, %b44 ]
  %v292 = phi <8 x float> [ splat (float 0x0000000000000000), %b37 ], [ %v307, %b44 ]
  %v293 = icmp slt i64 %v291, %v8
  br i1 %v293, label %b40, label %b41
b40:
  %v294 = add i64 %v291, 128
  %v295 = icmp slt i64 %v294, %v8
  %v296 = select i1 %v295, i64 %v294, i64 %v8
  br label %b42
b42:
  %v297 = phi i64 [ %v291, %b40 ], [ %v306, %b43 ]
  %v298 = phi <8 x float> [ splat (float 0x0000000000000000), %b40 ], [ %v305, %b43 ]
  %v299 = icmp slt i64 %v297, %v296
  br i1 %v299, label %b43, label %b44
b43:
  %v300 = mul i64 %v297, 8
  %v301 = getelementptr inbounds float, ptr %v52, i64 %v300
  %v302 = add i64 0, 0
  %v303 = getelementptr inbounds float, ptr %v301, i64 %v302
  %v304 = load <8 x float>, ptr %v303, align 4
  %v305 = fadd <8 x float> %v298, %v304
  %v306 = add nsw i64 %v297, 1
  br label %b42
b44:
  %v307 = fadd <8 x float> %v292, %v298
  %v308 = add nsw i64 %v291, 128
  br label %b39
b41:
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v42, i64 %v309
  store <8 x float> %v292, ptr %v310, align 4
  br label %b38
b38:
  %v311 = icmp sgt i64 %v3, 1
  br i1 %v311, label %b45, label %b46
b45:
  %v312 = getelementptr inbounds i64, ptr %v1, i64 3
  %v313 = atomicrmw add ptr %v312, i64 1 acq_rel
  %v314 = mul i64 %v3, 4
  br label %b47
b47:
  %v315 = load atomic i64, ptr %v312 acquire, align 8
  %v316 = icmp slt i64 %v315, %v314
  br i1 %v316, label %b48, label %b49
b48:
  %v317 = call i32 @sched_yield()
  br label %b47
b49:
  br label %b46
b46:
  %v318 = icmp eq i64 %v2, 0
  br i1 %v318, label %b50, label %b51
b50:
  br label %b52
b52:
  %v319 = phi i64 [ 0, %b50 ], [ %v342, %b57 ]
  %v320 = phi <8 x float> [ splat (float 0x0000000000000000), %b50 ], [ %v341, %b57 ]
  %v321 = icmp slt i64 %v319, %v8
  br i1 %v321, label %b53, label %b54
b53:
  %v322 = add i64 %v319, 128
  %v323 = icmp slt i64 %v322, %v8
  %v324 = select i1 %v323, i64 %v322, i64 %v8
  br label %b55
b55:
  %v325 = phi i64 [ %v319, %b53 ], [ %v340, %b56 ]
  %v326 = phi <8 x float> [ splat (float 0x0000000000000000), %b53 ], [ %v339, %b56 ]
  %v327 = icmp slt i64 %v325, %v324
  br i1 %v327, label %b56, label %b57
b56:
  %v328 = mul i64 %v325, 8
  %v329 = getelementptr inbounds float, ptr %v52, i64 %v328
  %v330 = mul i64 %v325, 8
  %v331 = getelementptr inbounds float, ptr %v24, i64 %v330
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v329, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 0, 0
  %v336 = getelementptr inbounds float, ptr %v331, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = fmul <8 x float> %v334, %v337
  %v339 = fadd <8 x float> %v326, %v338
  %v340 = add nsw i64 %v325, 1
  br label %b55
b57:
  %v341 = fadd <8 x float> %v320, %v326
  %v342 = add nsw i64 %v319, 128
  br label %b52
b54:
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v44, i64 %v343
  store <8 x float> %v320, ptr %v344, align 4
  br label %b51
b51:
  %v345 = icmp sgt i64 %v3, 1
  br i1 %v345, label %b58, label %b59
b58:
  %v346 = getelementptr inbounds i64, ptr %v1, i64 3
  %v347 = atomicrmw add ptr %v346, i64 1 acq_rel
  %v348 = mul i64 %v3, 5
  br label %b60
b60:
  %v349 = load atomic i64, ptr %v346 acquire, align 8
  %v350 = icmp slt i64 %v349, %v348
  br i1 %v350, label %b61, label %b62
b61:
  %v351 = call i32 @sched_yield()
  br label %b60
b62:
  br label %b59
b59:
  ret void
}

declare i32 @sched_yield() #1

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
