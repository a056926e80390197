; generated from specs/ctc.yaml by `make generated`: do not edit
; ctc K=8 S=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v91 = alloca i64, i64 1, align 8
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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 8
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 10
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 31
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 32
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 33
  %v90 = load i64, ptr %v89, align 8
  store i64 0, ptr %v91, align 8
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v93 = load ptr, ptr %v92, align 4
  %v94 = mul i64 %v2, 0
  %v95 = add i64 %v94, 0
  %v96 = getelementptr inbounds float, ptr %v93, i64 %v95
  %v97 = getelementptr inbounds i64, ptr %v1, i64 4
  %v98 = load i64, ptr %v97, align 8
  %v99 = icmp eq i64 %v98, 0
  br i1 %v99, label %b0, label %b1
b0:
  %v100 = icmp eq i64 %v2, 0
  br i1 %v100, label %b2, label %b3
b2:
  %v101 = add i64 0, 0
  %v102 = insertelement <8 x i64> poison, i64 %v101, i64 0
  %v103 = shufflevector <8 x i64> %v102, <8 x i64> poison, <8 x i32> zeroinitializer
  %v104 = add <8 x i64> %v103, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v105 = sitofp <8 x i64> %v104 to <8 x float>
  %v106 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = fcmp oeq <8 x float> %v105, %v107
  %v109 = select <8 x i1> %v108, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v110 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = fcmp une <8 x float> %v109, splat (float 0x0000000000000000)
  %v113 = select <8 x i1> %v112, <8 x float> %v107, <8 x float> %v111
  %v114 = add i64 0, 0
  %v115 = getelementptr inbounds float, ptr %v38, i64 %v114
  store <8 x float> %v113, ptr %v115, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v116 = icmp sgt i64 %v3, 1
  br i1 %v116, label %b4, label %b5
b4:
  %v117 = getelementptr inbounds i64, ptr %v1, i64 3
  %v118 = atomicrmw add ptr %v117, i64 1 acq_rel
  %v119 = load i64, ptr %v91, align 8
  %v120 = add i64 %v119, 1
  store i64 %v120, ptr %v91, align 8
  %v121 = mul i64 %v3, %v120
  br label %b6
b6:
  %v122 = load atomic i64, ptr %v117 acquire, align 8
  %v123 = icmp slt i64 %v122, %v121
  br i1 %v123, label %b7, label %b8
b7:
  %v124 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v125 = getelementptr inbounds i64, ptr %v1, i64 4
  %v126 = load i64, ptr %v125, align 8
  %v127 = icmp eq i64 %v126, 0
  br i1 %v127, label %b9, label %b10
b9:
  %v128 = add i64 %v7, 0
  %v129 = sdiv i64 %v128, 1
  %v130 = add i64 %v2, 1
  %v131 = mul i64 %v129, %v2
  %v132 = sdiv i64 %v131, %v3
  %v133 = mul i64 %v132, 1
  %v134 = icmp slt i64 %v133, %v7
  %v135 = select i1 %v134, i64 %v133, i64 %v7
  %v136 = mul i64 %v129, %v130
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, %v7
  %v140 = select i1 %v139, i64 %v138, i64 %v7
  br label %b11
b11:
  %v141 = phi i64 [ %v135, %b9 ], [ %v167, %b12 ]
  %v142 = icmp slt i64 %v141, %v140
  br i1 %v142, label %b12, label %b13
b12:
  %v143 = mul i64 %v141, 8
  %v144 = getelementptr inbounds float, ptr %v10, i64 %v143
  %v145 = mul i64 %v141, 8
  %v146 = getelementptr inbounds float, ptr %v12, i64 %v145
  %v147 = mul i64 %v141, 8
  %v148 = getelementptr inbounds float, ptr %v40, i64 %v147
  %v149 = mul i64 %v141, 8
  %v150 = getelementptr inbounds float, ptr %v42, i64 %v149
  %v151 = add i64 0, 0
  %v152 = getelementptr inbounds float, ptr %v144, i64 %v151
  %v153 = load <8 x float>, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = fcmp ogt <8 x float> %v153, %v155
  %v157 = select <8 x i1> %v156, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v146, i64 %v158
  %v160 = load <8 x float>, ptr %v159, align 4
  %v161 = fcmp ogt <8 x float> %v160, %v155
  %v162 = select <8 x i1> %v161, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v148, i64 %v163
  store <8 x float> %v157, ptr %v164, align 4
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v150, i64 %v165
  store <8 x float> %v162, ptr %v166, align 4
  %v167 = add nsw i64 %v141, 1
  br label %b11
b13:
  br label %b10
b10:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b14, label %b15
b14:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = load i64, ptr %v91, align 8
  %v172 = add i64 %v171, 1
  store i64 %v172, ptr %v91, align 8
  %v173 = mul i64 %v3, %v172
  br label %b16
b16:
  %v174 = load atomic i64, ptr %v169 acquire, align 8
  %v175 = icmp slt i64 %v174, %v173
  br i1 %v175, label %b17, label %b18
b17:
  %v176 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 4
  %v178 = load i64, ptr %v177, align 8
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %b19, label %b20
b19:
  %v180 = add i64 %v7, 0
  %v181 = sdiv i64 %v180, 1
  %v182 = add i64 %v2, 1
  %v183 = mul i64 %v181, %v2
  %v184 = sdiv i64 %v183, %v3
  %v185 = mul i64 %v184, 1
  %v186 = icmp slt i64 %v185, %v7
  %v187 = select i1 %v186, i64 %v185, i64 %v7
  %v188 = mul i64 %v181, %v182
  %v189 = sdiv i64 %v188, %v3
  %v190 = mul i64 %v189, 1
  %v191 = icmp slt i64 %v190, %v7
  %v192 = select i1 %v191, i64 %v190, i64 %v7
  br label %b21
b21:
  %v193 = phi i64 [ %v187, %b19 ], [ %v214, %b22 ]
  %v194 = icmp slt i64 %v193, %v192
  br i1 %v194, label %b22, label %b23
b22:
  %v195 = mul i64 %v193, 8
  %v196 = getelementptr inbounds float, ptr %v10, i64 %v195
  %v197 = mul i64 %v193, 6
  %v198 = getelementptr inbounds float, ptr %v44, i64 %v197
  %v199 = icmp ult i64 6, 8
  %v200 = select i1 %v199, i64 6, i64 8
  %v201 = trunc i64 %v200 to i32
  %v202 = insertelement <8 x i32> poison, i32 %v201, i64 0
  %v203 = shufflevector <8 x i32> %v202, <8 x i32> poison, <8 x i32> zeroinitializer
  %v204 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v203
  %v205 = add i64 2, 0
  %v206 = getelementptr inbounds float, ptr %v196, i64 %v205
  %v207 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v206, <8 x i1> %v204, <8 x float> zeroinitializer)
  %v208 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = fcmp ogt <8 x float> %v207, %v209
  %v211 = select <8 x i1> %v210, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v212 = add i64 0, 0
  %v213 = getelementptr inbounds float, ptr %v198, i64 %v212
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v211, ptr align 4 %v213, <8 x i1> %v204)
  %v214 = add nsw i64 %v193, 1
  br label %b21
b23:
  br label %b20
b20:
  %v215 = icmp sgt i64 %v3, 1
  br i1 %v215, label %b24, label %b25
b24:
  %v216 = getelementptr inbounds i64, ptr %v1, i64 3
  %v217 = atomicrmw add ptr %v216, i64 1 acq_rel
  %v218 = load i64, ptr %v91, align 8
  %v219 = add i64 %v218, 1
  store i64 %v219, ptr %v91, align 8
  %v220 = mul i64 %v3, %v219
  br label %b26
b26:
  %v221 = load atomic i64, ptr %v216 acquire, align 8
  %v222 = icmp slt i64 %v221, %v220
  br i1 %v222, label %b27, label %b28
b27:
  %v223 = call i32 @sched_yield()
  br label %b26
b28:
  br label %b25
b25:
  %v224 = getelementptr inbounds i64, ptr %v1, i64 4
  %v225 = load i64, ptr %v224, align 8
  %v226 = icmp eq i64 %v225, 0
  br i1 %v226, label %b29, label %b30
b29:
  %v227 = getelementptr inbounds i64, ptr %v1, i64 34
  %v228 = load i64, ptr %v227, align 8
  %v229 = icmp eq i64 %v228, 0
  br i1 %v229, label %b31, label %b32
b31:
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
  br label %b33
b33:
  %v243 = phi i64 [ %v237, %b31 ], [ %v265, %b34 ]
  %v244 = icmp slt i64 %v243, %v242
  br i1 %v244, label %b34, label %b35
b34:
  %v245 = and i64 0, %v70
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v243
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v20, i64 %v248
  %v250 = add i64 0, 0
  %v251 = insertelement <8 x i64> poison, i64 %v250, i64 0
  %v252 = shufflevector <8 x i64> %v251, <8 x i64> poison, <8 x i32> zeroinitializer
  %v253 = add <8 x i64> %v252, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v254 = sitofp <8 x i64> %v253 to <8 x float>
  %v255 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v256 = shufflevector <8 x float> %v255, <8 x float> poison, <8 x i32> zeroinitializer
  %v257 = fcmp oeq <8 x float> %v254, %v256
  %v258 = select <8 x i1> %v257, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v259 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v260 = shufflevector <8 x float> %v259, <8 x float> poison, <8 x i32> zeroinitializer
  %v261 = fcmp une <8 x float> %v258, splat (float 0x0000000000000000)
  %v262 = select <8 x i1> %v261, <8 x float> %v256, <8 x float> %v260
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v249, i64 %v263
  store <8 x float> %v262, ptr %v264, align 4
  %v265 = add nsw i64 %v243, 1
  br label %b33
b35:
  br label %b32
b32:
  br label %b30
b30:
  %v266 = icmp sgt i64 %v3, 1
  br i1 %v266, label %b36, label %b37
b36:
  %v267 = getelementptr inbounds i64, ptr %v1, i64 3
  %v268 = atomicrmw add ptr %v267, i64 1 acq_rel
  %v269 = load i64, ptr %v91, align 8
  %v270 = add i64 %v269, 1
  store i64 %v270, ptr %v91, align 8
  %v271 = mul i64 %v3, %v270
  br label %b38
b38:
  %v272 = load atomic i64, ptr %v267 acquire, align 8
  %v273 = icmp slt i64 %v272, %v271
  br i1 %v273, label %b39, label %b40
b39:
  %v274 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  br label %b41
b41:
  %v275 = phi i64 [ 0, %b37 ], [ %v874, %b85 ]
  %v276 = icmp slt i64 %v275, %v5
  br i1 %v276, label %b42, label %b43
