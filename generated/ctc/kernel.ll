; generated from specs/ctc.yaml by `make generated`: do not edit
; ctc K=8 S=8 float32, x86-64-v3

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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 7
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 9
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 10
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 30
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 31
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 32
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v92 = load ptr, ptr %v91, align 4
  %v93 = mul i64 %v2, 0
  %v94 = add i64 %v93, 0
  %v95 = getelementptr inbounds float, ptr %v92, i64 %v94
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b0, label %b1
b0:
  %v99 = icmp eq i64 %v2, 0
  br i1 %v99, label %b2, label %b3
b2:
  %v100 = add i64 0, 0
  %v101 = insertelement <8 x i64> poison, i64 %v100, i64 0
  %v102 = shufflevector <8 x i64> %v101, <8 x i64> poison, <8 x i32> zeroinitializer
  %v103 = add <8 x i64> %v102, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v104 = sitofp <8 x i64> %v103 to <8 x float>
  %v105 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v106 = shufflevector <8 x float> %v105, <8 x float> poison, <8 x i32> zeroinitializer
  %v107 = fcmp oeq <8 x float> %v104, %v106
  %v108 = select <8 x i1> %v107, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v109 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = fcmp une <8 x float> %v108, splat (float 0x0000000000000000)
  %v112 = select <8 x i1> %v111, <8 x float> %v106, <8 x float> %v110
  %v113 = add i64 0, 0
  %v114 = getelementptr inbounds float, ptr %v38, i64 %v113
  store <8 x float> %v112, ptr %v114, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v115 = icmp sgt i64 %v3, 1
  br i1 %v115, label %b4, label %b5
b4:
  %v116 = getelementptr inbounds i64, ptr %v1, i64 3
  %v117 = atomicrmw add ptr %v116, i64 1 acq_rel
  %v118 = mul i64 %v3, 1
  br label %b6
b6:
  %v119 = load atomic i64, ptr %v116 acquire, align 8
  %v120 = icmp slt i64 %v119, %v118
  br i1 %v120, label %b7, label %b8
b7:
  %v121 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v122 = getelementptr inbounds i64, ptr %v1, i64 4
  %v123 = load i64, ptr %v122, align 8
  %v124 = icmp eq i64 %v123, 0
  br i1 %v124, label %b9, label %b10
b9:
  %v125 = add i64 %v7, 0
  %v126 = sdiv i64 %v125, 1
  %v127 = add i64 %v2, 1
  %v128 = mul i64 %v126, %v2
  %v129 = sdiv i64 %v128, %v3
  %v130 = mul i64 %v129, 1
  %v131 = icmp slt i64 %v130, %v7
  %v132 = select i1 %v131, i64 %v130, i64 %v7
  %v133 = mul i64 %v126, %v127
  %v134 = sdiv i64 %v133, %v3
  %v135 = mul i64 %v134, 1
  %v136 = icmp slt i64 %v135, %v7
  %v137 = select i1 %v136, i64 %v135, i64 %v7
  br label %b11
b11:
  %v138 = phi i64 [ %v132, %b9 ], [ %v164, %b12 ]
  %v139 = icmp slt i64 %v138, %v137
  br i1 %v139, label %b12, label %b13
b12:
  %v140 = mul i64 %v138, 8
  %v141 = getelementptr inbounds float, ptr %v10, i64 %v140
  %v142 = mul i64 %v138, 8
  %v143 = getelementptr inbounds float, ptr %v12, i64 %v142
  %v144 = mul i64 %v138, 8
  %v145 = getelementptr inbounds float, ptr %v40, i64 %v144
  %v146 = mul i64 %v138, 8
  %v147 = getelementptr inbounds float, ptr %v42, i64 %v146
  %v148 = add i64 0, 0
  %v149 = getelementptr inbounds float, ptr %v141, i64 %v148
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = fcmp ogt <8 x float> %v150, %v152
  %v154 = select <8 x i1> %v153, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v155 = add i64 0, 0
  %v156 = getelementptr inbounds float, ptr %v143, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fcmp ogt <8 x float> %v157, %v152
  %v159 = select <8 x i1> %v158, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v160 = add i64 0, 0
  %v161 = getelementptr inbounds float, ptr %v145, i64 %v160
  store <8 x float> %v154, ptr %v161, align 4
  %v162 = add i64 0, 0
  %v163 = getelementptr inbounds float, ptr %v147, i64 %v162
  store <8 x float> %v159, ptr %v163, align 4
  %v164 = add nsw i64 %v138, 1
  br label %b11
b13:
  br label %b10
b10:
  %v165 = icmp sgt i64 %v3, 1
  br i1 %v165, label %b14, label %b15
b14:
  %v166 = getelementptr inbounds i64, ptr %v1, i64 3
  %v167 = atomicrmw add ptr %v166, i64 1 acq_rel
  %v168 = mul i64 %v3, 2
  br label %b16
b16:
  %v169 = load atomic i64, ptr %v166 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b17, label %b18
b17:
  %v171 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v172 = getelementptr inbounds i64, ptr %v1, i64 4
  %v173 = load i64, ptr %v172, align 8
  %v174 = icmp eq i64 %v173, 0
  br i1 %v174, label %b19, label %b20
b19:
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
  br label %b21
b21:
  %v188 = phi i64 [ %v182, %b19 ], [ %v209, %b22 ]
  %v189 = icmp slt i64 %v188, %v187
  br i1 %v189, label %b22, label %b23
b22:
  %v190 = mul i64 %v188, 8
  %v191 = getelementptr inbounds float, ptr %v10, i64 %v190
  %v192 = mul i64 %v188, 6
  %v193 = getelementptr inbounds float, ptr %v44, i64 %v192
  %v194 = icmp ult i64 6, 8
  %v195 = select i1 %v194, i64 6, i64 8
  %v196 = trunc i64 %v195 to i32
  %v197 = insertelement <8 x i32> poison, i32 %v196, i64 0
  %v198 = shufflevector <8 x i32> %v197, <8 x i32> poison, <8 x i32> zeroinitializer
  %v199 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v198
  %v200 = add i64 2, 0
  %v201 = getelementptr inbounds float, ptr %v191, i64 %v200
  %v202 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v201, <8 x i1> %v199, <8 x float> zeroinitializer)
  %v203 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = fcmp ogt <8 x float> %v202, %v204
  %v206 = select <8 x i1> %v205, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v207 = add i64 0, 0
  %v208 = getelementptr inbounds float, ptr %v193, i64 %v207
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v206, ptr align 4 %v208, <8 x i1> %v199)
  %v209 = add nsw i64 %v188, 1
  br label %b21
b23:
  br label %b20
b20:
  %v210 = icmp sgt i64 %v3, 1
  br i1 %v210, label %b24, label %b25
b24:
  %v211 = getelementptr inbounds i64, ptr %v1, i64 3
  %v212 = atomicrmw add ptr %v211, i64 1 acq_rel
  %v213 = mul i64 %v3, 3
  br label %b26
b26:
  %v214 = load atomic i64, ptr %v211 acquire, align 8
  %v215 = icmp slt i64 %v214, %v213
  br i1 %v215, label %b27, label %b28
b27:
  %v216 = call i32 @sched_yield()
  br label %b26
b28:
  br label %b25
b25:
  %v217 = getelementptr inbounds i64, ptr %v1, i64 4
  %v218 = load i64, ptr %v217, align 8
  %v219 = icmp eq i64 %v218, 0
  br i1 %v219, label %b29, label %b30
b29:
  %v220 = getelementptr inbounds i64, ptr %v1, i64 33
  %v221 = load i64, ptr %v220, align 8
  %v222 = icmp eq i64 %v221, 0
  br i1 %v222, label %b31, label %b32
b31:
  %v223 = add i64 %v7, 0
  %v224 = sdiv i64 %v223, 1
  %v225 = add i64 %v2, 1
  %v226 = mul i64 %v224, %v2
  %v227 = sdiv i64 %v226, %v3
  %v228 = mul i64 %v227, 1
  %v229 = icmp slt i64 %v228, %v7
  %v230 = select i1 %v229, i64 %v228, i64 %v7
  %v231 = mul i64 %v224, %v225
  %v232 = sdiv i64 %v231, %v3
  %v233 = mul i64 %v232, 1
  %v234 = icmp slt i64 %v233, %v7
  %v235 = select i1 %v234, i64 %v233, i64 %v7
  br label %b33
b33:
  %v236 = phi i64 [ %v230, %b31 ], [ %v258, %b34 ]
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b34, label %b35
b34:
  %v238 = and i64 0, %v70
  %v239 = mul i64 %v238, %v7
  %v240 = add i64 %v239, %v236
  %v241 = mul i64 %v240, 8
  %v242 = getelementptr inbounds float, ptr %v20, i64 %v241
  %v243 = add i64 0, 0
  %v244 = insertelement <8 x i64> poison, i64 %v243, i64 0
  %v245 = shufflevector <8 x i64> %v244, <8 x i64> poison, <8 x i32> zeroinitializer
  %v246 = add <8 x i64> %v245, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>
  %v247 = sitofp <8 x i64> %v246 to <8 x float>
  %v248 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v249 = shufflevector <8 x float> %v248, <8 x float> poison, <8 x i32> zeroinitializer
  %v250 = fcmp oeq <8 x float> %v247, %v249
  %v251 = select <8 x i1> %v250, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v252 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v253 = shufflevector <8 x float> %v252, <8 x float> poison, <8 x i32> zeroinitializer
  %v254 = fcmp une <8 x float> %v251, splat (float 0x0000000000000000)
  %v255 = select <8 x i1> %v254, <8 x float> %v249, <8 x float> %v253
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v242, i64 %v256
  store <8 x float> %v255, ptr %v257, align 4
  %v258 = add nsw i64 %v236, 1
  br label %b33
b35:
  br label %b32
b32:
  br label %b30
b30:
  %v259 = icmp sgt i64 %v3, 1
  br i1 %v259, label %b36, label %b37
b36:
  %v260 = getelementptr inbounds i64, ptr %v1, i64 3
  %v261 = atomicrmw add ptr %v260, i64 1 acq_rel
  %v262 = mul i64 %v3, 4
  br label %b38
b38:
  %v263 = load atomic i64, ptr %v260 acquire, align 8
  %v264 = icmp slt i64 %v263, %v262
  br i1 %v264, label %b39, label %b40
b39:
  %v265 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  br label %b41
b41:
  %v266 = phi i64 [ 0, %b37 ], [ %v865, %b85 ]
  %v267 = icmp slt i64 %v266, %v5
  br i1 %v267, label %b42, label %b43
b42:
  %v268 = add i64 %v7, 0
  %v269 = sdiv i64 %v268, 1
  %v270 = add i64 %v2, 1
  %v271 = mul i64 %v269, %v2
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  %v276 = mul i64 %v269, %v270
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  br label %b44
b44:
  %v281 = phi i64 [ %v275, %b42 ], [ %v287, %b45 ]
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b45, label %b46
b45:
  %v283 = mul i64 %v281, 8
  %v284 = getelementptr inbounds float, ptr %v28, i64 %v283
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v284, i64 %v285
  store float 0xC6293E5940000000, ptr %v286, align 4
  %v287 = add nsw i64 %v281, 1
  br label %b44