b42:
  %v277 = add i64 %v7, 0
  %v278 = sdiv i64 %v277, 1
  %v279 = add i64 %v2, 1
  %v280 = mul i64 %v278, %v2
  %v281 = sdiv i64 %v280, %v3
  %v282 = mul i64 %v281, 1
  %v283 = icmp slt i64 %v282, %v7
  %v284 = select i1 %v283, i64 %v282, i64 %v7
  %v285 = mul i64 %v278, %v279
  %v286 = sdiv i64 %v285, %v3
  %v287 = mul i64 %v286, 1
  %v288 = icmp slt i64 %v287, %v7
  %v289 = select i1 %v288, i64 %v287, i64 %v7
  br label %b44
b44:
  %v290 = phi i64 [ %v284, %b42 ], [ %v296, %b45 ]
  %v291 = icmp slt i64 %v290, %v289
  br i1 %v291, label %b45, label %b46
b45:
  %v292 = mul i64 %v290, 8
  %v293 = getelementptr inbounds float, ptr %v28, i64 %v292
  %v294 = add i64 0, 0
  %v295 = getelementptr inbounds float, ptr %v293, i64 %v294
  store float 0xC6293E5940000000, ptr %v295, align 4
  %v296 = add nsw i64 %v290, 1
  br label %b44
b46:
  %v297 = add i64 %v7, 0
  %v298 = sdiv i64 %v297, 1
  %v299 = add i64 %v2, 1
  %v300 = mul i64 %v298, %v2
  %v301 = sdiv i64 %v300, %v3
  %v302 = mul i64 %v301, 1
  %v303 = icmp slt i64 %v302, %v7
  %v304 = select i1 %v303, i64 %v302, i64 %v7
  %v305 = mul i64 %v298, %v299
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, %v7
  %v309 = select i1 %v308, i64 %v307, i64 %v7
  br label %b47
b47:
  %v310 = phi i64 [ %v304, %b46 ], [ %v331, %b48 ]
  %v311 = icmp slt i64 %v310, %v309
  br i1 %v311, label %b48, label %b49
b48:
  %v312 = add i64 %v275, 0
  %v313 = and i64 %v312, %v70
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v310
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v20, i64 %v316
  %v318 = mul i64 %v310, 8
  %v319 = getelementptr inbounds float, ptr %v28, i64 %v318
  %v320 = icmp ult i64 7, 8
  %v321 = select i1 %v320, i64 7, i64 8
  %v322 = trunc i64 %v321 to i32
  %v323 = insertelement <8 x i32> poison, i32 %v322, i64 0
  %v324 = shufflevector <8 x i32> %v323, <8 x i32> poison, <8 x i32> zeroinitializer
  %v325 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v324
  %v326 = add i64 0, 0
  %v327 = getelementptr inbounds float, ptr %v317, i64 %v326
  %v328 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v327, <8 x i1> %v325, <8 x float> zeroinitializer)
  %v329 = add i64 1, 0
  %v330 = getelementptr inbounds float, ptr %v319, i64 %v329
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v328, ptr align 4 %v330, <8 x i1> %v325)
  %v331 = add nsw i64 %v310, 1
  br label %b47
b49:
  %v332 = add i64 %v7, 0
  %v333 = sdiv i64 %v332, 1
  %v334 = add i64 %v2, 1
  %v335 = mul i64 %v333, %v2
  %v336 = sdiv i64 %v335, %v3
  %v337 = mul i64 %v336, 1
  %v338 = icmp slt i64 %v337, %v7
  %v339 = select i1 %v338, i64 %v337, i64 %v7
  %v340 = mul i64 %v333, %v334
  %v341 = sdiv i64 %v340, %v3
  %v342 = mul i64 %v341, 1
  %v343 = icmp slt i64 %v342, %v7
  %v344 = select i1 %v343, i64 %v342, i64 %v7
  br label %b50
b50:
  %v345 = phi i64 [ %v339, %b49 ], [ %v359, %b51 ]
  %v346 = icmp slt i64 %v345, %v344
  br i1 %v346, label %b51, label %b52
b51:
  %v347 = mul i64 %v345, 8
  %v348 = getelementptr inbounds float, ptr %v30, i64 %v347
  %v349 = icmp ult i64 2, 8
  %v350 = select i1 %v349, i64 2, i64 8
  %v351 = trunc i64 %v350 to i32
  %v352 = insertelement <8 x i32> poison, i32 %v351, i64 0
  %v353 = shufflevector <8 x i32> %v352, <8 x i32> poison, <8 x i32> zeroinitializer
  %v354 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v353
  %v355 = add i64 0, 0
  %v356 = getelementptr inbounds float, ptr %v348, i64 %v355
  %v357 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v358 = shufflevector <8 x float> %v357, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v358, ptr align 4 %v356, <8 x i1> %v354)
  %v359 = add nsw i64 %v345, 1
  br label %b50
b52:
  %v360 = add i64 %v7, 0
  %v361 = sdiv i64 %v360, 1
  %v362 = add i64 %v2, 1
  %v363 = mul i64 %v361, %v2
  %v364 = sdiv i64 %v363, %v3
  %v365 = mul i64 %v364, 1
  %v366 = icmp slt i64 %v365, %v7
  %v367 = select i1 %v366, i64 %v365, i64 %v7
  %v368 = mul i64 %v361, %v362
  %v369 = sdiv i64 %v368, %v3
  %v370 = mul i64 %v369, 1
  %v371 = icmp slt i64 %v370, %v7
  %v372 = select i1 %v371, i64 %v370, i64 %v7
  br label %b53
b53:
  %v373 = phi i64 [ %v367, %b52 ], [ %v394, %b54 ]
  %v374 = icmp slt i64 %v373, %v372
  br i1 %v374, label %b54, label %b55
b54:
  %v375 = add i64 %v275, 0
  %v376 = and i64 %v375, %v70
  %v377 = mul i64 %v376, %v7
  %v378 = add i64 %v377, %v373
  %v379 = mul i64 %v378, 8
  %v380 = getelementptr inbounds float, ptr %v20, i64 %v379
  %v381 = mul i64 %v373, 8
  %v382 = getelementptr inbounds float, ptr %v30, i64 %v381
  %v383 = icmp ult i64 6, 8
  %v384 = select i1 %v383, i64 6, i64 8
  %v385 = trunc i64 %v384 to i32
  %v386 = insertelement <8 x i32> poison, i32 %v385, i64 0
  %v387 = shufflevector <8 x i32> %v386, <8 x i32> poison, <8 x i32> zeroinitializer
  %v388 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v387
  %v389 = add i64 0, 0
  %v390 = getelementptr inbounds float, ptr %v380, i64 %v389
  %v391 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v390, <8 x i1> %v388, <8 x float> zeroinitializer)
  %v392 = add i64 2, 0
  %v393 = getelementptr inbounds float, ptr %v382, i64 %v392
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v391, ptr align 4 %v393, <8 x i1> %v388)
  %v394 = add nsw i64 %v373, 1
  br label %b53
b55:
  %v395 = add i64 %v7, 0
  %v396 = sdiv i64 %v395, 1
  %v397 = add i64 %v2, 1
  %v398 = mul i64 %v396, %v2
  %v399 = sdiv i64 %v398, %v3
  %v400 = mul i64 %v399, 1
  %v401 = icmp slt i64 %v400, %v7
  %v402 = select i1 %v401, i64 %v400, i64 %v7
  %v403 = mul i64 %v396, %v397
  %v404 = sdiv i64 %v403, %v3
  %v405 = mul i64 %v404, 1
  %v406 = icmp slt i64 %v405, %v7
  %v407 = select i1 %v406, i64 %v405, i64 %v7
  br label %b56
b56:
  %v408 = phi i64 [ %v402, %b55 ], [ %v423, %b57 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b57, label %b58
b57:
  %v410 = add i64 %v275, 0
  %v411 = and i64 %v410, %v70
  %v412 = mul i64 %v411, %v7
  %v413 = add i64 %v412, %v408
  %v414 = mul i64 %v413, 8
  %v415 = getelementptr inbounds float, ptr %v20, i64 %v414
  %v416 = mul i64 %v408, 24
  %v417 = getelementptr inbounds float, ptr %v32, i64 %v416
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v415, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = add i64 0, 0
  %v422 = getelementptr inbounds float, ptr %v417, i64 %v421
  store <8 x float> %v420, ptr %v422, align 4
  %v423 = add nsw i64 %v408, 1
  br label %b56
b58:
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
  br label %b59
b59:
  %v437 = phi i64 [ %v431, %b58 ], [ %v448, %b60 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b60, label %b61
b60:
  %v439 = mul i64 %v437, 8
  %v440 = getelementptr inbounds float, ptr %v28, i64 %v439
  %v441 = mul i64 %v437, 24
  %v442 = getelementptr inbounds float, ptr %v32, i64 %v441
  %v443 = add i64 0, 0
  %v444 = getelementptr inbounds float, ptr %v440, i64 %v443
  %v445 = load <8 x float>, ptr %v444, align 4
  %v446 = add i64 8, 0
  %v447 = getelementptr inbounds float, ptr %v442, i64 %v446
  store <8 x float> %v445, ptr %v447, align 4
  %v448 = add nsw i64 %v437, 1
  br label %b59
b61:
  %v449 = add i64 %v7, 0
  %v450 = sdiv i64 %v449, 1
  %v451 = add i64 %v2, 1
  %v452 = mul i64 %v450, %v2
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 1
  %v455 = icmp slt i64 %v454, %v7
  %v456 = select i1 %v455, i64 %v454, i64 %v7
  %v457 = mul i64 %v450, %v451
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, %v7
  %v461 = select i1 %v460, i64 %v459, i64 %v7
  br label %b62
b62:
  %v462 = phi i64 [ %v456, %b61 ], [ %v482, %b63 ]
  %v463 = icmp slt i64 %v462, %v461
  br i1 %v463, label %b63, label %b64
b63:
  %v464 = mul i64 %v462, 8
  %v465 = getelementptr inbounds float, ptr %v40, i64 %v464
  %v466 = mul i64 %v462, 8
  %v467 = getelementptr inbounds float, ptr %v30, i64 %v466
  %v468 = mul i64 %v462, 24
  %v469 = getelementptr inbounds float, ptr %v32, i64 %v468
  %v470 = add i64 0, 0
  %v471 = getelementptr inbounds float, ptr %v465, i64 %v470
  %v472 = load <8 x float>, ptr %v471, align 4
  %v473 = add i64 0, 0
  %v474 = getelementptr inbounds float, ptr %v467, i64 %v473
  %v475 = load <8 x float>, ptr %v474, align 4
  %v476 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v477 = shufflevector <8 x float> %v476, <8 x float> poison, <8 x i32> zeroinitializer
  %v478 = fcmp une <8 x float> %v472, splat (float 0x0000000000000000)
  %v479 = select <8 x i1> %v478, <8 x float> %v475, <8 x float> %v477
  %v480 = add i64 16, 0
  %v481 = getelementptr inbounds float, ptr %v469, i64 %v480
  store <8 x float> %v479, ptr %v481, align 4
  %v482 = add nsw i64 %v462, 1
  br label %b62
b64:
  %v483 = add i64 %v7, 0
  %v484 = sdiv i64 %v483, 1
  %v485 = add i64 %v2, 1
  %v486 = mul i64 %v484, %v2
  %v487 = sdiv i64 %v486, %v3
  %v488 = mul i64 %v487, 1
  %v489 = icmp slt i64 %v488, %v7
  %v490 = select i1 %v489, i64 %v488, i64 %v7
  %v491 = mul i64 %v484, %v485
  %v492 = sdiv i64 %v491, %v3
  %v493 = mul i64 %v492, 1
  %v494 = icmp slt i64 %v493, %v7
  %v495 = select i1 %v494, i64 %v493, i64 %v7
  br label %b65
b65:
  %v496 = phi i64 [ %v490, %b64 ], [ %v514, %b70 ]
  %v497 = icmp slt i64 %v496, %v495
  br i1 %v497, label %b66, label %b67
b66:
  br label %b68
b68:
  %v498 = phi i64 [ 0, %b66 ], [ %v509, %b69 ]
  %v499 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b66 ], [ %v508, %b69 ]
  %v500 = icmp slt i64 %v498, 3
  br i1 %v500, label %b69, label %b70
b69:
  %v501 = mul i64 %v496, 24
  %v502 = getelementptr inbounds float, ptr %v32, i64 %v501
  %v503 = add i64 0, 0
  %v504 = mul i64 %v498, 8
  %v505 = add i64 %v503, %v504
  %v506 = getelementptr inbounds float, ptr %v502, i64 %v505
  %v507 = load <8 x float>, ptr %v506, align 4
  %v508 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v499, <8 x float> %v507)
  %v509 = add nsw i64 %v498, 1
  br label %b68