b46:
  %v288 = add i64 %v7, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v7
  %v295 = select i1 %v294, i64 %v293, i64 %v7
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  br label %b47
b47:
  %v301 = phi i64 [ %v295, %b46 ], [ %v322, %b48 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b48, label %b49
b48:
  %v303 = add i64 %v266, 0
  %v304 = and i64 %v303, %v70
  %v305 = mul i64 %v304, %v7
  %v306 = add i64 %v305, %v301
  %v307 = mul i64 %v306, 8
  %v308 = getelementptr inbounds float, ptr %v20, i64 %v307
  %v309 = mul i64 %v301, 8
  %v310 = getelementptr inbounds float, ptr %v28, i64 %v309
  %v311 = icmp ult i64 7, 8
  %v312 = select i1 %v311, i64 7, i64 8
  %v313 = trunc i64 %v312 to i32
  %v314 = insertelement <8 x i32> poison, i32 %v313, i64 0
  %v315 = shufflevector <8 x i32> %v314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v316 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v315
  %v317 = add i64 0, 0
  %v318 = getelementptr inbounds float, ptr %v308, i64 %v317
  %v319 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v318, <8 x i1> %v316, <8 x float> zeroinitializer)
  %v320 = add i64 1, 0
  %v321 = getelementptr inbounds float, ptr %v310, i64 %v320
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v319, ptr align 4 %v321, <8 x i1> %v316)
  %v322 = add nsw i64 %v301, 1
  br label %b47
b49:
  %v323 = add i64 %v7, 0
  %v324 = sdiv i64 %v323, 1
  %v325 = add i64 %v2, 1
  %v326 = mul i64 %v324, %v2
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  %v331 = mul i64 %v324, %v325
  %v332 = sdiv i64 %v331, %v3
  %v333 = mul i64 %v332, 1
  %v334 = icmp slt i64 %v333, %v7
  %v335 = select i1 %v334, i64 %v333, i64 %v7
  br label %b50
b50:
  %v336 = phi i64 [ %v330, %b49 ], [ %v350, %b51 ]
  %v337 = icmp slt i64 %v336, %v335
  br i1 %v337, label %b51, label %b52
b51:
  %v338 = mul i64 %v336, 8
  %v339 = getelementptr inbounds float, ptr %v30, i64 %v338
  %v340 = icmp ult i64 2, 8
  %v341 = select i1 %v340, i64 2, i64 8
  %v342 = trunc i64 %v341 to i32
  %v343 = insertelement <8 x i32> poison, i32 %v342, i64 0
  %v344 = shufflevector <8 x i32> %v343, <8 x i32> poison, <8 x i32> zeroinitializer
  %v345 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v344
  %v346 = add i64 0, 0
  %v347 = getelementptr inbounds float, ptr %v339, i64 %v346
  %v348 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v349 = shufflevector <8 x float> %v348, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v349, ptr align 4 %v347, <8 x i1> %v345)
  %v350 = add nsw i64 %v336, 1
  br label %b50
b52:
  %v351 = add i64 %v7, 0
  %v352 = sdiv i64 %v351, 1
  %v353 = add i64 %v2, 1
  %v354 = mul i64 %v352, %v2
  %v355 = sdiv i64 %v354, %v3
  %v356 = mul i64 %v355, 1
  %v357 = icmp slt i64 %v356, %v7
  %v358 = select i1 %v357, i64 %v356, i64 %v7
  %v359 = mul i64 %v352, %v353
  %v360 = sdiv i64 %v359, %v3
  %v361 = mul i64 %v360, 1
  %v362 = icmp slt i64 %v361, %v7
  %v363 = select i1 %v362, i64 %v361, i64 %v7
  br label %b53
b53:
  %v364 = phi i64 [ %v358, %b52 ], [ %v385, %b54 ]
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b54, label %b55
b54:
  %v366 = add i64 %v266, 0
  %v367 = and i64 %v366, %v70
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v364
  %v370 = mul i64 %v369, 8
  %v371 = getelementptr inbounds float, ptr %v20, i64 %v370
  %v372 = mul i64 %v364, 8
  %v373 = getelementptr inbounds float, ptr %v30, i64 %v372
  %v374 = icmp ult i64 6, 8
  %v375 = select i1 %v374, i64 6, i64 8
  %v376 = trunc i64 %v375 to i32
  %v377 = insertelement <8 x i32> poison, i32 %v376, i64 0
  %v378 = shufflevector <8 x i32> %v377, <8 x i32> poison, <8 x i32> zeroinitializer
  %v379 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v378
  %v380 = add i64 0, 0
  %v381 = getelementptr inbounds float, ptr %v371, i64 %v380
  %v382 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v381, <8 x i1> %v379, <8 x float> zeroinitializer)
  %v383 = add i64 2, 0
  %v384 = getelementptr inbounds float, ptr %v373, i64 %v383
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v382, ptr align 4 %v384, <8 x i1> %v379)
  %v385 = add nsw i64 %v364, 1
  br label %b53
b55:
  %v386 = add i64 %v7, 0
  %v387 = sdiv i64 %v386, 1
  %v388 = add i64 %v2, 1
  %v389 = mul i64 %v387, %v2
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  %v394 = mul i64 %v387, %v388
  %v395 = sdiv i64 %v394, %v3
  %v396 = mul i64 %v395, 1
  %v397 = icmp slt i64 %v396, %v7
  %v398 = select i1 %v397, i64 %v396, i64 %v7
  br label %b56
b56:
  %v399 = phi i64 [ %v393, %b55 ], [ %v414, %b57 ]
  %v400 = icmp slt i64 %v399, %v398
  br i1 %v400, label %b57, label %b58
b57:
  %v401 = add i64 %v266, 0
  %v402 = and i64 %v401, %v70
  %v403 = mul i64 %v402, %v7
  %v404 = add i64 %v403, %v399
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v20, i64 %v405
  %v407 = mul i64 %v399, 24
  %v408 = getelementptr inbounds float, ptr %v32, i64 %v407
  %v409 = add i64 0, 0
  %v410 = getelementptr inbounds float, ptr %v406, i64 %v409
  %v411 = load <8 x float>, ptr %v410, align 4
  %v412 = add i64 0, 0
  %v413 = getelementptr inbounds float, ptr %v408, i64 %v412
  store <8 x float> %v411, ptr %v413, align 4
  %v414 = add nsw i64 %v399, 1
  br label %b56
b58:
  %v415 = add i64 %v7, 0
  %v416 = sdiv i64 %v415, 1
  %v417 = add i64 %v2, 1
  %v418 = mul i64 %v416, %v2
  %v419 = sdiv i64 %v418, %v3
  %v420 = mul i64 %v419, 1
  %v421 = icmp slt i64 %v420, %v7
  %v422 = select i1 %v421, i64 %v420, i64 %v7
  %v423 = mul i64 %v416, %v417
  %v424 = sdiv i64 %v423, %v3
  %v425 = mul i64 %v424, 1
  %v426 = icmp slt i64 %v425, %v7
  %v427 = select i1 %v426, i64 %v425, i64 %v7
  br label %b59
b59:
  %v428 = phi i64 [ %v422, %b58 ], [ %v439, %b60 ]
  %v429 = icmp slt i64 %v428, %v427
  br i1 %v429, label %b60, label %b61
b60:
  %v430 = mul i64 %v428, 8
  %v431 = getelementptr inbounds float, ptr %v28, i64 %v430
  %v432 = mul i64 %v428, 24
  %v433 = getelementptr inbounds float, ptr %v32, i64 %v432
  %v434 = add i64 0, 0
  %v435 = getelementptr inbounds float, ptr %v431, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 8, 0
  %v438 = getelementptr inbounds float, ptr %v433, i64 %v437
  store <8 x float> %v436, ptr %v438, align 4
  %v439 = add nsw i64 %v428, 1
  br label %b59
b61:
  %v440 = add i64 %v7, 0
  %v441 = sdiv i64 %v440, 1
  %v442 = add i64 %v2, 1
  %v443 = mul i64 %v441, %v2
  %v444 = sdiv i64 %v443, %v3
  %v445 = mul i64 %v444, 1
  %v446 = icmp slt i64 %v445, %v7
  %v447 = select i1 %v446, i64 %v445, i64 %v7
  %v448 = mul i64 %v441, %v442
  %v449 = sdiv i64 %v448, %v3
  %v450 = mul i64 %v449, 1
  %v451 = icmp slt i64 %v450, %v7
  %v452 = select i1 %v451, i64 %v450, i64 %v7
  br label %b62
b62:
  %v453 = phi i64 [ %v447, %b61 ], [ %v473, %b63 ]
  %v454 = icmp slt i64 %v453, %v452
  br i1 %v454, label %b63, label %b64
b63:
  %v455 = mul i64 %v453, 8
  %v456 = getelementptr inbounds float, ptr %v40, i64 %v455
  %v457 = mul i64 %v453, 8
  %v458 = getelementptr inbounds float, ptr %v30, i64 %v457
  %v459 = mul i64 %v453, 24
  %v460 = getelementptr inbounds float, ptr %v32, i64 %v459
  %v461 = add i64 0, 0
  %v462 = getelementptr inbounds float, ptr %v456, i64 %v461
  %v463 = load <8 x float>, ptr %v462, align 4
  %v464 = add i64 0, 0
  %v465 = getelementptr inbounds float, ptr %v458, i64 %v464
  %v466 = load <8 x float>, ptr %v465, align 4
  %v467 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v468 = shufflevector <8 x float> %v467, <8 x float> poison, <8 x i32> zeroinitializer
  %v469 = fcmp une <8 x float> %v463, splat (float 0x0000000000000000)
  %v470 = select <8 x i1> %v469, <8 x float> %v466, <8 x float> %v468
  %v471 = add i64 16, 0
  %v472 = getelementptr inbounds float, ptr %v460, i64 %v471
  store <8 x float> %v470, ptr %v472, align 4
  %v473 = add nsw i64 %v453, 1
  br label %b62
b64:
  %v474 = add i64 %v7, 0
  %v475 = sdiv i64 %v474, 1
  %v476 = add i64 %v2, 1
  %v477 = mul i64 %v475, %v2
  %v478 = sdiv i64 %v477, %v3
  %v479 = mul i64 %v478, 1
  %v480 = icmp slt i64 %v479, %v7
  %v481 = select i1 %v480, i64 %v479, i64 %v7
  %v482 = mul i64 %v475, %v476
  %v483 = sdiv i64 %v482, %v3
  %v484 = mul i64 %v483, 1
  %v485 = icmp slt i64 %v484, %v7
  %v486 = select i1 %v485, i64 %v484, i64 %v7
  br label %b65
b65:
  %v487 = phi i64 [ %v481, %b64 ], [ %v505, %b70 ]
  %v488 = icmp slt i64 %v487, %v486
  br i1 %v488, label %b66, label %b67
b66:
  br label %b68
b68:
  %v489 = phi i64 [ 0, %b66 ], [ %v500, %b69 ]
  %v490 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b66 ], [ %v499, %b69 ]
  %v491 = icmp slt i64 %v489, 3
  br i1 %v491, label %b69, label %b70
b69:
  %v492 = mul i64 %v487, 24
  %v493 = getelementptr inbounds float, ptr %v32, i64 %v492
  %v494 = add i64 0, 0
  %v495 = mul i64 %v489, 8
  %v496 = add i64 %v494, %v495
  %v497 = getelementptr inbounds float, ptr %v493, i64 %v496
  %v498 = load <8 x float>, ptr %v497, align 4
  %v499 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v490, <8 x float> %v498)
  %v500 = add nsw i64 %v489, 1
  br label %b68
b70:
  %v501 = mul i64 %v487, 8
  %v502 = getelementptr inbounds float, ptr %v46, i64 %v501
  %v503 = add i64 0, 0
  %v504 = getelementptr inbounds float, ptr %v502, i64 %v503
  store <8 x float> %v490, ptr %v504, align 4
  %v505 = add nsw i64 %v487, 1
  br label %b65
b67:
  %v506 = add i64 %v7, 0
  %v507 = sdiv i64 %v506, 1
  %v508 = add i64 %v2, 1
  %v509 = mul i64 %v507, %v2
  %v510 = sdiv i64 %v509, %v3
  %v511 = mul i64 %v510, 1
  %v512 = icmp slt i64 %v511, %v7
  %v513 = select i1 %v512, i64 %v511, i64 %v7
  %v514 = mul i64 %v507, %v508
  %v515 = sdiv i64 %v514, %v3
  %v516 = mul i64 %v515, 1
  %v517 = icmp slt i64 %v516, %v7
  %v518 = select i1 %v517, i64 %v516, i64 %v7
  br label %b71
b71:
  %v519 = phi i64 [ %v513, %b67 ], [ %v575, %b76 ]
  %v520 = icmp slt i64 %v519, %v518
  br i1 %v520, label %b72, label %b73
b72:
  br label %b74
b74:
  %v521 = phi i64 [ 0, %b72 ], [ %v570, %b75 ]
  %v522 = phi <8 x float> [ splat (float 0x0000000000000000), %b72 ], [ %v569, %b75 ]
  %v523 = icmp slt i64 %v521, 3
  br i1 %v523, label %b75, label %b76
b75:
  %v524 = mul i64 %v519, 24
  %v525 = getelementptr inbounds float, ptr %v32, i64 %v524
  %v526 = mul i64 %v519, 8
  %v527 = getelementptr inbounds float, ptr %v46, i64 %v526
  %v528 = add i64 0, 0
  %v529 = mul i64 %v521, 8
  %v530 = add i64 %v528, %v529
  %v531 = getelementptr inbounds float, ptr %v525, i64 %v530
  %v532 = load <8 x float>, ptr %v531, align 4
  %v533 = add i64 0, 0
  %v534 = getelementptr inbounds float, ptr %v527, i64 %v533
  %v535 = load <8 x float>, ptr %v534, align 4
  %v536 = fsub <8 x float> %v535, %v535
  %v537 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v538 = shufflevector <8 x float> %v537, <8 x float> poison, <8 x i32> zeroinitializer
  %v539 = fcmp oeq <8 x float> %v536, %v538
  %v540 = select <8 x i1> %v539, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v541 = fcmp une <8 x float> %v540, splat (float 0x0000000000000000)
  %v542 = select <8 x i1> %v541, <8 x float> %v535, <8 x float> %v538
  %v543 = fsub <8 x float> %v532, %v542
  %v544 = fcmp olt <8 x float> %v543, splat (float 0xC05A400000000000)
  %v545 = select <8 x i1> %v544, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v543
  %v546 = fcmp ogt <8 x float> %v545, splat (float 0x4056400000000000)
  %v547 = select <8 x i1> %v546, <8 x float> splat (float 0x4056400000000000), <8 x float> %v545
  %v548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v547, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v549 = fsub <8 x float> %v548, splat (float 0x4168000000000000)
  %v550 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v547)
  %v551 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v549, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v550)
  %v552 = bitcast <8 x float> %v548 to <8 x i32>
  %v553 = fmul <8 x float> %v551, %v551
  %v554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v551, <8 x float> splat (float 0x3F81227F40000000))
  %v555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v554, <8 x float> %v551, <8 x float> splat (float 0x3FA5556740000000))
  %v556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v555, <8 x float> %v551, <8 x float> splat (float 0x3FC5554B00000000))
  %v557 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v556, <8 x float> %v551, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v553, <8 x float> %v557, <8 x float> %v551)
  %v559 = sub <8 x i32> %v552, splat (i32 1262485250)
  %v560 = lshr <8 x i32> %v559, splat (i32 1)
  %v561 = sub <8 x i32> %v559, %v560
  %v562 = shl <8 x i32> %v560, splat (i32 23)
  %v563 = bitcast <8 x i32> %v562 to <8 x float>
  %v564 = shl <8 x i32> %v561, splat (i32 23)
  %v565 = bitcast <8 x i32> %v564 to <8 x float>
  %v566 = fadd <8 x float> %v558, splat (float 0x3FF0000000000000)
  %v567 = fmul <8 x float> %v566, %v563
  %v568 = fmul <8 x float> %v567, %v565
  %v569 = fadd <8 x float> %v522, %v568
  %v570 = add nsw i64 %v521, 1
  br label %b74
b76:
  %v571 = mul i64 %v519, 8
  %v572 = getelementptr inbounds float, ptr %v48, i64 %v571
  %v573 = add i64 0, 0
  %v574 = getelementptr inbounds float, ptr %v572, i64 %v573
  store <8 x float> %v522, ptr %v574, align 4
  %v575 = add nsw i64 %v519, 1
  br label %b71
b73:
  %v576 = add i64 %v7, 0
  %v577 = sdiv i64 %v576, 1
  %v578 = add i64 %v2, 1
  %v579 = mul i64 %v577, %v2
  %v580 = sdiv i64 %v579, %v3
  %v581 = mul i64 %v580, 1
  %v582 = icmp slt i64 %v581, %v7
  %v583 = select i1 %v582, i64 %v581, i64 %v7
  %v584 = mul i64 %v577, %v578
  %v585 = sdiv i64 %v584, %v3
  %v586 = mul i64 %v585, 1
  %v587 = icmp slt i64 %v586, %v7
  %v588 = select i1 %v587, i64 %v586, i64 %v7
  br label %b77
b77:
  %v589 = phi i64 [ %v583, %b73 ], [ %v733, %b78 ]
  %v590 = icmp slt i64 %v589, %v588
  br i1 %v590, label %b78, label %b79