b70:
  %v510 = mul i64 %v496, 8
  %v511 = getelementptr inbounds float, ptr %v46, i64 %v510
  %v512 = add i64 0, 0
  %v513 = getelementptr inbounds float, ptr %v511, i64 %v512
  store <8 x float> %v499, ptr %v513, align 4
  %v514 = add nsw i64 %v496, 1
  br label %b65
b67:
  %v515 = add i64 %v7, 0
  %v516 = sdiv i64 %v515, 1
  %v517 = add i64 %v2, 1
  %v518 = mul i64 %v516, %v2
  %v519 = sdiv i64 %v518, %v3
  %v520 = mul i64 %v519, 1
  %v521 = icmp slt i64 %v520, %v7
  %v522 = select i1 %v521, i64 %v520, i64 %v7
  %v523 = mul i64 %v516, %v517
  %v524 = sdiv i64 %v523, %v3
  %v525 = mul i64 %v524, 1
  %v526 = icmp slt i64 %v525, %v7
  %v527 = select i1 %v526, i64 %v525, i64 %v7
  br label %b71
b71:
  %v528 = phi i64 [ %v522, %b67 ], [ %v584, %b76 ]
  %v529 = icmp slt i64 %v528, %v527
  br i1 %v529, label %b72, label %b73
b72:
  br label %b74
b74:
  %v530 = phi i64 [ 0, %b72 ], [ %v579, %b75 ]
  %v531 = phi <8 x float> [ splat (float 0x0000000000000000), %b72 ], [ %v578, %b75 ]
  %v532 = icmp slt i64 %v530, 3
  br i1 %v532, label %b75, label %b76
b75:
  %v533 = mul i64 %v528, 24
  %v534 = getelementptr inbounds float, ptr %v32, i64 %v533
  %v535 = mul i64 %v528, 8
  %v536 = getelementptr inbounds float, ptr %v46, i64 %v535
  %v537 = add i64 0, 0
  %v538 = mul i64 %v530, 8
  %v539 = add i64 %v537, %v538
  %v540 = getelementptr inbounds float, ptr %v534, i64 %v539
  %v541 = load <8 x float>, ptr %v540, align 4
  %v542 = add i64 0, 0
  %v543 = getelementptr inbounds float, ptr %v536, i64 %v542
  %v544 = load <8 x float>, ptr %v543, align 4
  %v545 = fsub <8 x float> %v544, %v544
  %v546 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v547 = shufflevector <8 x float> %v546, <8 x float> poison, <8 x i32> zeroinitializer
  %v548 = fcmp oeq <8 x float> %v545, %v547
  %v549 = select <8 x i1> %v548, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v550 = fcmp une <8 x float> %v549, splat (float 0x0000000000000000)
  %v551 = select <8 x i1> %v550, <8 x float> %v544, <8 x float> %v547
  %v552 = fsub <8 x float> %v541, %v551
  %v553 = fcmp olt <8 x float> %v552, splat (float 0xC05A400000000000)
  %v554 = select <8 x i1> %v553, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v552
  %v555 = fcmp ogt <8 x float> %v554, splat (float 0x4056400000000000)
  %v556 = select <8 x i1> %v555, <8 x float> splat (float 0x4056400000000000), <8 x float> %v554
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v558 = fsub <8 x float> %v557, splat (float 0x4168000000000000)
  %v559 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v556)
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v558, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v559)
  %v561 = bitcast <8 x float> %v557 to <8 x i32>
  %v562 = fmul <8 x float> %v560, %v560
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v560, <8 x float> splat (float 0x3F81227F40000000))
  %v564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v563, <8 x float> %v560, <8 x float> splat (float 0x3FA5556740000000))
  %v565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v564, <8 x float> %v560, <8 x float> splat (float 0x3FC5554B00000000))
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v560, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v562, <8 x float> %v566, <8 x float> %v560)
  %v568 = sub <8 x i32> %v561, splat (i32 1262485250)
  %v569 = lshr <8 x i32> %v568, splat (i32 1)
  %v570 = sub <8 x i32> %v568, %v569
  %v571 = shl <8 x i32> %v569, splat (i32 23)
  %v572 = bitcast <8 x i32> %v571 to <8 x float>
  %v573 = shl <8 x i32> %v570, splat (i32 23)
  %v574 = bitcast <8 x i32> %v573 to <8 x float>
  %v575 = fadd <8 x float> %v567, splat (float 0x3FF0000000000000)
  %v576 = fmul <8 x float> %v575, %v572
  %v577 = fmul <8 x float> %v576, %v574
  %v578 = fadd <8 x float> %v531, %v577
  %v579 = add nsw i64 %v530, 1
  br label %b74
b76:
  %v580 = mul i64 %v528, 8
  %v581 = getelementptr inbounds float, ptr %v48, i64 %v580
  %v582 = add i64 0, 0
  %v583 = getelementptr inbounds float, ptr %v581, i64 %v582
  store <8 x float> %v531, ptr %v583, align 4
  %v584 = add nsw i64 %v528, 1
  br label %b71
b73:
  %v585 = add i64 %v7, 0
  %v586 = sdiv i64 %v585, 1
  %v587 = add i64 %v2, 1
  %v588 = mul i64 %v586, %v2
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, %v7
  %v592 = select i1 %v591, i64 %v590, i64 %v7
  %v593 = mul i64 %v586, %v587
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, %v7
  %v597 = select i1 %v596, i64 %v595, i64 %v7
  br label %b77
b77:
  %v598 = phi i64 [ %v592, %b73 ], [ %v742, %b78 ]
  %v599 = icmp slt i64 %v598, %v597
  br i1 %v599, label %b78, label %b79