b78:
  %v591 = add i64 %v266, 0
  %v592 = and i64 %v591, %v70
  %v593 = mul i64 %v592, %v7
  %v594 = add i64 %v593, %v589
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v20, i64 %v595
  %v597 = mul i64 %v589, 8
  %v598 = getelementptr inbounds float, ptr %v46, i64 %v597
  %v599 = mul i64 %v589, 8
  %v600 = getelementptr inbounds float, ptr %v28, i64 %v599
  %v601 = mul i64 %v589, 8
  %v602 = getelementptr inbounds float, ptr %v40, i64 %v601
  %v603 = mul i64 %v589, 8
  %v604 = getelementptr inbounds float, ptr %v30, i64 %v603
  %v605 = add i64 %v266, 0
  %v606 = and i64 %v605, %v76
  %v607 = mul i64 %v606, %v7
  %v608 = add i64 %v607, %v589
  %v609 = mul i64 %v608, 8
  %v610 = getelementptr inbounds float, ptr %v50, i64 %v609
  %v611 = add i64 %v266, 0
  %v612 = and i64 %v611, %v78
  %v613 = mul i64 %v612, %v7
  %v614 = add i64 %v613, %v589
  %v615 = mul i64 %v614, 8
  %v616 = getelementptr inbounds float, ptr %v52, i64 %v615
  %v617 = add i64 %v266, 0
  %v618 = and i64 %v617, %v80
  %v619 = mul i64 %v618, %v7
  %v620 = add i64 %v619, %v589
  %v621 = mul i64 %v620, 8
  %v622 = getelementptr inbounds float, ptr %v54, i64 %v621
  %v623 = add i64 0, 0
  %v624 = getelementptr inbounds float, ptr %v596, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 0, 0
  %v627 = getelementptr inbounds float, ptr %v598, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = fsub <8 x float> %v628, %v628
  %v630 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v631 = shufflevector <8 x float> %v630, <8 x float> poison, <8 x i32> zeroinitializer
  %v632 = fcmp oeq <8 x float> %v629, %v631
  %v633 = select <8 x i1> %v632, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v634 = fcmp une <8 x float> %v633, splat (float 0x0000000000000000)
  %v635 = select <8 x i1> %v634, <8 x float> %v628, <8 x float> %v631
  %v636 = fsub <8 x float> %v625, %v635
  %v637 = fcmp olt <8 x float> %v636, splat (float 0xC05A400000000000)
  %v638 = select <8 x i1> %v637, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v636
  %v639 = fcmp ogt <8 x float> %v638, splat (float 0x4056400000000000)
  %v640 = select <8 x i1> %v639, <8 x float> splat (float 0x4056400000000000), <8 x float> %v638
  %v641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v640, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v642 = fsub <8 x float> %v641, splat (float 0x4168000000000000)
  %v643 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v642, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v640)
  %v644 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v642, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v643)
  %v645 = bitcast <8 x float> %v641 to <8 x i32>
  %v646 = fmul <8 x float> %v644, %v644
  %v647 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v644, <8 x float> splat (float 0x3F81227F40000000))
  %v648 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v647, <8 x float> %v644, <8 x float> splat (float 0x3FA5556740000000))
  %v649 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v648, <8 x float> %v644, <8 x float> splat (float 0x3FC5554B00000000))
  %v650 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v649, <8 x float> %v644, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v651 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v646, <8 x float> %v650, <8 x float> %v644)
  %v652 = sub <8 x i32> %v645, splat (i32 1262485250)
  %v653 = lshr <8 x i32> %v652, splat (i32 1)
  %v654 = sub <8 x i32> %v652, %v653
  %v655 = shl <8 x i32> %v653, splat (i32 23)
  %v656 = bitcast <8 x i32> %v655 to <8 x float>
  %v657 = shl <8 x i32> %v654, splat (i32 23)
  %v658 = bitcast <8 x i32> %v657 to <8 x float>
  %v659 = fadd <8 x float> %v651, splat (float 0x3FF0000000000000)
  %v660 = fmul <8 x float> %v659, %v656
  %v661 = fmul <8 x float> %v660, %v658
  %v662 = add i64 0, 0
  %v663 = getelementptr inbounds float, ptr %v600, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = fsub <8 x float> %v664, %v635
  %v666 = fcmp olt <8 x float> %v665, splat (float 0xC05A400000000000)
  %v667 = select <8 x i1> %v666, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v665
  %v668 = fcmp ogt <8 x float> %v667, splat (float 0x4056400000000000)
  %v669 = select <8 x i1> %v668, <8 x float> splat (float 0x4056400000000000), <8 x float> %v667
  %v670 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v669, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v671 = fsub <8 x float> %v670, splat (float 0x4168000000000000)
  %v672 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v669)
  %v673 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v671, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v672)
  %v674 = bitcast <8 x float> %v670 to <8 x i32>
  %v675 = fmul <8 x float> %v673, %v673
  %v676 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v673, <8 x float> splat (float 0x3F81227F40000000))
  %v677 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v676, <8 x float> %v673, <8 x float> splat (float 0x3FA5556740000000))
  %v678 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v677, <8 x float> %v673, <8 x float> splat (float 0x3FC5554B00000000))
  %v679 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v678, <8 x float> %v673, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v680 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v675, <8 x float> %v679, <8 x float> %v673)
  %v681 = sub <8 x i32> %v674, splat (i32 1262485250)
  %v682 = lshr <8 x i32> %v681, splat (i32 1)
  %v683 = sub <8 x i32> %v681, %v682
  %v684 = shl <8 x i32> %v682, splat (i32 23)
  %v685 = bitcast <8 x i32> %v684 to <8 x float>
  %v686 = shl <8 x i32> %v683, splat (i32 23)
  %v687 = bitcast <8 x i32> %v686 to <8 x float>
  %v688 = fadd <8 x float> %v680, splat (float 0x3FF0000000000000)
  %v689 = fmul <8 x float> %v688, %v685
  %v690 = fmul <8 x float> %v689, %v687
  %v691 = add i64 0, 0
  %v692 = getelementptr inbounds float, ptr %v602, i64 %v691
  %v693 = load <8 x float>, ptr %v692, align 4
  %v694 = add i64 0, 0
  %v695 = getelementptr inbounds float, ptr %v604, i64 %v694
  %v696 = load <8 x float>, ptr %v695, align 4
  %v697 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v698 = shufflevector <8 x float> %v697, <8 x float> poison, <8 x i32> zeroinitializer
  %v699 = fcmp une <8 x float> %v693, splat (float 0x0000000000000000)
  %v700 = select <8 x i1> %v699, <8 x float> %v696, <8 x float> %v698
  %v701 = fsub <8 x float> %v700, %v635
  %v702 = fcmp olt <8 x float> %v701, splat (float 0xC05A400000000000)
  %v703 = select <8 x i1> %v702, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v701
  %v704 = fcmp ogt <8 x float> %v703, splat (float 0x4056400000000000)
  %v705 = select <8 x i1> %v704, <8 x float> splat (float 0x4056400000000000), <8 x float> %v703
  %v706 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v705, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v707 = fsub <8 x float> %v706, splat (float 0x4168000000000000)
  %v708 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v705)
  %v709 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v707, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v708)
  %v710 = bitcast <8 x float> %v706 to <8 x i32>
  %v711 = fmul <8 x float> %v709, %v709
  %v712 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v709, <8 x float> splat (float 0x3F81227F40000000))
  %v713 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v712, <8 x float> %v709, <8 x float> splat (float 0x3FA5556740000000))
  %v714 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v713, <8 x float> %v709, <8 x float> splat (float 0x3FC5554B00000000))
  %v715 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v714, <8 x float> %v709, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v716 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v711, <8 x float> %v715, <8 x float> %v709)
  %v717 = sub <8 x i32> %v710, splat (i32 1262485250)
  %v718 = lshr <8 x i32> %v717, splat (i32 1)
  %v719 = sub <8 x i32> %v717, %v718
  %v720 = shl <8 x i32> %v718, splat (i32 23)
  %v721 = bitcast <8 x i32> %v720 to <8 x float>
  %v722 = shl <8 x i32> %v719, splat (i32 23)
  %v723 = bitcast <8 x i32> %v722 to <8 x float>
  %v724 = fadd <8 x float> %v716, splat (float 0x3FF0000000000000)
  %v725 = fmul <8 x float> %v724, %v721
  %v726 = fmul <8 x float> %v725, %v723
  %v727 = add i64 0, 0
  %v728 = getelementptr inbounds float, ptr %v610, i64 %v727
  store <8 x float> %v661, ptr %v728, align 4
  %v729 = add i64 0, 0
  %v730 = getelementptr inbounds float, ptr %v616, i64 %v729
  store <8 x float> %v690, ptr %v730, align 4
  %v731 = add i64 0, 0
  %v732 = getelementptr inbounds float, ptr %v622, i64 %v731
  store <8 x float> %v726, ptr %v732, align 4
  %v733 = add nsw i64 %v589, 1
  br label %b77
b79:
  %v734 = add i64 %v7, 0
  %v735 = sdiv i64 %v734, 1
  %v736 = add i64 %v2, 1
  %v737 = mul i64 %v735, %v2
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, %v7
  %v741 = select i1 %v740, i64 %v739, i64 %v7
  %v742 = mul i64 %v735, %v736
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 1
  %v745 = icmp slt i64 %v744, %v7
  %v746 = select i1 %v745, i64 %v744, i64 %v7
  br label %b80
b80:
  %v747 = phi i64 [ %v741, %b79 ], [ %v832, %b81 ]
  %v748 = icmp slt i64 %v747, %v746
  br i1 %v748, label %b81, label %b82
b81:
  %v749 = mul i64 %v747, 8
  %v750 = getelementptr inbounds float, ptr %v16, i64 %v749
  %v751 = add i64 %v266, 0
  %v752 = and i64 %v751, %v66
  %v753 = mul i64 %v752, %v7
  %v754 = add i64 %v753, %v747
  %v755 = mul i64 %v754, 8
  %v756 = getelementptr inbounds float, ptr %v14, i64 %v755
  %v757 = mul i64 %v747, 8
  %v758 = getelementptr inbounds float, ptr %v48, i64 %v757
  %v759 = mul i64 %v747, 8
  %v760 = getelementptr inbounds float, ptr %v46, i64 %v759
  %v761 = add i64 %v266, 1
  %v762 = and i64 %v761, %v70
  %v763 = mul i64 %v762, %v7
  %v764 = add i64 %v763, %v747
  %v765 = mul i64 %v764, 8
  %v766 = getelementptr inbounds float, ptr %v20, i64 %v765
  %v767 = add i64 0, 0
  %v768 = getelementptr inbounds float, ptr %v750, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = fptosi <8 x float> %v769 to <8 x i64>
  %v771 = icmp slt <8 x i64> %v770, splat (i64 0)
  %v772 = select <8 x i1> %v771, <8 x i64> splat (i64 0), <8 x i64> %v770
  %v773 = icmp sgt <8 x i64> %v772, splat (i64 7)
  %v774 = select <8 x i1> %v773, <8 x i64> splat (i64 7), <8 x i64> %v772
  %v775 = mul <8 x i64> %v774, splat (i64 1)
  %v776 = getelementptr inbounds float, ptr %v756, i64 0
  %v777 = add <8 x i64> %v775, <i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0, i64 0>
  %v778 = getelementptr float, ptr %v776, <8 x i64> %v777
  %v779 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v778, <8 x i1> splat (i1 1), <8 x float> zeroinitializer)
  %v780 = add i64 0, 0
  %v781 = getelementptr inbounds float, ptr %v758, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = fcmp olt <8 x float> %v782, splat (float 0x3810000000000000)
  %v784 = fmul <8 x float> %v782, splat (float 0x4160000000000000)
  %v785 = select <8 x i1> %v783, <8 x float> %v784, <8 x float> %v782
  %v786 = bitcast <8 x float> %v785 to <8 x i32>
  %v787 = sub <8 x i32> %v786, splat (i32 -13302541)
  %v788 = lshr <8 x i32> %v787, splat (i32 23)
  %v789 = select <8 x i1> %v783, <8 x float> splat (float 0x41680012E0000000), <8 x float> splat (float 0x4168001000000000)
  %v790 = add <8 x i32> %v788, splat (i32 1262485504)
  %v791 = bitcast <8 x i32> %v790 to <8 x float>
  %v792 = fsub <8 x float> %v791, %v789
  %v793 = and <8 x i32> %v787, splat (i32 8388607)
  %v794 = add <8 x i32> %v793, splat (i32 1060439283)
  %v795 = bitcast <8 x i32> %v794 to <8 x float>
  %v796 = fsub <8 x float> %v795, splat (float 0x3FF0000000000000)
  %v797 = fmul <8 x float> %v792, splat (float 0x3FE62E4000000000)
  %v798 = fmul <8 x float> %v792, splat (float 0x3EB7F7D1C0000000)
  %v799 = fmul <8 x float> %v796, %v796
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0xBFB3838A20000000), <8 x float> %v799, <8 x float> splat (float 0xBFC0DA7220000000))
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v800, <8 x float> %v799, <8 x float> splat (float 0xBFC546EF00000000))
  %v802 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v801, <8 x float> %v799, <8 x float> splat (float 0xBFD0002320000000))
  %v803 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3FC0574980000000), <8 x float> %v799, <8 x float> splat (float 0x3FC22D90A0000000))
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v803, <8 x float> %v799, <8 x float> splat (float 0x3FC999FF60000000))
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> %v799, <8 x float> splat (float 0x3FD5555540000000))
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> %v802, <8 x float> %v805)
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v796, <8 x float> %v806, <8 x float> splat (float 0xBFE0000000000000))
  %v808 = fmul <8 x float> %v796, %v796
  %v809 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v808, <8 x float> %v807, <8 x float> %v798)
  %v810 = fadd <8 x float> %v809, %v796
  %v811 = fadd <8 x float> %v810, %v797
  %v812 = fcmp oeq <8 x float> %v782, splat (float 0x7FF0000000000000)
  %v813 = select <8 x i1> %v812, <8 x float> splat (float 0x7FF0000000000000), <8 x float> %v811
  %v814 = fcmp oeq <8 x float> %v782, splat (float 0x0000000000000000)
  %v815 = select <8 x i1> %v814, <8 x float> splat (float 0xFFF0000000000000), <8 x float> %v813
  %v816 = fcmp ult <8 x float> %v782, splat (float 0x0000000000000000)
  %v817 = select <8 x i1> %v816, <8 x float> splat (float 0x7FF8000000000000), <8 x float> %v815
  %v818 = add i64 0, 0
  %v819 = getelementptr inbounds float, ptr %v760, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = fsub <8 x float> %v820, %v820
  %v822 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v823 = shufflevector <8 x float> %v822, <8 x float> poison, <8 x i32> zeroinitializer
  %v824 = fcmp oeq <8 x float> %v821, %v823
  %v825 = select <8 x i1> %v824, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v826 = fcmp une <8 x float> %v825, splat (float 0x0000000000000000)
  %v827 = select <8 x i1> %v826, <8 x float> %v820, <8 x float> %v823
  %v828 = fadd <8 x float> %v817, %v827
  %v829 = fadd <8 x float> %v779, %v828
  %v830 = add i64 0, 0
  %v831 = getelementptr inbounds float, ptr %v766, i64 %v830
  store <8 x float> %v829, ptr %v831, align 4
  %v832 = add nsw i64 %v747, 1
  br label %b80
b82:
  %v833 = add i64 %v7, 0
  %v834 = sdiv i64 %v833, 1
  %v835 = add i64 %v2, 1
  %v836 = mul i64 %v834, %v2
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v7
  %v840 = select i1 %v839, i64 %v838, i64 %v7
  %v841 = mul i64 %v834, %v835
  %v842 = sdiv i64 %v841, %v3
  %v843 = mul i64 %v842, 1
  %v844 = icmp slt i64 %v843, %v7
  %v845 = select i1 %v844, i64 %v843, i64 %v7
  br label %b83
b83:
  %v846 = phi i64 [ %v840, %b82 ], [ %v864, %b84 ]
  %v847 = icmp slt i64 %v846, %v845
  br i1 %v847, label %b84, label %b85
b84:
  %v848 = mul i64 %v846, 8
  %v849 = getelementptr inbounds float, ptr %v48, i64 %v848
  %v850 = add i64 %v266, 0
  %v851 = and i64 %v850, %v82
  %v852 = mul i64 %v851, %v7
  %v853 = add i64 %v852, %v846
  %v854 = mul i64 %v853, 8
  %v855 = getelementptr inbounds float, ptr %v56, i64 %v854
  %v856 = add i64 0, 0
  %v857 = getelementptr inbounds float, ptr %v849, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v860 = shufflevector <8 x float> %v859, <8 x float> poison, <8 x i32> zeroinitializer
  %v861 = fdiv <8 x float> %v860, %v858
  %v862 = add i64 0, 0
  %v863 = getelementptr inbounds float, ptr %v855, i64 %v862
  store <8 x float> %v861, ptr %v863, align 4
  %v864 = add nsw i64 %v846, 1
  br label %b83
b85:
  %v865 = add nsw i64 %v266, 1
  br label %b41
b43:
  %v866 = icmp sgt i64 %v3, 1
  br i1 %v866, label %b86, label %b87
b86:
  %v867 = getelementptr inbounds i64, ptr %v1, i64 3
  %v868 = atomicrmw add ptr %v867, i64 1 acq_rel
  %v869 = mul i64 %v3, 5
  br label %b88
b88:
  %v870 = load atomic i64, ptr %v867 acquire, align 8
  %v871 = icmp slt i64 %v870, %v869
  br i1 %v871, label %b89, label %b90
b89:
  %v872 = call i32 @sched_yield()
  br label %b88
b90:
  br label %b87
b87:
  %v873 = add i64 %v8, 0
  %v874 = sdiv i64 %v873, 1
  %v875 = add i64 %v2, 1
  %v876 = mul i64 %v874, %v2
  %v877 = sdiv i64 %v876, %v3
  %v878 = mul i64 %v877, 1
  %v879 = icmp slt i64 %v878, %v8
  %v880 = select i1 %v879, i64 %v878, i64 %v8
  %v881 = mul i64 %v874, %v875
  %v882 = sdiv i64 %v881, %v3
  %v883 = mul i64 %v882, 1
  %v884 = icmp slt i64 %v883, %v8
  %v885 = select i1 %v884, i64 %v883, i64 %v8
  br label %b91
b91:
  %v886 = phi i64 [ %v880, %b87 ], [ %v923, %b96 ]
  %v887 = icmp slt i64 %v886, %v885
  br i1 %v887, label %b92, label %b93
b92:
  br label %b94
b94:
  %v888 = phi i64 [ 0, %b92 ], [ %v909, %b95 ]
  %v889 = phi <8 x float> [ splat (float 0xFFF0000000000000), %b92 ], [ %v908, %b95 ]
  %v890 = icmp slt i64 %v888, 8
  br i1 %v890, label %b95, label %b96
b95:
  %v891 = srem i64 %v886, %v7
  %v892 = mul i64 %v891, 8
  %v893 = getelementptr inbounds float, ptr %v42, i64 %v892
  %v894 = mul i64 1, %v7
  %v895 = add i64 %v886, %v894
  %v896 = mul i64 %v895, 8
  %v897 = getelementptr inbounds float, ptr %v20, i64 %v896
  %v898 = add i64 0, %v888
  %v899 = getelementptr inbounds float, ptr %v893, i64 %v898
  %v900 = load <8 x float>, ptr %v899, align 4
  %v901 = add i64 0, %v888
  %v902 = getelementptr inbounds float, ptr %v897, i64 %v901
  %v903 = load <8 x float>, ptr %v902, align 4
  %v904 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v905 = shufflevector <8 x float> %v904, <8 x float> poison, <8 x i32> zeroinitializer
  %v906 = fcmp une <8 x float> %v900, splat (float 0x0000000000000000)
  %v907 = select <8 x i1> %v906, <8 x float> %v903, <8 x float> %v905
  %v908 = call <8 x float> @llvm.maximum.v8f32(<8 x float> %v889, <8 x float> %v907)
  %v909 = add nsw i64 %v888, 8
  br label %b94
b96:
  %v910 = shufflevector <8 x float> %v889, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v911 = shufflevector <8 x float> %v889, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v912 = call <4 x float> @llvm.maximum.v4f32(<4 x float> %v910, <4 x float> %v911)
  %v913 = shufflevector <4 x float> %v912, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v914 = shufflevector <4 x float> %v912, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v915 = call <2 x float> @llvm.maximum.v2f32(<2 x float> %v913, <2 x float> %v914)
  %v916 = extractelement <2 x float> %v915, i64 0
  %v917 = extractelement <2 x float> %v915, i64 1
  %v918 = call float @llvm.maximum.f32(float %v916, float %v917)
  %v919 = call float @llvm.maximum.f32(float %v918, float 0xFFF0000000000000)
  %v920 = mul i64 %v886, 1
  %v921 = getelementptr inbounds float, ptr %v58, i64 %v920
  %v922 = getelementptr inbounds float, ptr %v921, i64 0
  store float %v919, ptr %v922, align 4
  %v923 = add nsw i64 %v886, 1
  br label %b91
b93:
  %v924 = add i64 %v8, 0
  %v925 = sdiv i64 %v924, 1
  %v926 = add i64 %v2, 1
  %v927 = mul i64 %v925, %v2
  %v928 = sdiv i64 %v927, %v3
  %v929 = mul i64 %v928, 1
  %v930 = icmp slt i64 %v929, %v8
  %v931 = select i1 %v930, i64 %v929, i64 %v8
  %v932 = mul i64 %v925, %v926
  %v933 = sdiv i64 %v932, %v3
  %v934 = mul i64 %v933, 1
  %v935 = icmp slt i64 %v934, %v8
  %v936 = select i1 %v935, i64 %v934, i64 %v8
  br label %b97
b97:
  %v937 = phi i64 [ %v931, %b93 ], [ %v952, %b98 ]
  %v938 = icmp slt i64 %v937, %v936
  br i1 %v938, label %b98, label %b99
b98:
  %v939 = mul i64 %v937, 1
  %v940 = getelementptr inbounds float, ptr %v58, i64 %v939
  %v941 = getelementptr inbounds float, ptr %v940, i64 0
  %v942 = load float, ptr %v941, align 4
  %v943 = fsub float %v942, %v942
  %v944 = fcmp oeq float %v943, 0x0000000000000000
  %v945 = select i1 %v944, float 0x3FF0000000000000, float 0x0000000000000000
  %v946 = fcmp une float %v945, 0x0000000000000000
  %v947 = select i1 %v946, float %v942, float 0x0000000000000000
  %v948 = mul i64 %v937, 1
  %v949 = getelementptr inbounds float, ptr %v60, i64 %v948
  %v950 = add i64 0, 0
  %v951 = getelementptr inbounds float, ptr %v949, i64 %v950
  store float %v947, ptr %v951, align 4
  %v952 = add nsw i64 %v937, 1
  br label %b97
b99:
  %v953 = add i64 %v8, 0
  %v954 = sdiv i64 %v953, 1
  %v955 = add i64 %v2, 1
  %v956 = mul i64 %v954, %v2
  %v957 = sdiv i64 %v956, %v3
  %v958 = mul i64 %v957, 1
  %v959 = icmp slt i64 %v958, %v8
  %v960 = select i1 %v959, i64 %v958, i64 %v8
  %v961 = mul i64 %v954, %v955
  %v962 = sdiv i64 %v961, %v3
  %v963 = mul i64 %v962, 1
  %v964 = icmp slt i64 %v963, %v8
  %v965 = select i1 %v964, i64 %v963, i64 %v8
  br label %b100
b100:
  %v966 = phi i64 [ %v960, %b99 ], [ %v1035, %b105 ]
  %v967 = icmp slt i64 %v966, %v965
  br i1 %v967, label %b101, label %b102
b101:
  br label %b103
b103:
  %v968 = phi i64 [ 0, %b101 ], [ %v1021, %b104 ]
  %v969 = phi <8 x float> [ splat (float 0x0000000000000000), %b101 ], [ %v1020, %b104 ]
  %v970 = icmp slt i64 %v968, 8
  br i1 %v970, label %b104, label %b105