b78:
  %v600 = add i64 %v275, 0
  %v601 = and i64 %v600, %v70
  %v602 = mul i64 %v601, %v7
  %v603 = add i64 %v602, %v598
  %v604 = mul i64 %v603, 8
  %v605 = getelementptr inbounds float, ptr %v20, i64 %v604
  %v606 = mul i64 %v598, 8
  %v607 = getelementptr inbounds float, ptr %v46, i64 %v606
  %v608 = mul i64 %v598, 8
  %v609 = getelementptr inbounds float, ptr %v28, i64 %v608
  %v610 = mul i64 %v598, 8
  %v611 = getelementptr inbounds float, ptr %v40, i64 %v610
  %v612 = mul i64 %v598, 8
  %v613 = getelementptr inbounds float, ptr %v30, i64 %v612
  %v614 = add i64 %v275, 0
  %v615 = and i64 %v614, %v76
  %v616 = mul i64 %v615, %v7
  %v617 = add i64 %v616, %v598
  %v618 = mul i64 %v617, 8
  %v619 = getelementptr inbounds float, ptr %v50, i64 %v618
  %v620 = add i64 %v275, 0
  %v621 = and i64 %v620, %v78
  %v622 = mul i64 %v621, %v7
  %v623 = add i64 %v622, %v598
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v52, i64 %v624
  %v626 = add i64 %v275, 0
  %v627 = and i64 %v626, %v80
  %v628 = mul i64 %v627, %v7
  %v629 = add i64 %v628, %v598
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v54, i64 %v630
  %v632 = add i64 0, 0
  %v633 = getelementptr inbounds float, ptr %v605, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 0, 0
  %v636 = getelementptr inbounds float, ptr %v607, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = fsub <8 x float> %v637, %v637
  %v639 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v640 = shufflevector <8 x float> %v639, <8 x float> poison, <8 x i32> zeroinitializer
  %v641 = fcmp oeq <8 x float> %v638, %v640
  %v642 = select <8 x i1> %v641, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v643 = fcmp une <8 x float> %v642, splat (float 0x0000000000000000)
  %v644 = select <8 x i1> %v643, <8 x float> %v637, <8 x float> %v640
  %v645 = fsub <8 x float> %v634, %v644
  %v646 = fcmp olt <8 x float> %v645, splat (float 0xC05A400000000000)
  %v647 = select <8 x i1> %v646, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v645
  %v648 = fcmp ogt <8 x float> %v647, splat (float 0x4056400000000000)
  %v649 = select <8 x i1> %v648, <8 x float> splat (float 0x4056400000000000), <8 x float> %v647
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v651 = fsub <8 x float> %v650, splat (float 0x4168000000000000)
  %v652 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v649)
  %v653 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v651, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v652)
  %v654 = bitcast <8 x float> %v650 to <8 x i32>
  %v655 = fmul <8 x float> %v653, %v653
  %v656 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v653, <8 x float> splat (float 0x3F81227F40000000))
  %v657 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v656, <8 x float> %v653, <8 x float> splat (float 0x3FA5556740000000))
  %v658 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v657, <8 x float> %v653, <8 x float> splat (float 0x3FC5554B00000000))
  %v659 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v658, <8 x float> %v653, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v660 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v655, <8 x float> %v659, <8 x float> %v653)
  %v661 = sub <8 x i32> %v654, splat (i32 1262485250)
  %v662 = lshr <8 x i32> %v661, splat (i32 1)
  %v663 = sub <8 x i32> %v661, %v662
  %v664 = shl <8 x i32> %v662, splat (i32 23)
  %v665 = bitcast <8 x i32> %v664 to <8 x float>
  %v666 = shl <8 x i32> %v663, splat (i32 23)
  %v667 = bitcast <8 x i32> %v666 to <8 x float>
  %v668 = fadd <8 x float> %v660, splat (float 0x3FF0000000000000)
  %v669 = fmul <8 x float> %v668, %v665
  %v670 = fmul <8 x float> %v669, %v667
  %v671 = add i64 0, 0
  %v672 = getelementptr inbounds float, ptr %v609, i64 %v671
  %v673 = load <8 x float>, ptr %v672, align 4
  %v674 = fsub <8 x float> %v673, %v644
  %v675 = fcmp olt <8 x float> %v674, splat (float 0xC05A400000000000)
  %v676 = select <8 x i1> %v675, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v674
  %v677 = fcmp ogt <8 x float> %v676, splat (float 0x4056400000000000)
  %v678 = select <8 x i1> %v677, <8 x float> splat (float 0x4056400000000000), <8 x float> %v676
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v680 = fsub <8 x float> %v679, splat (float 0x4168000000000000)
  %v681 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v678)
  %v682 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v680, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v681)
  %v683 = bitcast <8 x float> %v679 to <8 x i32>
  %v684 = fmul <8 x float> %v682, %v682
  %v685 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v682, <8 x float> splat (float 0x3F81227F40000000))
  %v686 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v685, <8 x float> %v682, <8 x float> splat (float 0x3FA5556740000000))
  %v687 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v686, <8 x float> %v682, <8 x float> splat (float 0x3FC5554B00000000))
  %v688 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v687, <8 x float> %v682, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v689 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v684, <8 x float> %v688, <8 x float> %v682)
  %v690 = sub <8 x i32> %v683, splat (i32 1262485250)
  %v691 = lshr <8 x i32> %v690, splat (i32 1)
  %v692 = sub <8 x i32> %v690, %v691
  %v693 = shl <8 x i32> %v691, splat (i32 23)
  %v694 = bitcast <8 x i32> %v693 to <8 x float>
  %v695 = shl <8 x i32> %v692, splat (i32 23)
  %v696 = bitcast <8 x i32> %v695 to <8 x float>
  %v697 = fadd <8 x float> %v689, splat (float 0x3FF0000000000000)
  %v698 = fmul <8 x float> %v697, %v694
  %v699 = fmul <8 x float> %v698, %v696
  %v700 = add i64 0, 0
  %v701 = getelementptr inbounds float, ptr %v611, i64 %v700
  %v702 = load <8 x float>, ptr %v701, align 4
  %v703 = add i64 0, 0
  %v704 = getelementptr inbounds float, ptr %v613, i64 %v703
  %v705 = load <8 x float>, ptr %v704, align 4
  %v706 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v707 = shufflevector <8 x float> %v706, <8 x float> poison, <8 x i32> zeroinitializer
  %v708 = fcmp une <8 x float> %v702, splat (float 0x0000000000000000)
  %v709 = select <8 x i1> %v708, <8 x float> %v705, <8 x float> %v707
  %v710 = fsub <8 x float> %v709, %v644
  %v711 = fcmp olt <8 x float> %v710, splat (float 0xC05A400000000000)
  %v712 = select <8 x i1> %v711, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v710
  %v713 = fcmp ogt <8 x float> %v712, splat (float 0x4056400000000000)
  %v714 = select <8 x i1> %v713, <8 x float> splat (float 0x4056400000000000), <8 x float> %v712
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v716 = fsub <8 x float> %v715, splat (float 0x4168000000000000)
  %v717 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v714)
  %v718 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v716, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v717)
  %v719 = bitcast <8 x float> %v715 to <8 x i32>
  %v720 = fmul <8 x float> %v718, %v718
  %v721 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v718, <8 x float> splat (float 0x3F81227F40000000))
  %v722 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v721, <8 x float> %v718, <8 x float> splat (float 0x3FA5556740000000))
  %v723 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v722, <8 x float> %v718, <8 x float> splat (float 0x3FC5554B00000000))
  %v724 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v723, <8 x float> %v718, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v725 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v720, <8 x float> %v724, <8 x float> %v718)
  %v726 = sub <8 x i32> %v719, splat (i32 1262485250)
  %v727 = lshr <8 x i32> %v726, splat (i32 1)
  %v728 = sub <8 x i32> %v726, %v727
  %v729 = shl <8 x i32> %v727, splat (i32 23)
  %v730 = bitcast <8 x i32> %v729 to <8 x float>
  %v731 = shl <8 x i32> %v728, splat (i32 23)
  %v732 = bitcast <8 x i32> %v731 to <8 x float>
  %v733 = fadd <8 x float> %v725, splat (float 0x3FF0000000000000)
  %v734 = fmul <8 x float> %v733, %v730
  %v735 = fmul <8 x float> %v734, %v732
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v619, i64 %v736
  store <8 x float> %v670, ptr %v737, align 4
  %v738 = add i64 0, 0
  %v739 = getelementptr inbounds float, ptr %v625, i64 %v738
  store <8 x float> %v699, ptr %v739, align 4
  %v740 = add i64 0, 0
  %v741 = getelementptr inbounds float, ptr %v631, i64 %v740
  store <8 x float> %v735, ptr %v741, align 4
  %v742 = add nsw i64 %v598, 1
  br label %b77
b79:
  %v743 = add i64 %v7, 0
  %v744 = sdiv i64 %v743, 1
  %v745 = add i64 %v2, 1
  %v746 = mul i64 %v744, %v2
  %v747 = sdiv i64 %v746, %v3
  %v748 = mul i64 %v747, 1
  %v749 = icmp slt i64 %v748, %v7
  %v750 = select i1 %v749, i64 %v748, i64 %v7
  %v751 = mul i64 %v744, %v745
  %v752 = sdiv i64 %v751, %v3
  %v753 = mul i64 %v752, 1
  %v754 = icmp slt i64 %v753, %v7
  %v755 = select i1 %v754, i64 %v753, i64 %v7
  br label %b80
b80:
  %v756 = phi i64 [ %v750, %b79 ], [ %v841, %b81 ]
  %v757 = icmp slt i64 %v756, %v755
  br i1 %v757, label %b81, label %b82
b81:
  %v758 = mul i64 %v756, 8
  %v759 = getelementptr inbounds float, ptr %v16, i64 %v758
  %v760 = add i64 %v275, 0
  %v761 = and i64 %v760, %v66
  %v762 = mul i64 %v761, %v7
  %v763 = add i64 %v762, %v756
  %v764 = mul i64 %v763, 8
  %v765 = getelementptr inbounds float, ptr %v14, i64 %v764
  %v766 = mul i64 %v756, 8
  %v767 = getelementptr inbounds float, ptr %v48, i64 %v766
  %v768 = mul i64 %v756, 8
  %v769 = getelementptr inbounds float, ptr %v46, i64 %v768
  %v770 = add i64 %v275, 1
  %v771 = and i64 %v770, %v70
  %v772 = mul i64 %v771, %v7
  %v773 = add i64 %v772, %v756
  %v774 = mul i64 %v773, 8
  %v775 = getelementptr inbounds float, ptr %v20, i64 %v774
  %v776 = add i64 0, 0
  %v777 = getelementptr inbounds float, ptr %v759, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = fptosi <8 x float> %v778 to <8 x i64>
  %v780 = icmp slt <8 x i64> %v779, splat (i64 0)
  %v781 = select <8 x i1> %v780, <8 x i64> splat (i64 0), <8 x i64> %v779
  %v782 = icmp sgt <8 x i64> %v781, splat (i64 7)
  %v783 = select <8 x i1> %v782, <8 x i64> splat (i64 7), <8 x i64> %v781
  %v784 = mul <8 x i64> %v783, splat (i64 1)
  %v785 = getelementptr inbounds float, ptr %v765, i64 0
  %v786 = add <8 x i64> %v784, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v787 = getelementptr float, ptr %v785, <8 x i64> %v786
  %v788 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v787, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v789 = add i64 0, 0
  %v790 = getelementptr inbounds float, ptr %v767, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = fcmp olt <8 x float> %v791, splat (float 0x3810000000000000)
  %v793 = fmul <8 x float> %v791, splat (float 0x4160000000000000)
  %v794 = select <8 x i1> %v792, <8 x float> %v793, <8 x float> %v791
  %v795 = bitcast <8 x float> %v794 to <8 x i32>
  %v796 = sub <8 x i32> %v795, splat (i32 -13302541)
  %v797 = lshr <8 x i32> %v796, splat (i32 23)
  %v798 = select <8 x i1> %v792, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v799 = add <8 x i32> %v797, splat (i32 1262485504)
  %v800 = bitcast <8 x i32> %v799 to <8 x float>
  %v801 = fsub <8 x float> %v800, %v798
  %v802 = and <8 x i32> %v796, splat (i32 8388607)
  %v803 = add <8 x i32> %v802, splat (i32 1060439283)
  %v804 = bitcast <8 x i32> %v803 to <8 x float>
  %v805 = fsub <8 x float> %v804, splat (float 0x3FF0000000000000)
  %v806 = fmul <8 x float> %v801, splat (float 0x3FE62E4000000000)
  %v807 = fmul <8 x float> %v801, splat (float 0x3EB7F7D1C0000000)
  %v808 = fmul <8 x float> %v805, %v805
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v808, <8 x float> splat (float 0xBFC0DA7220000000))
  %v810 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v809, <8 x float> %v808, <8 x float> splat (float 0xBFC546EF00000000))
  %v811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v810, <8 x float> %v808, <8 x float> splat (float 0xBFD0002320000000))
  %v812 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v808, <8 x float> splat (float 0x3FC22D90A0000000))
  %v813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v812, <8 x float> %v808, <8 x float> splat (float 0x3FC999FF60000000))
  %v814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v813, <8 x float> %v808, <8 x float> splat (float 0x3FD5555540000000))
  %v815 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v805, <8 x float> %v811, <8 x float> %v814)
  %v816 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v805, <8 x float> %v815, <8 x float> splat (float 0xBFE0000000000000))
  %v817 = fmul <8 x float> %v805, %v805
  %v818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v817, <8 x float> %v816, <8 x float> %v807)
  %v819 = fadd <8 x float> %v818, %v805
  %v820 = fadd <8 x float> %v819, %v806
  %v821 = fcmp oeq <8 x float> %v791, splat (float 0x7FF0000000000000)
  %v822 = select <8 x i1> %v821, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v820
  %v823 = fcmp oeq <8 x float> %v791, splat (float 0x0000000000000000)
  %v824 = select <8 x i1> %v823, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v822
  %v825 = fcmp ult <8 x float> %v791, splat (float 0x0000000000000000)
  %v826 = select <8 x i1> %v825, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v824
  %v827 = add i64 0, 0
  %v828 = getelementptr inbounds float, ptr %v769, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = fsub <8 x float> %v829, %v829
  %v831 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v832 = shufflevector <8 x float> %v831, <8 x float> poison, <8 x i32> zeroinitializer
  %v833 = fcmp oeq <8 x float> %v830, %v832
  %v834 = select <8 x i1> %v833, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v835 = fcmp une <8 x float> %v834, splat (float 0x0000000000000000)
  %v836 = select <8 x i1> %v835, <8 x float> %v829, <8 x float> %v832
  %v837 = fadd <8 x float> %v826, %v836
  %v838 = fadd <8 x float> %v788, %v837
  %v839 = add i64 0, 0
  %v840 = getelementptr inbounds float, ptr %v775, i64 %v839
  store <8 x float> %v838, ptr %v840, align 4
  %v841 = add nsw i64 %v756, 1
  br label %b80