b104:
  %v971 = srem i64 %v966, %v7
  %v972 = mul i64 %v971, 8
  %v973 = getelementptr inbounds float, ptr %v42, i64 %v972
  %v974 = mul i64 1, %v7
  %v975 = add i64 %v966, %v974
  %v976 = mul i64 %v975, 8
  %v977 = getelementptr inbounds float, ptr %v20, i64 %v976
  %v978 = mul i64 %v966, 1
  %v979 = getelementptr inbounds float, ptr %v60, i64 %v978
  %v980 = getelementptr inbounds float, ptr %v979, i64 0
  %v981 = load float, ptr %v980, align 4
  %v982 = add i64 0, %v968
  %v983 = getelementptr inbounds float, ptr %v973, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 0, %v968
  %v986 = getelementptr inbounds float, ptr %v977, i64 %v985
  %v987 = load <8 x float>, ptr %v986, align 4
  %v988 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v989 = shufflevector <8 x float> %v988, <8 x float> poison, <8 x i32> zeroinitializer
  %v990 = fcmp une <8 x float> %v984, splat (float 0x0000000000000000)
  %v991 = select <8 x i1> %v990, <8 x float> %v987, <8 x float> %v989
  %v992 = insertelement <8 x float> poison, float %v981, i64 0
  %v993 = shufflevector <8 x float> %v992, <8 x float> poison, <8 x i32> zeroinitializer
  %v994 = fsub <8 x float> %v991, %v993
  %v995 = fcmp olt <8 x float> %v994, splat (float 0xC05A400000000000)
  %v996 = select <8 x i1> %v995, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v994
  %v997 = fcmp ogt <8 x float> %v996, splat (float 0x4056400000000000)
  %v998 = select <8 x i1> %v997, <8 x float> splat (float 0x4056400000000000), <8 x float> %v996
  %v999 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v998, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1000 = fsub <8 x float> %v999, splat (float 0x4168000000000000)
  %v1001 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v998)
  %v1002 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1000, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1001)
  %v1003 = bitcast <8 x float> %v999 to <8 x i32>
  %v1004 = fmul <8 x float> %v1002, %v1002
  %v1005 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1002, <8 x float> splat (float 0x3F81227F40000000))
  %v1006 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1005, <8 x float> %v1002, <8 x float> splat (float 0x3FA5556740000000))
  %v1007 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1006, <8 x float> %v1002, <8 x float> splat (float 0x3FC5554B00000000))
  %v1008 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1007, <8 x float> %v1002, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1009 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1004, <8 x float> %v1008, <8 x float> %v1002)
  %v1010 = sub <8 x i32> %v1003, splat (i32 1262485250)
  %v1011 = lshr <8 x i32> %v1010, splat (i32 1)
  %v1012 = sub <8 x i32> %v1010, %v1011
  %v1013 = shl <8 x i32> %v1011, splat (i32 23)
  %v1014 = bitcast <8 x i32> %v1013 to <8 x float>
  %v1015 = shl <8 x i32> %v1012, splat (i32 23)
  %v1016 = bitcast <8 x i32> %v1015 to <8 x float>
  %v1017 = fadd <8 x float> %v1009, splat (float 0x3FF0000000000000)
  %v1018 = fmul <8 x float> %v1017, %v1014
  %v1019 = fmul <8 x float> %v1018, %v1016
  %v1020 = fadd <8 x float> %v969, %v1019
  %v1021 = add nsw i64 %v968, 8
  br label %b103
b105:
  %v1022 = shufflevector <8 x float> %v969, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1023 = shufflevector <8 x float> %v969, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1024 = fadd <4 x float> %v1022, %v1023
  %v1025 = shufflevector <4 x float> %v1024, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1026 = shufflevector <4 x float> %v1024, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1027 = fadd <2 x float> %v1025, %v1026
  %v1028 = extractelement <2 x float> %v1027, i64 0
  %v1029 = extractelement <2 x float> %v1027, i64 1
  %v1030 = fadd float %v1028, %v1029
  %v1031 = fadd float %v1030, 0x0000000000000000
  %v1032 = mul i64 %v966, 1
  %v1033 = getelementptr inbounds float, ptr %v58, i64 %v1032
  %v1034 = getelementptr inbounds float, ptr %v1033, i64 0
  store float %v1031, ptr %v1034, align 4
  %v1035 = add nsw i64 %v966, 1
  br label %b100
b102:
  %v1036 = add i64 %v8, 0
  %v1037 = sdiv i64 %v1036, 1
  %v1038 = add i64 %v2, 1
  %v1039 = mul i64 %v1037, %v2
  %v1040 = sdiv i64 %v1039, %v3
  %v1041 = mul i64 %v1040, 1
  %v1042 = icmp slt i64 %v1041, %v8
  %v1043 = select i1 %v1042, i64 %v1041, i64 %v8
  %v1044 = mul i64 %v1037, %v1038
  %v1045 = sdiv i64 %v1044, %v3
  %v1046 = mul i64 %v1045, 1
  %v1047 = icmp slt i64 %v1046, %v8
  %v1048 = select i1 %v1047, i64 %v1046, i64 %v8
  br label %b106
b106:
  %v1049 = phi i64 [ %v1043, %b102 ], [ %v1099, %b107 ]
  %v1050 = icmp slt i64 %v1049, %v1048
  br i1 %v1050, label %b107, label %b108
b107:
  %v1051 = mul i64 %v1049, 1
  %v1052 = getelementptr inbounds float, ptr %v58, i64 %v1051
  %v1053 = getelementptr inbounds float, ptr %v1052, i64 0
  %v1054 = load float, ptr %v1053, align 4
  %v1055 = fcmp olt float %v1054, 0x3810000000000000
  %v1056 = fmul float %v1054, 0x4160000000000000
  %v1057 = select i1 %v1055, float %v1056, float %v1054
  %v1058 = bitcast float %v1057 to i32
  %v1059 = sub i32 %v1058, -13302541
  %v1060 = lshr i32 %v1059, 23
  %v1061 = select i1 %v1055, float 0x41680012E0000000, float 0x4168001000000000
  %v1062 = add i32 %v1060, 1262485504
  %v1063 = bitcast i32 %v1062 to float
  %v1064 = fsub float %v1063, %v1061
  %v1065 = and i32 %v1059, 8388607
  %v1066 = add i32 %v1065, 1060439283
  %v1067 = bitcast i32 %v1066 to float
  %v1068 = fsub float %v1067, 0x3FF0000000000000
  %v1069 = fmul float %v1064, 0x3FE62E4000000000
  %v1070 = fmul float %v1064, 0x3EB7F7D1C0000000
  %v1071 = fmul float %v1068, %v1068
  %v1072 = call float @llvm.fmuladd.f32(float 0xBFB3838A20000000, float %v1071, float 0xBFC0DA7220000000)
  %v1073 = call float @llvm.fmuladd.f32(float %v1072, float %v1071, float 0xBFC546EF00000000)
  %v1074 = call float @llvm.fmuladd.f32(float %v1073, float %v1071, float 0xBFD0002320000000)
  %v1075 = call float @llvm.fmuladd.f32(float 0x3FC0574980000000, float %v1071, float 0x3FC22D90A0000000)
  %v1076 = call float @llvm.fmuladd.f32(float %v1075, float %v1071, float 0x3FC999FF60000000)
  %v1077 = call float @llvm.fmuladd.f32(float %v1076, float %v1071, float 0x3FD5555540000000)
  %v1078 = call float @llvm.fmuladd.f32(float %v1068, float %v1074, float %v1077)
  %v1079 = call float @llvm.fmuladd.f32(float %v1068, float %v1078, float 0xBFE0000000000000)
  %v1080 = fmul float %v1068, %v1068
  %v1081 = call float @llvm.fmuladd.f32(float %v1080, float %v1079, float %v1070)
  %v1082 = fadd float %v1081, %v1068
  %v1083 = fadd float %v1082, %v1069
  %v1084 = fcmp oeq float %v1054, 0x7FF0000000000000
  %v1085 = select i1 %v1084, float 0x7FF0000000000000, float %v1083
  %v1086 = fcmp oeq float %v1054, 0x0000000000000000
  %v1087 = select i1 %v1086, float 0xFFF0000000000000, float %v1085
  %v1088 = fcmp ult float %v1054, 0x0000000000000000
  %v1089 = select i1 %v1088, float 0x7FF8000000000000, float %v1087
  %v1090 = mul i64 %v1049, 1
  %v1091 = getelementptr inbounds float, ptr %v60, i64 %v1090
  %v1092 = getelementptr inbounds float, ptr %v1091, i64 0
  %v1093 = load float, ptr %v1092, align 4
  %v1094 = fadd float %v1089, %v1093
  %v1095 = fneg float %v1094
  %v1096 = mul i64 %v1049, 1
  %v1097 = getelementptr inbounds float, ptr %v24, i64 %v1096
  %v1098 = getelementptr inbounds float, ptr %v1097, i64 0
  store float %v1095, ptr %v1098, align 4
  %v1099 = add nsw i64 %v1049, 1
  br label %b106
b108:
  %v1100 = add i64 %v8, 0
  %v1101 = sdiv i64 %v1100, 1
  %v1102 = add i64 %v2, 1
  %v1103 = mul i64 %v1101, %v2
  %v1104 = sdiv i64 %v1103, %v3
  %v1105 = mul i64 %v1104, 1
  %v1106 = icmp slt i64 %v1105, %v8
  %v1107 = select i1 %v1106, i64 %v1105, i64 %v8
  %v1108 = mul i64 %v1101, %v1102
  %v1109 = sdiv i64 %v1108, %v3
  %v1110 = mul i64 %v1109, 1
  %v1111 = icmp slt i64 %v1110, %v8
  %v1112 = select i1 %v1111, i64 %v1110, i64 %v8
  br label %b109
b109:
  %v1113 = phi i64 [ %v1107, %b108 ], [ %v1124, %b110 ]
  %v1114 = icmp slt i64 %v1113, %v1112
  br i1 %v1114, label %b110, label %b111
b110:
  %v1115 = mul i64 %v1113, 1
  %v1116 = getelementptr inbounds float, ptr %v58, i64 %v1115
  %v1117 = getelementptr inbounds float, ptr %v1116, i64 0
  %v1118 = load float, ptr %v1117, align 4
  %v1119 = fdiv float 0x3FF0000000000000, %v1118
  %v1120 = mul i64 %v1113, 1
  %v1121 = getelementptr inbounds float, ptr %v62, i64 %v1120
  %v1122 = add i64 0, 0
  %v1123 = getelementptr inbounds float, ptr %v1121, i64 %v1122
  store float %v1119, ptr %v1123, align 4
  %v1124 = add nsw i64 %v1113, 1
  br label %b109
b111:
  %v1125 = icmp sgt i64 %v3, 1
  br i1 %v1125, label %b112, label %b113
b112:
  %v1126 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1127 = atomicrmw add ptr %v1126, i64 1 acq_rel
  %v1128 = mul i64 %v3, 6
  br label %b114
b114:
  %v1129 = load atomic i64, ptr %v1126 acquire, align 8
  %v1130 = icmp slt i64 %v1129, %v1128
  br i1 %v1130, label %b115, label %b116
b115:
  %v1131 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
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
  %v65 = getelementptr inbounds i64, ptr %v1, i64 7
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 9
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 10
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 12
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 13
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 25
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 26
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 27
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 28
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 29
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 30
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds i64, ptr %v1, i64 31
  %v88 = load i64, ptr %v87, align 8
  %v89 = getelementptr inbounds i64, ptr %v1, i64 32
  %v90 = load i64, ptr %v89, align 8
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v92 = load ptr, ptr %v91, align 4
  %v93 = mul i64 %v2, 0
  %v94 = add i64 %v93, 0
  %v95 = getelementptr inbounds float, ptr %v92, i64 %v94
  br label %b0
b0:
  %v96 = phi i64 [ 0, %entry ], [ %v445, %b20 ]
  %v97 = icmp slt i64 %v96, %v5
  br i1 %v97, label %b1, label %b2
b1:
  %v98 = sub i64 %v5, 1
  %v99 = sub i64 %v98, %v96
  %v100 = add i64 %v7, 0
  %v101 = sdiv i64 %v100, 1
  %v102 = add i64 %v2, 1
  %v103 = mul i64 %v101, %v2
  %v104 = sdiv i64 %v103, %v3
  %v105 = mul i64 %v104, 1
  %v106 = icmp slt i64 %v105, %v7
  %v107 = select i1 %v106, i64 %v105, i64 %v7
  %v108 = mul i64 %v101, %v102
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  br label %b3
b3:
  %v113 = phi i64 [ %v107, %b1 ], [ %v212, %b4 ]
  %v114 = icmp slt i64 %v113, %v112
  br i1 %v114, label %b4, label %b5