b82:
  %v842 = add i64 %v7, 0
  %v843 = sdiv i64 %v842, 1
  %v844 = add i64 %v2, 1
  %v845 = mul i64 %v843, %v2
  %v846 = sdiv i64 %v845, %v3
  %v847 = mul i64 %v846, 1
  %v848 = icmp slt i64 %v847, %v7
  %v849 = select i1 %v848, i64 %v847, i64 %v7
  %v850 = mul i64 %v843, %v844
  %v851 = sdiv i64 %v850, %v3
  %v852 = mul i64 %v851, 1
  %v853 = icmp slt i64 %v852, %v7
  %v854 = select i1 %v853, i64 %v852, i64 %v7
  br label %b83
b83:
  %v855 = phi i64 [ %v849, %b82 ], [ %v873, %b84 ]
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %b84, label %b85
b84:
  %v857 = mul i64 %v855, 8
  %v858 = getelementptr inbounds float, ptr %v48, i64 %v857
  %v859 = add i64 %v275, 0
  %v860 = and i64 %v859, %v82
  %v861 = mul i64 %v860, %v7
  %v862 = add i64 %v861, %v855
  %v863 = mul i64 %v862, 8
  %v864 = getelementptr inbounds float, ptr %v56, i64 %v863
  %v865 = add i64 0, 0
  %v866 = getelementptr inbounds float, ptr %v858, i64 %v865
  %v867 = load <8 x float>, ptr %v866, align 4
  %v868 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v869 = shufflevector <8 x float> %v868, <8 x float> poison, <8 x i32> zeroinitializer
  %v870 = fdiv <8 x float> %v869, %v867
  %v871 = add i64 0, 0
  %v872 = getelementptr inbounds float, ptr %v864, i64 %v871
  store <8 x float> %v870, ptr %v872, align 4
  %v873 = add nsw i64 %v855, 1
  br label %b83
b85:
  %v874 = add nsw i64 %v275, 1
  br label %b41
b43:
  %v875 = icmp sgt i64 %v3, 1
  br i1 %v875, label %b86, label %b87
b86:
  %v876 = getelementptr inbounds i64, ptr %v1, i64 3
  %v877 = atomicrmw add ptr %v876, i64 1 acq_rel
  %v878 = load i64, ptr %v91, align 8
  %v879 = add i64 %v878, 1
  store i64 %v879, ptr %v91, align 8
  %v880 = mul i64 %v3, %v879
  br label %b88
b88:
  %v881 = load atomic i64, ptr %v876 acquire, align 8
  %v882 = icmp slt i64 %v881, %v880
  br i1 %v882, label %b89, label %b90
b89:
  %v883 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v884 = add i64 %v8, 0
  %v885 = sdiv i64 %v884, 1
  %v886 = add i64 %v2, 1
  %v887 = mul i64 %v885, %v2
  %v888 = sdiv i64 %v887, %v3
  %v889 = mul i64 %v888, 1
  %v890 = icmp slt i64 %v889, %v8
  %v891 = select i1 %v890, i64 %v889, i64 %v8
  %v892 = mul i64 %v885, %v886
  %v893 = sdiv i64 %v892, %v3
  %v894 = mul i64 %v893, 1
  %v895 = icmp slt i64 %v894, %v8
  %v896 = select i1 %v895, i64 %v894, i64 %v8
  br label %b91
b91:
  %v897 = phi i64 [ %v891, %b87 ], [ %v934, %b96 ]
  %v898 = icmp slt i64 %v897, %v896
  br i1 %v898, label %b92, label %b93
b92:
  br label %b94
b94:
  %v899 = phi i64 [ 0, %b92 ], [ %v920, %b95 ]
  %v900 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b92 ], [ %v919, %b95 ]
  %v901 = icmp slt i64 %v899, 8
  br i1 %v901, label %b95, label %b96
b95:
  %v902 = srem i64 %v897, %v7
  %v903 = mul i64 %v902, 8
  %v904 = getelementptr inbounds float, ptr %v42, i64 %v903
  %v905 = mul i64 1, %v7
  %v906 = add i64 %v897, %v905
  %v907 = mul i64 %v906, 8
  %v908 = getelementptr inbounds float, ptr %v20, i64 %v907
  %v909 = add i64 0, %v899
  %v910 = getelementptr inbounds float, ptr %v904, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = add i64 0, %v899
  %v913 = getelementptr inbounds float, ptr %v908, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v916 = shufflevector <8 x float> %v915, <8 x float> poison, <8 x i32> zeroinitializer
  %v917 = fcmp une <8 x float> %v911, splat (float 0x0000000000000000)
  %v918 = select <8 x i1> %v917, <8 x float> %v914, <8 x float> %v916
  %v919 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v900, <8 x float> %v918)
  %v920 = add nsw i64 %v899, 8
  br label %b94
b96:
  %v921 = shufflevector <8 x float> %v900, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v922 = shufflevector <8 x float> %v900, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v923 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v921, <4 x float> %v922)
  %v924 = shufflevector <4 x float> %v923, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v925 = shufflevector <4 x float> %v923, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v926 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v924, <2 x float> %v925)
  %v927 = extractelement <2 x float> %v926, i64 0
  %v928 = extractelement <2 x float> %v926, i64 1
  %v929 = call float @llvm.maximum.f32(float %v927, float %v928)
  %v930 = call float @llvm.maximum.f32(float %v929, float 0xFFF0000000000000)
  %v931 = mul i64 %v897, 1
  %v932 = getelementptr inbounds float, ptr %v58, i64 %v931
  %v933 = getelementptr inbounds float, ptr %v932, i64 0
  store float %v930, ptr %v933, align 4
  %v934 = add nsw i64 %v897, 1
  br label %b91
b93:
  %v935 = add i64 %v8, 0
  %v936 = sdiv i64 %v935, 1
  %v937 = add i64 %v2, 1
  %v938 = mul i64 %v936, %v2
  %v939 = sdiv i64 %v938, %v3
  %v940 = mul i64 %v939, 1
  %v941 = icmp slt i64 %v940, %v8
  %v942 = select i1 %v941, i64 %v940, i64 %v8
  %v943 = mul i64 %v936, %v937
  %v944 = sdiv i64 %v943, %v3
  %v945 = mul i64 %v944, 1
  %v946 = icmp slt i64 %v945, %v8
  %v947 = select i1 %v946, i64 %v945, i64 %v8
  br label %b97
b97:
  %v948 = phi i64 [ %v942, %b93 ], [ %v963, %b98 ]
  %v949 = icmp slt i64 %v948, %v947
  br i1 %v949, label %b98, label %b99
b98:
  %v950 = mul i64 %v948, 1
  %v951 = getelementptr inbounds float, ptr %v58, i64 %v950
  %v952 = getelementptr inbounds float, ptr %v951, i64 0
  %v953 = load float, ptr %v952, align 4
  %v954 = fsub float %v953, %v953
  %v955 = fcmp oeq float %v954, 0x0000000000000000
  %v956 = select i1 %v955, float 0x3FF0000000000000, float 0x0000000000000000
  %v957 = fcmp une float %v956, 0x0000000000000000
  %v958 = select i1 %v957, float %v953, float 0x0000000000000000
  %v959 = mul i64 %v948, 1
  %v960 = getelementptr inbounds float, ptr %v60, i64 %v959
  %v961 = add i64 0, 0
  %v962 = getelementptr inbounds float, ptr %v960, i64 %v961
  store float %v958, ptr %v962, align 4
  %v963 = add nsw i64 %v948, 1
  br label %b97
b99:
  %v964 = add i64 %v8, 0
  %v965 = sdiv i64 %v964, 1
  %v966 = add i64 %v2, 1
  %v967 = mul i64 %v965, %v2
  %v968 = sdiv i64 %v967, %v3
  %v969 = mul i64 %v968, 1
  %v970 = icmp slt i64 %v969, %v8
  %v971 = select i1 %v970, i64 %v969, i64 %v8
  %v972 = mul i64 %v965, %v966
  %v973 = sdiv i64 %v972, %v3
  %v974 = mul i64 %v973, 1
  %v975 = icmp slt i64 %v974, %v8
  %v976 = select i1 %v975, i64 %v974, i64 %v8
  br label %b100
b100:
  %v977 = phi i64 [ %v971, %b99 ], [ %v1046, %b105 ]
  %v978 = icmp slt i64 %v977, %v976
  br i1 %v978, label %b101, label %b102
b101:
  br label %b103
b103:
  %v979 = phi i64 [ 0, %b101 ], [ %v1032, %b104 ]
  %v980 = phi <8 x float> [ splat (float 0x0000000000000000), %b101 ], [ %v1031, %b104 ]
  %v981 = icmp slt i64 %v979, 8
  br i1 %v981, label %b104, label %b105
b104:
  %v982 = srem i64 %v977, %v7
  %v983 = mul i64 %v982, 8
  %v984 = getelementptr inbounds float, ptr %v42, i64 %v983
  %v985 = mul i64 1, %v7
  %v986 = add i64 %v977, %v985
  %v987 = mul i64 %v986, 8
  %v988 = getelementptr inbounds float, ptr %v20, i64 %v987
  %v989 = mul i64 %v977, 1
  %v990 = getelementptr inbounds float, ptr %v60, i64 %v989
  %v991 = getelementptr inbounds float, ptr %v990, i64 0
  %v992 = load float, ptr %v991, align 4
  %v993 = add i64 0, %v979
  %v994 = getelementptr inbounds float, ptr %v984, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 0, %v979
  %v997 = getelementptr inbounds float, ptr %v988, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v1000 = shufflevector <8 x float> %v999, <8 x float> poison, <8 x i32> zeroinitializer
  %v1001 = fcmp une <8 x float> %v995, splat (float 0x0000000000000000)
  %v1002 = select <8 x i1> %v1001, <8 x float> %v998, <8 x float> %v1000
  %v1003 = insertelement <8 x float> poison, float %v992, i64 0
  %v1004 = shufflevector <8 x float> %v1003, <8 x float> poison, <8 x i32> zeroinitializer
  %v1005 = fsub <8 x float> %v1002, %v1004
  %v1006 = fcmp olt <8 x float> %v1005, splat (float 0xC05A400000000000)
  %v1007 = select <8 x i1> %v1006, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1005
  %v1008 = fcmp ogt <8 x float> %v1007, splat (float 0x4056400000000000)
  %v1009 = select <8 x i1> %v1008, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1007
  %v1010 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1009, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1011 = fsub <8 x float> %v1010, splat (float 0x4168000000000000)
  %v1012 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1009)
  %v1013 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1011, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1012)
  %v1014 = bitcast <8 x float> %v1010 to <8 x i32>
  %v1015 = fmul <8 x float> %v1013, %v1013
  %v1016 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1013, <8 x float> splat (float 0x3F81227F40000000))
  %v1017 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1016, <8 x float> %v1013, <8 x float> splat (float 0x3FA5556740000000))
  %v1018 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1017, <8 x float> %v1013, <8 x float> splat (float 0x3FC5554B00000000))
  %v1019 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1018, <8 x float> %v1013, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1020 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1015, <8 x float> %v1019, <8 x float> %v1013)
  %v1021 = sub <8 x i32> %v1014, splat (i32 1262485250)
  %v1022 = lshr <8 x i32> %v1021, splat (i32 1)
  %v1023 = sub <8 x i32> %v1021, %v1022
  %v1024 = shl <8 x i32> %v1022, splat (i32 23)
  %v1025 = bitcast <8 x i32> %v1024 to <8 x float>
  %v1026 = shl <8 x i32> %v1023, splat (i32 23)
  %v1027 = bitcast <8 x i32> %v1026 to <8 x float>
  %v1028 = fadd <8 x float> %v1020, splat (float 0x3FF0000000000000)
  %v1029 = fmul <8 x float> %v1028, %v1025
  %v1030 = fmul <8 x float> %v1029, %v1027
  %v1031 = fadd <8 x float> %v980, %v1030
  %v1032 = add nsw i64 %v979, 8
  br label %b103
b105:
  %v1033 = shufflevector <8 x float> %v980, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1034 = shufflevector <8 x float> %v980, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1035 = fadd <4 x float> %v1033, %v1034
  %v1036 = shufflevector <4 x float> %v1035, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1037 = shufflevector <4 x float> %v1035, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1038 = fadd <2 x float> %v1036, %v1037
  %v1039 = extractelement <2 x float> %v1038, i64 0
  %v1040 = extractelement <2 x float> %v1038, i64 1
  %v1041 = fadd float %v1039, %v1040
  %v1042 = fadd float %v1041, 0x0000000000000000
  %v1043 = mul i64 %v977, 1
  %v1044 = getelementptr inbounds float, ptr %v58, i64 %v1043
  %v1045 = getelementptr inbounds float, ptr %v1044, i64 0
  store float %v1042, ptr %v1045, align 4
  %v1046 = add nsw i64 %v977, 1
  br label %b100
b102:
  %v1047 = add i64 %v8, 0
  %v1048 = sdiv i64 %v1047, 1
  %v1049 = add i64 %v2, 1
  %v1050 = mul i64 %v1048, %v2
  %v1051 = sdiv i64 %v1050, %v3
  %v1052 = mul i64 %v1051, 1
  %v1053 = icmp slt i64 %v1052, %v8
  %v1054 = select i1 %v1053, i64 %v1052, i64 %v8
  %v1055 = mul i64 %v1048, %v1049
  %v1056 = sdiv i64 %v1055, %v3
  %v1057 = mul i64 %v1056, 1
  %v1058 = icmp slt i64 %v1057, %v8
  %v1059 = select i1 %v1058, i64 %v1057, i64 %v8
  br label %b106
b106:
  %v1060 = phi i64 [ %v1054, %b102 ], [ %v1110, %b107 ]
  %v1061 = icmp slt i64 %v1060, %v1059
  br i1 %v1061, label %b107, label %b108
b107:
  %v1062 = mul i64 %v1060, 1
  %v1063 = getelementptr inbounds float, ptr %v58, i64 %v1062
  %v1064 = getelementptr inbounds float, ptr %v1063, i64 0
  %v1065 = load float, ptr %v1064, align 4
  %v1066 = fcmp olt float %v1065, 0x3810000000000000
  %v1067 = fmul float %v1065, 0x4160000000000000
  %v1068 = select i1 %v1066, float %v1067, float %v1065
  %v1069 = bitcast float %v1068 to i32
  %v1070 = sub i32 %v1069, -13302541
  %v1071 = lshr i32 %v1070, 23
  %v1072 = select i1 %v1066, float 0x41680012E0000000, float 0x4168001000000000
  %v1073 = add i32 %v1071, 1262485504
  %v1074 = bitcast i32 %v1073 to float
  %v1075 = fsub float %v1074, %v1072
  %v1076 = and i32 %v1070, 8388607
  %v1077 = add i32 %v1076, 1060439283
  %v1078 = bitcast i32 %v1077 to float
  %v1079 = fsub float %v1078, 0x3FF0000000000000
  %v1080 = fmul float %v1075, 0x3FE62E4000000000
  %v1081 = fmul float %v1075, 0x3EB7F7D1C0000000
  %v1082 = fmul float %v1079, %v1079
  %v1083 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1082, float 0xBFC0DA7220000000)
  %v1084 = call float @llvm.fmuladd.f32(float %v1083, float %v1082, float 0xBFC546EF00000000)
  %v1085 = call float @llvm.fmuladd.f32(float %v1084, float %v1082, float 0xBFD0002320000000)
  %v1086 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1082, float 0x3FC22D90A0000000)
  %v1087 = call float @llvm.fmuladd.f32(float %v1086, float %v1082, float 0x3FC999FF60000000)
  %v1088 = call float @llvm.fmuladd.f32(float %v1087, float %v1082, float 0x3FD5555540000000)
  %v1089 = call float @llvm.fmuladd.f32(float %v1079, float %v1085, float %v1088)
  %v1090 = call float @llvm.fmuladd.f32(float %v1079, float %v1089, float 0xBFE0000000000000)
  %v1091 = fmul float %v1079, %v1079
  %v1092 = call float @llvm.fmuladd.f32(float %v1091, float %v1090, float %v1081)
  %v1093 = fadd float %v1092, %v1079
  %v1094 = fadd float %v1093, %v1080
  %v1095 = fcmp oeq float %v1065, 0x7FF0000000000000
  %v1096 = select i1 %v1095, float 0x7FF0000000000000, float %v1094
  %v1097 = fcmp oeq float %v1065, 0x0000000000000000
  %v1098 = select i1 %v1097, float 0xFFF0000000000000, float %v1096
  %v1099 = fcmp ult float %v1065, 0x0000000000000000
  %v1100 = select i1 %v1099, float 0x7FF8000000000000, float %v1098
  %v1101 = mul i64 %v1060, 1
  %v1102 = getelementptr inbounds float, ptr %v60, i64 %v1101
  %v1103 = getelementptr inbounds float, ptr %v1102, i64 0
  %v1104 = load float, ptr %v1103, align 4
  %v1105 = fadd float %v1100, %v1104
  %v1106 = fneg float %v1105
  %v1107 = mul i64 %v1060, 1
  %v1108 = getelementptr inbounds float, ptr %v24, i64 %v1107
  %v1109 = getelementptr inbounds float, ptr %v1108, i64 0
  store float %v1106, ptr %v1109, align 4
  %v1110 = add nsw i64 %v1060, 1
  br label %b106
b108:
  %v1111 = add i64 %v8, 0
  %v1112 = sdiv i64 %v1111, 1
  %v1113 = add i64 %v2, 1
  %v1114 = mul i64 %v1112, %v2
  %v1115 = sdiv i64 %v1114, %v3
  %v1116 = mul i64 %v1115, 1
  %v1117 = icmp slt i64 %v1116, %v8
  %v1118 = select i1 %v1117, i64 %v1116, i64 %v8
  %v1119 = mul i64 %v1112, %v1113
  %v1120 = sdiv i64 %v1119, %v3
  %v1121 = mul i64 %v1120, 1
  %v1122 = icmp slt i64 %v1121, %v8
  %v1123 = select i1 %v1122, i64 %v1121, i64 %v8
  br label %b109
b109:
  %v1124 = phi i64 [ %v1118, %b108 ], [ %v1135, %b110 ]
  %v1125 = icmp slt i64 %v1124, %v1123
  br i1 %v1125, label %b110, label %b111
b110:
  %v1126 = mul i64 %v1124, 1
  %v1127 = getelementptr inbounds float, ptr %v58, i64 %v1126
  %v1128 = getelementptr inbounds float, ptr %v1127, i64 0
  %v1129 = load float, ptr %v1128, align 4
  %v1130 = fdiv float 0x3FF0000000000000, %v1129
  %v1131 = mul i64 %v1124, 1
  %v1132 = getelementptr inbounds float, ptr %v62, i64 %v1131
  %v1133 = add i64 0, 0
  %v1134 = getelementptr inbounds float, ptr %v1132, i64 %v1133
  store float %v1130, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1124, 1
  br label %b109
b111:
  %v1136 = icmp sgt i64 %v3, 1
  br i1 %v1136, label %b112, label %b113
b112:
  %v1137 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1138 = atomicrmw add ptr %v1137, i64 1 acq_rel
  %v1139 = load i64, ptr %v91, align 8
  %v1140 = add i64 %v1139, 1
  store i64 %v1140, ptr %v91, align 8
  %v1141 = mul i64 %v3, %v1140
  br label %b114
b114:
  %v1142 = load atomic i64, ptr %v1137 acquire, align 8
  %v1143 = icmp slt i64 %v1142, %v1141
  br i1 %v1143, label %b115, label %b116
b115:
  %v1144 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v91 = alloca i64, i64 1, align 8
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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 8
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 10
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 11
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 13
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 14
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 28
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 29
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 30
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 31
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 32
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 33
  %v90 = load i64, ptr %v89, align 8
  store i64 0, ptr %v91, align 8
  %v92 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v93 = load ptr, ptr %v92, align 4
  %v94 = mul i64 %v2, 0
  %v95 = add i64 %v94, 0
  %v96 = getelementptr inbounds float, ptr %v93, i64 %v95
  br label %b0
b0:
  %v97 = phi i64 [ 0, %entry ], [ %v446, %b20 ]
  %v98 = icmp slt i64 %v97, %v5
  br i1 %v98, label %b1, label %b2
b1:
  %v99 = sub i64 %v5, 1
  %v100 = sub i64 %v99, %v97
  %v101 = add i64 %v7, 0
  %v102 = sdiv i64 %v101, 1
  %v103 = add i64 %v2, 1
  %v104 = mul i64 %v102, %v2
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, %v7
  %v108 = select i1 %v107, i64 %v106, i64 %v7
  %v109 = mul i64 %v102, %v103
  %v110 = sdiv i64 %v109, %v3
  %v111 = mul i64 %v110, 1
  %v112 = icmp slt i64 %v111, %v7
  %v113 = select i1 %v112, i64 %v111, i64 %v7
  br label %b3
b3:
  %v114 = phi i64 [ %v108, %b1 ], [ %v213, %b4 ]
  %v115 = icmp slt i64 %v114, %v113
  br i1 %v115, label %b4, label %b5