b4:
  %v115 = add i64 %v99, 1
  %v116 = and i64 %v115, 1
  %v117 = mul i64 %v116, %v7
  %v118 = add i64 %v117, %v113
  %v119 = mul i64 %v118, 8
  %v120 = getelementptr inbounds float, ptr %v22, i64 %v119
  %v121 = mul i64 %v113, 8
  %v122 = getelementptr inbounds float, ptr %v42, i64 %v121
  %v123 = add i64 %v99, 0
  %v124 = and i64 %v123, %v68
  %v125 = mul i64 %v124, %v7
  %v126 = add i64 %v125, %v113
  %v127 = mul i64 %v126, 1
  %v128 = getelementptr inbounds float, ptr %v18, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load float, ptr %v129, align 4
  %v131 = fneg float %v130
  %v132 = add i64 %v99, 0
  %v133 = and i64 %v132, %v88
  %v134 = mul i64 %v133, %v7
  %v135 = add i64 %v134, %v113
  %v136 = mul i64 %v135, 1
  %v137 = getelementptr inbounds float, ptr %v62, i64 %v136
  %v138 = getelementptr inbounds float, ptr %v137, i64 0
  %v139 = load float, ptr %v138, align 4
  %v140 = fmul float %v131, %v139
  %v141 = add i64 %v99, 1
  %v142 = and i64 %v141, %v70
  %v143 = mul i64 %v142, %v7
  %v144 = add i64 %v143, %v113
  %v145 = mul i64 %v144, 8
  %v146 = getelementptr inbounds float, ptr %v20, i64 %v145
  %v147 = add i64 %v99, 0
  %v148 = and i64 %v147, %v86
  %v149 = mul i64 %v148, %v7
  %v150 = add i64 %v149, %v113
  %v151 = mul i64 %v150, 1
  %v152 = getelementptr inbounds float, ptr %v60, i64 %v151
  %v153 = getelementptr inbounds float, ptr %v152, i64 0
  %v154 = load float, ptr %v153, align 4
  %v155 = add i64 %v99, 0
  %v156 = and i64 %v155, %v90
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v113
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v64, i64 %v159
  %v161 = add i64 0, 0
  %v162 = getelementptr inbounds float, ptr %v120, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v122, i64 %v164
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = add i64 0, 0
  %v168 = getelementptr inbounds float, ptr %v146, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = insertelement <8 x float> poison, float 0xC6293E5940000000, i64 0
  %v171 = shufflevector <8 x float> %v170, <8 x float> poison, <8 x i32> zeroinitializer
  %v172 = fcmp une <8 x float> %v166, splat (float 0x0000000000000000)
  %v173 = select <8 x i1> %v172, <8 x float> %v169, <8 x float> %v171
  %v174 = insertelement <8 x float> poison, float %v154, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = fsub <8 x float> %v173, %v175
  %v177 = fcmp olt <8 x float> %v176, splat (float 0xC05A400000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v176
  %v179 = fcmp ogt <8 x float> %v178, splat (float 0x4056400000000000)
  %v180 = select <8 x i1> %v179, <8 x float> splat (float 0x4056400000000000), <8 x float> %v178
  %v181 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v180, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v182 = fsub <8 x float> %v181, splat (float 0x4168000000000000)
  %v183 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v180)
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v182, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v183)
  %v185 = bitcast <8 x float> %v181 to <8 x i32>
  %v186 = fmul <8 x float> %v184, %v184
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v184, <8 x float> splat (float 0x3F81227F40000000))
  %v188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v187, <8 x float> %v184, <8 x float> splat (float 0x3FA5556740000000))
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v184, <8 x float> splat (float 0x3FC5554B00000000))
  %v190 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v189, <8 x float> %v184, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v190, <8 x float> %v184)
  %v192 = sub <8 x i32> %v185, splat (i32 1262485250)
  %v193 = lshr <8 x i32> %v192, splat (i32 1)
  %v194 = sub <8 x i32> %v192, %v193
  %v195 = shl <8 x i32> %v193, splat (i32 23)
  %v196 = bitcast <8 x i32> %v195 to <8 x float>
  %v197 = shl <8 x i32> %v194, splat (i32 23)
  %v198 = bitcast <8 x i32> %v197 to <8 x float>
  %v199 = fadd <8 x float> %v191, splat (float 0x3FF0000000000000)
  %v200 = fmul <8 x float> %v199, %v196
  %v201 = fmul <8 x float> %v200, %v198
  %v202 = insertelement <8 x float> poison, float %v140, i64 0
  %v203 = shufflevector <8 x float> %v202, <8 x float> poison, <8 x i32> zeroinitializer
  %v204 = fmul <8 x float> %v203, %v201
  %v205 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v206 = shufflevector <8 x float> %v205, <8 x float> poison, <8 x i32> zeroinitializer
  %v207 = fcmp une <8 x float> %v166, splat (float 0x0000000000000000)
  %v208 = select <8 x i1> %v207, <8 x float> %v204, <8 x float> %v206
  %v209 = fadd <8 x float> %v163, %v208
  %v210 = add i64 0, 0
  %v211 = getelementptr inbounds float, ptr %v160, i64 %v210
  store <8 x float> %v209, ptr %v211, align 4
  %v212 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v213 = add i64 %v7, 0
  %v214 = sdiv i64 %v213, 1
  %v215 = add i64 %v2, 1
  %v216 = mul i64 %v214, %v2
  %v217 = sdiv i64 %v216, %v3
  %v218 = mul i64 %v217, 1
  %v219 = icmp slt i64 %v218, %v7
  %v220 = select i1 %v219, i64 %v218, i64 %v7
  %v221 = mul i64 %v214, %v215
  %v222 = sdiv i64 %v221, %v3
  %v223 = mul i64 %v222, 1
  %v224 = icmp slt i64 %v223, %v7
  %v225 = select i1 %v224, i64 %v223, i64 %v7
  br label %b6
b6:
  %v226 = phi i64 [ %v220, %b5 ], [ %v267, %b7 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b7, label %b8
b7:
  %v228 = add i64 %v99, 0
  %v229 = and i64 %v228, %v90
  %v230 = mul i64 %v229, %v7
  %v231 = add i64 %v230, %v226
  %v232 = mul i64 %v231, 8
  %v233 = getelementptr inbounds float, ptr %v64, i64 %v232
  %v234 = add i64 %v99, 0
  %v235 = and i64 %v234, %v82
  %v236 = mul i64 %v235, %v7
  %v237 = add i64 %v236, %v226
  %v238 = mul i64 %v237, 8
  %v239 = getelementptr inbounds float, ptr %v56, i64 %v238
  %v240 = add i64 %v99, 0
  %v241 = and i64 %v240, %v78
  %v242 = mul i64 %v241, %v7
  %v243 = add i64 %v242, %v226
  %v244 = mul i64 %v243, 8
  %v245 = getelementptr inbounds float, ptr %v52, i64 %v244
  %v246 = mul i64 %v226, 8
  %v247 = getelementptr inbounds float, ptr %v34, i64 %v246
  %v248 = icmp ult i64 7, 8
  %v249 = select i1 %v248, i64 7, i64 8
  %v250 = trunc i64 %v249 to i32
  %v251 = insertelement <8 x i32> poison, i32 %v250, i64 0
  %v252 = shufflevector <8 x i32> %v251, <8 x i32> poison, <8 x i32> zeroinitializer
  %v253 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v252
  %v254 = add i64 1, 0
  %v255 = getelementptr inbounds float, ptr %v233, i64 %v254
  %v256 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v255, <8 x i1> %v253, <8 x float> zeroinitializer)
  %v257 = add i64 1, 0
  %v258 = getelementptr inbounds float, ptr %v239, i64 %v257
  %v259 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v258, <8 x i1> %v253, <8 x float> zeroinitializer)
  %v260 = fmul <8 x float> %v256, %v259
  %v261 = add i64 1, 0
  %v262 = getelementptr inbounds float, ptr %v245, i64 %v261
  %v263 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v262, <8 x i1> %v253, <8 x float> zeroinitializer)
  %v264 = fmul <8 x float> %v260, %v263
  %v265 = add i64 0, 0
  %v266 = getelementptr inbounds float, ptr %v247, i64 %v265
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v264, ptr align 4 %v266, <8 x i1> %v253)
  %v267 = add nsw i64 %v226, 1
  br label %b6
b8:
  %v268 = add i64 %v7, 0
  %v269 = sdiv i64 %v268, 1
  %v270 = add i64 %v2, 1
  %v271 = mul i64 %v269, %v2
  %v272 = sdiv i64 %v271, %v3
  %v273 = mul i64 %v272, 1
  %v274 = icmp slt i64 %v273, %v7
  %v275 = select i1 %v274, i64 %v273, i64 %v7
  %v276 = mul i64 %v269, %v270
  %v277 = sdiv i64 %v276, %v3
  %v278 = mul i64 %v277, 1
  %v279 = icmp slt i64 %v278, %v7
  %v280 = select i1 %v279, i64 %v278, i64 %v7
  br label %b9
b9:
  %v281 = phi i64 [ %v275, %b8 ], [ %v287, %b10 ]
  %v282 = icmp slt i64 %v281, %v280
  br i1 %v282, label %b10, label %b11
b10:
  %v283 = mul i64 %v281, 8
  %v284 = getelementptr inbounds float, ptr %v34, i64 %v283
  %v285 = add i64 7, 0
  %v286 = getelementptr inbounds float, ptr %v284, i64 %v285
  store float 0x0000000000000000, ptr %v286, align 4
  %v287 = add nsw i64 %v281, 1
  br label %b9
b11:
  %v288 = add i64 %v7, 0
  %v289 = sdiv i64 %v288, 1
  %v290 = add i64 %v2, 1
  %v291 = mul i64 %v289, %v2
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v7
  %v295 = select i1 %v294, i64 %v293, i64 %v7
  %v296 = mul i64 %v289, %v290
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  br label %b12
b12:
  %v301 = phi i64 [ %v295, %b11 ], [ %v351, %b13 ]
  %v302 = icmp slt i64 %v301, %v300
  br i1 %v302, label %b13, label %b14