b4:
  %v116 = add i64 %v100, 1
  %v117 = and i64 %v116, 1
  %v118 = mul i64 %v117, %v7
  %v119 = add i64 %v118, %v114
  %v120 = mul i64 %v119, 8
  %v121 = getelementptr inbounds float, ptr %v22, i64 %v120
  %v122 = mul i64 %v114, 8
  %v123 = getelementptr inbounds float, ptr %v42, i64 %v122
  %v124 = add i64 %v100, 0
  %v125 = and i64 %v124, %v68
  %v126 = mul i64 %v125, %v7
  %v127 = add i64 %v126, %v114
  %v128 = mul i64 %v127, 1
  %v129 = getelementptr inbounds float, ptr %v18, i64 %v128
  %v130 = getelementptr inbounds float, ptr %v129, i64 0
  %v131 = load float, ptr %v130, align 4
  %v132 = fneg float %v131
  %v133 = add i64 %v100, 0
  %v134 = and i64 %v133, %v88
  %v135 = mul i64 %v134, %v7
  %v136 = add i64 %v135, %v114
  %v137 = mul i64 %v136, 1
  %v138 = getelementptr inbounds float, ptr %v62, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load float, ptr %v139, align 4
  %v141 = fmul float %v132, %v140
  %v142 = add i64 %v100, 1
  %v143 = and i64 %v142, %v70
  %v144 = mul i64 %v143, %v7
  %v145 = add i64 %v144, %v114
  %v146 = mul i64 %v145, 8
  %v147 = getelementptr inbounds float, ptr %v20, i64 %v146
  %v148 = add i64 %v100, 0
  %v149 = and i64 %v148, %v86
  %v150 = mul i64 %v149, %v7
  %v151 = add i64 %v150, %v114
  %v152 = mul i64 %v151, 1
  %v153 = getelementptr inbounds float, ptr %v60, i64 %v152
  %v154 = getelementptr inbounds float, ptr %v153, i64 0
  %v155 = load float, ptr %v154, align 4
  %v156 = add i64 %v100, 0
  %v157 = and i64 %v156, %v90
  %v158 = mul i64 %v157, %v7
  %v159 = add i64 %v158, %v114
  %v160 = mul i64 %v159, 8
  %v161 = getelementptr inbounds float, ptr %v64, i64 %v160
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v121, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = add i64 0, 0
  %v166 = getelementptr inbounds float, ptr %v123, i64 %v165
  %v167 = load <8 x float>, ptr %v166, align 4
  %v168 = add i64 0, 0
  %v169 = getelementptr inbounds float, ptr %v147, i64 %v168
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = fcmp une <8 x float> %v167, splat (float 0x0000000000000000)
  %v174 = select <8 x i1> %v173, <8 x float> %v170, <8 x float> %v172
  %v175 = insertelement <8 x float> poison, float %v155, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = fsub <8 x float> %v174, %v176
  %v178 = fcmp olt <8 x float> %v177, splat (float 0xC05A400000000000)
  %v179 = select <8 x i1> %v178, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v177
  %v180 = fcmp ogt <8 x float> %v179, splat (float 0x4056400000000000)
  %v181 = select <8 x i1> %v180, <8 x float> splat (float 0x4056400000000000), <8 x float> %v179
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v183 = fsub <8 x float> %v182, splat (float 0x4168000000000000)
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v181)
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v184)
  %v186 = bitcast <8 x float> %v182 to <8 x i32>
  %v187 = fmul <8 x float> %v185, %v185
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v185, <8 x float> splat (float 0x3F81227F40000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v185, <8 x float> splat (float 0x3FA5556740000000))
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v185, <8 x float> splat (float 0x3FC5554B00000000))
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v185, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v191, <8 x float> %v185)
  %v193 = sub <8 x i32> %v186, splat (i32 1262485250)
  %v194 = lshr <8 x i32> %v193, splat (i32 1)
  %v195 = sub <8 x i32> %v193, %v194
  %v196 = shl <8 x i32> %v194, splat (i32 23)
  %v197 = bitcast <8 x i32> %v196 to <8 x float>
  %v198 = shl <8 x i32> %v195, splat (i32 23)
  %v199 = bitcast <8 x i32> %v198 to <8 x float>
  %v200 = fadd <8 x float> %v192, splat (float 0x3FF0000000000000)
  %v201 = fmul <8 x float> %v200, %v197
  %v202 = fmul <8 x float> %v201, %v199
  %v203 = insertelement <8 x float> poison, float %v141, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = fmul <8 x float> %v204, %v202
  %v206 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = fcmp une <8 x float> %v167, splat (float 0x0000000000000000)
  %v209 = select <8 x i1> %v208, <8 x float> %v205, <8 x float> %v207
  %v210 = fadd <8 x float> %v164, %v209
  %v211 = add i64 0, 0
  %v212 = getelementptr inbounds float, ptr %v161, i64 %v211
  store <8 x float> %v210, ptr %v212, align 4
  %v213 = add nsw i64 %v114, 1
  br label %b3
b5:
  %v214 = add i64 %v7, 0
  %v215 = sdiv i64 %v214, 1
  %v216 = add i64 %v2, 1
  %v217 = mul i64 %v215, %v2
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, %v7
  %v221 = select i1 %v220, i64 %v219, i64 %v7
  %v222 = mul i64 %v215, %v216
  %v223 = sdiv i64 %v222, %v3
  %v224 = mul i64 %v223, 1
  %v225 = icmp slt i64 %v224, %v7
  %v226 = select i1 %v225, i64 %v224, i64 %v7
  br label %b6
b6:
  %v227 = phi i64 [ %v221, %b5 ], [ %v268, %b7 ]
  %v228 = icmp slt i64 %v227, %v226
  br i1 %v228, label %b7, label %b8
b7:
  %v229 = add i64 %v100, 0
  %v230 = and i64 %v229, %v90
  %v231 = mul i64 %v230, %v7
  %v232 = add i64 %v231, %v227
  %v233 = mul i64 %v232, 8
  %v234 = getelementptr inbounds float, ptr %v64, i64 %v233
  %v235 = add i64 %v100, 0
  %v236 = and i64 %v235, %v82
  %v237 = mul i64 %v236, %v7
  %v238 = add i64 %v237, %v227
  %v239 = mul i64 %v238, 8
  %v240 = getelementptr inbounds float, ptr %v56, i64 %v239
  %v241 = add i64 %v100, 0
  %v242 = and i64 %v241, %v78
  %v243 = mul i64 %v242, %v7
  %v244 = add i64 %v243, %v227
  %v245 = mul i64 %v244, 8
  %v246 = getelementptr inbounds float, ptr %v52, i64 %v245
  %v247 = mul i64 %v227, 8
  %v248 = getelementptr inbounds float, ptr %v34, i64 %v247
  %v249 = icmp ult i64 7, 8
  %v250 = select i1 %v249, i64 7, i64 8
  %v251 = trunc i64 %v250 to i32
  %v252 = insertelement <8 x i32> poison, i32 %v251, i64 0
  %v253 = shufflevector <8 x i32> %v252, <8 x i32> poison, <8 x i32> zeroinitializer
  %v254 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v253
  %v255 = add i64 1, 0
  %v256 = getelementptr inbounds float, ptr %v234, i64 %v255
  %v257 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v256, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v258 = add i64 1, 0
  %v259 = getelementptr inbounds float, ptr %v240, i64 %v258
  %v260 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v259, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v261 = fmul <8 x float> %v257, %v260
  %v262 = add i64 1, 0
  %v263 = getelementptr inbounds float, ptr %v246, i64 %v262
  %v264 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v263, <8 x i1> %v254, <8 x float> zeroinitializer)
  %v265 = fmul <8 x float> %v261, %v264
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v248, i64 %v266
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v265, ptr align 4 %v267, <8 x i1> %v254)
  %v268 = add nsw i64 %v227, 1
  br label %b6
b8:
  %v269 = add i64 %v7, 0
  %v270 = sdiv i64 %v269, 1
  %v271 = add i64 %v2, 1
  %v272 = mul i64 %v270, %v2
  %v273 = sdiv i64 %v272, %v3
  %v274 = mul i64 %v273, 1
  %v275 = icmp slt i64 %v274, %v7
  %v276 = select i1 %v275, i64 %v274, i64 %v7
  %v277 = mul i64 %v270, %v271
  %v278 = sdiv i64 %v277, %v3
  %v279 = mul i64 %v278, 1
  %v280 = icmp slt i64 %v279, %v7
  %v281 = select i1 %v280, i64 %v279, i64 %v7
  br label %b9
b9:
  %v282 = phi i64 [ %v276, %b8 ], [ %v288, %b10 ]
  %v283 = icmp slt i64 %v282, %v281
  br i1 %v283, label %b10, label %b11
b10:
  %v284 = mul i64 %v282, 8
  %v285 = getelementptr inbounds float, ptr %v34, i64 %v284
  %v286 = add i64 7, 0
  %v287 = getelementptr inbounds float, ptr %v285, i64 %v286
  store float 0x0000000000000000, ptr %v287, align 4
  %v288 = add nsw i64 %v282, 1
  br label %b9
b11:
  %v289 = add i64 %v7, 0
  %v290 = sdiv i64 %v289, 1
  %v291 = add i64 %v2, 1
  %v292 = mul i64 %v290, %v2
  %v293 = sdiv i64 %v292, %v3
  %v294 = mul i64 %v293, 1
  %v295 = icmp slt i64 %v294, %v7
  %v296 = select i1 %v295, i64 %v294, i64 %v7
  %v297 = mul i64 %v290, %v291
  %v298 = sdiv i64 %v297, %v3
  %v299 = mul i64 %v298, 1
  %v300 = icmp slt i64 %v299, %v7
  %v301 = select i1 %v300, i64 %v299, i64 %v7
  br label %b12
b12:
  %v302 = phi i64 [ %v296, %b11 ], [ %v352, %b13 ]
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b13, label %b14
b13:
  %v304 = mul i64 %v302, 6
  %v305 = getelementptr inbounds float, ptr %v44, i64 %v304
  %v306 = add i64 %v100, 0
  %v307 = and i64 %v306, %v90
  %v308 = mul i64 %v307, %v7
  %v309 = add i64 %v308, %v302
  %v310 = mul i64 %v309, 8
  %v311 = getelementptr inbounds float, ptr %v64, i64 %v310
  %v312 = add i64 %v100, 0
  %v313 = and i64 %v312, %v82
  %v314 = mul i64 %v313, %v7
  %v315 = add i64 %v314, %v302
  %v316 = mul i64 %v315, 8
  %v317 = getelementptr inbounds float, ptr %v56, i64 %v316
  %v318 = add i64 %v100, 0
  %v319 = and i64 %v318, %v80
  %v320 = mul i64 %v319, %v7
  %v321 = add i64 %v320, %v302
  %v322 = mul i64 %v321, 8
  %v323 = getelementptr inbounds float, ptr %v54, i64 %v322
  %v324 = mul i64 %v302, 8
  %v325 = getelementptr inbounds float, ptr %v36, i64 %v324
  %v326 = icmp ult i64 6, 8
  %v327 = select i1 %v326, i64 6, i64 8
  %v328 = trunc i64 %v327 to i32
  %v329 = insertelement <8 x i32> poison, i32 %v328, i64 0
  %v330 = shufflevector <8 x i32> %v329, <8 x i32> poison, <8 x i32> zeroinitializer
  %v331 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v330
  %v332 = add i64 0, 0
  %v333 = getelementptr inbounds float, ptr %v305, i64 %v332
  %v334 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v333, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v335 = add i64 2, 0
  %v336 = getelementptr inbounds float, ptr %v311, i64 %v335
  %v337 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v336, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v338 = add i64 2, 0
  %v339 = getelementptr inbounds float, ptr %v317, i64 %v338
  %v340 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v339, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v341 = fmul <8 x float> %v337, %v340
  %v342 = add i64 2, 0
  %v343 = getelementptr inbounds float, ptr %v323, i64 %v342
  %v344 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v343, <8 x i1> %v331, <8 x float> zeroinitializer)
  %v345 = fmul <8 x float> %v341, %v344
  %v346 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v347 = shufflevector <8 x float> %v346, <8 x float> poison, <8 x i32> zeroinitializer
  %v348 = fcmp une <8 x float> %v334, splat (float 0x0000000000000000)
  %v349 = select <8 x i1> %v348, <8 x float> %v345, <8 x float> %v347
  %v350 = add i64 0, 0
  %v351 = getelementptr inbounds float, ptr %v325, i64 %v350
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v349, ptr align 4 %v351, <8 x i1> %v331)
  %v352 = add nsw i64 %v302, 1
  br label %b12
b14:
  %v353 = add i64 %v7, 0
  %v354 = sdiv i64 %v353, 1
  %v355 = add i64 %v2, 1
  %v356 = mul i64 %v354, %v2
  %v357 = sdiv i64 %v356, %v3
  %v358 = mul i64 %v357, 1
  %v359 = icmp slt i64 %v358, %v7
  %v360 = select i1 %v359, i64 %v358, i64 %v7
  %v361 = mul i64 %v354, %v355
  %v362 = sdiv i64 %v361, %v3
  %v363 = mul i64 %v362, 1
  %v364 = icmp slt i64 %v363, %v7
  %v365 = select i1 %v364, i64 %v363, i64 %v7
  br label %b15
b15:
  %v366 = phi i64 [ %v360, %b14 ], [ %v380, %b16 ]
  %v367 = icmp slt i64 %v366, %v365
  br i1 %v367, label %b16, label %b17
b16:
  %v368 = mul i64 %v366, 8
  %v369 = getelementptr inbounds float, ptr %v36, i64 %v368
  %v370 = icmp ult i64 2, 8
  %v371 = select i1 %v370, i64 2, i64 8
  %v372 = trunc i64 %v371 to i32
  %v373 = insertelement <8 x i32> poison, i32 %v372, i64 0
  %v374 = shufflevector <8 x i32> %v373, <8 x i32> poison, <8 x i32> zeroinitializer
  %v375 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v374
  %v376 = add i64 6, 0
  %v377 = getelementptr inbounds float, ptr %v369, i64 %v376
  %v378 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v379 = shufflevector <8 x float> %v378, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v379, ptr align 4 %v377, <8 x i1> %v375)
  %v380 = add nsw i64 %v366, 1
  br label %b15
b17:
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
  br label %b18
b18:
  %v394 = phi i64 [ %v388, %b17 ], [ %v445, %b19 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b19, label %b20
b19:
  %v396 = add i64 %v100, 0
  %v397 = and i64 %v396, %v90
  %v398 = mul i64 %v397, %v7
  %v399 = add i64 %v398, %v394
  %v400 = mul i64 %v399, 8
  %v401 = getelementptr inbounds float, ptr %v64, i64 %v400
  %v402 = add i64 %v100, 0
  %v403 = and i64 %v402, %v82
  %v404 = mul i64 %v403, %v7
  %v405 = add i64 %v404, %v394
  %v406 = mul i64 %v405, 8
  %v407 = getelementptr inbounds float, ptr %v56, i64 %v406
  %v408 = add i64 %v100, 0
  %v409 = and i64 %v408, %v76
  %v410 = mul i64 %v409, %v7
  %v411 = add i64 %v410, %v394
  %v412 = mul i64 %v411, 8
  %v413 = getelementptr inbounds float, ptr %v50, i64 %v412
  %v414 = mul i64 %v394, 8
  %v415 = getelementptr inbounds float, ptr %v36, i64 %v414
  %v416 = mul i64 %v394, 8
  %v417 = getelementptr inbounds float, ptr %v34, i64 %v416
  %v418 = add i64 %v100, 0
  %v419 = and i64 %v418, 1
  %v420 = mul i64 %v419, %v7
  %v421 = add i64 %v420, %v394
  %v422 = mul i64 %v421, 8
  %v423 = getelementptr inbounds float, ptr %v22, i64 %v422
  %v424 = add i64 0, 0
  %v425 = getelementptr inbounds float, ptr %v401, i64 %v424
  %v426 = load <8 x float>, ptr %v425, align 4
  %v427 = add i64 0, 0
  %v428 = getelementptr inbounds float, ptr %v407, i64 %v427
  %v429 = load <8 x float>, ptr %v428, align 4
  %v430 = fmul <8 x float> %v426, %v429
  %v431 = add i64 0, 0
  %v432 = getelementptr inbounds float, ptr %v413, i64 %v431
  %v433 = load <8 x float>, ptr %v432, align 4
  %v434 = fmul <8 x float> %v430, %v433
  %v435 = add i64 0, 0
  %v436 = getelementptr inbounds float, ptr %v415, i64 %v435
  %v437 = load <8 x float>, ptr %v436, align 4
  %v438 = fadd <8 x float> %v434, %v437
  %v439 = add i64 0, 0
  %v440 = getelementptr inbounds float, ptr %v417, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = fadd <8 x float> %v438, %v441
  %v443 = add i64 0, 0
  %v444 = getelementptr inbounds float, ptr %v423, i64 %v443
  store <8 x float> %v442, ptr %v444, align 4
  %v445 = add nsw i64 %v394, 1
  br label %b18
b20:
  %v446 = add nsw i64 %v97, 1
  br label %b0
b2:
  %v447 = icmp sgt i64 %v3, 1
  br i1 %v447, label %b21, label %b22
b21:
  %v448 = getelementptr inbounds i64, ptr %v1, i64 3
  %v449 = atomicrmw add ptr %v448, i64 1 acq_rel
  %v450 = load i64, ptr %v91, align 8
  %v451 = add i64 %v450, 1
  store i64 %v451, ptr %v91, align 8
  %v452 = mul i64 %v3, %v451
  br label %b23
b23:
  %v453 = load atomic i64, ptr %v448 acquire, align 8
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b24, label %b25
b24:
  %v455 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v456 = add i64 %v8, 0
  %v457 = sdiv i64 %v456, 1
  %v458 = add i64 %v2, 1
  %v459 = mul i64 %v457, %v2
  %v460 = sdiv i64 %v459, %v3
  %v461 = mul i64 %v460, 1
  %v462 = icmp slt i64 %v461, %v8
  %v463 = select i1 %v462, i64 %v461, i64 %v8
  %v464 = mul i64 %v457, %v458
  %v465 = sdiv i64 %v464, %v3
  %v466 = mul i64 %v465, 1
  %v467 = icmp slt i64 %v466, %v8
  %v468 = select i1 %v467, i64 %v466, i64 %v8
  br label %b26
b26:
  %v469 = phi i64 [ %v463, %b22 ], [ %v501, %b34 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b27, label %b28
b27:
  %v471 = mul i64 %v469, 8
  %v472 = getelementptr inbounds float, ptr %v26, i64 %v471
  br label %b29
b29:
  %v473 = phi i64 [ 0, %b27 ], [ %v476, %b30 ]
  %v474 = icmp slt i64 %v473, 8
  br i1 %v474, label %b30, label %b31
b30:
  %v475 = getelementptr inbounds float, ptr %v472, i64 %v473
  store float 0x0000000000000000, ptr %v475, align 4
  %v476 = add nsw i64 %v473, 1
  br label %b29
b31:
  br label %b32
b32:
  %v477 = phi i64 [ 0, %b31 ], [ %v500, %b33 ]
  %v478 = icmp slt i64 %v477, 8
  br i1 %v478, label %b33, label %b34
b33:
  %v479 = srem i64 %v469, %v7
  %v480 = mul i64 %v479, 8
  %v481 = getelementptr inbounds float, ptr %v16, i64 %v480
  %v482 = mul i64 %v469, 8
  %v483 = getelementptr inbounds float, ptr %v64, i64 %v482
  %v484 = add i64 0, %v477
  %v485 = getelementptr inbounds float, ptr %v481, i64 %v484
  %v486 = load float, ptr %v485, align 4
  %v487 = add i64 0, %v477
  %v488 = getelementptr inbounds float, ptr %v483, i64 %v487
  %v489 = load float, ptr %v488, align 4
  %v490 = fptosi float %v486 to i64
  %v491 = icmp slt i64 %v490, 0
  %v492 = select i1 %v491, i64 0, i64 %v490
  %v493 = icmp sgt i64 %v492, 7
  %v494 = select i1 %v493, i64 7, i64 %v492
  %v495 = mul i64 %v494, 1
  %v496 = add i64 0, %v495
  %v497 = getelementptr inbounds float, ptr %v472, i64 %v496
  %v498 = load float, ptr %v497, align 4
  %v499 = fadd float %v498, %v489
  store float %v499, ptr %v497, align 4
  %v500 = add nsw i64 %v477, 1
  br label %b32
b34:
  %v501 = add nsw i64 %v469, 1
  br label %b26
b28:
  %v502 = icmp sgt i64 %v3, 1
  br i1 %v502, label %b35, label %b36
b35:
  %v503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v504 = atomicrmw add ptr %v503, i64 1 acq_rel
  %v505 = load i64, ptr %v91, align 8
  %v506 = add i64 %v505, 1
  store i64 %v506, ptr %v91, align 8
  %v507 = mul i64 %v3, %v506
  br label %b37
b37:
  %v508 = load atomic i64, ptr %v503 acquire, align 8
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b38, label %b39
b38:
  %v510 = call i32 @sched_yield()
  br label %b37
b39:
  br label %b36
b36:
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare <8 x float> @llvm.maximum.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <4 x float> @llvm.maximum.v4f32(<4 x float>, <4 x float>)
declare <2 x float> @llvm.maximum.v2f32(<2 x float>, <2 x float>)
declare float @llvm.maximum.f32(float, float)
declare float @llvm.fmuladd.f32(float, float, float)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