b13:
  %v303 = mul i64 %v301, 6
  %v304 = getelementptr inbounds float, ptr %v44, i64 %v303
  %v305 = add i64 %v99, 0
  %v306 = and i64 %v305, %v90
  %v307 = mul i64 %v306, %v7
  %v308 = add i64 %v307, %v301
  %v309 = mul i64 %v308, 8
  %v310 = getelementptr inbounds float, ptr %v64, i64 %v309
  %v311 = add i64 %v99, 0
  %v312 = and i64 %v311, %v82
  %v313 = mul i64 %v312, %v7
  %v314 = add i64 %v313, %v301
  %v315 = mul i64 %v314, 8
  %v316 = getelementptr inbounds float, ptr %v56, i64 %v315
  %v317 = add i64 %v99, 0
  %v318 = and i64 %v317, %v80
  %v319 = mul i64 %v318, %v7
  %v320 = add i64 %v319, %v301
  %v321 = mul i64 %v320, 8
  %v322 = getelementptr inbounds float, ptr %v54, i64 %v321
  %v323 = mul i64 %v301, 8
  %v324 = getelementptr inbounds float, ptr %v36, i64 %v323
  %v325 = icmp ult i64 6, 8
  %v326 = select i1 %v325, i64 6, i64 8
  %v327 = trunc i64 %v326 to i32
  %v328 = insertelement <8 x i32> poison, i32 %v327, i64 0
  %v329 = shufflevector <8 x i32> %v328, <8 x i32> poison, <8 x i32> zeroinitializer
  %v330 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v329
  %v331 = add i64 0, 0
  %v332 = getelementptr inbounds float, ptr %v304, i64 %v331
  %v333 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v332, <8 x i1> %v330, <8 x float> zeroinitializer)
  %v334 = add i64 2, 0
  %v335 = getelementptr inbounds float, ptr %v310, i64 %v334
  %v336 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v335, <8 x i1> %v330, <8 x float> zeroinitializer)
  %v337 = add i64 2, 0
  %v338 = getelementptr inbounds float, ptr %v316, i64 %v337
  %v339 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v338, <8 x i1> %v330, <8 x float> zeroinitializer)
  %v340 = fmul <8 x float> %v336, %v339
  %v341 = add i64 2, 0
  %v342 = getelementptr inbounds float, ptr %v322, i64 %v341
  %v343 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v342, <8 x i1> %v330, <8 x float> zeroinitializer)
  %v344 = fmul <8 x float> %v340, %v343
  %v345 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v346 = shufflevector <8 x float> %v345, <8 x float> poison, <8 x i32> zeroinitializer
  %v347 = fcmp une <8 x float> %v333, splat (float 0x0000000000000000)
  %v348 = select <8 x i1> %v347, <8 x float> %v344, <8 x float> %v346
  %v349 = add i64 0, 0
  %v350 = getelementptr inbounds float, ptr %v324, i64 %v349
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v348, ptr align 4 %v350, <8 x i1> %v330)
  %v351 = add nsw i64 %v301, 1
  br label %b12
b14:
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
  br label %b15
b15:
  %v365 = phi i64 [ %v359, %b14 ], [ %v379, %b16 ]
  %v366 = icmp slt i64 %v365, %v364
  br i1 %v366, label %b16, label %b17
b16:
  %v367 = mul i64 %v365, 8
  %v368 = getelementptr inbounds float, ptr %v36, i64 %v367
  %v369 = icmp ult i64 2, 8
  %v370 = select i1 %v369, i64 2, i64 8
  %v371 = trunc i64 %v370 to i32
  %v372 = insertelement <8 x i32> poison, i32 %v371, i64 0
  %v373 = shufflevector <8 x i32> %v372, <8 x i32> poison, <8 x i32> zeroinitializer
  %v374 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v373
  %v375 = add i64 6, 0
  %v376 = getelementptr inbounds float, ptr %v368, i64 %v375
  %v377 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v378 = shufflevector <8 x float> %v377, <8 x float> poison, <8 x i32> zeroinitializer
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v378, ptr align 4 %v376, <8 x i1> %v374)
  %v379 = add nsw i64 %v365, 1
  br label %b15
b17:
  %v380 = add i64 %v7, 0
  %v381 = sdiv i64 %v380, 1
  %v382 = add i64 %v2, 1
  %v383 = mul i64 %v381, %v2
  %v384 = sdiv i64 %v383, %v3
  %v385 = mul i64 %v384, 1
  %v386 = icmp slt i64 %v385, %v7
  %v387 = select i1 %v386, i64 %v385, i64 %v7
  %v388 = mul i64 %v381, %v382
  %v389 = sdiv i64 %v388, %v3
  %v390 = mul i64 %v389, 1
  %v391 = icmp slt i64 %v390, %v7
  %v392 = select i1 %v391, i64 %v390, i64 %v7
  br label %b18
b18:
  %v393 = phi i64 [ %v387, %b17 ], [ %v444, %b19 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b19, label %b20
b19:
  %v395 = add i64 %v99, 0
  %v396 = and i64 %v395, %v90
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v393
  %v399 = mul i64 %v398, 8
  %v400 = getelementptr inbounds float, ptr %v64, i64 %v399
  %v401 = add i64 %v99, 0
  %v402 = and i64 %v401, %v82
  %v403 = mul i64 %v402, %v7
  %v404 = add i64 %v403, %v393
  %v405 = mul i64 %v404, 8
  %v406 = getelementptr inbounds float, ptr %v56, i64 %v405
  %v407 = add i64 %v99, 0
  %v408 = and i64 %v407, %v76
  %v409 = mul i64 %v408, %v7
  %v410 = add i64 %v409, %v393
  %v411 = mul i64 %v410, 8
  %v412 = getelementptr inbounds float, ptr %v50, i64 %v411
  %v413 = mul i64 %v393, 8
  %v414 = getelementptr inbounds float, ptr %v36, i64 %v413
  %v415 = mul i64 %v393, 8
  %v416 = getelementptr inbounds float, ptr %v34, i64 %v415
  %v417 = add i64 %v99, 0
  %v418 = and i64 %v417, 1
  %v419 = mul i64 %v418, %v7
  %v420 = add i64 %v419, %v393
  %v421 = mul i64 %v420, 8
  %v422 = getelementptr inbounds float, ptr %v22, i64 %v421
  %v423 = add i64 0, 0
  %v424 = getelementptr inbounds float, ptr %v400, i64 %v423
  %v425 = load <8 x float>, ptr %v424, align 4
  %v426 = add i64 0, 0
  %v427 = getelementptr inbounds float, ptr %v406, i64 %v426
  %v428 = load <8 x float>, ptr %v427, align 4
  %v429 = fmul <8 x float> %v425, %v428
  %v430 = add i64 0, 0
  %v431 = getelementptr inbounds float, ptr %v412, i64 %v430
  %v432 = load <8 x float>, ptr %v431, align 4
  %v433 = fmul <8 x float> %v429, %v432
  %v434 = add i64 0, 0
  %v435 = getelementptr inbounds float, ptr %v414, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = fadd <8 x float> %v433, %v436
  %v438 = add i64 0, 0
  %v439 = getelementptr inbounds float, ptr %v416, i64 %v438
  %v440 = load <8 x float>, ptr %v439, align 4
  %v441 = fadd <8 x float> %v437, %v440
  %v442 = add i64 0, 0
  %v443 = getelementptr inbounds float, ptr %v422, i64 %v442
  store <8 x float> %v441, ptr %v443, align 4
  %v444 = add nsw i64 %v393, 1
  br label %b18
b20:
  %v445 = add nsw i64 %v96, 1
  br label %b0
b2:
  %v446 = icmp sgt i64 %v3, 1
  br i1 %v446, label %b21, label %b22
b21:
  %v447 = getelementptr inbounds i64, ptr %v1, i64 3
  %v448 = atomicrmw add ptr %v447, i64 1 acq_rel
  %v449 = mul i64 %v3, 1
  br label %b23
b23:
  %v450 = load atomic i64, ptr %v447 acquire, align 8
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b24, label %b25
b24:
  %v452 = call i32 @sched_yield()
  br label %b23
b25:
  br label %b22
b22:
  %v453 = add i64 %v8, 0
  %v454 = sdiv i64 %v453, 1
  %v455 = add i64 %v2, 1
  %v456 = mul i64 %v454, %v2
  %v457 = sdiv i64 %v456, %v3
  %v458 = mul i64 %v457, 1
  %v459 = icmp slt i64 %v458, %v8
  %v460 = select i1 %v459, i64 %v458, i64 %v8
  %v461 = mul i64 %v454, %v455
  %v462 = sdiv i64 %v461, %v3
  %v463 = mul i64 %v462, 1
  %v464 = icmp slt i64 %v463, %v8
  %v465 = select i1 %v464, i64 %v463, i64 %v8
  br label %b26
b26:
  %v466 = phi i64 [ %v460, %b22 ], [ %v498, %b34 ]
  %v467 = icmp slt i64 %v466, %v465
  br i1 %v467, label %b27, label %b28
b27:
  %v468 = mul i64 %v466, 8
  %v469 = getelementptr inbounds float, ptr %v26, i64 %v468
  br label %b29
b29:
  %v470 = phi i64 [ 0, %b27 ], [ %v473, %b30 ]
  %v471 = icmp slt i64 %v470, 8
  br i1 %v471, label %b30, label %b31
b30:
  %v472 = getelementptr inbounds float, ptr %v469, i64 %v470
  store float 0x0000000000000000, ptr %v472, align 4
  %v473 = add nsw i64 %v470, 1
  br label %b29
b31:
  br label %b32
b32:
  %v474 = phi i64 [ 0, %b31 ], [ %v497, %b33 ]
  %v475 = icmp slt i64 %v474, 8
  br i1 %v475, label %b33, label %b34
b33:
  %v476 = srem i64 %v466, %v7
  %v477 = mul i64 %v476, 8
  %v478 = getelementptr inbounds float, ptr %v16, i64 %v477
  %v479 = mul i64 %v466, 8
  %v480 = getelementptr inbounds float, ptr %v64, i64 %v479
  %v481 = add i64 0, %v474
  %v482 = getelementptr inbounds float, ptr %v478, i64 %v481
  %v483 = load float, ptr %v482, align 4
  %v484 = add i64 0, %v474
  %v485 = getelementptr inbounds float, ptr %v480, i64 %v484
  %v486 = load float, ptr %v485, align 4
  %v487 = fptosi float %v483 to i64
  %v488 = icmp slt i64 %v487, 0
  %v489 = select i1 %v488, i64 0, i64 %v487
  %v490 = icmp sgt i64 %v489, 7
  %v491 = select i1 %v490, i64 7, i64 %v489
  %v492 = mul i64 %v491, 1
  %v493 = add i64 0, %v492
  %v494 = getelementptr inbounds float, ptr %v469, i64 %v493
  %v495 = load float, ptr %v494, align 4
  %v496 = fadd float %v495, %v486
  store float %v496, ptr %v494, align 4
  %v497 = add nsw i64 %v474, 1
  br label %b32
b34:
  %v498 = add nsw i64 %v466, 1
  br label %b26
b28:
  %v499 = icmp sgt i64 %v3, 1
  br i1 %v499, label %b35, label %b36
b35:
  %v500 = getelementptr inbounds i64, ptr %v1, i64 3
  %v501 = atomicrmw add ptr %v500, i64 1 acq_rel
  %v502 = mul i64 %v3, 2
  br label %b37
b37:
  %v503 = load atomic i64, ptr %v500 acquire, align 8
  %v504 = icmp slt i64 %v503, %v502
  br i1 %v504, label %b38, label %b39
b38:
  %v505 = call i32 @sched_yield()
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
